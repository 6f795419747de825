/** One document in the shapes that copying gives it: whatever stands around the words, the same is read, and nothing is lost. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, parseTree, type DocumentRecord, type Party } from '../src/index.ts'
import { filesOf, lossesOf, seeds } from './documents.ts'
import { SHAPES, wrapped } from './shapes.ts'

/** Every so many of the invented documents. */
const STEP = 16
const INVENTED = fileURLToPath(new URL('invented', import.meta.url))
const texts = [...seeds().map(({ path }) => path), ...filesOf(INVENTED, '.txt').filter((_, i) => i % STEP === 0)].map((path) => readFileSync(path, 'utf8'))

const plain = (words: string): string => words.normalize('NFKC').replace(/[\s\u00ad\u200b]+/gu, '')
const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join('; ')
const told = ({ tasks }: DocumentRecord): string[] => tasks.map(({ text, lead, coordinate, deadlines }) => [plain(text), names(lead), names(coordinate), deadlines.map(({ due, text: words }) => due ?? plain(words)).join('; ')].join(' # '))
const asRead = texts.map((text) => told(parse(text)))

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  it('changes no task', () => expect(texts.map((text) => told(parse(shape(text))))).toEqual(asRead))
  it('loses nothing', () => expect(texts.flatMap((text) => lossesOf(shape(text), parseTree(shape(text))))).toEqual([]))
})

describe('lines broken at a number of characters', () => {
  /** Their paragraphs are a line each; in letters that differ in width their broken lines look short. */
  const long = ['bc-xatraphinha-2026-thanghai', 'cd-haiduyen-2025-bao', 'tbkl-xanamsan-2025-giaobantuan', 'tbkl-trangiang-2025-cangbien', 'tbkl-vinhgiang-2026-neodau'].map((name) => readFileSync(`${INVENTED}/${name}.txt`, 'utf8'))
  it.each([78, 80, 82])('%i, first lines set in', (width) => expect(long.map((text) => told(parse(wrapped(width, '        ')(text))))).toEqual(long.map((text) => told(parse(text)))))
})
