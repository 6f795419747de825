import { describe, expect, test } from 'vitest'
import { readDocument, ReadError } from '../../src/read/index.ts'
import type { SourceText } from '../../src/read/source.ts'
import { docxOf, numbered, p, r, table, zipOf, type Parts } from './word.ts'

const read = (body: string, parts: Parts = {}): SourceText => readDocument(docxOf(body, parts), 'a.docx')
const linesOf = (body: string, parts: Parts = {}): string[] => {
  const { text, lines } = read(body, parts)
  return lines.map(({ start, end }) => text.slice(start, end))
}

const level = (index: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const list = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const use = (id: number, definition: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const raised = (text: string): string => r(text, '<w:vertAlign w:val="superscript"/>')

describe('words', () => {
  test.each([
    ['runs', p(r('Sở ') + r('Y tế')), 'Sở Y tế'],
    ['entities', p('A &amp; B &lt;x&gt; &#272;&#x111;'), 'A & B <x> Đđ'],
    ['a tab and a hyphen that does not break', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>'), 'a\tb-c'],
    ['a soft hyphen shows nothing', p('<w:r><w:t>thông</w:t><w:softHyphen/><w:t>báo</w:t></w:r>'), 'thôngbáo'],
    ['signs of a font', p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'), '✓≥'],
    ['capitals that are only shown', p(r('Thông báo', '<w:caps/>')), 'THÔNG BÁO'],
    ['what is hidden', p(r('a') + r('b', '<w:vanish/>')), 'a'],
    ['a link', p(`<w:hyperlink>${r('a')}</w:hyperlink>`), 'a'],
    ['a content control', `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`, 'a'],
    ['a comment is none of the text', p(`<w:commentRangeStart w:id="1"/>${r('a')}<w:r><w:commentReference w:id="1"/></w:r>`), 'a'],
    ['the result of a field, not its instruction', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r><w:r><w:t>junk</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2026</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'), '2026'],
    ['no name of the file', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> FILENAME \\\\p </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>copy.doc</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>Kính gửi</w:t></w:r>'), 'Kính gửi'],
    ['no name of the file in a simple field', p(`<w:fldSimple w:instr=" FILENAME ">${r('copy.doc')}</w:fldSimple>${r('Kính gửi')}`), 'Kính gửi'],
    ['no name of the file in an instruction of several runs', p(`${field('begin')}${instruction('FILE')}${instruction('NAME')}${field('separate')}${r('copy.doc')}${field('end')}${r('Kính gửi')}`), 'Kính gửi'],
    ['what a button shows', p(`${r('Giao ')}${field('begin')}${instruction(' MACROBUTTON X Sở Y tế')}${field('end')}${r(' báo cáo')}`), 'Giao Sở Y tế báo cáo'],
    ['signs that are no characters', p('<w:r><w:sym w:font="Wingdings" w:char="FFFFFFFF"/><w:sym w:font="A" w:char="D800"/><w:sym w:font="A" w:char="F001"/><w:sym w:font="A" w:char="0001"/><w:sym w:font="A" w:char="xyz"/></w:r>'), '□□□□□'],
    ['figures of notes that are set by hand', p(`${r('ngày 20/3/2024')}${raised('1')}${r('; Sở Y tế')}${raised('2')}${raised(', 3')}`), 'ngày 20/3/2024[1]; Sở Y tế[2], [3]'],
    ['the note itself', p(`${raised('1')}${r(' Tham dự họp')}`), '[1] Tham dự họp'],
    ['powers', p(`${r('100m')}${raised('2')}${r(', 5 km')}${raised('2')}${r(', 1 mg/Nm')}${raised('3')}${r(', 2x10')}${raised('6')}`), '100m2, 5 km2, 1 mg/Nm3, 2x106'],
    ['words of a formula', p(`${r('chi ')}<m:oMath><m:r><m:t>500</m:t></m:r></m:oMath>${r(' triệu, ')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:d><m:e><m:r><m:t>a</m:t></m:r></m:e></m:d></m:oMath>`), 'chi 500 triệu, 1/2(a)'],
    ['a simple field', p(`<w:fldSimple w:instr="REF x">${r('Điều 1')}</w:fldSimple>`), 'Điều 1'],
  ])('%s', (_, body, text) => {
    expect(read(body).text).toBe(text)
  })

  test.each([
    ['marks of saves in a tag are no text, in a text they are', '<w:p w:rsidR="00AB12CD" w14:paraId="1D1E2946"><w:r w:rsidRPr="00AB12CD"><w:rPr><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr><w:t>a w:rsidR="00AB12CD" b</w:t></w:r></w:p>', 'a w:rsidR="00AB12CD" b'],
    ['many of them, at once', p(r(' w:rsidR="00000000"'.repeat(20_000))), 'w:rsidR="00000000" '.repeat(20_000).trim()],
  ])('%s', (_, body, text) => {
    expect(read(body).text.trim()).toBe(text)
  }, 3000)

  test('a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${p('DỰ THẢO')}</w:txbxContent>`
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(linesOf(p(`<w:r>${drawn}</w:r>${r('THÔNG BÁO')}`))).toEqual(['THÔNG BÁO', 'DỰ THẢO'])
  })

  test('a break inside a paragraph leaves open whether the words go on', () => {
    const { lines } = read(p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'))
    expect(lines).toEqual([{ start: 0, end: 1 }, { start: 2, end: 3, paragraphEnd: true }])
  })

  test('bold by run and by style', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>'
    const bolds = read(p(r('a', '<w:b/>')) + p('b', '<w:pStyle w:val="T"/>') + p(r('a', '<w:b/>') + r('b')) + p(r('a', '<w:b w:val="0"/>'), '<w:pStyle w:val="T"/>'), { styles }).lines.map(({ bold }) => bold === true)
    expect(bolds).toEqual([true, true, false, false])
  })

  test('words in fonts of the time before Unicode, by run and by style', () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect(read(p(r('C¨n cø ') + r('Luaät Ñaát ñai', '<w:rFonts w:ascii="VNI-Times"/>') + r(' Đất đai') + '<w:r><w:t xml:space="preserve"> n</w:t><w:softHyphen/><w:t>íc</w:t></w:r>'), { styles }).text).toBe('Căn cứ Luật Đất đai Đất đai nước')
  })

  const OLD = '<w:rFonts w:ascii=".VnTime"/>'
  test.each([
    ['both', r('C¨n cø ', OLD) + r('Luaät', '<w:rFonts w:ascii="VNI-Times"/>'), ['tcvn3', 'vni']],
    ['Unicode in such a font', r('Căn cứ', OLD) + r(' 2024', OLD), undefined],
    ['nothing said by the fonts', r('C¨n cø LuËt Ng©n s¸ch Nhµ nưíc, ®Ò nghÞ c¸c ®¬n vÞ'), ['tcvn3']],
    ['Unicode', r('Căn cứ Luật Ngân sách Nhà nước, đề nghị các đơn vị'), undefined],
  ])('what they were in is told: %s', (_, runs, legacy) => expect(read(p(runs)).legacy).toEqual(legacy))
  test('letters of which each half stands in a run of its own', () => {
    const vni = (text: string): string => r(text, '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>')
    expect(read(p(vni('Ca') + vni('ên cöù Lua') + vni('ät ') + vni('Đất đai, ') + vni('Toå chöùc'))).text).toBe('Căn cứ Luật Đất đai, Tổ chức')
  })
  const old = 'C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng'
  test.each([
    ['the font of letters beyond ASCII', p(r(old, '<w:rFonts w:ascii="Times New Roman" w:hAnsi=".VnTime"/>')), 'utf-8'],
    ['no font of the time', p(r(old, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')), 'tcvn3'],
  ])('words of the time before Unicode, by %s', (_, body, encoding) => {
    expect(read(body)).toMatchObject({ text: 'Căn cứ Luật Tổ chức chính quyền địa phương', encoding })
  })
  test('a font of the theme goes before one that is named', () => {
    expect(read(p(r('5µm', '<w:rFonts w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/>'))).text).toBe('5µm')
  })

  describe('a field that never ends', () => {
    test.each([
      ['keeps nothing back', p(`${field('begin')}${instruction(' PAGE ')}${r('Giao Sở Y tế')}`) + p('Giao Sở Nội vụ'), ['Giao Sở Y tế', 'Giao Sở Nội vụ']],
      ['around one that does', p(`${field('begin')}${instruction(' IF ')}${field('begin')}${instruction(' FILENAME ')}${field('separate')}${r('copy.doc')}${field('end')}${r('a')}`), ['a']],
    ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines))
    test('in a note or a running head keeps nothing of the others back', () => {
      const open = p(`${r('a')}${field('begin')}${r('b')}`)
      const footnotes = [1, 2].map((id) => `<w:footnote w:id="${id}">${open}</w:footnote>`).join('')
      expect(linesOf(p('x') + p('<w:r><w:footnoteReference w:id="1"/><w:footnoteReference w:id="2"/></w:r>'), { footnotes })).toEqual(['x', '[1][2]', 'ab', 'ab'])
    })
    test('thousands take no longer each than one', () => {
      expect(read(p('<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(50_000) + r('x').repeat(20_000))).text).toHaveLength(20_000)
    }, 10_000)
  })

  test('words struck out by hand stand there, and are told', () => {
    const struck = (text: string, mark = 'strike'): string => r(text, `<w:${mark}/>`)
    const source = read(p(`${r('Giao Sở Y tế, ')}${struck('Sở ')}${struck('Y tế', 'dstrike')}${r(' báo cáo')}`) + p('a') + p(struck('b'), numbered(1)), { numbering: list(0, level(0, 'decimal', '%1.')) + use(1, 0) })
    expect(source.text).toBe('Giao Sở Y tế, Sở Y tế báo cáo\na\n1. b')
    expect(source.struck?.map(({ start, end }) => source.text.slice(start, end))).toEqual(['Sở Y tế', 'b'])
  })

  test('the strict form of the format, under other prefixes', () => {
    const document = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Đúng</x:t></x:r></x:p></x:body></x:document>'
    expect(readDocument(zipOf({ 'word/document.xml': document }), 'a').text).toBe('Đúng')
  })
})

describe('recorded changes are read as accepted', () => {
  test('words put in, taken out, moved', () => {
    const source = read(p(`${r('a')}<w:ins>${r('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveFrom>${r('d')}</w:moveFrom><w:moveTo>${r('e')}</w:moveTo>`))
    expect(source).toMatchObject({ text: 'abe', changed: true })
  })
  test('a paragraph whose end was taken out goes on with the next', () => {
    expect(linesOf(p('Sở ', '<w:rPr><w:del/></w:rPr>') + p('Y tế'))).toEqual(['Sở Y tế'])
  })
  describe('one that nothing follows to go on with is a paragraph of its own', () => {
    const open = p('Giao Sở Y tế', '<w:rPr><w:del/></w:rPr>')
    test.each([
      ['before a table', open + table(['a', 'b']), ['Giao Sở Y tế', 'a', 'b']],
      ['at the end of a cell', table([open, 'b']) + p('c'), ['Giao Sở Y tế', 'b', 'c']],
      ['at the end of the body', p('a') + open, ['a', 'Giao Sở Y tế']],
      ['in a content control it goes on with what follows', `<w:sdt><w:sdtContent>${open}</w:sdtContent></w:sdt>${p(' báo cáo')}`, ['Giao Sở Y tế báo cáo']],
      ['without words it is none', `${p('', '<w:rPr><w:del/></w:rPr>')}${table(['a', 'b'])}`, ['a', 'b']],
    ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines))
    test('with its own number', () => {
      expect(linesOf(p('a', `<w:rPr><w:del/></w:rPr>${numbered(1)}`) + table(['b', 'c']), { numbering: list(0, level(0, 'decimal', '%1.')) + use(1, 0) })).toEqual(['1. a', 'b', 'c'])
    })
    test('a box of text does not end it', () => {
      expect(linesOf(p(`<w:r><w:pict><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></w:pict></w:r>${r('Sở ')}`, '<w:rPr><w:del/></w:rPr>') + p('Y tế'))).toEqual(['Sở Y tế', 'DỰ THẢO'])
    })
  })
  test('a row of a table that was taken out', () => {
    expect(linesOf(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr><w:tr><w:tc>${p('c')}</w:tc><w:tc>${p('d')}</w:tc></w:tr></w:tbl>`)).toEqual(['c', 'd'])
  })
  test.each([
    ['taken out', '<w:cellDel/>', ['a', 'c']],
    ['put in', '<w:cellIns/>', ['a', 'b', 'c']],
  ])('a cell of a table that was %s', (_, change, lines) => {
    const body = table(['a', [change, 'b'], 'c'])
    expect(linesOf(body)).toEqual(lines)
    expect(read(body)).toMatchObject({ changed: true })
  })
  test('none', () => expect(read(p('a'))).not.toHaveProperty('changed'))
})

describe('automatic numbers', () => {
  const outline = list(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'decimal', '%2.%3.'), level(3, 'lowerLetter', '%4)'), level(4, 'bullet', '-'))
  const labels = (levels: readonly (readonly [list: number, level: number])[], numbering: string): Array<string | undefined> => read(levels.map(([id, at]) => p('x', numbered(id, at))).join(''), { numbering }).lines.map(({ label }) => label)

  test('of several levels', () => {
    const at = (...levels: number[]): Array<readonly [number, number]> => levels.map((each) => [1, each])
    expect(labels(at(0, 1, 2, 2, 3, 3, 4, 1, 2, 0, 1, 3), outline + use(1, 0))).toEqual(['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '-', '2.', '2.1.', 'II.', '1.', 'a)'])
  })
  test('they stand in the text and are told apart from it', () => {
    const { text, lines } = read(p('Sở Y tế', numbered(1)), { numbering: list(0, level(0, 'decimal', '%1.')) + use(1, 0) })
    expect(text).toBe('1. Sở Y tế')
    expect(lines[0]).toMatchObject({ label: '1.' })
  })
  test('without a gap where the list has none', () => {
    expect(read(p('x', numbered(1)), { numbering: list(0, level(0, 'decimal', '(%1)', '<w:suff w:val="nothing"/>')) + use(1, 0) }).text).toBe('(1)x')
  })
  test('lists of one definition count on; one that says where it starts begins anew', () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0) + use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    expect(labels([[1, 0], [2, 0], [3, 0], [3, 0], [1, 0]], numbering)).toEqual(['1.', '2.', '1.', '2.', '3.'])
  })
  test('a level written anew for one list', () => {
    expect(labels([[1, 0], [2, 0]], list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1/')}</w:lvlOverride>`))).toEqual(['1.', 'b/'])
  })
  test('a level that does not begin anew', () => {
    expect(labels([[1, 0], [1, 1], [1, 0], [1, 1]], list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')) + use(1, 0))).toEqual(['1.', 'Điều 1.', '2.', 'Điều 2.'])
  })
  test('the letters of Word have no đ; one that the list writes itself is kept', () => {
    const letters = Array.from({ length: 5 }, () => [1, 0] as const)
    expect(labels([...letters, [2, 0], [1, 0]], list(0, level(0, 'lowerLetter', '%1)')) + use(1, 0) + list(1, level(0, 'none', 'đ)')) + use(2, 1))).toEqual(['a)', 'b)', 'c)', 'd)', 'e)', 'đ)', 'f)'])
  })
  test('bullets that a font draws', () => {
    expect(labels([[1, 0]], list(0, level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')) + use(1, 0))).toEqual(['•'])
  })
  test('figures in digits alone, with a nought, by a style of lists', () => {
    const styles = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>'
    const numbering = `${list(0, level(0, 'upperRoman', '%1.'), level(1, 'decimalZero', '%1.%2', '<w:isLgl/>'))}${use(9, 0)}<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>${use(1, 1)}`
    expect(read(p('x', numbered(1)) + p('x', numbered(1, 1)), { numbering, styles }).lines.map(({ label }) => label)).toEqual(['I.', '1.1'])
  })
  test('by the style of the paragraph, and taken away', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/></w:style>'
    const numbering = list(0, level(0, 'decimal', '%1.', '<w:pStyle w:val="H"/>')) + use(1, 0)
    expect(read(p('x', '<w:pStyle w:val="H"/>') + p('x', '<w:pStyle w:val="H2"/>') + p('x', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>'), { numbering, styles }).lines.map(({ label }) => label)).toEqual(['1.', '2.', undefined])
  })
})

describe('tables', () => {
  const cellsOf = (body: string): string[] => {
    const { text, lines } = read(body)
    return lines.map(({ start, end, cell }) => `${text.slice(start, end)} ${JSON.stringify(cell)}`)
  }
  test('lines of cells, row by row', () => {
    expect(cellsOf(table(['a', 'b'], ['c', `${p('d')}${p('e')}`]))).toEqual(['a {"table":0,"row":0,"column":0}', 'b {"table":0,"row":0,"column":1}', 'c {"table":0,"row":1,"column":0}', 'd {"table":0,"row":1,"column":1}', 'e {"table":0,"row":1,"column":1}'])
  })
  test('merged cells', () => {
    const body = table([['<w:gridSpan w:val="2"/>', 'a'], ['<w:vMerge w:val="restart"/>', 'b']], ['c', 'd', ['<w:vMerge/>', '']], ['e', 'f', ['<w:vMerge/>', '']])
    expect(cellsOf(body)).toEqual(['a {"table":0,"row":0,"column":0,"columns":2}', 'b {"table":0,"row":0,"column":2,"rows":3}', 'c {"table":0,"row":1,"column":0}', 'd {"table":0,"row":1,"column":1}', 'e {"table":0,"row":2,"column":0}', 'f {"table":0,"row":2,"column":1}'])
  })
  test('a frame around text is none', () => expect(read(table(['a'], ['b'])).lines.every(({ cell }) => cell === undefined)).toBe(true))
  test('one inside a cell gives lines of the cell', () => {
    expect(cellsOf(table(['a', `${table(['b', 'c'])}${p('d')}`]))).toEqual(['a {"table":0,"row":0,"column":0}', ...['b', 'c', 'd'].map((text) => `${text} {"table":0,"row":0,"column":1}`)])
  })
})

describe('what stands outside the text', () => {
  const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`
  const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

  test('footnotes in the order of their marks, after the text', () => {
    const source = read(p(r('a') + call(5)) + p(r('b') + call(3)), { footnotes: note(3, 'ba') + note(5, 'năm') })
    expect(source.text).toBe('a[1]\nb[2]\nnăm\nba')
    expect(source.lines.slice(2)).toMatchObject([{ role: 'footnote', mark: '1' }, { role: 'footnote', mark: '2' }])
  })
  test('a note that calls itself, and two that call each other, are read once', () => {
    const caller = (id: number, to: number): string => `<w:footnote w:id="${id}">${p(r(`chú ${id}`) + call(to))}</w:footnote>`
    expect(linesOf(p(r('a') + call(1)) + p(r('b') + call(2)), { footnotes: caller(1, 1) + caller(2, 3) + caller(3, 2) })).toEqual(['a[1]', 'b[2]', 'chú 1[1]', 'chú 2[3]', 'chú 3[2]'])
  })
  test('thousands of notes take no longer each than one', () => {
    const ids = [...Array(20_000).keys()]
    const source = read(p(ids.map(call).join('')), { footnotes: ids.map((id) => note(id, 'n')).join('') })
    expect(source.lines.at(-1)).toMatchObject({ role: 'footnote', mark: '20000' })
  }, 10_000)
  test('endnotes have marks of their own', () => {
    const source = read(p(`${r('a')}<w:r><w:endnoteReference w:id="2"/></w:r>`), { endnotes: `<w:endnote w:id="2">${p('chú thích')}</w:endnote>` })
    expect(source.text).toBe('a[i]\nchú thích')
  })
  test('a running head that thousands of sections share is read once', () => {
    const section = p('a', '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>')
    const source = read(section.repeat(5000), { header1: Array.from({ length: 2000 }, (_, i) => p(`SỞ Y TẾ ${i}`)).join('') })
    expect(source.lines.filter(({ role }) => role === 'running-head')).toHaveLength(2000)
  }, 5000)
  test('running heads and page numbers at the end, each text once', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference r:id="footer1"/></w:sectPr>'
    const source = read(p('a') + section, { header1: p('<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'), header2: p('SỞ Y TẾ'), footer1: p('SỞ Y TẾ') })
    expect(source.text).toBe('a\n2\nSỞ Y TẾ')
    expect(source.lines.map(({ role }) => role)).toEqual([undefined, 'page-number', 'running-head'])
  })
})

describe('files that cannot be read', () => {
  const errorOf = (bytes: Uint8Array): ReadError => {
    try {
      readDocument(bytes, 'a.docx')
    } catch (error) {
      if (error instanceof ReadError) return error
      throw error
    }
    throw new Error('was read')
  }
  const sound = docxOf(p('Sở Y tế'))
  const changedAt = (at: number): Buffer => {
    const bytes = Buffer.from(sound)
    bytes[at] = bytes[at]! ^ 0xff
    return bytes
  }
  const bomb = (): Buffer => docxOf(p('a'.repeat(40 * 1024 * 1024)))

  test.each([
    ['cut off', sound.subarray(0, sound.length - 30), 'damaged'],
    ['cut off in the middle', sound.subarray(0, 300), 'damaged'],
    ['a byte of the text changed', changedAt(sound.indexOf('word/document.xml') + 60), 'damaged'],
    ['not XML', zipOf({ 'word/document.xml': 'Sở Y tế' }), 'damaged'],
    ['XML that is not closed', zipOf({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    ['with a document type', zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), 'unsafe'],
    ['without a body', zipOf({ 'word/document.xml': '<a/>' }), 'damaged'],
    ['without the document', zipOf({ 'word/styles.xml': '<a/>' }), 'damaged'],
    ['nested without end', docxOf('<w:sdt>'.repeat(100_000)), 'damaged'],
    ['without text', docxOf(p(' ')), 'empty'],
    ['with a password on its entries', docxOf(p('a'), {}, { flags: 1 }), 'encrypted'],
    ['with a password of Office', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['that inflates without end', bomb(), 'too-large'],
    ['that writes a long number often', docxOf(p('x', numbered(1)).repeat(20_000), { numbering: list(0, level(0, 'decimal', `${'x'.repeat(1_000_000)}%1.`)) + use(1, 0) }), 'too-large'],
    ['of more words than any document', docxOf(p('x '.repeat(2_000_001))), 'too-large'],
  ])('%s', (_, bytes, code) => {
    const error = errorOf(bytes)
    expect(error.code).toBe(code)
    expect(error.say('vi')).toContain('a.docx')
  })

  test('bytes changed anywhere never do more than make it unreadable', () => {
    for (let at = 0; at < sound.length; at += 3) {
      try {
        readDocument(changedAt(at), 'a.docx')
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }
  })
})
