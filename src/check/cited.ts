/** Cited documents by numbers that none has. */
import { spanOf } from '../interpret/model.ts'
import { passagesOf } from './passages.ts'
import type { Check, Finding } from './types.ts'

/** Letters run into a figure, or a year behind letters: what a wrong number has. */
const SUSPECT = /\d ?-? ?[A-ZĐ]{2}|\/[A-ZĐ]\p{L}{1,3}[/-]|-20\d\d\//u

/** `Nghị định số 30/NĐ/2020`, `Công văn 1234UBND`: whoever looks it up does not find it (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
export const citedNumberForm: Check = ({ syntax, context }) =>
  passagesOf(syntax).filter((passage) => SUSPECT.test(passage.text)).flatMap((passage) =>
    context.grammar.findAll('check.cited-number', passage.text).map(({ start, text, groups }): Finding => {
      const number = groups['number']!
      const at = start + text.lastIndexOf(number)
      return { rule: 'cited-number-form', severity: 'warning', args: { text: number }, span: spanOf(context, passage, at, at + number.length) }
    }),
  )
