// Holds the program to gold records (NAME.gold.json beside NAME.txt): precision, recall and F1 of each group of fields.
//   node scripts/score.mjs                    the documents of seeds/
//   node scripts/score.mjs FOLDER…            other folders of documents and gold records
//   node scripts/score.mjs --min 0.98 …       status 1 where the mean F1 is lower
//   node scripts/score.mjs --errors …         also what is missing or too much, on stderr
// A gold record judges the keys that it has. It gives long texts by their first and last words (`starts`, `ends`).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compileGrammars, load } from './build.mjs'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { min: { type: 'string', default: '0' }, errors: { type: 'boolean', default: false } } })
const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../seeds', import.meta.url))]

await compileGrammars()
const { parse, readDocument } = await load('src/index.ts')
const { foldWord } = await load('src/text/fold.ts')

/** Case, tone placement, kinds of quotes and dashes, spaces around marks and outer marks do not count. */
function fold(value) {
  const plain = foldWord(String(value ?? '').normalize('NFC')).replace(/[“”„]/gu, '"').replace(/[–—]/gu, '-').replace(/\s*([,;:.()/&-])\s*/gu, '$1').replace(/\s+/gu, ' ')
  return plain.replace(/^[\s.,;:\-*/"]+|[\s.,;:\-*/"]+$/gu, '')
}
const key = (...parts) => parts.map(fold).join(' | ')
const nameOf = (party) => fold(typeof party === 'string' ? party : party.name)
const starts = (gold, found) => fold(gold.starts) === '' ? fold(found.text) === '' : fold(found.text).startsWith(fold(gold.starts))
const ends = (gold, found) => fold(found.text).endsWith(fold(gold.ends))
const fields = (values) => Object.entries(values).flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [key(name, value)]))

const tally = new Map()

/** Counts keys that both sides have, each as often as both have it. */
function count(document, group, gold, found) {
  const sums = tally.get(group) ?? { gold: 0, found: 0, right: 0 }
  const left = [...gold]
  for (const each of found) {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    else if (options.errors) console.error(`${document}: ${group}: too much: ${each}`)
  }
  if (options.errors) for (const each of left) console.error(`${document}: ${group}: missing: ${each}`)
  tally.set(group, { gold: sums.gold + gold.length, found: sums.found + found.length, right: sums.right + gold.length - left.length })
}

/** Gives each gold entry at most one found entry: those that pass the first test, then the second, … */
function claim(gold, found, ...tests) {
  const claims = new Map()
  for (const fits of tests)
    for (const [i, each] of gold.entries()) {
      if ([...claims.values()].includes(i)) continue
      const other = found.find((candidate) => !claims.has(candidate) && fits(each, candidate))
      if (other) claims.set(other, i)
    }
  return claims
}

function judge(document, gold, record) {
  const bag = (group, part, keysOf) => part in gold && count(document, group, keysOf(gold[part]), keysOf(record[part]))
  const list = (group, part, keyOf) => bag(group, part, (entries) => entries.map(keyOf))

  bag('header', 'header', (h) => [
    ...fields({ parent: h.issuer?.parent, issuer: h.issuer?.name, sequence: h.number?.sequence, notation: h.number?.notation, place: h.place, date: h.date, type: h.type?.code, subject: h.subject, urgency: h.urgency, secrecy: h.secrecy }),
    ...h.addressees.map((party) => key('addressee', nameOf(party))),
  ])
  if ('legalBases' in gold) {
    const claims = claim(gold.legalBases, record.legalBases, (each, found) => starts(each, found) && ends(each, found))
    count(document, 'legalBases', gold.legalBases.map((_, i) => `#${i}`), record.legalBases.map((found) => (claims.has(found) ? `#${claims.get(found)}` : found.text)))
  }
  bag('meeting', 'meeting', (m) => (m ? [...m.dates, ...fields({ chair: m.chair?.name, position: m.chair?.position, topic: m.topic, location: m.location })] : []))
  list('attendees', 'attendees', (a) => key(a.name, a.person?.name, a.capacity))
  if ('conclusions' in gold) judgeItems(document, gold.conclusions, flatten(record.conclusions))
  if ('tasks' in gold) judgeTasks(document, gold.tasks, record.tasks)
  list('citations', 'citations', (c) => key(c.type, c.number, c.date, c.provision))
  list('amounts', 'amounts', (a) => key(a.value, a.unit, a.label))
  list('recipients', 'recipients', (r) => key(r.text))
  bag('recipients.parties', 'recipients', (recipients) => recipients.flatMap((r) => r.parties.map((party) => key(r.text, party))))
  bag('archive', 'archive', (a) => a?.units.map(fold) ?? [])
  bag('signature', 'signature', (s) => (s ? fields({ authority: s.authority.join(' '), onBehalfOf: s.onBehalfOf.join(' / '), position: s.position, name: s.name }) : []))
}

