/** What a party is as it is read from a passage. */
import type { Grammar } from '../../grammar/index.ts'
import type { PartyKind } from '../../record/schema.ts'
import type { Token } from '../../text/tokens.ts'

export interface PartyReading {
  /** Offsets in the passage's text. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Full name in usual capitals. */
  readonly name: string
  readonly kind: PartyKind
  /** `(có) liên quan` stands at its end. */
  readonly related: boolean
  /** A body that every level has, with no place named. */
  readonly bare: boolean
  /** Level and place that follow the body's own name (`huyện Sơn Tây`), expanded; '' if none. */
  readonly place: string
  /** The rule or name that gave it. */
  readonly rule: string
}

export interface PartyList {
  readonly parties: readonly PartyReading[]
  /** Index of the first token after the list. */
  readonly next: number
}

export interface PlaceName {
  readonly level: string
  readonly name: string
}

/** A party that the document gives a short name in words. */
export interface DefinedName {
  /** As the text writes it where it defines it. */
  readonly short: string
  readonly full: string
  readonly name: string
  readonly kind: PartyKind
}

/** What the document itself says about names: its own short forms, the places and bodies it names. */
export interface NameContext {
  /** Letters and what they stand for. */
  readonly aliases: ReadonlyMap<string, string>
  readonly defined: readonly DefinedName[]
  readonly places: readonly PlaceName[]
  /** Full names. */
  readonly bodies: readonly string[]
}

export const NO_CONTEXT: NameContext = { aliases: new Map(), defined: [], places: [], bodies: [] }

/** A passage's words with the rules that read them. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  readonly context: NameContext
  /** The whole text is names: a title, a line of Nơi nhận. Qualifiers run to its end. */
  readonly whole: boolean
  /** How many lists stand around what is read; none where it is left out. */
  readonly depth?: number
}
