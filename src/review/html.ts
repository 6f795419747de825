/** Text of documents made harmless for HTML: it can close no tag, end no attribute and turn no line around. */

const SPECIAL = /[&<>"'\p{Bidi_Control}\u2028\u2029]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** @returns the text for an element or a quoted attribute; marks of direction and control characters show as their number */
export const escape = (text: string): string => text.replace(SPECIAL, (character) => ENTITIES[character] ?? `\u27e8U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}\u27e9`)

/** ` name="value"` for each that has a value; `true` gives the name alone. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let out = ''
  for (const [name, value] of Object.entries(values)) {
    if (value === true) out += ` ${name}`
    else if (value !== false && value !== null && value !== undefined && value !== '') out += ` ${name}="${escape(String(value))}"`
  }
  return out
}

/** One element; `inside` is HTML already. */
export const element = (name: string, values: Parameters<typeof attributes>[0], inside = ''): string => `<${name}${attributes(values)}>${inside}</${name}>`
