/** The cells of a table of a page, each at its place of the grid (HTML, 4.9.12). */
import { attribute, isGone, isHidden, type HtmlElement } from './look.ts'

interface HtmlCell {
  readonly element: HtmlElement
  readonly place: { row: number; column: number; rows?: number; columns?: number }
}

/** HTML's own limits are 65534 and 1000; no document comes near. */
const MOST_ROWS = 1000
const MOST_COLUMNS = 100

export function cellsOf(table: HtmlElement): { caption: HtmlElement | null; cells: HtmlCell[] } {
  const cells: HtmlCell[] = []
  /** The first row of each column that no cell from above reaches. */
  const free: number[] = []
  for (const [row, each] of rowsOf(table).entries()) {
    let column = 0
    for (const element of childrenOf(each)) {
      if ((element.tagName !== 'td' && element.tagName !== 'th') || isGone(element)) continue
      while ((free[column] ?? 0) > row) column++
      const rows = span(element, 'rowspan', MOST_ROWS)
      const columns = span(element, 'colspan', MOST_COLUMNS)
      if (!isHidden(element)) cells.push({ element, place: { row, column: Math.min(column, MOST_COLUMNS), ...(rows > 1 && { rows }), ...(columns > 1 && { columns }) } })
      for (const end = column + columns; column < end; column++) if (column < MOST_COLUMNS) free[column] = row + rows
    }
  }
  return { caption: childrenOf(table).find(({ tagName }) => tagName === 'caption') ?? null, cells }
}

const childrenOf = (element: HtmlElement): HtmlElement[] => element.childNodes.filter((node): node is HtmlElement => 'tagName' in node)

const rowsOf = (table: HtmlElement): HtmlElement[] => childrenOf(table).flatMap((each) => (isHidden(each) ? [] : each.tagName === 'tr' ? [each] : ['thead', 'tbody', 'tfoot'].includes(each.tagName) ? rowsOf(each) : []))

const span = (element: HtmlElement, name: string, most: number): number => Math.min(most, Math.max(1, Number.parseInt(attribute(element, name) ?? '1', 10) || 1))
