import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { loadDocument, parse, ReadError, sourceOf } from '../../src/index.ts'
import { compose } from '../../src/read/layout/compose.ts'
import { linesOfPage, type PageLines } from '../../src/read/layout/lines.ts'
import { withLone } from '../../src/read/ocr/lone.ts'
import { doubtsOf } from '../../src/read/ocr/doubts.ts'
import { recognizePdf } from '../../src/read/ocr/index.ts'
import { resolutionOf } from '../../src/read/ocr/images.ts'
import { mendMarks } from '../../src/read/ocr/marks.ts'
import { pageOf, wordsOf, type SeenWord } from '../../src/read/ocr/tsv.ts'
import { pdfOf } from './pdf-writer.ts'

const IMAGE = { width: 2480, height: 3508, resolution: 300 }

/** Words of lines as tesseract would see them: 25 dots a letter, 60 a line. */
function seen(lines: ReadonlyArray<readonly [left: number, top: number, text: string, confidence?: number]>): SeenWord[] {
  return lines.flatMap(([left, top, text, confidence = 95], i) => {
    let x = left
    return text.split(' ').map((word): SeenWord => {
      const from = x
      x += 25 * word.length + 15
      return { line: String(i), left: from, right: x - 15, top, bottom: top + 55, confidence, text: word }
    })
  })
}

const textOf = (words: readonly SeenWord[]): string[] => compose([linesOfPage(pageOf(words, IMAGE), 1)], mendMarks).text.split('\n').filter((line) => line !== '')

test('the table of tesseract: words with their boxes; specks that are no letters are none', () => {
  const row = (text: string, confidence: number): string => `5\t1\t1\t1\t1\t1\t100\t200\t60\t40\t${confidence}\t${text}`
  expect(wordsOf(`level\tpage_num\n4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\n${row('Sở', 96)}\n${row('¬', 12)}\n${row('-', 93)}\n`)).toEqual([
    { line: '1 1 1', left: 100, top: 200, right: 160, bottom: 240, confidence: 96, text: 'Sở' },
    { line: '1 1 1', left: 100, top: 200, right: 160, bottom: 240, confidence: 93, text: '-' },
  ])
})

