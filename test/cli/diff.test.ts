/** `mtqg diff`: two issues of a document on a terminal, as JSON, as Markdown. */
import { describe, expect, test } from 'vitest'
import { folderWith, here } from './helpers.ts'

const OLD = `THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp

Ngày 15/3/2024, Chủ tịch UBND tỉnh chủ trì cuộc họp. Kết luận như sau:

1. Giao Sở Y tế rà soát trang thiết bị của các bệnh viện trên địa bàn tỉnh, báo cáo UBND tỉnh trước ngày 20/4/2024.

2. Giao Sở Nội vụ tham mưu kế hoạch tuyển dụng viên chức ngành y tế năm 2024.

Nơi nhận:
- Sở Y tế;
- Lưu: VT.
`
const NEW = OLD.replace('20/4/2024', '30/4/2024').replace(/2\. Giao.*/u, '2. Giao Sở Tài chính bố trí kinh phí mua sắm vắc-xin_dại [đợt 1].').replace('- Sở Y tế;', '- Sở Y tế;\n- Sở Tài chính;')

describe('mtqg diff', () => {
  test('for people', async () => {
    const cwd = folderWith({ 'cu.txt': OLD, 'moi.txt': NEW })
    const { status, stdout, stderr } = await here(['diff', 'cu.txt', 'moi.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`cu.txt → moi.txt

Nhiệm vụ: 1 mới, 1 bỏ, 1 đổi, 0 giữ nguyên
- 2 (bỏ) Giao Sở Nội vụ tham mưu kế hoạch tuyển dụng viên chức ngành y tế năm 2024.
    chủ trì: Sở Nội vụ
+ 2 (mới) Giao Sở Tài chính bố trí kinh phí mua sắm vắc-xin_dại [đợt 1].
    chủ trì: Sở Tài chính
~ 1 (đổi)
    lời văn: … báo cáo UBND tỉnh trước ngày [-20/4/2024.-] {+30/4/2024.+}
    thời hạn: trước ngày 20/4/2024 (20/04/2024) → trước ngày 30/4/2024 (30/04/2024)

Nơi nhận
+ Sở Tài chính (mới)
`)
  })

  test('in colour on a terminal, without brackets', async () => {
    const cwd = folderWith({ 'cu.txt': OLD, 'moi.txt': NEW })
    const { stdout } = await here(['diff', 'cu.txt', 'moi.txt'], { cwd, terminal: true })
    expect(stdout).toContain('\u001b[31m20/4/2024.\u001b[39m \u001b[32m30/4/2024.\u001b[39m')
    expect(stdout).not.toContain('[-')
  })

  test('as Markdown, the marks of the document as they are', async () => {
    const cwd = folderWith({ 'cu.txt': OLD, 'moi.txt': NEW })
    const { stdout } = await here(['diff', 'cu.txt', 'moi.txt', '-f', 'md', '--lang', 'en'], { cwd })
    expect(stdout).toMatch(/^# cu\.txt → moi\.txt\n\n## Tasks: 1 new, 1 dropped, 1 changed, 0 the same\n\n- \*\*2\*\* \(dropped\)/u)
    expect(stdout).toContain('mua sắm vắc-xin\\_dại \\[đợt 1\\]')
    expect(stdout).toContain('trước ngày ~~20/4/2024.~~ **30/4/2024.**')
  })

  test('as JSON, from records too; the same either way', async () => {
    const cwd = folderWith({ 'cu.txt': OLD, 'moi.txt': NEW })
    const { stdout } = await here(['diff', 'cu.txt', 'moi.txt', '-f', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ old: 'cu.txt', new: 'moi.txt', header: [], tasks: { added: [{ id: '2' }], dropped: [{ id: '2' }], changed: [{ changes: [{ field: 'text' }, { field: 'deadlines' }] }], same: 0 }, recipients: { added: ['Sở Tài chính'], dropped: [] } })
    await here(['parse', 'cu.txt', '-o', 'cu.json'], { cwd })
    expect((await here(['diff', 'cu.json', 'moi.txt', '-f', 'json'], { cwd })).stdout).toBe(stdout)
  })

  test('no difference is said, with status 0', async () => {
    const cwd = folderWith({ 'a.txt': OLD })
    expect(await here(['diff', 'a.txt', 'a.txt'], { cwd })).toMatchObject({ status: 0, stdout: 'a.txt → a.txt\n\nThể thức, nhiệm vụ và nơi nhận không có gì khác.\n' })
  })

  test('a date without its day as people write it', async () => {
    const dated = (month: string): string => `UBND TỈNH AN GIANG\nSố: 1/TB-UBND\nAn Giang, ngày     tháng ${month} năm 2026\n\n${OLD}`
    const cwd = folderWith({ 'a.txt': dated('4'), 'b.txt': dated('10') })
    expect((await here(['diff', 'a.txt', 'b.txt'], { cwd })).stdout).toContain('ngày: tháng 4/2026 → tháng 10/2026\n')
    expect((await here(['diff', 'a.txt', 'b.txt', '--lang', 'en'], { cwd })).stdout).toContain('date: 2026-04 → 2026-10\n')
  })

  test('two documents that have nothing in common are told to be so', async () => {
    const other = OLD.replace('cuộc họp', 'hội nghị tổng kết công tác phòng, chống thiên tai năm 2023').replace(/1\. Giao.*/u, '1. Giao Sở Xây dựng kiểm tra các hồ chứa nước.').replace(/2\. Giao.*/u, '2. UBND các xã sơ tán người dân ven biển.')
    const cwd = folderWith({ 'a.txt': OLD, 'b.txt': other, 'c.txt': OLD.replace(/[12]\. Giao.*/gu, ''), 'moi.txt': NEW })
    const said = async (a: string, b: string, ...options: string[]): Promise<string> => (await here(['diff', a, b, ...options], { cwd })).stderr
    expect(await said('a.txt', 'b.txt')).toBe('a.txt và b.txt có vẻ không phải hai bản của một văn bản: không có nhiệm vụ nào chung, trích yếu khác nhau. Hãy kiểm tra lại tên tệp.\n')
    expect(await said('a.txt', 'b.txt', '--lang', 'en', '-f', 'json')).toBe('a.txt and b.txt seem to be no issues of one document: they share no task, and their subjects differ. Check the names of the files.\n')
    expect(await said('a.txt', 'b.txt', '--quiet')).toBe('')
    for (const [a, b] of [['a.txt', 'moi.txt'], ['a.txt', 'c.txt'], ['a.txt', 'a.txt']] as const) expect(await said(a, b)).toBe('')
  })

  test.each([
    [['diff', 'a.txt'], 'thiếu <bản mới>'],
    [['diff', 'a.txt', 'none.txt'], 'none.txt'],
    [['diff', 'a.txt', '.'], 'cần đúng một văn bản'],
    [['diff', 'a.txt', 'a.txt', 'a.txt'], 'thừa đối số'],
  ])('%j is an error', async (argv, words) => {
    const cwd = folderWith({ 'a.txt': OLD, 'b.txt': NEW })
    const { status, stdout, stderr } = await here(argv, { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})
