/** What the styles of a Word document say of paragraphs and runs, as far as it changes the text or its numbers. */
import { child, childrenNamed, elements, type Element } from '../xml.ts'

/** What a run or a style says; undefined where it says nothing. */
export interface Look {
  readonly bold?: boolean | undefined
  /** Shown in capitals, whatever is typed. */
  readonly capitals?: boolean | undefined
  readonly hidden?: boolean | undefined
  /** Struck out by hand, not by a recorded change. */
  readonly struck?: boolean | undefined
  /** Superscript. */
  readonly raised?: boolean | undefined
  /** The font of Vietnamese letters; '' for one that the theme names. */
  readonly font?: string | undefined
}

/** A paragraph's place in a list. */
export interface ListPlace {
  /** Null where the paragraph takes itself out of its style's list. */
  readonly list: string | null
  /** From 0. */
  readonly level: number | null
}

export interface Styles {
  /** The look that a style gives, those it is based on included. @param id undefined for the default paragraph style */
  look(id: string | undefined): Look
  /** @returns the list of a paragraph style, with the style whose level it takes where none is said */
  place(id: string | undefined): (ListPlace & { readonly style: string }) | null
}

interface Style {
  readonly base: string | undefined
  readonly look: Look
  readonly place: ListPlace | null
}

/** A chain of styles is no longer; one that goes in a circle is. */
const LONGEST_CHAIN = 32

/** @param root of `styles.xml`, undefined where the document has none */
export function stylesOf(root: Element | undefined): Styles {
  const styles = new Map<string, Style>()
  let usual: string | undefined
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attributes['styleId']
    if (id === undefined) continue
    if (style.attributes['type'] === 'paragraph' && isOn(style.attributes['default'])) usual = id
    styles.set(id, { base: valueOf(style, 'w:basedOn'), look: lookOf(child(style, 'w:rPr')), place: placeOf(child(style, 'w:pPr')) })
  }
  const chain = (id: string | undefined): Array<Style & { id: string }> => {
    const found: Array<Style & { id: string }> = []
    for (let at = id ?? usual; at !== undefined && found.length < LONGEST_CHAIN; at = found.at(-1)!.base) {
      const style = styles.get(at)
      if (!style) break
      found.push({ ...style, id: at })
    }
    return found
  }
  const first = lookOf(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
  const looks = new Map<string | undefined, Look>()
  return {
    look(id) {
      const known = looks.get(id) ?? chain(id).reduceRight<Look>((look, style) => over(look, style.look), first)
      looks.set(id, known)
      return known
    },
    place(id) {
      const placed = chain(id).filter(({ place }) => place !== null)
      const named = placed.find(({ place }) => place!.list !== undefined)
      return named ? { list: named.place!.list, level: placed[0]!.place!.level ?? named.place!.level, style: named.id } : null
    },
  }
}

/** What `inner` says, and where it says nothing what `outer` says. */
export const over = (outer: Look, inner: Look): Look => ({
  bold: inner.bold ?? outer.bold,
  capitals: inner.capitals ?? outer.capitals,
  hidden: inner.hidden ?? outer.hidden,
  struck: inner.struck ?? outer.struck,
  raised: inner.raised ?? outer.raised,
  font: inner.font ?? outer.font,
})

type Sayings = { -readonly [Key in keyof Look]: Look[Key] }

const SAYS_NOTHING: Look = Object.freeze({})

/** @param properties `w:rPr` */
export function lookOf(properties: Element | undefined): Look {
  if (!properties) return SAYS_NOTHING
  const look: Sayings = {}
  for (const each of elements(properties)) {
    switch (each.name) {
      case 'w:b':
        look.bold ??= toggled(each)
        break
      case 'w:caps':
        look.capitals ??= toggled(each)
        break
      case 'w:vanish':
        look.hidden ??= toggled(each)
        break
      case 'w:strike':
      case 'w:dstrike':
        look.struck = look.struck === true || toggled(each)
        break
      case 'w:vertAlign':
        look.raised ??= each.attributes['val'] === 'superscript'
        break
      case 'w:rFonts':
        look.font ??= fontOf(each.attributes)
    }
  }
  return look
}

/** Letters beyond ASCII, as those with marks are, have the font `hAnsi`; a name that the theme gives goes before. */
const fontOf = (fonts: Element['attributes']): string | undefined =>
  fonts['hAnsiTheme'] !== undefined ? '' : (fonts['hAnsi'] ?? (fonts['asciiTheme'] !== undefined ? '' : fonts['ascii']))

/** @param properties `w:pPr` */
export function placeOf(properties: Element | undefined): ListPlace | null {
  const numbering = child(properties, 'w:numPr')
  if (!numbering) return null
  const list = valueOf(numbering, 'w:numId')
  const level = Number(valueOf(numbering, 'w:ilvl') ?? NaN)
  return { list: list === '0' ? null : (list as string), level: Number.isInteger(level) ? level : null }
}

/** The `w:val` of a child. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined => child(parent, name)?.attributes['val']

const toggled = ({ attributes: { val } }: Element): boolean => val === undefined || isOn(val)

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'
