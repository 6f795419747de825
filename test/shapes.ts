/** The shapes that copying, pasting and printing to text give a document. None of them changes a word of it. */

export type Shape = (text: string) => string

const eachLine = (change: (line: string) => string): Shape => (text) => text.split('\n').map(change).join('\n')
const ofWords = (change: (line: string) => string): Shape => eachLine((line) => (/\p{L}/u.test(line) ? change(line) : line))
const LABEL = /^(\s*)((?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.|[a-zđ]\)|Điều \d+\.))(?= )/u

/** Lines no longer than a width, as a mail or an editor breaks them; the first of a paragraph set in. */
export const wrapped = (width: number, indent: string): Shape =>
  eachLine((line) => {
    if (line.length <= width || /^ *\||\t| {3}/u.test(line)) return line
    const lines: string[] = []
    let filled = ''
    for (const word of `${indent}${line}`.split(/(?<=\S) /u)) {
      if (filled !== '' && filled.length + 1 + word.length > width) {
        lines.push(filled)
        filled = word
      } else filled += (filled === '' ? '' : ' ') + word
    }
    return [...lines, filled].join('\n')
  })

/** Something after every thirtieth line behind the head, as at the end of a page. */
const paged = (mark: (page: number) => string): Shape => (text) => {
  let page = 1
  return text.split('\n').flatMap((line, i) => (i > 20 && i % 30 === 0 ? [line, mark(++page)] : [line])).join('\n')
}

/** Of any document. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'a quote': eachLine((line) => (line.trim() === '' ? '>' : `> ${line}`)),
  'a quote in a quote, without blanks': eachLine((line) => `>>${line}`),
  'a paragraph of HTML a line': ofWords((line) => (line.includes('|') ? line : `<p>${line}</p>`)),
  'a break of HTML at each end': ofWords((line) => (line.includes('|') ? line : `${line}<br>`)),
  'labels between tags': eachLine((line) => line.replace(LABEL, '$1<b>$2</b>')),
  'bold labelled lines of HTML': eachLine((line) => (LABEL.test(line) ? `${line.replace(LABEL, '$1<strong>$2')}</strong>` : line)),
  'keys for numbers': eachLine((line) => line.replace(/^(\s*)([1-9])\.(?= )/u, '$1$2\ufe0f\u20e3')),
  'leading tabs': ofWords((line) => `\t${line}`),
  'leading blanks': ofWords((line) => `    ${line}`),
  'blanks at the ends': eachLine((line) => `${line}   `),
  'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'wide marks': (text) => text.replace(/[,;:()]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'),
  'zero-width blanks': (text) => text.replaceAll(' ', ' \u200b'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'letters in parts': (text) => text.normalize('NFD'),
  'form feeds': paged(() => '\f'),
  'pages by name': paged((page) => `Trang ${page}/9`),
  'escapes of Markdown': eachLine((line) => line.replace(/^(\s*\d{1,2})\./u, '$1\\.').replace(/^(\s*)- /u, '$1\\- ')),
  'another bullet below the dash': eachLine((line) => line.replace(/^(\s*)\+ (?=\p{Lu})/u, '$1o ')),
  'two blanks behind each label': eachLine((line) => line.replace(LABEL, '$1$2 ').replace(/^(\s*[-+] )(?=\S)/u, '$1 ')),
  'hard ends of Markdown': ofWords((line) => `${line}  `),
  'a tab behind each label': eachLine((line) => line.replace(LABEL, '$1$2\t').replace('\t ', '\t')),
}
