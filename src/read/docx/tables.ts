/** The cells of a Word table, merged ones as one. */
import { child, elements, type Element } from '../xml.ts'
import type { Story } from './story.ts'
import { valueOf } from './styles.ts'

export interface TableCell {
  readonly element: Element
  readonly place: { row: number; column: number; rows?: number; columns?: number }
}

/** More columns Word does not have; what says so is damaged. */
const MOST_COLUMNS = 63

/** @returns the cells row by row; `rows` and `columns` where a cell takes more than one */
export function cellsOf(table: Element, story: Story): TableCell[] {
  const cells: TableCell[] = []
  /** The cell that each column's merge goes on with. */
  const merged = new Map<number, TableCell>()
  let row = 0
  for (const each of rowsIn(table, 'w:tr')) {
    const properties = child(each, 'w:trPr')
    if (child(properties, 'w:ins')) story.changed = true
    if (child(properties, 'w:del')) {
      story.changed = true
      continue
    }
    let column = Math.min(MOST_COLUMNS, whole(valueOf(properties, 'w:gridBefore'), 0))
    for (const element of rowsIn(each, 'w:tc')) {
      const looks = child(element, 'w:tcPr')
      const removed = child(looks, 'w:cellDel') !== undefined
      if (removed || child(looks, 'w:cellIns') || child(looks, 'w:cellMerge')) story.changed = true
      if (removed) continue
      const span = Math.min(MOST_COLUMNS, whole(valueOf(looks, 'w:gridSpan'), 1))
      const merge = child(looks, 'w:vMerge')
      const above = merge && merge.attributes['val'] !== 'restart' ? merged.get(column) : undefined
      if (above && above.place.row + (above.place.rows ?? 1) === row) above.place.rows = row - above.place.row + 1
      else {
        const cell: TableCell = { element, place: { row, column, ...(span > 1 && { columns: span }) } }
        cells.push(cell)
        if (merge) merged.set(column, cell)
        else merged.delete(column)
      }
      // What stands beyond the last column shares it.
      column = Math.min(MOST_COLUMNS, column + span)
    }
    row++
  }
  return cells
}

/** The rows or cells, also those in content controls and other wrappings. */
function rowsIn(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((each) => {
    if (each.name === name) return [each]
    return WRAPPINGS.has(each.name) ? rowsIn(each, name) : []
  })
}

const WRAPPINGS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

const whole = (value: string | undefined, otherwise: number): number => {
  const number = Number(value ?? NaN)
  return Number.isInteger(number) && number >= otherwise ? number : otherwise
}
