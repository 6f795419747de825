/** The outline as the record has it (RECORD §5). */
import type { Conclusion } from '../record/schema.ts'
import type { Context, ItemReading } from './model.ts'

export function readConclusions(items: readonly ItemReading[], context: Context): Conclusion[] {
  return items.map((item) => {
    const children = readConclusions(item.children, context)
    const ranges = [item.item.block.passage, item.text].flatMap((passage) => (passage && passage.text !== '' ? [passage.span()] : []))
    const label = (item.item.block as { labelPiece?: { start: number; end: number } | null }).labelPiece
    if (label) ranges.push(label)
    return {
      id: item.id,
      label: item.item.label?.text ?? null,
      heading: item.heading?.text ?? null,
      text: item.text?.text ?? '',
      children,
      span: context.span(Math.min(...ranges.map((range) => range.start)), Math.max(...ranges.map((range) => range.end))),
    }
  })
}
