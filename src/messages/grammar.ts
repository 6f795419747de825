/** What is wrong with a file of rules. */
export const grammarMessages = {
  'grammar.fault.form': { vi: '{path}: {reason}', en: '{path}: {reason}' },
  'grammar.fault.id': { vi: 'chỉ gồm chữ thường không dấu, số, dấu chấm, gạch nối', en: 'small letters, digits, "." and "-" only' },
  'grammar.fault.kind-form': { vi: 'tên loại chỉ gồm chữ thường không dấu, dấu chấm, gạch nối', en: 'a kind is written in small letters, "." and "-" only' },
  'grammar.fault.terms-or-pattern': { vi: 'phải có terms hoặc pattern, và chỉ một trong hai', en: 'give either terms or pattern' },
  'grammar.fault.twice': { vi: 'id {id} có hai lần', en: 'id {id} stands twice' },
  'grammar.fault.unknown-fragment': { vi: 'không có mảnh {hole}', en: 'unknown fragment {hole}' },
  'grammar.fault.circular-fragment': { vi: 'các mảnh chứa lẫn nhau: {hole}', en: 'fragments that hold each other: {hole}' },
  'grammar.fault.builtin-fragment': { vi: 'mảnh {name} đã có sẵn; hãy đặt tên khác', en: 'fragment {name} is built in; give yours another name' },
  'grammar.fault.kind': { vi: '{id}: không có loại luật {kind}. Xem các loại bằng `mtqg grammar list`.', en: '{id}: unknown kind {kind}. For the kinds see `mtqg grammar list`.' },
  'grammar.fault.kind-similar': { vi: '{id}: không có loại luật {kind}. Có phải ý bạn là {similar}?', en: '{id}: unknown kind {kind}. Did you mean {similar}?' },
  'grammar.fault.group': { vi: '{id}: luật loại {kind} phải là pattern có nhóm (?<{group}>…)', en: '{id}: a rule of the kind {kind} has to be a pattern with the group (?<{group}>…)' },
  'grammar.fault.emits': { vi: '{id}: emits của loại {kind}: {reason}', en: '{id}: emits of the kind {kind}: {reason}' },
  'grammar.fault.case': { vi: '{id}: các luật khác của loại {kind} có case: {letters}; luật này cũng phải vậy', en: '{id}: the other rules of the kind {kind} have case: {letters}; this one must too' },
  'grammar.fault.rule': { vi: '{id}: {reason}', en: '{id}: {reason}' },
  'grammar.fault.escape': { vi: '{id}: không được dùng {escape} trong pattern; xem docs/grammars.md', en: '{id}: {escape} is not for patterns; see docs/grammars.md' },
  'grammar.fault.unbounded': {
    vi: '{id}: phép lặp không có giới hạn hoặc trên 1000 lần; hãy viết {0,80} thay cho *, {1,80} thay cho +',
    en: '{id}: a repetition without a bound, or of more than 1000; write {0,80} for *, {1,80} for +',
  },
  'grammar.fault.ambiguous': {
    vi: '{id}: nhóm được lặp có nhiều cách đọc cùng một đoạn chữ, sẽ chạy rất lâu; hãy bỏ phép lặp lồng nhau hoặc các lựa chọn trùng nhau',
    en: '{id}: what is repeated can be read in several ways and would run for long; take out nested repetitions or alternatives that hold each other',
  },
  'grammar.fault.in-a-row': {
    vi: '{id}: nhiều phép lặp nối nhau cùng nhận một đoạn chữ, sẽ chạy rất lâu; hãy giảm số lần lặp hoặc loại bớt chữ trong các lớp [^…]',
    en: '{id}: repetitions in a row that take the same letters would run for long; lower their bounds, or let [^…] leave more out',
  },
} as const
