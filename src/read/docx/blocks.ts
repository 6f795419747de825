/** Paragraphs and tables to lines. */
import type { Lines } from '../lines.ts'
import type { SourceLine } from '../source.ts'
import { child, elements, type Element } from '../xml.ts'
import { readRuns } from './runs.ts'
import { Spoken } from './spoken.ts'
import type { Story } from './story.ts'
import { lookOf, over, placeOf, valueOf } from './styles.ts'
import { cellsOf } from './tables.ts'

/** Where lines stand. */
export interface Setting {
  readonly cell?: NonNullable<SourceLine['cell']>
  readonly role?: NonNullable<SourceLine['role']>
  readonly mark?: string
}

interface Paragraph {
  readonly spoken: Spoken
  /** `w:pPr` */
  readonly properties: Element | undefined
}

interface Part {
  readonly text: string
  /** Words of it that are struck out. */
  readonly struck: readonly string[]
}

const NOTHING: Part = { text: '', struck: [] }

/** The words of a paragraph from break to break. */
function brokenUp({ text, struck }: Spoken): Part[] {
  let start = 0
  let next = 0
  return text.split('\n').map((part) => {
    const end = start + part.length
    const words: string[] = []
    for (; next < struck.length && struck[next]!.start < end; next++) {
      words.push(text.slice(Math.max(start, struck[next]!.start), Math.min(end, struck[next]!.end)).trim())
      if (struck[next]!.end > end) break
    }
    start = end + 1
    return { text: part, struck: words.filter((word) => word !== '') }
  })
}

/** Reads what stands on the level of paragraphs: a body, a cell, a note, a text box. */
export class BlockReader {
  readonly #story: Story
  readonly #lines: Lines
  #tables = 0
  /** A paragraph whose end was taken out by a recorded change: the next one goes on with it. */
  #open: Paragraph | null = null

  constructor(story: Story, lines: Lines) {
    this.#story = story
    this.#lines = lines
  }

  /** @param parent a body, a cell, a note, a text box: no paragraph goes on beyond it */
  read(parent: Element, setting: Setting = {}): void {
    const around = this.#open
    this.#open = null
    this.#inside(parent, setting)
    this.#close(setting)
    this.#open = around
  }

  #inside(parent: Element, setting: Setting): void {
    for (const block of elements(parent)) {
      switch (block.name) {
        case 'w:p':
        case 'm:oMathPara':
          this.#paragraph(block, setting)
          break
        case 'w:tbl':
          this.#close(setting)
          this.#table(block, setting)
          break
        case 'w:sectPr':
        case 'w:sdtPr':
        case 'w:del':
        case 'w:moveFrom':
          break
        case 'mc:AlternateContent':
          this.#inside(child(block, 'mc:Choice') ?? block, setting)
          break
        default:
          this.#inside(block, setting)
      }
    }
  }

  #paragraph(paragraph: Element, setting: Setting): void {
    const properties = child(paragraph, 'w:pPr')
    const look = this.#story.styles.look(valueOf(properties, 'w:pStyle'))
    const own = child(properties, 'w:rPr')
    const spoken = this.#open?.spoken ?? new Spoken(this.#story.legacy)
    this.#open = null
    readRuns(paragraph, look, this.#story, spoken)
    if (child(own, 'w:ins')) this.#story.changed = true
    if (child(own, 'w:del') || child(own, 'w:moveFrom')) {
      this.#story.changed = true
      this.#open = { spoken, properties }
    } else this.#end({ spoken, properties }, setting)
  }

  /** No paragraph follows that the open one could go on with: its words are a paragraph all the same. */
  #close(setting: Setting): void {
    const open = this.#open
    this.#open = null
    if (open && (open.spoken.text.trim() !== '' || open.spoken.boxes.length > 0)) this.#end(open, setting)
  }

  #end({ spoken, properties }: Paragraph, setting: Setting): void {
    const { styles, numbering } = this.#story
    const style = valueOf(properties, 'w:pStyle')
    const written = placeOf(properties)
    const inherited = styles.place(style)
    const place = written && written.list !== undefined ? { ...inherited, ...written } : written && inherited ? { ...inherited, level: written.level } : inherited
    // A paragraph without text shows a number all the same, but for one that is hidden.
    const label = place && !over(styles.look(style), lookOf(child(properties, 'w:rPr'))).hidden ? numbering.next(place) : null
    this.#say(spoken, label, setting)
    for (const box of spoken.boxes) this.read(box, setting)
  }

  #say(spoken: Spoken, label: { text: string; gap: string } | null, setting: Setting): void {
    const { text } = spoken
    if (label === null && setting.cell && text.trim() === '') return
    const parts = brokenUp(spoken).filter((part, i, all) => all.length === 1 || part.text.trim() !== '' || (label && i === 0))
    for (const [i, part] of (parts.length > 0 ? parts : [NOTHING]).entries()) {
      const labelled = label && i === 0 ? label : null
      // A break inside a paragraph: whether the words go on is left to who reads them.
      const end = i >= parts.length - 1
      this.#lines.push(labelled ? `${labelled.text}${labelled.gap}${part.text.trimStart()}` : part.text, {
        ...setting,
        ...(spoken.bold && text.trim() !== '' && { bold: true }),
        ...(labelled && { label: labelled.text }),
        ...(end && { paragraphEnd: true }),
        ...(part.struck.length > 0 && { struck: part.struck }),
      })
    }
  }

  /** A table in a cell, a note or a text box, and one of a single column (a frame around text) gives lines and no cells. */
  #table(table: Element, setting: Setting): void {
    const cells = cellsOf(table, this.#story)
    const framed = setting.cell !== undefined || cells.every(({ place }) => place.column === 0)
    const index = this.#tables
    if (!framed) this.#tables++
    for (const { element, place } of cells) this.read(element, framed ? setting : { ...setting, cell: { table: index, ...place } })
  }
}