test('columns that were seen as one line, on a page that lies askew', () => {
  const words = seen([[300, 200, 'ỦY BAN NHÂN DÂN'], [320, 280, 'TỈNH HOA LAN'], [1200, 200, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [1300, 280, 'Độc lập - Tự do - Hạnh phúc'], [300, 500, 'Giao Sở Y tế rà soát hồ sơ của tất cả các xã, phường trong tỉnh rồi báo cáo']])
  const one = words.map((word) => ({ ...word, line: word.line === '2' ? '0' : word.line === '3' ? '1' : word.line }))
  const askew = one.map((word) => ({ ...word, top: word.top + word.left * 0.012, bottom: word.bottom + word.left * 0.012 }))
  const lines = ['ỦY BAN NHÂN DÂN', 'TỈNH HOA LAN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Giao Sở Y tế rà soát hồ sơ của tất cả các xã, phường trong tỉnh rồi báo cáo']
  expect(textOf(one)).toEqual(lines)
  expect(textOf(askew)).toEqual(lines)
})

test('a figure beside figures is one, whatever letter it was seen as', () => {
  const row = (text: string): string => `5\t1\t1\t1\t1\t1\t100\t200\t60\t40\t90\t${text}`
  expect(wordsOf(['I1', 'l5/11/2025', '1l', '|0', 'I.', 'lễ', 'II', 'l'].map(row).join('\n')).map(({ text }) => text)).toEqual(['11', '15/11/2025', '11', '10', 'I.', 'lễ', 'II', 'l'])
})

test('tones that were seen as a line above their letters are no line; a dash is', () => {
  const letters = seen([[1400, 300, 'TL. CHỦ TỊCH'], [1400, 400, 'PHO CHANH VAN PHONG'], [300, 500, 'Giao Sở Y tế rà soát hồ sơ'], [300, 600, '- - Giao Sở Nội vụ']])
  const tones = seen([[1450, 385, ', = 4', 80]]).map((word, i) => ({ ...word, line: '2', left: 1450 + 110 * i, right: 1460 + 110 * i, bottom: word.top + 12 }))
  const { lines } = linesOfPage(pageOf([...letters, ...tones], IMAGE), 1)
  expect(lines.filter(({ role }) => role === undefined).map(({ text }) => text)).toEqual(['TL. CHỦ TỊCH', 'PHO CHANH VAN PHONG', 'Giao Sở Y tế rà soát hồ sơ', '- - Giao Sở Nội vụ'])
  expect(lines.filter(({ role }) => role !== undefined).map(({ text }) => text.replaceAll(' ', ''))).toEqual([',=4'])
})

describe('marks', () => {
  const items = (...texts: string[]): string[] => textOf(seen(texts.map((text, i) => [300, 200 + i * 80, text])))
  test.each([
    ['~ Giao Sở Y tế', '- Giao Sở Y tế'],
    ['_Giao Sở Y tế', '- Giao Sở Y tế'],
    ['2.1... Giao Sở Y tế', '2.1. Giao Sở Y tế'],
    ['._8. Giao Sở Y tế', '8. Giao Sở Y tế'],
    ['- Giao Sở Y tế', '- Giao Sở Y tế'],
    ['a) Giao Sở Y tế', 'a) Giao Sở Y tế'],
  ])('%s', (broken, whole) => expect(items(broken)).toEqual([whole]))
  test('a number is what stands between its neighbours', () => {
    expect(items('LỄ Giao Sở Y tế', '2. Giao Sở Nội vụ', '§. Giao Sở Tài chính', '4. Giao Sở Tư pháp', 'S. Giao Sở Xây dựng')).toEqual(['1. Giao Sở Y tế', '2. Giao Sở Nội vụ', '3. Giao Sở Tài chính', '4. Giao Sở Tư pháp', '5. Giao Sở Xây dựng'])
  })
  test.each([
    ['two letters for a figure and its stop', ['6. Giao Sở Y tế', 'VÃ Giao Sở Nội vụ', '8. Giao Sở Tư pháp'], '7. Giao Sở Nội vụ'],
    ['a Roman number with a tone for its stop', ['V. Kinh phí', 'VỊ Tổ chức thực hiện', '1. Giao Sở Y tế'], 'VI. Tổ chức thực hiện'],
    ['a Roman number with a stroke for a letter', ['I. Mục đích', '1l. Nhiệm vụ', '1. Giao Sở Y tế'], 'II. Nhiệm vụ'],
    ['words in capitals stay', ['6. Giao Sở Y tế', 'XÃ TÂN LẬP', '8. Giao Sở Tư pháp'], 'XÃ TÂN LẬP'],
    ['a word stays where no number is missing', ['6. Giao Sở Y tế', 'VÃ Giao Sở Nội vụ', '7. Giao Sở Tư pháp'], 'VÃ Giao Sở Nội vụ'],
    ['a word stays where another Roman number follows', ['IV. Kinh phí', 'VỊ Tổ chức thực hiện', '1. Giao Sở Y tế'], 'VỊ Tổ chức thực hiện'],
  ])('%s', (_, lines, second) => expect(items(...lines)[1]).toBe(second))
  test('labels of another count stay', () => expect(items('I. Đánh giá', '1. Giao Sở Y tế', 'II. Nhiệm vụ', '1. Giao Sở Nội vụ')).toEqual(['I. Đánh giá', '1. Giao Sở Y tế', 'II. Nhiệm vụ', '1. Giao Sở Nội vụ']))
})

test('a name that only a search anywhere finds comes in, a seal does not', () => {
  const lines = seen([[300, 200, 'Nơi nhận:'], [1500, 200, 'GIÁM ĐỐC']])
  const anywhere = [...seen([[300, 200, 'Nơi nhận:'], [1500, 600, 'Hà Văn Phúc', 92], [1300, 400, 'ẠO X5', 20]])]
  expect(withLone(lines, anywhere).map((word) => word.text)).toEqual(['Nơi', 'nhận:', 'GIÁM', 'ĐỐC', 'Hà', 'Văn', 'Phúc'])
})

test('a name whose first word the pen all but took away is one line', () => {
  const lines = seen([[300, 200, 'Nơi nhận:'], [1500, 200, 'GIÁM ĐỐC']])
  const name = [{ left: 1410, top: 614, right: 1492, bottom: 624, confidence: 44, text: '“Hà' }, { left: 1615, top: 599, right: 1702, bottom: 654, confidence: 96, text: 'Văn' }, { left: 1732, top: 599, right: 1857, bottom: 654, confidence: 86, text: 'Phúc' }]
  expect(textOf(withLone(lines, name.map((word) => ({ ...word, line: '9' }))))).toContain('Hà Văn Phúc')
})

test('what it is not sure of is told where a value rests on it', () => {
  const composed = compose([linesOfPage(pageOf([...seen([[300, 200, 'Giao Sở Y tế rà soát']]), ...seen([[300, 280, 'hồ sơ.', 40]])], IMAGE), 1)])
  expect(doubtsOf(composed).map(({ start, end, confidence }) => [composed.text.slice(start, end), confidence])).toEqual([['hồ', 40], ['sơ.', 40]])
  const text = 'THÔNG BÁO\nKết luận\n1. Giao Sở Y tế rà soát trước ngày 15/3/2024.\n2. Dân số tăng.\n'
  const doubt = (words: string): { start: number; end: number; confidence: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, confidence: 30 })
  const { diagnostics } = parse({ ...sourceOf(text), recognized: { doubts: [doubt('Y tế'), doubt('15/3'), doubt('Dân')] } })
  expect(diagnostics.flatMap(({ rule, span }) => (rule === 'uncertain-text' ? [text.slice(span!.start, span!.end)] : []))).toEqual(['Y tế', '15/3'])
  expect(diagnostics.map(({ rule }) => rule)).toContain('recognized-text')
})

