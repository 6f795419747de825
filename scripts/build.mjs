// Builds the package: grammars to one JSON file, src/ to dist/ (library and command line), types.
//   node scripts/build.mjs            all of it, dist/ emptied first
//   node scripts/build.mjs grammars   only what the sources import: src/grammar/builtin.json and builtin-full.json, src/review/assets.json
//   node scripts/build.mjs cli        only the grammars and the command line, over what is in dist/
//   node scripts/build.mjs schema     only schema.json
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const common = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'none', charset: 'utf8', loader: { '.json': 'text' } }

/** Bundles a module of this repository, with the TypeScript that it imports, and imports it. */
export async function load(entry) {
  const folder = mkdtempSync(join(root, 'node_modules', '.mtqg-'))
  try {
    const outfile = join(folder, 'module.mjs')
    await build({ ...common, entryPoints: [entry], outfile, packages: 'external' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function compileGrammars() {
  const { loadGrammarFile } = await load('src/grammar/load.ts')
  const folder = join(root, 'grammars')
  const shared = {}
  const files = []
  // Shared fragments first: a file may use those of `fragments.yaml` and of the files before it.
  const yaml = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  for (const name of yaml.sort((a, b) => (b === 'fragments.yaml') - (a === 'fragments.yaml') || (a < b ? -1 : 1))) {
    const file = loadGrammarFile(readFileSync(join(folder, name), 'utf8'), `grammars/${name}`, shared)
    Object.assign(shared, file.fragments)
    files.push(file)
  }
  const { lexiconIndex } = await load('src/grammar/lexicon-index.ts')
  const { compileFragments, compilePattern, packPattern } = await load('src/grammar/compile.ts')
  const { chooserFor } = await load('src/grammar/choose.ts')
  const choose = chooserFor(sampleDocuments())
  const filled = compileFragments(shared)
  // What reading needs, without examples and notes, patterns filled and names folded and packed: start-up pays for every byte.
  const lean = files.map(({ grammar, fragments, rules, names, abbreviations }) => ({
    grammar,
    fragments,
    rules: rules.map((rule) => {
      const { id, kind, terms, case: letters, bounds, emits } = rule
      return { id, kind, terms, case: letters, bounds, emits, ...(terms ? {} : { compiled: packPattern(compilePattern(rule, filled, choose)) }) }
    }),
    names: names.length,
    abbreviations: abbreviations.map(({ id, terms, expansion }) => ({ id, terms, expansion })),
  }))
  const lexicon = lexiconIndex(files.flatMap((file) => file.names), files.flatMap((file) => file.abbreviations))
  writeIfChanged(join(root, 'src/grammar/builtin.json'), `${JSON.stringify({ files: lean, lexicon })}\n`)
  writeIfChanged(join(root, 'src/grammar/builtin-full.json'), `${JSON.stringify(files)}\n`)
}

/** Documents that show which words are seldom: each as its paragraphs. */
function sampleDocuments() {
  const texts = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(root, 'seeds', name), 'utf8'))
  return texts.map((text) => text.normalize('NFC').split('\n').map((line) => line.trim()).filter((line) => line !== ''))
}

async function bundledForBrowsers(entry) {
  const { outputFiles } = await build({ ...common, platform: 'browser', target: ['es2022', 'chrome105', 'firefox115', 'safari16'], format: 'iife', minify: true, write: false, charset: 'ascii', entryPoints: [entry] })
  return outputFiles[0].text.trim()
}

/** Bundles script and style of the page of `mtqg review` into one file, which the command loads when it runs. */
export async function bundlePage() {
  const [script, style] = [await bundledForBrowsers('src/review/client/main.ts'), await bundledForBrowsers('src/review/client/page.css')]
  if (/<\/(?:script|style)/i.test(script + style)) throw new Error('the page would end its own script or style')
  writeIfChanged(join(root, 'src/review/assets.json'), `${JSON.stringify({ script, style })}\n`)
}

/** Writes schema.json from the schemas of the record. */
async function writeSchema() {
  const { jsonSchemaText } = await load('src/record/json-schema.ts')
  writeIfChanged(join(root, 'schema.json'), jsonSchemaText())
}

/** Leaves a file alone that holds the text already, so that nobody reads it half written without need. */
function writeIfChanged(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

async function buildLibrary() {
  await build({ ...common, entryPoints: { index: 'src/index.ts', 'unified/index': 'src/unified/index.ts', 'grammar/index': 'src/grammar/overlay.ts' }, outdir: 'dist', splitting: true, packages: 'external' })
  await buildPdfThread('dist')
}

/** The thread that reads PDFs, beside what starts it. What reads PDF is larger than all else together: it stays a package of its own. */
async function buildPdfThread(outdir) {
  await build({ ...common, format: 'cjs', entryPoints: { 'pdf-worker': 'src/read/pdf/worker.ts' }, outdir, outExtension: { '.js': '.cjs' }, minify: true, external: ['unpdf'], supported: { 'dynamic-import': false } })
}

/** The grammar stays a file of its own beside the bundle: parsing JSON is quicker than reading it as part of a program. Each document needs the lean one: UTF-16 is read in half the time of UTF-8. */
const grammarBeside = {
  name: 'grammar-beside',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]assets\.json$/ }, ({ path }) => {
      copyFileSync(path, join(root, 'dist/cli', 'review.json'))
      return { contents: "import { readFileSync } from 'node:fs'; import { join } from 'node:path'; export default readFileSync(join(__dirname, 'review.json'), 'utf8')", loader: 'js' }
    })
    bundler.onLoad({ filter: /[/\\]builtin(?:-full)?\.json$/ }, ({ path }) => {
      const [name, encoding] = path.endsWith('-full.json') ? ['builtin-full.json', 'utf8'] : ['builtin.utf16.json', 'utf16le']
      writeFileSync(join(root, 'dist/cli', name), readFileSync(path, 'utf8'), encoding)
      return { contents: `import { readFileSync } from 'node:fs'; import { join } from 'node:path'; export default readFileSync(join(__dirname, '${name}'), '${encoding}')`, loader: 'js' }
    })
  },
}

