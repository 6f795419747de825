/** The letters of a page with their places, read off the page's drawing operators. */
import { legacyFont, legacyOf, toUnicode, type LegacyEncoding } from '../legacy/convert.ts'
import type { Page, Piece, Stroke } from '../layout/page.ts'
import { apply, IDENTITY, matrixOf, multiply, type Matrix } from './matrix.ts'
import { operatorsOf, type Glyph, type Operators, type PdfPage } from './pdfjs.ts'
import { strokesOf } from './strokes.ts'

interface State {
  ctm: Matrix
  font: string
  bold: boolean
  /** How the font's letters are to be read; null where they are Unicode. */
  legacy: LegacyEncoding | null
  /** Of one unit of a glyph's width. */
  unit: number
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const START: State = { ctm: IDENTITY, font: '', bold: false, legacy: null, unit: 0.001, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }

const MARK = /^\p{M}+$/u
const BOLD = /bold|black|heavy/i
/** The cosine of the steepest slope that is still a line of text. */
const LEVEL = 0.97

/**
 * @param ops the operators by name, as pdf.js numbers them
 * @param since when the reading of the document began (`performance.now()`)
 * @returns the page, turned where its words stand sideways; letters that do not stand level (watermarks, words in a margin) are one overlay
 */
export async function readPage(page: PdfPage, ops: Operators, since: number): Promise<Page> {
  const list = await operatorsOf(page, since)
  const read = (rotation: number): { reader: Reader; width: number; height: number } => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation })
    const reader = new Reader(page, matrixOf(transform))
    for (let i = 0; i < list.fnArray.length; i++) reader.obey(ops.get(list.fnArray[i]!) ?? '', (list.argsArray[i] ?? []) as unknown[])
    return { reader, width, height }
  }
  const upright = read(page.rotate)
  const { climbing, falling } = upright.reader
  // A page whose words stand upright but for a few lines in a margin is not turned.
  const turn = climbing + falling > upright.reader.pieces.length ? (climbing > falling ? 90 : 270) : 0
  const { reader, width, height } = turn === 0 ? upright : read((page.rotate + turn) % 360)
  const overlays = [...reader.overlays, reader.slanted].filter((pieces) => pieces.length > 0)
  return { width, height, words: false, pieces: reader.pieces, overlays, strokes: reader.strokes, pictured: reader.area / (width * height), ...legacyOf(reader.legacy) }
}

/** A hyphen that a font calls soft is drawn, so it is seen; a letter that no character stands for is lost. */
const seen = (unicode: string): string => unicode.replace(/\u00ad/gu, '-').replace(/(?!\s)\p{Cc}/gu, '\ufffd')

/** The least sides of an image: smaller ones are marks and rules (points). */
const LEAST_IMAGE = 50

function stretched([a, b, c, d]: Matrix): number {
  const area = Math.abs(a * d - b * c)
  return area >= LEAST_IMAGE ** 2 ? area : 0
}

class Reader {
  readonly pieces: Piece[] = []
  readonly overlays: Piece[][] = []
  readonly slanted: Piece[] = []
  /** Letters of lines that go straight up the page, and down. */
  climbing = 0
  falling = 0
  readonly strokes: Stroke[] = []
  readonly legacy = new Set<LegacyEncoding>()
  /** What images take (square points): each is drawn into a unit square that is stretched to its place. The images themselves are not at hand. */
  area = 0
  readonly #page: PdfPage
  readonly #base: Matrix
  readonly #stack: State[] = []
  #state: State
  #text: Matrix = IDENTITY
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0
  #target: Piece[] = this.pieces

  constructor(page: PdfPage, base: Matrix) {
    this.#page = page
    this.#base = base
    this.#state = { ...START, ctm: base }
  }

