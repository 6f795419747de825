/** Compiles grammars/*.yaml before the tests, so that they test the rules as they stand. */
import { build } from './build.ts'

export const setup = (): void => build('grammars')
