// How well each carrier is read: the character error against the true text, and the time, for documents that lie beside their
// truth (NAME.truth.txt beside NAME.ENDING).
//   node bench/carriers.mjs [FOLDER...]        (after npm run build; without a folder ../shared/corpus/forms and the folders in it)
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocument } from '../dist/index.js'

/** The carriers by the endings of their files; the first that fits is it. */
const FORMATS = ['.scandeg.pdf', '.scan.pdf', '.pdf']

const root = fileURLToPath(new URL('..', import.meta.url))
const forms = join(root, '../shared/corpus/forms')
const folders = process.argv.length > 2 ? process.argv.slice(2) : [forms, ...(existsSync(forms) ? readdirSync(forms).map((name) => join(forms, name)) : [])]

const fold = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Edit distance in characters. */
function distance(a, b) {
  let row = Uint32Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1)
    next[0] = i
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}

/** The truth beside a file, or in the folder above. */
const truthOf = (folder, stem) => [join(folder, `${stem}.truth.txt`), join(folder, '..', `${stem}.truth.txt`)].find((path) => existsSync(path))

for (const folder of folders.filter((each) => existsSync(each) && statSync(each).isDirectory())) {
  for (const name of readdirSync(folder).sort()) {
    const format = FORMATS.find((ending) => name.endsWith(ending))
    const truth = format && truthOf(folder, name.slice(0, -format.length))
    if (!truth) continue
    const start = performance.now()
    try {
      const { text } = await loadDocument(readFileSync(join(folder, name)), name)
      const time = performance.now() - start
      const [read, right] = [[...fold(text)], [...fold(readFileSync(truth, 'utf8'))]]
      const error = (100 * distance(read, right)) / right.length
      console.log(`${error.toFixed(2).padStart(7)} %  ${time.toFixed(0).padStart(6)} ms  ${join(basename(folder), name)}`)
    } catch (error) {
      console.log(`      -            ${error.message}`)
    }
  }
}
