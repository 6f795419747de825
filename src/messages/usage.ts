/** Help texts and errors of usage. */
export const usageMessages = {
  'usage.about': {
    vi: 'Đọc văn bản hành chính (thông báo kết luận, kế hoạch, công văn, quyết định) thành bản ghi có cấu trúc, theo luật, không cần mạng.',
    en: 'Reads Vietnamese administrative documents (conclusions, plans, letters, decisions) into structured records, by rules, offline.',
  },
  'usage.examples': {
    vi: `Ví dụ:
  mtqg parse thong-bao.txt                         một văn bản, kết quả JSON ra màn hình
  mtqg tasks van-ban/                              danh mục nhiệm vụ ra màn hình
  mtqg tasks van-ban/ -o nhiem-vu.xlsx             danh mục nhiệm vụ cho Excel
  mtqg parse van-ban/ -f ndjson -o tat-ca.ndjson   cả thư mục vào một tệp
  mtqg parse 'van-ban/**/*.txt' -o ket-qua/        mỗi văn bản một tệp
  mtqg check van-ban/                              báo những chỗ đáng ngờ
  mtqg validate ket-qua/                           kiểm tra bản ghi theo lược đồ

Thêm: mtqg help <lệnh>`,
    en: `Examples:
  mtqg parse thong-bao.txt                         one document, JSON to the screen
  mtqg tasks documents/                            the task list to the screen
  mtqg tasks documents/ -o tasks.xlsx              the task list for Excel
  mtqg parse documents/ -f ndjson -o all.ndjson    a whole folder into one file
  mtqg parse 'documents/**/*.txt' -o out/          one file a document
  mtqg check documents/                            report what looks wrong
  mtqg validate out/                               check records against the schema

More: mtqg help <command>`,
  },
  'usage.short': {
    vi: `Cách dùng: mtqg <lệnh> [tùy chọn] [đầu vào...]

Ví dụ:
  mtqg parse thong-bao.txt                  đọc một văn bản, bản ghi JSON ra màn hình
  mtqg tasks van-ban/ -o nhiem-vu.xlsx      ai phải làm gì, trước ngày nào: danh mục cho Excel
  mtqg review thong-bao.txt -o trang.html   trang đối chiếu văn bản với những gì đã đọc được
  mtqg check van-ban/                       báo những chỗ đáng ngờ trong cả thư mục

Mọi lệnh và tùy chọn: mtqg --help
`,
    en: `Usage: mtqg <command> [options] [input...]

Examples:
  mtqg parse thong-bao.txt                 read one document, JSON to the screen
  mtqg tasks documents/ -o tasks.xlsx      who must do what by when: the list for Excel
  mtqg review thong-bao.txt -o page.html   a page to compare the text with what was read from it
  mtqg check documents/                    report what looks wrong in a whole folder

All commands and options: mtqg --help
`,
  },
  'usage.parse.examples': {
    vi: `Ví dụ:
  mtqg parse thong-bao.txt
  mtqg parse van-ban/ -f yaml
  mtqg parse van-ban/ -o ket-qua/ --jobs 2
  mtqg parse --text thong-bao.pdf
  find . -name '*.txt' | mtqg parse --files-from - -f ndjson
  cat thong-bao.txt | mtqg parse --stdin-name thong-bao.txt`,
    en: `Examples:
  mtqg parse thong-bao.txt
  mtqg parse documents/ -f yaml
  mtqg parse documents/ -o out/ --jobs 2
  mtqg parse --text thong-bao.pdf
  find . -name '*.txt' | mtqg parse --files-from - -f ndjson
  cat thong-bao.txt | mtqg parse --stdin-name thong-bao.txt`,
  },
  'usage.check.examples': {
    vi: `Ví dụ:
  mtqg check van-ban/
  mtqg check van-ban/ -f sarif > ket-qua.sarif
  mtqg parse thong-bao.txt | mtqg check`,
    en: `Examples:
  mtqg check documents/
  mtqg check documents/ -f sarif > findings.sarif
  mtqg parse thong-bao.txt | mtqg check`,
  },
  'usage.explain.examples': {
    vi: `Ví dụ:
  mtqg explain thong-bao.txt
  mtqg explain thong-bao.txt --item 2/-1
  mtqg explain thong-bao.txt -f json`,
    en: `Examples:
  mtqg explain thong-bao.txt
  mtqg explain thong-bao.txt --item 2/-1
  mtqg explain thong-bao.txt -f json`,
  },
  'usage.doctor.examples': {
    vi: `Ví dụ:
  mtqg doctor                       những công cụ đã cài
  mtqg doctor thong-bao.pdf
  mtqg doctor van-ban/ -f json`,
    en: `Examples:
  mtqg doctor                       the programs at hand
  mtqg doctor thong-bao.pdf
  mtqg doctor documents/ -f json`,
  },
  'usage.review.examples': {
    vi: `Ví dụ:
  mtqg review thong-bao.txt -o trang.html
  mtqg review van-ban/ -o trang.html
  mtqg parse van-ban/ -f ndjson | mtqg review -o trang.html`,
    en: `Examples:
  mtqg review thong-bao.txt -o page.html
  mtqg review documents/ -o page.html
  mtqg parse documents/ -f ndjson | mtqg review -o page.html`,
  },
  'usage.diff.examples': {
    vi: `Ví dụ:
  mtqg diff du-thao.txt ban-chinh-thuc.txt
  mtqg diff thong-bao-cu.json thong-bao-moi.txt -f md`,
    en: `Examples:
  mtqg diff draft.txt final.txt
  mtqg diff old.json new.txt -f md`,
  },
  'usage.eval.examples': {
    vi: `Ví dụ:
  mtqg eval van-ban/
  mtqg eval van-ban/ --gold ban-ghi-chuan/ --min 0.95
  mtqg eval van-ban/ --baseline lan-truoc.ndjson

Bản ghi chuẩn của TÊN.txt là TÊN.gold.json cạnh nó; cách viết: docs/eval.md trong thư mục của mtqg`,
    en: `Examples:
  mtqg eval documents/
  mtqg eval documents/ --gold gold/ --min 0.95
  mtqg eval documents/ --baseline before.ndjson

The gold record of NAME.txt is NAME.gold.json beside it; how to write one: docs/eval.md in the folder of mtqg`,
  },
  'usage.validate.examples': {
    vi: `Ví dụ:
  mtqg validate ket-qua/
  mtqg parse thong-bao.txt | mtqg validate`,
    en: `Examples:
  mtqg validate out/
  mtqg parse thong-bao.txt | mtqg validate`,
  },
  'usage.schema.examples': {
    vi: `Ví dụ:
  mtqg schema
  mtqg schema > schema.json`,
    en: `Examples:
  mtqg schema
  mtqg schema > schema.json`,
  },
  'usage.completion.examples': {
    vi: `Ví dụ (thêm vào tệp khởi động của trình vỏ):
  source <(mtqg completion bash)                                 # ~/.bashrc
  source <(mtqg completion zsh)                                  # ~/.zshrc, sau compinit
  mtqg completion fish > ~/.config/fish/completions/mtqg.fish`,
    en: `Examples (for the shell's start-up file):
  source <(mtqg completion bash)                                 # ~/.bashrc
  source <(mtqg completion zsh)                                  # ~/.zshrc, after compinit
  mtqg completion fish > ~/.config/fish/completions/mtqg.fish`,
  },
  'usage.grammar.list.examples': {
    vi: `Ví dụ:
  mtqg grammar list
  mtqg grammar list --kind role.assign
  mtqg grammar list -f json --grammar luat-cua-tinh.yaml`,
    en: `Examples:
  mtqg grammar list
  mtqg grammar list --kind role.assign
  mtqg grammar list -f json --grammar local.yaml`,
  },
  'usage.grammar.test.examples': {
    vi: `Ví dụ:
  mtqg grammar test
  mtqg grammar test --grammar luat-cua-tinh.yaml`,
    en: `Examples:
  mtqg grammar test
  mtqg grammar test --grammar local.yaml`,
  },
  'usage.grammar.check.examples': {
    vi: `Ví dụ:
  mtqg grammar check luat-cua-tinh.yaml`,
    en: `Examples:
  mtqg grammar check local.yaml`,
  },
  'usage.grammar.examples': {
    vi: `Ví dụ:
  mtqg grammar list --kind label
  mtqg grammar check luat-cua-tinh.yaml
  mtqg parse thong-bao.txt --grammar luat-cua-tinh.yaml`,
    en: `Examples:
  mtqg grammar list --kind label
  mtqg grammar check local.yaml
  mtqg parse thong-bao.txt --grammar local.yaml`,
  },
  'usage.parse': { vi: 'đọc văn bản, xuất bản ghi', en: 'documents in, records out' },
  'usage.validate': { vi: 'kiểm tra bản ghi theo lược đồ', en: 'check records against the schema' },
  'usage.check': { vi: 'báo những chỗ sai, thiếu, đáng ngờ trong văn bản', en: 'report what is wrong, missing or doubtful in documents' },
  'usage.explain': { vi: 'cho thấy mỗi dòng được hiểu là gì và theo quy tắc nào', en: 'show what each line was taken for, and by which rule' },
  'usage.doctor': { vi: 'cho biết tệp thuộc loại nào, đọc bằng gì, có tin được không', en: 'tell what a file is, how it is read, and whether to trust the result' },
  'usage.review': { vi: 'ghi một trang HTML: văn bản bên cạnh những gì đã đọc được', en: 'write one HTML page: the text beside what was read from it' },
  'usage.diff': { vi: 'so hai bản của một văn bản: nhiệm vụ mới, bỏ, sửa; thể thức, nơi nhận', en: 'compare two issues of a document: tasks new, dropped, changed; header, recipients' },
  'usage.eval': { vi: 'chấm kết quả đọc theo bản ghi chuẩn: độ chính xác, độ phủ, F1', en: 'hold records to gold records: precision, recall, F1' },
  'usage.schema': { vi: 'in lược đồ JSON Schema của bản ghi', en: 'print the JSON Schema of a record' },
  'usage.completion': { vi: 'in tập lệnh để trình vỏ tự điền lệnh và tùy chọn', en: 'print a script that completes commands and options in a shell' },
  'usage.grammar': { vi: 'xem và kiểm tra các luật', en: 'list and test the rules' },
  'usage.grammar.list': { vi: 'liệt kê các luật đang dùng', en: 'list the rules in force' },
  'usage.grammar.test': { vi: 'chạy thử ví dụ của từng luật', en: 'run the examples of every rule' },
  'usage.grammar.check': { vi: 'kiểm tra tệp luật bổ sung', en: 'check a local overlay' },
  'usage.help': { vi: 'xem hướng dẫn', en: 'show help' },
  'usage.help.command': { vi: 'xem hướng dẫn của một lệnh', en: 'show help for a command' },

  'usage.arguments.inputs': { vi: '[đầu vào...]', en: '[input...]' },
  'usage.arguments.options': { vi: '[tùy chọn]', en: '[options]' },
  'usage.arguments.command': { vi: '<lệnh>', en: '<command>' },
  'usage.arguments.diff': { vi: '<bản cũ> <bản mới>', en: '<old> <new>' },
  'usage.arguments.shell': { vi: '<bash|zsh|fish>', en: '<bash|zsh|fish>' },
  'usage.arguments.files': { vi: '<tệp...>', en: '<file...>' },

  'usage.option.version': { vi: 'in phiên bản', en: 'print the version' },
  'usage.option.lang': { vi: 'ngôn ngữ của thông báo; mặc định theo môi trường, không có thì vi', en: 'language of messages; by default that of the environment, else vi' },
  'usage.option.no-color': { vi: 'không tô màu', en: 'no colour' },
  'usage.option.quiet': { vi: 'chỉ báo lỗi', en: 'report errors only' },
  'usage.option.grammar': { vi: 'tệp luật bổ sung; dùng được nhiều lần', en: 'a local overlay; may be repeated' },
  'usage.option.format': { vi: 'dạng kết quả', en: 'output format' },
  'usage.option.format.parse': { vi: 'dạng kết quả; mặc định theo đuôi tên của -o, không có thì json', en: 'output format; by default that of the ending of -o, else json' },
  'usage.option.output': { vi: 'ghi vào tệp; thư mục (hoặc tên kết thúc bằng /) thì mỗi văn bản một tệp', en: 'write to a file; a folder (or a name that ends in /) gets one file a document' },
  'usage.option.output.review': { vi: 'tệp của trang; không có thì ra màn hình', en: 'file of the page; without it, the screen' },
  'usage.option.jobs': { vi: 'số luồng chạy song song', en: 'number of parallel workers' },
  'usage.option.item': { vi: 'chỉ mục này và các mục con', en: 'this item and those under it alone' },
  'usage.option.trace': { vi: 'ghi vào bản ghi quy tắc và mục đã cho ra mỗi nhiệm vụ, cơ quan, thời hạn', en: 'write the rule and the item that gave each task, party and deadline into the record' },
  'usage.option.text': { vi: 'in văn bản đã đọc được (vị trí trong bản ghi tính theo đó) thay cho bản ghi', en: 'print the text that was read (which the offsets of records mean) in place of records' },
  'usage.option.gold': { vi: 'thư mục chứa bản ghi chuẩn TÊN.gold.json (mặc định: cạnh văn bản)', en: 'folder of the gold records NAME.gold.json (default: beside the documents)' },
  'usage.option.baseline': { vi: 'bản ghi của lần chạy trước, để thấy đã sửa được gì và mới sai gì', en: 'records of an earlier run, to show what was gained and lost' },
  'usage.option.min': { vi: 'F1 trung bình thấp nhất (0 đến 1); thấp hơn thì mã thoát là 1', en: 'least macro F1 (0 to 1); below it the status is 1' },
  'usage.option.stdin-name': { vi: 'tên ghi cho văn bản đọc từ stdin', en: 'name of the document read from stdin' },
  'usage.option.strict': { vi: 'mã thoát 1 nếu có cảnh báo hoặc lỗi', en: 'exit status 1 on any warning or error' },
  'usage.option.files-from': { vi: 'đọc danh sách đầu vào từ tệp, mỗi dòng một mục; - là stdin', en: 'read the list of inputs from a file, one a line; - is stdin' },
  'usage.option.kind': { vi: 'chỉ các luật thuộc loại này', en: 'only rules of this kind' },

  'usage.title.usage': { vi: 'Cách dùng:', en: 'Usage:' },
  'usage.title.options': { vi: 'Tùy chọn:', en: 'Options:' },
  'usage.title.global': { vi: 'Tùy chọn chung:', en: 'Global options:' },
  'usage.title.commands': { vi: 'Lệnh:', en: 'Commands:' },
  'usage.choices': { vi: 'một trong: {values}', en: 'one of: {values}' },
  'usage.default': { vi: 'mặc định: {value}', en: 'default: {value}' },

  'usage.error.unknown-option': { vi: 'không có tùy chọn {option}', en: 'unknown option {option}' },
  'usage.error.unknown-command': { vi: 'không có lệnh {command}', en: 'unknown command {command}' },
  'usage.error.missing-value': { vi: 'tùy chọn {option} cần một giá trị', en: 'option {option} needs a value' },
  'usage.error.empty': { vi: 'tùy chọn {option} cần một tên, không được để trống', en: 'option {option} needs a name, not an empty one' },
  'usage.error.missing-argument': { vi: 'thiếu {argument}', en: 'missing {argument}' },
  'usage.error.too-many': { vi: 'thừa đối số: cần {expected}, có {received}', en: 'too many arguments: expected {expected}, got {received}' },
  'usage.error.choice': { vi: 'tùy chọn {option} không nhận “{value}”; chọn một trong: {values}', en: 'option {option} does not take “{value}”; choose one of: {values}' },
  'usage.error.argument': { vi: '{argument} không thể là “{value}”; chọn một trong: {values}', en: '{argument} cannot be “{value}”; choose one of: {values}' },
  'usage.error.share': { vi: 'tùy chọn {option} cần một số từ 0 đến 1, không phải “{value}”', en: 'option {option} needs a number from 0 to 1, not “{value}”' },
  'usage.error.number': { vi: 'tùy chọn {option} cần một số nguyên từ 1 đến {most}, không phải “{value}”', en: 'option {option} needs a whole number from 1 to {most}, not “{value}”' },
  'usage.error.suggestion': { vi: 'Có phải ý bạn là {suggestion}?', en: 'Did you mean {suggestion}?' },
  'usage.error.hint': { vi: 'Xem hướng dẫn: {command} --help', en: 'For help: {command} --help' },
} as const

/** Words between angle brackets, in Vietnamese as the help shows them. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  'date': 'ngày', 'file': 'tệp', 'file...': 'tệp...', 'files': 'tệp', 'folder': 'thư mục', 'format': 'dạng', 'id': 'mục', 'input': 'đầu vào', 'kind': 'loại', 'meaning': 'cách hiểu', 'name': 'tên', 'new': 'bản mới',
  'number': 'số', 'old': 'bản cũ', 'order': 'thứ tự', 'path': 'đường dẫn', 'records': 'bản ghi', 'role': 'vai trò', 'shell': 'shell', 'text': 'tên', 'what': 'nhóm',
}
