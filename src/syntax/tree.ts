/**
 * The syntax tree (unist): a lossless drawing of the document. Each non-space character of the text belongs to exactly one
 * leaf; positions are offsets, lines and columns of the text that was read.
 */
import type { Data, Literal, Node, Parent, Point } from 'unist'
import { locator, type Place } from '../text/locate.ts'
import type { NormalText } from '../text/normalize.ts'

export type ZoneName = 'head' | 'opening' | 'body' | 'closing' | 'tail' | 'footnote' | 'appendix' | 'table' | 'furniture' | 'unclassified'

/** `label`: an item's label. `mark`: markup, footnote marks. `furniture`: what the carrier adds. */
export type LeafType = 'text' | 'label' | 'mark' | 'furniture'

/** What was read from words that stand in the node (`data.mentions`): no part of the tree's leaves, which stay the whole text. */
export interface MentionNode extends Node {
  type: 'mention'
  /** `task`, `lead`, `coordinate`, `reportTo`, `deadline`, `citation`, `amount`, … */
  kind: string
  /** What it stands for: a full name, a day, a number, the id of a task. */
  value: string
  /** The rule or mechanism that gave it, where one is known. */
  rule: string | null
  /** Id of the item whose words gave it; null outside the outline. */
  from: string | null
  /** The tasks that it belongs to, or the item that it stands in. */
  of: string[]
}

/** Of nodes that are no leaves. */
type BranchData = Data & { mentions?: MentionNode[] }

export interface Leaf extends Literal {
  type: LeafType
  value: string
  data?: Data & { role?: string; rule?: string }
}

export interface ParagraphNode extends Parent {
  type: 'paragraph'
  children: Leaf[]
  data?: BranchData
}

export interface ItemNode extends Parent {
  type: 'item'
  id: string
  label: string | null
  children: Array<Leaf | ItemNode | ParagraphNode>
  data?: BranchData
}

export interface ZoneNode extends Parent {
  type: 'zone'
  name: ZoneName
  children: Array<Leaf | ParagraphNode | ItemNode>
  data?: BranchData
}

export interface DocumentTree extends Parent {
  type: 'root'
  children: ZoneNode[]
  data?: BranchData
}

export interface LeafRange {
  readonly start: number
  readonly end: number
  readonly type: LeafType
  readonly role?: string
  readonly rule?: string
}

/** Makes leaves with positions; offsets go in as NFC and come out as those of the text that was read. */
export class TreeBuilder {
  readonly #source: NormalText
  readonly #place: (offset: number) => Place

  constructor(source: NormalText) {
    this.#source = source
    this.#place = locator(source.original)
  }

  leaf(range: LeafRange): Leaf {
    const start = this.#source.toOriginal(range.start)
    const end = this.#source.toOriginal(range.end)
    const leaf: Leaf = { type: range.type, value: this.#source.original.slice(start, end), position: { start: this.point(start), end: this.point(end) } }
    if (range.role !== undefined || range.rule !== undefined) leaf.data = { ...(range.role && { role: range.role }), ...(range.rule && { rule: range.rule }) }
    return leaf
  }

  /** A parent's position spans its children. */
  around<T extends Parent>(node: T): T {
    const placed = (node.children as Node[]).filter((child) => child.position)
    if (placed.length > 0) {
      const first = placed.reduce((a, b) => (a.position!.start.offset! <= b.position!.start.offset! ? a : b))
      const last = placed.reduce((a, b) => (a.position!.end.offset! >= b.position!.end.offset! ? a : b))
      node.position = { start: first.position!.start, end: last.position!.end }
    }
    return node
  }

  /** Line and column from 1, offset from 0, in the text that was read. */
  point(offset: number): Point {
    return { ...this.#place(offset), offset }
  }
}
