/**
 * Documents whose bodies, places and persons are invented, in the manners of several provinces and years: no grammar names them, so what
 * is found here is found by structure. Their gold records were written from the text, before the program read it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Comparison } from '../src/eval/compare.ts'
import { goldSchema } from '../src/eval/gold.ts'
import { judge } from '../src/eval/judge.ts'
import { scoresOf } from '../src/eval/scores.ts'
import { filesOf, recordOfFile } from './documents.ts'
import { grammar } from './helpers.ts'
import { tokenize } from '../src/text/tokens.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const INVENTED = join(ROOT, 'test', 'invented')

describe('invented documents', () => {
  it('score as well as the samples, within 0.02', { timeout: 60_000 }, () => {
    const compare = new Comparison(grammar)
    const sheets = filesOf(INVENTED, '.txt').map((path) => judge(goldSchema.parse(JSON.parse(readFileSync(path.replace(/txt$/u, 'gold.json'), 'utf8'))), recordOfFile(path), compare))
    expect(sheets).toHaveLength(115)
    const misses = sheets.flatMap((sheet) => sheet.misses.map(({ group, kind, text }) => `${group} ${kind}: ${text}`))
    expect(scoresOf(sheets).macroF1, misses.join('\n')).toBeGreaterThan(0.98)
  })

  it.each(['Vĩnh Giang', 'Trường Phát', 'Mường Kha', 'Bắc Lĩnh', 'Lăng Đài', 'Diên Hà', 'Nam Hà', 'Tân Hải', 'Sín Hồ', 'Hòn Lụa', 'Vịnh Cát', 'Thạch Giang', 'Đông Thạch', 'Hà Vân', 'Quy Lộc', 'Mộc Giang', 'Cẩm Lạc', 'Đại Văn', 'Trà Sa', 'Lam Hạ', 'Phước Cát Thượng', 'Sỏi Đầu', 'Bình Thái Nguyên', 'Lũng Phìn', 'Hà Sơn Thượng', 'Nậm Sàn', 'Lạc Giang', 'Hưng Bãi', 'Trà Long', 'Mường Khoong', 'Quảng Thái', 'Yên Vân', 'Cửa Long', 'Lâm Ngọc', 'Thanh Lộc Giang', 'Hoành Thượng', 'Phú Sa', 'Khánh Trà', 'Nà Sáy', 'Yên Lạng', 'Vân Lũng', 'Lãnh Sơn', 'Vân Lạc', 'Yên Quý', 'Vịnh Gành', 'Mai Dương', 'Lộc Ninh Thượng', 'Cổ Loan', 'Bình Khê Thượng', 'Hạ Lâm Thanh', 'Sông Đoài', 'Hòn Cầu', 'Nậm Long', 'Sông Cấm', 'La Khê', 'Phù Lãng Sơn', 'Đồng Nam', 'Bình Lãng', 'Đức Lãm', 'Kim Lĩnh', 'Vĩnh Cốc', 'Ngàn Vọng', 'Sa Trì', 'Tân Lung', 'Cồn Sẻ', 'Bảo Khương', 'Long Sậy', 'Trà Phìn Hạ', 'Phước Vạn', 'Hải Duyên', 'Quỳ Lương', 'Long Ngàn', 'Sông Trèm', 'Trấn Lĩnh', 'Bàng Trại', 'Lũng Hoa', 'Hạm Sơn', 'Bình La Thượng', 'Đông Cửu Nguyên', 'Tây Lương Sơn', 'Thanh Lưu', 'Bãi Trúc', 'Trung Gianh', 'Khe Lạc', 'An Bắc Sơn', 'Kim Ngàn', 'Tràng Lăng', 'Đông Lâu', 'Yên Trạch Sơn', 'Đông Khe Lĩnh', 'Lam Thượng', 'Sơn Hải Châu', 'Gành Son', 'Đông Lũng Hà', 'Trung Khê', 'Lâm ngư'])('%s is no name of a grammar', (name) =>
    expect(grammar.lexicon.match(tokenize(name), 0)).toBeNull())
})
