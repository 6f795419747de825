/** What an element and its style say of the words in it. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { legacyFont, type LegacyEncoding } from '../legacy/convert.ts'
import type { SourceLine } from '../source.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element

export interface Setting {
  readonly cell?: NonNullable<SourceLine['cell']>
  readonly bold: boolean
  /** White space is kept. */
  readonly kept: boolean
  /** What the letters are in, by their font; null where it is a font of Unicode. */
  readonly legacy: LegacyEncoding | null
  /** The element that raises the letters. */
  readonly raised: HtmlElement | null
  /** A recorded change that put the words in or took them out. */
  readonly change: 'in' | 'out' | null
  /** The footnote that the words are part of; its first line shows the mark. */
  readonly note: { mark?: string } | null
}

export const PLAIN: Setting = { bold: false, kept: false, legacy: null, raised: null, change: null, note: null }

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
/** Words that are struck through are out: who drafts by hand marks so what Word records as a change. */
const CHANGES: Readonly<Record<string, Setting['change']>> = { ins: 'in', del: 'out', s: 'out', strike: 'out' }
const STRUCK = /text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i
const RAISED = /vertical-align\s*:\s*super/i
const GONE = /display\s*:\s*none/i
const UNSEEN = /visibility\s*:\s*(?:hidden|collapse)/i
const SPACES = /white-space\s*:\s*(pre|break-spaces|normal|nowrap)/i
const FAMILY = /font-family\s*:\s*["']?([^;,"']{1,60})/i
/** As Word says it (`mso-element:footnote`), and LibreOffice. */
const NOTE = /mso-element\s*:\s*(?:foot|end)note(?![a-z-])/i
const NOTE_ID = /^sd(?:foot|end)note\d{1,4}$/

/** All that is read of the style of letters. */
const READ = [STRUCK, RAISED, GONE, UNSEEN, SPACES, FAMILY]

export const attribute = (element: HtmlElement, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value

export const styleOf = (element: HtmlElement): string => attribute(element, 'style') ?? ''

/** Shows nothing and takes no place. */
export const isGone = (element: HtmlElement): boolean => attribute(element, 'hidden') !== undefined || GONE.test(styleOf(element))

/** Shows nothing, whether it takes its place or not. */
export const isHidden = (element: HtmlElement): boolean => isGone(element) || UNSEEN.test(styleOf(element))

/** @param outer what holds around the element */
export function settingOf(element: HtmlElement, outer: Setting): Setting {
  const { tagName } = element
  const style = styleOf(element)
  const spaces = tagName === 'pre' ? 'pre' : SPACES.exec(style)?.[1]?.toLowerCase()
  return {
    ...outer,
    bold: outer.bold || BOLD.has(tagName),
    kept: spaces === undefined ? outer.kept : spaces === 'pre' || spaces === 'break-spaces',
    legacy: fontOf(element, style, outer.legacy),
    raised: outer.raised ?? (tagName === 'sup' || RAISED.test(style) ? element : null),
    change: outer.change === 'out' ? 'out' : (CHANGES[tagName] ?? (STRUCK.test(style) ? 'out' : outer.change)),
    note: outer.note ?? (NOTE.test(style) || NOTE_ID.test(attribute(element, 'id') ?? '') ? {} : null),
  }
}

function fontOf(element: HtmlElement, style: string, outer: LegacyEncoding | null): LegacyEncoding | null {
  const font = FAMILY.exec(style)?.[1] ?? (element.tagName === 'font' ? attribute(element, 'face') : undefined)
  return font === undefined ? outer : legacyFont(font.trim())
}

/** Of the attributes of an element that formats letters those that are read: elements that differ in nothing else are alike. */
export function readAttributes(attributes: HtmlElement['attrs']): HtmlElement['attrs'] {
  return attributes.flatMap(({ name, value }) => {
    if (name === 'hidden') return [{ name, value: '' }]
    if (name === 'face') return [{ name, value: value.slice(0, 60) }]
    const said = name === 'style' ? READ.flatMap((property) => property.exec(value)?.[0] ?? []) : []
    return said.length > 0 ? [{ name, value: said.join(';') }] : []
  })
}
