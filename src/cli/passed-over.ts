/** What folders held beside documents and records: told, so that nobody takes it for read. */
import { extname } from 'node:path'
import { IMAGE_EXTENSIONS } from '../read/index.ts'
import { message } from '../messages/index.ts'
import type { Session } from './session.ts'

const MOST_KINDS = 8

/** One line: how many files of which kinds; not with `--quiet`. */
export function notePassedOver(session: Session): void {
  const { passedOver, lang } = session
  const counts = new Map<string, number>()
  for (const name of passedOver) {
    const kind = extname(name).toLowerCase() || message('input.no-ending', lang)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const kinds = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`)
  const shown = [...kinds.slice(0, MOST_KINDS), ...(kinds.length > MOST_KINDS ? ['…'] : [])].join(', ')
  const images = IMAGE_EXTENSIONS.some((ending) => counts.has(ending)) ? ` ${message('input.images', lang)}` : ''
  session.note(`${message('input.passed-over', lang, { count: passedOver.length, kinds: shown })}${images}`)
}
