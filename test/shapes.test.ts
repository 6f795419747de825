/** One document in the shapes that copying gives it: whatever stands around the words, the same is read, and nothing is lost. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, parseTree, type DocumentRecord, type Party } from '../src/index.ts'
import { filesOf, lossesOf, seeds } from './documents.ts'
import { SHAPES } from './shapes.ts'

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
