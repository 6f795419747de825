// How long a document takes to read once the program has started, and how much memory: each file in a process of its own, the first reading and the median of the next thirty; then a made PDF of 500 pages.
//   node bench/reading.mjs [FILE...]        (after npm run build); Word files and PDFs of the corpus beside the project where none is given
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../scripts/build.mjs'

const PAGES = 500

const shown = (ms) => (ms === undefined ? '' : ms.toFixed(ms < 100 ? 1 : 0)).padStart(7)

if (process.argv[2] === '--alone') await measure(process.argv[3], Number(process.argv[4]))
else {
  const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : ['dev', 'more', 'forms'].map((name) => join(corpus, name)).filter(existsSync).flatMap((folder) => readdirSync(folder).sort().filter((name) => /(?<!scan|scandeg|layer)\.(?:docx|pdf)$/.test(name)).map((name) => join(folder, name)))
  for (const file of files) alone(file, 30)
  if (given.length === 0) {
    const folder = mkdtempSync(join(tmpdir(), 'mtqg-bench-'))
    try {
      const { pdfOf } = await load('test/read/pdf-writer.ts')
      const words = 'Giao Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan rà soát hồ sơ.'
      const file = join(folder, `${PAGES}-pages.pdf`)
      writeFileSync(file, pdfOf(Array.from({ length: PAGES }, () => ({ put: Array.from({ length: 40 }, (_, i) => ({ x: 60, y: 60 + i * 18, size: 11, text: words })) }))))
      alone(file, 0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function alone(file, again) {
  process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--alone', file, String(again)], { encoding: 'utf8' }))
}

async function measure(file, again) {
  const { loadDocument, parse } = await import('../dist/index.js')
  // The start: the program is there, the rules are read.
  parse('THÔNG BÁO\n')
  const bytes = readFileSync(file)
  const times = []
  let source
  for (let i = 0; i <= again; i++) {
    const since = performance.now()
    source = await loadDocument(bytes, basename(file))
    times.push(performance.now() - since)
  }
  const [first, ...rest] = times
  const median = rest.sort((a, b) => a - b)[rest.length >> 1]
  console.log(`first ${shown(first)} ms, then ${shown(median)} ms  ${Math.round(process.resourceUsage().maxRSS / 1024)} MB  ${String(source.pages ?? '').padStart(4)} pages  ${Math.round(bytes.length / 1024)} kB  ${basename(file)}`)
  process.exit()
}
