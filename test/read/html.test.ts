import { describe, expect, test } from 'vitest'
import { readDocument, ReadError } from '../../src/read/index.ts'
import type { SourceText } from '../../src/read/source.ts'

const read = (body: string): SourceText => readDocument(Buffer.from(`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`), 'a.html')

describe('words', () => {
  test.each([
    ['paragraphs, white space folded', '<p>Sở\n  Y <b>tế</b></p><p>rà soát</p>', 'Sở Y tế\nrà soát'],
    ['blocks without paragraphs', '<div>a<div>b</div>c</div>', 'a\nb\nc'],
    ['entities', '<p>&#272;&agrave; &amp; &lt;b&gt;&nbsp;x</p>', 'Đà & <b>\u00a0x'],
    ['what is not shown', '<p>a</p><script>b</script><style>c</style><p hidden>d</p><p style="display: none">e</p><!-- f -->', 'a'],
    ['what opens and shuts', '<details><summary>a</summary>b</details>', 'a\nb'],
    ['a break', '<p>a<br>b</p>', 'a\nb'],
    ['text that is set as written', '<pre>a\n  b   c\n\nd</pre>', 'a\n  b   c\n\nd'],
    ['the same by a style', '<p style="white-space: pre-wrap">a\n b <span style="white-space:normal">c   d</span></p><p>e   f</p>', 'a\n b c d\ne f'],
    ['tags that nobody closed', '<p>a<p>b<table><tr><td>c<td>d</table>', 'a\nb\nc\nd'],
    ['numbered lists', '<ol><li>a<li value="5">b<ol type="a"><li>c</ol><li>d</ol><ol start="3" type="I"><li>e</ol>', '1. a\n5. b\na. c\n6. d\nIII. e'],
    ['lists with bullets', '<ul><li><p>a</p><p>b</p></ul>', '- a\nb'],
    ['lists whose style says what they write', '<ol style="list-style-type:lower-alpha"><li>a<li style="list-style: none inside">b<li>c</ol><ul style="list-style:none"><li>d</ul><ul style="list-style: upper-roman"><li>e</ul>', 'a. a\nb\nc. c\nd\nI. e'],
    ['lists that begin elsewhere', '<ol start="0"><li>a</ol><ol reversed><li>b<li>c</ol><ol start="-3"><li>d</ol><ol><li value="0">e</ol>', '0. a\n2. b\n1. c\n-3. d\n0. e'],
    ['an item that begins with a list', '<ol><li><ol type="a"><li>a</ol></ol><ul><li><ul><li>b</ul></ul>', '1.\na. a\n- b'],
    ['items that are not shown', '<ol><li>a<li hidden>b<li style="visibility:hidden">c<li>d</ol>', '1. a\n3. d'],
  ])('%s', (_, body, text) => expect(read(body).text).toBe(text))

  test('the levels of a number, as LibreOffice writes them', () => {
    const list = '<ol><li>a<ol><li>b</ol></ol><ul><li>c</ul><ol><ol start="2"><li>d<ol type="a"><li>e</ol></ol></ol><ol start="2"><li>f</ol>'
    expect(readDocument(Buffer.from(`<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/></head><body>${list}</body></html>`), 'a.html').text).toBe('1. a\n1.1. b\n- c\n1.2. d\na. e\n2. f')
    expect(read(list).text).toBe('1. a\n1. b\n- c\n2. d\na. e\n2. f')
  })

  test('what is known of the lines', () => {
    expect(read('<p><b>a</b><p>b<br>c<ol><li>d</ol>').lines).toEqual([
      { start: 0, end: 1, bold: true, paragraphEnd: true },
      { start: 2, end: 3 },
      { start: 4, end: 5, paragraphEnd: true },
      { start: 6, end: 10, label: '1.', paragraphEnd: true },
    ])
  })
})

describe('figures that are raised', () => {
  test.each([
    ['after a day', 'ngày 20/3/2024<sup>1</sup>; rà soát', 'ngày 20/3/2024[1]; rà soát'],
    ['after a word, as a link', 'Sở Y tế<sup><a href="#n">12</a></sup> rà soát', 'Sở Y tế[12] rà soát'],
    ['by a style, in brackets', 'hồ sơ.<span style="vertical-align: super">(2)</span>', 'hồ sơ.[2]'],
    ['one after the other', 'hồ sơ<sup>1</sup><sup>2</sup>', 'hồ sơ[1][2]'],
    ['at the head of a note', '<sup>1</sup> Công văn số 5/UBND', '[1] Công văn số 5/UBND'],
    ['written as a mark', 'hồ sơ<sup>[3]</sup>', 'hồ sơ[3]'],
    ['powers of units', '100 m<sup>2</sup>, 5km<sup>2</sup>, 3 cm<sup>3</sup>, m/s<sup>2</sup>', '100 m2, 5km2, 3 cm3, m/s2'],
    ['powers', 'R<sup>2</sup>, 30<sup>0</sup>C, 2<sup>n</sup>, 5 x 10<sup>6</sup>', 'R2, 300C, 2n, 5 x 106'],
    ['after the number of an article, which must stay what it is', 'Điều 5<sup>1</sup>, khoản 10<sup>2</sup>', 'Điều 5[1], khoản 10[2]'],
  ])('%s', (_, body, text) => expect(read(`<p>${body}</p>`).text).toBe(text))
})

