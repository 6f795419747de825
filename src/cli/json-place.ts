/** Where a text stops being JSON: V8 tells it for some faults alone. */

const POSITION = /at position (\d+)/
const ENDED = /^Unexpected end|^Unterminated string/

/** @returns the offset of the first character that no JSON can go on with; the length of a text that only ends too soon */
export function jsonFaultAt(text: string): number {
  const told = faultIn(text)
  if (told !== null) return told
  let begun = 0
  let wrong = text.length
  while (wrong - begun > 1) {
    const middle = (begun + wrong) >> 1
    if ((faultIn(text.slice(0, middle)) ?? 0) === middle) begun = middle
    else wrong = middle
  }
  return begun
}

/** The offset that V8 tells, the length of the text where it is well-formed or ends too soon, null where V8 tells none. */
function faultIn(text: string): number | null {
  try {
    JSON.parse(text)
    return text.length
  } catch (error) {
    const { message } = error as Error
    if (ENDED.test(message)) return text.length
    const at = POSITION.exec(message)?.[1]
    return at === undefined ? null : Number(at)
  }
}
