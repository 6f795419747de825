// What is read of scans and of PDFs with a bad text layer, to be compared with their images by eye; each takes some seconds a page.
//   node bench/scans.mjs [FILE...]        (after npm run build, with tesseract and poppler); those of the corpus beside the project where none is given
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocument, parse } from '../dist/index.js'

const more = fileURLToPath(new URL('../../shared/corpus/more/', import.meta.url))
const given = process.argv.slice(2)
const files = given.length > 0 ? given : existsSync(more) ? readdirSync(more).sort().filter((name) => /\.(?:scan|bad-text-layer)\.pdf$/.test(name)).map((name) => join(more, name)) : []

const names = (parties) => parties.map(({ name }) => name).join('; ') || '-'
const tasksUnder = (tasks, id) => tasks.filter(({ item }) => item === id || item.startsWith(`${id}/`))

for (const file of files) {
  const since = performance.now()
  const source = await loadDocument(readFileSync(file), basename(file))
  const { header, recipients, archive, signature, conclusions, tasks } = parse(source)
  console.log(`\n${basename(file)}  ${source.recognized ? 'recognized' : 'text layer'}, ${source.pages} pages, ${((performance.now() - since) / 1000).toFixed(1)} s`)
  console.log(`  type ${header.type?.code ?? '-'}  number ${header.number?.text ?? '-'}  date ${header.date ?? '-'}\n  subject ${header.subject ?? '-'}`)
  console.log(`  recipients ${recipients.map(({ text }) => text).join(' | ') || '-'}  archive ${archive?.text ?? '-'}\n  signer ${signature ? `${signature.position}, ${signature.name}` : '-'}`)
  for (const { id, heading } of conclusions) {
    const own = tasksUnder(tasks, id)
    console.log(`  ${id} ${(heading ?? '').slice(0, 60)}  lead ${names(own.slice(0, 1).flatMap(({ lead }) => lead))}  deadlines ${own.flatMap(({ deadlines }) => deadlines.map(({ text }) => text)).join('; ') || '-'}`)
  }
}
