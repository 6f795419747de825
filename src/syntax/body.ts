/** The paragraphs between head and tail: opening, outline, closing. */
import type { Grammar } from '../grammar/index.ts'
import { Passage, type Piece } from '../text/passage.ts'
import type { NormalText } from '../text/normalize.ts'
import { isTitleLine, splitHeading, type PartiesEnd, type Split } from './heading.ts'
import { isBullet } from './labels.ts'
import { EMPHASIS } from './head/cut.ts'
import { openingOf } from './opening.ts'
import { squeeze, unsqueeze, type Fragment } from './rows.ts'
import { outlineOf, type Block, type Item } from './outline.ts'
import type { Paragraph } from './paragraphs.ts'
import { latin } from '../text/letters.ts'
import { breaksCode, breaksFigure } from '../text/torn.ts'

/** A paragraph with its leaves told apart: label, marks of the carrier, words. */
export interface BodyBlock extends Block {
  readonly paragraph: Paragraph
  readonly labelPiece: Piece | null
  readonly textPieces: readonly Piece[]
  readonly markPieces: readonly Piece[]
  readonly split: Split
}

export interface Body {
  readonly opening: readonly BodyBlock[]
  readonly items: readonly Item[]
  readonly closing: readonly BodyBlock[]
}

/** What follows the bases that a paragraph begins with: nothing, words that open what comes next, a directive, another sentence. */
export type Founding = 'bases' | 'opens' | 'directs' | 'states'

