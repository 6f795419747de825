/** Paragraphs and tables to lines. */
import type { Lines } from '../lines.ts'
import type { SourceLine } from '../source.ts'
import { child, elements, type Element } from '../xml.ts'
import { readRuns } from './runs.ts'
import type { Spoken, Story } from './story.ts'
import { lookOf, over, placeOf, valueOf } from './styles.ts'
import { cellsOf } from './tables.ts'

/** Where lines stand. */
export interface Setting {
  readonly cell?: NonNullable<SourceLine['cell']>
  readonly role?: NonNullable<SourceLine['role']>
  readonly mark?: string
}

/** Reads what stands on the level of paragraphs: a body, a cell, a note, a text box. */
export class BlockReader {
  readonly #story: Story
  readonly #lines: Lines
  #tables = 0
  /** The words of a paragraph whose end was taken out by a recorded change: the next one goes on with it. */
  #open = ''

  constructor(story: Story, lines: Lines) {
    this.#story = story
    this.#lines = lines
  }

  read(parent: Element, setting: Setting = {}): void {
    for (const block of elements(parent)) {
      switch (block.name) {
        case 'w:p':
          this.#paragraph(block, setting)
          break
        case 'w:tbl':
          this.#table(block, setting)
          break
        case 'w:sectPr':
        case 'w:sdtPr':
        case 'w:del':
        case 'w:moveFrom':
          break
        case 'mc:AlternateContent':
          this.read(child(block, 'mc:Choice') ?? block, setting)
          break
        default:
          this.read(block, setting)
      }
    }
  }

  #paragraph(paragraph: Element, setting: Setting): void {
    const { styles, numbering } = this.#story
    const properties = child(paragraph, 'w:pPr')
    const style = valueOf(properties, 'w:pStyle')
    const own = child(properties, 'w:rPr')
    const look = styles.look(style)
    const spoken = readRuns(paragraph, look, this.#story)
    if (child(own, 'w:ins')) this.#story.changed = true
    if (child(own, 'w:del') || child(own, 'w:moveFrom')) {
      this.#story.changed = true
      this.#open += spoken.text
    } else {
      spoken.text = this.#open + spoken.text
      this.#open = ''
      const written = placeOf(properties)
      const inherited = styles.place(style)
      const place = written && written.list !== undefined ? { ...inherited, ...written } : written && inherited ? { ...inherited, level: written.level } : inherited
      // A paragraph without text shows a number all the same, but for one that is hidden.
      const label = place && !over(look, lookOf(own)).hidden ? numbering.next(place) : null
      this.#say(spoken, label, setting)
    }
    for (const box of spoken.boxes) this.read(box, setting)
  }

  #say({ text, bold }: Spoken, label: { text: string; gap: string } | null, setting: Setting): void {
    if (label === null && setting.cell && text.trim() === '') return
    const parts = text.split('\n').filter((part, i, all) => all.length === 1 || part.trim() !== '' || (label && i === 0))
    for (const [i, part] of (parts.length > 0 ? parts : ['']).entries()) {
      const labelled = label && i === 0 ? label : null
      // A break inside a paragraph: whether the words go on is left to who reads them.
      const end = i >= parts.length - 1
      this.#lines.push(labelled ? `${labelled.text}${labelled.gap}${part.trimStart()}` : part, {
        ...setting,
        ...(bold && { bold }),
        ...(labelled && { label: labelled.text }),
        ...(end && { paragraphEnd: true }),
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

