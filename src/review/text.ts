/** The left side of the page: the text of a document with what was read marked in it. */
import { reviewLabel } from '../messages/review.ts'
import type { Lang } from '../messages/index.ts'
import type { Block, Piece } from './blocks.ts'
import { element, escape } from './html.ts'
import type { Mark } from './marks.ts'

/** A cell that begins further right belongs to the right column (columns of text). */
const RIGHT_COLUMN = 30
const DEEPEST = 5

/**
 * @param text what offsets mean; blanks between paragraphs are left out, every other character is there once
 * @param marks by place
 * @param order the number of a task in its list, by its mark
 */
export function textOf(text: string, blocks: readonly Block[], marks: readonly Mark[], order: ReadonlyMap<number, number>, lang: Lang): string {
  const paint = painter(text, marks, order, lang)
  const sections: Array<{ zone: string; blocks: string[] }> = []
  for (const block of blocks) {
    const open = sections.at(-1)
    const zone = block.zone === 'furniture' && open ? open.zone : block.zone
    const drawn = drawBlock(block, paint)
    if (open && open.zone === zone) open.blocks.push(drawn)
    else sections.push({ zone, blocks: [drawn] })
  }
  return sections
    .map(({ zone, blocks: drawn }) => `<section class="zone z-${zone}"><h3>${escape(reviewLabel(`zone.${zone as Block['zone']}`, lang))}</h3>\n${drawn.join('\n')}\n</section>`)
    .join('\n')
}

type Paint = (piece: Piece, leaves: Block['leaves']) => string

function drawBlock(block: Block, paint: Paint): string {
  const classes = ['b', block.form, block.title && 'title', block.form === 'words' && block.role && `r-${block.role}`, block.depth > 0 && `d${Math.min(block.depth, DEEPEST)}`, block.zone === 'furniture' && 'furniture'].filter(Boolean).join(' ')
  const inside = block.form === 'words' ? paint(block.pieces[0]!, block.leaves) : block.pieces.map((piece) => element('span', { class: cellClass(piece, block.pieces.length) }, paint(piece, block.leaves))).join(' ')
  return element('p', { class: classes, 'data-line': block.line, 'data-item': block.item }, inside)
}

const cellClass = ({ role, column }: Piece, cells: number): string => ['cell', role && `r-${role}`, (cells > 1 || column > RIGHT_COLUMN) && (column > RIGHT_COLUMN ? 'right' : 'left')].filter(Boolean).join(' ')

/** Cuts a piece where a mark or a leaf begins or ends; each part says the marks that it lies in, the narrowest first. */
function painter(text: string, marks: readonly Mark[], order: ReadonlyMap<number, number>, lang: Lang): Paint {
  const numbered = new Set<number>()
  return ({ start, end }, leaves) => {
    const inside = marks.filter((mark) => mark.start < end && mark.end > start)
    const cuts = new Set([start, end])
    for (const { start: from, end: to } of [...inside, ...leaves]) for (const cut of [from, to]) if (cut > start && cut < end) cuts.add(cut)
    const places = [...cuts].sort((a, b) => a - b)
    let out = ''
    for (let i = 0; i + 1 < places.length; i++) {
      const [from, to] = [places[i]!, places[i + 1]!]
      const here = inside.filter((mark) => mark.start < to && mark.end > from).sort((a, b) => a.end - a.start - (b.end - b.start) || a.id - b.id)
      const leaf = leaves.find((each) => each.start < to && each.end > from)
      const words = escape(text.slice(from, to))
      if (here.length === 0 && !leaf) {
        out += words
        continue
      }
      const first = here.find(({ id, kind }) => kind === 'task' && !numbered.has(id))
      if (first) numbered.add(first.id)
      const kinds = [...new Set(here.map(({ kind }) => kind))]
      const said = here.filter(({ kind }) => kind !== 'task').map(({ kind, value }) => `${reviewLabel(`mark.${kind}`, lang)}: ${value}`)
      out += element('span', { class: [...(here.length > 0 ? ['m'] : []), ...kinds, leaf && `l-${leaf.type}`].filter(Boolean).join(' '), 'data-m': here.map(({ id }) => id).join(' '), 'data-n': first && order.get(first.id), title: said.join('\n') }, words)
    }
    return out
  }
}
