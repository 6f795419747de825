/** Writes small PDFs for the tests: lines of text at places, rules, annotations; one font whose codes a map leads to Unicode. */

export interface Put {
  readonly x: number
  /** From the top of the page. */
  readonly y: number
  readonly text: string
  readonly size?: number
  /** The line goes up the page (from a place `y` to the right of its left edge). */
  readonly upwards?: boolean
}

export interface Sheet {
  readonly put: readonly Put[]
  /** Drawn lines: x0, y0, x1, y1, y from the top. */
  readonly rules?: ReadonlyArray<readonly [number, number, number, number]>
  /** Forms in forms: how deep, and how often each is drawn. */
  readonly forms?: readonly [depth: number, times: number]
  /** An image over all of the page, as a scanner makes it. */
  readonly scanned?: boolean
  /** The forms are drawn by a pattern that fills a box. */
  readonly tiled?: boolean
  /** Lines of a stamp laid over the page. */
  readonly stamp?: readonly Put[]
}

const HEIGHT = 842
const EM = 500

/** The codes of letters are their places in `letters`, in a font of a name the bytes that they are in Latin-1; every letter is half an em wide, a blank too. */
export function pdfOf(sheets: readonly Sheet[], options: { readonly map?: (letter: string) => string; readonly encrypt?: boolean; readonly font?: string } = {}): Buffer {
  const letters = [...new Set(sheets.flatMap(({ put, stamp = [] }) => [...put, ...stamp].flatMap(({ text }) => [...text])))]
  const code = (letter: string): string => options.font === undefined ? (letters.indexOf(letter) + 1).toString(16).padStart(4, '0') : letter.charCodeAt(0).toString(16).padStart(2, '0')
  const show = ({ x, y, text, size = 14, upwards = false }: Put): string => `BT /F1 ${size} Tf ${upwards ? `0 1 -1 0 ${y} ${x}` : `1 0 0 1 ${x} ${HEIGHT - y}`} Tm <${[...text].map(code).join('')}> Tj ET`
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (content: string, dictionary = ''): string => `<< ${dictionary} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`
  const utf16 = (text: string): string => [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const map = letters.map((letter) => `<${code(letter)}> <${utf16((options.map ?? String)(letter))}>`)
  const blocks = Array.from({ length: Math.ceil(map.length / 100) }, (_, i) => map.slice(i * 100, i * 100 + 100))
  const toUnicode = add(stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${blocks.map((block) => `${block.length} beginbfchar ${block.join('\n')} endbfchar`).join('\n')} endcmap CMapName currentdict /CMap defineresource pop end end`))
  const descriptor = add(`<< /Type /FontDescriptor /FontName /${options.font ?? 'Test'} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`)
  const cid = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW ${EM} >>`)
  const font = options.font !== undefined ? add(`<< /Type /Font /Subtype /TrueType /BaseFont /${options.font} /FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}] /Encoding /WinAnsiEncoding /FontDescriptor ${descriptor} 0 R >>`) : add(`<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${toUnicode} 0 R >>`)
  const resources = `<< /Font << /F1 ${font} 0 R >> >>`
  const pages: number[] = []
  const tree = objects.length + 1
  add('')
  for (const { put, rules = [], stamp, forms = [0, 0], tiled = false, scanned = false } of sheets) {
    let form = 0
    for (let depth = 0; depth < forms[0]; depth++) form = add(stream(form === 0 ? '' : '/X Do '.repeat(forms[1]), `/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << ${form === 0 ? '' : `/XObject << /X ${form} 0 R >>`} >>`))
    const pattern = tiled ? add(stream('/X Do', `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /X ${form} 0 R >> >>`)) : 0
    const image = scanned ? add(stream('00ff'.repeat(50) + '>', '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode')) : 0
    const own = scanned ? `<< /Font << /F1 ${font} 0 R >> /XObject << /I ${image} 0 R >> >>` : form === 0 ? resources : `<< /Font << /F1 ${font} 0 R >> ${tiled ? `/Pattern << /P ${pattern} 0 R >>` : `/XObject << /X ${form} 0 R >>`} >>`
    const content = add(stream([...(scanned ? [`q 595 0 0 ${HEIGHT} 0 0 cm /I Do Q`] : []), ...put.map(show), ...rules.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`), form === 0 ? '' : tiled ? '/Pattern cs /P scn 0 0 99 99 re f' : '/X Do'].join('\n')))
    const over = stamp ? add(stream(stamp.map(show).join('\n'), `/Type /XObject /Subtype /Form /BBox [0 0 595 ${HEIGHT}] /Resources ${resources}`)) : 0
    const annotation = over === 0 ? '' : `/Annots [<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 595 ${HEIGHT}] /AP << /N ${over} 0 R >> >>]`
    pages.push(add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources ${own} /Contents ${content} 0 R ${annotation} >>`))
  }
  objects[tree - 1] = `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${pages.length} >>`
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
  const encrypt = options.encrypt ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -44 >> /ID [<00> <00>]` : ''
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const xref = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R ${encrypt} >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
