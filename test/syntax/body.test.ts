/** Where the body begins and ends, and that the tree of the whole loses nothing. */
import fc from 'fast-check'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'
import { parseTree } from '../../src/index.ts'
import type { Leaf } from '../../src/syntax/tree.ts'
import { bodyIn } from '../helpers.ts'

const parts = (text: string, type: string | null): { opening: number; items: string[]; closing: number } => {
  const body = bodyIn(text, type)
  return { opening: body.opening.length, items: body.items.map((item) => item.id), closing: body.closing.length }
}

describe('readBody', () => {
  it.each<[string, string | null, string, { opening: number; items: string[]; closing: number }]>([
    ['a notice: after the formula', 'TB', 'Ngày 5/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp.\nSau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:\n1. Giao Sở Y tế rà soát.\n2. Giao Sở Nội vụ kiểm tra.', { opening: 2, items: ['1', '2'], closing: 0 }],
    ['a notice: an assessment before the first number', 'TB', 'Phó Chủ tịch UBND tỉnh kết luận như sau:\nUBND tỉnh ghi nhận kết quả đạt được.\n1. Giao Sở Y tế rà soát.', { opening: 1, items: ['¶1', '1'], closing: 0 }],
    ['a notice without a formula', 'TB', '1. Giao Sở Y tế rà soát.\n2. Giao Sở Nội vụ kiểm tra.', { opening: 0, items: ['1', '2'], closing: 0 }],
    ['a plan: from the first section on', 'KH', 'Căn cứ Nghị định số 5/2022/NĐ-CP.\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Mục đích\nNâng cao chất lượng.', { opening: 2, items: ['I'], closing: 0 }],
    ['a plan with words between the formula and the section', 'KH', 'UBND tỉnh ban hành Kế hoạch với các nội dung sau:\nI. MỤC ĐÍCH\nNâng cao chất lượng.', { opening: 1, items: ['I'], closing: 0 }],
    ['a formula right under a title is the item\'s own', 'TTr', 'I. Nội dung\nNâng cao chất lượng.\nII. KIẾN NGHỊ\nKính đề nghị Hội đồng nhân dân tỉnh xem xét, thông qua.\nTrên đây là Tờ trình của UBND tỉnh./.', { opening: 0, items: ['I', 'II'], closing: 1 }],
    ['a resolution: its effect belongs to no article', 'NQ', 'Điều 1. Thông qua Kế hoạch.\nĐiều 2. Giao UBND huyện thực hiện.\nNghị quyết này đã được Hội đồng nhân dân huyện thông qua ngày 5/3/2024.', { opening: 0, items: ['Điều 1', 'Điều 2', '¶1'], closing: 0 }],
    ['a decision: its effect belongs to the article above it', 'QĐ', 'Điều 1. Phê duyệt Dự án.\nĐiều 2. Giám đốc Sở Y tế thi hành.\nQuyết định này có hiệu lực kể từ ngày ký./.', { opening: 0, items: ['Điều 1', 'Điều 2'], closing: 0 }],
    ['the one paragraph behind all numbers, with the end mark', 'KH', '1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.\n3. Sở Tư pháp tổng hợp.\nDo tính chất quan trọng, đề nghị các sở thực hiện./.', { opening: 0, items: ['1', '2', '3', '¶1'], closing: 0 }],
    ['where other items have a second paragraph, it is one', 'KH', '1. Sở Y tế rà soát.\nHồ sơ phải đầy đủ.\n2. Sở Nội vụ kiểm tra.\n3. Sở Tư pháp tổng hợp.\nHồ sơ phải đầy đủ./.', { opening: 0, items: ['1', '2', '3'], closing: 0 }],
    ['a letter: after the bases', 'CV', 'Căn cứ Công văn số 12/BNV-CCVC ngày 5/3/2024 của Bộ Nội vụ;\nUBND tỉnh đề nghị các sở, ngành rà soát.\nTrân trọng./.', { opening: 1, items: ['¶1'], closing: 1 }],
    ['a letter of one paragraph that a basis begins', 'CV', 'Thực hiện Công văn số 12/SYT-DP ngày 5/3/2024 của Sở Y tế về phòng dịch, UBND huyện giao Phòng Y tế rà soát, báo cáo UBND huyện trước ngày 20/3/2024./.', { opening: 0, items: ['¶1'], closing: 0 }],
    ['a letter: a basis and a directive in sentences of their own', 'CV', 'Thực hiện Công văn số 12/SYT-DP ngày 5/3/2024 của Sở Y tế (gửi kèm). Chủ tịch UBND huyện giao Phòng Y tế rà soát./.', { opening: 0, items: ['¶1'], closing: 0 }],
    ['a letter: a directive behind a basis, then another paragraph', 'CV', 'Căn cứ Công văn số 12/SYT-DP ngày 5/3/2024 của Sở Y tế, UBND huyện giao Phòng Y tế rà soát.\nYêu cầu các đơn vị thực hiện./.', { opening: 0, items: ['¶1', '¶2'], closing: 0 }],
    ['a letter whose one paragraph names nobody', 'CV', 'Căn cứ Công văn số 12/SYT-DP ngày 5/3/2024 của Sở Y tế, Phòng Y tế nhất trí với nội dung dự thảo.\nTrân trọng./.', { opening: 0, items: ['¶1'], closing: 1 }],
    ['a letter: the bases open a list', 'CV', 'Thực hiện Công văn số 12/SYT-DP ngày 5/3/2024 của Sở Y tế, UBND huyện giao Phòng Y tế thực hiện các nội dung sau:\n1. Rà soát.\n2. Kiểm tra.', { opening: 1, items: ['1', '2'], closing: 0 }],
    ['a letter: the bases open a list with a full stop', 'CV', 'Thực hiện Công văn số 12/SYT-DP ngày 5/3/2024 của Sở Y tế, UBND huyện giao Phòng Y tế thực hiện các nội dung sau.\n1. Rà soát.\n2. Kiểm tra.', { opening: 1, items: ['1', '2'], closing: 0 }],
    ['the closing formula of a notice', 'TB', 'kết luận như sau:\n1. Giao Sở Y tế rà soát.\nVăn phòng UBND tỉnh thông báo đến các cơ quan, đơn vị biết, thực hiện./.', { opening: 1, items: ['1'], closing: 1 }],
    ['the closing formula of a plan', 'KH', 'I. NHIỆM VỤ\n1. Sở Y tế rà soát.\nTrên đây là Kế hoạch năm 2024 của UBND tỉnh./.', { opening: 0, items: ['I'], closing: 1 }],
    ['`Nay thông báo …`', 'TB', 'kết luận như sau:\n1. Giao Sở Y tế rà soát.\nNay thông báo kết luận của Phó Chủ tịch UBND tỉnh để các đơn vị biết, thực hiện./.', { opening: 1, items: ['1'], closing: 1 }],
    ['`Trân trọng thông báo …`', 'TB', 'kết luận như sau:\n1. Giao Sở Y tế rà soát.\nTrân trọng thông báo kết luận đến các đơn vị biết./.', { opening: 1, items: ['1'], closing: 1 }],
    ['a general paragraph before the closing is an item', 'TB', 'kết luận như sau:\n1. Giao Sở Y tế rà soát.\nYêu cầu các đơn vị nghiêm túc thực hiện.\nNay thông báo kết luận để các đơn vị biết./.', { opening: 1, items: ['1', '¶1'], closing: 1 }],
    ['a letter: the request behind the last item speaks to all', 'CV', 'Thực hiện Công văn số 12/BYT-DP ngày 5/3/2024 của Bộ Y tế, Sở Y tế đề nghị các đơn vị thực hiện một số nội dung sau:\n1. Trung tâm Y tế\n- Rà soát.\n2. Bệnh viện tỉnh kiểm tra.\nBáo cáo kết quả gửi về Sở Y tế trước ngày 10/12/2025.\nTrân trọng./.', { opening: 1, items: ['1', '2', '¶1'], closing: 1 }],
    ['a letter: a request right under a title is its own', 'CV', 'Thực hiện Công văn số 12/BYT-DP ngày 5/3/2024 của Bộ Y tế, Sở Y tế đề nghị các đơn vị thực hiện một số nội dung sau:\n1. Bệnh viện tỉnh kiểm tra.\n2. Trung tâm Y tế\nRà soát hồ sơ.\nBáo cáo kết quả gửi về Sở Y tế trước ngày 10/12/2025.', { opening: 1, items: ['1', '2'], closing: 0 }],
    ['a notice: a request behind the last item belongs to it', 'TB', 'kết luận như sau:\n1. Sở Y tế rà soát.\nBáo cáo kết quả về UBND tỉnh trước ngày 10/12/2025.', { opening: 1, items: ['1'], closing: 0 }],
    ['a directive that speaks of announcing is no closing', 'TB', 'kết luận như sau:\n1. Giao Sở Y tế rà soát.\n2. Sở Nội vụ thông báo kết quả đến các đơn vị.', { opening: 1, items: ['1', '2'], closing: 0 }],
    ['nothing', 'TB', '', { opening: 0, items: [], closing: 0 }],
  ])('%s', (_, type, text, expected) => expect(parts(text, type)).toEqual(expected))
})

