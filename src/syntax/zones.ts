/** What the parts of a document are, by name. A zone is a run of fragments that belong to one part. */
import type { Fragment } from './rows.ts'

/** Roles of the fragments of the head (ô số of NĐ 30/2020/NĐ-CP, Phụ lục I in brackets). */
export type HeadRole =
  | 'stamp' // e-signature stamp, office stamp lines: the carrier's
  | 'rule' // dashes under the motto
  | 'issuer' // [2]
  | 'motto' // [1]
  | 'number' // [3]
  | 'place-date' // [4]
  | 'type' // [5a]
  | 'subject' // [5a, 5b]
  | 'authority' // `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` between the subject and the bases of a decision
  | 'urgency' // [10b]
  | 'secrecy' // [10a]
  | 'addressee-label' // `Kính gửi:`
  | 'addressee' // [9a]

export interface HeadPart {
  readonly role: HeadRole
  readonly fragment: Fragment
  /** The rule that said so. */
  readonly rule: string
}

export interface Head {
  readonly parts: readonly HeadPart[]
  /** Index of the first row that is no longer head. */
  readonly end: number
}

export type TailRole =
  | 'recipients-label' // `Nơi nhận:` [9b]
  | 'recipient' // one line (or continuation) of the list [9b]
  | 'authority' // `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH` [7a]
  | 'position' // `PHÓ CHỦ TỊCH` [7a]
  | 'signing-body' // `SỞ Y TẾ`, above the titles of those who sign together
  | 'signed' // `(Đã ký)`
  | 'signer' // [7c]
  | 'rule'
  | 'stamp'

export interface TailPart {
  readonly role: TailRole
  readonly fragment: Fragment
  readonly rule: string
}

export interface Tail {
  /** Index of the first row of the tail; rows.length when there is none. */
  readonly start: number
  readonly parts: readonly TailPart[]
  /** Index of the first row after the tail (footnotes, appendices, leavings). */
  readonly end: number
}