const flatten = (items) => items.flatMap((item) => [item, ...flatten(item.children)])

const sameId = (gold, item) => gold.id === item.id
const sameItem = (gold, task) => gold.item === task.item
const sameWords = (gold, item) => fold(gold.heading) === fold(item.heading) && starts(gold, item) && ends(gold, item)

/** An item is right where it has the heading, the beginning and the end; `conclusions.id` says that it also stands in its place. */
function judgeItems(document, gold, found) {
  const claims = claim(gold, found, (each, item) => sameId(each, item) && sameWords(each, item), sameWords)
  const label = (item) => (claims.has(item) ? `#${claims.get(item)}` : `${item.id} ${item.heading ?? ''} ${item.text}`)
  count(document, 'conclusions', gold.map((_, i) => `#${i}`), found.map(label))
  count(document, 'conclusions.id', gold.map((each, i) => `#${i} ${each.id}`), found.map((item) => `${label(item)} ${item.id}`))
}

function judgeTasks(document, gold, found) {
  const claims = claim(gold, found, (each, task) => sameItem(each, task) && starts(each, task), starts, sameItem)
  const named = [...gold.map((task, i) => [task, `#${i}`]), ...found.map((task) => [task, claims.has(task) ? `#${claims.get(task)}` : `${task.item} ${task.text}`])]
  const keysOf = (tasks, read) => named.filter(([task]) => tasks.includes(task)).flatMap(([task, name]) => read(task).map((each) => `${name} ${each}`))
  const both = (group, read) => count(document, group, keysOf(gold, read), keysOf(found, read))
  both('tasks', () => [''])
  for (const role of ['lead', 'coordinate', 'reportTo']) both(role, (task) => task[role].map(nameOf))
  both('deadlines', (task) => (task.deadlines ?? []).map((d) => key(d.relation, d.due, d.recurrence, d.due ? '' : d.offset)))
}

let documents = 0
for (const folder of folders)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json')).sort()) {
    const stem = file.slice(0, -'.gold.json'.length)
    judge(stem, JSON.parse(readFileSync(join(folder, file), 'utf8')), parse(readDocument(readFileSync(join(folder, `${stem}.txt`)), `${stem}.txt`)))
    documents++
  }

const rows = [...tally].filter(([, { gold, found }]) => gold + found > 0).map(([group, { gold, found, right }]) => ({ group, gold, found, right, f1: (2 * right) / (gold + found) }))
const mean = rows.reduce((sum, row) => sum + row.f1, 0) / (rows.length || 1)
const line = (group, ...cells) => group.padEnd(20) + cells.map((cell) => String(cell).padStart(8)).join('')
const share = (right, all) => (all === 0 ? '-' : (right / all).toFixed(3))
console.log(line('group', 'gold', 'P', 'R', 'F1'))
for (const { group, gold, found, right, f1 } of rows) console.log(line(group, gold, share(right, found), share(right, gold), f1.toFixed(3)))
console.log(line(`mean, ${documents} documents`, '', '', '', mean.toFixed(4)))
if (mean < Number(options.min)) process.exitCode = 1
