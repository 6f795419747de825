import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

/** Runs one part of the build. */
export function build(part: 'grammars' | 'cli'): void {
  execFileSync(process.execPath, [SCRIPT, part], { stdio: 'inherit' })
}
