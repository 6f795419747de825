// Makes docs/review.png, the picture of the README: the review page of one sample, a task chosen. It needs a Chromium (scripts/browser.mjs).
//   node scripts/screenshot.mjs [FILE.png] [light|dark] [WIDTH]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launch } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [target = join(root, 'docs/review.png'), colorScheme = 'light', width = '1280'] = process.argv.slice(2)
const narrow = Number(width) < 860

const folder = mkdtempSync(join(tmpdir(), 'mtqg-'))
const page = join(folder, 'page.html')
const { status } = spawnSync(process.execPath, [join(root, 'bin/mtqg.js'), 'review', '--quiet', '--lang', 'vi', 'seeds/002_6e72ef6b927648b2.txt', '-o', page], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
const browser = await launch()
try {
  const view = await browser.newPage({ colorScheme, viewport: { width: Number(width), height: 800 } })
  await view.goto(pathToFileURL(page).href)
  await view.locator('.text .deadline').last().click()
  if (narrow) await view.locator('[data-view=left]').click()
  await view.locator('.text .on').first().scrollIntoViewIfNeeded()
  await view.mouse.move(0, 0)
  await view.screenshot({ path: target })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
