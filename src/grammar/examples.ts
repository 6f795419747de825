/** Holds every rule to its own examples: `match` must be recognised, `reject` must not. */
import { tokenize } from '../text/tokens.ts'
import type { Rule } from './compile.ts'
import { Grammar } from './grammar.ts'
import type { AbbreviationRule, GrammarFile, NameRule } from './schema.ts'

export interface Failure {
  /** The file that the rule stands in, and the line of its id; the grammar's name where it was not read from a file. */
  readonly file: string
  readonly line: number
  readonly id: string
  readonly example: string
  /** What the example should have done. */
  readonly expected: 'match' | 'reject'
}

/**
 * @param files in order; of rules with one id the last counts
 * @param only the files whose rules are tested, where not all of them are
 * @returns the examples that do not do what they should, in the order of the files
 */
export function testGrammar(files: readonly GrammarFile[], only: readonly GrammarFile[] = files): Failure[] {
  const grammar = new Grammar(files)
  const failures: Failure[] = []
  for (const file of only) {
    const hold = (rule: { id: string; examples: NameRule['examples'] }, recognises: (example: string) => boolean): void => {
      for (const expected of ['match', 'reject'] as const)
        for (const example of rule.examples[expected])
          if (recognises(example.normalize('NFC')) !== (expected === 'match')) failures.push({ file: file.origin?.file ?? file.grammar, line: file.origin?.lines[rule.id] ?? 1, id: rule.id, example, expected })
    }
    for (const { id } of file.rules) {
      const rule = grammar.rules.get(id)!
      if (file.rules.includes(rule.rule)) hold(rule.rule, (example) => matchesRule(rule, example))
    }
    for (const name of file.names) if (grammar.names.get(name.id) === name) hold(name, (example) => holdsName(grammar, name, example))
    for (const letters of file.abbreviations) if (grammar.abbreviations.get(letters.id) === letters) hold(letters, (example) => holdsAbbreviation(grammar, letters, example))
  }
  return failures
}

function matchesRule(rule: Rule, example: string): boolean {
  return rule.exec(example) !== null
}

/** Names are looked for as in a document: from left to right, the longest first, none inside another. */
function holdsName(grammar: Grammar, rule: NameRule, example: string): boolean {
  const { lexicon } = grammar
  const tokens = tokenize(example)
  for (let at = 0; at < tokens.length; ) {
    const match = lexicon.match(tokens, at) ?? (rule.head === undefined ? null : lexicon.matchShort(rule.head, tokens, at))
    if (match?.name.id === rule.id) return true
    at = match?.next ?? at + 1
  }
  return false
}

function holdsAbbreviation(grammar: Grammar, rule: AbbreviationRule, example: string): boolean {
  return tokenize(example).some((token) => rule.terms.includes(token.text) && grammar.lexicon.expansion(token) === rule.expansion)
}
