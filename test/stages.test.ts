/** One stage that breaks costs its own part of the record, and says so; so does a value that no record may hold. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { builtinGrammar, extendGrammar, Grammar, parse, parseTree, recordSchema, sourceOf, type DocumentRecord } from '../src/index.ts'
import { loadGrammarFile } from '../src/grammar/load.ts'
import { lossesOf } from './documents.ts'

/** Stages that ask for no kind of rule of their own are broken by their name. */
const fault = vi.hoisted(() => ({ of: '' }))
const breaking = vi.hoisted(() => (stage: string, name: string) => async <Module extends object>(original: () => Promise<Module>): Promise<Module> => {
  const module = await original()
  const whole = module[name as keyof Module] as (...args: unknown[]) => unknown
  return {
    ...module,
    [name]: (...args: unknown[]) => {
      if (fault.of === stage) throw new Error('broken on purpose')
      return whole(...args)
    },
  }
})
vi.mock('../src/text/heal.ts', breaking('syllables', 'joinSplitSyllables'))
vi.mock('../src/interpret/signature.ts', breaking('signature', 'readSignature'))
vi.mock('../src/interpret/conclusions.ts', breaking('conclusions', 'readConclusions'))
vi.mock('../src/interpret/addressees.ts', breaking('addressees', 'readAddressees'))
vi.mock('../src/check/numbering.ts', breaking('check numbering', 'numbering'))

const DOCUMENT = `UBND TỈNH HOA SEN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
VĂN PHÒNG          Độc lập - Tự do - Hạnh phúc
Số: 12/TB-VP        Hoa Sen, ngày 15 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về thủy lợi

Kính gửi:
- Sở Y tế;
- Sở Nội vụ.

Căn cứ Quyết định số 5/QĐ-UBND ngày 01/02/2024 của UBND tỉnh;

Ngày 12/3/2024, đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Tham dự có lãnh đạo Sở Y tế, Sở Nội vụ. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:

1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát theo Kế hoạch số 7/KH-UBND ngày 02/02/2024, kinh phí 500 triệu đồng, báo cáo UBND tỉnh trước ngày 30/3/2024.
2. Giao Sở Nội vụ kiểm tra hồ sơ[1].

Nay thông báo kết luận của Phó Chủ tịch UBND tỉnh để các đơn vị biết, thực hiện./.

[1] Hồ sơ của năm 2023.

Nơi nhận:                     KT. CHÁNH VĂN PHÒNG
- Như trên;                    PHÓ CHÁNH VĂN PHÒNG
- Lưu: VT.

                              Trần Văn Bình

PHỤ LỤC I
DANH MỤC HỒ SƠ
1. Hồ sơ của Sở Y tế.
`

/** The built-in rules, with one kind that throws when it is asked for. */
class Broken extends Grammar {
  readonly #kind: string
  asked = false

  constructor(kind: string) {
    super(builtinGrammar().files)
    this.#kind = kind
  }
  #ask(kind: string): void {
    if (kind !== this.#kind) return
    this.asked = true
    throw new Error('broken on purpose')
  }
  override kind(kind: string): ReturnType<Grammar['kind']> {
    this.#ask(kind)
    return super.kind(kind)
  }
  override test(kind: string, text: string): boolean {
    this.#ask(kind)
    return super.test(kind, text)
  }
  override find(kind: string, text: string, from?: number): ReturnType<Grammar['find']> {
    this.#ask(kind)
    return super.find(kind, text, from)
  }
  override findAll(kind: string, text: string): ReturnType<Grammar['findAll']> {
    this.#ask(kind)
    return super.findAll(kind, text)
  }
  override endAt(kind: string, text: string, at: number): number {
    this.#ask(kind)
    return super.endAt(kind, text, at)
  }
}

const whole = parse(DOCUMENT)
const failures = (record: DocumentRecord): string[] => record.diagnostics.flatMap(({ rule, message }) => (rule === 'internal-error' ? [/“(.*?)”/u.exec(message)![1]!] : []))
/** The parts in which two records differ. */
const changed = (record: DocumentRecord): string[] => Object.keys(whole).filter((part) => part !== 'diagnostics' && JSON.stringify(record[part as keyof DocumentRecord]) !== JSON.stringify(whole[part as keyof DocumentRecord]))

