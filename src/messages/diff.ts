/** What `mtqg diff` says; only that command loads it. */
import type { Lang } from './index.ts'

const labels = {
  'header': { vi: 'Thể thức', en: 'Header' },
  'header.parent': { vi: 'cơ quan chủ quản', en: 'parent body' },
  'header.issuer': { vi: 'cơ quan ban hành', en: 'issuer' },
  'header.number': { vi: 'số, ký hiệu', en: 'number' },
  'header.place': { vi: 'địa danh', en: 'place' },
  'header.date': { vi: 'ngày', en: 'date' },
  'header.type': { vi: 'loại', en: 'type' },
  'header.subject': { vi: 'trích yếu', en: 'subject' },
  'header.urgency': { vi: 'độ khẩn', en: 'urgency' },
  'header.secrecy': { vi: 'độ mật', en: 'secrecy' },
  'header.addressees': { vi: 'kính gửi', en: 'addressees' },
  'header.signer': { vi: 'người ký', en: 'signer' },
  'tasks': { vi: 'Nhiệm vụ: {added} mới, {dropped} bỏ, {changed} đổi, {same} giữ nguyên', en: 'Tasks: {added} new, {dropped} dropped, {changed} changed, {same} the same' },
  'task.added': { vi: 'mới', en: 'new' },
  'task.dropped': { vi: 'bỏ', en: 'dropped' },
  'task.changed': { vi: 'đổi', en: 'changed' },
  'task.text': { vi: 'lời văn', en: 'words' },
  'task.lead': { vi: 'chủ trì', en: 'lead' },
  'task.coordinate': { vi: 'phối hợp', en: 'coordinates' },
  'task.reportTo': { vi: 'báo cáo', en: 'reports to' },
  'task.deadlines': { vi: 'thời hạn', en: 'deadline' },
  'task.conditional': { vi: 'có điều kiện', en: 'conditional' },
  'recipients': { vi: 'Nơi nhận', en: 'Recipients' },
  'none': { vi: 'không có', en: 'none' },
  'yes': { vi: 'có', en: 'yes' },
  'no': { vi: 'không', en: 'no' },
  'equal': { vi: 'Thể thức, nhiệm vụ và nơi nhận không có gì khác.', en: 'Header, tasks and recipients are the same.' },
} as const satisfies Record<string, Record<Lang, string>>

export type DiffLabel = keyof typeof labels

/** @param values one for each `{hole}` */
export const diffLabel = (key: DiffLabel, lang: Lang, values: Readonly<Record<string, number>> = {}): string => labels[key][lang].replace(/\{(\w+)\}/gu, (hole, name: string) => String(values[name] ?? hole))

/** All labels, for the tests. */
export const diffLabels: Readonly<Record<string, Readonly<Record<Lang, string>>>> = labels
