/** Why an input could not be read. */
export const readMessages = {
  'read.empty': {
    vi: '{file}: tệp rỗng, không có chữ nào. Hãy kiểm tra lại tệp nguồn.',
    en: '{file}: empty, there is no text in it. Check where the file comes from.',
  },
  'read.empty-input': {
    vi: '{file}: đầu vào chuẩn không có chữ nào. Hãy nêu tên tệp, hoặc xem lệnh đứng trước dấu | có in ra gì không.',
    en: '{file}: there is no text on standard input. Name a file, or look whether the command before the | prints anything.',
  },
  'read.archive': {
    vi: '{file}: đây là tệp nén ({format}). Hãy giải nén trước rồi đưa các tệp hoặc thư mục bên trong vào.',
    en: '{file}: an archive ({format}). Unpack it first and give the files or the folder in it.',
  },
  'read.binary': {
    vi: '{file}: không phải văn bản mà là dữ liệu nhị phân (ký tự điều khiển ở byte {offset}). Hãy kiểm tra có đúng tệp không; văn bản thì lưu thành Word (.docx) hoặc văn bản thuần UTF-8 (.txt).',
    en: '{file}: binary data, not text (control character at byte {offset}). Check that it is the right file; save a document as Word (.docx) or as plain text in UTF-8 (.txt).',
  },
  'read.unknown-format': {
    vi: '{file}: đây là tệp {format}; phiên bản này chỉ đọc Word (.docx, .doc), OpenDocument (.odt), RTF, HTML, PDF, văn bản thuần (.txt, .md) và ảnh trang giấy (.jpg, .png, .tif). Hãy lưu thành một trong các dạng đó.',
    en: '{file}: the format is {format}; this version reads Word (.docx, .doc), OpenDocument (.odt), RTF, HTML, PDF, plain text (.txt, .md) and images of pages (.jpg, .png, .tif) only. Save it as one of them.',
  },
  'read.invalid-encoding': {
    vi: '{file}: không phải {encoding} hợp lệ: byte {byte} ở vị trí {offset} (dòng {line}). Hãy lưu lại bằng mã UTF-8.',
    en: '{file}: not valid {encoding}: byte {byte} at offset {offset} (line {line}). Save it in UTF-8.',
  },
  'read.too-large': {
    vi: '{file}: lớn hơn {limit} MB, quá cỡ một văn bản. Hãy tách tệp hoặc kiểm tra lại đường dẫn.',
    en: '{file}: larger than {limit} MB, too large for one document. Split it, or check the path.',
  },
  'read.not-converted': {
    vi: '{file}: LibreOffice không mở được tệp {format} này: tệp bị hỏng hoặc có mật khẩu. Hãy mở bằng Word rồi lưu thành .docx.',
    en: '{file}: LibreOffice cannot open this file ({format}): it is damaged or has a password. Open it in Word and save it as .docx.',
  },
  'read.needs-office': {
    vi: '{file}: đây là tệp {format}; muốn đọc phải có LibreOffice (lệnh soffice). Hãy cài LibreOffice, hoặc mở bằng Word rồi lưu thành .docx.',
    en: '{file}: the format is {format}; reading it takes LibreOffice (the command soffice). Install it, or open the file in Word and save it as .docx.',
  },
  'read.inflated': {
    vi: '{file}: giải nén ra hơn {limit} MB, quá cỡ một văn bản. Hãy tách tệp hoặc kiểm tra lại nguồn của tệp.',
    en: '{file}: inflates to more than {limit} MB, too large for one document. Split it, or check where it comes from.',
  },
  'read.too-long': {
    vi: '{file}: dài hơn {limit} triệu ký tự, quá cỡ một văn bản. Hãy tách tệp hoặc kiểm tra lại nguồn của tệp.',
    en: '{file}: longer than {limit} million characters, too large for one document. Split it, or check where it comes from.',
  },
  'read.encrypted': {
    vi: '{file}: tệp có mật khẩu. Hãy mở bằng mật khẩu và lưu lại một bản không đặt mật khẩu.',
    en: '{file}: protected by a password. Open it with the password and save a copy without one.',
  },
  'read.damaged': {
    vi: '{file}: tệp hỏng hoặc thiếu phần cuối, không mở được. Hãy tải lại hoặc xin lại bản gốc.',
    en: '{file}: damaged or cut off, it cannot be opened. Fetch it again, or ask for the original.',
  },
  'read.too-deep': {
    vi: '{file}: các thẻ lồng nhau quá sâu, không phải trang của người viết. Hãy mở bằng trình duyệt rồi chép văn bản ra.',
    en: '{file}: its elements are nested too deep for a page that people write. Open it in a browser and copy its text.',
  },
  'read.misnamed': {
    vi: '{file}: đuôi tên là {ending} nhưng nội dung không phải dạng ấy: tệp hỏng, hoặc là tệp khác bị đổi tên. Hãy tải lại hoặc xin lại bản gốc.',
    en: '{file}: named {ending}, which it is not: it is damaged, or another file renamed. Fetch it again, or ask for the original.',
  },
  'read.unsafe': {
    vi: '{file}: trong tệp có khai báo kiểu tài liệu (DTD), thứ mà Word không bao giờ ghi và có thể dùng để đánh cắp dữ liệu, nên không đọc. Hãy hỏi lại nơi gửi, hoặc mở bằng Word rồi lưu lại.',
    en: '{file}: the file declares a document type (DTD), which Word never writes and which can be used to steal data, so it is not read. Ask where it comes from, or save it anew in Word.',
  },
  'read.no-text': {
    vi: '{file}: bản quét, không có lớp chữ. Hãy cài tesseract và dữ liệu tiếng Việt (tesseract-ocr, tesseract-ocr-vie, poppler-utils) để chương trình nhận dạng chữ, hoặc dùng bản có chữ.',
    en: '{file}: a scan, without a text layer. Install tesseract with its Vietnamese data (tesseract-ocr, tesseract-ocr-vie, poppler-utils) so that its letters can be recognized, or take a copy that has text.',
  },
  'read.image': {
    vi: '{file}: đây là ảnh. Hãy cài tesseract và dữ liệu tiếng Việt (tesseract-ocr, tesseract-ocr-vie) để chương trình nhận dạng chữ, hoặc dùng bản có chữ.',
    en: '{file}: an image. Install tesseract with its Vietnamese data (tesseract-ocr, tesseract-ocr-vie) so that its letters can be recognized, or take a copy that has text.',
  },
  'read.no-letters': {
    vi: '{file}: không nhận ra chữ nào. Hãy kiểm tra xem có phải văn bản không, trang có rõ và đúng chiều không.',
    en: '{file}: no letters could be recognized. Check that it is a document, that its pages are clear and the right way up.',
  },
  'read.unrecognized': {
    vi: '{file}: không nhận dạng được chữ ở trang {page} ({reason}). Hãy kiểm tra tesseract và chỗ trống trên ổ đĩa.',
    en: '{file}: the letters of page {page} could not be recognized ({reason}). Check tesseract and the room on the disk.',
  },
  'read.too-many-pages': {
    vi: '{file}: nhiều hơn {pages} trang, quá cỡ một văn bản. Hãy tách tệp hoặc kiểm tra lại đường dẫn.',
    en: '{file}: more than {pages} pages, too large for one document. Split it, or check the path.',
  },
  'read.endless': {
    vi: '{file}: đọc trang {page} tốn quá nhiều thời gian hoặc bộ nhớ nên phải dừng; tệp hỏng hoặc không phải văn bản. Hãy in lại ra PDF hoặc xin lại bản gốc.',
    en: '{file}: page {page} asks for more time or memory than any document, so its reading was stopped; the file is damaged, or no document. Print it to PDF anew, or ask for the original.',
  },
  'read.unending': {
    vi: '{file}: trang {page} có quá nhiều lệnh vẽ, đọc không hết được; tệp hỏng hoặc không phải văn bản. Hãy in lại ra PDF hoặc xin lại bản gốc.',
    en: '{file}: page {page} has more drawing operators than can be read; the file is damaged, or no document. Print it to PDF anew, or ask for the original.',
  },
  'read.missing': {
    vi: '{file}: không có tệp hay thư mục này. Hãy kiểm tra đường dẫn.',
    en: '{file}: no such file or folder. Check the path.',
  },
  'read.forbidden': {
    vi: '{file}: không có quyền đọc. Hãy kiểm tra quyền của tệp.',
    en: '{file}: not allowed to read it. Check its permissions.',
  },
  'read.folder': {
    vi: '{file}: đây là thư mục, ở đây cần một tệp.',
    en: '{file}: a folder, where a file is needed.',
  },
  'read.unreadable': {
    vi: '{file}: không đọc được ({reason}).',
    en: '{file}: cannot be read ({reason}).',
  },
} as const
