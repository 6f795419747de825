/** The words of a paragraph: runs, fields, recorded changes, signs, references to notes, text boxes. */
import { legacyFont, toUnicode } from '../legacy/convert.ts'
import { child, elements, type Element } from '../xml.ts'
import type { Spoken, Story } from './story.ts'
import { lookOf, over, valueOf, type Look } from './styles.ts'
import { signOf, withSigns } from './symbols.ts'

/** @param look what the paragraph's style says */
export function readRuns(parent: Element, look: Look, story: Story): Spoken {
  const spoken: Spoken = { text: '', bold: true, boxes: [] }
  readInside(parent, look, story, spoken)
  spoken.bold &&= spoken.text.trim() !== ''
  return spoken
}

/** Elements whose content is not read: what was taken out, and what says how, not what. */
const SILENT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:rt'])
/** A field that shows what the file is called now: the name that another program gave its copy, not words of the document. */
const FILE_NAME = /^\s*FILENAME(?![A-Z])/
const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

function readInside(parent: Element, look: Look, story: Story, spoken: Spoken): void {
  for (const element of elements(parent)) {
    if (CHANGES.has(element.name)) story.changed = true
    if (SILENT.has(element.name) || FILE_NAME.test(element.attributes['instr'] ?? '')) continue
    if (element.name === 'w:r') readRun(element, look, story, spoken)
    else if (element.name === 'mc:AlternateContent') readInside(chosen(element), look, story, spoken)
    else readInside(element, look, story, spoken)
  }
}

/** The first choice; what stands for it in old programs says the same again. */
const chosen = (alternatives: Element): Element => child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback') ?? alternatives

function readRun(run: Element, outer: Look, story: Story, spoken: Spoken): void {
  const properties = child(run, 'w:rPr')
  const style = valueOf(properties, 'w:rStyle')
  const look = over(over(outer, style === undefined ? {} : story.styles.look(style)), lookOf(properties))
  const legacy = legacyFont(look.font ?? '')
  const say = (text: string): void => {
    if (look.hidden || story.fields.some((field) => !field.result || field.silent)) return
    const unicode = legacy ? toUnicode(text, legacy, story.legacy) : text
    spoken.text += look.capitals ? unicode.toUpperCase() : unicode
    if (!look.bold && text.trim() !== '') spoken.bold = false
  }
  readPieces(run, look.font ?? '', say, story, spoken)
}

function readPieces(parent: Element, font: string, say: (text: string) => void, story: Story, spoken: Spoken): void {
  for (const piece of elements(parent)) {
    switch (piece.name) {
      case 'w:t':
        say(withSigns(textOf(piece), font))
        break
      case 'w:tab':
      case 'w:ptab':
        say('\t')
        break
      case 'w:br':
      case 'w:cr':
        say('\n')
        break
      case 'w:softHyphen':
        if (legacyFont(font)) say('\u00ad')
        break
      case 'w:noBreakHyphen':
        say('-')
        break
      case 'w:sym':
        say(signOf(parseInt(piece.attributes['char'] ?? '', 16) || 0x25a1, piece.attributes['font'] ?? ''))
        break
      case 'w:instrText':
        if (FILE_NAME.test(textOf(piece))) silence(story)
        break
      case 'w:fldChar':
        turnField(piece.attributes['fldCharType'], story)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        say(callNote(piece, story))
        break
      case 'w:txbxContent':
        spoken.boxes.push(piece)
        break
      case 'mc:AlternateContent':
        readPieces(chosen(piece), font, say, story, spoken)
        break
      default:
        if (!SILENT.has(piece.name)) readPieces(piece, font, say, story, spoken)
    }
  }
}

const textOf = (element: Element): string => element.children.filter((each) => typeof each === 'string').join('').replace(/[\r\n\t]/g, ' ')

/** An instruction says how the result is made; only the result is text. */
function turnField(type: string | undefined, { fields }: Story): void {
  if (type === 'begin') fields.push({ result: false, silent: false })
  else if (type === 'separate' && fields.length > 0) fields.at(-1)!.result = true
  else if (type === 'end') fields.pop()
}

function silence({ fields }: Story): void {
  const field = fields.at(-1)
  if (field) field.silent = true
}

function callNote(reference: Element, story: Story): string {
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const own = reference.attributes['customMarkFollows'] === '1' || reference.attributes['customMarkFollows'] === 'true'
  const mark = story.notes.call(kind, reference.attributes['id'] ?? '', own)
  return own ? '' : `[${mark}]`
}
