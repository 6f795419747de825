import { describe, expect, it } from 'vitest'
import { lexiconIndex, packedNames } from '../../src/grammar/lexicon-index.ts'
import { Lexicon } from '../../src/grammar/lexicon.ts'
import type { AbbreviationRule, NameRule } from '../../src/grammar/schema.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { grammar } from '../helpers.ts'

const EXAMPLES = { match: ['x'], reject: ['y'] }
const name = (id: string, own: Partial<NameRule> & { name: string }): NameRule => ({ id, variants: [], abbreviations: [], kind: 'organization', level: 'any', examples: EXAMPLES, ...own })
const letters = (term: string, expansion: string): AbbreviationRule => ({ id: term.toLowerCase(), terms: [term], expansion, examples: EXAMPLES })
const index = lexiconIndex(
  [
    name('board', { name: 'Ban Dân tộc', head: 'Ban', abbreviations: ['DT'] }),
    name('board-two', { name: 'Ban Dân tộc và Tôn giáo', head: 'Ban' }),
    name('finance', { name: 'Sở Tài chính', head: 'Sở', abbreviations: ['TC'], variants: ['Sở Tài chánh'] }),
    name('labour', { name: 'Sở Lao động - Thương binh và Xã hội', head: 'Sở', abbreviations: ['LĐTBXH'] }),
    name('farming', { name: 'Sở Nông nghiệp và Phát triển nông thôn', head: 'Sở' }),
    name('union', { name: 'Liên minh Hợp tác xã' }),
    name('chamber', { name: 'Liên đoàn Thương mại và Công nghiệp Việt Nam', abbreviations: ['VCCI'] }),
    name('treasury', { name: 'Kho bạc Nhà nước' }),
  ],
  [letters('HTX', 'Hợp tác xã'), letters('PTNT', 'Phát triển nông thôn')],
)
const lexicon = new Lexicon(index, packedNames(index.names))
/** Id and the words that the match takes. */
function seen(text: string, look: (tokens: ReturnType<typeof tokenize>) => { name: NameRule; next: number } | null): string | null {
  const tokens = tokenize(text)
  const match = look(tokens)
  return match && `${match.name.id}: ${text.slice(tokens[0]!.start, tokens[match.next - 1]!.end)}`
}

describe('match', () => {
  it.each([
    ['Ban Dân tộc tỉnh', 'board: Ban Dân tộc'],
    ['Ban Dân tộc và Tôn giáo tỉnh', 'board-two: Ban Dân tộc và Tôn giáo'],
    ['Ban Dân tộc và Sở Y tế', 'board: Ban Dân tộc'],
    ['BAN DÂN TỘC', 'board: BAN DÂN TỘC'],
    ['Sở Tài chánh', 'finance: Sở Tài chánh'],
    ['Sở TC', 'finance: Sở TC'],
    ['Sở Lao động - Thương binh và Xã hội', 'labour: Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động – Thương binh và Xã hội', 'labour: Sở Lao động – Thương binh và Xã hội'],
    ['Sở Lao động Thương binh và Xã hội', 'labour: Sở Lao động Thương binh và Xã hội'],
    ['Liên minh HTX tỉnh', 'union: Liên minh HTX'],
    ['Sở Nông nghiệp và PTNT', 'farming: Sở Nông nghiệp và PTNT'],
    ['VCCI tổ chức', 'chamber: VCCI'],
    ['Kho bạc nhà nước', 'treasury: Kho bạc nhà nước'],
    ['Sở Y tế', null],
    ['TC', null],
    ['Tài chính', null],
    ['Ban', null],
    ['Ban Dân vận', null],
    ['Liên minh htx', null],
  ])('%s', (text, expected) => expect(seen(text, (tokens) => lexicon.match(tokens, 0))).toBe(expected))
})

