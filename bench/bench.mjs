// How fast it is, on the documents of seeds/: the library when warm, the share of each stage, the start of the command line.
//   node bench/bench.mjs        (after npm run build)
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parse, readDocument } from '../dist/index.js'

const SECONDS = 4
const RUNS = 20

/** The functions of each stage. A sample of the profiler belongs to the outermost of them on its stack. */
const STAGES = {
  reading: ['readDocument'],
  'normal form, rows, footnotes': ['normalize', 'joinSplitSyllables', 'rowsOf', 'findFurniture', 'findFootnotes'],
  'head, tail': ['readHead', 'readTail'],
  'paragraphs, outline': ['settingOf', 'blocksOf', 'readAppendices', 'readBody', 'readItems', 'placedPassages', 'readConclusions'],
  'header, signature': ['readHeader', 'readSignature'],
  'bases, meeting, attendees': ['readBases', 'readMeeting', 'readAttendees'],
  tasks: ['readTasks'],
  'citations, amounts': ['findCitations', 'readCitations', 'readAmounts'],
  recipients: ['readNames', 'withPlaces', 'readRecipients'],
  checks: ['checkRecord'],
  validation: ['zod'],
  JSON: ['toJson'],
  'garbage collection': ['(garbage collector)'],
}
const OTHER = 'assembly and the rest'

const root = fileURLToPath(new URL('..', import.meta.url))
const documents = readdirSync(`${root}seeds`).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: readFileSync(`${root}seeds/${name}`) }))
const bytes = documents.reduce((sum, document) => sum + document.bytes.length, 0)

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const toJson = (record) => JSON.stringify(record, null, 2)
const readAll = () => documents.forEach((document) => toJson(parse(readDocument(document.bytes, document.name))))

/** Reads the documents again and again. @returns seconds for each document, in the median round */
function repeat(seconds) {
  const rounds = []
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    const start = performance.now()
    readAll()
    rounds.push(performance.now() - start)
  }
  return median(rounds) / 1000 / documents.length
}

/** @returns the share of each stage in the time of `work` */
async function sharesOf(work) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const stages = new Map(Object.entries(STAGES).flatMap(([stage, names]) => names.map((name) => [name, stage])))
  const stageOf = new Map()
  const assign = (node, above) => {
    const { functionName, url } = node.callFrame
    // The bundler numbers functions of one name: `blocksOf3`.
    const stage = above ?? stages.get(url.includes('/zod/') ? 'zod' : functionName.replace(/\d+$/, ''))
    stageOf.set(node.id, stage)
    for (const child of node.children ?? []) assign(nodes.get(child), stage)
  }
  assign(profile.nodes[0])
  const shares = Object.fromEntries([...Object.keys(STAGES), OTHER].map((stage) => [stage, 0]))
  for (const id of profile.samples) if (nodes.get(id).callFrame.functionName !== '(program)') shares[stageOf.get(id) ?? OTHER] += 1 / profile.samples.length
  const empty = Object.keys(STAGES).filter((stage) => shares[stage] === 0)
  if (empty.length > 0) throw new Error(`no function of these stages ran, were they renamed? ${empty.join('; ')}`)
  return shares
}

function wallOf(args, env = process.env) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}

const row = (name, ...cells) => console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join(''))
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`)
repeat(SECONDS / 2)
const each = repeat(SECONDS)
row('library, warm', `${(1 / each).toFixed(0)} docs/s`, `${(bytes / documents.length / 1e6 / each).toFixed(2)} MB/s`)
for (const [stage, share] of Object.entries(await sharesOf(() => repeat(SECONDS)))) row(`  ${stage}`, ms(share * each * 1000), `${(share * 100).toFixed(0)} %`)

/** The start beside that of bare Node, pair by pair. */
function starts(title, env) {
  const args = ['parse', `${root}seeds/${documents[1].name}`]
  const pairs = Array.from({ length: RUNS }, () => ({ bare: wallOf(['-e', '0'], env), whole: wallOf([`${root}bin/mtqg.js`, ...args], env) }))
  console.log(`\n${title}, median of ${RUNS} runs`)
  row('  node -e 0', ms(median(pairs.map(({ bare }) => bare))))
  row(`  mtqg parse seeds/${documents[1].name.slice(0, 3)}*.txt`, ms(median(pairs.map(({ whole }) => whole))), `${median(pairs.map(({ bare, whole }) => whole / bare)).toFixed(1)} x node`)
}

// Where this variable is set Node reads its certificates at each start, which is most of the time of a bare one.
const { NODE_EXTRA_CA_CERTS: certificates, ...plain } = process.env
starts('start', plain)
if (certificates) starts('start with NODE_EXTRA_CA_CERTS, as set here', process.env)
