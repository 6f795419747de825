// Builds the package: grammars to one JSON file, src/ to dist/ (library and command line), types.
//   node scripts/build.mjs            all of it, dist/ emptied first
//   node scripts/build.mjs grammars   only src/grammar/builtin.json and builtin-full.json
//   node scripts/build.mjs cli        only the grammars and the command line, over what is in dist/
//   node scripts/build.mjs schema     only schema.json
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const common = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'none', loader: { '.json': 'text' } }

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
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()
  const fragments = {}
  const files = []
  // Shared fragments first: a file may use those of `fragments.yaml` and of the files before it.
  for (const name of names.sort((a, b) => (b === 'fragments.yaml') - (a === 'fragments.yaml') || (a < b ? -1 : 1))) {
    const file = loadGrammarFile(readFileSync(join(folder, name), 'utf8'), `grammars/${name}`, fragments)
    Object.assign(fragments, file.fragments)
    files.push(file)
  }
  const { expansionsOf, namePaths } = await load('src/grammar/lexicon.ts')
  const expansions = expansionsOf(files.flatMap((file) => file.abbreviations))
  const { compileFragments, compilePattern } = await load('src/grammar/compile.ts')
  const filled = compileFragments(fragments)
  // What reading needs, without examples and notes, patterns filled and names folded: start-up pays for every byte.
  const lean = files.map(({ grammar, fragments, rules, names, abbreviations }) => ({
    grammar,
    fragments,
    rules: rules.map((rule) => {
      const { id, kind, terms, case: letters, bounds, emits } = rule
      return { id, kind, terms, case: letters, bounds, emits, ...(terms ? {} : { compiled: compilePattern(rule, filled) }) }
    }),
    names: names.map((name) => ({ id: name.id, name: name.name, head: name.head, kind: name.kind, variants: name.variants, abbreviations: name.abbreviations, paths: namePaths(name, expansions) })),
    abbreviations: abbreviations.map(({ id, terms, expansion }) => ({ id, terms, expansion })),
  }))
  writeIfChanged(join(root, 'src/grammar/builtin.json'), `${JSON.stringify(lean)}\n`)
  writeIfChanged(join(root, 'src/grammar/builtin-full.json'), `${JSON.stringify(files)}\n`)
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
  await build({ ...common, entryPoints: { index: 'src/index.ts', 'unified/index': 'src/unified/index.ts' }, outdir: 'dist', splitting: true, packages: 'external' })
}

async function buildCli() {
  await build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    outdir: 'dist/cli',
    splitting: true,
    minify: true,
    keepNames: true,
    banner: { js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);" },
  })
}

async function buildAll() {
  await compileGrammars()
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await buildLibrary()
  await buildCli()
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , part] = process.argv
  if (part === 'grammars') await compileGrammars()
  else if (part === 'schema') await writeSchema()
  else if (part === 'cli') {
    await compileGrammars()
    await buildCli()
  } else await buildAll()
}
