/** Addressees of a letter (RECORD §2): what no rule reads is kept as written. */
import { expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

const letter = (addressees: string): string =>
  ['UBND TỈNH HOA SEN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ Y TẾ                  Độc lập - Tự do - Hạnh phúc', '', 'Số: 12/SYT-NV        Hoa Sen, ngày 05 tháng 5 năm 2025', 'V/v rà soát hồ sơ', '', `Kính gửi: ${addressees}.`, '', 'Sở Y tế yêu cầu các đơn vị rà soát hồ sơ.'].join('\n')

it.each<[addressees: string, expected: string[]]>([
  ['Các bệnh viện đa khoa, chuyên khoa tuyến tỉnh và Sở Tài chính', ['group: các bệnh viện đa khoa, chuyên khoa tuyến tỉnh', 'organization: Sở Tài chính']],
  ['Các bệnh viện tuyến tỉnh; các TTYT huyện, thành phố', ['group: các bệnh viện tuyến tỉnh', 'group: các TTYT huyện, thành phố']],
  ['Ông Nguyễn Văn An, thôn 5, xã Tân Lập', ['person: Nguyễn Văn An']],
  ['Sở Nội vụ, Hợp tác xã nông nghiệp Bình Minh, hộ kinh doanh Lê Na', ['organization: Sở Nội vụ', 'organization: Hợp tác xã nông nghiệp Bình Minh', 'other: hộ kinh doanh Lê Na']],
  ['Các hộ dân thôn 5; UBND xã Tân Lập (để phối hợp)', ['group: các hộ dân thôn 5', 'organization: Ủy ban nhân dân xã Tân Lập']],
  ['Như trên', []],
])('%s', (addressees, expected) => {
  const text = letter(addressees)
  const found = parse(text).header.addressees
  expect(found.map(({ kind, name }) => `${kind}: ${name}`)).toEqual(expected)
  for (const { text: words, span } of found) expect(span && text.slice(span.start, span.end)).toBe(words)
})