test('without tesseract a scan is refused with a word on what to install', async () => {
  vi.stubEnv('PATH', '')
  const error = await loadDocument(pdfOf([{ put: [] }]), 'scan.pdf').catch((each: unknown) => each as ReadError)
  vi.unstubAllEnvs()
  expect(error).toBeInstanceOf(ReadError)
  expect((error as ReadError).code).toBe('no-text')
  expect((error as ReadError).say('en')).toContain('tesseract-ocr-vie')
})

describe('programs that stand in for poppler and tesseract', () => {
  const ROW = '5\\t1\\t1\\t1\\t1\\t1\\t10\\t20\\t60\\t40\\t96\\tGiao\\n'
  /** Page 2 is asked for with `-f 2`. */
  const recognized = async (pdftoppm: string, pages?: PageLines[], scanned?: number[]): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'mtqg-test-'))
    const program = (name: string, script: string): void => {
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
      chmodSync(join(folder, name), 0o755)
    }
    program('pdftoppm', `[ "$1" = -v ] && exit 0\n${pdftoppm}\n[ "$(head -c 4)" = %PDF ] && printf 'P6 1 1 255 abc'`)
    program('tesseract', `[ "$(head -c 2)" = P5 ] && printf '${ROW}'`)
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
    // Nothing is written anywhere: what is killed leaves nothing.
    vi.stubEnv('TMPDIR', join(folder, 'absent'))
    const blank = linesOfPage({ width: 595, height: 842, words: false, pieces: [], overlays: [], strokes: [] }, 1)
    try {
      const source = await recognizePdf(Buffer.from('%PDF-1.7'), 'scan.pdf', pages ?? [blank, blank], scanned)
      return source?.text.trim() ?? 'none'
    } catch (error) {
      if (error instanceof ReadError) return error.say('en')
      throw error
    } finally {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
    }
  }
  test('of pages of text and images the images alone', async () => {
    const text = linesOfPage({ width: 595, height: 842, words: true, pieces: [{ text: '~Sở', x0: 85, x1: 120, base: 100, size: 14, bold: false }], overlays: [], strokes: [] }, 1)
    expect(await recognized('[ "$2" = 1 ] && exit 1', [text, { ...text, lines: [], blank: true }], [2])).toMatch(/^~Sở\s+Giao$/u)
  })
  test('all pages are drawn', async () => expect(await recognized('')).toMatch(/^Giao\s+Giao$/u))
  test.each([
    ['[ "$2" = 2 ] && echo "no memory" >&2 && exit 1', /letters of page 2 .*no memory/u],
    ['[ "$2" = 2 ] && exit 0', /letters of page 2 /u],
    ['[ "$2" = 2 ] && printf "P6 9" && exit 0', /letters of page 2 /u],
  ])('a page that cannot be drawn is told: %s', async (script, said) => expect(await recognized(script)).toMatch(said))
})

