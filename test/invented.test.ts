/**
 * Documents whose bodies, places and persons are invented, in the manners of several provinces and years: no grammar names them, so what
 * is found here is found by structure. Their gold records were written from the text, before the program read it.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesOf } from './documents.ts'
import { grammar } from './helpers.ts'
import { tokenize } from '../src/text/tokens.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const INVENTED = join(ROOT, 'test', 'invented')

describe('invented documents', () => {
  it('score as well as the samples, within 0.02', { timeout: 60_000 }, () => {
    const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'score.mjs'), '--min', '0.98', '--errors', INVENTED], { encoding: 'utf8' })
    expect(run.stdout).toContain(`mean, ${filesOf(INVENTED, '.txt').length} documents`)
    expect(run.status, run.stdout + run.stderr).toBe(0)
  })

  it.each(['Vĩnh Giang', 'Trường Phát', 'Mường Kha', 'Bắc Lĩnh', 'Lăng Đài', 'Diên Hà', 'Nam Hà', 'Tân Hải', 'Sín Hồ', 'Hòn Lụa', 'Vịnh Cát', 'Thạch Giang'])('%s is no name of a grammar', (name) =>
    expect(grammar.lexicon.match(tokenize(name), 0)).toBeNull())
})
