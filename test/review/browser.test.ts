/** The page in a real browser. Without a Chromium on the system these tests are skipped: set CHROME_PATH or install one. */
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { browserPath, launch } from '../../scripts/browser.mjs'
import { reviewPage, type ReviewDocument } from '../../src/review/index.ts'
import { SEEDS } from '../cli/helpers.ts'
import { documentOf, documentsOf, HOSTILE } from './documents.ts'

const found = browserPath()
if (!found) console.warn('No Chromium in PATH or CHROME_PATH: the review page is not tried in a browser.')

/** The page must be usable within this (ms): parsed, laid out, its script done; time of the page's own thread, since a busy machine's clock says little. */
const USABLE = 300
interface Findings {
  readonly passes: ReadonlyArray<{ readonly id: string }>
  readonly violations: ReadonlyArray<{ readonly id: string; readonly impact: string; readonly nodes: ReadonlyArray<{ readonly html: string; readonly failureSummary: string }> }>
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!found)('the review page in a browser', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    browser = await launch()
    folder = mkdtempSync(join(tmpdir(), 'mtqg-review-'))
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page of documents, and the addresses that it asked for and the errors that it met. */
  async function open(documents: readonly ReviewDocument[], options: BrowserContextOptions = {}): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const path = join(folder, `${Math.random()}.html`)
    writeFileSync(path, reviewPage(documents, 'vi'))
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: false, ...options })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(pathToFileURL(path).href)
    return { page, requests, errors }
  }

  const seeds = documentsOf(SEEDS)
  const shown = (page: Page, selector: string): Promise<string[]> => page.locator(selector).evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((element) => element.textContent))

  test('touching the text shows the entry, touched again the task around it', async () => {
    const { page } = await open([seeds[2]!])
    await page.click('#tab-about')
    const place = page.locator('.text .lead', { hasText: 'Sở Y tế' })
    await place.click()
    expect(await shown(page, '.right .on')).toEqual(['Sở Y tế'])
    const deadline = page.locator('.text .deadline', { hasText: '20/02/2024' })
    await deadline.click()
    expect(await shown(page, '.right .on')).toEqual(['trước ngày 20/02/2024'])
    expect(await page.locator('.right .on').evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    await deadline.click()
    expect(await page.locator('.right .card.on .number').textContent()).toBe('9')
  })

  test('touching an entry shows its place in the text', async () => {
    const { page } = await open([seeds[2]!])
    await page.locator('#panel-tasks .chip.deadline', { hasText: '20/02/2024' }).click()
    expect(await shown(page, '.text .on')).toEqual(['trước ngày 20/02/2024'])
    expect(await page.locator('.text .on').evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight)).toBe(true)
    await page.click('#tab-outline')
    await page.locator('.go', { hasText: '2.2.' }).click()
    expect(await page.locator('.b.on').getAttribute('data-item')).toBe('2/2.2')
  })

  test('the filters of the task list', async () => {
    const { page } = await open(seeds)
    const numbers = (): Promise<string[]> => shown(page, '#panel-tasks .number')
    const all = (await numbers()).length
    expect(all).toBe(seeds[0]!.record.tasks.length)
    const { name } = seeds[0]!.record.tasks.flatMap(({ lead }) => lead).at(-1)!
    await page.selectOption('[name=party]', `=${name}`)
    const held = seeds[0]!.record.tasks.filter(({ lead, coordinate, reportTo }) => [...lead, ...coordinate, ...reportTo].some((party) => party.name === name))
    expect(await numbers()).toHaveLength(held.length)
    await page.selectOption('[name=role]', 'lead')
    expect(await numbers()).toHaveLength(seeds[0]!.record.tasks.filter(({ lead }) => lead.some((party) => party.name === name)).length)
    await page.click('[type=reset]')
    await expect.poll(async () => (await numbers()).length).toBe(all)
    await page.selectOption('[name=deadline]', 'some')
    expect(await numbers()).toHaveLength(seeds[0]!.record.tasks.filter(({ deadlines }) => deadlines.length > 0).length)
    await page.click('#next')
    expect(await numbers()).toHaveLength(seeds[1]!.record.tasks.filter(({ deadlines }) => deadlines.length > 0).length)
    await page.fill('[name=before]', '2024-04-01')
    expect(await numbers()).toHaveLength(seeds[1]!.record.tasks.filter(({ deadlines }) => deadlines.some(({ due }) => due !== null && due < '2024-04-01')).length)
    expect(await page.locator('.filters output').textContent()).toBe(`${(await numbers()).length}/${seeds[1]!.record.tasks.length} nhiệm vụ`)
  })

  test('keys: entries, parts, documents, search, help', async () => {
    const { page } = await open(seeds)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.card.on .number').textContent()).toBe('2')
    await page.keyboard.press('k')
    expect(await page.locator('.card.on .number').textContent()).toBe('1')
    await page.keyboard.press('Escape')
    expect(await page.locator('.on').count()).toBe(0)
    await page.keyboard.press('2')
    expect(await page.locator('[role=tabpanel]:visible').getAttribute('id')).toBe('panel-diagnostics')
    await page.locator('#tab-diagnostics').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-about')
    await page.keyboard.press(']')
    expect(await page.locator('article:visible').getAttribute('aria-label')).toBe(seeds[1]!.file)
    await page.keyboard.press('[')
    await page.keyboard.press('/')
    await page.keyboard.type('j2]')
    expect(await page.inputValue('#search')).toBe('j2]')
    expect(await page.locator('article:visible').getAttribute('aria-label')).toBe(seeds[0]!.file)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
  })

  test('search passes over tones, line ends and documents', async () => {
    const { page } = await open([seeds[2]!, seeds[0]!])
    await page.fill('#search', 'thuong truc ubnd tinh mai son ket luan')
    await page.press('#search', 'Enter')
    expect(await page.locator('#found').textContent()).toBe('1/1 chỗ')
    expect(await page.locator('.b.hit').textContent()).toContain('kết luận như sau')
    expect(await page.evaluate(() => [...CSS.highlights.get('chosen')!].map(String))).toEqual([expect.stringMatching(/^Thường trực UBND tỉnh Mai Sơn\s+kết luận$/u)])
    await page.fill('#search', 'Mã Lan Xuân')
    await page.press('#search', 'Enter')
    expect(await page.locator('article:visible').getAttribute('aria-label')).toBe(seeds[0]!.file)
    await page.fill('#search', 'không có ở đâu cả')
    await expect.poll(() => page.locator('#found').textContent()).toBe('không thấy')
  })

  test('hostile text stays text, and no request leaves the page', async () => {
    const { page, requests, errors } = await open([documentOf('"><script>x</script>.txt', HOSTILE), seeds[4]!])
    await page.click('.text .lead')
    await page.click('.card .chip')
    await page.fill('#search', '<script>')
    await page.press('#search', 'Enter')
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    expect(await page.locator('article script, article img').count()).toBe(0)
    expect(await page.locator('article:visible').textContent()).toContain('<script>window.broken = 1</script>')
    expect(requests).toHaveLength(1)
    expect(errors).toEqual([])
  })

  test.each([['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]] as const)('axe-core finds nothing serious: %s, %i px', async (colorScheme, width) => {
    const { page } = await open([seeds[0]!, documentOf('a.txt', HOSTILE)], { colorScheme, viewport: { width, height: 800 } })
    await page.keyboard.press('j')
    await page.evaluate(() => {
      delete document.body.dataset['side']
      for (const panel of document.querySelectorAll<HTMLElement>('[role=tabpanel]')) panel.hidden = false
    })
    await page.evaluate(axe)
    const { violations, passes } = await page.evaluate<Findings>(`axe.run(document, { resultTypes: ['violations'] })`)
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'aria-required-children', 'label', 'nested-interactive']))
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]!.html, nodes[0]!.failureSummary])).toEqual([])
  }, 120_000)

  test('at 360 px nothing runs over the edge, and touching goes from side to side', async () => {
    const { page } = await open(seeds, { viewport: { width: 360, height: 740 }, hasTouch: true })
    for (let i = 0; i < seeds.length; i++) {
      for (const side of ['left', 'right']) {
        await page.tap(`[data-view=${side}]`)
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${i} ${side}`).toBe(360)
      }
      if (i + 1 < seeds.length) await page.tap('#next')
    }
    await page.locator('#panel-tasks .chip.lead:visible').first().tap()
    expect(await page.locator('.left').isVisible()).toBe(true)
    await page.locator('.text .on').first().tap()
    expect(await page.locator('.right').isVisible()).toBe(true)
  })

  test('on paper: the document that is shown, all of its record, no tools', async () => {
    const { page } = await open(seeds, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await shown(page, '[role=tabpanel] > h2')).toHaveLength(6)
    expect(await page.locator('article:visible').count()).toBe(1)
    expect(await shown(page, '.tools, .views')).toEqual([])
  })

  test('without a script all documents are there', async () => {
    const { page } = await open(seeds, { javaScriptEnabled: false })
    expect(await page.locator('article:visible').count()).toBe(5)
    expect(await page.locator('[role=tabpanel]:visible').count()).toBe(6)
  })

  test(`five documents are usable within ${USABLE} ms`, async () => {
    const path = join(folder, 'time.html')
    writeFileSync(path, reviewPage(seeds, 'vi'))
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(pathToFileURL(path).href)
    expect(await page.locator('html').getAttribute('data-ready')).toBe('')
    const { metrics } = await session.send('Performance.getMetrics')
    expect(metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000).toBeLessThan(USABLE)
  })
})
