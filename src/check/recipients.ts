/** Bodies that are given a task and do not get the document (RECORD §12). */
import type { Grammar } from '../grammar/grammar.ts'
import type { DocumentRecord, Party, Recipient } from '../record/schema.ts'
import { partiesOf } from '../recognize/party/index.ts'
import { blocksOf } from './passages.ts'
import type { Check, Examined, Finding } from './types.ts'
import { isSmall, latin } from '../text/letters.ts'

const LETTERS = latin(String.raw`^\p{Lu}+`)

/** A body reaches the reader where a line names it, its head, a group that holds it, or points to where it is named. */
export const assigneeNotInRecipients: Check = (checked) => {
  const { record, context } = checked
  if (record.recipients.length === 0) return []
  const reached = reachedBy(checked)
  if (reached === null) return []
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const task of record.tasks)
    for (const party of task.lead) {
      if (party.kind !== 'organization' || party.inherited || seen.has(party.name)) continue
      seen.add(party.name)
      const body = party.name.toLowerCase()
      if (isBare(body, context.grammar) || isReached(party, body, reached, checked) || isOwn(body, record, context.grammar) || isSetUp(body, record, context.grammar)) continue
      findings.push({ rule: 'assignee-not-in-recipients', severity: 'info', args: { name: party.name }, span: party.span })
    }
  return findings
}

/** `Sở, ban, ngành`: the first word of a name is nobody's. */
const isBare = (body: string, grammar: Grammar): boolean => grammar.endAt('head.unfinished', body, 0) === body.length

function isReached(party: Party, body: string, { names: all, texts }: Reached, { record, context: { grammar } }: Examined): boolean {
  return (
    texts.some((text) => text.includes(party.text)) ||
    all.some((name) => names(name.toLowerCase(), body) || holds(name, body, grammar)) ||
    record.recipients.some((line) => endsAlike(line, body)) ||
    isKnownRoom(body, party, record, grammar)
  )
}

interface Reached {
  readonly names: readonly string[]
  /** Articles that a line points to. */
  readonly texts: readonly string[]
}

/** Words of a body's name, its level and place apart. */
const SHORTEST = 4
/** A group's words are looked for within so many characters. */
const GROUP_REACH = 120

/** @returns whom the recipients' lines name; null where one points to people whom the text does not name */
function reachedBy({ record, syntax, context: { grammar, names: known } }: Examined): Reached | null {
  const all = record.recipients.flatMap((recipient) => recipient.parties)
  const texts: string[] = []
  for (const { text } of record.recipients) {
    const pointer = grammar.find('check.pointer', text)
    if (!pointer) continue
    const to = pointer.rule.emits['to']
    const article = to === 'article' ? articleText(syntax.body.items, Number(pointer.groups['number']), grammar) : ''
    if (article === null || to === 'anybody' || (to === 'addressees' && record.header.addressees.length === 0)) return null
    if (to === 'addressees') all.push(...record.header.addressees.map((party) => party.name))
    texts.push(article)
    // A colon spells the group out.
    all.push(...partiesOf(article, grammar, known).filter((party) => article[party.end] !== ':').map((party) => party.name), ...grammar.findAll('party.determiner', article).map(({ start }) => article.slice(start, start + GROUP_REACH).split(/[;.]/u, 1)[0]!))
  }
  return { names: all, texts }
}

/** All words of an article, and of the one that it names for who stands there; null where the outline has none of that number. */
function articleText(items: Examined['syntax']['body']['items'], number: number, grammar: Grammar): string | null {
  const wordsOf = (wanted: number): string | null => {
    const article = items.find((item) => item.label?.family === 'article' && item.label.numbers[0] === wanted)
    return article ? blocksOf([article]).map((block) => block.passage.text).join(' ') : null
  }
  const own = wordsOf(number)
  const there = own === null ? undefined : grammar.find('check.named-there', own)?.groups['number']
  return there === undefined || Number(there) === number ? own : `${own} ${wordsOf(Number(there)) ?? ''}`
}

