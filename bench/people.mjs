// What the people who use it wait for, beside the limit of each; status 1 where one is missed. The machine should do nothing else.
//   node bench/people.mjs [DOCUMENTS]        (after npm run build; 1000 documents unless a number is given)
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { browserPath, launch } from '../scripts/browser.mjs'

const DOCUMENTS = Number(process.argv[2] ?? 1000)
const TASKS = 10_000
const RUNS = 5
/** Of the task list beside the NDJSON of the same documents. */
const MOST_TIMES = 2
const MOST_SECONDS = 2
const MOST_BYTES = 1_000_000
const MOST_MILLISECONDS = 300

const root = fileURLToPath(new URL('..', import.meta.url))
const seeds = join(root, 'seeds')
const sources = [seeds, join(root, '../shared/corpus/dev')].filter(existsSync).flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => join(folder, name)))
const folder = mkdtempSync(join(tmpdir(), 'mtqg-people-'))
/** What else the machine does only adds. */
const best = (values) => Math.min(...values)
let missed = 0

/** @returns seconds that a command takes, its start with it */
function seconds(...args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/mtqg.js'), ...args], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return (performance.now() - start) / 1000
}

function row(what, value, most, shown) {
  const held = value < most
  if (!held) missed++
  console.log(`${what.padEnd(52)}${shown(value).padStart(12)}   ${held ? 'under' : 'NOT UNDER'} ${shown(most)}`)
}

function lists() {
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  for (let i = 0; i < DOCUMENTS; i++) copyFileSync(sources[i % sources.length], join(documents, `${String(i).padStart(5, '0')}.txt`))
  const records = join(folder, 'records.ndjson')
  const parse = seconds('parse', documents, '-f', 'ndjson', '-o', records)
  console.log(`${`parse -f ndjson, ${DOCUMENTS} documents`.padEnd(52)}${`${parse.toFixed(1)} s`.padStart(12)}`)
  for (const format of ['txt', 'xlsx']) row(`tasks to .${format}, ${DOCUMENTS} documents, times parse`, seconds('tasks', documents, '-o', join(folder, `list.${format}`)) / parse, MOST_TIMES, (times) => times.toFixed(2))
}

function workbook() {
  const records = join(folder, 'seeds.ndjson')
  seconds('parse', seeds, '-f', 'ndjson', '-o', records)
  const lines = readFileSync(records, 'utf8').split('\n').slice(0, -1)
  const many = []
  for (let tasks = 0; tasks < TASKS; tasks += JSON.parse(many.at(-1)).tasks.length) many.push(lines[many.length % lines.length])
  writeFileSync(records, `${many.join('\n')}\n`)
  row(`tasks to .xlsx, ${TASKS} tasks of records`, best(Array.from({ length: RUNS }, () => seconds('tasks', records, '-o', join(folder, 'many.xlsx')))), MOST_SECONDS, (value) => `${value.toFixed(2)} s`)
}

async function page() {
  const path = join(folder, 'page.html')
  seconds('review', seeds, '-o', path)
  row('review page of the samples', statSync(path).size, MOST_BYTES, (bytes) => `${(bytes / 1000).toFixed(0)} kB`)
  if (!browserPath()) return console.log('no Chromium in PATH or CHROME_PATH: the page is not opened')
  const browser = await launch()
  try {
    const times = []
    for (let run = 0; run < RUNS; run++) {
      const view = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await view.goto(pathToFileURL(path).href)
      await view.locator('html[data-ready]').waitFor()
      // What is painted can be touched.
      times.push(await view.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(Math.max(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(), performance.getEntriesByType('navigation')[0].loadEventEnd)))))))
      await view.close()
    }
    row('the page, from its opening until it can be used', best(times), MOST_MILLISECONDS, (value) => `${value.toFixed(0)} ms`)
  } finally {
    await browser.close()
  }
}

try {
  workbook()
  await page()
  lists()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed === 0 ? 0 : 1