describe('a label in a column of its own', () => {
  it.each([
    ['-\tGiao Sở Y tế rà soát.', '-', 'Giao Sở Y tế rà soát.'],
    ['1.      Giao Sở Y tế rà soát.', '1.', 'Giao Sở Y tế rà soát.'],
    ['-\ta)\t**Giao** Sở Y tế.', 'a)', 'Giao Sở Y tế.'],
  ])('%j', (text, label, words) => {
    const { block } = bodyIn(text).items[0]!
    expect([block.label?.text, block.passage.text]).toEqual([label, words])
  })
})

describe('the words of an item', () => {
  it.each([
    ['Giao Sở Y tế (**cơ quan thường trực**) rà soát.', 'Giao Sở Y tế (cơ quan thường trực) rà soát.'],
    ['Giao Sở Y tế _rà soát_, báo cáo _trước ngày 15/6_.', 'Giao Sở Y tế rà soát, báo cáo trước ngày 15/6.'],
    ['Gửi về hộp thư so_y_te@hoasen.gov.vn.', 'Gửi về hộp thư so_y_te@hoasen.gov.vn.'],
    ['_Giao Sở Y tế rà soát._', 'Giao Sở Y tế rà soát.'],
    ['> Giao Sở Y tế\n> rà soát hồ sơ.', 'Giao Sở Y tế rà soát hồ sơ.'],
    ['Giao Sở Y tế rà soát \\(nếu có\\)\\.', 'Giao Sở Y tế rà soát (nếu có).'],
    ['Theo Công văn số 61/UBND-\nKTN ngày 5/3/2024.', 'Theo Công văn số 61/UBND-KTN ngày 5/3/2024.'],
    ['Theo Quyết định số 12/\nQĐ-UBND ngày 5/3/2024.', 'Theo Quyết định số 12/QĐ-UBND ngày 5/3/2024.'],
    ['Theo Nghị định số 12/2024/\n\nNĐ-CP ngày 5/3/2024.', 'Theo Nghị định số 12/2024/NĐ-CP ngày 5/3/2024.'],
    ['Giao Sở Y tế rà soát trước ngày 15/\n02/2024.', 'Giao Sở Y tế rà soát trước ngày 15/02/2024.'],
    ['Giao Sở Y tế rà soát trước ngày 15/02/\n\n2024.', 'Giao Sở Y tế rà soát trước ngày 15/02/2024.'],
    ['Giao Sở Y tế rà soát trước ngày 15/\n6.', 'Giao Sở Y tế rà soát trước ngày 15/6.'],
    ['Giao Sở Y tế áp dụng tiêu chuẩn ISO 9001:\n2015.', 'Giao Sở Y tế áp dụng tiêu chuẩn ISO 9001:2015.'],
    ['Giao Sở Y tế (gồm\nChi cục Dân số) rà soát.', 'Giao Sở Y tế (gồm Chi cục Dân số) rà soát.'],
    ['Nội dung: (1) rà soát; (2) báo cáo; (i) kiểm tra.', 'Nội dung: (1) rà soát; (2) báo cáo; (i) kiểm tra.'],
  ])('%j', (text, expected) => expect(bodyIn(`Phó Chủ tịch kết luận như sau:\n${text}`).items[0]!.block.passage.text).toBe(expected))
})

