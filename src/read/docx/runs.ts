/** The words of a paragraph: runs, fields, recorded changes, signs, references to notes, text boxes. */
import { legacyFont } from '../legacy/convert.ts'
import { child, childrenNamed, elements, type Element } from '../xml.ts'
import { isSilent } from './fields.ts'
import type { Spoken } from './spoken.ts'
import type { Story } from './story.ts'
import { lookOf, over, valueOf, type Look } from './styles.ts'
import { codeOf, signOf, withSigns } from './symbols.ts'

/** Elements whose content is not read: what was taken out, and what says how, not what. */
const SILENT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:rt'])
const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/**
 * @param look what the paragraph's style says
 * @param spoken what is said so far; the words go behind it
 */
export function readRuns(parent: Element, look: Look, story: Story, spoken: Spoken): void {
  for (const element of elements(parent)) {
    if (CHANGES.has(element.name)) story.changed = true
    if (SILENT.has(element.name) || (element.attributes['instr'] !== undefined && isSilent(element.attributes['instr']))) continue
    switch (element.name) {
      case 'w:r':
      case 'm:r':
        readRun(element, look, story, spoken)
        break
      case 'mc:AlternateContent':
        readRuns(chosen(element), look, story, spoken)
        break
      case 'm:f':
        readParts([child(element, 'm:num'), child(element, 'm:den')], ['', '/', ''], look, story, spoken)
        break
      case 'm:d': {
        const form = child(element, 'm:dPr')
        readParts(childrenNamed(element, 'm:e'), [valueOf(form, 'm:begChr') ?? '(', valueOf(form, 'm:sepChr') ?? '|', valueOf(form, 'm:endChr') ?? ')'], look, story, spoken)
        break
      }
      default:
        readRuns(element, look, story, spoken)
    }
  }
}

/** Parts of a formula, with what Word draws before, between and behind them. */
function readParts(parts: ReadonlyArray<Element | undefined>, [before, between, behind]: readonly [string, string, string], look: Look, story: Story, spoken: Spoken): void {
  const sign = (text: string): void => {
    if (!look.hidden && !story.fields.silent) spoken.say(text, { ...look, bold: true }, null)
  }
  sign(before)
  for (const [i, part] of parts.entries()) {
    if (i > 0) sign(between)
    if (part) readRuns(part, look, story, spoken)
  }
  sign(behind)
}

/** The first choice; what stands for it in old programs says the same again. */
const chosen = (alternatives: Element): Element => child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback') ?? alternatives

function readRun(run: Element, outer: Look, story: Story, spoken: Spoken): void {
  const properties = child(run, 'w:rPr')
  const style = valueOf(properties, 'w:rStyle')
  const look = over(over(outer, style === undefined ? {} : story.styles.look(style)), lookOf(properties))
  const legacy = look.font ? legacyFont(look.font) : null
  const say = (text: string): void => {
    if (!look.hidden && !story.fields.silent) spoken.say(text, look, legacy)
  }
  readPieces(run, look.font ?? '', say, story, spoken)
}

function readPieces(parent: Element, font: string, say: (text: string) => void, story: Story, spoken: Spoken): void {
  for (const piece of elements(parent)) {
    switch (piece.name) {
      case 'w:t':
      case 'm:t':
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
        say(signOf(codeOf(piece.attributes['char']), piece.attributes['font'] ?? ''))
        break
      case 'w:instrText':
        story.fields.instruct(textOf(piece))
        break
      case 'w:fldChar':
        turnField(piece, say, story)
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

function turnField(sign: Element, say: (text: string) => void, { fields }: Story): void {
  const type = sign.attributes['fldCharType']
  if (type === 'begin') fields.begin(sign)
  else if (type === 'separate') fields.separate()
  else if (type === 'end') say(fields.end())
}

function callNote(reference: Element, story: Story): string {
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const own = reference.attributes['customMarkFollows'] === '1' || reference.attributes['customMarkFollows'] === 'true'
  const mark = story.notes.call(kind, reference.attributes['id'] ?? '', own)
  return own ? '' : `[${mark}]`
}
