/** Search in texts and records of all documents; tones, case and line ends do not count. */
import { withoutMarks } from '../../text/fold.ts'
import { all, currentDocument, filled, one, revealPanel, scrollTo, showDocument, showSide } from './page.ts'

/** What can be found: a block of a text or an entry of a record, its letters without tones. */
interface Unit {
  readonly element: HTMLElement
  readonly document: number
  readonly letters: string
  /** For each letter, the node and the offset that it came from. */
  readonly nodes: readonly Text[]
  readonly offsets: readonly number[]
}

interface Hit {
  readonly unit: Unit
  readonly at: number
}

const LONGEST_WAIT = 120

let units: Unit[] | undefined
let hits: Hit[] = []
let chosen = -1
let length = 0

const indexed = (): Unit[] => (units ??= all('.b, .card').map(unitOf))

function unitOf(element: HTMLElement): Unit {
  let letters = ''
  const nodes: Text[] = []
  const offsets: number[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    let offset = 0
    for (const character of node.data) {
      const blank = /\s/.test(character)
      const folded = blank ? (letters.endsWith(' ') ? '' : ' ') : withoutMarks(character)
      for (const letter of folded) {
        letters += letter
        nodes.push(node)
        offsets.push(offset)
      }
      offset += character.length
    }
  }
  return { element, document: Number(element.closest<HTMLElement>('[data-doc]')!.dataset['doc']), letters, nodes, offsets }
}

function find(query: string): void {
  const wanted = withoutMarks(query).replace(/\s+/g, ' ').trim()
  length = wanted.length
  hits = []
  chosen = -1
  if (wanted !== '') {
    for (const unit of indexed()) for (let at = unit.letters.indexOf(wanted); at >= 0; at = unit.letters.indexOf(wanted, at + wanted.length)) hits.push({ unit, at })
  }
  paint()
  say(wanted !== '')
}

function rangeOf({ unit, at }: Hit): Range {
  const range = document.createRange()
  range.setStart(unit.nodes[at]!, unit.offsets[at]!)
  const last = at + length - 1
  range.setEnd(unit.nodes[last]!, Math.min(unit.offsets[last]! + 1, unit.nodes[last]!.length))
  return range
}

/** Browsers without highlights of ranges show the paragraph instead. */
function paint(): void {
  for (const element of all('.hit')) element.classList.remove('hit')
  const now = hits[chosen]
  now?.unit.element.classList.add('hit')
  if (!('highlights' in CSS)) return
  CSS.highlights.set('found', new Highlight(...hits.map(rangeOf)))
  CSS.highlights.set('chosen', now ? new Highlight(rangeOf(now)) : new Highlight())
}

function say(asked: boolean): void {
  const output = one('#found')!
  output.textContent = !asked ? '' : hits.length === 0 ? (output.dataset['none'] ?? '') : filled(output.dataset['found'], { at: chosen + 1, n: hits.length })
}

/** The first hit is that of the document that is shown. */
export function step(by: 1 | -1): void {
  if (hits.length === 0) return
  const first = Math.max(0, hits.findIndex(({ unit }) => unit.document === currentDocument()))
  chosen = chosen < 0 ? first : (chosen + by + hits.length) % hits.length
  const { element, document: index } = hits[chosen]!.unit
  showDocument(index)
  showSide(element.closest('.left') ? 'left' : 'right')
  element.classList.add('called')
  revealPanel(element)
  paint()
  say(true)
  scrollTo(element)
}

export function wireSearch(): void {
  const field = one<HTMLInputElement>('#search')!
  let waiting = 0
  const now = (): void => {
    clearTimeout(waiting)
    waiting = 0
    find(field.value)
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(now, LONGEST_WAIT)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    if (waiting) now()
    step(event.shiftKey ? -1 : 1)
  })
  one('#hit-previous')!.addEventListener('click', () => step(-1))
  one('#hit-next')!.addEventListener('click', () => step(1))
}
