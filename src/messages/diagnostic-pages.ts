/**
 * What each diagnostic means and how it is mended, for those who write documents. docs/diagnostics.md is made of it.
 * Nothing that reads a document needs it.
 */
import type { diagnosticMessages } from './diagnostics.ts'
import type { Lang } from './index.ts'

/** A cell of the layout of a document (`ô số`), Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV. */
export const layoutCells = {
  '3': { vi: 'số, ký hiệu', en: 'number and notation' },
  '4': { vi: 'địa danh và thời gian ban hành', en: 'place and date of issue' },
  '5a': { vi: 'tên loại và trích yếu nội dung', en: 'type and subject' },
  '5b': { vi: 'trích yếu nội dung của công văn', en: 'subject of a letter' },
  '6': { vi: 'nội dung', en: 'body' },
  '7a': { vi: 'quyền hạn, chức vụ của người ký', en: 'authority and position of the signer' },
  '7c': { vi: 'họ và tên của người ký', en: 'name of the signer' },
  '9b': { vi: 'nơi nhận', en: 'recipients' },
} as const satisfies Record<string, Record<Lang, string>>

export interface DiagnosticPage {
  /** Those that the checks give, the usual one first. */
  readonly severities: readonly ('error' | 'warning' | 'info')[]
  /** The cells to be mended; empty where it may be any, or none. */
  readonly cells: readonly (keyof typeof layoutCells)[]
  /** What it says. */
  readonly what: Readonly<Record<Lang, string>>
  /** Why it matters. */
  readonly why: Readonly<Record<Lang, string>>
  readonly mend: Readonly<Record<Lang, string>>
}

