/** The elements of a page to lines, as a browser lays them out. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Lines } from '../lines.ts'
import { toUnicode, UNICODE, type LegacyEncoding } from '../legacy/convert.ts'
import { raised } from '../raised.ts'
import { cellsOf } from './cells.ts'
import { counted, countOf, type Count } from './lists.ts'
import { isGone, isHidden, PLAIN, settingOf, type HtmlElement, type Setting } from './look.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Elements that show nothing of their text. */
const SILENT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'select', 'textarea', 'button'])
/** Elements whose text begins and ends a line. */
const BLOCKS: ReadonlySet<string> = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul', 'caption'])
const SPACES = /[ \t\r\n\f]+/g
const NOTE_MARK = /^(?:\[([^\s\]]{1,6})\]|(\d{1,3}|[ivxl]{1,6}(?![\p{L}])|\*{1,3}))/u

/** Letters of one font, one after the other. */
interface Run {
  text: string
  readonly legacy: LegacyEncoding | null
  readonly raised: HtmlElement | null
}

export class HtmlReader {
  /** Encodings that letters were in, by their fonts. */
  readonly legacy = new Set<LegacyEncoding>()
  readonly #lines: Lines
  /** What is still to be read, the next at the end: a page may be nested deeper than functions can be. */
  readonly #todo: Array<() => void> = []
  #tables = 0
  /** The words of the line that is being read. */
  #runs: Run[] = []
  #bold = true
  /** White space of the line is kept. */
  #kept = false
  #label: string | null = null
  /** The last number of each level of a list in several levels, from the outermost; how deep the list is that is being read. */
  readonly #numbers: string[] = []
  #level = 0
  readonly #levels: boolean
  /** The page holds recorded changes; what is read is the text with all of them accepted. */
  changed = false

  /** @param levels a list of figures in one such writes the number above before its own (`2.1.`) */
  constructor(lines: Lines, levels = false) {
    this.#lines = lines
    this.#levels = levels
  }

  read(page: Node): void {
    this.#inside(page, PLAIN)
    for (let next = this.#todo.pop(); next; next = this.#todo.pop()) next()
    this.#end(PLAIN)
  }

  /** @param steps in the order in which they are to be done, before all that is still to be done */
  #first(steps: ReadonlyArray<() => void>): void {
    for (let i = steps.length - 1; i >= 0; i--) this.#todo.push(steps[i]!)
  }