/** All leaves, with the text between them. */
function leavesOf(node: Node): Leaf[] {
  return 'children' in node ? (node as Parent).children.flatMap(leavesOf) : [node as Leaf]
}

/** Characters that are in no leaf or in more than one, and leaves whose value is not the words at their place. */
function faults(text: string): string[] {
  const taken = new Uint8Array(text.length)
  const wrong: string[] = []
  for (const leaf of leavesOf(parseTree(text))) {
    const [start, end] = [leaf.position!.start.offset!, leaf.position!.end.offset!]
    if (leaf.value !== text.slice(start, end)) wrong.push(`${start}-${end}: ${leaf.value}`)
    for (let i = start; i < end; i++) taken[i]!++
  }
  for (let i = 0; i < text.length; i++) if (!/[\s\u0085]/u.test(text[i]!) && taken[i] !== 1) wrong.push(`${i}: ${text[i]} (${taken[i]})`)
  return wrong
}

const DOCUMENT = `ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HOA SEN        Độc lập - Tự do - Hạnh phúc
-------
Số: 12/TB-UBND      Hoa Sen, ngày 15 tháng 3 năm 2024
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về thủy lợi
Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp[1]. Tham dự có lãnh đạo Sở Y tế.
Sau khi nghe báo cáo, đồng chí kết luận như sau:
I. **Đánh giá chung**
Kết quả tốt.
2
II. Nhiệm vụ
1. Sở Y tế: Rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 20/3/2024.
- a) Kiểm tra;
+ Đôn đốc.
[1] Theo Giấy mời số 5/GM-UBND.
Nay thông báo kết luận để các đơn vị biết, thực hiện./.
Nơi nhận:              KT. CHỦ TỊCH
- Sở Y tế;             PHÓ CHỦ TỊCH
- Lưu: VT.
                       Lê Văn Nam
PHỤ LỤC
Danh mục hồ sơ
1. Hồ sơ A.`

