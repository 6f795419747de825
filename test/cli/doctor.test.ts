/** `mtqg doctor`. */
import { describe, expect, test } from 'vitest'
import { pdfOf } from '../read/pdf-writer.ts'
import { docxOf, p, r } from '../read/word.ts'
import { folderWith, here, ROOT, SEEDS, spawned } from './helpers.ts'

interface Report {
  readonly tools: ReadonlyArray<{ readonly name: string; readonly version: string | null; readonly ready: boolean }>
  readonly documents: ReadonlyArray<Record<string, unknown>>
}

const LINE = 'Giao Sở Y tế chủ trì, phối hợp với các cơ quan liên quan rà soát hồ sơ.'
const lines = (map: (line: string) => string): Buffer => pdfOf([{ put: Array.from({ length: 12 }, (_, i) => ({ x: 85, y: 80 + i * 18, text: map(LINE) })) }])
const RTF = '{\\rtf1\\ansi Th\\u244?ng b\\u225?o\\par}'
/** Nothing is installed. */
const NOWHERE = { PATH: '' }

const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report

test('a text: what it is, how it is read, that it is whole', async () => {
  const { status, stdout } = await here(['doctor', SEEDS[1]!, '--lang', 'en'], { cwd: ROOT })
  expect(status).toBe(0)
  expect(stdout).toMatch(/\n {2}format {6}plain text\n {2}encoding {4}utf-8\n {2}odd words {3}0 % of \d+ words .*\n {2}reader {6}as it is\n {2}verdict {5}to be trusted/u)
})

test('for programs: the same, with all tools', async () => {
  const { tools, documents } = reportOf((await here(['doctor', SEEDS[1]!, '-f', 'json'], { cwd: ROOT })).stdout)
  expect(tools.map(({ name }) => name)).toEqual(['soffice', 'tesseract', 'pdftoppm'])
  for (const { version, ready } of tools) expect(ready).toBe(ready && version !== null)
  expect(documents).toMatchObject([{ carrier: null, mediaType: 'text/plain', encoding: 'utf-8', textLayer: null, damage: { impossible: 0 }, reader: 'text', needs: [], diagnostics: [], verdict: 'trust', error: null }])
})

test('a PDF with a good text layer, and its pages', async () => {
  const cwd = folderWith({ 'a.pdf': lines(String) })
  expect(reportOf((await here(['doctor', 'a.pdf', '-f', 'json'], { cwd })).stdout).documents).toMatchObject([{ carrier: 'PDF', pages: 1, textLayer: 'good', reader: 'pdf', verdict: 'trust' }])
})

test('letters of the time before Unicode are told of every carrier, and turned to Unicode', async () => {
  const cwd = folderWith({
    'a.docx': docxOf(p(r('C¨n cø LuËt ', '<w:rFonts w:ascii=".VnTime"/>') + r('Ñaát ñai', '<w:rFonts w:ascii="VNI-Times"/>'))),
    'b.html': '<html><p><font face=".VnTime">C¨n cø LuËt</font>',
    'c.pdf': pdfOf([{ put: [{ x: 85, y: 80, text: 'C¨n cø LuËt Ng©n s¸ch, ®Ò nghÞ c¸c ®¬n vÞ' }] }], { font: '.VnTime' }),
    'd.txt': 'Caên cöù Luaät, ñeà nghò Ñoaøn Toå caùc ñôn vò',
    'e.txt': LINE,
  })
  const { stdout } = await here(['doctor', '.', '-f', 'json'], { cwd })
  expect(reportOf(stdout).documents.map(({ file, legacy, verdict }) => [file, legacy, verdict])).toEqual([
    ['a.docx', ['tcvn3', 'vni'], 'trust'],
    ['b.html', ['tcvn3'], 'trust'],
    ['c.pdf', ['tcvn3'], 'trust'],
    ['d.txt', ['vni'], 'trust'],
    ['e.txt', [], 'trust'],
  ])
  expect((await here(['doctor', 'a.docx', 'e.txt', '--lang', 'en'], { cwd })).stdout.match(/old letters.*/gu)).toEqual(['old letters TCVN3 (ABC), VNI, turned to Unicode'])
})

test('a text whose letters a converter lost is not to be trusted', async () => {
  const cwd = folderWith({ 'a.txt': `THÔNG BÁO\n1. ${LINE.replace('ế', '\ufffd')}\n` })
  const { status, stdout } = await here(['doctor', 'a.txt'], { cwd })
  expect(status).toBe(1)
  expect(stdout).toMatch(/báo +damaged-text: .*\n +kết luận +không tin được/u)
})

