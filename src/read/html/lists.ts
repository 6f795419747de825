/** What a page writes before the items of its lists. */
import { written } from '../numbers.ts'
import { attribute, isGone, styleOf, type HtmlElement } from './look.ts'

/** By the attribute `type`. */
const TYPES: Readonly<Record<string, string>> = { 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }
/** By the style. */
const STYLES: Readonly<Record<string, string>> = {
  'none': 'none', 'disc': 'bullet', 'circle': 'bullet', 'square': 'bullet', 'decimal': 'decimal', 'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman',
}
const STYLE = /list-style(?:-type)?\s*:\s*([^;]{1,80})/i

/** How far a list has come. */
export interface Count {
  readonly format: string
  readonly step: 1 | -1
  next: number
}

export function countOf(list: HtmlElement): Count {
  const reversed = list.tagName === 'ol' && attribute(list, 'reversed') !== undefined
  const start = numberIn(list, 'start')
  const format = styled(list) ?? (list.tagName === 'ul' ? 'bullet' : (TYPES[attribute(list, 'type') ?? ''] ?? 'decimal'))
  return { format, step: reversed ? -1 : 1, next: start ?? (reversed ? list.childNodes.filter((node) => node.nodeName === 'li' && 'tagName' in node && !isGone(node)).length : 1) }
}

/**
 * Counts an item.
 * @returns its number; null where it shows none. `written` is empty for a bullet
 */
export function counted(item: HtmlElement, count: Count): { format: string; written: string } | null {
  const value = numberIn(item, 'value') ?? count.next
  count.next = value + count.step
  const format = styled(item) ?? count.format
  return format === 'none' ? null : { format, written: written(value, format) }
}

function numberIn(element: HtmlElement, name: string): number | undefined {
  const value = Number.parseInt(attribute(element, name) ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

const styled = (element: HtmlElement): string | undefined => STYLE.exec(styleOf(element))?.[1]?.toLowerCase().split(/\s+/u).map((word) => STYLES[word]).find((format) => format !== undefined)
