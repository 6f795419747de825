import { expect, test } from 'vitest'
import { identify } from '../../src/read/identify.ts'
import { readDocument } from '../../src/read/index.ts'
import { docxOf, p, zipOf } from './word.ts'

const word = docxOf(p('Sở Y tế'), {}, { stored: true })
const excel = zipOf({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>', 'xl/embeddings/a.docx': word }, { stored: true })
const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }, { stored: true })

test.each([
  ['Word (.docx)', 'a Word file', word],
  ['Word (.docx)', 'one that holds a table of Excel', zipOf({ 'xl/a.xml': excel, 'word/document.xml': '<a/>' }, { stored: true })],
  ['Word (.docx)', 'one that is cut off', word.subarray(0, -30)],
  ['Excel (.xlsx)', 'a table that holds a Word file', excel],
  ['PowerPoint (.pptx)', 'slides that speak of one', zipOf({ 'ppt/presentation.xml': '<a>word/document.xml</a>' }, { stored: true })],
  ['OpenDocument (.odt)', 'a text of LibreOffice', odt],
  ['ZIP', 'Word files zipped together', zipOf({ 'a.docx': word, 'b.odt': odt }, { stored: true })],
  ['ZIP', 'a folder of that name', zipOf({ 'word/a.txt': 'a' })],
])('%s: %s', (format, _, bytes) => expect(identify(bytes, 'a')).toBe(format))

test('a table that is named a Word file is told for what it is', () => {
  expect(() => readDocument(excel, 'a.docx')).toThrowError(expect.objectContaining({ code: 'unknown-format', args: expect.objectContaining({ format: 'Excel (.xlsx)' }) as object }) as Error)
})
