/**
 * Paragraphs to a tree. Depth comes from the family of the label and the order in which the families open, not from a fixed
 * table: `I.` > `1.` > `1.1.` > `a)` > `-` > `+` is usual, but `-` right under `1.` and then `a)` under `-` happens.
 */
import type { Passage } from '../text/passage.ts'
import { follows, isBullet, type Label, type LabelFamily } from './labels.ts'

export interface Block {
  readonly label: Label | null
  /** The paragraph's words after the label. */
  readonly passage: Passage
  /** Begins and ends as a title line does (see heading.ts). */
  readonly title: boolean
  /** Belongs to no item: a general paragraph at the very end. */
  readonly general: boolean
}

export interface Item {
  id: string
  readonly label: Label | null
  readonly block: Block
  /** The first unlabelled paragraph after a title line. */
  own: Block | null
  readonly parent: Item | null
  readonly children: Item[]
}

const RANK: Record<LabelFamily, number> = {
  part: 0, chapter: 1, section: 2, subsection: 3, capital: 4, roman: 5, article: 5, arabic: 6, decimal: 7, 'bracket-number': 8, letter: 8, 'bracket-roman': 9, star: 10, dash: 10, plus: 11,
}

/** No list that begins anew is taken for a list inside a list below this depth. */
const DEEPEST = 12

/** @returns the top-level items; ids are set */
export function outlineOf(blocks: readonly Block[]): Item[] {
  const roots: Item[] = []
  const stack: Item[] = []
  for (const block of blocks) {
    if (block.label) {
      const depth = depthOf(block.label, stack)
      stack.length = depth
      const item = newItem(block, stack.at(-1) ?? null, roots)
      stack.push(item)
      continue
    }
    placeUnlabelled(block, stack, roots)
  }
  number(roots, '')
  return roots
}

function newItem(block: Block, parent: Item | null, roots: Item[]): Item {
  const item: Item = { id: '', label: block.label, block, own: null, parent, children: [] }
  ;(parent?.children ?? roots).push(item)
  return item
}

/** How many items of the stack stay open over a label: its parent is the last of them. */
function depthOf(label: Label, stack: readonly Item[]): number {
  const top = stack.at(-1)
  if (!top) return 0
  if (label.family === 'decimal') {
    const parent = stack.findLastIndex((item) => isPrefix(item.label!, label))
    if (parent >= 0) return parent + 1
  }
  const same = stack.findLastIndex((item) => sameLevel(item.label!, label))
  if (same >= 0) {
    // A count that begins anew right under an item that opens a list is a list inside it.
    const anew = !isBullet(label.family) && label.numbers.at(-1) === 1 && !follows(stack[same]!.label!, label)
    return anew && opensList(top.block) && stack.length < DEEPEST ? stack.length : same
  }
  if (isBullet(label.family) || opensList(top.block)) return stack.length
  // Of two kinds of one rank the one that opened first holds the other: `Điều 1.` > `I.`, `I.` > `Điều 1.`.
  const holder = stack.findLastIndex((item) => !isBullet(item.label!.family) && RANK[item.label!.family] <= RANK[label.family])
  return holder + 1
}

function sameLevel(open: Label, next: Label): boolean {
  return open.family === next.family && (open.family !== 'decimal' || open.numbers.length === next.numbers.length)
}

/** `2.` and `2.1.`: the decimal's numbers begin with the other's. */
function isPrefix(outer: Label, inner: Label): boolean {
  if (outer.family !== 'arabic' && outer.family !== 'decimal') return false
  return outer.numbers.length === inner.numbers.length - 1 && outer.numbers.every((value, i) => value === inner.numbers[i])
}

const opensList = (block: Block): boolean => block.passage.text.endsWith(':')

function placeUnlabelled(block: Block, stack: Item[], roots: Item[]): void {
  if (block.general) {
    stack.length = 0
    newItem(block, null, roots)
    return
  }
  const top = stack.at(-1)
  if (top && top.block.title && !top.own && top.children.length === 0) {
    top.own = block
    return
  }
  const bullet = stack.findIndex((item) => isBullet(item.label!.family))
  if (bullet >= 0) stack.length = bullet
  newItem(block, stack.at(-1) ?? null, roots)
}

/** The labels from the root without their final punctuation; bullets and unlabelled paragraphs counted among siblings of their kind. */
function number(items: readonly Item[], prefix: string): void {
  const seen = new Map<string, number>()
  for (const item of items) {
    const bare = bareLabel(item.label)
    const times = (seen.get(bare) ?? 0) + 1
    seen.set(bare, times)
    const counted = item.label === null || isBullet(item.label.family)
    item.id = prefix + (counted ? `${bare}${times}` : times > 1 ? `${bare}#${times}` : bare)
    number(item.children, `${item.id}/`)
  }
}

/** `2.1.` → `2.1`, `đ)` → `đ`, `-` → `-`, none → `¶`. */
function bareLabel(label: Label | null): string {
  if (!label) return '¶'
  if (label.family === 'dash') return '-'
  if (label.family === 'plus') return '+'
  if (label.family === 'star') return '*'
  return label.text.replace(/^\(|[\s.)/:–—-]+$/gu, '')
}

/** All items, each before its children. */
export function* walk(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    yield* walk(item.children)
  }
}
