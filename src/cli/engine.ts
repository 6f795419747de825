/** What turns a document into a record, as the command line uses it. */
import { config } from 'zod'

// zod would compile each schema at its first use: worth it after some hundred records, not for the one that a clerk waits for.
config({ jitless: true })

export { parse } from '../index.ts'
