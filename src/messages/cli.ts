/** What the commands report. */
export const cliMessages = {
  'severity.error': { vi: 'lỗi', en: 'error' },
  'severity.warning': { vi: 'cảnh báo', en: 'warning' },
  'check.cell': { vi: 'ô số {cells}', en: 'cell {cells}' },
  'severity.info': { vi: 'lưu ý', en: 'info' },

  'input.none': {
    vi: 'Chưa có đầu vào. Hãy nêu tệp, thư mục, mẫu tên, hoặc đưa văn bản qua stdin. Ví dụ: mtqg {command} thong-bao.txt',
    en: 'No input. Name a file, a folder or a pattern, or pipe a document to stdin. For example: mtqg {command} thong-bao.txt',
  },
  'input.no-match': {
    vi: '{file}: không có tệp nào khớp với mẫu này. Hãy kiểm tra mẫu và thư mục hiện tại.',
    en: '{file}: no file matches this pattern. Check the pattern and the current folder.',
  },
  'input.pattern-too-wide': {
    vi: '{file}: các ngoặc nhọn trong mẫu cho quá {limit} mẫu. Hãy dùng * thay cho dãy số.',
    en: '{file}: the braces stand for more than {limit} patterns. Use * instead of a range.',
  },
  'input.empty-folder': {
    vi: '{file}: thư mục không có tệp nào thuộc loại đọc được ({extensions}).',
    en: '{file}: the folder holds no file of a known kind ({extensions}).',
  },
  'input.passed-over': {
    vi: 'Không đọc {count} tệp khác trong thư mục, không thuộc loại đọc được: {kinds}.',
    en: '{count} other file(s) in the folder are of no kind that is read: {kinds}.',
  },
  'input.images': {
    vi: 'Ảnh chụp, ảnh quét văn bản chỉ được nhận dạng chữ khi nêu tên tệp.',
    en: 'Images of pages are recognized only where they are named.',
  },
  'input.no-ending': { vi: 'không có đuôi tên', en: 'without an ending' },

  'record.syntax': {
    vi: '{file}: từ chỗ này không phải {format} đúng cú pháp. Hãy tạo lại bằng `mtqg parse`.',
    en: '{file}: not well-formed {format} from here on. Write it anew with `mtqg parse`.',
  },
  'record.invalid': {
    vi: '{file}: không phải bản ghi của mtqg: {path}: {reason}. Hãy xem chi tiết bằng `mtqg validate`.',
    en: '{file}: no record of mtqg: {path}: {reason}. See `mtqg validate` for details.',
  },
  'record.not-records': {
    vi: '{file}: không phải tệp bản ghi (.json, .ndjson, .yaml). Hãy chạy `mtqg parse` trước.',
    en: '{file}: no file of records (.json, .ndjson, .yaml). Run `mtqg parse` first.',
  },
  'parse.no-text': {
    vi: '{file}: không còn văn bản gốc của bản ghi này hoặc văn bản đã đổi. Hãy chạy `mtqg parse --text` với chính văn bản.',
    en: '{file}: the text of this record is no longer there or has changed. Run `mtqg parse --text` on the document itself.',
  },
  'explain.no-text': {
    vi: '{file}: không còn văn bản gốc của bản ghi này hoặc văn bản đã đổi. Hãy chạy `mtqg explain` với chính văn bản.',
    en: '{file}: the text of this record is no longer there or has changed. Run `mtqg explain` on the document itself.',
  },
  'review.no-text': {
    vi: '{file}: không còn văn bản gốc của bản ghi này hoặc văn bản đã đổi. Hãy chạy `mtqg review` với chính văn bản.',
    en: '{file}: the text of this record is no longer there or has changed. Run `mtqg review` on the document itself.',
  },
  'review.not-page': {
    vi: '{file}: lệnh review chỉ ghi trang HTML. Hãy đặt tên tệp có đuôi .html; muốn bảng nhiệm vụ thì dùng mtqg tasks … -o {file}',
    en: '{file}: review writes an HTML page only. Give a name that ends in .html; for the task list use mtqg tasks … -o {file}',
  },
  'review.written': { vi: 'Đã ghi {count} văn bản vào trang {file}. Hãy mở bằng trình duyệt.', en: 'Wrote {count} document(s) to the page {file}. Open it in a browser.' },
  'diff.not-one': {
    vi: '{file}: cần đúng một văn bản hoặc một bản ghi, ở đây có {count}. Hãy nêu tên một tệp.',
    en: '{file}: one document or one record is needed, there are {count}. Name one file.',
  },
  'diff.unrelated': {
    vi: '{old} và {new} có vẻ không phải hai bản của một văn bản: không có nhiệm vụ nào chung, trích yếu khác nhau. Hãy kiểm tra lại tên tệp.',
    en: '{old} and {new} seem to be no issues of one document: they share no task, and their subjects differ. Check the names of the files.',
  },
  'config.invalid': { vi: '{file}:{line}:{column}: {reason} Cách viết: docs/config.md', en: '{file}:{line}:{column}: {reason} How to write it: docs/config.md' },
  'config.unknown': { vi: 'không có thiết lập {key}', en: 'there is no setting {key}' },
  'config.empty': { vi: 'còn trống', en: 'has no value' },
  'config.root': { vi: 'tệp phải gồm các dòng “khóa: giá trị”', en: 'the file must be lines “key: value”' },
  'explain.no-item': { vi: '{file}: không có mục {item}. Các mục có: {items}.', en: '{file}: no item {item}. There are: {items}.' },
  'mention.addressee': { vi: 'kính gửi', en: 'addressee' },
  'mention.basis': { vi: 'căn cứ', en: 'legal basis' },
  'mention.chair': { vi: 'chủ trì họp', en: 'chair' },
  'mention.attendee': { vi: 'dự họp', en: 'attendee' },
  'mention.task': { vi: 'nhiệm vụ', en: 'task' },
  'mention.lead': { vi: 'chủ trì', en: 'lead' },
  'mention.coordinate': { vi: 'phối hợp', en: 'coordinates' },
  'mention.reportTo': { vi: 'báo cáo', en: 'reports to' },
  'mention.deadline': { vi: 'thời hạn', en: 'deadline' },
  'mention.citation': { vi: 'viện dẫn', en: 'citation' },
  'mention.amount': { vi: 'số tiền', en: 'amount' },
  'mention.recipient': { vi: 'nơi nhận', en: 'recipient' },
  'mention.signer': { vi: 'người ký', en: 'signer' },
  'mention.diagnostic': { vi: 'lưu ý', en: 'diagnostic' },

  'eval.no-gold': {
    vi: '{file}: không có bản ghi chuẩn nào (TÊN.gold.json). Hãy đặt bản ghi chuẩn cạnh văn bản hoặc nêu thư mục bằng --gold. Cách viết: docs/eval.md',
    en: '{file}: no gold record (NAME.gold.json). Put gold records beside the documents or name their folder with --gold. How to write one: docs/eval.md',
  },
  'eval.no-baseline': {
    vi: '{file}: không có bản ghi nào của những văn bản được chấm, nên không so sánh được. Hãy nêu kết quả `mtqg parse` của lần trước.',
    en: '{file}: holds no record of the documents that are judged, so there is nothing to compare. Name what `mtqg parse` wrote the time before.',
  },
  'eval.invalid-gold': {
    vi: '{file}: không phải bản ghi chuẩn: {reason}. Cách viết: docs/eval.md',
    en: '{file}: no gold record: {reason}. How to write one: docs/eval.md',
  },
  'eval.gold-syntax': {
    vi: '{file}:{line}:{column}: không phải JSON đúng cú pháp. Hãy xem dấu phẩy, ngoặc và ngoặc kép quanh chỗ ấy; cách viết: docs/eval.md',
    en: '{file}:{line}:{column}: not well-formed JSON. Look at the commas, brackets and quotes around there; how to write one: docs/eval.md',
  },
  'eval.twice': {
    vi: '{file}: trùng tên {stem} với {other} nên không được chấm. Hãy chấm riêng từng thư mục.',
    en: '{file}: not judged, {other} has the same name {stem}. Judge each folder by itself.',
  },
  'eval.group': { vi: 'nhóm', en: 'group' },
  'eval.support': { vi: 'số mục', en: 'support' },
  'eval.precision': { vi: 'P', en: 'P' },
  'eval.recall': { vi: 'R', en: 'R' },
  'eval.f1': { vi: 'F1', en: 'F1' },
  'eval.change': { vi: 'đổi', en: 'change' },
  'eval.misses': { vi: 'Sai sót', en: 'Misses' },
  'eval.gained': { vi: 'Đã sửa được', en: 'Gained' },
  'eval.lost': { vi: 'Mới sai', en: 'Lost' },
  'eval.missing': { vi: 'thiếu', en: 'missing' },
  'eval.extra': { vi: 'thừa', en: 'extra' },
  'eval.wrong': { vi: 'sai', en: 'wrong' },
  'eval.summary': {
    vi: '{documents} văn bản có bản ghi chuẩn, {absent} không có bản ghi, {right} đúng hoàn toàn, F1 trung bình {mean}',
    en: '{documents} documents with a gold record, {absent} without a record, {right} fully right, macro F1 {mean}',
  },
  'eval.unjudged': { vi: '{documents} văn bản không có bản ghi chuẩn nên không được chấm.', en: '{documents} documents without a gold record were not judged.' },

  'record.too-large': {
    vi: '{file}: tệp {format} lớn hơn {limit} MB. Hãy ghi bản ghi bằng -f ndjson: tệp ndjson lớn bao nhiêu cũng đọc được.',
    en: '{file}: {format} of more than {limit} MB. Write the records with -f ndjson, which is read at any size.',
  },
  'record.nested': {
    vi: '{file}: lồng nhau quá nhiều lớp, không phải bản ghi của mtqg. Hãy tạo lại bằng `mtqg parse`.',
    en: '{file}: nested too deep to be a record of mtqg. Write it anew with `mtqg parse`.',
  },
  'record.too-deep': {
    vi: 'lồng nhau quá {limit} lớp',
    en: 'nested more than {limit} deep',
  },
  'record.dangling': { vi: 'bản ghi không có “{id}”', en: 'the record has no “{id}”' },
  'record.root': { vi: '(gốc)', en: '(root)' },

  'output.collision': {
    vi: '{file}: kết quả trùng tên {target} với {other} nên không ghi. Hãy dùng -o với thư mục khác, hoặc -f ndjson vào một tệp.',
    en: '{file}: not written, {target} is already the output of {other}. Use -o with another folder, or -f ndjson into one file.',
  },
  'output.unknown-ending': {
    vi: '{file}: không rõ phải ghi dạng nào. Hãy dùng một trong các đuôi tên {endings}, hoặc nêu dạng bằng -f.',
    en: '{file}: the name does not say which format to write. Use one of the endings {endings}, or name the format with -f.',
  },
  'output.is-input': {
    vi: '{file}: là văn bản đang đọc nên không ghi đè. Hãy dùng -o với tên hoặc thư mục khác.',
    en: '{file}: is one of the inputs and is not overwritten. Give -o another name or folder.',
  },
  'output.unwritable': {
    vi: '{file}: không ghi được ({reason}). Hãy kiểm tra thư mục, quyền và dung lượng đĩa.',
    en: '{file}: cannot be written ({reason}). Check the folder, its permissions and the free space.',
  },
  'output.no-folder': {
    vi: '{file}: chưa có thư mục {folder}. Hãy tạo thư mục ấy trước.',
    en: '{file}: there is no folder {folder}. Make it first.',
  },
  'output.file-in-the-way': {
    vi: '{file}: đã có tệp tên này nên không ghi được vào thư mục cùng tên. Hãy đổi tên hay xóa tệp ấy, hoặc dùng -o với tên khác.',
    en: '{file}: is a file, and the output needs a folder of that name. Rename or remove it, or give -o another name.',
  },
  'output.name-too-long': { vi: '{file}: tên dài quá mức hệ điều hành cho phép. Hãy đặt tên ngắn hơn.', en: '{file}: the name is longer than the system allows. Give a shorter one.' },
  'output.kept': { vi: 'Không đọc được văn bản nào nên không ghi {file}.', en: 'No document could be read, {file} is not written.' },
  'output.unit.record': { vi: 'bản ghi', en: 'record(s)' },
  'output.unit.tasks': { vi: 'văn bản (bảng nhiệm vụ)', en: 'document(s) (task list)' },
  'output.unit.text': { vi: 'văn bản', en: 'text(s)' },
  'output.written-file': {
    vi: 'Đã ghi {count} {unit} vào tệp {file}. Muốn mỗi văn bản một tệp trong thư mục: -o {file}/',
    en: 'Wrote {count} {unit} to the file {file}. For a folder with one file a document: -o {file}/',
  },
  'output.written': { vi: 'Đã ghi {count} {unit} vào {file}.', en: 'Wrote {count} {unit} to {file}.' },

  'grammar.invalid': {
    vi: '{file}:{line}:{column}: luật không hợp lệ: {reason}',
    en: '{file}:{line}:{column}: invalid grammar: {reason}',
  },
  'grammar.no-kind': { vi: 'không có luật nào thuộc loại {kind}. Xem mọi loại: mtqg grammar list', en: 'no rule of the kind {kind}. For all kinds: mtqg grammar list' },
  'grammar.no-kind-similar': { vi: 'không có luật nào thuộc loại {kind}. Có phải ý bạn là {similar}?', en: 'no rule of the kind {kind}. Did you mean {similar}?' },
  'grammar.valid': { vi: '{file}: hợp lệ ({rules} luật, {names} tên, {abbreviations} chữ viết tắt).', en: '{file}: valid ({rules} rules, {names} names, {abbreviations} abbreviations).' },
  'grammar.should-match': { vi: '{file}:{line}: {id}: phải nhận ra “{example}” mà không nhận ra', en: '{file}:{line}: {id}: should match “{example}” but does not' },
  'grammar.should-reject': { vi: '{file}:{line}: {id}: không được nhận “{example}” mà lại nhận', en: '{file}:{line}: {id}: should not match “{example}” but does' },
  'grammar.tested': { vi: '{rules} luật, {examples} ví dụ: {failures} ví dụ sai.', en: '{rules} rules, {examples} examples: {failures} wrong.' },

  'check.summary': {
    vi: '{documents} văn bản: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý.',
    en: '{documents} document(s): {errors} error(s), {warnings} warning(s), {infos} info.',
  },
  'strict.findings': {
    vi: '{file}: {errors} lỗi, {warnings} cảnh báo. Xem chi tiết: mtqg check {file}',
    en: '{file}: {errors} error(s), {warnings} warning(s). For details: mtqg check {file}',
  },
  'validate.summary': { vi: '{records} bản ghi, {invalid} không hợp lệ.', en: '{records} record(s), {invalid} invalid.' },

  'progress': { vi: '{count} văn bản, {rate}/giây, {file}', en: '{count} documents, {rate}/s, {file}' },
  'progress.left': { vi: '{count} văn bản, {rate}/giây, còn {time}, {file}', en: '{count} documents, {rate}/s, {time} left, {file}' },
  'progress.waiting': { vi: '{count} văn bản, đã {time}, {file}', en: '{count} documents, {time} so far, {file}' },
  'progress.done': {
    vi: 'Xong {documents} văn bản: {tasks} nhiệm vụ, {deadlines} thời hạn, {warnings} cảnh báo; {seconds} giây.',
    en: 'Done: {documents} document(s), {tasks} task(s), {deadlines} deadline(s), {warnings} warning(s) in {seconds} s.',
  },
  'failure.internal': {
    vi: '{file}: mtqg gặp lỗi nội bộ: {reason}. Hãy báo lỗi này kèm kết quả chạy với DEBUG=mtqg.',
    en: '{file}: internal error of mtqg: {reason}. Please report it with what DEBUG=mtqg shows.',
  },
} as const
