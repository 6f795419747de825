/** What follows the signature under a title of its own: `PHỤ LỤC …`, `KẾ HOẠCH … (Ban hành kèm theo …)`. */
import type { Grammar } from '../grammar/index.ts'
import type { BodyBlock } from './body.ts'
import { bare } from './head/cut.ts'
import { inCapitals } from './head/letters.ts'
import { readLabel } from './labels.ts'
import { outlineOf, type Item } from './outline.ts'
import type { Row } from './rows.ts'

export interface AppendixZone {
  /** Title rows; [] where it has none. */
  readonly title: readonly Row[]
  readonly items: readonly Item[]
  readonly blocks: readonly BodyBlock[]
}

const MOST_TITLE_ROWS = 6

/** @returns the appendices, and the rows before the first of them that belong to none */
export function readAppendices(rows: readonly Row[], blocksOf: (rows: readonly Row[]) => BodyBlock[], grammar: Grammar): { appendices: AppendixZone[]; rest: readonly Row[] } {
  const named = new Set(rows.flatMap((row, i) => (grammar.test('appendix.title', row.text) && isTitle(row, rows[i - 1], grammar) ? [i] : [])))
  const enacted = rows.flatMap((row, i) => (isAttached(row.text, grammar) ? titleAbove(rows, i, named, grammar) : []))
  const starts = [...named, ...enacted].sort((a, b) => a - b)
  const appendices = starts.map((start, i): AppendixZone => {
    const part = rows.slice(start, starts[i + 1] ?? rows.length)
    const title = titleRows(part, grammar)
    const blocks = blocksOf(part.slice(title.length))
    return { title, items: outlineOf(blocks), blocks }
  })
  return { appendices, rest: rows.slice(0, starts[0] ?? rows.length) }
}

/** A title line is short, without a full stop; right under another title line it goes on with that one. */
function isTitle(row: Row, before: Row | undefined, grammar: Grammar): boolean {
  if (/[.;,:]$/u.test(row.text) || row.text.split(' ').length > 14) return false
  return !(before && row.blanksBefore === 0 && grammar.test('appendix.title', before.text))
}

/** `(Ban hành kèm theo Quyết định số …`: what stands above it is the title of what the document enacts. */
const isAttached = (text: string, grammar: Grammar): boolean => bare(text).startsWith('(') && grammar.test('appendix.attached', bare(text))

/** The type that a title in capitals begins with: `QUY CHẾ`. */
const isType = (text: string, grammar: Grammar): boolean => inCapitals(text) && grammar.endAt('doc-type', bare(text), 0) > 0

/**
 * @param row the text of a line after the body
 * @param below the lines after it
 * @returns whether the line is the type of a text that the document enacts: its attachment is named within the title
 */
export function opensEnacted(row: string, below: readonly string[], grammar: Grammar): boolean {
  return isType(row, grammar) && below.slice(0, MOST_TITLE_ROWS - 1).some((text) => isAttached(text, grammar))
}

/** Whether a row can stand in a title above the line that says what it is attached to. */
const isInTitle = ({ text }: Row, grammar: Grammar): boolean => !/[.;:]$/u.test(bare(text)) && readLabel(`${text} `, grammar) === null && !grammar.test('head.motto', text)

/** The first row of the title that ends with an attachment; [] where a named title holds it already. */
function titleAbove(rows: readonly Row[], attached: number, named: ReadonlySet<number>, grammar: Grammar): number[] {
  let top = attached
  let typed: number | null = null
  for (let i = attached - 1; i >= 0 && i > attached - MOST_TITLE_ROWS; i--) {
    if (named.has(i)) return []
    const row = rows[i]!
    if (!isInTitle(row, grammar)) break
    if (isType(row.text, grammar)) typed ??= i
    if (top === i + 1 && inCapitals(row.text)) top = i
  }
  return [typed ?? top]
}

function titleRows(rows: readonly Row[], grammar: Grammar): Row[] {
  const named = rows.slice(0, MOST_TITLE_ROWS).findIndex((row, i) => i > 0 && !isInTitle(row, grammar))
  const reach = rows.slice(0, named < 0 ? MOST_TITLE_ROWS : named + 1).findIndex((row) => isAttached(row.text, grammar))
  const title = [rows[0]!]
  for (const [i, row] of rows.slice(1, MOST_TITLE_ROWS).entries()) {
    const goesOn = i + 1 <= reach || isOpen(title) || grammar.test('appendix.attached', row.text) || (row.text === row.text.toUpperCase() && readLabel(`${row.text} `, grammar) === null)
    if (!goesOn) break
    title.push(row)
  }
  return title
}

/** Whether a bracket of the title is still open. */
const isOpen = (title: readonly Row[]): boolean => {
  const text = title.map((row) => row.text).join(' ')
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
