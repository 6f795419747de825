/** What the rules of a kind must tell the program: groups of the pattern, and `emits`. Kinds that need nothing are not named. */
import * as z from 'zod'
import { message } from '../messages/index.ts'
import { similarTo } from '../text/similar.ts'
import { Fault } from './fault.ts'
import { formFault } from './form.ts'
import type { TextRule } from './schema.ts'

interface Needs {
  /** Groups that the program reads without asking whether they are there. */
  readonly groups?: readonly string[]
  readonly emits?: z.ZodType
}

const text = z.string().min(1)
const day = ['day', 'month', 'year']
const flag = z.literal(true).optional()
const needs = z.string().regex(/^(?:ahead|act|asked|event|lead|limit|often)(?: (?:ahead|act|asked|event|lead|limit|often))*$/)
const relation = z.enum(['before', 'by', 'on', 'during', 'recurring', 'within'])
const half = z.literal([1, 2]).optional()
const unit = z.enum(['D', 'W', 'M', 'Q', 'Y', 'H'])
const families = ['part', 'chapter', 'section', 'subsection', 'article', 'roman', 'capital', 'decimal', 'arabic', 'bracket-number', 'bracket-roman', 'letter', 'plus', 'star', 'dash']

const KINDS: Readonly<Record<string, Needs>> = {
  'amount.money': { groups: ['number'], emits: z.strictObject({ scale: z.number().positive(), unit: text, restScale: z.number().positive().optional() }) },
  'amount.bare': { groups: ['number'], emits: z.strictObject({ scale: z.number().positive(), unit: text }) },
  'check.pointer': { emits: z.strictObject({ to: z.enum(['addressees', 'article', 'anybody']) }) },
  'check.group': { emits: z.strictObject({ holds: text }) },
  'check.number-form': { emits: z.strictObject({ put: z.string() }) },
  'check.date-form': { emits: z.strictObject({ put: z.string() }) },
  'check.cited-number': { groups: ['number'] },
  'check.member': { emits: z.strictObject({ of: text }) },
  'eval.same': { emits: z.strictObject({ as: text }) },
  'cite.number': { groups: ['number'] },
  'cite.number.plain': { groups: ['number'] },
  'cite.notation': { groups: ['head', 'tail'] },
  'cite.type': { groups: ['type'] },
  'cite.type.short': { groups: ['code'] },
  'cite.law': { groups: ['type'] },
  'cite.date.bare': { groups: day },
  'weekday': { emits: z.strictObject({ code: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']) }) },
  'quarter': { emits: z.strictObject({ number: z.int().min(1).max(4) }) },
  'deadline': {
    emits: z.strictObject({
      relation,
      needs: needs.optional(),
      take: z.enum(['start', 'end']).optional(),
      half,
      shift: z.int().optional(),
      sign: z.literal('-').optional(),
      part: flag,
      suffix: flag,
      month: z.int().optional(),
      unit: unit.optional(),
    }),
  },
  'deadline.cell': { emits: z.strictObject({ relation, half }) },
  'deadline.share': { emits: z.strictObject({ from: z.int(), to: z.int() }) },
  'time-unit': { emits: z.strictObject({ code: unit }) },
  'count': { emits: z.strictObject({ number: z.number() }) },
  'deadline.note.bracket': { groups: ['note'] },
  'deadline.note.period': { groups: ['period'] },
  'definition.called': { groups: ['short'] },
  'definition.letters': { groups: ['short'] },
  'doc-type': { emits: z.strictObject({ name: text, code: text, party: text.optional() }) },
  'doc-type-letter': { emits: z.strictObject({ name: text, code: text }) },
  'head.stamp': { emits: z.strictObject({ block: flag }) },
  'head.motto': { emits: z.strictObject({ party: flag }) },
  'head.matter': { emits: z.strictObject({ letter: flag }) },
  'head.short': { emits: z.strictObject({ short: text }) },
  'head.mention': { groups: ['body', 'level', 'name'] },
  'head.urgency': { groups: ['value'] },
  'head.secrecy': { groups: ['value'] },
  'opening-start': { emits: z.strictObject({ strong: flag }) },
  'meeting.location': { groups: ['location'] },
  'label': { groups: ['label'], emits: z.strictObject({ family: z.enum(families) }) },
  'party.collector': { emits: z.strictObject({ head: text }) },
  'party.each-level': { emits: z.strictObject({ of: z.literal('any').optional() }) },
  'party.rooms': { emits: z.strictObject({ head: text }) },
  'place.province': { emits: z.strictObject({ standing: z.enum(['kept', 'gone']) }) },
  'place.level': { emits: z.strictObject({ level: z.enum(['province', 'district', 'commune', 'any']), words: text.optional() }) },
  'product': { emits: z.strictObject({ name: text }) },
  'recipient.letters': { emits: z.strictObject({ words: z.string() }) },
  'recipient.purpose': { emits: z.strictObject({ words: text }) },
  'recipient.purpose-open': { groups: ['words'] },
  'sign.authority': { emits: z.strictObject({ authority: text, acting: flag }) },
  'sign.heads': { emits: z.strictObject({ body: text.nullable(), mention: flag }) },
  'tail.marker': { emits: z.strictObject({ marker: text }) },
}

const NOTHING = z.strictObject({})

/**
 * @param source the rule's pattern with its fragments filled, where it has one
 * @param known every kind that the program asks for
 * @throws Fault where the rule is of no such kind, or does not tell what its kind must
 */
export function checkKind(rule: TextRule, source: string | undefined, known: ReadonlySet<string>): void {
  const { id, kind } = rule
  if (!known.has(kind)) {
    const similar = similarTo(kind, known)
    throw similar === null ? Fault.of('grammar.fault.kind', { id, kind }) : Fault.of('grammar.fault.kind-similar', { id, kind, similar })
  }
  const { groups = [], emits = NOTHING } = KINDS[kind] ?? {}
  const missing = groups.find((group) => source?.includes(`(?<${group}>`) !== true)
  if (missing !== undefined) throw Fault.of('grammar.fault.group', { id, kind, group: missing })
  const wrong = formFault(emits, rule.emits)?.fault
  if (wrong) throw new Fault((lang) => message('grammar.fault.emits', lang, { id, kind, reason: wrong.say(lang) }))
}
