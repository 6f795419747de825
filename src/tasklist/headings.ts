/** What stands over a task in the outline and says what or whom it is about: titles, and the lead-ins of lists. */
import type { Conclusion, DocumentRecord } from '../record/schema.ts'

/** A lead-in of more letters is told by its last sentence. */
const LONGEST = 160
const ROW = /^T(\d{1,6})\//

/** @returns a function that gives the headings of an item, its own last; of a row of a table those of the item it stands under, then the table's caption */
export function headingsOf({ conclusions, tables }: Pick<DocumentRecord, 'conclusions' | 'tables'>): (item: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  note(conclusions, [], known)
  return (item) => {
    const table = tables[Number(ROW.exec(item)?.[1] ?? 0) - 1]
    if (table === undefined || known.has(item)) return known.get(item) ?? []
    return [...(table.item === null ? [] : (known.get(table.item) ?? [])), ...(table.caption === null ? [] : [table.caption])]
  }
}

function note(items: readonly Conclusion[], above: readonly string[], known: Map<string, readonly string[]>): void {
  let open: readonly string[] = []
  let listed = false // labelled items have come behind the lead-in
  for (const { id, label, heading, text, children } of items) {
    if (label === null && listed) open = []
    if (label !== null) listed = true
    const title = heading === null ? [] : [heading]
    const leadIn = text.endsWith(':') ? [lastSentence(text.slice(0, -1))] : []
    known.set(id, [...above, ...open, ...title])
    note(children, [...above, ...open, ...title, ...leadIn], known)
    const opens = label === null && children.length === 0 && (text === '' || leadIn.length > 0)
    if (!opens) continue
    open = [...title, ...leadIn]
    listed = false
  }
}

function lastSentence(text: string): string {
  const last = text.length <= LONGEST ? text : text.slice(text.lastIndexOf('. ') + 1)
  return last.trim()
}
