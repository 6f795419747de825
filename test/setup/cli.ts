/** Bundles the command line before its tests, which run it as a process of its own. */
import { build } from './build.ts'

export const setup = (): void => build('cli')
