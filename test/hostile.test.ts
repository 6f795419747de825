/** Documents that are odd in their marks, sizes or depth: nothing is lost, nothing throws, no time is wasted. */
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.ts'

const HEAD = 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về đê điều\n\nChủ tịch UBND tỉnh kết luận như sau:\n'

describe('the head leaves the body alone', () => {
  it.each(['- ', '1. '])('items after `%s` with a blank line after every line', (mark) => {
    const record = parse(`${HEAD.replaceAll(/\n+/g, '\n\n')}${mark}Giao Sở Y tế rà soát\n\n${mark.replace('1', '2')}Giao Sở Nội vụ rà soát\n`)
    expect(record.header.subject).toBe('Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về đê điều')
    expect(record.tasks).toHaveLength(2)
  })

  it('the points of a letter are no addressees', () => {
    const record = parse('UBND TỈNH BÌNH SƠN\nSố: 1/UBND\n\nKính gửi: Sở Y tế.\n\n- Giao Sở Y tế rà soát.\n- Giao Sở Nội vụ rà soát.\n')
    expect(record.header.addressees.map((party) => party.name)).toEqual(['Sở Y tế'])
    expect(record.tasks).toHaveLength(2)
  })
})

it.each(['\t', '\u00a0', '\u3000', '   '])('a label before %j', (blank) => {
  const record = parse(`${HEAD}I.${blank}NHIỆM VỤ\n1.${blank}Giao Sở Y tế rà soát.\n2.${blank}Giao Sở Nội vụ rà soát.\n`)
  expect(record.tasks.map((task) => task.id)).toEqual(['I/1', 'I/2'])
})

it.each([
  ['Ngày 45 và 13/3/2024', ['2024-03-13']],
  ['Ngày 31 và 12/2/2024', ['2024-02-12']],
])('a day that does not exist: %s', (days, dates) => {
  expect(parse(`${HEAD.split('\n\n')[0]}\n\n${days}, Chủ tịch UBND tỉnh chủ trì cuộc họp về đê điều. Chủ tịch UBND tỉnh kết luận như sau:\n1. Giao Sở Y tế rà soát.\n`).meeting?.dates).toEqual(dates)
})

it.each([
  ['lists that begin anew', `${HEAD}${'1. Giao Sở Y tế:\n'.repeat(1600)}`, 1600],
  ['a collector in a collector', `${HEAD}1. ${'Sở: '.repeat(1600)}`, 0],
])('depth: %s', (_, text, without) => {
  const { header, tasks, diagnostics } = parse(text)
  const rules = diagnostics.map(({ rule }) => rule)
  expect(header.subject).toBe('Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về đê điều')
  expect(rules).not.toContain('internal-error')
  expect([tasks.length, rules.filter((rule) => rule === 'directive-without-task').length]).toEqual([0, without])
})

it('lone numbers among thousands of lines', { timeout: 20_000 }, () => {
  const time = (lines: number): number => {
    const start = performance.now()
    parse(`${HEAD}${'5\nabc d\n'.repeat(lines)}`)
    return performance.now() - start
  }
  time(200)
  expect(time(8000)).toBeLessThan(8000)
})

describe('four times the text takes about four times as long', () => {
  const SHAPES: Record<string, [before: string, unit: string]> = {
    'tasks in one paragraph': ['1. ', 'Giao Sở Y tế rà soát hồ sơ. '],
    'tasks parted by semicolons': ['1. ', 'Sở Y tế rà soát; Sở Nội vụ kiểm tra; '],
    'deadlines in one clause': ['1. Giao Sở Y tế ', 'hoàn thành trước ngày 15/6/2026, '],
    'deadlines in one bracket': ['1. Giao Sở Y tế rà soát (', 'xã A trước ngày 15/6/2026; '],
    recurrences: ['1. Giao Sở Y tế ', 'báo cáo hằng tháng (trước ngày 25), '],
    'deadlines between citations': ['1. Giao Sở Y tế thực hiện ', 'Quyết định số 12/QĐ-UBND ngày 12/3/2024 của UBND tỉnh trước ngày 15/6/2026, '],
    'words that assign nobody': ['1. Sở Y tế ', 'rà soát đã giao Sở Nội vụ, '],
    liabilities: ['1. ', 'Sở Y tế chịu trách nhiệm trước UBND tỉnh. '],
    'brackets that name a body': ['1. Giao ', 'Ủy ban nhân dân (UBND) '],
    sums: ['1. ', 'Vốn A: 500 triệu đồng; '],
    'parts of a sum': ['1. Vốn 90000000 triệu đồng, trong đó: ', 'vốn A: 500 triệu đồng; '],
    bases: ['Căn cứ ', 'Luật Đất đai; căn cứ '],
    'letters joined by marks': ['1. Giao ', 'A&'],
    'committees of many places': ['1. ', 'UBND các huyện: A, B và '],
    'collectors parted by semicolons': ['', 'các sở: Y tế, Nội vụ; '],
    'office holders in a row': ['1. ', 'Chủ tịch, các Phó Chủ tịch '],
    'assignments of recipients': ['Nơi nhận:\n- ', 'các sở: Y tế, '],
    'lines of one word': ['', 'từ\n'],
    'lines of one number': ['', '1\n'],
    signatures: ['Nơi nhận:\n- a;\n', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn A\n'],
  }
  /** Milliseconds of the processor, which other programs do not lengthen as they do the clock's. */
  const took = (text: string): number => {
    const start = process.cpuUsage().user
    parse(text)
    return (process.cpuUsage().user - start) / 1000
  }

  it.each(Object.entries(SHAPES))('%s', { timeout: 60_000, retry: 2 }, (_, [before, unit]) => {
    const text = (length: number): string => `${HEAD}${before}${unit.repeat(length / unit.length)}`
    const [short, long] = [text(20_000), text(80_000)]
    took(short)
    // Where time grows with the square the long text takes sixteen times as long as the short one.
    expect(Math.min(...[1, 2].map(() => took(long)))).toBeLessThan(6 * Math.min(...[1, 2].map(() => took(short))) + 50)
  })
})
