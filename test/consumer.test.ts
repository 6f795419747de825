/** A project of somebody else, with nothing but the packed package and the dependencies that it declares, after `npm run build`. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './cli/helpers.ts'

const PROGRAM = `import { extendGrammar, parse, parseTree, readDocument, validate, type DocumentRecord, type DocumentTree } from 'mtqg'
import { GrammarError, loadOverlay, type GrammarFile } from 'mtqg/grammar'
import { mtqgParse, mtqgRecord } from 'mtqg/unified'
import { unified } from 'unified'

const overlay: GrammarFile = loadOverlay(\`grammar: own
description: Words of an office.
rules:
  - { id: own.assign, kind: role.assign, terms: [ủy nhiệm], examples: { match: [ủy nhiệm Sở A], reject: [giao Sở A] } }
\`, 'own.yaml')
const text = 'THÔNG BÁO\\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp\\n\\nChủ tịch UBND tỉnh kết luận như sau:\\n\\n1. Ủy nhiệm Sở Y tế lập phương án.\\n'
const record: DocumentRecord = parse(readDocument(new TextEncoder().encode(text), 'a.txt'), { grammar: extendGrammar([overlay]) })
const tree: DocumentTree = parseTree(text)
const file = await unified().use(mtqgParse).use(mtqgRecord).process(text)
let line = 0
try {
  loadOverlay('grammar: [', 'own.yaml')
} catch (error) {
  if (error instanceof GrammarError) line = error.line
}
console.log(JSON.stringify([record.tasks[0]?.lead[0]?.name, tree.type, file.result.header.type?.code, validate(record).success, line]))
`
const CONFIG = { compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types: [], skipLibCheck: false, noEmit: false, outDir: 'out', rootDir: '.' }, files: ['program.mts'] }

describe.skipIf(!existsSync(join(ROOT, 'dist/types/index.d.ts')))('a project that depends on the package', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mtqg-consumer-'))
    const [packed] = Object.values(JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as object) as [{ filename: string }]
    mkdirSync(join(folder, 'node_modules/mtqg'), { recursive: true })
    execFileSync('tar', ['-xzf', packed.filename, '-C', 'node_modules/mtqg', '--strip-components=1'], { cwd: folder })
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'node_modules/mtqg/package.json'), 'utf8')) as { dependencies: Record<string, string> }
    for (const name of Object.keys(dependencies)) {
      const link = join(folder, 'node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(ROOT, 'node_modules', name), link, 'junction')
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'program.mts'), PROGRAM)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG))
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('compiles, types of libraries checked, and runs', () => {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' })
    const printed = execFileSync(process.execPath, ['out/program.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual(['Sở Y tế', 'root', 'TB', true, 1])
  }, 60_000)

  test('has a command line that needs no dependency', () => {
    rmSync(join(folder, 'node_modules/yaml'), { force: true })
    rmSync(join(folder, 'node_modules/zod'), { force: true })
    writeFileSync(join(folder, 'a.txt'), 'THÔNG BÁO\n')
    const printed = execFileSync(process.execPath, ['node_modules/mtqg/bin/mtqg.js', 'parse', 'a.txt', '-f', 'yaml'], { cwd: folder, encoding: 'utf8' })
    expect(printed).toMatch(/^---\nschemaVersion: "1"\n/u)
  })
})