/** One page for each rule; a rule without one does not compile. */
export const diagnosticPages = {
  'diagnostic.missing-number': {
    severities: ['warning'],
    cells: ['3'],
    what: { vi: 'Văn bản không có số, ký hiệu, hoặc số còn để trống.', en: 'The document has no number and notation, or the number is left blank.' },
    why: { vi: 'Không có số thì không tra cứu, không viện dẫn được.', en: 'Without a number it can neither be looked up nor cited.' },
    mend: { vi: 'Điền số vào dòng “Số:”. Bản dự thảo chưa cấp số thì bỏ qua.', en: 'Fill in the number on the line “Số:”. A draft that has none yet may be left so.' },
  },
  'diagnostic.missing-date': {
    severities: ['warning'],
    cells: ['4'],
    what: { vi: 'Văn bản không có ngày, tháng, năm ban hành, hoặc còn để trống.', en: 'The document has no date of issue, or a part of it is left blank.' },
    why: { vi: 'Thời hạn không ghi năm lấy năm theo ngày này hoặc ngày họp. Thiếu ngày thì không biết văn bản có hiệu lực từ khi nào.', en: 'A deadline without a year takes it from this day or the day of the meeting. It also tells since when the document is in force.' },
    mend: { vi: 'Ghi đủ ngày, tháng, năm sau địa danh.', en: 'Write day, month and year after the name of the place.' },
  },
  'diagnostic.missing-signature': {
    severities: ['warning'],
    cells: ['7a', '7c'],
    what: { vi: 'Không thấy phần ký, hoặc phần ký không có họ tên.', en: 'There is no signature block, or it has no name.' },
    why: { vi: 'Không rõ ai chịu trách nhiệm về văn bản.', en: 'It is not clear who answers for the document.' },
    mend: { vi: 'Ghi quyền hạn, chức vụ và họ tên người ký ở cuối văn bản.', en: 'Write the authority, position and name of the signer at the end.' },
  },
  'diagnostic.missing-recipients': {
    severities: ['warning'],
    cells: ['9b'],
    what: { vi: 'Không thấy phần “Nơi nhận”.', en: 'There is no list of recipients (“Nơi nhận”).' },
    why: { vi: 'Không rõ văn bản gửi cho ai và lưu ở đâu.', en: 'It is not clear whom the document goes to and where it is kept.' },
    mend: { vi: 'Thêm “Nơi nhận:”, mỗi nơi một dòng, dòng cuối là “Lưu:”.', en: 'Add “Nơi nhận:”, one recipient a line, the line “Lưu:” last.' },
  },
  'diagnostic.unknown-type': {
    severities: ['warning'],
    cells: ['5a', '5b'],
    what: { vi: 'Không thấy tên loại mà chương trình biết, ở đầu văn bản và trong ký hiệu đều không có.', en: 'No type of document that is known stands at the head or in the notation.' },
    why: { vi: 'Mỗi loại văn bản có cách trình bày riêng; không rõ loại thì dễ đọc sai.', en: 'Each type has a layout of its own; read without it, more may go wrong.' },
    mend: { vi: 'Ghi tên loại bằng chữ in hoa thành một dòng riêng, trên trích yếu; công văn thì ghi “V/v …” dưới số, ký hiệu.', en: 'Write the type in capitals on a line of its own above the subject; in a letter write “V/v …” below the number.' },
  },
  'diagnostic.numbering-gap': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Số, chữ đầu mục hoặc số phụ lục nhảy cóc, lùi lại, hoặc không bắt đầu từ đầu.', en: 'Labels of items, or numbers of appendices, jump, go back, or do not begin at the first.' },
    why: { vi: 'Có thể một mục đã mất hoặc bị xóa khi soạn; viện dẫn “mục 2” sẽ không có chỗ.', en: 'An item may have been lost or deleted; a reference to “item 2” would lead nowhere.' },
    mend: { vi: 'Tìm lại mục thiếu, hoặc đánh số lại.', en: 'Find the missing item, or number anew.' },
  },
  'diagnostic.numbering-repeat': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Hai mục cùng cấp, hoặc hai phụ lục, mang cùng một số.', en: 'Two items side by side, or two appendices, have the same number.' },
    why: { vi: 'Viện dẫn số ấy thì không biết là mục nào.', en: 'A reference to that number may mean either.' },
    mend: { vi: 'Đánh số lại từ mục sau.', en: 'Number anew from the second one on.' },
  },
  'diagnostic.numbering-letter': {
    severities: ['info'],
    cells: ['6'],
    what: { vi: 'Điểm được đánh bằng f, j, w hoặc z.', en: 'A point is labelled f, j, w or z.' },
    why: { vi: 'Điểm xếp theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g; người viện dẫn sẽ gọi lệch.', en: 'Points go by the Vietnamese alphabet: a, b, c, d, đ, e, g; those who cite them will name another.' },
    mend: { vi: 'Đánh lại chữ từ điểm ấy.', en: 'Letter anew from that point on.' },
  },
  'diagnostic.number-form': {
    severities: ['info'],
    cells: ['3'],
    what: {
      vi: 'Số, ký hiệu viết khác thể thức, hoặc ký hiệu không hợp với loại văn bản. Chỉ xét văn bản từ ngày 05/3/2020.',
      en: 'Number and notation are not in their form, or do not go with the type. Documents from 5 March 2020 on are held to it.',
    },
    why: { vi: 'Sổ và phần mềm quản lý văn bản tìm theo số, ký hiệu.', en: 'Registers and programs look documents up by number and notation.' },
    mend: {
      vi: 'Viết “Số: 05/TB-UBND”: sau “Số” có dấu hai chấm, số dưới 10 thêm số 0, gạch chéo, chữ tắt tên loại, gạch nối không cách chữ, cuối không có dấu. Công văn không ghi tên loại: “Số: 05/UBND-VP”.',
      en: 'Write “Số: 05/TB-UBND”: a colon behind “Số”, a zero before a number below 10, a slash, the letters of the type, hyphens without blanks, no mark at the end. A letter has none of a type: “Số: 05/UBND-VP”.',
    },
  },
  'diagnostic.date-form': {
    severities: ['info'],
    cells: ['4'],
    what: { vi: 'Địa danh và thời gian ban hành viết khác thể thức. Chỉ xét văn bản từ ngày 05/3/2020.', en: 'Place and date of issue are not in their form. Documents from 5 March 2020 on are held to it.' },
    why: { vi: 'Số 0 phía trước giữ cho ngày, tháng không bị thêm chữ số.', en: 'The zero in front keeps day and month from being added to.' },
    mend: {
      vi: 'Viết “Hoa Sen, ngày 05 tháng 02 năm 2026”: sau địa danh có dấu phẩy, ngày dưới 10 và tháng 1, 2 thêm số 0.',
      en: 'Write “Hoa Sen, ngày 05 tháng 02 năm 2026”: a comma behind the place, a zero before a day below 10 and the months 1 and 2.',
    },
  },
  'diagnostic.cited-number-form': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Số, ký hiệu của văn bản được viện dẫn không theo dạng nào có thật: thiếu gạch chéo, năm đứng sau cùng, “QD” thay cho “QĐ”.', en: 'The number of a cited document has a form that none has: no slash, the year last, “QD” for “QĐ”.' },
    why: { vi: 'Người đọc không tra được văn bản ấy.', en: 'Nobody can look that document up.' },
    mend: { vi: 'Đối chiếu với văn bản gốc rồi viết đúng số, ký hiệu của nó.', en: 'Compare with the document itself and write its number.' },
  },
  'diagnostic.task-without-assignee': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Có việc phải làm, nhưng câu ấy, đề mục và câu dẫn ở trên đều không nói ai làm.', en: 'Something is to be done, but neither the sentence nor the headings and lead-ins above say by whom.' },
    why: { vi: 'Việc không giao cho ai thì không ai theo dõi.', en: 'What is given to nobody is followed up by nobody.' },
    mend: { vi: 'Nêu tên đơn vị: “Giao Sở Y tế …”.', en: 'Name the body: “Giao Sở Y tế …”.' },
  },
  'diagnostic.deadline-before-document': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Thời hạn của nhiệm vụ sớm hơn ngày ban hành văn bản.', en: 'The deadline of a task is earlier than the date of issue.' },
    why: { vi: 'Khi nhận được văn bản thì đã quá hạn. Thường là gõ nhầm ngày hoặc năm.', en: 'It is past when the document arrives. Mostly a day or year is mistyped.' },
    mend: { vi: 'Sửa thời hạn, hoặc sửa ngày ban hành nếu ngày ấy sai.', en: 'Correct the deadline, or the date of issue if that is wrong.' },
  },
  'diagnostic.impossible-date': {
    severities: ['warning'],
    cells: [],
    what: { vi: 'Ngày, tháng, giờ không có trong lịch, kỳ hạn không thể có (“ngày 40 hằng tháng”), hoặc thời gian kết thúc trước khi bắt đầu.', en: 'A day, month or hour is not in the calendar, a cycle cannot be (“ngày 40 hằng tháng”), or a stretch of time ends before it begins.' },
    why: { vi: 'Không biết ngày đúng là ngày nào; chương trình không đoán.', en: 'Nobody can tell which day is meant; the program does not guess.' },
    mend: { vi: 'Sửa thành ngày đúng.', en: 'Write the right day.' },
  },
  'diagnostic.unknown-abbreviation': {
    severities: ['info'],
    cells: ['6'],
    what: { vi: 'Chữ viết tắt mà chương trình không biết và văn bản không giải thích.', en: 'Letters that the program does not know and the document does not explain.' },
    why: { vi: 'Người nhận ở nơi khác có thể không hiểu, hoặc hiểu khác.', en: 'Readers elsewhere may not understand them, or take them for something else.' },
    mend: {
      vi: 'Viết đủ chữ ở lần đầu, kèm chữ viết tắt trong ngoặc. Chữ dùng thường xuyên thì thêm vào luật của mình (xem grammars.md).',
      en: 'Write the words out at the first place, with the letters in brackets. Letters in daily use can be added by an overlay (see grammars.md).',
    },
  },
  'diagnostic.assignee-not-in-recipients': {
    severities: ['info'],
    cells: ['9b'],
    what: { vi: 'Cơ quan được giao việc không có trong “Nơi nhận”, cũng không thuộc nhóm nào ở đó.', en: 'A body that is given a task is not among the recipients, nor in a group among them.' },
    why: { vi: 'Cơ quan ấy có thể không nhận được văn bản.', en: 'It may never get the document.' },
    mend: { vi: 'Thêm cơ quan ấy vào “Nơi nhận”.', en: 'Add it to the recipients.' },
  },
  'diagnostic.wrong-sum': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Cộng các phần không ra tổng số đã ghi.', en: 'The parts do not add up to the total that is written.' },
    why: { vi: 'Một trong các số tiền bị sai; cấp vốn theo số ấy sẽ thừa hoặc thiếu.', en: 'One of the sums is wrong; money paid by it would be too much or too little.' },
    mend: { vi: 'Đối chiếu với bản gốc rồi sửa số sai.', en: 'Compare with the source and correct the wrong figure.' },
  },
  'diagnostic.name-misspelt': {
    severities: ['info'],
    cells: ['6'],
    what: { vi: 'Tên cơ quan viết thiếu chữ hoặc sai chữ so với tên chính thức.', en: 'The name of a body lacks a word or has a wrong letter.' },
    why: { vi: 'Chương trình vẫn hiểu là cơ quan ấy, nhưng văn bản gửi đi có tên sai.', en: 'The program still takes it for that body, but the document goes out with a wrong name.' },
    mend: { vi: 'Sửa theo tên chính thức.', en: 'Write the official name.' },
  },
  'diagnostic.directive-without-task': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Đoạn này giao việc hoặc đặt hạn cho ai đó, nhưng chương trình không đọc được thành nhiệm vụ.', en: 'The paragraph assigns something or sets somebody a day, but the program read no task from it.' },
    why: { vi: 'Nhiệm vụ ấy thiếu trong bản ghi: bảng theo dõi sẽ không có.', en: 'The task is missing from the record and from every list made of it.' },
    mend: { vi: 'Đọc đoạn ấy và tự ghi nhiệm vụ; nếu được, viết “Giao (cơ quan) chủ trì, phối hợp với … trước ngày …”.', en: 'Read the paragraph and note the task by hand; where you can, write “Giao (cơ quan) chủ trì, phối hợp với … trước ngày …”.' },
  },
  'diagnostic.blank-left': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Chỗ chấm chấm trong nội dung chưa điền.', en: 'A dotted blank in the body is not filled in.' },
    why: { vi: 'Tên cơ quan hoặc thời hạn ở đó không ai biết; chương trình không đoán.', en: 'Nobody knows the body or the day that belongs there; the program does not guess.' },
    mend: { vi: 'Điền vào chỗ trống rồi đọc lại.', en: 'Fill the blank in and read the document again.' },
  },
  'diagnostic.end-mark-inside': {
    severities: ['warning'],
    cells: ['6'],
    what: { vi: 'Dấu “./.” đứng ở giữa nội dung.', en: 'The mark “./.” stands inside the body.' },
    why: { vi: '“./.” báo hết nội dung. Phần sau có thể là đoạn chép thêm vào.', en: '“./.” says that the body ends. What follows may have been pasted in.' },
    mend: { vi: 'Thay bằng dấu chấm; chỉ giữ “./.” ở câu cuối cùng.', en: 'Put a full stop; keep “./.” for the last sentence.' },
  },
  'diagnostic.no-closing': {
    severities: ['info'],
    cells: ['6'],
    what: { vi: 'Sau mục cuối cùng không có câu kết.', en: 'There is no closing sentence behind the last item.' },
    why: { vi: 'Có thể phần cuối đã mất khi chép lại.', en: 'The end may have been lost in copying.' },
    mend: { vi: 'Thêm câu kết, ví dụ “Nay thông báo … để các đơn vị biết, thực hiện./.”.', en: 'Add one, such as “Nay thông báo … để các đơn vị biết, thực hiện./.”.' },
  },
  'diagnostic.unclassified-text': {
    severities: ['warning'],
    cells: [],
    what: {
      vi: 'Có chữ không thuộc phần nào của văn bản, có bảng kẻ bằng chữ mà các dòng không cùng số cột, hoặc tệp chứa hơn một văn bản.',
      en: 'Some words fit no part of a document, a table is drawn in plain text with rows that do not have the same columns, or the file holds more than one document.',
    },
    why: { vi: 'Chữ ấy vẫn được giữ, nhưng nhiệm vụ trong đó có thể không được đọc ra.', en: 'The words are kept, but tasks among them may not be read.' },
    mend: {
      vi: 'Đưa chữ ấy vào đúng phần, hoặc bỏ đi nếu thừa; kẻ bảng cho đủ cột hoặc viết thành các mục; tách mỗi văn bản thành một tệp.',
      en: 'Move the words to their part, or take them out; draw a table with the same columns in each row, or write it as items; give each document a file of its own.',
    },
  },
  'diagnostic.damaged-text': {
    severities: ['error', 'warning', 'info'],
    cells: [],
    what: {
      vi: 'Chữ bị mất khi chuyển đổi, hoặc lớp chữ của tệp quét không phải tiếng Việt, mất dấu (lỗi); âm tiết bị tách ra bằng dấu cách, hoặc mất chỗ xuống dòng (cảnh báo); nội dung viết hoa toàn bộ (thông tin).',
      en: 'Letters were lost in a conversion, or the text layer of a scan is no Vietnamese or has lost its tones (error); syllables were split by blanks, or the line ends are lost (warning); the body is in capitals throughout (info).',
    },
    why: { vi: 'Âm tiết bị tách thì chương trình ghép lại để đọc; chữ đã mất thì không lấy lại được.', en: 'Split syllables are joined for reading; lost letters cannot be brought back.' },
    mend: { vi: 'Xuất lại văn bản từ bản gốc thành văn bản thuần, mã UTF-8; với bản quét, cài tesseract để chương trình nhận dạng lại.', en: 'Export the original anew as plain text in UTF-8; for a scan, install tesseract so that it is recognized anew.' },
  },
  'diagnostic.struck-out': {
    severities: ['warning'],
    cells: [],
    what: { vi: 'Chữ trong tệp Word bị gạch ngang bằng định dạng chữ, không phải bằng thay đổi đang theo dõi.', en: 'Words of a Word file are struck out by the look of their letters, not by a tracked change.' },
    why: { vi: 'Chương trình không biết chữ ấy còn giá trị hay không, nên vẫn ghi vào bản ghi.', en: 'The program cannot know whether these words still hold, so the record has them.' },
    mend: { vi: 'Xóa hẳn chữ đã bỏ, hoặc thôi gạch chữ còn dùng.', en: 'Delete words that are given up, or take the line off words that hold.' },
  },
  'diagnostic.recognized-text': {
    severities: ['info'],
    cells: [],
    what: { vi: 'Tệp là bản quét (hoặc lớp chữ hỏng); chữ được tesseract nhận dạng từ ảnh.', en: 'The file is a scan (or its text layer is bad); tesseract recognized the letters on the images.' },
    why: { vi: 'Nhận dạng có thể sai vài chữ, nhất là số viết tay, chỗ dấu đè lên chữ.', en: 'A few letters may be wrong, above all figures written by hand and words under a seal.' },
    mend: { vi: 'Đối chiếu với bản gốc; nếu có bản Word hoặc PDF có chữ thì dùng bản đó.', en: 'Compare with the original; where there is a Word file or a PDF with text, take that.' },
  },
  'diagnostic.unread-pages': {
    severities: ['error'],
    cells: [],
    what: { vi: 'Tệp PDF có trang chỉ là ảnh quét nằm giữa các trang có chữ, mà máy không có tesseract để nhận dạng.', en: 'A PDF holds pages that are scanned images among pages of text, and there is no tesseract to recognize them.' },
    why: { vi: 'Những gì viết trên các trang đó không có trong bản ghi.', en: 'What stands on these pages is not in the record.' },
    mend: { vi: 'Cài tesseract và dữ liệu tiếng Việt, hoặc dùng bản có chữ ở mọi trang.', en: 'Install tesseract with its Vietnamese data, or take a copy that has text on all pages.' },
  },
  'diagnostic.uncertain-text': {
    severities: ['warning'],
    cells: [],
    what: { vi: 'Chữ nhận dạng chưa chắc nằm ở chỗ quan trọng: số, ngày, cơ quan, thời hạn, nhiệm vụ, người ký.', en: 'A word recognized without certainty stands where it matters: number, date, body, deadline, task, signer.' },
    why: { vi: 'Sai một chữ ở đó là sai cả mục của bản ghi.', en: 'One wrong letter there makes an entry of the record wrong.' },
    mend: { vi: 'Xem lại chữ ấy trên bản gốc.', en: 'Look the word up in the original.' },
  },
  'diagnostic.tracked-changes': {
    severities: ['info'],
    cells: [],
    what: { vi: 'Tệp Word còn thay đổi đang theo dõi (track changes) chưa được chấp nhận hay từ chối.', en: 'A Word file holds tracked changes that nobody has accepted or rejected yet.' },
    why: { vi: 'Bản ghi đọc chữ đã thêm, bỏ chữ đã xóa; bản cuối cùng có thể khác.', en: 'The record has the words put in and leaves out those deleted; the final text may be another.' },
    mend: { vi: 'Chấp nhận hoặc từ chối các thay đổi trong Word rồi lưu lại.', en: 'Accept or reject the changes in Word and save the file.' },
  },
  'diagnostic.internal-error': {
    severities: ['error'],
    cells: [],
    what: { vi: 'Một bước của chương trình bị hỏng, hoặc luật bổ sung cho giá trị không hợp lệ. Các bước khác vẫn chạy.', en: 'A stage of the program failed, or an overlay gave a value that no record may hold. The other stages ran.' },
    why: { vi: 'Phần được nêu tên có thể thiếu trong bản ghi.', en: 'The part that is named may be missing from the record.' },
    mend: { vi: 'Văn bản không có lỗi. Hãy thử bỏ luật bổ sung; nếu vẫn vậy, báo cho người làm chương trình.', en: 'The document is not at fault. Try without overlays; if it stays, report it to those who make the program.' },
  },
} as const satisfies Record<keyof typeof diagnosticMessages, DiagnosticPage>