it('the document has all parts, and no stage fails on it', () => {
  const empty = Object.entries(whole).filter(([part, value]) => part !== 'diagnostics' && (value === null || (Array.isArray(value) && value.length === 0)))
  expect(empty.map(([part]) => part)).toEqual(['tables'])
  expect(failures(whole)).toEqual([])
})

describe('a stage that fails leaves its part empty, tells it and spares the rest', () => {
  afterEach(() => void (fault.of = ''))

  it.each<[stage: string, kind: string, parts: string[]]>([
    ['syllables', '', []],
    ['furniture', 'running-head', []],
    ['head', 'head.secrecy', ['header']],
    ['tail', 'tail.label', ['recipients', 'archive', 'signature']],
    ['type', 'doc-type', ['header']],
    ['body', 'label', ['conclusions', 'tasks']],
    ['appendices', 'appendix.title', ['appendices']],
    ['signature', '', ['signature']],
    ['header', 'head.issuer', ['header']],
    ['legalBases', 'basis.label', ['legalBases']],
    ['names', 'definition.called', []],
    ['meeting', 'meeting.noun', ['meeting']],
    ['attendees', 'attendees.opener', ['attendees']],
    ['conclusions', '', ['conclusions']],
    ['tasks', 'role.report', ['tasks']],
    ['citations', 'cite.beside.verb', ['citations']],
    ['amounts', 'amount.money', ['amounts']],
    ['addressees', '', ['header']],
    ['recipients', 'recipient.pointer', ['recipients', 'archive']],
    ['check numbering', '', []],
  ])('%s', (stage, kind, parts) => {
    if (kind === '') fault.of = stage
    const record = parse(DOCUMENT, { grammar: new Broken(kind) })
    expect(failures(record)).toContain(stage)
    for (const part of parts) expect(changed(record)).toContain(part)
    expect(changed(record).length).toBeLessThan(12)
    expect(recordSchema.safeParse(record).success).toBe(true)
  })
})

describe('whatever kind of rule fails', () => {
  const kinds = [...new Set([...builtinGrammar().rules.values()].map((rule) => rule.kind))]

  it.each(kinds)('%s', (kind) => {
    const grammar = new Broken(kind)
    const record = parse(DOCUMENT, { grammar })
    expect(recordSchema.safeParse(record).success).toBe(true)
    expect(failures(record).length > 0).toBe(grammar.asked)
    expect(lossesOf(DOCUMENT, parseTree(DOCUMENT, { grammar }))).toEqual([])
  })
})

describe('a value that breaks the schema', () => {
  const overlay = (rule: string): Grammar => extendGrammar([loadGrammarFile(`grammar: x\ndescription: x\nrules:\n  - ${rule}`, 'x.yaml')])

  it('costs its entry of a list', () => {
    const text = DOCUMENT.replace('500 triệu đồng', '500 triệu đồng và 7 đồng vàng')
    const record = parse(text, { grammar: overlay("{ id: x, kind: amount.money, pattern: '(?<number>7) đồng vàng', emits: { scale: 1, unit: '' }, examples: { match: [x], reject: [y] } }") })
    expect(record.amounts.map((amount) => amount.value)).toEqual([500_000_000])
    expect(failures(record)).toEqual(['amounts'])
    expect(record.diagnostics[0]!.message).toContain('amounts.1.unit')
  })

  it('costs a part that is no list', () => {
    const record = parse(DOCUMENT, { grammar: overlay("{ id: type.notice, kind: doc-type, terms: [Thông báo], emits: { name: Thông báo, code: '' }, examples: { match: [x], reject: [y] } }") })
    expect(record.header).toMatchObject({ type: null, number: null, issuer: { name: null } })
    expect(failures(record)).toContain('header')
    expect(record.tasks).not.toEqual([])
  })

  it('of the source is its giver’s fault', () => expect(() => parse({ ...sourceOf(DOCUMENT), sha256: '' })).toThrow('sha256'))

  it('a path of no letters is none', () => expect(parse(DOCUMENT, { path: '' }).source.path).toBeNull())
})
