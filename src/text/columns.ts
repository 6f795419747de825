/** Words in columns of a terminal: how many cells they take, and how they are broken to fit. */

/** Two cells wide: East Asian wide and full-width letters, pictographs. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** What moves a cursor or turns the direction of what follows. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** How many cells of a terminal a text takes. */
export function cellsOf(text: string): number {
  let cells = 0
  for (const character of text) cells += character < '\u0300' ? 1 : NOTHING.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return cells
}

/** The text with blanks up to a width. */
export const padCells = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cellsOf(text)))

/**
 * @param width cells, 1 or more
 * @returns the text in lines of that width, broken between words, a longer word inside; without what a terminal would obey
 */
export function wrapCells(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (let word of text.replace(UNSAFE, ' ').split(/\s+/u)) {
    let cells = cellsOf(word)
    if (used > 0 && used + 1 + cells > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    while (cells > width) {
      const head = headOf(word, width)
      lines.push(head)
      word = word.slice(head.length)
      cells = cellsOf(word)
    }
    line = used > 0 ? `${line} ${word}` : word
    used += (used > 0 ? 1 : 0) + cells
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** As much of a word as fits; one character at least. */
function headOf(word: string, width: number): string {
  let head = ''
  let cells = 0
  for (const character of word) {
    cells += cellsOf(character)
    if (cells > width && head !== '') break
    head += character
  }
  return head
}
