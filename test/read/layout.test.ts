import { expect, test } from 'vitest'
import { compose } from '../../src/read/layout/compose.ts'
import { linesOfPage } from '../../src/read/layout/lines.ts'
import type { Page, Piece } from '../../src/read/layout/page.ts'
import { paragraphEnds } from '../../src/read/layout/paragraphs.ts'

const SIZE = 12
const piece = (text: string, x0: number, base: number): Piece => ({ text, x0, x1: x0 + text.length * 6, base, size: SIZE, bold: false })
const page = (pieces: Piece[]): Page => ({ width: 595, height: 842, words: true, pieces, overlays: [], strokes: [] })
const prose = (number: number): Piece[] => Array.from({ length: 30 }, (_, i) => piece(`Giao Sở Y tế rà soát hồ sơ, tham mưu UBND tỉnh lần ${number}.`, 80, 90 + i * 18))

test('a running head stands on every page of its run, the last two among them', () => {
  const pages = Array.from({ length: 6 }, (_, i) => linesOfPage(page([...(i === 0 ? [] : [piece(`Công báo số ${i}`, 200, 40)]), ...prose(i)]), i + 1))
  expect(compose(pages).lines.filter(({ role }) => role === 'running-head').map((line) => line.page)).toEqual([2, 3, 4, 5, 6])
})

test('the lines of a long table are seen once, not once a line', { timeout: 20_000 }, () => {
  const word = piece('Sở Y tế', 80, 90)
  const row = { words: [word], x0: 80, x1: word.x1, base: 90, size: SIZE }
  const lines = Array.from({ length: 40_000 }, (_, i) => ({ page: 1 + Math.floor(i / 100), row: { ...row, x1: i % 4 === 0 ? 400 : row.x1 }, text: word.text, place: 'cell' as const, cell: { table: 0, row: Math.floor(i / 4), column: 0 }, limit: 400 }))
  const start = performance.now()
  expect(paragraphEnds(lines).slice(0, 4)).toEqual([false, true, true, true])
  expect(performance.now() - start).toBeLessThan(3000)
})
