/** The body that issues a document: from the lines of the head, else from who signs (RECORD §2). */
import type { Grammar } from '../grammar/grammar.ts'
import { issuerEnd } from '../recognize/citation/issuer.ts'
import { bare } from '../syntax/head/cut.ts'
import { squeeze, type Fragment } from '../syntax/rows.ts'
import { shorten, usualCapitals } from './capitals.ts'
import type { SignatureReading } from './signature.ts'

export interface IssuerReading {
  readonly parent: string | null
  readonly name: string | null
  /** NFC offsets of the words that name it. */
  readonly span: { readonly start: number; readonly end: number } | null
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

/**
 * @param signature who signs, or null
 * @param notation the signs of the document's number, or null
 * @param source the NFC text, for the level of the body that speaks of itself there
 */
export function inferIssuer(signature: SignatureReading | null, notation: string | null, source: string, grammar: Grammar): IssuerReading {
  const name = (signature && signedFor(signature, source, grammar)) ?? (notation && shortBody(notation, source, grammar)) ?? null
  return { parent: null, name: name || null, span: name && signature ? { start: signature.span.start, end: signature.span.end } : null }
}

function signedFor(signature: SignatureReading, source: string, grammar: Grammar): string | null {
  const first = signature.onBehalfOf[0] ?? signature.position
  if (!first) return null
  const collective = grammar.endAt('sign.position', first, 0) < 0
  if (collective && signature.onBehalfOf.length > 0) return shortBody(first, source, grammar) ?? usualCapitals(first, grammar)
  const office = first.toUpperCase()
  const heads = grammar.find('sign.heads', office)
  if (heads) {
    const hint = bodyHint(source, grammar)
    return [heads.rule.emits['body'] as string | null, hint].filter(Boolean).join(' ') || null
  }
  const named = grammar.endAt('sign.heads-named', office, 0)
  if (named > 0) return bodyAfter(first.slice(named).trim(), grammar)
  const unnamed = grammar.find('sign.heads-unnamed', office)?.groups['office']
  return unnamed === undefined ? null : bodyOfOffice(unnamed, source, grammar)
}

/** The office that signs is named with its body in subject or opening. */
const OPENING_REACH = 6000
/** Where a line begins that no name goes on in. */
const ITEM = /\n\s{0,40}(?=\d|[-+*•])/gu
/** The first words of a body's name are no longer. */
const LONGEST_HEAD = 40

/** The first body that the text names right after the office: `Giám đốc Sở Y tế`. */
function bodyOfOffice(office: string, source: string, grammar: Grammar): string | null {
  const text = squeeze(source.slice(0, OPENING_REACH).replace(ITEM, ' ; '))
  const words = `${office.toLowerCase()} `
  const small = text.toLowerCase()
  for (let at = small.indexOf(words); at >= 0; at = small.indexOf(words, at + words.length)) {
    const start = at + words.length
    const end = grammar.test('head.issuer', text.slice(start, start + LONGEST_HEAD)) ? issuerEnd(text, start, grammar) : -1
    const name = end > 0 ? text.slice(start, end) : ''
    if (name.includes(' ')) return usualCapitals(name, grammar)
  }
  return null
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
function shortBody(text: string, source: string, grammar: Grammar): string | null {
  const match = grammar.find('head.short', text)
  if (!match || match.end !== text.length) return null
  const hint = bodyHint(source, grammar)
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