test('footnotes, as Word and LibreOffice save them', () => {
  const word = '<p>hồ sơ<a name="_ftnref1"><span><![if !supportFootnotes]>[1]<![endif]></span></a></p><div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1">[1]</a> b</p><p>c</p></div></div>'
  const office = '<p>hồ sơ<a class="sdfootnoteanc"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym">1</a> b</p></div>'
  const told = (body: string): unknown[] => read(body).lines.map(({ role, mark }) => [role, mark])
  expect(read(word).text).toBe('hồ sơ[1]\n[1] b\nc')
  expect(told(word)).toEqual([[undefined, undefined], ['footnote', '1'], ['footnote', '1']])
  expect(read(office).text).toBe('hồ sơ[1]\n1 b')
  expect(told(office)).toEqual([[undefined, undefined], ['footnote', '1']])
})

describe('recorded changes are accepted', () => {
  test.each([
    ['<p>Giao <del>Sở Y tế</del> <ins>Sở Nội vụ</ins> báo cáo.<s> cũ</s></p>', 'Giao Sở Nội vụ báo cáo.', true],
    ['<p>a <strike>b</strike></p>', 'a', true],
    ['<p>a <span style="text-decoration: line-through">b <ins>c</ins></span></p>', 'a', true],
    ['<p>a <ins class="ads"></ins><u>b</u></p>', 'a b', undefined],
  ])('%s', (body, text, changed) => {
    const source = read(body)
    expect([source.text, source.changed]).toEqual([text, changed])
  })
})

describe('tables', () => {
  const cells = (body: string): string[] => read(body).lines.map(({ cell }) => JSON.stringify(cell))

  test('cells at their places, also merged ones', () => {
    expect(cells('<table><tr><td rowspan=2>a<td colspan=2>b</tr><tr><td>c<td>d</tr></table>')).toEqual(['{"table":0,"row":0,"column":0,"rows":2}', '{"table":0,"row":0,"column":1,"columns":2}', '{"table":0,"row":1,"column":1}', '{"table":0,"row":1,"column":2}'])
  })
  test('rows and cells that a browser hides', () => {
    const page = '<table><tr><td>a<td>b</tr><tr style="display:none"><td>x<td>x</tr><tbody hidden><tr><td>x</tbody><tr><td hidden>x<td>c<td>d</tr><tr><td style="visibility:hidden">x<td>e</tr></table><table style="display:none"><tr><td>x</table>'
    expect(read(page).text).toBe('a\nb\nc\nd\ne')
    expect(cells(page)).toEqual(['{"table":0,"row":0,"column":0}', '{"table":0,"row":0,"column":1}', '{"table":0,"row":1,"column":0}', '{"table":0,"row":1,"column":1}', '{"table":0,"row":2,"column":1}'])
  })
  test('a frame is none, and its inner table is one', () => {
    expect(read('<table><tr><td><table><tr><td>a<td>b</table></table>').lines.map(({ cell }) => cell?.column)).toEqual([0, 1])
  })
})

describe('what is a page', () => {
  const wide = (page: string): Buffer => Buffer.from(`\ufeff${page}`, 'utf16le')
  test.each([
    ['a paragraph', Buffer.from('<p>Sở</p>')],
    ['what stands in a head', Buffer.from('<meta charset="utf-8">\n<title>x</title><h1>Sở</h1>')],
    ['comments', Buffer.from(`\ufeff <!-- a --><!--${' x'.repeat(10_000)} --><html>Sở`)],
    ['an XML declaration', Buffer.from('<?xml version="1.0"?><!-- a --><html><p>Sở')],
    ['UTF-16 LE', wide('<html><p>Sở')],
    ['UTF-16 BE', wide('\n<table><tr><td>Sở').swap16()],
  ])('%s', (_, bytes) => expect(readDocument(bytes, 'a')).toMatchObject({ text: 'Sở', mediaType: 'text/html' }))

  test('what the bytes leave open the name decides', () => {
    expect(readDocument(Buffer.from('Sở <b>Y tế</b>'), 'a.HTM').text).toBe('Sở Y tế')
    expect(readDocument(Buffer.from('Sở <b>Y tế</b>'), 'a.txt').mediaType).toBe('text/plain')
    expect(readDocument(Buffer.from('<p align="center">a</p>\n\n# Sở'), 'a.md').mediaType).toBe('text/markdown')
  })
  test.each(['<Tên cơ quan> gửi', '<pq> gửi', '<!-- chỉ một ghi chú', 'Sở <p>'])('%s is none', (text) => expect(readDocument(Buffer.from(text), 'a').mediaType).toBe('text/plain'))
})

