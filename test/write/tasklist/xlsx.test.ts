/** The workbook, read by read-excel-file and, where it is installed, by LibreOffice. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from '../../../src/index.ts'
import { message } from '../../../src/messages/index.ts'
import type { TaskList } from '../../../src/tasklist/types.ts'
import { documentRows, findingColumns, findingRows, shownCell, type Cell, type Column } from '../../../src/tasklist/columns.ts'
import { csv } from '../../../src/write/tasklist/csv.ts'
import { xlsx } from '../../../src/write/tasklist/xlsx.ts'
import { recordOfFile, wholeDocuments } from '../../documents.ts'
import { listOf, rowsIn } from '../../tasklist/sample.ts'

const written = (list: TaskList): Uint8Array => xlsx.write(list, false) as Uint8Array
const partsOf = (list: TaskList): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(written(list))).map(([name, bytes]) => [name, strFromU8(bytes)]))

const read = async (list: TaskList): Promise<{ sheet: string; data: unknown[][] }[]> => readSheets(Buffer.from(written(list))) as Promise<{ sheet: string; data: unknown[][] }[]>

describe('read-excel-file reads', () => {
  test('three sheets, each with its head', async () => {
    const sheets = await read(listOf())
    expect(sheets.map(({ sheet, data }) => [sheet, data[0]![0], data.length])).toEqual([['Nhiệm vụ', 'STT', 6], ['Văn bản', 'Tệp', 2], ['Cảnh báo', 'Tệp', 1 + listOf().findings.length]])
  })

  test('words as words, days as days, numbers as numbers', async () => {
    const [, first, second] = (await read(listOf()))[0]!.data
    expect(first!.slice(0, 3)).toEqual([1, rowsIn()[0]!.text, 'Sở Nội vụ'])
    expect(first![6]).toEqual(new Date('2024-02-19T00:00:00Z'))
    expect(first![10]).toEqual(new Date('2024-02-05T00:00:00Z'))
    expect(second![6]).toEqual(new Date('2024-02-20T10:30:00Z'))
  })

  test('files that could not be read, with the reason', async () => {
    const unread = [{ file: 'hong.docx', rule: 'read.damaged', reason: 'tệp hỏng' }]
    const [, documents, findings] = await read({ ...listOf(), unread })
    expect(documents!.data[0]!.at(-1)).toBe('Lý do không đọc được')
    expect(documents!.data).toHaveLength(3)
    expect([documents!.data[2]![0], documents!.data[2]!.at(-1)]).toEqual(['hong.docx', 'tệp hỏng'])
    expect(findings!.data[1]).toEqual(['hong.docx', null, 'lỗi', 'read.damaged', 'tệp hỏng'])
  })

  test('hostile words', async () => {
    const words = '=HYPERLINK("x") & <b> _x0041_ \u0001 \ufffe \ud800 😀'
    const list = listOf()
    const [row] = list.groups[0]!.rows
    const [sheet] = await read({ ...list, groups: [{ title: null, rows: [{ ...row!, text: words }] }] })
    expect(String(sheet!.data[1]![1])).toMatch(/^=HYPERLINK\("x"\) & <b> /)
    const strings = partsOf({ ...list, groups: [{ title: null, rows: [{ ...row!, text: words }] }] })['xl/sharedStrings.xml']!
    expect(strings).toContain('_x005F_x0041_ _x0001_ \ufffd \ufffd 😀')
  })
})

test('a partial date is words', () => {
  const parts = partsOf(listOf({ records: [parse('UBND TỈNH LÀO CAI\nSố: 1/TB-UBND\nLào Cai, ngày     tháng 4 năm 2026\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Sở Y tế báo cáo UBND tỉnh.\n')] }))
  expect(parts['xl/sharedStrings.xml']).toContain('>04/2026<')
})

test('a text longer than a cell is cut, so that nothing has to be repaired', () => {
  const list = listOf()
  const [row] = list.groups[0]!.rows
  const strings = partsOf({ ...list, groups: [{ title: null, rows: [{ ...row!, text: 'x'.repeat(40_000) }] }] })['xl/sharedStrings.xml']!
  expect(/x{1000,}…/.exec(strings)![0]).toHaveLength(32_767)
})

test('made for paper and for filters', () => {
  const parts = partsOf(listOf())
  const sheet = parts['xl/worksheets/sheet1.xml']!
  for (const mark of ['state="frozen"', '<autoFilter ref="A1:N6"/>', 'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"']) expect(sheet).toContain(mark)
  expect(parts['xl/workbook.xml']).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nhiệm vụ'!$1:$1</definedName>`)
})

test('the same list gives the same bytes, in any time zone', () => {
  const before = process.env['TZ']
  onTestFinished(() => void (before === undefined ? delete process.env['TZ'] : (process.env['TZ'] = before)))
  const here = written(listOf())
  process.env['TZ'] = 'Pacific/Auckland'
  expect(Buffer.from(written(listOf())).equals(Buffer.from(here))).toBe(true)
})

/** The program, where it is there and has spreadsheets. */
function office(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-office-'))
  try {
    writeFileSync(join(folder, 'a.csv'), 'a\n')
    convert(folder, 'xlsx', 'a.csv')
    return readFileSync(join(folder, 'a.xlsx')).length > 0 ? 'soffice' : null
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const convert = (folder: string, to: string, file: string): Buffer => execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, file], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], timeout: 100_000 })

/** Fields parted by commas in quotes, UTF-8, all sheets, days as `2024-02-15`. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1'

test.skipIf(office() === null)('LibreOffice gives back the cells of whole documents, on every sheet', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-office-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const list = listOf({ records: wholeDocuments().map(recordOfFile) })
  writeFileSync(join(folder, 'a.xlsx'), written(list))
  convert(folder, CSV, 'a.xlsx')
  const back = (sheet: string): string => readFileSync(join(folder, `a-${sheet}.csv`), 'utf8').replace(/^\ufeff/, '').replaceAll(/(?<=^|,)(\d\d)\/(\d\d)\/(\d{4})(?=,|$)/gmu, '$3-$1-$2')
  const several = back('Nhiệm vụ').replaceAll(/(?<=,)\d\d\/\d\d\/\d{4}(?:; \d\d\/\d\d\/\d{4})+(?=,)/gu, (days) => days.replaceAll(/(\d\d)\/(\d\d)\/(\d{4})/gu, '$3-$2-$1'))
  const partial = several.replaceAll(/(?<=,)(\d\d)\/(\d{4})(?=,)/gu, '$2-$1')
  expect(partial.replaceAll('\n', '\r\n')).toBe(csv.write(list, false))
  const documents = documentRows(list)
  expect(back('Văn bản')).toBe(linesOf(documents.columns, documents.rows))
  expect(back('Cảnh báo')).toBe(linesOf(findingColumns('vi'), findingRows(list)))
})

/** The sheet as the CSV that LibreOffice makes of it. */
function linesOf<Row>(columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): string {
  const field = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const cells = (cell: Cell): string => field(cell !== null && typeof cell === 'object' && 'day' in cell && cell.day.length === 10 ? cell.day : shownCell(cell))
  return [columns.map(({ key }) => field(message(key, 'vi'))), ...rows.map((row) => columns.map(({ cell }) => cells(cell(row))))].map((line) => `${line.join(',')}\n`).join('')
}
