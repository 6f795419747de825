/** What counts as a change between two issues of a document, and what does not. */
import { describe, expect, test } from 'vitest'
import { differenceOf, isEqual, type Difference } from '../../src/diff/index.ts'
import { likeness, counted, stretchesOf, wordsOf } from '../../src/diff/words.ts'
import { Comparison } from '../../src/eval/compare.ts'
import { builtinGrammar, parse } from '../../src/index.ts'
import { diffLabels } from '../../src/messages/diff.ts'

const HEAD = 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về y tế\n\nNgày 15/3/2024, Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:\n\n'
const TAIL = '\nNơi nhận:\n- Sở Y tế;\n- Sở Tài chính;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n'
const TASKS = [
  'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát trang thiết bị của các bệnh viện, báo cáo UBND tỉnh trước ngày 20/4/2024.',
  'Giao Sở Xây dựng hướng dẫn thủ tục cấp phép cho các công trình trạm y tế xã trên địa bàn tỉnh.',
  'Giao Sở Nội vụ tham mưu kế hoạch tuyển dụng viên chức ngành y tế năm 2024.',
]
const document = (tasks: readonly string[], tail = TAIL, head = HEAD): string => head + tasks.map((task, i) => `${i + 1}. ${task}\n\n`).join('') + tail
const compare = new Comparison(builtinGrammar())
const diff = (old: string, now: string): Difference => differenceOf(parse(old), parse(now), compare)
const changed = (from: string, to: string): Array<readonly [string, unknown, unknown]> => diff(document([TASKS[1]!, from]), document([TASKS[1]!, to])).tasks.changed.flatMap(({ changes }) => changes.map((change) => [change.field, change.old, change.new] as const))

describe('tasks', () => {
  test('the same document has no difference', () => {
    expect(isEqual(diff(document(TASKS), document(TASKS)))).toBe(true)
  })

  test('case, tone placement, line breaks and abbreviations do not count', () => {
    const told = TASKS.map((task) => task.replace('UBND', 'Ủy ban nhân dân').replace('thủ tục', 'thủ\ntục').replace('trang thiết', 'Trang thiết'))
    const { changed: all } = diff(document(TASKS), document(told)).tasks
    expect(all.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual([])
  })

  test('a number that moves is no change', () => {
    const { tasks } = diff(document(TASKS), document([TASKS[2]!, TASKS[0]!, TASKS[1]!]))
    expect(tasks).toMatchObject({ added: [], dropped: [], changed: [], same: 3 })
  })

  test('new and dropped', () => {
    const { tasks } = diff(document(TASKS.slice(0, 2)), document(TASKS.slice(1)))
    expect([tasks.added.map(({ id }) => id), tasks.dropped.map(({ id }) => id), tasks.same]).toEqual([['2'], ['1'], 1])
  })

  test.each([
    ['words', TASKS[2]!, TASKS[2]!.replace('tuyển dụng', 'tuyển dụng, đào tạo'), [['text', expect.stringContaining('tuyển dụng viên'), expect.stringContaining('đào tạo')]]],
    ['lead', TASKS[0]!, TASKS[0]!.replace('Sở Y tế', 'Sở Công Thương'), [['text', expect.anything(), expect.anything()], ['lead', ['Sở Y tế'], ['Sở Công Thương']]]],
    ['who coordinates', TASKS[0]!, TASKS[0]!.replace('Sở Tài chính', 'Sở Tài chính, Sở Nội vụ'), [['text', expect.anything(), expect.anything()], ['coordinate', ['Sở Tài chính'], ['Sở Tài chính', 'Sở Nội vụ']]]],
    ['deadline', TASKS[0]!, TASKS[0]!.replace('20/4', '30/4'), [['text', expect.anything(), expect.anything()], ['deadlines', [expect.objectContaining({ due: '2024-04-20' })], [expect.objectContaining({ due: '2024-04-30' })]]]],
    ['a deadline gone', TASKS[0]!, TASKS[0]!.replace(' trước ngày 20/4/2024', ''), [['text', expect.anything(), expect.anything()], ['deadlines', [expect.objectContaining({ due: '2024-04-20' })], []]]],
  ])('%s', (_what, from, to, changes) => {
    expect(changed(from, to)).toEqual(changes)
  })

  test('a lead in a heading changes the tasks under it, their words stay', () => {
    const under = (lead: string): string => `${HEAD}1. ${lead}:\n\n- Rà soát trang thiết bị của các bệnh viện trên địa bàn tỉnh.\n\n- Hướng dẫn các trạm y tế xã mua sắm thuốc.\n${TAIL}`
    const { tasks } = diff(under('Sở Y tế'), under('Sở Tài chính'))
    expect(tasks.changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([['lead'], ['lead']])
  })
})

test('header: number, subject, signer', () => {
  const now = document(TASKS, TAIL.replace('Văn An', 'Thị Bình'), HEAD.replace('về y tế', 'về y tế và giáo dục'))
  expect(diff(document(TASKS), now).header).toEqual([
    { field: 'subject', old: expect.stringContaining('y tế'), new: expect.stringContaining('giáo dục') },
    { field: 'signer', old: 'CHỦ TỊCH Nguyễn Văn An', new: 'CHỦ TỊCH Nguyễn Thị Bình' },
  ])
})

test('recipients, whatever their order', () => {
  expect(diff(document(TASKS), document(TASKS, TAIL.replace('- Sở Y tế;\n- Sở Tài chính;', '- Sở Tài chính;\n- Sở Nội vụ;'))).recipients).toEqual({ added: ['Sở Nội vụ'], dropped: ['Sở Y tế'] })
})

describe('words', () => {
  const same = (a: string, b: string): boolean => a === b
  const shown = (old: string, now: string): string => stretchesOf(old, now, same).map(({ kind, words }) => `${kind === 'same' ? '' : kind === 'old' ? '-' : '+'}${words.join(' ')}`).join('|')

  test.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a x c', 'a|-b|+x|c'],
    ['', 'a b', '+a b'],
    ['a b', '', '-a b'],
    ['a b c d', 'b c d e', '-a|b c d|+e'],
    ['a a b', 'a b', 'a|-a|b'],
  ])('%j to %j', (old, now, stretches) => {
    expect(shown(old, now)).toBe(stretches)
  })

  test('very long texts are shown whole', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ')
    expect(stretchesOf(long('a'), long('b'), same).map(({ kind }) => kind)).toEqual(['old', 'new'])
  })

  test.each([['a b', 'a b', 1], ['a b', 'c d', 0], ['a b', 'b c', 0.5], ['', '', 0], ['a a', 'a', 2 / 3]])('%j and %j are alike by %d', (a, b, like) => {
    expect(likeness(counted(wordsOf(a)), counted(wordsOf(b)))).toBeCloseTo(like, 10)
  })
})

test('every label is there in both languages, with the same holes', () => {
  const holes = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort()
  for (const [key, { vi, en }] of Object.entries(diffLabels)) expect.soft([vi !== '', en !== '', holes(vi)], key).toEqual([true, true, holes(en)])
})
