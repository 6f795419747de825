import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { readSignature, type SignatureReading } from '../../src/interpret/signature.ts'
import { linesOf } from '../../src/read/source.ts'
import { signatureSchema } from '../../src/record/schema.ts'
import { readHead } from '../../src/syntax/head.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { readTail } from '../../src/syntax/tail.ts'
import { normalize } from '../../src/text/normalize.ts'

const grammar = builtinGrammar()

function read(text: string): SignatureReading | null {
  const source = normalize(text)
  const rows = rowsOf(source, linesOf(text))
  return readSignature(readTail(rows, readHead(rows, grammar, source.text).end, grammar, source.text), grammar).signature
}

const signed = (block: string): SignatureReading | null => read(`1. Giao Sở Y tế thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${block}`)

describe('readSignature', () => {
  it('is null where nobody signs', () => {
    expect(signed('')).toBeNull()
  })

  it('follows the schema and shows where it stands', () => {
    const text = '1. Giao Sở Y tế.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Nam\n'
    const signature = read(text)!
    expect(signatureSchema.parse(signature)).toEqual(signature)
    expect(text.slice(signature.span.start, signature.span.end)).toBe('TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Nam')
  })

  it.each([
    ['KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\nLê Văn Nam', ['KT.'], ['CHÁNH VĂN PHÒNG'], 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn Nam'],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Văn Nam', ['TL.', 'KT.'], ['CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn Nam'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Nam', ['TM.'], ['ỦY BAN NHÂN DÂN'], 'CHỦ TỊCH', 'Lê Văn Nam'],
    ['TM.UBND TỈNH\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\nLê Văn Nam', ['TM.', 'KT.'], ['UBND TỈNH', 'CHỦ TỊCH'], 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Lê Văn Nam'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nThào Hồng Sơn', ['TM.'], ['BAN THƯỜNG VỤ'], 'PHÓ BÍ THƯ', 'Thào Hồng Sơn'],
    ['T/L CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn Nam', ['TL.'], ['CHỦ TỊCH'], 'CHÁNH VĂN PHÒNG', 'Lê Văn Nam'],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ XÂY DỰNG\nLê Văn Nam', ['TUQ.'], ['CHỦ TỊCH'], 'GIÁM ĐỐC SỞ XÂY DỰNG', 'Lê Văn Nam'],
    ['Q. GIÁM ĐỐC\nLê Văn Nam', ['Q.'], [], 'GIÁM ĐỐC', 'Lê Văn Nam'],
    ['HIỆU TRƯỞNG\n(Đã ký)\nThS. Lê Thị Hà', [], [], 'HIỆU TRƯỞNG', 'ThS. Lê Thị Hà'],
    ['GIÁM ĐỐC\nĐại tá Lê Văn Nam', [], [], 'GIÁM ĐỐC', 'Đại tá Lê Văn Nam'],
    ['GIÁM ĐỐC\nY Thanh Hà Niê', [], [], 'GIÁM ĐỐC', 'Y Thanh Hà Niê'],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', ['KT.'], ['CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', null],
    ['TM. BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH\nMỤC TIÊU QUỐC GIA\nTRƯỞNG BAN\nLê Văn Nam', ['TM.'], ['BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA'], 'TRƯỞNG BAN', 'Lê Văn Nam'],
    ['KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nLê Văn Nam', ['KT.'], ['TRƯỞNG BAN'], 'PHÓ TRƯỞNG BAN PHÓ CHỦ TỊCH UBND TỈNH', 'Lê Văn Nam'],
    ['**TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\nLê Văn Nam', ['TM.', 'KT.'], ['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'Lê Văn Nam'],
  ])('reads %j', (block, authority, onBehalfOf, position, name) => {
    expect(signed(block)).toMatchObject({ authority, onBehalfOf, position, name, others: [] })
  })

  it('gives signers side by side, and one after the other, in order', () => {
    const first = { authority: ['KT.'], onBehalfOf: ['BỘ TRƯỞNG BỘ Y TẾ'], position: 'THỨ TRƯỞNG', name: 'Lê Văn Nam' }
    const second = { authority: [], onBehalfOf: [], position: 'BỘ TRƯỞNG', name: 'Trần Thị Hoa' }
    const expected = { ...first, others: [second] }
    expect(read('1. Giao Sở Y tế./.\n\n   KT. BỘ TRƯỞNG BỘ Y TẾ                 BỘ TRƯỞNG\n       THỨ TRƯỞNG\n\n\n       Lê Văn Nam                      Trần Thị Hoa\nNơi nhận:\n- Như trên.')).toMatchObject(expected)
    expect(signed('KT. BỘ TRƯỞNG BỘ Y TẾ\nTHỨ TRƯỞNG\n\nLê Văn Nam\n\nBỘ TRƯỞNG\n\nTrần Thị Hoa')).toMatchObject(expected)
  })
})

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(CORPUS))('gold signatures of the corpus (skipped where it is absent)', () => {
  for (const [texts, golds] of [['seeds/', 'seeds/'], ['dev/', 'dev/'], ['dev-raw/', 'dev/']] as const) {
    const folder = new URL(texts, CORPUS)
    for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []) {
      it(`${texts}${name}`, () => {
        const gold = JSON.parse(readFileSync(new URL(golds + name.replace('.txt', '.gold.json'), CORPUS), 'utf8')) as { signature: Record<string, unknown> }
        expect(read(readFileSync(new URL(name, folder), 'utf8'))).toMatchObject(gold.signature)
      })
    }
  }
})
