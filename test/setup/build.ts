import { execFileSync } from 'node:child_process'

const SCRIPT = new URL('../../scripts/build.mjs', import.meta.url).pathname

/** Runs one part of the build. */
export function build(part: 'grammars' | 'cli'): void {
  execFileSync(process.execPath, [SCRIPT, part], { stdio: 'inherit' })
}
