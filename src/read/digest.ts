/** SHA-256 of a document. In JavaScript: loading `node:crypto` takes longer than reading one document does. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** @param document its bytes, or a text that is taken as UTF-8 */
export const digestOf = (document: Uint8Array | string): string => bytesToHex(sha256(typeof document === 'string' ? utf8ToBytes(document) : document))
