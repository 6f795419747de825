/** Documents that give each diagnostic, and the same ones mended: a sound document with other words in some of its parts. */
import type { diagnosticMessages } from './diagnostics.ts'

/** A sound document in its parts; it gives no diagnostic. */
export const sampleDocument = {
  letterhead: 'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HOA SEN          Độc lập - Tự do - Hạnh phúc',
  number: 'Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024',
  title: 'THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về thủy lợi\n',
  opening: 'Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:',
  body: '1. Giao Sở Y tế rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 30/3/2024.\n2. Giao Sở Nội vụ kiểm tra.',
  closing: 'Nay thông báo kết luận của Phó Chủ tịch UBND tỉnh để các đơn vị biết, thực hiện./.\n',
  foot: 'Nơi nhận:                     KT. CHỦ TỊCH\n- Các sở, ban, ngành;          PHÓ CHỦ TỊCH\n- Lưu: VT.\n                              Lê Văn Nam',
  after: '',
} as const

export type SampleParts = Readonly<Partial<Record<keyof typeof sampleDocument, string>>>

export interface DiagnosticExample {
  /** The parts in which the sample differs; it then gives this diagnostic alone. */
  readonly faulty: SampleParts
  /** The same parts mended: no diagnostic. */
  readonly mended: SampleParts
}

/** @returns the sample as one text, with other words in some parts */
export const sampleWith = (parts: SampleParts): string => Object.values({ ...sampleDocument, ...parts }).filter((part) => part !== '').join('\n')

