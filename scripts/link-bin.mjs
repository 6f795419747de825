// Puts this package's own command beside those of its dependencies, so that `npx mtqg` finds it in a clone at once. Without the
// link npx works too, but first makes a package of the clone in its cache; Windows has no links for everybody and goes that way.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

if (process.platform !== 'win32') {
  const link = join(folder, 'mtqg')
  mkdirSync(folder, { recursive: true })
  rmSync(link, { force: true })
  symlinkSync('../../bin/mtqg.js', link)
}