  obey(operator: string, args: unknown[]): void {
    const state = this.#state
    const numbers = args as number[]
    switch (operator) {
      case 'save':
        this.#save()
        break
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endGroup':
        this.#restore()
        break
      case 'transform':
        state.ctm = multiply(state.ctm, matrixOf(numbers))
        if (this.#target === this.pieces) this.area += stretched(state.ctm)
        break
      case 'paintFormXObjectBegin':
        this.#save()
        this.#state.ctm = multiply(this.#state.ctm, matrixOf(args[0] as number[] | null))
        break
      case 'beginGroup':
        this.#save()
        this.#state.ctm = multiply(this.#state.ctm, matrixOf((args[0] as { matrix?: number[] } | undefined)?.matrix))
        break
      case 'beginAnnotation':
        this.#save()
        Object.assign(this.#state, START, { ctm: multiply(multiply(this.#base, matrixOf(args[2] as number[])), matrixOf(args[3] as number[])) })
        this.overlays.push((this.#target = []))
        break
      case 'endAnnotation':
        this.#restore()
        this.#target = this.pieces
        break
      case 'constructPath':
        if (this.#target === this.pieces) this.strokes.push(...strokesOf(args, state.ctm))
        break
      case 'beginText':
        this.#setMatrix(IDENTITY)
        break
      case 'setTextMatrix':
        this.#setMatrix(matrixOf((args.length === 1 ? args[0] : args) as ArrayLike<number>))
        break
      case 'setLeadingMoveText':
        state.leading = numbers[1]!
        this.#move(numbers[0]!, numbers[1]!)
        break
      case 'moveText':
        this.#move(numbers[0]!, numbers[1]!)
        break
      case 'nextLine':
        this.#move(0, state.leading)
        break
      case 'setLeading':
        state.leading = -numbers[0]!
        break
      case 'setCharSpacing':
        state.charSpacing = numbers[0]!
        break
      case 'setWordSpacing':
        state.wordSpacing = numbers[0]!
        break
      case 'setHScale':
        state.scale = numbers[0]! / 100
        break
      case 'setTextRise':
        state.rise = numbers[0]!
        break
      case 'setFont':
        this.#setFont(args[0] as string, numbers[1]!)
        break
      case 'showText':
        this.#show(args[0] as ReadonlyArray<Glyph | number | null>)
        break
    }
  }

  #save(): void {
    this.#stack.push({ ...this.#state })
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state
  }

  #setMatrix(matrix: Matrix): void {
    this.#text = matrix
    this.#x = this.#y = this.#lineX = this.#lineY = 0
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x
    this.#y = this.#lineY += y
  }

  #setFont(id: string, size: number): void {
    const font = this.#page.commonObjs.has(id) ? this.#page.commonObjs.get(id) : null
    Object.assign(this.#state, { font: id, size, bold: font?.bold === true || BOLD.test(font?.name ?? ''), legacy: font?.composite === true ? null : legacyFont(font?.name ?? ''), unit: font?.fontMatrix?.[0] ?? 0.001 })
  }

  #show(glyphs: ReadonlyArray<Glyph | number | null>): void {
    const { size, unit, charSpacing, wordSpacing, scale, rise, bold, legacy, ctm } = this.#state
    const matrix = multiply(ctm, this.#text)
    const length = Math.hypot(matrix[0], matrix[1])
    const em = Math.abs(size) * Math.hypot(matrix[2], matrix[3])
    const level = matrix[0] / length > LEVEL && size !== 0
    const target = level ? this.#target : this.slanted
    if (matrix[1] / length < -LEVEL) this.climbing += glyphs.length
    else if (matrix[1] / length > LEVEL) this.falling += glyphs.length
    let before = ''
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        this.#x -= (glyph / 1000) * size * scale
        continue
      }
      const width = glyph.width * unit * size
      const at = apply(matrix, this.#x, this.#y + rise)
      const text = legacy ? toUnicode(glyph.unicode, legacy, this.legacy) : seen(glyph.unicode)
      const last = target.at(-1)
      const pair = legacy === 'vni' ? toUnicode(before + glyph.unicode, legacy, this.legacy) : ''
      // A mark that has a glyph of its own stands over the letter drawn before it.
      if (last && before !== '' && pair.length === 1) target[target.length - 1] = { ...last, text: pair }
      else if (last && MARK.test(text)) target[target.length - 1] = { ...last, text: last.text + text }
      else if (text !== '') target.push({ text, x0: at.x, x1: at.x + width * scale * length, base: at.y, size: em, bold })
      before = glyph.unicode
      this.#x += (width + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale
    }
  }
}
