/** What the diagnostics of a record say. `{text}` holes are words of the document. */
export const diagnosticMessages = {
  'diagnostic.missing-number': {
    vi: 'Văn bản không có số, ký hiệu.',
    en: 'The document has no number and notation.',
  },
  'diagnostic.missing-date': {
    vi: 'Văn bản không có ngày, tháng, năm ban hành.',
    en: 'The document has no date of issue.',
  },
  'diagnostic.missing-signature': {
    vi: 'Văn bản không có phần ký.',
    en: 'The document has no signature block.',
  },
  'diagnostic.missing-recipients': {
    vi: 'Văn bản không có phần nơi nhận.',
    en: 'The document has no list of recipients.',
  },
  'diagnostic.unknown-type': {
    vi: 'Không nhận ra tên loại văn bản.',
    en: 'The type of the document is not recognised.',
  },
  'diagnostic.numbering-gap': {
    vi: 'Đánh số không liền: gặp “{label}” ở chỗ của “{expected}”.',
    en: 'The numbering has a gap: “{label}” stands where “{expected}” is due.',
  },
  'diagnostic.numbering-repeat': {
    vi: 'Số thứ tự “{label}” lặp lại trong cùng một mục.',
    en: 'The label “{label}” is repeated among its siblings.',
  },
  'diagnostic.numbering-letter': {
    vi: '“{label}” không có trong bảng chữ cái tiếng Việt; chỗ này là “{expected}”.',
    en: '“{label}” is no letter of the Vietnamese alphabet; “{expected}” is due here.',
  },
  'diagnostic.number-form': {
    vi: 'Số, ký hiệu ghi “{text}”; đúng thể thức là “{expected}”.',
    en: 'The number is written “{text}”; its form is “{expected}”.',
  },
  'diagnostic.date-form': {
    vi: 'Địa danh và thời gian ghi “{text}”; đúng thể thức là “{expected}”.',
    en: 'Place and date are written “{text}”; their form is “{expected}”.',
  },
  'diagnostic.cited-number-form': {
    vi: 'Số của văn bản viện dẫn không đúng dạng: “{text}”.',
    en: 'The number of the cited document has no known form: “{text}”.',
  },
  'diagnostic.task-without-assignee': {
    vi: 'Nhiệm vụ ở mục {item} không nói rõ ai thực hiện.',
    en: 'The task in item {item} does not say who is to do it.',
  },
  'diagnostic.directive-without-task': {
    vi: 'Đoạn này giao việc nhưng chưa đọc được nhiệm vụ nào: “{text}”.',
    en: 'This paragraph gives a directive, but no task was read from it: “{text}”.',
  },
  'diagnostic.blank-left': {
    vi: 'Chỗ này chưa điền: “{text}”.',
    en: 'This place is not filled in yet: “{text}”.',
  },
  'diagnostic.deadline-before-document': {
    vi: 'Thời hạn “{text}” ({due}) sớm hơn ngày của văn bản ({date}).',
    en: 'The deadline “{text}” ({due}) is earlier than the document ({date}).',
  },
  'diagnostic.impossible-date': {
    vi: '“{text}” không phải là ngày có trong lịch.',
    en: '“{text}” is no day of the calendar.',
  },
  'diagnostic.unknown-abbreviation': {
    vi: 'Không biết chữ viết tắt “{text}”.',
    en: 'The abbreviation “{text}” is not known.',
  },
  'diagnostic.assignee-not-in-recipients': {
    vi: '“{name}” được giao nhiệm vụ nhưng không có trong nơi nhận.',
    en: '“{name}” is given a task but is not among the recipients.',
  },
  'diagnostic.wrong-sum': {
    vi: 'Tổng “{text}” khác với cộng các phần ({sum}).',
    en: 'The total “{text}” differs from the sum of its parts ({sum}).',
  },
  'diagnostic.name-misspelt': {
    vi: '“{text}” viết khác tên chính thức “{name}”.',
    en: '“{text}” differs from the official name “{name}”.',
  },
  'diagnostic.end-mark-inside': {
    vi: 'Dấu kết thúc “./.” đứng trước khi nội dung kết thúc.',
    en: 'The end mark “./.” stands before the end of the body.',
  },
  'diagnostic.no-closing': {
    vi: 'Nội dung không có câu kết.',
    en: 'The body has no closing sentence.',
  },
  'diagnostic.unclassified-text': {
    vi: 'Không xếp được đoạn này vào phần nào của văn bản: “{text}”.',
    en: 'These words fit no part of the document: “{text}”.',
  },
  'diagnostic.damaged-text': {
    vi: 'Chữ bị hỏng khi chuyển đổi: “{text}”.',
    en: 'Characters were lost in a conversion: “{text}”.',
  },
  'diagnostic.tracked-changes': {
    vi: 'Tệp còn thay đổi đang theo dõi (track changes); văn bản được đọc như khi đã chấp nhận tất cả.',
    en: 'The file holds tracked changes; it was read as if all of them were accepted.',
  },
  'diagnostic.struck-out': {
    vi: 'Chữ bị gạch ngang, vẫn được đọc như chữ khác: “{text}”.',
    en: 'Struck out, and read like all other words: “{text}”.',
  },
  'diagnostic.recognized-text': {
    vi: 'Chữ được nhận dạng từ ảnh quét; hãy đối chiếu với bản gốc.',
    en: 'The text was recognized on scanned images; compare it with the original.',
  },
  'diagnostic.unread-pages': {
    vi: 'Trang {pages} là ảnh quét nằm giữa các trang có chữ, chưa đọc được; hãy cài tesseract và dữ liệu tiếng Việt (tesseract-ocr, tesseract-ocr-vie, poppler-utils).',
    en: 'The page(s) {pages} are scanned images among pages of text and could not be read; install tesseract with its Vietnamese data (tesseract-ocr, tesseract-ocr-vie, poppler-utils).',
  },
  'diagnostic.uncertain-text': {
    vi: 'Nhận dạng chưa chắc ({confidence}/100): “{text}”.',
    en: 'Recognized without certainty ({confidence}/100): “{text}”.',
  },
  'diagnostic.internal-error': {
    vi: 'Bước “{stage}” gặp lỗi nội bộ, phần này có thể thiếu: {reason}',
    en: 'Stage “{stage}” met an internal error, this part may be incomplete: {reason}',
  },
} as const

