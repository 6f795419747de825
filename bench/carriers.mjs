// How well carriers are read: the text of each document beside its right text (NAME.truth.txt), as the share of wrong characters, and the time of reading.
//   node bench/carriers.mjs [FOLDER...]        (after npm run build); folders beside the project's where none is given
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocument } from '../dist/index.js'

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['forms', 'forms/mixed-fonts', 'legacy'].map((name) => join(corpus, name)).filter(existsSync)

/** NFC, white space folded. */
const plain = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The least number of characters to put in, take out or change, found from the differing middle alone. */
function distance(a, b) {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let cut = 0
  while (cut < Math.min(a.length, b.length) - from && a.at(-1 - cut) === b.at(-1 - cut)) cut++
  const [left, right] = [a.slice(from, a.length - cut), b.slice(from, b.length - cut)]
  let row = Uint32Array.from({ length: right.length + 1 }, (_, i) => i)
  for (let i = 1; i <= left.length; i++) {
    const next = new Uint32Array(right.length + 1)
    next[0] = i
    for (let j = 1; j <= right.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1))
    row = next
  }
  return row[right.length]
}

/** The right text beside a document, or in the folder above (one text for each form of a document). */
const truthOf = (folder, stem) => [folder, dirname(folder)].map((each) => join(each, `${stem}.truth.txt`)).find(existsSync)

for (const folder of folders) {
  for (const name of readdirSync(folder).sort()) {
    const truth = truthOf(folder, basename(name, extname(name)).replace(/\.scan(?:deg)?$/, ''))
    if (!truth || name.endsWith('.txt')) continue
    const right = plain(readFileSync(truth, 'utf8'))
    try {
      const start = performance.now()
      const { text } = await loadDocument(readFileSync(join(folder, name)), name)
      const time = performance.now() - start
      const wrong = distance([...plain(text)], [...right])
      console.log(`${((100 * wrong) / right.length).toFixed(2).padStart(7)} %  ${time.toFixed(0).padStart(6)} ms  ${join(basename(folder), name)}`)
    } catch (error) {
      console.log(`      -               ${error.message}`)
    }
  }
}
