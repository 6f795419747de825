/**
 * zod would compile each schema at its first use: worth it after some hundred records, not for the one that a clerk waits
 * for. A module of its own, imported before any that makes a schema: a schema asks for it once, when it is made.
 */
import { config } from 'zod'

config({ jitless: true })
