/** What `mtqg explain` says of the parts of a document; only that command loads it. JSON keeps the names. */
import type { Lang } from './index.ts'

/** In English the names themselves are words. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'head': 'phần đầu',
  'opening': 'mở đầu',
  'body': 'nội dung',
  'closing': 'kết thúc',
  'tail': 'phần cuối',
  'footnote': 'chú thích',
  'appendix': 'phụ lục',
  'table': 'bảng',
  'furniture': 'ngoài lời văn',
  'unclassified': 'chưa rõ',
  'stamp': 'dấu',
  'rule': 'đường kẻ',
  'issuer': 'cơ quan ban hành',
  'motto': 'tiêu ngữ',
  'number': 'số, ký hiệu',
  'place-date': 'địa danh, ngày',
  'type': 'loại văn bản',
  'subject': 'trích yếu',
  'authority': 'thẩm quyền',
  'urgency': 'độ khẩn',
  'secrecy': 'độ mật',
  'addressee-label': 'kính gửi',
  'addressee': 'nơi được gửi',
  'recipients-label': 'nơi nhận',
  'recipient': 'nơi nhận',
  'position': 'chức vụ',
  'signing-body': 'cơ quan ký',
  'signed': 'đã ký',
  'signer': 'người ký',
  'page-number': 'số trang',
  'running-head': 'đầu trang',
  'cell': 'ô',
  'caption': 'tên bảng',
  'title': 'tên',
}

/** @param name a zone or what a part of it is; an item's id stays as it is */
export const partLabel = (name: string, lang: Lang): string => (lang === 'vi' ? (VIETNAMESE[name] ?? name) : name)
