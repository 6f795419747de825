/** Cited documents by numbers that none has. */
import { spanOf } from '../interpret/model.ts'
import { passagesOf } from './passages.ts'
import type { Check, Finding } from './types.ts'

/** Letters run into a figure, a year behind letters or before a hyphen, a type without its Đ: what a wrong number has, and hardly a right one. */
const SUSPECT = /\d ?-? ?[A-ZĐ]{2}|[A-ZĐ][/-]20\d\d|-20\d\d\/|\/[QN]D-/

/** `Nghị định số 30/NĐ/2020`, `Công văn 1234UBND`: whoever looks it up does not find it (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
export const citedNumberForm: Check = ({ syntax, context }) =>
  passagesOf(syntax).filter((passage) => SUSPECT.test(passage.text)).flatMap((passage) =>
    context.grammar.findAll('check.cited-number', passage.text).map(({ start, text, groups }): Finding => {
      const number = groups['number']!
      const at = start + text.lastIndexOf(number)
      return { rule: 'cited-number-form', severity: 'warning', args: { text: number }, span: spanOf(context, passage, at, at + number.length) }
    }),
  )
