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

const LINE_END = /[\n\r\f\v\u2028\u2029]/u
/** White space, with the line end of mainframes. */
const BLANK = /[\s\u0085]/u

/** Makes leaves with positions; offsets go in as NFC and come out as those of the text that was read. */
export class TreeBuilder {
  readonly #source: NormalText
  readonly #place: (offset: number) => Place

  constructor(source: NormalText) {
    this.#source = source
    this.#place = locator(source.original)
  }

  leaf(range: LeafRange): Leaf {
    const start = this.#unseenBefore(this.#source.toOriginal(range.start))
    const leaf = this.#leafAt(start, this.#unseenAfter(this.#source.toOriginal(range.end)), range.type)
    if (range.role !== undefined || range.rule !== undefined) leaf.data = { ...(range.role && { role: range.role }), ...(range.rule && { rule: range.rule }) }
    return leaf
  }

  /** The lines of nothing but characters that no reader sees. */
  unseenLines(): Leaf[] {
    const { original } = this.#source
    if (original === this.#source.text) return []
    const leaves: Leaf[] = []
    let start = 0
    for (const line of original.split(LINE_END)) {
      const end = start + line.length
      let at = start
      let unseen = false
      for (; at < end && (this.#source.isUnseen(at) || BLANK.test(original[at]!)); at++) unseen ||= this.#source.isUnseen(at)
      if (unseen && at === end) leaves.push(this.#leafAt(start, end, 'furniture'))
      start = end + 1
    }
    return leaves
  }

  #leafAt(start: number, end: number, type: LeafType): Leaf {
    return { type, value: this.#source.original.slice(start, end), position: { start: this.point(start), end: this.point(end) } }
  }

  /** Where the unseen characters of the line begin that stand before a leaf and, but for blanks, behind nothing. */
  #unseenBefore(start: number): number {
    const { original, text } = this.#source
    if (original === text) return start
    let own = start
    let reached = start
    for (let i = start - 1; i >= 0 && !LINE_END.test(original[i]!); i--) {
      if (this.#source.isUnseen(i)) reached = i
      // What stands right behind a word, no blank between, is the end of its leaf.
      else if (BLANK.test(original[i]!)) own = reached
      else return own
    }
    return reached
  }

  /** Where those end that stand, among blanks, between a leaf and the end of its line. */
  #unseenAfter(end: number): number {
    const { original, text } = this.#source
    if (original === text) return end
    let reached = end
    for (let i = end; i < original.length && !LINE_END.test(original[i]!); i++) {
      if (this.#source.isUnseen(i)) reached = i + 1
      else if (!BLANK.test(original[i]!)) return end
    }
    return reached
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
