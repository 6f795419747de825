/** What follows the signature under a title of its own: `PHỤ LỤC …`, `(Kèm theo …)`. */
import type { Grammar } from '../grammar/index.ts'
import type { BodyBlock } from './body.ts'
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
  const starts = rows.flatMap((row, i) => (grammar.test('appendix.title', row.text) && isTitle(row, rows[i - 1], grammar) ? [i] : []))
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

function titleRows(rows: readonly Row[], grammar: Grammar): Row[] {
  const title = [rows[0]!]
  for (const row of rows.slice(1, MOST_TITLE_ROWS)) {
    if (grammar.test('appendix.attached', row.text) || row.text === row.text.toUpperCase()) title.push(row)
    else if (title.at(-1)!.text.startsWith('(') && !title.at(-1)!.text.endsWith(')')) title.push(row)
    else break
  }
  return title
}
