/**
 * Citations of documents (viện dẫn văn bản) in one paragraph: each mention with a number or a date of its own. Every field comes
 * from the mention and its own sentence; what they do not say is null.
 */
import type { Grammar } from '../grammar/index.ts'
import { findDrafts, isListed, type Draft } from './citation/draft.ts'
import { issuerBeside, type Beside } from './citation/issuer.ts'
import { sameNumber } from './citation/number.ts'
import { readParagraph, sentenceStart, type Paragraph } from './citation/paragraph.ts'
import { provisionBefore } from './citation/provision.ts'
import { typeOfLetters } from './citation/type.ts'

export interface CitationMention {
  readonly start: number
  readonly end: number
  /** The mention's own words, its number without inner spaces. */
  readonly text: string
  readonly type: string | null
  readonly number: string | null
  /** ISO day, or as far as it is filled in. */
  readonly date: string | null
  /** As written. */
  readonly issuer: string | null
  readonly provision: string | null
  /** The rule that found its number or, without one, its date. */
  readonly rule: string
}

/**
 * @param text one paragraph, NFC, single spaces
 * @param own the number of the document itself, which is no citation; null where it has none
 * @returns the mentions in order
 */
export function findCitations(text: string, grammar: Grammar, own: string | null = null): CitationMention[] {
  const paragraph = readParagraph(text, grammar)
  if (!paragraph) return []
  const drafts = findDrafts(paragraph)
  const issuers = sharedIssuers(paragraph, drafts)
  const found: CitationMention[] = []
  let beside: Beside | null = null
  let spoken: string | null = null
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1]
    const from = previous?.end ?? 0
    const provision = draft.type === null ? null : provisionBefore(paragraph, draft.start, from)
    const start = provision?.start ?? draft.start
    const sentence = sentenceStart(paragraph, start)
    beside = issuerBeside(text, start, Math.max(from, sentence), grammar) ?? (isListed(paragraph, previous, start) ? beside : null)
    spoken = draft.type ?? (previous && sentence <= previous.start ? spoken : null)
    found.push({
      start,
      end: draft.end,
      text: ownWords(text, start, draft),
      type: spoken ?? typeOfLetters(draft.number?.notation.split(/[-/]/u)[0] ?? '', grammar),
      number: draft.number?.number ?? null,
      date: draft.date?.iso ?? null,
      issuer: draft.issuer ?? beside?.issuer ?? issuers[index] ?? null,
      provision: provision?.text ?? null,
      rule: draft.rule,
    })
  }
  return found.filter((mention) => !isOwn(text, mention, own, grammar))
}

/** The issuer of each draft, also where it is said once: at the end of a list of numbers with the same letters, or before its first number. */
function sharedIssuers(paragraph: Paragraph, drafts: readonly Draft[]): Array<string | null> {
  const issuers = drafts.map((draft) => draft.issuer)
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index]!, drafts[index + 1]!]
    const alike = draft.number !== null && draft.number.notation === next.number?.notation
    if (alike && isListed(paragraph, draft, next.start)) issuers[index] ??= issuers[index + 1]!
  }
  for (let index = 1, shared = false; index < drafts.length; index++) {
    const [before, draft] = [drafts[index - 1]!, drafts[index]!]
    shared = draft.type === null && (shared || before.issuedFirst) && isListed(paragraph, before, draft.start)
    if (shared) issuers[index] ??= issuers[index - 1]!
  }
  return issuers
}

function ownWords(text: string, start: number, draft: Draft): string {
  if (!draft.number) return text.slice(start, draft.end)
  return text.slice(start, draft.number.at) + draft.number.number + text.slice(draft.number.end, draft.end)
}

/** The number of the document itself, or the mention under an appendix's title that says what it belongs to. */
function isOwn(text: string, mention: CitationMention, own: string | null, grammar: Grammar): boolean {
  if (own !== null && mention.number !== null && sameNumber(own, mention.number)) return true
  return own === null && grammar.endAt('cite.enclosure', text, 0) === mention.start
}
