/** The tree of a document as a page shows it: zones of paragraphs, where each character stands in its order. */
import type { DocumentTree, ItemNode, Leaf, LeafType, ParagraphNode, ZoneName, ZoneNode } from '../syntax/tree.ts'

/** A stretch of the text. Cells of one row stand side by side. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Where it begins in its line, from 1. */
  readonly column: number
  readonly role: string | null
}

export interface Block {
  readonly zone: ZoneName
  /** `row`: a line of head, tail or furniture as it stands; `words`: a paragraph, its lines joined. */
  readonly form: 'row' | 'words'
  readonly line: number
  /** The box of the layout, of what is no paragraph. */
  readonly role: string | null
  readonly item: string | null
  /** How deep its item lies, from 0. */
  readonly depth: number
  /** All of it is the title of an item. */
  readonly title: boolean
  readonly pieces: readonly Piece[]
  /** Leaves that are no plain words. */
  readonly leaves: ReadonlyArray<{ readonly start: number; readonly end: number; readonly type: LeafType }>
}

/** Before the ids of items of an appendix, which has the labels of the body again. */
export const APPENDIX = 'A:'

interface Placed {
  readonly leaf: Leaf
  readonly zone: ZoneName
  readonly of: ItemNode | ParagraphNode | null
  readonly item: string | null
  readonly depth: number
  readonly title: boolean
}

/**
 * @param isTitle whether an item has no words besides its title
 * @returns the blocks in the order of the text
 */
export function blocksOf(tree: DocumentTree, isTitle: (item: string) => boolean): Block[] {
  const placed = tree.children.flatMap((zone) => leavesOf(zone, zone.name, null, 0, isTitle)).sort((a, b) => startOf(a.leaf) - startOf(b.leaf))
  const blocks: Block[] = []
  for (let i = 0; i < placed.length; ) {
    let next = i + 1
    while (next < placed.length && together(placed[i]!, placed[next]!)) next++
    blocks.push(blockOf(placed.slice(i, next)))
    i = next
  }
  return blocks
}

const startOf = (leaf: Leaf): number => leaf.position!.start.offset!
const endOf = (leaf: Leaf): number => leaf.position!.end.offset!

/** Paragraphs are told by their node, all else by its line; a subject of several lines is one paragraph. */
const together = (a: Placed, b: Placed): boolean => a.zone === b.zone && a.of === b.of && (a.of !== null || a.leaf.position!.start.line === b.leaf.position!.start.line || (isSubject(a) && isSubject(b)))

const isSubject = ({ leaf }: Placed): boolean => leaf.data?.role === 'subject'

function blockOf(leaves: readonly Placed[]): Block {
  const { zone, of, item, depth, title } = leaves[0]!
  const joined = of !== null || leaves.every(isSubject)
  const { line, column } = leaves[0]!.leaf.position!.start
  const cells = leaves.map(({ leaf }) => ({ start: startOf(leaf), end: endOf(leaf), column: leaf.position!.start.column, role: leaf.data?.role ?? null }))
  const whole = { start: cells[0]!.start, end: Math.max(...cells.map((cell) => cell.end)), column, role: null }
  return {
    zone,
    form: joined ? 'words' : 'row',
    role: of ? null : cells[0]!.role,
    line,
    item,
    depth,
    title,
    pieces: joined ? [whole] : cells,
    leaves: leaves.filter(({ leaf }) => leaf.type !== 'text').map(({ leaf }) => ({ start: startOf(leaf), end: endOf(leaf), type: leaf.type })),
  }
}

function leavesOf(node: ZoneNode | ItemNode | ParagraphNode, zone: ZoneName, item: string | null, depth: number, isTitle: (item: string) => boolean): Placed[] {
  const children = node.children as ReadonlyArray<Leaf | ItemNode | ParagraphNode>
  const title = node.type === 'item' && (isTitle(node.id) || children.some((child) => child.type === 'paragraph'))
  return children.flatMap((child) => {
    if (child.type === 'item') return leavesOf(child, zone, zone === 'appendix' ? APPENDIX + child.id : child.id, node.type === 'item' ? depth + 1 : depth, isTitle)
    if (child.type === 'paragraph') return leavesOf(child, zone, item, depth, isTitle)
    return child.position ? [{ leaf: child, zone, of: node.type === 'zone' ? null : node, item, depth, title }] : []
  })
}