describe('an image of pages', () => {
  const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
  const loaded = async (tesseract: string | null): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'mtqg-test-'))
    if (tesseract !== null) {
      writeFileSync(join(folder, 'tesseract'), `#!/bin/sh\n[ "$1" = --list-langs ] && echo vie && exit 0\n${tesseract}\n`)
      chmodSync(join(folder, 'tesseract'), 0o755)
    }
    vi.resetModules()
    vi.stubEnv('PATH', folder)
    try {
      const fresh = await import('../../src/index.ts')
      return await fresh.loadDocument(PNG, 'a.png').catch((error: unknown) => (error as ReadError).say('en'))
    } finally {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
    }
  }
  const page = (number: number, text: string): string => `1\\t${number}\\t0\\t0\\t0\\t0\\t0\\t0\\t1654\\t2339\\t-1\\t\\n5\\t${number}\\t1\\t1\\t1\\t1\\t200\\t20${number}\\t60\\t40\\t96\\t${text}\\n`

  test('its pages in order, as a scan', async () => {
    expect(await loaded(`printf '${page(1, 'Giao')}${page(2, 'Sở')}'`)).toMatchObject({ text: expect.stringMatching(/^Giao\s+Sở\s*$/u) as string, mediaType: 'image/png', pages: 2, recognized: { doubts: [] } })
  })
  test('what cannot be read is told', async () => expect(await loaded('echo broken >&2; exit 1')).toMatch(/^a\.png: the letters of page 1 .*broken/u))
  test('no letters', async () => expect(await loaded(`printf '1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t9\\t9\\t-1\\t\\n'`)).toMatch(/^a\.png: no letters could be recognized/u))
  test('without tesseract: what to install', async () => expect(await loaded(null)).toMatch(/^a\.png: an image\. Install tesseract .*tesseract-ocr-vie/u))
})

test('a page larger than any sheet is drawn smaller', () => {
  expect(resolutionOf({ width: 595, height: 842 })).toBe(300)
  for (const [width, height] of [[7000, 7000], [14400, 14400], [1e9, 1e9], [14400, 1], [0, 0]] as const) {
    const dots = resolutionOf({ width, height }) / 72
    expect(dots).toBeGreaterThan(0)
    if (width < 1e9) expect([Math.round(width * height * dots ** 2) <= 40e6, Math.round(width * dots) <= 30_000]).toEqual([true, true])
  }
})

const SCAN = fileURLToPath(new URL('../../../shared/corpus/more/tb-syt-kiengiang-2017-2276.scan.pdf', import.meta.url))
test.skipIf(!existsSync(SCAN))('a scan of one page, where tesseract is installed', { timeout: 240_000 }, async (context) => {
  vi.resetModules()
  const { canRecognize } = await import('../../src/read/ocr/index.ts')
  if (!(await canRecognize())) context.skip('tesseract with Vietnamese data is not installed')
  const fresh = await import('../../src/index.ts')
  const { header, recipients, signature } = fresh.parse(await fresh.loadDocument(readFileSync(SCAN), 'scan.pdf'))
  expect([header.type?.code, header.number?.notation, header.subject]).toEqual(['TB', expect.stringMatching(/^TB ?-? ?SYT$/u), 'Hạn cuối nhận hồ sơ thi đua khen thưởng năm 2017'])
  expect(recipients).toHaveLength(2)
  expect(signature).not.toBeNull()
})
