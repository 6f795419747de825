/** The body that issues a document: from the lines of the head, else from who signs (RECORD §2). */
import type { Grammar } from '../grammar/grammar.ts'
import type { Header, Span } from '../record/schema.ts'
import { issuerEnd } from '../recognize/citation/issuer.ts'
import { bare } from '../syntax/head/cut.ts'
import type { Fragment } from '../syntax/rows.ts'
import type { Range } from '../text/passage.ts'
import { shorten, usualCapitals } from './capitals.ts'
import type { SignatureReading } from './signature.ts'

type Issuer = Header['issuer']

export interface IssuerReading {
  readonly parent: string | null
  readonly name: string | null
  /** NFC offsets of the words that name it. */
  readonly span: Range | null
}

/**
 * @param fragments the lines of the head's left cell, in order
 * @returns the last body named as the issuer, the one before it as its parent; `ỦY BAN NHÂN DÂN` / `TỈNH X` is one body on two lines
 */
export function issuerOf(fragments: readonly Fragment[], grammar: Grammar): IssuerReading {
  const names: Array<{ text: string; fragments: Fragment[] }> = []
  for (const fragment of fragments) {
    const text = bare(fragment.text)
    const last = names.at(-1)
    if (last && goesOn(last.text, text, grammar)) {
      last.text = `${last.text} ${text}`
      last.fragments.push(fragment)
    } else names.push({ text, fragments: [fragment] })
  }
  const own = names.at(-1)
  const parent = names.at(-2)
  return {
    parent: parent ? usualCapitals(parent.text, grammar) : null,
    name: own ? usualCapitals(own.text, grammar) : null,
    span: own ? { start: own.fragments[0]!.start, end: own.fragments.at(-1)!.end } : null,
  }
}

const goesOn = (before: string, text: string, grammar: Grammar): boolean =>
  grammar.endAt('head.level', text, 0) > 0 ||
  grammar.test('head.goes-on', before) ||
  grammar.endAt('head.unfinished', before, 0) === before.length ||
  grammar.endAt('head.issuer', text, 0) < 0

/** A body with the place of the words that name it; null where only who signs tells it. */
interface Named {
  readonly name: string
  readonly at: Range | null
}

/**
 * @param signature who signs, or null
 * @param notation the signs of the document's number, or null
 * @param source the NFC text, for the level of the body that speaks of itself there
 * @param place leads NFC offsets back to the text that was read
 * @returns the issuer with its words' place in that text, else the signature's
 */
export function inferIssuer(signature: SignatureReading | null, notation: string | null, source: string, grammar: Grammar, place: (start: number, end: number) => Span): Issuer {
  const named = (signature && signedFor(signature, source, grammar)) ?? (notation && nameless(shortBody(notation, bodyHint(source, grammar), grammar))) ?? null
  if (!named) return { parent: null, name: null, span: null }
  return { parent: null, name: named.name, span: named.at ? place(named.at.start, named.at.end) : (signature?.span ?? null) }
}

const nameless = (name: string | null): Named | null => (name ? { name, at: null } : null)

function signedFor(signature: SignatureReading, source: string, grammar: Grammar): Named | null {
  const first = signature.onBehalfOf[0] ?? signature.position
  if (!first) return null
  const collective = grammar.endAt('sign.position', first, 0) < 0
  const own = bodyHint(source, grammar)
  const hint = own === null ? null : (heldBody(source, own, grammar) ?? nameless(own))
  if (collective && signature.onBehalfOf.length > 0) {
    const short = shortBody(first, hint?.name ?? null, grammar)
    return short === null ? nameless(usualCapitals(first, grammar)) : { name: short, at: short === hint?.name ? hint.at : null }
  }
  const office = first.toUpperCase()
  const heads = grammar.find('sign.heads', office)
  if (heads) {
    const body = heads.rule.emits['body'] as string | null
    return body === null ? hint : nameless([body, own].filter(Boolean).join(' '))
  }
  const named = grammar.endAt('sign.heads-named', office, 0)
  if (named > 0) return nameless(bodyAfter(first.slice(named).trim(), grammar))
  const unnamed = grammar.find('sign.heads-unnamed', office)?.groups['office']
  return unnamed === undefined ? null : bodyOfOffice(unnamed, source, grammar)
}

