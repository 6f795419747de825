/** `mtqg doctor`: of each document what it is, how it is read and whether the result is to be trusted; without one, the programs at hand. */
import { examine, absent, type Examined } from '../doctor/examine.ts'
import { examinedText, toolsText } from '../doctor/report.ts'
import { toolsAtHand } from '../doctor/tools.ts'
import { failureOf, reasonOf, type Failure } from '../failure.ts'
import { findInputs, labelOf, type Input } from '../inputs.ts'
import { chunksOf, readWhole, whole } from '../read.ts'
import type { Session } from '../session.ts'

const STATUS = { trust: 0, check: 0, distrust: 1, unread: 2 } as const

/** Status 1 where a text is not to be trusted, 2 where a document could not be read. */
export async function doctorCommand(session: Session, args: readonly string[], { format }: { readonly format: 'pretty' | 'json' }): Promise<void> {
  const { io, out } = session
  const lang = format === 'json' ? session.dataLang : session.lang
  const paint = (await import('../color.ts')).painter(format === 'pretty' && session.colorOut)
  const tools = await toolsAtHand()
  const documents: Examined[] = []
  if (args.length === 0 && format === 'pretty') await out.write(toolsText(tools, lang, paint))
  const { inputs, passedOver } = await findInputs(args, io, 'documents', null)
  session.passedOver.push(...passedOver)
  for (const input of inputs) {
    const found = await examined(input, session, lang)
    session.raise(STATUS[found.verdict])
    if (format === 'json') documents.push(found)
    else await out.write(examinedText(found, tools, lang, paint))
  }
  if (format === 'json') await out.write(`${JSON.stringify({ tools, documents }, null, 2)}\n`)
}

async function examined(input: Input | Failure, { io }: Session, lang: Session['lang']): Promise<Examined> {
  if ('key' in input) return absent(input.file, reasonOf(input, lang))
  const file = labelOf(input)
  try {
    return await examine(input.path === null ? await whole(chunksOf(null, file, io), file) : await readWhole(input.path, file), file, lang)
  } catch (error) {
    return absent(file, reasonOf(failureOf(error, file), lang))
  }
}