/** What the same rules say where their cause is more than the rule's name tells. */
export const causeMessages = {
  'blank.missing-number': {
    vi: 'Số của văn bản chưa điền.',
    en: 'The number of the document is not filled in yet.',
  },
  'blank.missing-date': {
    vi: 'Ngày, tháng, năm ban hành chưa điền đủ.',
    en: 'The date of issue is not filled in yet.',
  },
  'blank.missing-signature': {
    vi: 'Họ tên người ký chưa điền.',
    en: 'The name of the signer is not filled in yet.',
  },
  'letter.number-form': {
    vi: 'Ký hiệu của công văn gồm chữ tắt tên cơ quan, gạch nối, chữ tắt đơn vị soạn thảo; không phải “{text}”.',
    en: 'The notation of a letter is the letters of the body, a hyphen, those of the unit that drafts it; not “{text}”.',
  },
  'type.number-form': {
    vi: 'Ký hiệu “{text}” không khớp với tên loại văn bản; ký hiệu bắt đầu bằng “{expected}”.',
    en: 'The notation “{text}” does not go with the type of the document; it begins with “{expected}”.',
  },
  'several.unclassified-text': {
    vi: 'Có hơn một văn bản; hãy tách ra để đọc riêng từng văn bản, từ chỗ “{text}”.',
    en: 'There is more than one document; split the text at “{text}” and read each by itself.',
  },
  'layer.damaged-text': {
    vi: 'Lớp chữ hỏng: {share}% số chữ không phải tiếng Việt, từ “{text}”. Đừng dùng bản ghi này; hãy cài tesseract để nhận dạng lại, hoặc dùng bản gốc.',
    en: 'The text layer is bad: {share}% of its words are no Vietnamese, from “{text}” on. Do not use this record; install tesseract to have it recognized anew, or take the original.',
  },
  'tones.damaged-text': {
    vi: 'Chữ mất dấu: {share}% số chữ không có dấu. Đừng dùng bản ghi này; hãy dùng bản gốc.',
    en: 'Tones and marks are lost: {share}% of the words bear none. Do not use this record; take the original.',
  },
  'lines.damaged-text': {
    vi: 'Nhiều mục nằm chung một dòng, không tách ra được; hãy xuất lại văn bản, giữ chỗ xuống dòng, từ “{text}”.',
    en: 'Several items stand on one line and could not be split; export the text anew with its line ends, from “{text}” on.',
  },
  'capitals.damaged-text': {
    vi: 'Nội dung viết hoa toàn bộ nên không phân biệt được tên riêng; hãy dùng bản gốc, từ “{text}”.',
    en: 'The body is in capitals throughout, so that proper names cannot be told; take the original, from “{text}” on.',
  },
  'table.unclassified-text': {
    vi: 'Bảng kẻ bằng chữ chưa đọc được thành bảng; các dòng của bảng được giữ như đoạn văn: “{text}”.',
    en: 'A table drawn in plain text is not read as a table; its rows are kept as paragraphs: “{text}”.',
  },
} as const
