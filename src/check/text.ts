/** The text itself: end marks, the closing, words that no zone takes, damage by a conversion. */
import { isVietnamese } from '../grammar/syllables.ts'
import { spanOf } from '../interpret/model.ts'
import { unplaced } from '../syntax/unplaced.ts'
import { isDamaged, looksDamaged, qualityOf } from '../text/quality.ts'
import type { BodyBlock } from '../syntax/body.ts'
import { blocksOf } from './passages.ts'
import type { Check, Finding } from './types.ts'

const MOST_SHOWN = 60
const WORDS_AROUND = 28

/** `./.` closes the whole text (NĐ 30/2020, Phụ lục I, mục II.6): before the end it tells of a piece put in. */
export const endMarkInside: Check = ({ syntax, context, next }) => {
  const blocks = [...blocksOf(syntax.body.items), ...syntax.body.closing].filter((block) => block.passage.span().start < (next ?? Infinity))
  return blocks.flatMap((block, i): Finding[] => {
    if (i === blocks.length - 1) return []
    const match = /\.\/\.\s*$/u.exec(block.passage.text)
    if (!match) return []
    const range = block.passage.span(match.index, match.index + 3)
    return [{ rule: 'end-mark-inside', severity: 'warning', args: {}, span: context.span(range.start, range.end) }]
  })
}

/** A text in articles ends with the article on its carrying out, a list may end with a general request to all: both close it; paragraphs of prose alone (a short letter) need no formula. */
export const noClosing: Check = ({ syntax: { body, tail, rows }, next }) => {
  if (next !== null && next < (rows[tail.start]?.fragments[0]!.start ?? Infinity)) return []
  const last = body.items.at(-1)
  const closed = !last || body.items.every((item) => item.label === null) || body.closing.length > 0 || (last.block as BodyBlock).general || last.label?.family === 'article'
  return closed ? [] : [{ rule: 'no-closing', severity: 'info', args: {}, span: null }]
}

/** What is read is the text with all recorded changes accepted; that of today may be another. */
export const trackedChanges: Check = ({ changed }) => (changed ? [{ rule: 'tracked-changes', severity: 'info', args: {}, span: null }] : [])

/** Words struck out by hand are still words of the file: whether they hold, whoever wrote it knows. */
export const struckOut: Check = ({ struck, syntax }) => struck.map((span): Finding => ({ rule: 'struck-out', severity: 'warning', args: { text: shown(syntax.source.original.slice(span.start, span.end)) }, span }))

/** One finding for each run of words that no zone takes. */
export const unclassifiedText: Check = ({ syntax, context, next }) => {
  const { text } = syntax.source
  const runs: { start: number; end: number }[] = []
  for (const range of unplaced(syntax)) {
    const last = runs.at(-1)
    if (last && text.slice(last.end, range.start).trim() === '') last.end = range.end
    else runs.push({ ...range })
  }
  return runs.flatMap(({ start, end }): Finding[] => {
    const own = next === null ? end : Math.min(end, next)
    return start >= own ? [] : [{ rule: 'unclassified-text', severity: 'warning', args: { text: shown(text.slice(start, own)) }, span: context.span(start, own) }]
  })
}

/** Dots that a draft leaves for a name, a day or a figure; templates in an appendix are to be filled in by others. */
export const blankLeft: Check = ({ syntax: { body }, context }) =>
  [...body.opening, ...blocksOf(body.items), ...body.closing].flatMap(({ passage }) =>
    context.grammar.findAll('check.blank', passage.text).map(({ start, end }): Finding => ({ rule: 'blank-left', severity: 'warning', args: { text: shown(passage.text.slice(start, end)) }, span: spanOf(context, passage, start, end) })),
  )

/** A private-use letter that opens a line and stands by itself is the bullet of a symbol font. */
const LOST = /\ufffd|[\ue000-\uf8ff](?:(?!\s)|(?<!^[^\S\n]{0,40}[\ue000-\uf8ff]))/m

/** U+FFFD and private-use letters stand where a converter lost the real ones; a text layer may be no Vietnamese at all; split syllables were joined again. */
export const damagedText: Check = ({ syntax, context }) => {
  const { original } = syntax.source
  const findings: Finding[] = []
  const lost = LOST.exec(original)
  if (lost) findings.push({ rule: 'damaged-text', severity: 'error', args: { text: shown(around(original, lost.index)) }, span: { start: lost.index, end: lost.index + 1 } })
  const quality = looksDamaged(syntax.source.text) ? qualityOf(syntax.source.text, (letters) => isVietnamese(letters, context.grammar)) : null
  if (quality && isDamaged(quality)) {
    const { start, end } = quality.sample ?? { start: 0, end: 0 }
    const share = Math.round(100 * (quality.impossible > 0.15 ? quality.impossible : 1 - quality.marked))
    findings.push({ rule: 'damaged-text', severity: 'error', says: quality.sample ? 'layer.damaged-text' : 'tones.damaged-text', args: { text: shown(syntax.source.text.slice(start, end)), share }, span: quality.sample ? context.span(start, end) : null })
  }
  const split = syntax.joinedAt
  if (split) findings.push({ rule: 'damaged-text', severity: 'warning', args: { text: shown(original.slice(split.start, split.end)) }, span: split })
  return findings
}

/** The words of one line on both sides of a place. */
function around(text: string, at: number): string {
  const before = /(?:\S{0,12}[^\S\n\r]{1,4})?\S{0,12}$/u.exec(text.slice(Math.max(0, at - WORDS_AROUND), at))![0]
  return before + /^\S{0,12}(?:[^\S\n\r]{1,4}\S{0,12})?/u.exec(text.slice(at, at + WORDS_AROUND))![0]
}

const shown = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line
}
