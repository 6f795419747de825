/** What the head says (RECORD §2). */
import type { Grammar } from '../grammar/grammar.ts'
import type { Header, Span } from '../record/schema.ts'
import { bare, bareEnd } from '../syntax/head/cut.ts'
import type { Fragment } from '../syntax/rows.ts'
import type { Head } from '../syntax/zones.ts'
import { Passage, type Range } from '../text/passage.ts'
import { barePassage, fragmentsOf, passageOf } from './header/fragments.ts'
import { readNumber } from './header/number.ts'
import { readPlaceDate, type Fault } from './header/place-date.ts'
import { isLetter, readType } from './header/type.ts'
import { inferIssuer, issuerOf } from './issuer.ts'
import type { SignatureReading } from './signature.ts'

export interface HeaderSource {
  /** Who signs (read with the same `span`): tells the issuer of a document whose head does not. */
  readonly signature: SignatureReading | null
  /** The NFC text. */
  readonly text: string
  /** Leads NFC offsets back to the text that was read; the identity unless given. */
  readonly span?: (start: number, end: number) => Span
}

export interface HeaderReading {
  readonly header: Omit<Header, 'addressees'>
  /** The subject's words with their places. */
  readonly subject: Passage | null
  /** The words that name each addressee, without dash and final mark. */
  readonly addressees: readonly Passage[]
  readonly faults: readonly Fault[]
}

/** Marks of the carrier inside a text: bold, and the references of footnotes. */
const MARKS = /\[\d{1,3}\]/gu

export function readHeader(head: Head, grammar: Grammar, source: HeaderSource): HeaderReading {
  const { text, signature } = source
  const place = source.span ?? ((start: number, end: number): Span => ({ start, end }))
  const placed = (range: Range | null): Span | null => (range ? place(range.start, range.end) : null)
  const number = readNumber(barePassage(passageOf(fragmentsOf(head, 'number'), text)), grammar)
  const when = readPlaceDate(fragmentsOf(head, 'place-date'), text, grammar)
  const type = readType(head, grammar)
  const subject = readSubject(fragmentsOf(head, 'subject'), text, isLetter(head), grammar)
  const lines = fragmentsOf(head, 'issuer')
  const named = issuerOf(lines, grammar)
  const issuer = named.name === null ? inferIssuer(signature, number?.notation ?? null, text, grammar, place) : { ...named, span: placed(named.span) }
  const urgency = readMark(fragmentsOf(head, 'urgency')[0], 'head.urgency', grammar)
  const secrecy = readMark(fragmentsOf(head, 'secrecy')[0], 'head.secrecy', grammar)
  return {
    header: {
      issuer,
      number: number && { ...number, span: place(number.span.start, number.span.end) },
      place: when.place,
      date: when.date,
      type: type && { ...type, span: placed(type.span) },
      subject: subject && bare(subject.text.replace(MARKS, '')),
      urgency: urgency?.text ?? null,
      secrecy: secrecy?.text ?? null,
      spans: {
        place: placed(when.placeSpan),
        date: placed(when.dateSpan),
        subject: placed(subject?.span() ?? null),
        urgency: placed(urgency?.span ?? null),
        secrecy: placed(secrecy?.span ?? null),
      },
    },
    subject,
    addressees: readAddressees(fragmentsOf(head, 'addressee'), text, grammar),
    faults: when.faults.map((fault) => ({ ...fault, span: placed(fault.span) })),
  }
}

/** The letters of the document's type, told from its head; null where nothing tells. */
export const typeCodeOf = (head: Head, grammar: Grammar): string | null => readType(head, grammar)?.code ?? null

/** The subject in one line. `V/v` is never part of it; `Về việc` is none of a letter's. */
function readSubject(fragments: readonly Fragment[], source: string, letter: boolean, grammar: Grammar): Passage | null {
  let passage = passageOf(fragments, source)
  passage = passage.slice(/^[*_#\s:.–-]*/u.exec(passage.text)![0].length, bareEnd(passage.text).length)
  const prefix = grammar.endAt(letter ? 'head.matter' : 'head.matter-mark', passage.text, 0)
  if (prefix > 0) passage = passage.slice(prefix)
  return passage.text === '' ? null : passage
}

function readMark(fragment: Fragment | undefined, kind: string, grammar: Grammar): { text: string; span: Range } | null {
  const value = fragment && grammar.find(kind, bare(fragment.text))?.groups['value']
  return value ? { text: value, span: { start: fragment.start, end: fragment.end } } : null
}

/** One passage for each addressee, without its dash and its final mark. */
function readAddressees(fragments: readonly Fragment[], source: string, grammar: Grammar): Passage[] {
  const entries: Fragment[][] = []
  for (const fragment of fragments) {
    const before = entries.at(-1)?.at(-1)
    if (!before || grammar.endAt('tail.marker', bare(fragment.text), 0) > 0 || /[;.]$/u.test(bare(before.text))) entries.push([fragment])
    else entries.at(-1)!.push(fragment)
  }
  const passages = entries.map((entry) => {
    const passage = Passage.join(source, entry)
    const start = Math.max(grammar.endAt('tail.marker', passage.text, 0), /^[*_#>\s]*/u.exec(passage.text)![0].length)
    return passage.slice(start, passage.text.replace(/(?<![*_\s.;,])[*_\s.;,]+$/u, '').length)
  })
  return passages.filter((passage) => passage.text !== '')
}
