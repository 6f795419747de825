/** A document line by line: what each part of a line was taken for, and by which rule. */
import type { DocumentTree, ItemNode, Leaf, LeafType, ParagraphNode, ZoneName, ZoneNode } from '../syntax/tree.ts'

/** A piece of one line that belongs to one leaf of the tree. */
interface Part {
  /** Offsets into the text that was read. */
  readonly start: number
  readonly end: number
  readonly zone: ZoneName
  /** Id of the innermost item that holds it. */
  readonly item: string | null
  readonly type: LeafType
  /** The box of the layout (head and tail), the kind of furniture. */
  readonly role: string | null
  readonly rule: string | null
}

export interface Line {
  /** From 1. */
  readonly number: number
  readonly start: number
  /** Without the line's end. */
  readonly text: string
  readonly parts: readonly Part[]
}

/** @param text the text that the tree was made of */
export function linesOf(text: string, tree: DocumentTree): Line[] {
  const parts = tree.children.flatMap((zone) => partsOf(zone, zone.name, null)).sort((a, b) => a.start - b.start)
  const lines: Line[] = []
  let at = 0
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
    if (match.index === text.length && lines.length > 0) break
    const start = match.index
    const end = start + match[1]!.length
    while (at < parts.length && parts[at]!.end <= start) at++
    const own: Part[] = []
    for (let i = at; i < parts.length && parts[i]!.start < end; i++) {
      const part = parts[i]!
      if (part.end > start) own.push({ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) })
    }
    lines.push({ number: lines.length + 1, start, text: match[1]!, parts: own })
  }
  return lines
}

function partsOf(node: ZoneNode | ItemNode | ParagraphNode, zone: ZoneName, item: string | null): Part[] {
  return (node.children as Array<Leaf | ItemNode | ParagraphNode>).flatMap((child) => {
    if (child.type === 'item') return partsOf(child, zone, child.id)
    if (child.type === 'paragraph') return partsOf(child, zone, item)
    const { start, end } = child.position!
    return [{ start: start.offset!, end: end.offset!, zone, item, type: child.type, role: child.data?.role ?? null, rule: child.data?.rule ?? null }]
  })
}
