/** Words as XML 1.0 that a spreadsheet reads back as they are. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML cannot hold, and what would be read as the escape of it (ECMA-376, 22.9.2.19). */
const UNSPEAKABLE = /(?![\t\n])\p{Cc}|_(?=x[\dA-Fa-f]{4}_)/gu
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]/gu

export const escapeXml = (text: string): string =>
  text
    .replace(NO_CHARACTER, '\ufffd')
    .replace(UNSPEAKABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/gu, (mark) => ENTITIES[mark]!)
