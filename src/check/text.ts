/** The text itself: end marks, the closing, words that no zone takes, damage by a conversion. */
import { walk } from '../syntax/outline.ts'
import { unplaced } from '../syntax/unplaced.ts'
import type { BodyBlock } from '../syntax/body.ts'
import type { Check, Finding } from './types.ts'

const MOST_SHOWN = 60

/** `./.` closes the whole text (NĐ 30/2020, Phụ lục I, mục II.6): before the end it tells of a piece put in. */
export const endMarkInside: Check = ({ syntax, context }) => {
  const blocks = [...[...walk(syntax.body.items)].flatMap((item) => [item.block, ...(item.own ? [item.own] : [])]), ...syntax.body.closing] as BodyBlock[]
  return blocks.flatMap((block, i): Finding[] => {
    if (i === blocks.length - 1) return []
    const match = /\.\/\.\s*$/u.exec(block.passage.text)
    if (!match) return []
    const range = block.passage.span(match.index, match.index + 3)
    return [{ rule: 'end-mark-inside', severity: 'warning', args: {}, span: context.span(range.start, range.end) }]
  })
}

export const noClosing: Check = ({ syntax }) =>
  syntax.body.closing.length > 0 || syntax.body.items.length === 0 ? [] : [{ rule: 'no-closing', severity: 'info', args: {}, span: null }]

export const unclassifiedText: Check = ({ syntax, context }) =>
  unplaced(syntax).map(({ start, end }) => ({
    rule: 'unclassified-text',
    severity: 'warning',
    args: { text: shown(syntax.source.text.slice(start, end)) },
    span: context.span(start, end),
  }))

/** U+FFFD and private-use letters stand where a converter lost the real ones; split syllables were joined again. */
export const damagedText: Check = ({ syntax }) => {
  const { original } = syntax.source
  const findings: Finding[] = []
  const lost = /[\ufffd\ue000-\uf8ff]/u.exec(original)
  if (lost) findings.push({ rule: 'damaged-text', severity: 'error', args: { text: shown(original.slice(Math.max(0, lost.index - 12), lost.index + 12).trim()) }, span: { start: lost.index, end: lost.index + 1 } })
  const split = syntax.joinedAt
  if (split) findings.push({ rule: 'damaged-text', severity: 'warning', args: { text: shown(original.slice(split.start, split.end)) }, span: split })
  return findings
}

const shown = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line
}
