/** The parts of a workbook, zipped. Times in the archive are fixed, so that the same sheets give the same bytes. */
import { strToU8, zipSync } from 'fflate'
import { rangeOf, sheetXml, Strings, type Sheet } from './sheet.ts'
import { STYLES } from './styles.ts'
import { escapeXml, XML_HEAD } from './xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** A quarter of the time of the usual 6, and hardly larger. */
const LEVEL = 3
/** The first day that an archive can have, on the clock of the machine: that is what is written. */
const fixedTime = (): Date => new Date(1980, 0, 1)

/** @param page the word for a page, in the foot */
export function workbook(sheets: readonly Sheet[], page: string): Uint8Array {
  const strings = new Strings()
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    'xl/styles.xml': STYLES,
  }
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, page)
  parts['xl/sharedStrings.xml'] = strings.xml()
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: fixedTime(), level: LEVEL })
}

const override = (part: string, type: string): string => `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`

function contentTypes(sheets: number): string {
  const overrides = [override('workbook', 'sheet.main'), override('styles', 'styles'), override('sharedStrings', 'sharedStrings'), ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet'))]
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function relations(targets: ReadonlyArray<readonly [string, string]>): string {
  const entries = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

const quoted = (name: string): string => escapeXml(`'${name.replaceAll("'", "''")}'`)

/** The head row is printed on each page (`Print_Titles`). */
function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const names = sheets.flatMap(({ name, heads, rows }, index) => [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(name)}!${rangeOf(heads.length, rows.length, '$')}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$1:$1</definedName>`,
  ])
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}
