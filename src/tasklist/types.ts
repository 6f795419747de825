/** The task list: what its rows hold, whatever form they are written in. */
import type { Deadline, Party } from '../record/schema.ts'
import type { Lang } from '../messages/index.ts'

export const ROLES = ['lead', 'coordinate', 'report'] as const
export const GROUPINGS = ['assignee', 'document', 'due'] as const
export const ORDERS = ['due', 'document', 'assignee'] as const
export const BEFORE_MEANS = ['inclusive', 'exclusive'] as const

export type Role = (typeof ROLES)[number]
export type Grouping = (typeof GROUPINGS)[number]
export type Order = (typeof ORDERS)[number]
/** Whether the day of `trước ngày 15` is the last one to act, or the day before it is. */
export type BeforeMeans = (typeof BEFORE_MEANS)[number]

export type RowParty = Pick<Party, 'name' | 'text' | 'kind'>

export interface RowDeadline extends Pick<Deadline, 'text' | 'note' | 'relation' | 'recurrence'> {
  /** Last day to act (`2024-02-15`, with the time where the words give one); null where it is not known. */
  readonly due: string | null
  /** Counted from an anchor, so that no words name the day: `unsure` where the table of holidays does not cover the way. */
  readonly counted: 'sure' | 'unsure' | null
  /** Last day of what recurs, where the words beside it name one. */
  readonly until: string | null
}

/** The document that gives the task. */
export interface RowDocument {
  readonly file: string
  readonly issuer: string | null
  /** The body that the issuer belongs to. */
  readonly parent: string | null
  /** The place of its date, where the issuer is named by its level alone (`UBND tỉnh`). */
  readonly place: string | null
  readonly type: string | null
  readonly number: string | null
  /** As far as it is known: `2023-05-25`, `2026-04`. */
  readonly date: string | null
  readonly subject: string | null
  /** What stays the same when the document is read again from another place: its issuer, number and date, else its subject, else its digest. */
  readonly identity: string
  readonly tasks: number
  readonly findings: number
}

export interface TaskRow {
  readonly id: string
  readonly item: string
  /** Titles and lead-ins over the task, the outermost first. */
  readonly headings: readonly string[]
  readonly text: string
  readonly lead: readonly RowParty[]
  readonly coordinate: readonly RowParty[]
  readonly reportTo: readonly RowParty[]
  readonly deadlines: readonly RowDeadline[]
  /** The earliest day of its deadlines. */
  readonly due: string | null
  readonly products: readonly string[]
  readonly conditional: boolean
  readonly document: RowDocument
}

/** A row in its place. */
export interface NumberedRow extends TaskRow {
  /** In its group, from 1. */
  readonly number: number
  /** In the whole list, from 0: the same in each group that it stands in. */
  readonly order: number
  /** Days from the list's day to `due`, negative where it is over; null where either is not known. */
  readonly daysLeft: number | null
}

export interface TaskGroup {
  /** What its rows share; null where the list is not grouped. */
  readonly title: string | null
  readonly rows: readonly NumberedRow[]
}

export interface RowFinding {
  readonly file: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly rule: string
  readonly message: string
  /** `12:3` (line, column), the words in quotation marks where the text is not at hand, empty for the whole document. */
  readonly place: string
}

/** An input that gave no record. */
export interface UnreadFile {
  readonly file: string
  /** The key of the error. */
  readonly rule: string
  readonly reason: string
}

export interface TaskList {
  readonly groups: readonly TaskGroup[]
  readonly documents: readonly RowDocument[]
  readonly findings: readonly RowFinding[]
  readonly unread: readonly UnreadFile[]
  /** The day that days left are counted from. */
  readonly asOf: string | null
  /** Of heads and remarks. */
  readonly lang: Lang
}

/** Each row once, also where it stands in several groups. */
export const rowsOfList = ({ groups }: TaskList): NumberedRow[] => [...new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.order, row]))).values()]