describe('the tree holds each non-space character in one leaf', () => {
  it('of a whole document', () => expect(faults(DOCUMENT)).toEqual([]))
  it('of decomposed text', () => expect(faults(DOCUMENT.normalize('NFD'))).toEqual([]))
  it('of Markdown', () => {
    for (const mark of ['**', '_', '*', '> ', '# ', '\\', '> **', '- **']) {
      expect(faults(DOCUMENT.replace(/^(?=.)/gmu, mark))).toEqual([])
      expect(faults(DOCUMENT.replace(/^(.+)$/gmu, `${mark.trim()}$1${mark.trim()}`))).toEqual([])
      expect(faults(DOCUMENT.replace(/^(\S+) /gmu, `${mark.trim()}$1${mark.trim()} `))).toEqual([])
    }
    expect(faults(DOCUMENT.replace(/[-.()*_#+[\]]/gu, '\\$&'))).toEqual([])
  })
  it('of unseen characters anywhere', () => {
    for (const unseen of ['\u200b', '\u202e', '\u0085', '\u00ad']) {
      expect(faults(unseen + DOCUMENT)).toEqual([])
      expect(faults(DOCUMENT.replaceAll('\n', `${unseen}\n ${unseen}`))).toEqual([])
      expect(faults(DOCUMENT.replaceAll('\n', ` ${unseen} \n${unseen}\n${unseen}`))).toEqual([])
      expect(faults(DOCUMENT.replaceAll(' ', ` ${unseen} `))).toEqual([])
      expect(faults([...DOCUMENT].join(unseen))).toEqual([])
    }
  })
  it.each(['', ' \n', '\u200b', ' \u0085\n\u202e ', '§', '1.', '-', '- ', '**', '[1]', '*** x ***', 'a\u00adb', '# ', '1. **', 'Nơi nhận:', 'KT. CHỦ TỊCH', '- a)', '|', '\u0301', '2\n3\n4', '\\', '\\-', '>', '> >\n> 1. x', '**1.** \\* x', '_x_ _y'])('of %j', (text) => expect(faults(text)).toEqual([]))
  it('of its lines in any order and number', () => {
    const lines = DOCUMENT.split('\n')
    fc.assert(fc.property(fc.array(fc.constantFrom(...lines, '', '\t', '**x**', '- - x', '(1) y'), { maxLength: 25 }), (some) => void expect(faults(some.join('\n'))).toEqual([])), { numRuns: 120, seed: 7 })
  })
})
