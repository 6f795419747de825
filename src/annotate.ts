/** Puts into a tree what was read from its words: tasks, parties, deadlines, citations, sums, each with its rule. */
import { mentionsOf } from './mentions.ts'
import type { DocumentRecord } from './record/schema.ts'
import type { DocumentTree, ItemNode, Leaf, MentionNode, ParagraphNode, ZoneNode } from './syntax/tree.ts'
import { locator } from './text/locate.ts'
import { lastUpTo } from './text/search.ts'

type Branch = DocumentTree | ZoneNode | ItemNode | ParagraphNode

/** A leaf's first offset, and the nodes above it from the root down. */
interface Place {
  readonly start: number
  readonly above: readonly Branch[]
}

/**
 * @param tree of the text; its leaves stay as they are
 * @param record of the same text, fresh from its reading, when its values still know their rules
 * @param text what the offsets mean
 * @returns the tree; each mention stands in `data.mentions` of the innermost node that holds all its words, in reading order
 */
export function annotated(tree: DocumentTree, record: DocumentRecord, text: string): DocumentTree {
  const places = placesOf(tree, []).sort((a, b) => a.start - b.start)
  if (places.length === 0) return tree
  const starts = places.map(({ start }) => start)
  const at = locator(text)
  for (const { kind, value, rule, of, span } of mentionsOf(record)) {
    const above = places[lastUpTo(starts, span.start)]!.above
    const holder = Math.max(0, above.findLastIndex((node) => node.position!.end.offset! >= span.end))
    const item = above.slice(0, holder + 1).findLast((node) => node.type === 'item')
    const position = { start: { ...at(span.start), offset: span.start }, end: { ...at(span.end), offset: span.end } }
    const data = (above[holder]!.data ??= {})
    ;(data.mentions ??= []).push({ type: 'mention', kind, value, rule, from: item?.id ?? null, of: [...of], position } satisfies MentionNode)
  }
  return tree
}

const placesOf = (node: Branch, above: readonly Branch[]): Place[] => {
  const path = [...above, node]
  return (node.children as Array<Branch | Leaf>).flatMap((child) => ('children' in child ? placesOf(child, path) : [{ start: child.position!.start.offset!, above: path }]))
}
