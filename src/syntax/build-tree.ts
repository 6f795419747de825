/** The syntax as a unist tree. Each non-space character of the text is in exactly one leaf; what no zone takes is `unclassified`. */
import type { BodyBlock } from './body.ts'
import type { Syntax } from './index.ts'
import { TreeBuilder, type DocumentTree, type ItemNode, type Leaf, type LeafRange, type ParagraphNode, type ZoneName, type ZoneNode } from './tree.ts'
import type { Item } from './outline.ts'
import type { Piece } from '../text/passage.ts'
import type { Fragment } from './rows.ts'
import { unplaced } from './unplaced.ts'

/** @returns the tree; zones in reading order of their first words */
export function treeOf(syntax: Syntax): DocumentTree {
  const builder = new TreeBuilder(syntax.source)
  const leaf = (range: LeafRange): Leaf => builder.leaf(range)
  const zone = (name: ZoneName, children: ZoneNode['children']): ZoneNode => builder.around({ type: 'zone', name, children } satisfies ZoneNode)
  const fragmentLeaf = (fragment: Fragment, role?: string, rule?: string): Leaf =>
    leaf({ start: fragment.start, end: fragment.end, type: 'text', ...(role !== undefined && { role }), ...(rule !== undefined && { rule }) })
  const blockLeaves = (block: BodyBlock): Leaf[] =>
    [
      ...(block.labelPiece ? [{ ...block.labelPiece, type: 'label' as const, ...(block.label && { rule: block.label.rule }) }] : []),
      ...block.markPieces.map((piece) => ({ ...piece, type: 'mark' as const })),
      ...block.textPieces.map((piece) => ({ ...piece, type: 'text' as const })),
    ]
      .sort((a, b) => a.start - b.start)
      .flatMap((range) => trimmed(syntax.source.text, range))
      .map(leaf)
  const paragraph = (block: BodyBlock): ParagraphNode => builder.around({ type: 'paragraph', children: blockLeaves(block) } satisfies ParagraphNode)
  const item = (each: Item): ItemNode =>
    builder.around({
      type: 'item',
      id: each.id,
      label: each.label?.text ?? null,
      children: [...blockLeaves(each.block as BodyBlock), ...(each.own ? [paragraph(each.own as BodyBlock)] : []), ...each.children.map(item)],
    } satisfies ItemNode)

  const zones: ZoneNode[] = [
    zone('head', syntax.head.parts.map((part) => (part.role === 'stamp' || part.role === 'rule' ? leaf({ ...part.fragment, type: 'furniture', role: part.role, rule: part.rule }) : fragmentLeaf(part.fragment, part.role, part.rule)))),
    zone('opening', syntax.body.opening.map(paragraph)),
    zone('body', syntax.body.items.map(item)),
    zone('closing', syntax.body.closing.map(paragraph)),
    zone('tail', syntax.tail.parts.map((part) => (part.role === 'stamp' || part.role === 'rule' ? leaf({ ...part.fragment, type: 'furniture', role: part.role, rule: part.rule }) : fragmentLeaf(part.fragment, part.role, part.rule)))),
    ...syntax.footnotes.map((note) => {
      const marks = note.markRow ? note.markRow.fragments.map((fragment) => leaf({ ...fragment, type: 'mark' })) : []
      const words = note.rows.flatMap((row, i) =>
        row.fragments.flatMap((fragment, j) => {
          if (i > 0 || j > 0 || note.markLength === 0) return [fragmentLeaf(fragment)]
          const end = fragment.start + fragment.text.slice(0, note.markLength).trimEnd().length
          return [leaf({ start: fragment.start, end, type: 'mark' }), ...trimmed(syntax.source.text, { start: end, end: fragment.end, type: 'text' }).map(leaf)]
        }),
      )
      return zone('footnote', [...words, ...marks])
    }),
    ...syntax.appendices.map((appendix) => zone('appendix', [...appendix.title.flatMap((row) => row.fragments.map((fragment) => fragmentLeaf(fragment, 'title'))), ...appendix.items.map(item)])),
    ...syntax.tables.map(({ caption, rows, marks }) => zone('table', [...caption.flatMap((row) => row.fragments.map((fragment) => fragmentLeaf(fragment, 'caption'))), ...partsOf(rows.flatMap((row) => row.fragments), marks).flatMap((part) => trimmed(syntax.source.text, part)).map((part) => leaf({ ...part, role: 'cell' }))])),
    zone('furniture', [...syntax.furniture.flatMap(({ row, kind }) => row.fragments.map((fragment) => leaf({ ...fragment, type: 'furniture', role: kind }))), ...builder.unseenLines()]),
  ]
  zones.push(zone('unclassified', unplaced(syntax).map((range) => leaf({ ...range, type: 'text' }))))
  const children = zones.filter((each) => each.children.length > 0).sort((a, b) => a.position!.start.offset! - b.position!.start.offset!)
  return builder.around({ type: 'root', children } satisfies DocumentTree)
}

/** Fragments with the marks in them as leaves of their own; both in the order of the text. */
function partsOf(fragments: readonly Fragment[], marks: readonly Piece[]): LeafRange[] {
  const parts: LeafRange[] = []
  let next = 0
  for (const { start, end } of fragments) {
    let from = start
    for (; next < marks.length && marks[next]!.start < end; next++) {
      const mark = marks[next]!
      if (mark.start > from) parts.push({ start: from, end: mark.start, type: 'text' })
      parts.push({ ...mark, type: 'mark' })
      from = mark.end
    }
    if (from < end) parts.push({ start: from, end, type: 'text' })
  }
  return parts
}

function trimmed(text: string, range: LeafRange): LeafRange[] {
  let { start, end } = range
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return start < end ? [{ ...range, start, end }] : []
}
