/** The version of this package. */
import { readFileSync } from 'node:fs'

/** @returns what package.json says */
export function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return number
}
