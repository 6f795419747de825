/** The page as text: nothing lost, nothing that the browser would take for its own, the same bytes each time. */
import { describe, expect, test } from 'vitest'
import { reviewLabels } from '../../src/messages/review.ts'
import { escape } from '../../src/review/html.ts'
import { reviewPage } from '../../src/review/index.ts'
import { SEEDS } from '../cli/helpers.ts'
import { documentOf, documentsOf, HOSTILE } from './documents.ts'

const seeds = documentsOf(SEEDS)
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const articlesOf = (page: string): string[] => [...page.matchAll(/<article[^>]*>(.*?)<\/article>/gsu)].map(([, inside]) => inside!)
const wordsOf = (html: string): string => html.replace(/<h3>.*?<\/h3>/gu, '').replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity]!)
const bare = (text: string): string => text.replace(/\s+/gu, '')

describe('the text of a page', () => {
  test.each(seeds.map((document, i) => [document.file, i] as const))('%s: each character once and in its order', (_file, i) => {
    const [article] = articlesOf(reviewPage([seeds[i]!], 'vi'))
    expect(bare(wordsOf(article!))).toBe(bare(seeds[i]!.text))
  })

  test('what a record points at is marked, and its entry knows it', () => {
    const document = documentOf('a.txt', 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n1. Giao Sở Y tế phối hợp với Sở Nội vụ rà soát, báo cáo UBND tỉnh trước ngày 20/3/2024.\n')
    const page = reviewPage([document], 'vi')
    const [article] = articlesOf(page)
    for (const [kind, words] of [['lead', 'Sở Y tế'], ['coordinate', 'Sở Nội vụ'], ['reportTo', 'UBND tỉnh'], ['deadline', 'trước ngày 20/3/2024']]) {
      const [, marks] = new RegExp(`<span class="m ${kind} task" data-m="([\\d ]+)"[^>]*>${words}<`, 'u').exec(article!) ?? []
      expect.soft(marks, words).toMatch(/^\d+ \d+$/u)
      expect.soft(page, words).toContain(`class="chip ${kind}" data-m="${marks?.split(' ')[0]}"`)
    }
  })

  test('a day reads as people write it, thousands have points', () => {
    const page = reviewPage([documentOf('a.txt', 'KẾ HOẠCH\n\n1. Vốn\n\nGiao Sở Tài chính bố trí 30.891,5 triệu đồng trong quý I/2024.\n')], 'vi')
    expect(page).toContain('01/01/2024 – 31/03/2024')
    expect(page).toContain('30.891.500.000 VND')
  })
})

describe('hostile text', () => {
  const page = reviewPage([documentOf('"><script>x</script>.txt', HOSTILE)], 'vi')

  test('opens no element of its own', () => {
    expect([...page.matchAll(/<script/gu)]).toHaveLength(1)
    expect(page).not.toMatch(/<img|<!--/u)
    expect(page).not.toMatch(/<[^>]*\son\w+=/u)
  })

  test('turns no line around', () => {
    expect(page).not.toMatch(/\p{Bidi_Control}|(?![\t\n])\p{Cc}/u)
    expect(page).toContain('⟨U+202E⟩gnub')
  })

  test.each([['&<>"\'', '&amp;&lt;&gt;&quot;&#39;'], ['a\u2028b\u0000\ud800c', 'a⟨U+2028⟩b⟨U+0000⟩⟨U+D800⟩c'], ['dòng\n\tchữ 😀', 'dòng\n\tchữ 😀']])('%j', (text, html) => {
    expect(escape(text)).toBe(html)
  })
})

describe('the page as a whole', () => {
  const page = reviewPage(seeds, 'vi')

  test('the same documents give the same bytes', () => {
    expect(reviewPage(documentsOf(SEEDS), 'vi')).toBe(page)
  })

  test('five documents take less than 1 MB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000)
  })

  test('asks for nothing outside of it', () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import|https?:/u)
  })

  test('in English, the words of the document as they are', () => {
    const english = reviewPage([seeds[1]!], 'en')
    expect(english).toContain('lang="en"')
    expect(english).toMatch(/>Tasks <span/u)
    expect(english).toContain('Ban Dân tộc')
  })

  test('no document, no tasks', () => {
    expect(reviewPage([documentOf('rỗng.txt', '')], 'vi')).toContain('Không có.')
  })

  test('every label is there in both languages, with the same holes', () => {
    const holes = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort()
    for (const [key, { vi, en }] of Object.entries(reviewLabels)) expect.soft([vi !== '', en !== '', holes(vi)], key).toEqual([true, true, holes(en)])
  })
})
