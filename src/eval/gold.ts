/** A gold record: what is right for one document. Long texts are given by their first and last words; a key that is left out is not judged. */
import * as z from 'zod'

const text = z.string().nullish()
const names = z.array(z.looseObject({ name: z.string() })).default([])
const ends = { starts: z.string(), ends: z.string() }

const header = z.looseObject({
  issuer: z.looseObject({ parent: text, name: text }).nullish(),
  number: z.looseObject({ sequence: text, notation: text }).nullish(),
  place: text,
  date: text,
  type: z.looseObject({ code: text }).nullish(),
  subject: text,
  urgency: text,
  secrecy: text,
  addressees: names,
})
const meeting = z.looseObject({ dates: z.array(z.string()).default([]), chair: z.looseObject({ name: text, position: text }).nullish(), topic: text, location: text })
const attendee = z.looseObject({ name: z.string(), capacity: text, person: z.union([z.string(), z.looseObject({ name: text })]).nullish() })
const item = z.looseObject({ id: z.string(), heading: text, ...ends })
const deadline = z.looseObject({ text, relation: text, due: text, recurrence: text, offset: text })
const task = z.looseObject({ item: z.string(), starts: z.string(), lead: names, coordinate: names, reportTo: names, deadlines: z.array(deadline).default([]) })
const citation = z.looseObject({ type: text, number: text, date: text, provision: text })
const amount = z.looseObject({ value: z.number(), unit: z.string(), label: text })
const recipient = z.looseObject({ text: z.string(), parties: z.array(z.string()).default([]) })
const signature = z.looseObject({ authority: z.array(z.string()).default([]), onBehalfOf: z.array(z.string()).default([]), position: text, name: text })

export const goldSchema = z.looseObject({
  header: header.optional(),
  legalBases: z.array(z.looseObject(ends)).optional(),
  meeting: meeting.nullish(),
  attendees: z.array(attendee).optional(),
  conclusions: z.array(item).optional(),
  tasks: z.array(task).optional(),
  citations: z.array(citation).optional(),
  amounts: z.array(amount).optional(),
  recipients: z.array(recipient).optional(),
  archive: z.looseObject({ units: z.array(z.string()) }).nullish(),
  signature: signature.nullish(),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldItem = NonNullable<Gold['conclusions']>[number]
export type GoldTask = NonNullable<Gold['tasks']>[number]