/** Examples of each rule, the usual one first; none where no text alone gives it. */
export const diagnosticExamples = {
  'diagnostic.missing-number': [
    { faulty: { number: 'Số:      /TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' }, mended: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' } },
    { faulty: { number: 'Hoa Sen, ngày 15 tháng 3 năm 2024' }, mended: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' } },
  ],
  'diagnostic.missing-date': [
    { faulty: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày      tháng 3 năm 2024' }, mended: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' } },
    { faulty: { number: 'Số: 12/TB-UBND' }, mended: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' } },
  ],
  'diagnostic.missing-signature': [{ faulty: { foot: 'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.' }, mended: { foot: sampleDocument.foot } }],
  'diagnostic.missing-recipients': [
    { faulty: { foot: '                              KT. CHỦ TỊCH\n                              PHÓ CHỦ TỊCH\n\n                              Lê Văn Nam' }, mended: { foot: sampleDocument.foot } },
  ],
  'diagnostic.unknown-type': [
    { faulty: { number: 'Số: 12        Hoa Sen, ngày 15 tháng 3 năm 2024', title: 'THỦY LỢI\n' }, mended: { number: 'Số: 12        Hoa Sen, ngày 15 tháng 3 năm 2024', title: 'THÔNG BÁO\nVề thủy lợi\n' } },
    { faulty: { number: 'Số: 12        Hoa Sen, ngày 15 tháng 3 năm 2024', title: '' }, mended: { number: 'Số: 12        Hoa Sen, ngày 15 tháng 3 năm 2024\nV/v thủy lợi', title: '' } },
  ],
  'diagnostic.numbering-gap': [
    { faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ.\n3. Giao Sở Nội vụ kiểm tra.' }, mended: { body: '1. Giao Sở Y tế rà soát hồ sơ.\n2. Giao Sở Nội vụ kiểm tra.' } },
    { faulty: { after: '\nPHỤ LỤC I\n1. Đơn đăng ký.\nPHỤ LỤC III\n1. Bản sao giấy chứng nhận.' }, mended: { after: '\nPHỤ LỤC I\n1. Đơn đăng ký.\nPHỤ LỤC II\n1. Bản sao giấy chứng nhận.' } },
  ],
  'diagnostic.numbering-repeat': [
    { faulty: { body: '1. Giao Sở Y tế:\na) Rà soát hồ sơ.\na) Kiểm tra hồ sơ.' }, mended: { body: '1. Giao Sở Y tế:\na) Rà soát hồ sơ.\nb) Kiểm tra hồ sơ.' } },
  ],
  'diagnostic.numbering-letter': [
    {
      faulty: { body: '1. Giao Sở Y tế:\na) Rà soát hồ sơ.\nb) Kiểm tra hồ sơ.\nc) Lập danh mục.\nd) Thẩm định hồ sơ.\nđ) Phê duyệt hồ sơ.\ne) Công bố danh mục.\nf) Báo cáo kết quả.' },
      mended: { body: '1. Giao Sở Y tế:\na) Rà soát hồ sơ.\nb) Kiểm tra hồ sơ.\nc) Lập danh mục.\nd) Thẩm định hồ sơ.\nđ) Phê duyệt hồ sơ.\ne) Công bố danh mục.\ng) Báo cáo kết quả.' },
    },
  ],
  'diagnostic.number-form': [
    { faulty: { number: 'Số 5/TB - UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' }, mended: { number: 'Số: 05/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' } },
    {
      faulty: { number: 'Số: 12/CV-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024\nV/v thủy lợi', title: '' },
      mended: { number: 'Số: 12/UBND-NN        Hoa Sen, ngày 15 tháng 3 năm 2024\nV/v thủy lợi', title: '' },
    },
    { faulty: { number: 'Số: 12/KH-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' }, mended: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024' } },
  ],
  'diagnostic.date-form': [
    { faulty: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 5 tháng 2 năm 2024' }, mended: { number: 'Số: 12/TB-UBND        Hoa Sen, ngày 05 tháng 02 năm 2024' } },
  ],
  'diagnostic.cited-number-form': [
    {
      faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ theo Nghị định số 30/NĐ/2020 của Chính phủ.' },
      mended: { body: '1. Giao Sở Y tế rà soát hồ sơ theo Nghị định số 30/2020/NĐ-CP của Chính phủ.' },
    },
  ],
  'diagnostic.task-without-assignee': [{ faulty: { body: '1. Khẩn trương rà soát hồ sơ.' }, mended: { body: '1. Giao Sở Y tế khẩn trương rà soát hồ sơ.' } }],
  'diagnostic.deadline-before-document': [
    { faulty: { body: '1. Giao Sở Y tế hoàn thành hồ sơ trước ngày 01/3/2024.' }, mended: { body: '1. Giao Sở Y tế hoàn thành hồ sơ trước ngày 01/4/2024.' } },
  ],
  'diagnostic.impossible-date': [
    { faulty: { body: '1. Giao Sở Y tế hoàn thành hồ sơ trước ngày 31/6/2024.' }, mended: { body: '1. Giao Sở Y tế hoàn thành hồ sơ trước ngày 30/6/2024.' } },
    { faulty: { body: '1. Giao Sở Y tế báo cáo UBND tỉnh trước ngày 40 hằng tháng.' }, mended: { body: '1. Giao Sở Y tế báo cáo UBND tỉnh trước ngày 20 hằng tháng.' } },
  ],
  'diagnostic.unknown-abbreviation': [
    { faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ KBTHS.' }, mended: { body: '1. Giao Sở Y tế rà soát hồ sơ Khu bảo tồn Hoa Sen (KBTHS).' } },
  ],
  'diagnostic.assignee-not-in-recipients': [
    {
      faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ.', foot: 'Nơi nhận:                     KT. CHỦ TỊCH\n- Sở Nội vụ;                   PHÓ CHỦ TỊCH\n- Lưu: VT.\n                              Lê Văn Nam' },
      mended: { body: '1. Giao Sở Y tế rà soát hồ sơ.', foot: 'Nơi nhận:                     KT. CHỦ TỊCH\n- Sở Nội vụ;                   PHÓ CHỦ TỊCH\n- Sở Y tế;\n- Lưu: VT.\n                              Lê Văn Nam' },
    },
  ],
  'diagnostic.wrong-sum': [
    {
      faulty: { body: '1. Giao Sở Y tế quản lý 10 tỷ đồng, gồm: vốn đầu tư 6 tỷ đồng, vốn sự nghiệp 5 tỷ đồng.' },
      mended: { body: '1. Giao Sở Y tế quản lý 11 tỷ đồng, gồm: vốn đầu tư 6 tỷ đồng, vốn sự nghiệp 5 tỷ đồng.' },
    },
  ],
  'diagnostic.name-misspelt': [
    { faulty: { body: '1. Giao Sở Nông nghiệp và triển nông thôn rà soát hồ sơ.' }, mended: { body: '1. Giao Sở Nông nghiệp và Phát triển nông thôn rà soát hồ sơ.' } },
  ],
  'diagnostic.directive-without-task': [
    { faulty: { body: '1. Sở Y tế đã báo cáo. Đơn vị này cần gửi số liệu trước ngày 30/5/2024.' }, mended: { body: '1. Sở Y tế đã báo cáo. Giao Sở Y tế gửi số liệu trước ngày 30/5/2024.' } },
  ],
  'diagnostic.blank-left': [
    { faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ trước ngày ...../12/2025.' }, mended: { body: '1. Giao Sở Y tế rà soát hồ sơ trước ngày 15/12/2025.' } },
  ],
  'diagnostic.end-mark-inside': [
    { faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ./.\n2. Giao Sở Nội vụ kiểm tra.' }, mended: { body: '1. Giao Sở Y tế rà soát hồ sơ.\n2. Giao Sở Nội vụ kiểm tra.' } },
  ],
  'diagnostic.no-closing': [{ faulty: { closing: '' }, mended: { closing: sampleDocument.closing } }],
  'diagnostic.unclassified-text': [
    { faulty: { after: '\nGhi chú nằm ngoài văn bản' }, mended: { after: '' } },
    {
      faulty: { body: '1. Giao Sở Y tế rà soát hồ sơ:\n| Xã | Số hộ |\n| Hoa Lan | 120 | thêm |\n2. Giao Sở Nội vụ kiểm tra.' },
      mended: { body: '1. Giao Sở Y tế rà soát hồ sơ:\n- Xã Hoa Lan: 120 hộ.\n2. Giao Sở Nội vụ kiểm tra.' },
    },
  ],
  'diagnostic.damaged-text': [
    { faulty: { body: '1. Giao S\ufffd Y tế rà soát hồ sơ.' }, mended: { body: '1. Giao Sở Y tế rà soát hồ sơ.' } },
    { faulty: { body: '1. Giao Sở Y tế r à soát hồ s ơ, bảo đ ảm ti ến độ th ực hiện.' }, mended: { body: '1. Giao Sở Y tế rà soát hồ sơ, bảo đảm tiến độ thực hiện.' } },
    { faulty: { body: '1. GIAO SỞ Y TẾ KIỂM TRA, RÀ SOÁT HỒ SƠ.' }, mended: { body: '1. Giao Sở Y tế kiểm tra, rà soát hồ sơ.' } },
  ],
  'diagnostic.tracked-changes': [],
  'diagnostic.struck-out': [],
  'diagnostic.recognized-text': [],
  'diagnostic.unread-pages': [],
  'diagnostic.uncertain-text': [],
  'diagnostic.internal-error': [],
} as const satisfies Record<keyof typeof diagnosticMessages, readonly DiagnosticExample[]>
