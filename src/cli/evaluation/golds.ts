/** The gold records that documents are held to: `STEM.gold.json` in one folder, or beside each document. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix, resolve } from 'node:path'
import { goldSchema, type Gold } from '../../eval/gold.ts'
import { formFault } from '../../grammar/form.ts'
import type { Lang } from '../../messages/index.ts'
import { locator } from '../../text/locate.ts'
import { unreadable } from '../../read/index.ts'
import { CliError, failure, failureOf, type Failure } from '../failure.ts'
import { bareName, GOLD_ENDING } from '../inputs.ts'
import { jsonFaultAt } from '../json-place.ts'

export interface GoldFile {
  readonly file: string
  readonly gold: Gold
}

/** What a document and its gold record share: the base name without its ending, in NFC. */
export const stemOf = (path: string): string => bareName(path).normalize('NFC')

/**
 * All gold records of a folder, by stem; what is none among them is a failure.
 *
 * @throws CliError where the folder cannot be read or holds no gold record
 */
export async function goldsIn(folder: string, cwd: string, lang: Lang): Promise<Map<string, GoldFile | Failure>> {
  const names = await readdir(resolve(cwd, folder)).catch((error: unknown) => {
    throw new CliError(failureOf(unreadable(error, folder), folder))
  })
  const golds = names.filter((name) => name.endsWith(GOLD_ENDING)).sort()
  if (golds.length === 0) throw new CliError(failure('eval.no-gold', folder))
  return new Map(await Promise.all(golds.map(async (name) => [name.slice(0, -GOLD_ENDING.length).normalize('NFC'), await readGold(posix.join(folder, name), cwd, lang)] as const)))
}

/** The gold record beside a document, or null where there is none. */
export async function goldBeside(path: string, cwd: string, lang: Lang): Promise<GoldFile | Failure | null> {
  const read = await readGold(join(dirname(path), bareName(path) + GOLD_ENDING), cwd, lang)
  return 'key' in read && read.key === 'read.missing' ? null : read
}

async function readGold(file: string, cwd: string, lang: Lang): Promise<GoldFile | Failure> {
  try {
    const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
    const value = jsonOf(text.replace(/^\ufeff/, ''), file)
    const wrong = formFault(goldSchema, value)
    return wrong ? failure('eval.invalid-gold', file, { reason: wrong.fault.say(lang) }) : { file, gold: goldSchema.parse(value) }
  } catch (error) {
    return failureOf(error, file)
  }
}

/** @throws CliError with the place where the text stops being JSON */
function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column } = locator(text)(jsonFaultAt(text))
    throw new CliError(failure('eval.gold-syntax', file, { line, column }))
  }
}
