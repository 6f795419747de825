/** Number and day against their form: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3 and 4. */
import type { Grammar } from '../grammar/index.ts'
import { barePassage, fragmentsOf, passageOf } from '../interpret/header/fragments.ts'
import { spanOf } from '../interpret/model.ts'
import type { HeadRole } from '../syntax/zones.ts'
import type { Check, Examined, Finding } from './types.ts'

/** Since when the decree holds; documents without a date are not held to it. */
const IN_FORCE = '2020-03-05'

/** `Số 5/TB - UBND.` for `Số: 05/TB-UBND`. Documents of the Party, whose numbers have a hyphen, follow a form of their own. */
export const numberForm: Check = (examined) => {
  const { number } = examined.record.header
  return isHeld(examined) && number?.sequence && number.text.startsWith(`${number.sequence}/`) ? slips('number', 'check.number-form', 'number-form', examined) : []
}

/** `ngày 5/2/2026` for `ngày 05 tháng 02 năm 2026`. */
export const dateForm: Check = (examined) =>
  isHeld(examined) && examined.record.header.date!.length === 10 ? slips('place-date', 'check.date-form', 'date-form', examined) : []

/** Signs that begin with the letters of another type than the line that names it; letters have none of a type, but body and unit (mục II.3.b). A converter's loss of the hyphen (`UBNDKT`) is no slip. */
export const notationForm: Check = (examined) => {
  const { number, type } = examined.record.header
  if (!isHeld(examined) || !number?.notation || !type) return []
  const { grammar } = examined.context
  const [first, second] = number.notation.split(/[-–/.]/u)
  const find = (says: 'letter.number-form' | 'type.number-form', expected: string): Finding[] =>
    [{ rule: 'number-form', severity: 'info', args: { text: number.text, expected }, span: number.span, says }]
  const letter = grammar.kind('doc-type-letter')[0]?.emits['code']
  const torn = grammar.endAt('cite.notation', number.notation, 0) === number.notation.length
  if (type.code === letter) return first === letter || (second === undefined && !torn) ? find('letter.number-form', type.name) : []
  const codes = grammar.kind('doc-type').map((rule) => rule.emits['code'])
  return type.span !== null && first !== type.code && codes.includes(first) ? find('type.number-form', `${type.code}-`) : []
}

/** Whether the decree is the document's: its date tells, and no motto of the Party. */
function isHeld({ record, syntax }: Examined): boolean {
  const { date } = record.header
  return date !== null && date.padEnd(IN_FORCE.length, '-12-31') >= IN_FORCE && syntax.joinedAt === null && syntax.head.parts.every((part) => part.rule !== 'head.motto-party')
}

/** One finding for a cell of the head that differs from itself with all slips mended. */
function slips(role: HeadRole, kind: 'check.number-form' | 'check.date-form', rule: 'number-form' | 'date-form', { syntax, context }: Examined): Finding[] {
  const passage = barePassage(passageOf(fragmentsOf(syntax.head, role), syntax.source.text))
  const expected = mended(passage.text, kind, context.grammar)
  return expected === passage.text ? [] : [{ rule, severity: 'info', args: { text: passage.text, expected }, span: spanOf(context, passage) }]
}

/** The text with each slip replaced by what its rule puts there, one rule after the other. */
const mended = (text: string, kind: string, grammar: Grammar): string =>
  grammar.kind(kind).reduce((words, rule) => {
    const match = rule.exec(words)
    return match ? `${words.slice(0, match.start)}${String(rule.emits['put']).replace('{}', match.text)}${words.slice(match.end)}` : words
  }, text)