/** Bold and italic letters; `[1]`, `[i]`, or a figure set right behind a small letter (`Bảo Lộc1.`). */
const MARKS = latin(String.raw`${EMPHASIS}|\[(?<bracketed>\d{1,3}|[ivxl]{1,6})\]|(?<=\p{Ll})(?<raised>\d{1,2})(?=[\s.,;:)]|$)`, 'g')
/** `./.` ends the text. */
const END_MARK = /\.\/\.["”)]?$/u
/** A text of fewer numbers is too short to tell how its paragraphs are set. */
const FEWEST_NUMBERED = 3

/** @returns the paragraph's label and words, the carrier's marks apart */
export function blockOf(paragraph: Paragraph, source: NormalText, grammar: Grammar, noteMarks: ReadonlySet<string>, partiesEnd: PartiesEnd): BodyBlock {
  const fragments = paragraph.lines.flatMap((line) => line.row.fragments)
  const [{ start, row }] = fragments as [Fragment]
  // A label can stand in a column of its own.
  const { end } = fragments.findLast((fragment) => fragment.row === row)!
  const line = squeeze(source.text.slice(start, end))
  const opening = openingOf(`${line} `, grammar, paragraph.label !== null)
  const at = (index: number): number => (line.length === end - start ? start + index : unsqueeze(source.text, start, end, index))
  const placed = (piece: Piece): Piece => ({ start: at(piece.start), end: at(piece.end) })
  const { label } = opening
  const labelPiece = opening.place && placed(opening.place)
  const markPieces = opening.marks.map(placed)
  const words: Piece[] = []
  let textPieces: Piece[] = []
  const cut: Piece[] = []
  for (const fragment of fragments) {
    const from = Math.max(fragment.start, at(opening.end))
    if (from < fragment.end) words.push({ start: from, end: fragment.end })
  }
  for (const piece of words) cutMarks(source.text, piece, textPieces, cut, noteMarks)
  // A paragraph of marks alone keeps them for its words.
  if (textPieces.every((piece) => source.text.slice(piece.start, piece.end).trim() === '')) textPieces = words
  else markPieces.push(...cut)
  const passage = Passage.join(source.text, textPieces, (before, next) => breaksCode(before, next) || breaksFigure(before, next))
  const split = splitHeading(passage.text, label !== null, grammar, partiesEnd)
  const title = split.headingEnd > 0 ? split.textStart >= passage.text.length : label !== null && isTitleLine(passage.text, grammar)
  return { label, passage, title, general: false, paragraph, labelPiece, textPieces, markPieces, split }
}

/** Bold and italic marks inside a line, and the marks of footnotes, are the carrier's. */
function cutMarks(text: string, piece: Piece, words: Piece[], marks: Piece[], noteMarks: ReadonlySet<string>): void {
  const slice = text.slice(piece.start, piece.end)
  let from = 0
  for (const match of slice.matchAll(MARKS())) {
    const note = match.groups!['bracketed'] ?? match.groups!['raised']
    if (note !== undefined && !noteMarks.has(note)) continue
    if (match.index > from) words.push({ start: piece.start + from, end: piece.start + match.index })
    marks.push({ start: piece.start + match.index, end: piece.start + match.index + match[0].length })
    from = match.index + match[0].length
  }
  if (from < slice.length) words.push({ start: piece.start + from, end: piece.end })
}

/**
 * @param typeCode the document's type (`TB`, `KH`, `CV`, …), which says where the body begins (RECORD §5)
 * @param foundingOf what a paragraph says that begins with a legal basis, null where it begins otherwise
 */
export function readBody(blocks: readonly BodyBlock[], typeCode: string | null, grammar: Grammar, foundingOf: (text: string) => Founding | null): Body {
  const start = bodyStart(blocks, typeCode, grammar, foundingOf)
  let end = blocks.length
  while (end > start && end > blocks.length - 3 && blocks[end - 1]!.label === null && !isOwnOf(blocks[end - 2]) && closes(blocks[end - 1]!.passage.text, grammar)) end--
  const lastLabelled = blocks.findLastIndex((block, i) => i < end && block.label !== null)
  const last = blocks[lastLabelled]
  const letter = typeCode !== null && grammar.test('type.letter', typeCode) && last !== undefined && !last.title && !last.passage.text.endsWith(':')
  const isGeneral = ({ passage }: BodyBlock): boolean => grammar.test('general', passage.text) || grammar.test('closing', passage.text)
  const asksAll = ({ passage }: BodyBlock): boolean => letter && grammar.test('general.request', passage.text)
  const alone = endsAlone(blocks.slice(start, end))
  const body = blocks.slice(start, end).map((block, i): BodyBlock => {
    const at = start + i
    const general = block.label === null && at > lastLabelled && lastLabelled >= start && (last!.label!.family !== 'article' || grammar.test('general.adopted', block.passage.text)) && ((isGeneral(block) && !(at === lastLabelled + 1 && last!.title)) || asksAll(block) || (alone && at === end - 1))
    return general ? { ...block, general } : block
  })
  return { opening: blocks.slice(0, start), items: outlineOf(body), closing: blocks.slice(end) }
}

/** What stands right under a title line is its item's own text, formula or not (`III. KIẾN NGHỊ` ⏎ `Kính đề nghị …`). */
const isOwnOf = (above: BodyBlock | undefined): boolean => above !== undefined && above.label !== null && above.title

/** Whether the end mark stands behind the only paragraph without a label of a numbered text: it speaks of all of it, for no item has a second paragraph. */
function endsAlone(body: readonly BodyBlock[]): boolean {
  const first = body.findIndex((block) => block.label !== null)
  const numbered = body.filter((block) => block.label !== null && !isBullet(block.label.family))
  const unlabelled = first < 0 ? [] : body.slice(first).filter((block, i, all) => block.label === null && !isOwnOf(all[i - 1]))
  return numbered.length >= FEWEST_NUMBERED && unlabelled.length === 1 && unlabelled[0] === body.at(-1) && END_MARK.test(body.at(-1)!.passage.text)
}

/** The formula that ends the text, with no directive behind it. */
const closes = (text: string, grammar: Grammar): boolean => grammar.test('closing', text) && !grammar.test('closing.goes-on', text)

function bodyStart(blocks: readonly BodyBlock[], typeCode: string | null, grammar: Grammar, foundingOf: (text: string) => Founding | null): number {
  const firstLabel = blocks.findIndex((block) => block.label !== null && !isBullet(block.label.family))
  const limit = firstLabel < 0 ? blocks.length : firstLabel
  const bases = (): number => {
    let i = 0
    let last: Founding | null = null
    for (; i < limit; i++) {
      const founding = foundingOf(blocks[i]!.passage.text)
      if (founding === null || founding === 'directs') break
      last = founding
    }
    // A letter of nothing else says there what it has to say.
    return last !== null && last !== 'opens' && blocks[i - 1]!.passage.text.endsWith('.') && blocks.slice(i).every((block) => block.label === null && closes(block.passage.text, grammar)) ? i - 1 : i
  }
  if (typeCode !== null && grammar.test('type.body-after-bases', typeCode)) return bases()
  const formula = blocks.findIndex((block, i) => i < limit && block.label === null && grammar.test('opening-end', block.passage.text))
  if (typeCode !== null && grammar.test('type.body-from-label', typeCode) && firstLabel >= 0) return firstLabel
  return formula >= 0 ? formula + 1 : bases()
}
