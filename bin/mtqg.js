#!/usr/bin/env node
// Starts the command line from its bundle. Beside the bundle lies V8's code cache of it, made by the build: reading the
// program would be half of the wait for one document. A cache of another V8 is passed over.
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const bundle = join(__dirname, '../dist/cli/mtqg.cjs')

/** @returns {Buffer | undefined} */
function cached() {
  try {
    return readFileSync(`${bundle}.cache`)
  } catch {
    return undefined
  }
}

/**
 * Settings of V8 that a short run gains by, measured for the V8 of Node.js 20; others know some of them by other names.
 * - Most patterns run a few times on a document: compile them once instead of interpreting them first.
 * - Most functions run a few hundred times: optimizing them so early costs more than it saves, on a thousand documents as well; so does
 *   keeping account of what they see.
 */
const SETTINGS = ['--no-regexp-tier-up', '--interrupt-budget=1000000', '--interrupt-budget-factor-for-feedback-allocation=24']

/** @returns {{ script: Script, cli: { main(): Promise<void> } }} */
function load() {
  if (process.versions.v8.startsWith('11.3.')) SETTINGS.forEach((setting) => setFlagsFromString(setting))
  const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData: cached() })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
  return { script, cli: module.exports }
}

if (require.main === module) {
  try {
    load().cli.main()
  } catch (error) {
    process.exitCode = 2
    process.stderr.write(error.code === 'ENOENT' && error.path === bundle ? 'mtqg: dist/ is not built; run `npm run build` first\n' : `${error.stack}\n`)
  }
}
module.exports = { load }