describe('matchShort', () => {
  it.each([
    ['Sở', 'Tài chính, Y tế', 'finance: Tài chính'],
    ['Sở', 'TC, YT', 'finance: TC'],
    ['Sở', 'Lao động - Thương binh và Xã hội', 'labour: Lao động - Thương binh và Xã hội'],
    ['Ban', 'Dân tộc', 'board: Dân tộc'],
    ['Sở', 'Dân tộc', null],
    ['Phòng', 'Tài chính', null],
    ['Sở', 'Sở Tài chính', null],
    ['Sở', 'KHTC', null],
  ])('after %s: %s', (head, text, expected) => expect(seen(text, (tokens) => lexicon.matchShort(head, tokens, 0))).toBe(expected))
})

describe('matchNear', () => {
  it.each([
    ['Sở Nông nghiệp Phát triển nông thôn', 'farming: Sở Nông nghiệp Phát triển nông thôn'],
    ['Sở Nông nghiệp và Phát triễn nông thôn', 'farming: Sở Nông nghiệp và Phát triễn nông thôn'],
    ['Sở Lao động - Thương binh và Xả hội', 'labour: Sở Lao động - Thương binh và Xả hội'],
    ['Liên đoàn Thương mại và Công nghiêp Việt Nam', 'chamber: Liên đoàn Thương mại và Công nghiêp Việt Nam'],
    ['Sở Tài chinh', 'finance: Sở Tài chinh'],
    ['Sở Tái chính', 'finance: Sở Tái chính'],
    ['Sở Tái chinh', null],
    ['Sơ Tài chính', null],
    ['Sở Tài chín', null],
    ['Sở Nông lâm', null],
    ['Sở Nông nghiệp và Phát triễn nông thô', null],
    ['Trung tâm Phát triển nông thôn', null],
    ['Kho bạc nước', null],
  ])('%s', (text, expected) => expect(seen(text, (tokens) => lexicon.matchNear(tokens, 0))).toBe(expected))
})

describe('matchMisspelt', () => {
  it.each([
    ['Sơ Tài chính', 'finance: Sơ Tài chính'],
    ['Sở Tài chinh', 'finance: Sở Tài chinh'],
    ['Khô bạc Nhà nước', 'treasury: Khô bạc Nhà nước'],
    ['Sơ Tài chinh', null],
    ['Xở Tài chính', 'finance: Xở Tài chính'],
    ['Sơ Tài', null],
    ['Bản Dân tộc', 'board: Bản Dân tộc'],
    ['Đơn vị Tài chính', null],
  ])('%s', (text, expected) => expect(seen(text, (tokens) => lexicon.matchMisspelt(tokens, 0))).toBe(expected))
})

describe('matchLetters', () => {
  it.each([['DT, KHĐT', 'board: DT'], ['TC', 'finance: TC'], ['Dân tộc', null], ['XX', null]])('%s', (text, expected) => expect(seen(text, (tokens) => lexicon.matchLetters(tokens, 0))).toBe(expected))
})

describe('expansion', () => {
  it.each([['HTX', 'Hợp tác xã'], ['htx', undefined], ['HTXX', undefined], ['12', undefined]])('%s', (text, expected) => expect(lexicon.expansion(tokenize(text)[0]!)).toBe(expected))
})

describe('the built-in names', () => {
  it.each([
    ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['Sở KHĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở Kế hoạch - Đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Nông nghiệp và phát triển nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá và Thể Thao', 'Sở Văn hóa và Thể thao'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở Giao Thông Vận tải', 'Sở Giao thông vận tải'],
    ['Ủy ban MTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['Tỉnh Đoàn', 'Tỉnh đoàn'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ'],
    ['Ngân hàng CSXH', 'Ngân hàng Chính sách xã hội'],
    ['Kho bạc nhà nước', 'Kho bạc Nhà nước'],
    ['Liên minh HTX', 'Liên minh Hợp tác xã'],
  ])('%s is %s', (text, official) => expect(grammar.lexicon.match(tokenize(text), 0)?.name.name).toBe(official))
})
