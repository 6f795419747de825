/** Names of bodies: abbreviations that nobody explains, and slips of the pen. */
import type { Grammar } from '../grammar/grammar.ts'
import { placedPassages } from '../interpret/mentions.ts'
import { readItems, spanOf } from '../interpret/model.ts'
import { isRoman } from '../text/roman.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { Check, Finding } from './types.ts'
import { latin } from '../text/letters.ts'

const CODE = latin(String.raw`^\p{Lu}{2,}$`)
const LETTERS = latin(String.raw`^\p{Lu}{3,}$`)
/** A name's first words stand within so many characters of its letters. */
const NAME_REACH = 90
const CODE_BEFORE = /[/\d-]\s?$/u

/** Letters of a heading in capitals are words; those of a document's number are its notation, those of a company its name. */
export const unknownAbbreviation: Check = ({ syntax, context, opening }) => {
  const { lexicon } = context.grammar
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const passage of [...opening, ...placedPassages(readItems(syntax.body.items)).map((placed) => placed.passage)]) {
    if (passage.text === passage.text.toUpperCase()) continue
    const tokens = tokenize(passage.text)
    for (const [i, token] of tokens.entries()) {
      if (!LETTERS().test(token.text) || isRoman(token.text) || seen.has(token.text) || lexicon.expansion(token) || context.names.aliases.has(token.text)) continue
      if (lexicon.match(tokens, i) || isInName(lexicon, tokens, i) || CODE_BEFORE.test(passage.text.slice(0, token.start)) || /^[-/]/u.test(passage.text.slice(token.end))) continue
      if (context.grammar.test('abbreviation.common', token.text) || neighbours(tokens, i) || context.grammar.test('syllable', token.text.toLowerCase())) continue
      if (context.grammar.test('check.name-before', passage.text.slice(Math.max(0, token.start - NAME_REACH), token.start))) continue
      seen.add(token.text)
      findings.push({ rule: 'unknown-abbreviation', severity: 'info', args: { text: token.text }, span: spanOf(context, passage, token.start, token.end) })
    }
  }
  return findings
}

/** Whether a known name that begins before the word holds it (`Viện KSND`). */
const isInName = (lexicon: Grammar['lexicon'], tokens: readonly Token[], at: number): boolean => [1, 2, 3].some((back) => at >= back && (lexicon.match(tokens, at - back)?.next ?? 0) > at)

/** A known name with a word left out or a letter wrong is read as that name; the text stays as it is written. */
export const nameMisspelt: Check = ({ record, context: { grammar } }) => {
  const parties = [...record.attendees, ...record.tasks.flatMap((task) => [...task.lead, ...task.coordinate, ...task.reportTo]), ...record.header.addressees]
  const seen = new Set<number>()
  const named = parties.flatMap(({ text, name, span }): Finding[] => {
    if (seen.has(span.start)) return []
    seen.add(span.start)
    const near = nearName(text.normalize('NFC'), grammar.lexicon.match(tokenize(name), 0)?.name.head, grammar) ?? misspeltHead(text.normalize('NFC'), name, grammar)
    return near === null ? [] : [{ rule: 'name-misspelt', severity: 'info', args: { text, name: near }, span }]
  })
  const listed = record.recipients.flatMap(({ text, span }) => {
    const head = grammar.find('party.collector', text)?.rule.emits['head']
    return text.normalize('NFC').split(PART).flatMap((part): Finding[] => {
      const near = nearName(part, typeof head === 'string' ? head : undefined, grammar)
      return near === null ? [] : [{ rule: 'name-misspelt', severity: 'info', args: { text: part, name: near }, span }]
    })
  })
  return [...named, ...listed]
}

/** What parts the names of a line of recipients. */
const PART = /[,;:]\s*/u

/** The known name that a text begins with but for one slip; null where it is right, or no name. `head`: the word that may stand before it. */
function nearName(text: string, head: string | undefined, { lexicon }: Grammar): string | null {
  const tokens = tokenize(text)
  if (tokens.length === 0 || lexicon.match(tokens, 0) || lexicon.matchLetters(tokens, 0) || (head !== undefined && lexicon.matchShort(head, tokens, 0))) return null
  return (lexicon.matchNear(tokens, 0) ?? (head === undefined ? null : lexicon.matchNear(tokens, 0, head)))?.name.name ?? null
}

/** The name that a text was read as though its head word has a letter wrong (`Sỏ Y tế`); null where it has none. */
function misspeltHead(text: string, name: string, { lexicon }: Grammar): string | null {
  const tokens = tokenize(text)
  const near = tokens.length === 0 || lexicon.match(tokens, 0) ? undefined : lexicon.matchMisspelt(tokens, 0)?.name.name
  return near !== undefined && name.startsWith(near) ? near : null
}

/** A word beside others in capitals belongs to a title set in capitals. */
const neighbours = (tokens: ReturnType<typeof tokenize>, at: number): boolean => [tokens[at - 1], tokens[at + 1]].some((token) => token !== undefined && CODE().test(token.text))
