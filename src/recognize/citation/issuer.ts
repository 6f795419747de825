/** Whose document it is: the body named after `của`, or beside the citation in its own sentence. */
import type { Grammar } from '../../grammar/index.ts'
import { isCapital, latin, startsCapital } from '../../text/letters.ts'

const WORD = latin(String.raw`[\p{L}\p{M}\p{N}&.]*[\p{L}\p{M}\p{N}&]`, 'y')
const NUMBER = /^\d{1,2}$/
const DASH = latin(String.raw`(?: [-–] |[-–])(?=\p{Lu})`, 'y')
/** Small words in a row that a name may hold between two capitals, or at its end. */
const INNER_WORDS = 9
const TAIL_WORDS = 5
const WINDOW = 140

/** Whether the whole of `slice` is of the kind. */
export const isWhole = (grammar: Grammar, kind: string, slice: string): boolean => grammar.endAt(kind, slice, 0) === slice.length

/**
 * @param text a paragraph
 * @param at where the name of a body may begin
 * @returns where it ends, or -1: a known body with its level and place, else a run of capitals with the small words inside it
 */
export function issuerEnd(text: string, at: number, grammar: Grammar): number {
  const known = grammar.endAt('cite.issuer', text, at)
  if (known < 0) return isCapital(text.charAt(at)) ? openEnd(text, at, grammar) : -1
  return placeEnd(text, known, grammar)
}

/** Where the names of bodies end that issue a document together: `Bộ Giáo dục và Đào tạo, Bộ Y tế`. */
export function jointEnd(text: string, at: number, grammar: Grammar): number {
  let end = issuerEnd(text, at, grammar)
  for (;;) {
    const next = end < 0 ? -1 : grammar.endAt('cite.joint.and', text, end)
    const nextEnd = next > 0 && grammar.endAt('cite.issuer.head', text, next) > 0 ? issuerEnd(text, next, grammar) : -1
    if (nextEnd < 0) return end
    end = nextEnd
  }
}

/** After a known body: its level and the place, `tỉnh Lâm Đồng`, ` Đồng Tháp`. */
function placeEnd(text: string, from: number, grammar: Grammar): number {
  const level = grammar.endAt('cite.issuer.level', text, from)
  let end = level < 0 ? from : level
  for (;;) {
    const dash = stickyEnd(DASH(), text, end)
    const at = dash > 0 && end > from ? dash : text[end] === ' ' ? end + 1 : -1
    const wordEnd = at < 0 ? -1 : stickyEnd(WORD(), text, at)
    if (wordEnd < 0) return end
    const word = text.slice(at, wordEnd)
    const place = startsCapital(word) && !endsName(text, at, grammar) && grammar.endAt('cite.issuer.head', text, at) < 0
    if (!place && !(NUMBER.test(word) && end > from && level !== end)) return end
    end = wordEnd
  }
}

/** A body that no rule knows: capitals, and the small words between them or, few, before the name's end. */
function openEnd(text: string, at: number, grammar: Grammar): number {
  let end = stickyEnd(WORD(), text, at)
  let small = 0
  let firstSmall = end
  let cursor = end
  for (;;) {
    const next = nextWord(text, cursor, grammar)
    const wordEnd = next < 0 ? -1 : stickyEnd(WORD(), text, next)
    if (wordEnd < 0 || endsName(text, next, grammar)) return small <= TAIL_WORDS ? trimJoiner(text, end, cursor, grammar) : firstSmall
    const word = text.slice(next, wordEnd)
    if (startsCapital(word) || NUMBER.test(word)) {
      if ((small > 0 || next > cursor + 1) && grammar.endAt('cite.issuer.head', text, next) > 0) return trimJoiner(text, end, cursor, grammar)
      end = wordEnd
      small = 0
    } else {
      small++
      if (small === 1) firstSmall = grammar.endAt('cite.issuer.joiner', text, next) === wordEnd ? end : wordEnd
      if (small > INNER_WORDS) return firstSmall
    }
    cursor = wordEnd
  }
}

/** Where the next word of an open name begins: after a space, a dash, or a comma that belongs to the name; else -1. */
function nextWord(text: string, from: number, grammar: Grammar): number {
  if (text[from] === ',') return grammar.endAt('cite.issuer.comma', text, from)
  const dash = stickyEnd(DASH(), text, from)
  return dash > 0 ? dash : text[from] === ' ' ? from + 1 : -1
}

/** Leaves out a joining word that the name would end with. */
function trimJoiner(text: string, end: number, cursor: number, grammar: Grammar): number {
  const space = text.lastIndexOf(' ', cursor - 1)
  return space >= end && grammar.endAt('cite.issuer.joiner', text, space + 1) === cursor ? space : cursor
}

function endsName(text: string, at: number, grammar: Grammar): boolean {
  if (grammar.endAt('cite.issuer.stop', text, at) > 0 || grammar.endAt('cite.law', text, at) > 0) return true
  const type = grammar.endAt('cite.type', text, at)
  return type > 0 && (type === text.length || grammar.endAt('cite.issuer.type-after', text, type) > 0)
}

function stickyEnd(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at
  return regex.test(text) ? regex.lastIndex : -1
}

/** A body named right before the citation as the one that speaks in it; `null` inside when two share it. */
export interface Beside {
  readonly issuer: string | null
}

/**
 * @param text a paragraph
 * @param start where the citation's own words begin
 * @param from where its sentence, or what may be looked at of it, begins
 * @returns the body of `chỉ đạo của X tại …`, `X đã thông qua …`; null where none is said
 */
export function issuerBeside(text: string, start: number, from: number, grammar: Grammar): Beside | null {
  const windowStart = Math.max(from, start - WINDOW)
  const window = text.slice(windowStart, start)
  const bodies: Array<{ start: number; end: number; of: boolean }> = []
  for (const kind of ['cite.of', 'cite.by'] as const) {
    for (const match of grammar.findAll(kind, window)) {
      const at = window[match.end] === ' ' ? match.end + 1 : match.end
      const end = issuerEnd(window, at, grammar)
      if (end > 0) bodies.push({ start: at, end, of: kind === 'cite.of' })
    }
  }
  for (const match of grammar.findAll('cite.issuer', window)) {
    if (!bodies.some((body) => body.start === match.start)) bodies.push({ start: match.start, end: issuerEnd(window, match.start, grammar), of: false })
  }
  const speaker = bodies.find((body) => {
    const gap = window.slice(body.end)
    return gap !== '' && (isWhole(grammar, 'cite.beside.verb', gap) || (body.of && isWhole(grammar, 'cite.beside.of', gap)))
  })
  if (!speaker) return null
  const shared = bodies.some((body) => body.end < speaker.start && isWhole(grammar, 'cite.list', window.slice(body.end, speaker.start)))
  return { issuer: shared ? null : window.slice(speaker.start, speaker.end) }
}
