/** One document: what it is, how it was read, what that cost, and whether the result is to be trusted. */
import { qualityIn } from '../../load.ts'
import type { Lang } from '../../messages/index.ts'
import { DOCX, HTML, identify, isImage } from '../../read/identify.ts'
import type { LegacyEncoding } from '../../read/legacy/convert.ts'
import { isOffice, type SourceText } from '../../read/index.ts'
import type { Diagnostic } from '../../record/schema.ts'
import { isDamaged, isStrange, type Quality } from '../../text/quality.ts'
import { engine } from '../engine.ts'
import { failureOf, reasonOf } from '../failure.ts'
import type { ToolName } from './tools.ts'

type Reader = 'text' | 'docx' | 'html' | 'pdf' | 'ocr' | 'office'
type Verdict = 'trust' | 'check' | 'distrust' | 'unread'

export interface Examined {
  readonly file: string
  /** By the name that people know; null for plain text, and where nothing could be read at all. */
  readonly carrier: string | null
  readonly mediaType: string | null
  readonly encoding: string | null
  /** Encodings of the time before Unicode that letters were in: they were turned to Unicode. */
  readonly legacy: readonly LegacyEncoding[]
  readonly pages: number | null
  /** Of a PDF; null for other carriers. */
  readonly textLayer: 'good' | 'bad' | 'partial' | 'none' | null
  /** Share (0 to 1) of so many words that can be no Vietnamese syllable, in the text as it was read. */
  readonly damage: { readonly impossible: number; readonly words: number } | null
  readonly reader: Reader | null
  /** Programs that the reader takes. */
  readonly needs: readonly ToolName[]
  /** What the record says of the reading. */
  readonly diagnostics: readonly Diagnostic[]
  readonly verdict: Verdict
  /** Why it could not be read. */
  readonly error: string | null
}

/** Findings that are about the reading, not about what was written. */
const OF_READING: ReadonlySet<string> = new Set(['damaged-text', 'recognized-text', 'unread-pages', 'uncertain-text', 'tracked-changes', 'struck-out'])
const NEEDS: Readonly<Partial<Record<Reader, readonly ToolName[]>>> = { ocr: ['tesseract', 'pdftoppm'], office: ['soffice'] }

const UNREAD = { mediaType: null, encoding: null, legacy: [], pages: null, textLayer: null, damage: null, diagnostics: [], verdict: 'unread' } as const

/** An input whose bytes could not be had. */
export const absent = (file: string, error: string): Examined => ({ ...UNREAD, file, carrier: null, reader: null, needs: [], error })

/** @param lang of the diagnostics and the error */
export async function examine(bytes: Uint8Array, file: string, lang: Lang): Promise<Examined> {
  const carrier = identify(bytes, file)
  try {
    const { loadDocument, parse } = await engine()
    const source = await loadDocument(bytes, file)
    const reader = readerOf(carrier, source.recognized !== undefined)
    const quality = qualityIn(source.text)
    const diagnostics = parse(source, { lang }).diagnostics.filter(({ rule }) => OF_READING.has(rule))
    const verdict = verdictOf(diagnostics, quality)
    const { mediaType, encoding, legacy = [], pages } = source
    return { file, carrier, mediaType, encoding, legacy, pages, textLayer: carrier === 'PDF' ? await layerOf(bytes, file, source, verdict) : null, damage: { impossible: quality.impossible, words: quality.judged }, reader, needs: needsOf(carrier, source.unreadPages ? 'ocr' : reader), diagnostics, verdict, error: null }
  } catch (error) {
    const failed = failureOf(error, file)
    const scan = failed.key === 'read.no-text' || isImage(carrier)
    const reader = carrier === null ? null : readerOf(carrier, scan)
    return { ...UNREAD, file, carrier, textLayer: scan ? 'none' : null, reader, needs: needsOf(carrier, reader), error: reasonOf(failed, lang) }
  }
}

/** @returns null where there is no reader for it */
function readerOf(carrier: string | null, recognized: boolean): Reader | null {
  if (carrier === 'PDF') return recognized ? 'ocr' : 'pdf'
  if (isImage(carrier)) return 'ocr'
  if (carrier === null) return 'text'
  if (carrier === DOCX) return 'docx'
  if (carrier === HTML) return 'html'
  return isOffice(carrier) ? 'office' : null
}

const needsOf = (carrier: string | null, reader: Reader | null): readonly ToolName[] => (isImage(carrier) ? ['tesseract'] : (NEEDS[reader!] ?? []))

async function layerOf(bytes: Uint8Array, file: string, read: SourceText, verdict: Verdict): Promise<Examined['textLayer']> {
  if (read.unreadPages) return 'partial'
  if (!read.recognized) return verdict === 'distrust' && isDamaged(qualityIn(read.text)) ? 'bad' : 'good'
  const { readPdf } = await import('../../read/pdf/index.ts')
  const { source } = await readPdf(bytes, file)
  if (source === null) return 'none'
  return isDamaged(qualityIn(source.text)) ? 'bad' : 'partial'
}

function verdictOf(diagnostics: readonly Diagnostic[], quality: Quality): Verdict {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'distrust'
  return diagnostics.length > 0 || isStrange(quality) ? 'check' : 'trust'
}
