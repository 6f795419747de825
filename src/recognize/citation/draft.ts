/** Mentions before their sentence is looked at: a number or a date with the type to its left and what follows it. */
import { dateAfter, type DateAt } from './date.ts'
import { isWhole, issuerEnd, jointEnd } from './issuer.ts'
import type { NumberAt } from './number.ts'
import { between } from './order.ts'
import { sentenceStart, type Paragraph } from './paragraph.ts'
import { titleTypes, typeOfDate, typeOfNumber, type TypeRead } from './type.ts'

export interface Draft {
  /** Where the document's own words begin, its provision not counted. */
  readonly start: number
  readonly end: number
  readonly type: string | null
  readonly number: NumberAt | null
  readonly date: DateAt | null
  readonly issuer: string | null
  /** The issuer stands before the number and holds for those listed after it. */
  readonly issuedFirst: boolean
  readonly rule: string
}

interface Tail {
  readonly end: number
  readonly date: DateAt | null
  readonly issuer: string | null
}

const ADOPTED_REACH = 260

/** @returns the drafts of the paragraph in order */
export function findDrafts(paragraph: Paragraph): Draft[] {
  const numbered = numberedDrafts(paragraph)
  return [...numbered, ...datedDrafts(paragraph, numbered)].sort((a, b) => a.start - b.start)
}

/** Whether nothing but a comma, a semicolon or `và` stands between two mentions. */
export const isListed = ({ text, grammar }: Paragraph, previous: { readonly end: number } | undefined, start: number): boolean =>
  previous !== undefined && isWhole(grammar, 'cite.list', text.slice(previous.end, start))

function numberedDrafts(paragraph: Paragraph): Draft[] {
  const drafts: Draft[] = []
  for (const number of paragraph.numbers) {
    const previous = drafts.at(-1)
    const read = typeOfNumber(paragraph, number, previous?.end ?? 0)
    const joint = paragraph.grammar.test('cite.joint', read?.type ?? '') || paragraph.grammar.test('cite.joint', number.notation)
    const tail = tailOf(paragraph, number.end, joint, previous?.date ?? null)
    if (!read && !standsAlone(number, tail) && !isListed(paragraph, previous, number.start)) continue
    if (number.notation === '' && (!read || (!number.number.includes('/') && !tail.date))) continue
    drafts.push({ start: read?.start ?? number.start, end: tail.end, type: read?.type ?? null, number, date: tail.date, issuer: read?.issuer ?? tail.issuer, issuedFirst: typeof read?.issuer === 'string', rule: number.rule })
  }
  return drafts
}

/** Without a type word a number needs its date, or the word for `số` and letters in two parts. */
const standsAlone = (number: NumberAt, tail: Tail): boolean => tail.date !== null || (number.led && /[-/]/u.test(number.notation))

/**
 * What follows a number: its date and its issuer, in either order, or the words by which it was adopted.
 * @param joint several bodies issue it
 * @param before the date of the mention before it, for `cùng ngày`
 */
function tailOf(paragraph: Paragraph, from: number, joint: boolean, before: DateAt | null): Tail {
  const { text, grammar } = paragraph
  const date = dateAfter(paragraph, from) ?? sameDate(paragraph, from, before)
  const after = date?.end ?? Math.max(from, grammar.endAt('cite.date.short', text, from))
  const of = grammar.endAt('cite.of', text, after)
  const issuer = of < 0 ? -1 : joint ? jointEnd(text, of, grammar) : issuerEnd(text, of, grammar)
  if (issuer < 0) return date ? { end: date.end, date, issuer: null } : (adoptedAfter(paragraph, from) ?? { end: after, date: null, issuer: null })
  const late = date ?? dateAfter(paragraph, issuer)
  return { end: Math.max(issuer, late?.end ?? 0), date: late, issuer: text.slice(of, issuer) }
}

function sameDate({ text, grammar }: Paragraph, from: number, before: DateAt | null): DateAt | null {
  const end = grammar.endAt('cite.date.same', text, from)
  return end > 0 && before ? { ...before, start: from, end } : null
}

/** `(đã) được X thông qua ngày …` right after a number. */
function adoptedAfter(paragraph: Paragraph, from: number): Tail | null {
  const { text, grammar } = paragraph
  const at = text[from] === ' ' ? from + 1 : text.startsWith(', ', from) ? from + 2 : -1
  const by = at < 0 ? -1 : grammar.endAt('cite.by', text, at)
  const date = by < 0 ? undefined : between(paragraph.dates, by, by + ADOPTED_REACH)[0]
  const issuer = date ? adopter(paragraph, by, date.start) : null
  return date && issuer ? { end: date.end, date, issuer } : null
}

/** The body of `được X thông qua … ` when that runs from `by` up to `to`. */
function adopter({ text, grammar }: Paragraph, by: number, to: number): string | null {
  const end = text[by] === ' ' ? issuerEnd(text, by + 1, grammar) : -1
  return end > 0 && end < to && isWhole(grammar, 'cite.by.adopt', text.slice(end, to)) ? text.slice(by + 1, end) : null
}

/** Mentions with a date and no number: a law by its name, `Kế hoạch ngày … của X`, `Nghị quyết về … được X thông qua … ngày …`. */
function datedDrafts(paragraph: Paragraph, numbered: readonly Draft[]): Draft[] {
  const { text, grammar } = paragraph
  const found: Draft[] = []
  let done = 0
  for (const date of paragraph.dates) {
    while (done < numbered.length && numbered[done]!.end <= date.start) done++
    if (done < numbered.length && numbered[done]!.start < date.end) continue
    const from = Math.max(sentenceStart(paragraph, date.start), numbered[done - 1]?.end ?? 0, found.at(-1)?.end ?? 0)
    const read = typeOfDate(paragraph, date.start, from)
    const of = grammar.endAt('cite.of', text, date.end)
    const issuer = of < 0 ? -1 : issuerEnd(text, of, grammar)
    if (read && (read.law || read.issuer !== null || issuer > 0)) {
      found.push(datedDraft(read, Math.max(date.end, issuer), date, issuer > 0 ? text.slice(of, issuer) : read.issuer))
    } else {
      const adopted = adoptedDraft(paragraph, date, from)
      if (adopted) found.push(adopted)
    }
  }
  return found
}

const datedDraft = (read: Pick<TypeRead, 'start' | 'type'>, end: number, date: DateAt, issuer: string | null): Draft => ({
  start: read.start,
  end,
  type: read.type,
  number: null,
  date,
  issuer,
  issuedFirst: false,
  rule: date.rule,
})

function adoptedDraft(paragraph: Paragraph, date: DateAt, from: number): Draft | null {
  const { text, grammar } = paragraph
  const begin = Math.max(from, date.start - ADOPTED_REACH)
  const window = text.slice(begin, date.start)
  for (const by of grammar.findAll('cite.by', window).toReversed()) {
    const issuer = adopter(paragraph, begin + by.end, date.start)
    if (!issuer) continue
    const titles = titleTypes(paragraph, begin, begin + by.start)
    const title = titles.find((type) => type.kind === 'law' || grammar.endAt('cite.title', text, type.end) > 0) ?? titles.at(-1)
    const whole = title && !text.slice(title.end, begin + by.start).includes(';')
    return whole ? datedDraft(title, date.end, date, issuer) : null
  }
  return null
}