/** The one place that an office holder's body has (`Chủ tịch UBND xã Phước Lại`) where the document speaks of it without; null for none, several, or a person's name. */
function heldBody(source: string, own: string, grammar: Grammar): Named | null {
  const held = grammar.findAll('head.mention', source).flatMap((match): Named[] => {
    const { holder, body, level, name } = match.groups
    if (holder === undefined || name === undefined || grammar.test('sign.surname', name.trim())) return []
    return [{ name: `${shorten(body!, grammar)} ${level!.toLowerCase()}${name}`, at: { start: match.start + holder.length, end: match.end } }]
  })
  const ours = held.filter((body) => body.name.startsWith(`${own} `))
  return ours.length > 0 && ours.every((body) => body.name === ours[0]!.name) ? ours[0]! : null
}

/** The office that signs is named with its body in subject or opening. */
const OPENING_REACH = 6000
/** Where a line begins that no name goes on in, or blanks. */
const GAP = /(?<item>\n\s{0,40}(?=\d|[-+*•]))|[\s\u00a0\u00ad\u200b\ufeff]+/gu
/** The first words of a body's name are no longer. */
const LONGEST_HEAD = 40

/** The first body that the text names right after the office: `Giám đốc Sở Y tế`. */
function bodyOfOffice(office: string, source: string, grammar: Grammar): Named | null {
  const { text, from } = squeezed(source.slice(0, OPENING_REACH))
  const words = `${office.toLowerCase()} `
  const small = text.toLowerCase()
  for (let at = small.indexOf(words); at >= 0; at = small.indexOf(words, at + words.length)) {
    const start = at + words.length
    const end = grammar.test('head.issuer', text.slice(start, start + LONGEST_HEAD)) ? issuerEnd(text, start, grammar) : -1
    const name = end > 0 ? text.slice(start, end) : ''
    if (name.includes(' ')) return { name: usualCapitals(name, grammar), at: { start: from[start]!, end: from[end - 1]! + 1 } }
  }
  return null
}

/** A text with one space for blanks, ` ; ` before the lines of a list, and where each letter comes from. */
function squeezed(source: string): { text: string; from: readonly number[] } {
  let text = ''
  const from: number[] = []
  let at = 0
  const keep = (words: string, start: number, step: 0 | 1): void => {
    text += words
    for (let i = 0; i < words.length; i++) from.push(start + i * step)
  }
  for (const gap of source.matchAll(GAP)) {
    keep(source.slice(at, gap.index), at, 1)
    keep(gap.groups!['item'] === undefined ? ' ' : ' ; ', gap.index, 0)
    at = gap.index + gap[0].length
  }
  keep(source.slice(at), at, 1)
  return { text, from }
}

/** The body named after a title, up to the next title (`TRƯỞNG BAN DÂN TỘC`); null where it is no name. */
function bodyAfter(text: string, grammar: Grammar): string | null {
  const words = text.split(' ')
  const next = words.findIndex((_, i) => i > 0 && grammar.endAt('sign.position', words.slice(i).join(' '), 0) > 0)
  const body = words.slice(0, next < 0 ? words.length : next).join(' ')
  const isName = grammar.endAt('head.issuer', body, 0) > 0 && grammar.endAt('head.unfinished', body, 0) !== body.length
  return isName ? usualCapitals(body, grammar) : null
}

/** A committee or council without its level: the level comes from the text. */
function shortBody(text: string, hint: string | null, grammar: Grammar): string | null {
  const match = grammar.find('head.short', text)
  if (!match || match.end !== text.length) return null
  const short = String(match.rule.emits['short'])
  if (hint === null) return short
  return hint.replace(/^\S+/u, short)
}

/**
 * @param text a document's text
 * @returns the body as which the document speaks of itself (`UBND tỉnh`): the committee that it names most often without saying
 *   of which place, for a place's name is said of others; where all have one, the most frequent with its name; null without any
 */
export function bodyHint(text: string, grammar: Grammar): string | null {
  const own = new Map<string, number>()
  const named = new Map<string, number>()
  for (const { groups } of grammar.findAll('head.mention', text)) {
    const level = groups['level']!.toLowerCase()
    const body = shorten(groups['body']!, grammar)
    const place = groups['name']?.trim()
    // `Chủ tịch UBND tỉnh Trần Văn A`: what follows an office can be the holder's name.
    if (place === undefined) count(own, `${body} ${level}`)
    else if (groups['holder'] === undefined) count(named, `${body} ${level} ${place}`)
  }
  return most(own) ?? most(named)
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

function most(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [key, number] of counts) if (best === null || number > counts.get(best)!) best = key
  return best
}
