/** Automatic numbers and bullets: what Word writes before the paragraphs of its lists. */
import { child, childrenNamed, type Element } from '../xml.ts'
import { written } from '../numbers.ts'
import { valueOf, type ListPlace, type Styles } from './styles.ts'
import { withSigns } from './symbols.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2.`: holes for the numbers of the levels. */
  readonly text: string
  /** The level (from 1) whose numbers let this one begin anew; 0 for none, null for each level above. */
  readonly restart: number | null
  /** All numbers in digits. */
  readonly legal: boolean
  /** What stands between number and text. */
  readonly gap: ' ' | ''
  /** The paragraph style that takes this level. */
  readonly style: string | undefined
}

interface List {
  /** Lists of the same definition count on together. */
  readonly definition: string
  readonly levels: ReadonlyArray<Level | undefined>
  /** Where this list, as soon as it is used, begins to count by itself. */
  readonly starts: ReadonlyMap<number, number>
}

interface Label {
  /** `1.`, `a)`, `-`. */
  readonly text: string
  readonly gap: ' ' | ''
}

/** Gives the paragraphs of a document their numbers, in order. */
export interface Numbering {
  /** @returns what stands before the paragraph; null where nothing is shown. It counts the paragraph. */
  next(place: ListPlace & { readonly style?: string }): Label | null
}

const HOLE = /%([1-9])/g
const MOST_LEVELS = 9

/** @param root of `numbering.xml`, undefined where the document has none */
export function numberingOf(root: Element | undefined, styles: Styles): Numbering {
  const lists = listsOf(root, styles)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next({ list: id, level: said, style }) {
      const list = id === null ? undefined : lists.get(id)
      if (!list) return null
      const level = said ?? Math.max(0, list.levels.findIndex((each) => style !== undefined && each?.style === style))
      const form = list.levels[level]
      if (!form) return null
      const count = counts.get(list.definition) ?? []
      counts.set(list.definition, count)
      const key = `${id}/${level}`
      const start = begun.has(key) ? undefined : list.starts.get(level)
      begun.add(key)
      count[level] = start ?? (count[level] === undefined ? form.start : count[level]! + 1)
      for (let below = level + 1; below < MOST_LEVELS; below++) {
        const restart = list.levels[below]?.restart ?? null
        if (restart === null || level < restart) delete count[below]
      }
      const text = form.text.replace(HOLE, (_, digit: string) => {
        const at = Number(digit) - 1
        const of = list.levels[at]
        return written(count[at] ?? list.starts.get(at) ?? of?.start ?? 1, form.legal && of?.format !== 'none' ? 'decimal' : (of?.format ?? 'decimal'))
      })
      return text.trim() === '' ? null : { text: text.trim(), gap: form.gap }
    },
  }
}

function listsOf(root: Element | undefined, styles: Styles): Map<string, List> {
  const definitions = new Map(childrenNamed(root, 'w:abstractNum').map((each) => [each.attributes['abstractNumId'] ?? '', each]))
  const numbers = new Map(childrenNamed(root, 'w:num').map((each) => [each.attributes['numId'] ?? '', each]))
  // A definition can be that of a numbering style, which names a list, which names the definition proper.
  const proper = (id: string): string => {
    const style = valueOf(definitions.get(id), 'w:numStyleLink')
    const list = style === undefined ? undefined : styles.place(style)?.list
    return valueOf(list == null ? undefined : numbers.get(list), 'w:abstractNumId') ?? id
  }
  const lists = new Map<string, List>()
  for (const [id, number] of numbers) {
    const definition = proper(valueOf(number, 'w:abstractNumId') ?? '')
    const levels = levelsOf(definitions.get(definition))
    const starts = new Map<number, number>()
    for (const override of childrenNamed(number, 'w:lvlOverride')) {
      const level = Number(override.attributes['ilvl'])
      const own = child(override, 'w:lvl')
      if (own) levels[level] = levelOf(own)
      const start = Number(valueOf(override, 'w:startOverride') ?? NaN)
      if (Number.isInteger(start)) starts.set(level, start)
    }
    lists.set(id, { definition, levels, starts })
  }
  return lists
}

function levelsOf(definition: Element | undefined): Array<Level | undefined> {
  const levels: Array<Level | undefined> = []
  for (const each of childrenNamed(definition, 'w:lvl')) {
    const index = Number(each.attributes['ilvl'])
    if (index >= 0 && index < MOST_LEVELS) levels[index] = levelOf(each)
  }
  return levels
}

function levelOf(element: Element): Level {
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes ?? {}
  const font = fonts['ascii'] ?? fonts['hAnsi'] ?? ''
  const restart = Number(valueOf(element, 'w:lvlRestart') ?? NaN)
  const legal = child(element, 'w:isLgl')
  return {
    start: Number(valueOf(element, 'w:start') ?? 0),
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: withSigns(valueOf(element, 'w:lvlText') ?? '', font),
    restart: Number.isInteger(restart) ? restart : null,
    legal: legal !== undefined && legal.attributes['val'] !== '0' && legal.attributes['val'] !== 'false',
    gap: valueOf(element, 'w:suff') === 'nothing' ? '' : ' ',
    style: valueOf(element, 'w:pStyle'),
  }
}
