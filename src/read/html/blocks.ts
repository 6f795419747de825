/** The elements of a page to lines, as a browser lays them out. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { written } from '../numbers.ts'
import type { Lines } from '../lines.ts'
import type { SourceLine } from '../source.ts'
import { legacyFont, toUnicode, type LegacyEncoding } from '../legacy/convert.ts'
import { cellsOf } from './cells.ts'

type Node = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** No page is nested deeper; one made to be is not read. */
const DEEPEST = 500

/** Elements that show nothing of their text. */
const SILENT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'select', 'textarea', 'button'])
/** Elements whose text begins and ends a line. */
const BLOCKS: ReadonlySet<string> = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul', 'caption'])
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const SPACES = /[ \t\r\n\f]+/g

interface Setting {
  readonly cell?: NonNullable<SourceLine['cell']>
  readonly bold: boolean
  /** White space is kept. */
  readonly kept: boolean
  /** What the letters are in, by their font; null where it is a font of Unicode. */
  readonly legacy: LegacyEncoding | null
}

const PLAIN: Setting = { bold: false, kept: false, legacy: null }
const FAMILY = /font-family\s*:\s*["']?([^;,"']{1,60})/i

export const attribute = (element: HtmlElement, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value

export class HtmlReader {
  readonly #lines: Lines
  #tables = 0
  /** The words of the line that is being read. */
  #text = ''
  #bold = true
  #label: string | null = null
  #depth = 0
  /** The last number of each level of a list in several levels, from the outermost; how deep the list is that is being read. */
  readonly #numbers: string[] = []
  #level = 0
  readonly #levels: boolean

  /** @param levels a list of figures in one such writes the number above before its own (`2.1.`) */
  constructor(lines: Lines, levels = false) {
    this.#lines = lines
    this.#levels = levels
  }

  /** @throws RangeError where it is nested too deep */
  read(page: Node): void {
    this.#inside(page, PLAIN)
    this.#end(PLAIN)
  }

  #inside(node: Node, setting: Setting): void {
    if (++this.#depth > DEEPEST) throw new RangeError('nested too deep')
    if ('childNodes' in node) for (const child of node.childNodes) this.#node(child, setting)
    this.#depth--
  }

  #node(node: Node, setting: Setting): void {
    if ('value' in node && node.nodeName === '#text') this.#say(setting.kept ? node.value : node.value.replace(SPACES, ' '), setting)
    if (!('tagName' in node) || SILENT.has(node.tagName) || attribute(node, 'hidden') !== undefined || HIDDEN.test(attribute(node, 'style') ?? '')) return
    const inner: Setting = { ...setting, bold: setting.bold || BOLD.has(node.tagName), kept: setting.kept || node.tagName === 'pre', legacy: fontOf(node, setting.legacy) }
    const block = BLOCKS.has(node.tagName)
    if (block) this.#end(setting)
    if (node.tagName === 'br') this.#end(setting, false)
    else if (node.tagName === 'ol' || node.tagName === 'ul') this.#list(node, inner)
    else if (node.tagName === 'table') this.#table(node, inner)
    else this.#inside(node, inner)
    if (block) this.#end(setting)
  }

  #say(text: string, setting: Setting): void {
    const { bold, kept, legacy } = setting
    const unicode = legacy ? toUnicode(text, legacy) : text
    const parts = kept ? unicode.split(/\r?\n/) : [unicode]
    for (const [i, part] of parts.entries()) {
      if (i > 0) this.#end(setting, false)
      this.#text += part
      if (!bold && part.trim() !== '') this.#bold = false
    }
  }

  /** @param paragraph whether the paragraph ends with the line; a break leaves that open */
  #end({ cell }: Setting, paragraph = true): void {
    const words = this.#text.replace(SPACES, ' ').trim()
    const label = this.#label
    if (words !== '') {
      this.#lines.push(label === null ? words : `${label} ${words}`, { ...(cell && { cell }), ...(this.#bold && { bold: true }), ...(label !== null && { label }), ...(paragraph && { paragraphEnd: true }) })
      this.#label = null
    }
    this.#text = ''
    this.#bold = true
  }

  #list(list: HtmlElement, setting: Setting): void {
    const format = FORMATS[attribute(list, 'type') ?? ''] ?? 'decimal'
    const leveled = this.#levels && list.tagName === 'ol' && format === 'decimal'
    if (leveled) this.#level++
    let count = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1
    for (const item of list.childNodes) {
      if (!('tagName' in item) || item.tagName !== 'li') {
        this.#node(item, setting)
        continue
      }
      this.#end(setting)
      count = Number.parseInt(attribute(item, 'value') ?? '', 10) || count
      const number = written(count++, format)
      if (leveled) this.#numbers.splice(this.#level - 1, Infinity, number)
      this.#label = list.tagName === 'ul' ? '-' : `${leveled ? this.#numbers.join('.') : number}.`
      this.#inside(item, setting)
      this.#end(setting)
      this.#label = null
    }
    if (leveled) this.#level--
  }

  /** A table in a cell, and one of a single column, gives lines and no cells. */
  #table(table: HtmlElement, setting: Setting): void {
    const { caption, cells } = cellsOf(table)
    if (caption) this.#node(caption, setting)
    const framed = setting.cell !== undefined || cells.every(({ place }) => place.column === 0)
    const index = this.#tables
    if (!framed) this.#tables++
    for (const { element, place } of cells) {
      const inner = { ...setting, bold: setting.bold || element.tagName === 'th', ...(framed ? {} : { cell: { table: index, ...place } }) }
      this.#inside(element, inner)
      this.#end(inner)
    }
  }
}

/** @param outer what the letters around the element are in */
function fontOf(element: HtmlElement, outer: LegacyEncoding | null): LegacyEncoding | null {
  const font = FAMILY.exec(attribute(element, 'style') ?? '')?.[1] ?? (element.tagName === 'font' ? attribute(element, 'face') : undefined)
  return font === undefined ? outer : legacyFont(font.trim())
}
