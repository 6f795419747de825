/** What is wrong with the form of a YAML file that people write, in place of what the parser says. */
export const yamlMessages = {
  'yaml.tab': { vi: 'dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách', en: 'indented with a tab; YAML takes blanks alone' },
  'yaml.indent': {
    vi: 'thụt đầu dòng không khớp, hoặc thiếu ] hay } ở phía trên; các khóa cùng một nhóm phải thẳng cột',
    en: 'the indent does not fit, or a ] or } is missing above; the keys of one group stand in one column',
  },
  'yaml.quote': { vi: 'thiếu dấu nháy đóng, hoặc thiếu dấu hai chấm sau khóa', en: 'a closing quote is missing, or the colon after a key' },
  'yaml.colon': {
    vi: 'dòng phía trên thiếu dấu hai chấm sau khóa, hoặc dòng này thụt vào thừa; mỗi dòng là “khóa: giá trị”',
    en: 'a colon after a key is missing, or a line is indented too far; each line is “key: value”',
  },
  'yaml.nested': {
    vi: 'hai dấu hai chấm trên một dòng, hoặc dòng sau thụt vào thừa; giá trị có dấu hai chấm phải đặt trong nháy',
    en: 'two colons on one line, or the next line is indented too far; a value with a colon stands in quotes',
  },
  'yaml.twice': { vi: 'khóa này đã có ở phía trên', en: 'this key stands above already' },
  'yaml.start': { vi: 'giá trị bắt đầu bằng ký tự riêng của YAML; hãy đặt trong nháy', en: 'the value begins with a character that YAML keeps for itself; put it in quotes' },
  'yaml.escape': { vi: 'dấu \\ trong nháy kép đứng trước chữ không hợp lệ; hãy dùng nháy đơn', en: 'a \\ in double quotes stands before a letter that it cannot; use single quotes' },
  'yaml.documents': { vi: 'một tệp chỉ chứa một phần; hãy bỏ dòng ---', en: 'one file holds one part; take out the line ---' },
  'yaml.alias': { vi: 'dấu * ở đầu giá trị trỏ tới chỗ không có, hoặc trỏ vòng; hãy đặt giá trị trong nháy', en: 'the * before a value points to nothing, or in a circle; put the value in quotes' },
  'yaml.key': { vi: 'khóa phải là chữ', en: 'a key must be text' },
  'yaml.deep': { vi: 'lồng nhau quá nhiều lớp', en: 'nested too deep' },
  'yaml.other': { vi: 'không đúng cú pháp YAML; hãy xem dấu hai chấm, nháy, ngoặc và thụt đầu dòng quanh chỗ này', en: 'not well-formed YAML; look at the colons, quotes, brackets and the indent around here' },
} as const