test('what was taken out is not read, and told', () => {
  expect(read('<p>Giao <del>Sở Y tế</del><ins>Sở Nội vụ</ins> rà soát')).toMatchObject({ text: 'Giao Sở Nội vụ rà soát', changed: true })
  expect(read('<p>Giao Sở Nội vụ')).not.toHaveProperty('changed')
})

test('a number that a cell holds alone', () => {
  expect(read('<table><tr><td>TT<td>Việc<tr><td><ol><li><p></p></li></ol><td>Rà soát<tr><td><ol start=2><li></ol><td>Báo cáo</table><ol><li></ol>').text).toBe('TT\nViệc\n1.\nRà soát\n2.\nBáo cáo')
})

describe('letters of the time before Unicode', () => {
  const TCVN3 = 'C¨n cø LuËt Ng©n s¸ch Nhµ n\u00adíc, ®Ò nghÞ c¸c ®¬n vÞ'
  const UNICODE = 'Căn cứ Luật Ngân sách Nhà nước, đề nghị các đơn vị'
  test.each([
    ['a font', '<font face=".VnTime">B¸o</font> cáo', 'Báo cáo'],
    ['a font of VNI', '<font face="VNI-Times, serif">Luaät</font>', 'Luật'],
    ['a style', `<div style='font-family:".VnTime","serif"'>B¸o <b>c¸o</b><span style="color:red; font-family: Arial"> cáo</span></div>`, 'Báo cáo cáo'],
    ['letters that a change of their look parts', '<p style="font-family:VNI-Times">Lu<b>aä</b>t ngaâ<i>n</i> sa<i>ùch</i></p><p style="font-family:.VnTime">n<b>\u00ad</b>íc <i>Sở</i></p>', 'Luật ngân sách\nnước Sở'],
    ['no font', `<table><tr><td>Số 1<td><b>${TCVN3}</b></table><p>${TCVN3}`, `Số 1\n${UNICODE}\n${UNICODE}`],
  ])('%s', (_, body, text) => expect(read(body)).toMatchObject({ text, legacy: text.startsWith('Luật ngân') ? ['tcvn3', 'vni'] : [text === 'Luật' ? 'vni' : 'tcvn3'] }))

  test('what is known of the lines goes with them', () => {
    expect(read(`<table><tr><td>1<td><b>Caên cöù Luaät, ñeà nghò Ñoaøn Toå caùc ñôn vò</b></table>`)).toMatchObject({
      encoding: 'vni',
      lines: [{ start: 0, end: 1, cell: { column: 0 } }, { start: 2, end: 2 + 'Căn cứ Luật, đề nghị Đoàn Tổ các đơn vị'.length, bold: true, cell: { column: 1 } }],
    })
  })
  test.each(['<html>', '<html><meta charset="x-user-defined">', '<html><meta charset="windows-1252">'])('in bytes, under %s', (head) => {
    expect(readDocument(Buffer.from(`${head}<p><font face=".VnTime">${TCVN3}</font><p><font face=".VnTime">th«ng</font>`, 'latin1'), 'a').text).toBe(`${UNICODE}\nthông`)
  })
})

describe('elements that nobody closes', () => {
  const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('')
  test.each([
    ['in paragraphs', lines(600, (i) => `<p><font size=${i % 7} color="#${i}">b`), 600],
    ['in one paragraph', lines(3000, (i) => `<font color="#${i}">b<br>`), 3000],
    ['blocks', lines(600, () => '<div>b'), 600],
  ])('%s', (_, body, count) => expect(read(body).lines).toHaveLength(count))

  test('five times the page takes about five times as long', { timeout: 60_000 }, () => {
    const time = (count: number): number => {
      const body = lines(count, (i) => `<p><font color="#${i}" style="mso-x:${i};font-family:Arial">b`)
      const start = performance.now()
      read(body)
      return performance.now() - start
    }
    time(1000)
    expect(time(10_000)).toBeLessThan(12 * Math.max(20, time(2000)))
  })

  test('what is nested too deep is told as that', () => {
    expect(() => readDocument(Buffer.from(`<html>${'<div>'.repeat(20_000)}a`), 'a')).toThrow(/nested too deep/)
  })
})

describe('encodings and errors', () => {
  test('an encoding that the page says', () => {
    const page = Buffer.concat([Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><p>b'), Buffer.from([0xe1]), Buffer.from('o')])
    expect(readDocument(page, 'a')).toMatchObject({ text: 'báo', encoding: 'windows-1258', mediaType: 'text/html' })
  })
  test.each([
    ['bad bytes without a word on the encoding', Buffer.concat([Buffer.from('<html><p>b'), Buffer.from([0xe1, 0x6f])]), 'invalid-encoding'],
    ['no text', Buffer.from('<html><p> </p>'), 'empty'],
    ['of more words than any document', Buffer.from(`<html><p>${'x'.repeat(4_000_001)}`), 'too-large'],
    ['nested deeper than pages are', Buffer.from(`<html>${'<div>'.repeat(20_000)}a`), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(() => readDocument(bytes, 'a')).toThrow(ReadError)
    try {
      readDocument(bytes, 'a')
    } catch (error) {
      expect((error as ReadError).code).toBe(code)
    }
  })
})
