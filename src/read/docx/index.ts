/** Word documents (.docx): the text as Word shows it, with automatic numbers written out, and what the file knows of its lines. */
import { digestOf } from '../../text/digest.ts'
import { ReadError } from '../errors.ts'
import { legacyOf } from '../legacy/convert.ts'
import { inUnicode } from '../legacy/detect.ts'
import { notEmpty } from '../limits.ts'
import { Lines } from '../lines.ts'
import { isBlank, type SourceLine, type SourceText } from '../source.ts'
import { child, childrenNamed, elements, type Element } from '../xml.ts'
import { BlockReader } from './blocks.ts'
import { Fields } from './fields.ts'
import { numberingOf } from './numbering.ts'
import { Notes } from './notes.ts'
import { openPackage, type Part } from './package.ts'
import type { Story } from './story.ts'
import { stylesOf } from './styles.ts'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** A running head that is a number and nothing else. */
const PAGE_NUMBER = /^[\s–—-]*\d{1,4}[\s–—-]*$/u

/**
 * The body first, then the notes in the order of their marks, then running heads and feet.
 *
 * @param name the file's name, for errors
 * @throws ReadError `damaged`, `encrypted`, `too-large`; `empty` where the document has no text
 */
export function readDocx(bytes: Uint8Array, name: string): SourceText {
  const document = openPackage(bytes, name)
  const body = child(document.root, 'w:body')
  if (!body) throw new ReadError('damaged', name)
  let told = tell(document, body, name, new Set())
  // A field that never ends keeps the rest of the document back: then nothing is kept back for it.
  const { endless } = told.story.fields
  if (endless.size > 0) told = tell(document, body, name, endless)
  const { story, lines } = told
  // Letters of old fonts whose names were changed, by the text alone.
  const shown = inUnicode({ text: notEmpty(lines.text, name), lines: lines.lines }, story.legacy)
  const struck = shown.lines.flatMap((line) => struckIn(shown.text, line))
  return { encoding: 'utf-8', ...shown, mediaType: MEDIA_TYPE, sha256: digestOf(bytes), pages: null, ...legacyOf(story.legacy), ...(story.changed && { changed: true }), ...(struck.length > 0 && { struck }) }
}

/** Where the words of a line are that are struck out; the whole line where they were turned to other letters with it. */
function struckIn(text: string, { start, end, struck = [] }: SourceLine): Array<{ start: number; end: number }> {
  let from = start
  return struck.flatMap((words) => {
    const at = text.slice(from, end).indexOf(words)
    if (at < 0) return [{ start, end }]
    const found = { start: from + at, end: from + at + words.length }
    from = found.end
    return [found]
  })
}

/** @param ignored where fields begin that are none */
function tell(document: Part, body: Element, name: string, ignored: ReadonlySet<Element>): { story: Story; lines: Lines } {
  const story = storyOf(document, ignored)
  const lines = new Lines(name)
  const reader = new BlockReader(story, lines)
  reader.read(body)
  story.fields.close()
  for (const { note, mark } of story.notes.of(document)) {
    reader.read(note, { role: 'footnote', mark })
    story.fields.close()
  }
  readRunningHeads(document, body, story, lines, name)
  return { story, lines }
}

function storyOf(document: Part, ignored: ReadonlySet<Element>): Story {
  const styles = stylesOf(document.ofType('styles')?.root)
  return { styles, numbering: numberingOf(document.ofType('numbering')?.root, styles), fields: new Fields(ignored), notes: new Notes(() => document.ofType('settings')?.root), changed: false, legacy: new Set() }
}

/** Heads and feet of all sections, each text once. */
function readRunningHeads(document: Part, body: Element, story: Story, lines: Lines, name: string): void {
  const seen = new Set<string>()
  const ids = new Set(references(body).map(({ attributes }) => attributes['id'] ?? ''))
  // Sections may share a part, under one name or several.
  const parts = new Set([...ids].map((id) => document.related(id)))
  for (const part of parts) {
    if (!part) continue
    const own = new Lines(name)
    new BlockReader(story, own).read(part.root)
    story.fields.close()
    const { text } = own
    for (const { start, end } of own.lines) {
      const line = text.slice(start, end)
      if (isBlank(line) || seen.has(line)) continue
      seen.add(line)
      lines.push(line, { role: PAGE_NUMBER.test(line) ? 'page-number' : 'running-head', paragraphEnd: true })
    }
  }
}

function references(body: Element): Element[] {
  const inside = elements(body).flatMap((block) => (block.name === 'w:sectPr' ? [block] : childrenNamed(child(block, 'w:pPr'), 'w:sectPr')))
  return inside.flatMap((section) => elements(section).filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference'))
}