/** commander loads what starts processes, and the net with it, for subcommands that are programs of their own: it has none here. */
const withoutProcesses = {
  name: 'without-processes',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) => (/[/\\]commander[/\\]/.test(importer) ? { path: 'child_process', namespace: 'without-processes' } : undefined))
    bundler.onLoad({ filter: /.*/, namespace: 'without-processes' }, () => ({ contents: '' }))
  },
}

/** The command line as one file, modules of one command or format run only when they are asked for. */
async function buildCli() {
  mkdirSync(join(root, 'dist/cli'), { recursive: true })
  const { metafile } = await build({
    ...common,
    metafile: true,
    format: 'cjs',
    entryPoints: { mtqg: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    minify: true,
    charset: 'ascii',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [grammarBeside, withoutProcesses],
    // The bundle runs as a script, which cannot import, only require.
    external: ['unpdf'],
    supported: { 'dynamic-import': false },
  })
  await buildPdfThread('dist/cli')
  for (const name of ['mtqg.cjs', 'worker.cjs', 'pdf-worker.cjs']) rewrite(join(root, 'dist/cli', name), escapeLetters)
  rewrite(join(root, 'dist/cli/mtqg.cjs'), asFunction)
  writeFileSync(join(root, 'dist/cli/THIRD-PARTY.txt'), notices(Object.keys(metafile.inputs)))
  await cacheCode()
}

/** The licences of the packages that the command line holds, as they ask to be passed on. */
function notices(inputs) {
  const folders = new Set(inputs.map((input) => /^.*node_modules[/](?:@[^/]+[/])?[^/]+/.exec(input)?.[0]).filter((folder) => folder !== undefined))
  return `The command line of mtqg (mtqg.cjs, worker.cjs) holds these packages.\n\n${[...folders].sort().map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`)}`
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry))
  if (!file) throw new Error(`${name} has no file of its licence`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`
}

const rewrite = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')))

/**
 * esbuild's `charset: 'ascii'` escapes strings, but not the letters in regexes: this does. A bundle of one-byte letters
 * is read twice as fast.
 */
const escapeLetters = (code) => code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** As bin/mtqg.js runs it, which would copy the whole bundle to put a function around it. */
const asFunction = (code) => `(function (exports, require, module, __filename, __dirname) {${code}\n})`

const CACHE_SAMPLES = ['seeds/001_ab61241dedf6528a.txt', 'seeds/004_0cdea8a3936c5322.txt']

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** V8's code cache of the bundle as it is after it has read documents: functions that were used are in it compiled. */
async function cacheCode() {
  // V8 tells a cache of other code by its length alone: one of an earlier build must not be taken for this one's.
  rmSync(join(root, 'dist/cli/mtqg.cjs.cache'), { force: true })
  const { load: loadCli } = createRequire(import.meta.url)('../bin/mtqg.js')
  const { script, cli } = loadCli()
  await cli.run({ argv: ['parse', ...CACHE_SAMPLES], stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {}, cwd: root })
  writeFileSync(join(root, 'dist/cli/mtqg.cjs.cache'), script.createCachedData())
}

/** The types of the entries and of what they lead to; the compiler writes those of every module. */
function buildTypes() {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const led = new Set()
  const follow = (path) => {
    if (led.has(path)) return
    led.add(path)
    for (const [, to] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.(?:ts|js)['"]/g)) follow(join(dirname(path), `${to}.d.ts`))
  }
  for (const { types } of Object.values(exports)) if (types) follow(join(root, types))
  const folder = join(root, 'dist/types')
  for (const name of readdirSync(folder, { recursive: true })) if (name.endsWith('.d.ts') && !led.has(join(folder, name))) rmSync(join(folder, name))
}

/** What the sources import and git does not have. */
async function compileSources() {
  await compileGrammars()
  await bundlePage()
}

async function buildAll() {
  await compileSources()
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await buildLibrary()
  await buildCli()
  buildTypes()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , part] = process.argv
  if (part === 'grammars') await compileSources()
  else if (part === 'schema') await writeSchema()
  else if (part === 'cli') {
    await compileSources()
    await buildCli()
  } else await buildAll()
}