  #inside(node: Node, setting: Setting): void {
    if ('childNodes' in node) this.#first(node.childNodes.map((child) => () => this.#node(child, setting)))
  }

  #node(node: Node, setting: Setting): void {
    if ('value' in node && node.nodeName === '#text') this.#say(node.value, setting)
    if (!('tagName' in node) || SILENT.has(node.tagName) || isHidden(node)) return
    const inner = settingOf(node, setting)
    if (BLOCKS.has(node.tagName)) {
      this.#end(setting)
      this.#todo.push(() => this.#end(inner))
    }
    if (node.tagName === 'br') this.#end(setting, false)
    else if (node.tagName === 'ol' || node.tagName === 'ul') this.#list(node, inner)
    else if (node.tagName === 'table') this.#table(node, inner)
    else this.#inside(node, inner)
  }

  #say(text: string, setting: Setting): void {
    if (setting.change && text.trim() !== '') this.changed = true
    if (setting.change === 'out') return
    if (!setting.kept) return this.#add(text.replace(SPACES, ' '), setting)
    for (const [i, part] of text.split(/\r?\n/).entries()) {
      // A line that shows nothing parts paragraphs, as in plain text.
      if (i > 0 && !this.#end(setting, false) && !setting.cell) this.#lines.push('', {})
      this.#add(part, setting)
    }
  }

  #add(text: string, { bold, kept, legacy, raised: by }: Setting): void {
    const last = this.#runs.at(-1)
    const words = !kept && (last === undefined || last.text.endsWith(' ')) ? text.replace(/^ /, '') : text
    if (words === '') return
    // A letter of an old font may be parted by a change of its look; what is Unicode already stays by itself.
    const font = legacy && UNICODE.test(words) ? null : legacy
    if (last && last.legacy === font && last.raised === by) last.text += words
    else this.#runs.push({ text: words, legacy: font, raised: by })
    if (words.trim() === '') return
    this.#kept ||= kept
    if (!bold) this.#bold = false
  }

  /** @param paragraph whether the paragraph ends with the line; a break leaves that open. @returns whether the line shows anything */
  #end({ cell, note }: Setting, paragraph = true): boolean {
    const text = this.#words()
    const label = this.#label
    const words = this.#kept ? text.trimEnd() : text.trim()
    if (words !== '') {
      const line = label === null ? words : `${label} ${words}`
      if (note) note.mark ??= markOf(line)
      this.#lines.push(line, { ...(cell && { cell }), ...(this.#bold && { bold: true }), ...(label !== null && { label }), ...(note && { role: 'footnote', ...(note.mark !== undefined && { mark: note.mark }) }), ...(paragraph && { paragraphEnd: true }) })
      this.#label = null
    }
    this.#runs = []
    this.#bold = true
    this.#kept = false
    return words !== ''
  }

  #words(): string {
    let words = ''
    for (const run of this.#runs) {
      const text = run.legacy ? toUnicode(run.text, run.legacy, this.legacy) : run.text
      words += run.raised ? raised(text, words) : text
    }
    return words
  }

  #list(list: HtmlElement, setting: Setting): void {
    const count = countOf(list)
    const leveled = this.#levels && list.tagName === 'ol' && count.format === 'decimal'
    if (leveled) this.#level++
    // An item that begins with a list has a number all the same.
    if (this.#label !== null && this.#label !== '-') this.#lines.push(this.#label, { ...(setting.cell && { cell: setting.cell }), label: this.#label, paragraphEnd: true })
    this.#label = null
    const items = list.childNodes.map((item) => () => {
      if ('tagName' in item && item.tagName === 'li') this.#item(item, count, leveled, setting)
      else this.#node(item, setting)
    })
    this.#first([...items, () => void (this.#level -= leveled ? 1 : 0)])
  }

  #item(item: HtmlElement, count: Count, leveled: boolean, setting: Setting): void {
    if (isGone(item)) return
    this.#end(setting)
    const number = counted(item, count)
    if (leveled && number) this.#numbers.splice(this.#level - 1, Infinity, number.written)
    if (isHidden(item)) return
    const inner = settingOf(item, setting)
    this.#label = number === null ? null : number.format === 'bullet' ? '-' : `${leveled ? this.#numbers.join('.') : number.written}.`
    this.#todo.push(() => {
      // An order in a cell of its own.
      if (inner.cell && this.#label !== null && isEmpty(item)) this.#lines.push(this.#label, { cell: inner.cell, label: this.#label, paragraphEnd: true })
      this.#end(inner)
      this.#label = null
    })
    this.#inside(item, inner)
  }

  /** A table in a cell, and one of a single column, gives lines and no cells. */
  #table(table: HtmlElement, setting: Setting): void {
    const { caption, cells } = cellsOf(table)
    const framed = setting.cell !== undefined || cells.every(({ place }) => place.column === 0)
    const index = this.#tables
    if (!framed) this.#tables++
    const steps = cells.flatMap(({ element, place }) => {
      const inner = { ...settingOf(element, setting), ...(framed ? {} : { cell: { table: index, ...place } }) }
      return [() => this.#inside(element, inner), () => void this.#end(inner)]
    })
    this.#first(caption ? [() => this.#node(caption, setting), ...steps] : steps)
  }
}

const isEmpty = (node: Node): boolean => ('value' in node ? node.value.trim() === '' : !('childNodes' in node) || node.childNodes.every(isEmpty))

function markOf(line: string): string | undefined {
  const match = NOTE_MARK.exec(line)
  return match?.[1] ?? match?.[2]
}
