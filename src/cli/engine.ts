/** What turns a document into a record, as the command line uses it. */
import { config } from 'zod/mini'

// zod would compile each schema at its first use: worth it after some hundred records, not for the one that a clerk waits
// for. A schema asks once, when it is made, so what makes them is loaded after this line.
config({ jitless: true })

export const engine = (): Promise<typeof import('../index.ts')> => import('../index.ts')