/** The document itself sets the body up (`Về việc thành lập Tổ công tác …`). */
function isSetUp(body: string, { header: { subject } }: DocumentRecord, grammar: Grammar): boolean {
  const made = subject === null ? null : grammar.find('check.sets-up', subject)
  return made !== null && subject!.toLowerCase().slice(made.end).includes(` ${body}`)
}

/** The same body, shorter or longer by its place, or one who heads it. */
const names = (name: string, body: string): boolean => name === body || name.startsWith(`${body} `) || body.startsWith(`${name} `) || name.endsWith(` ${body}`)

/** A level in letters that is not read (`UBND TP. Hà Sơn`): the line begins and ends with the body's own words. */
function endsAlike({ text, parties }: Recipient, body: string): boolean {
  const words = body.split(' ')
  const [first] = parties
  return first !== undefined && parties.length === 1 && words.length > SHORTEST && first.toLowerCase().startsWith(`${words.slice(0, 2).join(' ')} `) && text.toLowerCase().endsWith(` ${words.slice(-2).join(' ')}`)
}

/** The issuer itself, and what its name or the beginning of it ends (`thanh tra sở`), need no line. */
function isOwn(body: string, record: DocumentRecord, grammar: Grammar): boolean {
  const issuer = record.header.issuer.name
  if (issuer === null) return false
  const own = (partiesOf(issuer, grammar)[0]?.name ?? issuer).toLowerCase()
  const words = body.split(' ')
  return words.some((_, i) => names(own, words.slice(i).join(' ')) && own.startsWith(words[i]!))
}

/**
 * @param name a recipient
 * @param body a body, in small letters
 * @returns whether the recipient is a group to which the body belongs: by its first words (`các sở` a `sở y tế`), by its level
 *   (`ủy ban nhân dân các huyện`), or by what the group's noun stands for (`các ngành`)
 */
function holds(name: string, body: string, grammar: Grammar): boolean {
  const determiner = grammar.find('party.determiner', name)
  if (!determiner && !isSmall(name.charAt(0))) return false
  const before = name.slice(0, determiner?.start ?? 0).trim().toLowerCase()
  const stem = grammar.endAt('party.position', before, 0) === before.length ? '' : before
  const group = name.slice(determiner?.end ?? 0).trim().toLowerCase()
  const byKind = grammar.findAll('check.group', group).some(({ rule: { emits } }) => (emits['holds'] === 'anybody' ? stem === '' : isMember(body, emits['holds'], grammar)))
  return byKind || grammar.findAll('party.group-noun', group).some((noun) => {
    const at = ` ${body}`.indexOf(` ${noun.text} `)
    return at >= 0 && grammar.endAt('check.group-goes-on', group.slice(noun.end), 0) >= 0 && isStem(stem, body.slice(0, Math.max(at - 1, 0)))
  })
}

/** `ủy ban nhân dân` of `ủy ban nhân dân các huyện`: the body's own words before its level, or its head's. */
const isStem = (stem: string, own: string): boolean => stem === '' || own === stem || (own !== '' && stem.endsWith(` ${own}`)) || own.startsWith(`${stem} `)

const isMember = (body: string, kind: unknown, grammar: Grammar): boolean => grammar.kind('check.member').some((rule) => rule.emits['of'] === kind && rule.endAt(body, 0) > 0)

/** A room of the issuer itself (a committee's rooms are bodies of their own), or one whose initials stand among the recipients or in what is kept (`KS` for `Phòng Khoáng sản`). */
function isKnownRoom(body: string, party: Party, record: DocumentRecord, grammar: Grammar): boolean {
  if (!isMember(body, 'room', grammar)) return false
  const issuer = record.header.issuer.name
  if (issuer !== null && grammar.endAt('party.council', issuer, 0) < 0 && !grammar.test('place.level', body)) return true
  const initials = party.name.split(/[\s-]+/u).slice(1).map((word) => word.charAt(0).toUpperCase()).join('')
  return [...(record.archive?.units ?? []), ...record.recipients.flatMap((recipient) => recipient.parties)].some((unit) => {
    const letters = LETTERS().exec(unit)?.[0] ?? ''
    return letters.length > 1 && initials.startsWith(letters)
  })
}
