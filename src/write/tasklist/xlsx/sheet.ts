/** One sheet as XML: a frozen head with filters, wrapped words, real days, made for A4 across. */
import { shownCell, type Cell } from '../../../tasklist/columns.ts'
import { daysBetween } from '../../../text/calendar.ts'
import { Style } from './styles.ts'
import { escapeXml, XML_HEAD } from './xml.ts'

export interface Sheet {
  /** 31 characters at most, none of `[]:*?/\`. */
  readonly name: string
  readonly heads: readonly string[]
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: ReadonlyArray<readonly Cell[]>
}

/** The strings of all sheets, each once. */
export class Strings {
  readonly #numbers = new Map<string, number>()
  #uses = 0

  numberOf(text: string): number {
    this.#uses++
    let number = this.#numbers.get(text)
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size))
    return number
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    return `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#numbers.size}">${items.join('')}</sst>`
  }
}

/** @param page the word for a page, in the foot */
export function sheetXml({ heads, widths, rows, name }: Sheet, strings: Strings, page: string): string {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')
  const letters = heads.map((_, index) => columnLetters(index))
  const line = (cells: readonly Cell[], row: number, head: boolean): string => `<row r="${row}" ht="${head ? HEAD : heightOf(cells, widths)}">${cells.map((cell, index) => cellXml(cell, `${letters[index]}${row}`, head, strings)).join('')}</row>`
  const range = rangeOf(heads.length, rows.length)
  return `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols>
<sheetData>${line(heads, 1, true)}
${rows.map((cells, index) => line(cells, index + 2, false)).join('\n')}
</sheetData><autoFilter ref="${range}"/>
<pageMargins left="0.5" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddFooter>&amp;L${footText(name)}&amp;R${footText(page)} &amp;P/&amp;N</oddFooter></headerFooter></worksheet>`
}

const LINE = 15
const HEAD = 2 * LINE
/** Letters of Times New Roman that stand in the width of one digit. */
const LETTERS = 1.15
/** No row is higher. */
const HIGHEST = 409

/** Points that the wrapped words of a row take: not every program measures them when it opens a file. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => (typeof cell === 'string' ? Math.ceil(cell.length / (widths[index]! * LETTERS)) : 1))
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines))
}

/** `A1:N11`: the head and so many rows. */
export const rangeOf = (columns: number, rows: number, mark = ''): string => `${mark}A${mark}1:${mark}${columnLetters(columns - 1)}${mark}${rows + 1}`

const columnLetters = (index: number): string => (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26))

const footText = (text: string): string => escapeXml(text.replaceAll('&', '&&'))

/** Spreadsheets hold 32,767 letters in a cell; a longer text would make them offer a repair. */
const LONGEST = 32_767
const FULL_DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/
/** Spreadsheets count days from here; up to February 1900 not all of them count the same. */
const EPOCH = '1899-12-30'
const FIRST_DAY = '1900-03-01'

function cellXml(cell: Cell, place: string, head: boolean, strings: Strings): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${Style.text}"/>`
  if (typeof cell === 'number') return `<c r="${place}" s="${Style.number}"><v>${cell}</v></c>`
  if (typeof cell === 'object' && 'day' in cell && FULL_DAY.test(cell.day) && cell.day >= FIRST_DAY) return `<c r="${place}" s="${cell.day.includes('T') ? Style.time : Style.day}"><v>${serialOf(cell.day)}</v></c>`
  const text = shownCell(cell)
  return `<c r="${place}" s="${head ? Style.head : Style.text}" t="s"><v>${strings.numberOf(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)}</v></c>`
}

const MINUTES = 24 * 60

function serialOf(iso: string): number {
  const days = daysBetween(EPOCH, iso.slice(0, 10))
  return iso.includes('T') ? days + (Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16))) / MINUTES : days
}