test('a text that is little or no Vietnamese is not called whole, and not damaged', async () => {
  const english = 'The department of health shall report to the chairman of the committee before the end of March.\n'
  const cwd = folderWith({ 'a.txt': english, 'b.txt': 'THONG BAO\nKet luan cua dong chi Chu tich\n' })
  const { status, stdout } = await here(['doctor', 'a.txt', 'b.txt'], { cwd })
  expect(status).toBe(0)
  expect(stdout.match(/kết luận +nhiều chữ không phải tiếng Việt/gu)).toHaveLength(2)
})

describe('what cannot be read is said once, in the language of the user', () => {
  const compound = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(compound)
  compound.writeUInt16LE(9, 30)
  compound.writeUInt32LE(7, 48)
  Buffer.from('Root Entry WordDocument', 'utf16le').copy(compound, 1024)
  test.each([
    ['cut.doc', compound, / +định dạng +Microsoft Office 97-2003, thiếu phần cuối\n +kết luận +tệp hỏng hoặc thiếu phần cuối/u],
    ['locked.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Root Entry EncryptedPackage', 'utf16le')]), / +định dạng +Microsoft Office, có mật khẩu\n +kết luận +tệp có mật khẩu/u],
    ['noise.docx', Buffer.from([0, 1, 2, 3]), / +kết luận +đuôi tên là \.docx nhưng nội dung không phải dạng ấy/u],
    ['noise.txt', Buffer.from([0, 1, 2, 3]), / +kết luận +không phải văn bản mà là dữ liệu nhị phân/u],
  ])('%s', async (name, bytes, said) => {
    const { status, stdout } = await here(['doctor', name], { cwd: folderWith({ [name]: bytes }) })
    expect(status).toBe(2)
    expect(stdout).toMatch(said)
    expect(stdout.split(name)).toHaveLength(2)
  })
})

describe('where nothing is installed', () => {
  test('a PDF with pages that are images among pages of text', async () => {
    const put = Array.from({ length: 12 }, (_, i) => ({ x: 85, y: 80 + i * 18, text: LINE }))
    const cwd = folderWith({ 'a.pdf': pdfOf([{ put }, { put: [], scanned: true }]) })
    const [found] = reportOf((await spawned(['doctor', 'a.pdf', '-f', 'json'], { cwd, env: NOWHERE })).stdout).documents
    expect(found).toMatchObject({ textLayer: 'partial', reader: 'pdf', needs: ['tesseract', 'pdftoppm'], diagnostics: [{ rule: 'unread-pages' }], verdict: 'distrust' })
  })

  test('without a file: what to install, for what', async () => {
    const { status, stdout } = await spawned(['doctor'], { env: NOWHERE })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^soffice +chưa cài \(gói libreoffice-writer-nogui\) +đọc \.doc, \.odt, \.rtf\ntesseract +chưa cài .*tesseract-ocr-vie.*\npdftoppm +chưa cài .*\n$/u)
  })

  test('what cannot be read says which programs it takes; the others are told; status 2', async () => {
    const cwd = folderWith({ 'a.rtf': RTF, 'b.pdf': pdfOf([{ put: [] }]), 'c.pdf': lines((line) => line.normalize('NFD').replace(/\p{M}|đ/gu, '')), 'd.txt': LINE, 'e.txt': '\0\x01\x02' })
    const { status, stdout } = await spawned(['doctor', '.', 'gone.txt', '-f', 'json'], { cwd, env: NOWHERE })
    expect(status).toBe(2)
    expect(reportOf(stdout).documents).toMatchObject([
      { file: 'a.rtf', carrier: 'RTF', reader: 'office', needs: ['soffice'], verdict: 'unread', error: expect.stringContaining('LibreOffice') as string },
      { file: 'b.pdf', textLayer: 'none', reader: 'ocr', needs: ['tesseract', 'pdftoppm'], verdict: 'unread', error: expect.stringContaining('tesseract') as string },
      { file: 'c.pdf', textLayer: 'bad', reader: 'pdf', diagnostics: [{ rule: 'damaged-text' }], verdict: 'distrust' },
      { file: 'd.txt', verdict: 'trust' },
      { file: 'e.txt', carrier: null, reader: null, verdict: 'unread', error: expect.stringContaining('nhị phân') as string },
      { file: 'gone.txt', verdict: 'unread', error: expect.stringContaining('không có tệp') as string },
    ])
  })
})
