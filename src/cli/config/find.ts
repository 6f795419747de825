/** Where the settings of a folder stand. Looked for at every start, so it loads nothing. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const CONFIG_NAME = 'mtqg.yaml'

/** @returns the path of the nearest file, from the folder upwards, or null */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, CONFIG_NAME)
    if (existsSync(path)) return path
    if (dirname(at) === at) return null
  }
}
