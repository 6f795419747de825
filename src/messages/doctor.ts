/** What `mtqg doctor` says of documents and of the programs that reading them takes. */
export const doctorMessages = {
  'doctor.carrier': { vi: 'định dạng', en: 'format' },
  'doctor.pages': { vi: 'số trang', en: 'pages' },
  'doctor.encoding': { vi: 'bảng mã', en: 'encoding' },
  'doctor.layer': { vi: 'lớp chữ', en: 'text layer' },
  'doctor.damage': { vi: 'chữ lạ', en: 'odd words' },
  'doctor.reader': { vi: 'cách đọc', en: 'reader' },
  'doctor.tools': { vi: 'công cụ', en: 'tools' },
  'doctor.finding': { vi: 'báo', en: 'finding' },
  'doctor.verdict': { vi: 'kết luận', en: 'verdict' },

  'doctor.carrier.encrypted': { vi: 'Microsoft Office, có mật khẩu', en: 'Microsoft Office, with a password' },
  'doctor.carrier.cut': { vi: 'Microsoft Office 97-2003, thiếu phần cuối', en: 'Microsoft Office 97-2003, cut off' },
  'doctor.carrier.text': { vi: 'văn bản thuần', en: 'plain text' },
  'doctor.layer.good': { vi: 'có, đọc được', en: 'there, good' },
  'doctor.layer.bad': { vi: 'có, nhưng không thể là tiếng Việt', en: 'there, but it can be no Vietnamese' },
  'doctor.layer.partial': { vi: 'không có ở mọi trang', en: 'not on all pages' },
  'doctor.layer.none': { vi: 'không có (bản quét)', en: 'none (a scan)' },
  'doctor.share': { vi: '{share}% trong {words} chữ không phải âm tiết tiếng Việt (tên, từ nước ngoài, chữ hỏng)', en: '{share} % of {words} words can be no Vietnamese syllable (names, foreign words, damage)' },
  'doctor.more': { vi: ' (và {more} chỗ nữa)', en: ' (and {more} more)' },

  'doctor.reader.text': { vi: 'đọc thẳng', en: 'as it is' },
  'doctor.reader.docx': { vi: 'bộ đọc Word của mtqg', en: 'the reader of Word documents in mtqg' },
  'doctor.reader.html': { vi: 'bộ đọc trang web (parse5)', en: 'the reader of web pages (parse5)' },
  'doctor.reader.pdf': { vi: 'lớp chữ của PDF (pdf.js)', en: 'the text layer (pdf.js)' },
  'doctor.reader.ocr': { vi: 'nhận dạng chữ trên ảnh (tesseract)', en: 'recognition of the images (tesseract)' },
  'doctor.reader.office': { vi: 'LibreOffice chuyển sang .docx', en: 'LibreOffice, by way of .docx' },

  'doctor.verdict.trust': { vi: 'tin được: chữ đọc trọn vẹn', en: 'to be trusted: the text is whole' },
  'doctor.verdict.check': { vi: 'cần đối chiếu với bản gốc những chỗ đã báo', en: 'to be compared with the original where something is reported' },
  'doctor.verdict.strange': {
    vi: 'nhiều chữ không phải tiếng Việt có dấu: phần tiếng nước ngoài thì tin được, nếu không có phần ấy thì chữ đã hỏng, hãy dùng bản khác',
    en: 'much of it is no Vietnamese with its tones: to be trusted where that part is in another language, else damaged; take another copy',
  },
  'doctor.verdict.distrust': { vi: 'không tin được: chữ bị hỏng, hãy dùng bản khác hoặc cài công cụ nhận dạng', en: 'not to be trusted: the text is damaged; take another copy, or install the recognition' },
  'doctor.verdict.unread': { vi: 'không đọc được', en: 'cannot be read' },

  'doctor.tool.soffice': { vi: 'đọc .doc, .odt, .rtf', en: 'reads .doc, .odt, .rtf' },
  'doctor.tool.tesseract': { vi: 'nhận dạng bản quét và PDF hỏng lớp chữ', en: 'recognizes scans, and PDFs with a bad text layer' },
  'doctor.tool.pdftoppm': { vi: 'vẽ trang PDF thành ảnh để nhận dạng', en: 'draws the pages of a PDF to be recognized' },
  'doctor.tool.missing': { vi: 'chưa cài (gói {packages})', en: 'not installed (packages: {packages})' },
  'doctor.tool.no-vietnamese': { vi: '{version}, thiếu dữ liệu tiếng Việt (gói {packages})', en: '{version}, without Vietnamese data (packages: {packages})' },
} as const
