/** Titles of items: a title line, or a run-in title that a colon ends and that names a topic or a party (RECORD §5, `heading`). */
import type { Grammar } from '../grammar/index.ts'
import { COLONS, outside } from '../text/outside.ts'
import { isSmall, latin, startsCapital } from '../text/letters.ts'

export interface Split {
  /** End of the heading's words in the text; 0 where there is none. */
  readonly headingEnd: number
  /** Where the item's own text begins. */
  readonly textStart: number
}

/** Asks where the parties end that a text names from an offset on, -1 where it names none there; `whole`: the text is names and nothing else. */
export type PartiesEnd = (text: string, from: number, whole: boolean) => number

const NONE: Split = { headingEnd: 0, textStart: 0 }
const TERMINAL = /[.;,…!?]["”»)]*$|\. ?\/$|\.\/\.$/u

/** `Giao Sở A: (1) rà soát …; (2) …`: a directive with its parts stays whole. */
const ENUMERATED = /^\((?:1|i|a)\) ?/u

/** A title line may hold a long project name; a paragraph that merely lost its full stop reads on past this. */
const MOST_TITLE_WORDS = 90

/**
 * @param text the paragraph after its label
 * @param labelled an unlabelled paragraph has a heading only where it names a topic or a party
 * @param partiesEnd what `recognize/party` knows, handed in: `Sở Y tế: …` is a title for that reason alone
 * @returns where a heading that stands with text after it in the same paragraph ends, or the whole text where it is a title that a colon ends
 */
export function splitHeading(text: string, labelled: boolean, grammar: Grammar, partiesEnd: PartiesEnd): Split {
  const bare = text.slice(0, -1)
  // `1. Yêu cầu đối với các tổ chức khai thác khoáng sản.` over its points
  if (labelled && text.endsWith('.') && grammar.endAt('heading.duty-of', text, 0) > 0 && namesParty(bare, grammar, partiesEnd)) return { headingEnd: bare.length, textStart: text.length }
  for (const colon of colons(text)) {
    const title = text.slice(0, colon).trimEnd()
    const rest = text.slice(colon + 1).trim()
    if (title === '' || (rest !== '' && (grammar.test('heading.numbered-name', title) || opensNames(title, rest, grammar, partiesEnd)))) continue
    if (grammar.test('heading.value', rest) || (ENUMERATED.test(rest) && !startsCapital(rest.replace(ENUMERATED, '')) && (grammar.find('role.coordinate', title)?.start ?? 0) > 0)) return NONE
    if (!isTitle(title, labelled, rest === '', grammar, partiesEnd) && !(labelled && (isDeedOf(title, rest, grammar, partiesEnd) || isRowOf(title, rest, grammar, partiesEnd)))) return NONE
    if (ENUMERATED.test(rest) && grammar.endAt('heading.assign', title, 0) > 0) return NONE
    const textStart = colon + 1 + (text.length - colon - 1 - text.slice(colon + 1).trimStart().length)
    return { headingEnd: title.length, textStart }
  }
  return NONE
}

/** Whether a paragraph that no colon ends is a title line: no final punctuation, no sentence of its own. */
export function isTitleLine(text: string, grammar: Grammar): boolean {
  if (text === '' || TERMINAL.test(text) || text.endsWith(':')) return false
  const words = text.split(' ').length
  if (words > MOST_TITLE_WORDS) return false
  return words <= 30 || grammar.test('heading.topic', text) || (startsCapital(text) && /^[^:]{2,41}:/.test(text))
}

function isTitle(title: string, labelled: boolean, whole: boolean, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  if (grammar.test('heading.opener', title)) return false
  if (namesParty(title, grammar, partiesEnd)) return true
  if (/[.;!?] /u.test(title) && !grammar.test('heading.topic', title)) return false
  if (grammar.test('heading.topic', title)) return !SENTENCES().test(title) && !assignsInside(title, grammar, partiesEnd)
  if (!labelled) return false
  const words = title.split(' ').length
  if (grammar.endAt('predicate', title, 0) > 0 || grammar.endAt('predicate.strong', title, 0) > 0 || grammar.endAt('heading.assign', title, 0) > 0) return words <= 4 && !title.includes(',')
  return words <= (whole ? 25 : 12)
}

/** Words of a deed that is a title because somebody is told to do it behind its colon. */
const MOST_DEED_WORDS = 25

/** `Thanh tra, kiểm tra định kỳ: Sở Y tế chủ trì …`, `Rà soát quỹ đất: Giao Sở Tài chính …`: a title that begins as a deed does, because who is to do it comes only behind it. */
function isDeedOf(title: string, rest: string, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  if (/[.;!?]/u.test(title) || grammar.test('heading.opener', title) || grammar.endAt('heading.assign', title, 0) > 0) return false
  const words = title.split(' ').length
  const assign = words <= MOST_DEED_WORDS && startsCapital(rest) ? grammar.endAt('heading.assign', rest, 0) : -1
  if (assign > 0) return partiesEnd(rest, assign, false) > 0
  const end = words <= 12 ? partiesEnd(rest, 0, false) : -1
  return end > 0 && grammar.endAt('role.duty', rest.slice(end).trim(), 0) > 0
}

/** Words of a row of matters that begins as a deed does. */
const MOST_ROW_WORDS = 5
const SENTENCES = latin(String.raw`[.!?] \p{Lu}`)

/** `Thu, chi ngân sách: Tổng thu đạt …`: a row of matters that begins as a deed does, with a sentence behind it that directs nobody. */
function isRowOf(title: string, rest: string, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  if (!title.includes(',') || title.split(' ').length > MOST_ROW_WORDS || /[.;!?]/u.test(title) || grammar.test('heading.opener', title) || grammar.endAt('heading.assign', title, 0) > 0) return false
  return startsCapital(rest) && isSmall(rest.charAt(1)) && !isDeed(rest, grammar) && partiesEnd(rest, 0, false) < 0
}

/** `Sở Y tế`, `Giao Sở Tài chính`, `UBND huyện A chịu trách nhiệm`: parties and nothing else but words of duty. */
export function namesParty(title: string, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  const end = partiesEnd(title, Math.max(0, grammar.endAt('heading.assign', title, 0)), true)
  if (end < 0) return false
  const left = title.slice(end).trim()
  return left === '' || /^\([^()]*\)$/u.test(left) || grammar.endAt('heading.duty-end', left, 0) === left.length || leadsWith(left, grammar, partiesEnd)
}

/** `chủ trì, phối hợp với Sở Tư pháp, Công an tỉnh`, `chỉ đạo các phòng` behind who leads: a duty, and parties that work along or are directed. */
export function leadsWith(left: string, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  const isNames = (words: string): boolean => words !== '' && partiesEnd(words, 0, true) === words.length
  const directed = grammar.endAt('heading.directs', left, 0)
  if (directed > 0) return isNames(left.slice(directed).trim())
  const along = grammar.find('role.coordinate', left)
  if (!along || along.start === 0) return false
  const duty = left.slice(0, along.start).replace(/,? ?$/u, '')
  return grammar.endAt('heading.duty-end', duty, 0) === duty.length && isNames(left.slice(along.end).trim())
}

/** Characters behind a colon that the first name there stands in. */
const NAME_REACH = 300

/** `Các sở, ngành: A, B, C chịu trách nhiệm:`, `Sở A chủ trì, phối hợp với các sở: B, C rà soát …`: the first colon opens the names that the title is made of, or those who work along. */
function opensNames(title: string, rest: string, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  if (isDeed(rest, grammar)) return false
  const along = grammar.find('role.coordinate', title)
  const bare = along ? title.slice(along.end).trim() : title.slice(Math.max(0, grammar.endAt('heading.assign', title, 0))).trim()
  if (bare === '') return along !== null && along.start > 0 && along.groups['with'] !== undefined && partiesEnd(rest, 0, false) > 0
  return partiesEnd(`${bare}: ${rest.slice(0, NAME_REACH)}`, 0, false) > bare.length + 2
}

/** `Xây dựng kế hoạch …` after the colon is a deed; `Xây dựng, Tài chính …` and `Xây dựng và Tài chính …` go on as names do. */
function isDeed(rest: string, grammar: Grammar): boolean {
  const end = Math.max(grammar.endAt('predicate', rest, 0), grammar.endAt('predicate.strong', rest, 0))
  if (end < 0 || rest[end] !== ' ') return false
  const and = grammar.endAt('party.and', rest, end + 1)
  return and < 0 || !(rest[and] === ' ' && startsCapital(rest.slice(and + 1)))
}

/** `Về nội dung X, giao Y chủ trì …`: a topic with a directive of its own is no title; one that ends with the party is. */
function assignsInside(title: string, grammar: Grammar, partiesEnd: PartiesEnd): boolean {
  for (let at = title.indexOf(', '); at >= 0; at = title.indexOf(', ', at + 2)) {
    const from = at + 2
    const end = grammar.endAt('heading.assign', title, from)
    if (end > 0 && partiesEnd(title.slice(end).trim(), 0, false) > 0) return !namesParty(title.slice(from), grammar, partiesEnd)
  }
  return false
}

/** Colons of a paragraph that are looked at: a title stands before one of the first. */
const MOST_COLONS = 6

/** Places of the first colons outside brackets and quotation marks, and outside times and addresses (`10:30`, `https:`). */
function* colons(text: string): Generator<number> {
  let left = MOST_COLONS
  for (const i of outside(text, COLONS)) {
    if (/^[/\d]/u.test(text.slice(i + 1, i + 2))) continue
    yield i
    if (--left === 0) return
  }
}
