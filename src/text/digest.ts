/** SHA-256 of a document. In JavaScript: loading `node:crypto` takes longer than reading one document does. */
import { hash } from '@stablelib/sha256'

/** @param document its bytes, or a text that is taken as UTF-8 */
export const digestOf = (document: Uint8Array | string): string => Buffer.from(hash(typeof document === 'string' ? Buffer.from(document) : document)).toString('hex')
