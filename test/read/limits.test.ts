import { expect, test, vi } from 'vitest'
import { readDocument, ReadError } from '../../src/read/index.ts'
import { readPdf } from '../../src/read/pdf/index.ts'
import { pdfOf } from './pdf-writer.ts'

const SHORT = vi.hoisted(() => 1000)
vi.mock('../../src/read/limits.ts', async (original) => ({ ...(await original<object>()), LONGEST_TEXT: SHORT }))

const sheet = { put: Array.from({ length: 10 }, (_, i) => ({ x: 85, y: 80 + i * 18, text: 'Giao Sở Y tế rà soát hồ sơ, báo cáo UBND tỉnh.' })) }

test('a PDF of more words than any document', async () => {
  expect((await readPdf(pdfOf([sheet, sheet]), 'x.pdf')).source?.text.length).toBeGreaterThan(900)
  const error = await readPdf(pdfOf([sheet, sheet, sheet]), 'x.pdf').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ReadError)
  expect(error).toMatchObject({ code: 'too-large', key: 'read.too-long' })
})

test('a plain text of as many, and one more', () => {
  const text = 'Giao Sở Y tế.\n'.repeat(4_000_000 / 14 + 1)
  const letters = (count: number): Buffer => Buffer.from(text.slice(0, count))
  expect(readDocument(letters(4_000_000), 'x.txt').text).toHaveLength(4_000_000)
  expect(() => readDocument(letters(4_000_001), 'x.txt')).toThrow(/4 million/)
})
