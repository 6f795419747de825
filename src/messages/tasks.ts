/** The task list: heads of its columns, remarks in its cells, its help. */
export const taskMessages = {
  'tasks.title': { vi: 'Danh mục nhiệm vụ', en: 'Task list' },
  'tasks.sheet.tasks': { vi: 'Nhiệm vụ', en: 'Tasks' },
  'tasks.sheet.documents': { vi: 'Văn bản', en: 'Documents' },
  'tasks.sheet.findings': { vi: 'Cảnh báo', en: 'Findings' },
  'tasks.page': { vi: 'Trang', en: 'Page' },

  'tasks.column.group': { vi: 'Nhóm', en: 'Group' },
  'tasks.column.number': { vi: 'STT', en: 'No.' },
  'tasks.column.text': { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  'tasks.column.lead': { vi: 'Cơ quan chủ trì', en: 'Lead' },
  'tasks.column.coordinate': { vi: 'Cơ quan phối hợp', en: 'Coordinates' },
  'tasks.column.report': { vi: 'Báo cáo', en: 'Reports to' },
  'tasks.column.parties': { vi: 'Cơ quan', en: 'Parties' },
  'tasks.column.deadline': { vi: 'Thời hạn', en: 'Deadline' },
  'tasks.column.due': { vi: 'Ngày đến hạn', en: 'Due' },
  'tasks.column.days': { vi: 'Mọi ngày đến hạn', en: 'All due days' },
  'tasks.column.left': { vi: 'Còn lại', en: 'Time left' },
  'tasks.column.products': { vi: 'Sản phẩm', en: 'Product' },
  'tasks.column.document': { vi: 'Văn bản giao', en: 'Assigned by' },
  'tasks.column.document-date': { vi: 'Ngày văn bản', en: 'Dated' },
  'tasks.column.subject': { vi: 'Trích yếu', en: 'Subject' },
  'tasks.column.source': { vi: 'Nguồn', en: 'Source' },
  'tasks.column.item': { vi: 'Mục', en: 'Item' },
  'tasks.column.file': { vi: 'Tệp', en: 'File' },
  'tasks.column.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'tasks.column.type': { vi: 'Loại văn bản', en: 'Type' },
  'tasks.column.tasks': { vi: 'Số nhiệm vụ', en: 'Tasks' },
  'tasks.column.findings': { vi: 'Số cảnh báo', en: 'Warnings' },
  'tasks.column.unread': { vi: 'Lý do không đọc được', en: 'Why it could not be read' },
  'tasks.column.severity': { vi: 'Mức', en: 'Severity' },
  'tasks.column.rule': { vi: 'Quy tắc', en: 'Rule' },
  'tasks.column.message': { vi: 'Nội dung', en: 'Message' },
  'tasks.column.place': { vi: 'Vị trí', en: 'Place' },

  'tasks.counted': { vi: 'tính', en: 'counted' },
  'tasks.counted-unsure': { vi: 'tính; lịch nghỉ chưa chắc chắn', en: 'counted; holidays not certain' },
  'tasks.left': { vi: 'còn {days} ngày', en: '{days} day(s) left' },
  'tasks.left-none': { vi: 'đến hạn', en: 'due today' },
  'tasks.over': { vi: 'quá hạn {days} ngày', en: '{days} day(s) overdue' },
  'tasks.role.coordinate': { vi: 'Phối hợp: {names}', en: 'With: {names}' },
  'tasks.role.report': { vi: 'Báo cáo: {names}', en: 'To: {names}' },
  'tasks.group.none': { vi: '(không có)', en: '(none)' },
  'tasks.group.month': { vi: 'tháng {month}/{year}', en: '{month}/{year}' },
  'tasks.document': { vi: '{number} ngày {date}', en: '{number} of {date}' },
  'tasks.unlike': { vi: '{files}: không giống văn bản hành chính: không có số, ngày, tên loại, nơi nhận và phần ký. Hãy kiểm tra có đúng tệp không.', en: '{files}: does not look like an administrative document: no number, date, type, recipients or signature. Check that it is the right file.' },
  'tasks.empty': { vi: 'Không có nhiệm vụ nào.', en: 'No tasks.' },
  'tasks.summary': { vi: '{tasks} nhiệm vụ trong {documents} văn bản, {deadlines} có thời hạn{also}', en: '{tasks} task(s) in {documents} document(s), {deadlines} with a deadline{also}' },
  'tasks.calendar.summary': { vi: '{who}: {what}', en: '{who}: {what}' },
  'tasks.calendar.lead': { vi: 'Chủ trì: {names}', en: 'Lead: {names}' },
  'tasks.calendar.deadline': { vi: 'Thời hạn: {words}', en: 'Deadline: {words}' },
  'tasks.calendar.until': {
    vi: 'Lặp lại đến {day}, vì văn bản không nêu ngày kết thúc.',
    en: 'Repeated until {day}: the document does not say when it ends.',
  },
  'tasks.calendar.document': { vi: 'Văn bản: {words}', en: 'Document: {words}' },
  'tasks.calendar.source': { vi: 'Nguồn: {item}, {file}', en: 'Source: {item}, {file}' },
  'tasks.calendar.left-out': {
    vi: '{count} thời hạn định kỳ không vào lịch vì văn bản không rõ ngày.',
    en: '{count} recurring deadline(s) left out of the calendar: their documents have no date.',
  },

  'tasks.is-list': {
    vi: '{file}: là danh mục nhiệm vụ, không phải văn bản. Hãy nêu văn bản đã cho ra danh mục, hoặc bản ghi của nó.',
    en: '{file}: is a task list, no document. Name the documents that it was made of, or their records.',
  },
  'tasks.binary': { vi: '{file}: dạng xlsx không hiện được trên màn hình. Hãy ghi vào tệp: -o nhiem-vu.xlsx', en: '{file}: xlsx cannot be shown on a screen. Write it to a file: -o tasks.xlsx' },
  'tasks.folder': { vi: '{file}: là thư mục, danh mục nhiệm vụ cần một tệp. Ví dụ: -o nhiem-vu.xlsx', en: '{file}: is a folder, the task list needs a file. For example: -o tasks.xlsx' },
  'tasks.written': { vi: 'Đã ghi {count} nhiệm vụ vào {file}{also}', en: 'Wrote {count} task(s) to {file}{also}' },
  'tasks.written.calendar': {
    vi: 'Đã ghi {count} nhiệm vụ, {entries} mục lịch vào {file}{also}',
    en: 'Wrote {count} task(s), {entries} calendar entries to {file}{also}',
  },
  'tasks.assignee.similar': { vi: 'Không có nhiệm vụ nào của “{asked}”. Có phải ý bạn là {names}?', en: 'No tasks of “{asked}”. Did you mean {names}?' },
  'tasks.assignee.shared': {
    vi: 'Ngoài ra có {count} nhiệm vụ giao chung, không có trong danh mục này: giao cho cả một nhóm có thể gồm “{asked}” mà không nêu tên ({names}).',
    en: 'Besides, {count} task(s) that are not in this list are given to a whole group that may hold “{asked}” without naming it ({names}).',
  },
  'tasks.twice': {
    vi: 'Cảnh báo: cùng một văn bản ({document}) ở {count} tệp, nhiệm vụ của nó được liệt kê {count} lần (trong lịch một lần): {files}',
    en: 'Warning: one document ({document}) in {count} files, its tasks are listed {count} times (in a calendar once): {files}',
  },
  'tasks.dayless': { vi: '{count} nhiệm vụ không có ngày', en: '{count} task(s) without a day' },
  'tasks.unread': { vi: '{count} tệp không đọc được', en: '{count} file(s) could not be read' },

  'usage.tasks': { vi: 'danh mục nhiệm vụ: ai làm gì, trước ngày nào (bảng, Excel, lịch)', en: 'the task list: who must do what by when (table, Excel, calendar)' },
  'usage.option.format.tasks': { vi: 'dạng kết quả; mặc định theo đuôi tên của -o, không có thì bảng', en: 'output format; by default that of the ending of -o, else a table' },
  'usage.option.output.tasks': { vi: 'ghi vào tệp này', en: 'write to this file' },
  'usage.option.bom': { vi: 'csv: thêm dấu thứ tự byte (BOM) để Excel nhận ra UTF-8', en: 'csv: a byte order mark, so that Excel knows it is UTF-8' },
  'usage.option.assignee': { vi: 'chỉ nhiệm vụ của cơ quan này: tên, chữ viết tắt hoặc một phần tên, không cần dấu', en: 'only tasks of this body: its name, letters or a part of the name, with or without tones' },
  'usage.option.role': {
    vi: 'vai trò của --assignee (không nêu: chủ trì hoặc phối hợp); dùng một mình: nhiệm vụ có cơ quan giữ vai trò ấy',
    en: 'role of --assignee (without it: lead or coordinate); alone: tasks that have somebody in it',
  },
  'usage.option.due-before': { vi: 'hạn trước ngày này, không kể ngày ấy (2024-03-31 hoặc 31/3/2024)', en: 'due before this day, itself left out (2024-03-31 or 31/3/2024)' },
  'usage.option.due-after': { vi: 'hạn sau ngày này, không kể ngày ấy', en: 'due after this day, itself left out' },
  'usage.option.no-deadline': { vi: 'chỉ nhiệm vụ không có thời hạn', en: 'only tasks without a deadline' },
  'usage.option.overdue-on': { vi: 'chỉ nhiệm vụ quá hạn vào ngày này; today là hôm nay', en: 'only tasks that are overdue on this day; today is allowed' },
  'usage.option.as-of': {
    vi: 'thêm cột “Còn lại”: còn bao nhiêu ngày, quá hạn bao nhiêu ngày tính từ ngày này (2024-03-31, 31/3/2024 hoặc today là hôm nay); không nêu thì tính từ ngày của --overdue-on, không có cả hai thì không có cột này',
    en: 'a column “Time left”: how many days are left or over, counted from this day (2024-03-31, 31/3/2024 or today); without it from the day of --overdue-on, without both there is no such column',
  },
  'usage.option.before-means': {
    vi: '“trước ngày 15”: inclusive là kể cả ngày 15, exclusive là đến hết ngày 14',
    en: '“trước ngày 15” (before the 15th): inclusive counts the 15th, exclusive ends on the 14th',
  },
  'usage.option.group-by': { vi: 'xếp thành nhóm theo cơ quan (mỗi cơ quan chủ trì một nhóm), văn bản hoặc tháng đến hạn', en: 'groups by body (each lead has one), document or month of the due day' },
  'usage.option.sort': { vi: 'thứ tự: ngày đến hạn, văn bản, cơ quan chủ trì', en: 'order: due day, document, leading body' },
  'usage.tasks.examples': {
    vi: `Ví dụ:
  mtqg tasks van-ban/
  mtqg tasks van-ban/ -o nhiem-vu.xlsx
  mtqg tasks van-ban/ --assignee YT --role lead --as-of today
  mtqg tasks van-ban/ --overdue-on 31/3/2024 --group-by assignee
  mtqg tasks van-ban/ --assignee 'Sở Tài chính' -o lich.ics
  mtqg parse van-ban/ -f ndjson | mtqg tasks -f csv --bom -o nhiem-vu.csv

Thời hạn “trong N ngày làm việc” được tính theo ngày nghỉ lễ trong grammars/holidays.yaml và ghi (tính).`,
    en: `Examples:
  mtqg tasks documents/
  mtqg tasks documents/ -o tasks.xlsx
  mtqg tasks documents/ --assignee YT --role lead --as-of today
  mtqg tasks documents/ --overdue-on 2024-03-31 --group-by assignee
  mtqg tasks documents/ --assignee 'Sở Tài chính' -o calendar.ics
  mtqg parse documents/ -f ndjson | mtqg tasks -f csv --bom -o tasks.csv

Deadlines in working days are counted with the holidays of grammars/holidays.yaml and marked (counted).`,
  },
  'usage.error.day': { vi: 'tùy chọn {option} cần một ngày như 2024-03-31 hoặc 31/3/2024, không phải “{value}”', en: 'option {option} needs a day such as 2024-03-31 or 31/3/2024, not “{value}”' },
  'usage.error.day-or-today': {
    vi: 'tùy chọn {option} cần một ngày như 2024-03-31 hoặc 31/3/2024, hoặc today (hôm nay), không phải “{value}”',
    en: 'option {option} needs a day such as 2024-03-31 or 31/3/2024, or today, not “{value}”',
  },
  'usage.error.conflict': { vi: 'không dùng được {option} cùng với {other}', en: '{option} cannot be used with {other}' },
} as const
