import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { usualCapitals } from '../../src/interpret/capitals.ts'
import { readHeader, typeCodeOf, type HeaderReading } from '../../src/interpret/header.ts'
import { bodyHint } from '../../src/interpret/issuer.ts'
import { readSignature } from '../../src/interpret/signature.ts'
import { linesOf } from '../../src/read/source.ts'
import { headerSchema } from '../../src/record/schema.ts'
import { readHead } from '../../src/syntax/head.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { readTail } from '../../src/syntax/tail.ts'
import { normalize } from '../../src/text/normalize.ts'

const grammar = builtinGrammar()

function read(text: string): HeaderReading {
  const source = normalize(text)
  const rows = rowsOf(source, linesOf(text))
  const head = readHead(rows, grammar, source.text)
  const { signature } = readSignature(readTail(rows, head.end, grammar, source.text), grammar)
  return readHeader(head, grammar, { signature, text: source.text })
}

const headerOf = (text: string): HeaderReading['header'] => read(text).header
const TITLE = 'THÔNG BÁO\nVề việc nghỉ lễ\n\n'
const headed = (lines: string): HeaderReading['header'] => headerOf(`${lines}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n${TITLE}`)

describe('readHeader', () => {
  it.each(['**', '_', '*', '***'])('reads what stands in bold or italic letters: %s', (mark) => {
    const text = 'UBND TỈNH HÀ GIANG\nSố: 45/KH-UBND\nHà Giang, ngày 3 tháng 5 năm 2023\nKẾ HOẠCH\nCông tác dân vận của UBND tỉnh\nnăm 2023\n\nCăn cứ Kế hoạch số 12/KH-UBND;'
    expect(headerOf(text.replace(/^[^\n]+$/gmu, `${mark}$&${mark}`))).toMatchObject({ issuer: { name: 'UBND tỉnh Hà Giang' }, number: { text: '45/KH-UBND' }, date: '2023-05-03', type: { code: 'KH' }, subject: 'Công tác dân vận của UBND tỉnh năm 2023' })
  })

  it('follows the schema and shows where each value stands', () => {
    const text = 'UBND TỈNH HÀ GIANG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ                      Độc lập - Tự do - Hạnh phúc\nSố: 45 /KH-SNV           Hà Giang, ngày 3 tháng 5 năm 2023\nKẾ HOẠCH\nCông tác dân vận\nnăm 2023\nCăn cứ Kế hoạch số 12/KH-UBND;'
    const { header } = read(text)
    expect(headerSchema.parse({ ...header, addressees: [] })).toEqual({ ...header, addressees: [] })
    const at = (span: { start: number; end: number } | null | undefined): string | undefined => span?.end === undefined ? undefined : text.slice(span.start, span.end)
    expect(header).toMatchObject({
      issuer: { parent: 'UBND tỉnh Hà Giang', name: 'Sở Nội vụ' },
      number: { text: '45/KH-SNV', sequence: '45', notation: 'KH-SNV' },
      place: 'Hà Giang',
      date: '2023-05-03',
      type: { code: 'KH', name: 'Kế hoạch' },
      subject: 'Công tác dân vận năm 2023',
      urgency: null,
      secrecy: null,
    })
    expect([header.issuer.span, header.number?.span, header.spans.place, header.spans.date, header.type?.span, header.spans.subject].map(at)).toEqual(['SỞ NỘI VỤ', '45 /KH-SNV', 'Hà Giang', 'ngày 3 tháng 5 năm 2023', 'KẾ HOẠCH', 'Công tác dân vận\nnăm 2023'])
  })

  it('leads offsets back through the function that it is given', () => {
    const source = normalize(TITLE)
    const head = readHead(rowsOf(source, linesOf(TITLE)), grammar, TITLE)
    const reading = readHeader(head, grammar, { signature: null, text: TITLE, span: (start, end) => ({ start: start + 100, end: end + 100 }) })
    expect(reading.header.type?.span).toEqual({ start: 100, end: 109 })
  })

  it.each([
    ['Số: 352 /KH-UBND', '352/KH-UBND', '352', 'KH-UBND'],
    ['Số:      /TB-UBND', '/TB-UBND', null, 'TB-UBND'],
    ['Số: ……/TB-UBND', '/TB-UBND', null, 'TB-UBND'],
    ['Số : 17  /2000/TT-BTC', '17/2000/TT-BTC', '17', 'TT-BTC'],
    ['SỐ: 14 /2002/QĐ/BTC', '14/2002/QĐ/BTC', '14', 'QĐ/BTC'],
    ['Số 45-KL/TU', '45-KL/TU', '45', 'KL/TU'],
    ['Số: 25 - TB/TU', '25-TB/TU', '25', 'TB/TU'],
    ['Số: 51/SYT-KHTC', '51/SYT-KHTC', '51', 'SYT-KHTC'],
    ['Số: 565\n\n/TB-UBND', '565/TB-UBND', '565', 'TB-UBND'],
    ['Số: 565', '565', '565', null],
  ])('reads the number %j', (line, text, sequence, notation) => {
    expect(headed(`SỞ Y TẾ\n${line}`).number).toMatchObject({ text, sequence, notation })
  })

  it('gives no number where nothing is filled in', () => {
    expect(headed('SỞ Y TẾ\nSố:').number).toBeNull()
    expect(headerOf(TITLE).number).toBeNull()
  })

  it.each([
    ['Hà Giang, ngày 3 tháng 5 năm 2023', 'Hà Giang', '2023-05-03'],
    ['Hà nội, ngày  22  tháng 11 năm 2002', 'Hà nội', '2002-11-22'],
    ['Đồng Xoài, ngày 14 tháng5 năm 2008', 'Đồng Xoài', '2008-05-14'],
    ['Lâm Đồng, hồi 15 giờ 30 phút ngày 14 tháng 4 năm 2026', 'Lâm Đồng', '2026-04-14'],
    ['Lâm Đồng, ngày        tháng 4 năm 2026', 'Lâm Đồng', '2026-04'],
    ['Lâm Đồng, ngày     tháng     năm 2026', 'Lâm Đồng', '2026'],
    ['Phường 2 Bảo Lộc, ngày 5/8/2025', 'Phường 2 Bảo Lộc', '2025-08-05'],
    ['TP. Hồ Chí Minh, ngày 5 tháng 8 năm 20', 'TP. Hồ Chí Minh', null],
  ])('reads place and date of %j', (line, place, date) => {
    expect(headed(`SỞ Y TẾ\nSố: 1/TB-SYT\n${line}`)).toMatchObject({ place, date })
  })

  it('reports a day that no calendar has', () => {
    const { header, faults } = read(`SỞ Y TẾ\nSố: 1/TB-SYT\nHà Giang, ngày 31 tháng 02 năm 2024\n${TITLE}`)
    expect(header.date).toBeNull()
    expect(faults).toEqual([{ rule: 'impossible-date', args: { text: 'ngày 31 tháng 02 năm 2024' }, span: header.spans.date }])
  })

  it.each([
    [['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'], null, 'UBND tỉnh Quảng Ngãi'],
    [['SỞ GDĐT TỈNH ĐỒNG THÁP', 'TRƯỜNG THPT CAO LÃNH 3'], 'Sở GDĐT tỉnh Đồng Tháp', 'Trường THPT Cao Lãnh 3'],
    [['UBND TỈNH CAO BẰNG', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], 'UBND tỉnh Cao Bằng', 'Sở Nông nghiệp và Môi trường'],
    [['UBND TỈNH GIA LAI', 'BAN QUẢN LÝ', 'DỰ ÁN ĐẦU TƯ XÂY DỰNG'], 'UBND tỉnh Gia Lai', 'Ban Quản lý dự án đầu tư xây dựng'],
    [['ỦY BAN', 'MẶT TRẬN TỔ QUỐC VIỆT NAM', 'TỈNH HÀ GIANG'], null, 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Giang'],
    [['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ'], null, 'HĐND thành phố Cần Thơ'],
    [['ỦY BAN NHÂN DÂN', 'ĐẶC KHU PHÚ QUÝ'], null, 'UBND đặc khu Phú Quý'],
    [['VĂN PHÒNG CHÍNH PHỦ'], null, 'Văn phòng Chính phủ'],
    [['UBND TỈNH CAO BẰNG', 'LIÊN SỞ: Y TẾ - TÀI CHÍNH'], 'UBND tỉnh Cao Bằng', 'Liên Sở: Y tế - Tài chính'],
    [['SỞ Y TẾ - SỞ TÀI CHÍNH'], null, 'Sở Y tế - Sở Tài chính'],
    [['UBND TỈNH CAO BẰNG', 'SỞ NÔNG NGHIỆP VÀ', 'MÔI TRƯỜNG', 'Số: 352/TB - SNNMT'], 'UBND tỉnh Cao Bằng', 'Sở Nông nghiệp và Môi trường'],
  ])('reads the issuer of %j', (lines, parent, name) => {
    expect(headed(lines.join('\n')).issuer).toMatchObject({ parent, name })
  })

  it.each([
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Văn Nam', 'UBND tỉnh'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Nam', 'UBND tỉnh'],
    ['TM. ỦY BAN NHÂN DÂN TỈNH\nCHỦ TỊCH\nLê Văn Nam', 'UBND tỉnh'],
    ['KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Văn Nam', 'Văn phòng UBND tỉnh'],
    ['KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nLê Văn Nam', 'Bộ Tài chính'],
    ['GIÁM ĐỐC\nLê Văn Nam', null],
  ])('infers the issuer from %j', (signature, name) => {
    const { issuer } = headerOf(`${TITLE}Ngày 3/5/2023, Phó Chủ tịch UBND tỉnh Trần Văn Bình làm việc với UBND huyện Mèo Vạc, UBND huyện Yên Minh.\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n${signature}`)
    expect(issuer.name).toBe(name)
    expect(issuer.span === null).toBe(name === null)
  })

  it.each([
    ['Kết luận của Giám đốc Sở Xây dựng tại cuộc họp về nhà ở', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Nam', 'Sở Xây dựng'],
    ['Kết luận của Hiệu trưởng Trường THPT Thống Nhất', 'PHÓ HIỆU TRƯỞNG\nLê Văn Nam', 'Trường THPT Thống Nhất'],
    ['Kết luận của Giám đốc Sở tại cuộc họp', 'GIÁM ĐỐC\nLê Văn Nam', null],
  ])('infers the issuer from the office that signs, where %j names its body', (subject, signature, name) =>
    expect(headerOf(`THÔNG BÁO\n${subject}\n\n1. Các phòng rà soát.\n\nNơi nhận:\n- Lưu: VT.\n\n${signature}`).issuer.name).toBe(name))

  it.each([
    ['Kết luận của Giám đốc Sở\nXây dựng tại cuộc họp', 'GIÁM ĐỐC', 'Sở Xây dựng', 'Sở\nXây dựng'],
    ['Kết luận của Chủ tịch UBND xã Phước Lại tại cuộc họp', 'CHỦ TỊCH', 'UBND xã Phước Lại', 'UBND xã Phước Lại'],
    ['Kết luận của Chủ tịch UBND xã Phước Lại tại cuộc họp', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'UBND xã Phước Lại', 'UBND xã Phước Lại'],
    ['Kết luận của Chủ tịch UBND xã Phước Lại, Chủ tịch UBND xã Tân An', 'CHỦ TỊCH', 'UBND xã', 'CHỦ TỊCH\nBế Văn Sáu'],
    ['Kết luận của Chủ tịch UBND xã Bế Văn Sáu tại cuộc họp', 'CHỦ TỊCH', 'UBND xã', 'CHỦ TỊCH\nBế Văn Sáu'],
  ])('and points at the words that name it: %j, %j', (subject, signature, name, words) => {
    const text = `THÔNG BÁO\n${subject}\n\n1. Giao các ấp báo cáo UBND xã.\n\nNơi nhận:\n- Lưu: VT.\n\n${signature}\nBế Văn Sáu`
    const { issuer } = headerOf(text)
    expect([issuer.name, text.slice(issuer.span!.start, issuer.span!.end)]).toEqual([name, words])
  })

  it.each([
    ['Số: 352/TB - UBND', '352/TB-UBND', '352'],
    ['Số:      /TB - UBND', '/TB-UBND', null],
    ['Số: 352/TB - UBND Hà Giang, ngày 5 tháng 5 năm 2025', '352/TB-UBND', '352'],
  ])('reads the number of %j', (line, text, sequence) => expect(headed(`SỞ Y TẾ\n${line}`).number).toMatchObject({ text, sequence }))

  it('keeps the joint type apart from the subject', () => {
    const header = headerOf('SỞ Y TẾ - SỞ TÀI CHÍNH\nSố: 5/HDLN-SYT-STC\n\nHƯỚNG DẪN LIÊN NGÀNH\nVề viện phí')
    expect([header.type?.code, header.subject]).toEqual(['HD', 'Về viện phí'])
  })

  it('reads types: letters, Party rules, the signs of the number', () => {
    expect(headerOf('SỞ Y TẾ\nSố: 5/SYT-KHTC\nV/v báo cáo quý I\n\nKính gửi: Sở Nội vụ.').type).toEqual({ code: 'CV', name: 'Công văn', span: null })
    expect(headerOf('TỈNH ỦY HÀ GIANG\nĐẢNG CỘNG SẢN VIỆT NAM\n\nQUY ĐỊNH\nvề phân cấp quản lý').type?.code).toBe('QĐi')
    expect(headerOf('SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nQUY ĐỊNH\nvề phân cấp quản lý').type?.code).toBe('QyĐ')
    expect(headerOf('Số: 5/KH-UBND\nHà Giang, ngày 3 tháng 5 năm 2023\n\nI. MỤC ĐÍCH').type).toEqual({ code: 'KH', name: 'Kế hoạch', span: null })
    const rows = rowsOf(normalize(TITLE), linesOf(TITLE))
    expect(typeCodeOf(readHead(rows, grammar), grammar)).toBe('TB')
    expect(typeCodeOf({ parts: [], end: 0 }, grammar)).toBeNull()
  })

  it('leaves V/v out of a subject, and markup', () => {
    expect(headerOf('SỞ Y TẾ\nSố: 5/SYT-KHTC\nV/v báo cáo tình hình\nquý I\n\nKính gửi: Sở Nội vụ.').subject).toBe('báo cáo tình hình quý I')
    expect(headerOf('**QUYẾT ĐỊNH**\n**Về việc phê duyệt [1]danh mục**\n\nCăn cứ Luật Đầu tư;').subject).toBe('Về việc phê duyệt danh mục')
    expect(headerOf('THÔNG BÁO\nKết luận về Kế hoạch số 18/KH-\nUBND của tỉnh\n\nCăn cứ Luật Đầu tư;').subject).toBe('Kết luận về Kế hoạch số 18/KH-UBND của tỉnh')
  })

  it('reads marks of urgency and secrecy', () => {
    expect(headed('SỞ Y TẾ\nSố: 5/TB-SYT\nHOẢ TỐC\nMẬT')).toMatchObject({ urgency: 'HOẢ TỐC', secrecy: 'MẬT' })
  })

  it('gives each addressee as the words that name it', () => {
    expect(read('SỞ Y TẾ\nSố: 5/SYT-KHTC\nV/v báo cáo\n\nKính gửi:\n- Các sở, ban, ngành;\n- UBND các xã, phường\nthuộc tỉnh.').addressees.map((each) => each.text)).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường thuộc tỉnh'])
    expect(read('TỜ TRÌNH\nVề việc phê duyệt\nKính gửi: Ủy ban nhân dân tỉnh.\n').addressees.map((each) => each.text)).toEqual(['Ủy ban nhân dân tỉnh'])
  })
})

describe('usualCapitals', () => {
  it.each([
    ['TỈNH ỦY LÂM ĐỒNG', 'Tỉnh ủy Lâm Đồng'],
    ['UBND HUYỆN KRÔNG PẮC', 'UBND huyện Krông Pắc'],
    ['bộ tài chính', 'Bộ Tài chính'],
    ['Ủy ban nhân dân xã Đạ Tẻh', 'UBND xã Đạ Tẻh'],
    ['CÔNG TY TNHH MTV CẤP NƯỚC', 'Công ty TNHH MTV Cấp Nước'],
    ['PHÒNG GD&ĐT THỊ XÃ AN KHÊ', 'Phòng GD&ĐT thị xã An Khê'],
    ['TRUNG TÂM Y TẾ KHU VỰC II', 'Trung tâm Y tế khu vực II'],
  ])('writes %j as %j', (text, usual) => {
    expect(usualCapitals(text, grammar)).toBe(usual)
  })
})

describe('bodyHint', () => {
  it('is the body that the text names without a place', () => {
    expect(bodyHint('UBND huyện Sơn Hà báo cáo. UBND huyện Ba Tơ và UBND huyện Trà Bồng. Phó Chủ tịch UBND tỉnh Lê Văn Nam kết luận; UBND tỉnh ghi nhận.', grammar)).toBe('UBND tỉnh')
    expect(bodyHint('Ủy ban nhân dân xã yêu cầu; báo cáo UBND xã. UBND tỉnh đã ban hành.', grammar)).toBe('UBND xã')
  })

  it('has the place where no mention is without one', () => {
    expect(bodyHint('UBND tỉnh Lâm Đồng ban hành Kế hoạch.', grammar)).toBe('UBND tỉnh Lâm Đồng')
    expect(bodyHint('Các sở thực hiện.', grammar)).toBeNull()
  })
})

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(CORPUS))('gold headers of the corpus (skipped where it is absent)', () => {
  for (const [texts, golds] of [['seeds/', 'seeds/'], ['dev/', 'dev/'], ['dev-raw/', 'dev/']] as const) {
    const folder = new URL(texts, CORPUS)
    for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []) {
      it(`${texts}${name}`, () => {
        const gold = JSON.parse(readFileSync(new URL(golds + name.replace('.txt', '.gold.json'), CORPUS), 'utf8')) as { header: Record<string, unknown> }
        const { header, addressees } = read(readFileSync(new URL(name, folder), 'utf8'))
        expect({ ...header, addressees }).toMatchObject(gold.header)
      })
    }
  }
})
