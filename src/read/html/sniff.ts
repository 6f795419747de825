/** Tells a web page by how it begins. */

const SPACES = /\s*/y
const SURE = /^<(?:!doctype\s+html|html|head|body)[\s/>]/i
/** With what pages begin that lack all of these. Markdown may begin so too. */
const LIKELY = /^<(?:meta|title|base|link|style|script|table|center|div|font|span|p|h[1-6]|ul|ol)[\s/>]/i
const LONGEST_TAG = 200

/**
 * Byte order mark, XML declaration and comments are passed over.
 * @returns `sure` by what only pages have, `likely` by a tag of their bodies
 */
export function htmlness(bytes: Buffer): 'sure' | 'likely' | 'no' {
  const page = characters(bytes)
  if (page === null) return 'no'
  const at = pastComments(page)
  const tag = page.slice(at, at + LONGEST_TAG)
  return SURE.test(tag) ? 'sure' : LIKELY.test(tag) ? 'likely' : 'no'
}

/** One character a unit; null where the first that is no space opens no tag. */
function characters(bytes: Buffer): string | null {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 0 : first === 0xfe && second === 0xff ? 1 : null
  const start = wide === null ? (first === 0xef && second === 0xbb ? 3 : 0) : 2
  const step = wide === null ? 1 : 2
  let at = start + (wide ?? 0)
  while (at < bytes.length && SPACE.has(bytes[at]!)) at += step
  if (bytes[at] !== OPENS) return null
  if (wide === null) return bytes.toString('latin1', start)
  const even = bytes.subarray(start, bytes.length - (bytes.length % 2))
  return (wide === 0 ? even : Buffer.from(even).swap16()).toString('utf16le')
}

const OPENS = 0x3c
const SPACE: ReadonlySet<number> = new Set([9, 10, 12, 13, 32])

function pastComments(page: string): number {
  for (let at = 0; ; ) {
    SPACES.lastIndex = at
    at += SPACES.exec(page)![0].length
    const close = page.startsWith('<!--', at) ? '-->' : page.startsWith('<?xml', at) ? '>' : null
    const end = close === null ? -1 : page.indexOf(close, at)
    if (end < 0) return at
    at = end + close!.length
  }
}
