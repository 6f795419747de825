/** What turns a document into a record, as the command line uses it. */
import './jitless.ts'

export { parse } from '../index.ts'
