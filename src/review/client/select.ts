/** Touching a place of the text shows its entry of the record, and the other way round. */
import { all, currentDocument, narrow, one, revealPanel, scrollTo, showSide, textOf } from './page.ts'

const marked = (id: string, inside: ParentNode): HTMLElement[] => all(`[data-m~="${id}"]`, inside)
const recordParts = (): HTMLElement[] => all(`.right [data-doc="${currentDocument()}"]`)

let active: string | null = null

export function clear(): void {
  active = null
  for (const element of all('.on')) element.classList.remove('on')
}

function light(id: string): void {
  clear()
  active = id
  for (const element of marked(id, textOf())) element.classList.add('on')
  for (const part of recordParts()) for (const element of marked(id, part)) element.classList.add('on')
}

/** From the record: the place in the text. */
export function selectEntry(element: HTMLElement, id: string | undefined): void {
  if (!id) return clear()
  light(id)
  element.classList.add('on')
  const [place] = marked(id, textOf())
  if (!place) return
  if (narrow()) showSide('left')
  scrollTo(place)
}

/** From the text: the entry of the narrowest mark; touched again, that of the mark around it. */
function selectPlace(ids: readonly string[]): void {
  const known = ids.filter((id) => recordParts().some((part) => marked(id, part).length > 0))
  const id = known[(known.indexOf(active ?? '') + 1) % known.length]
  if (id === undefined) return
  light(id)
  const entry = recordParts().flatMap((part) => marked(id, part)).toSorted((a, b) => Number(hiddenByFilter(a)) - Number(hiddenByFilter(b)))[0]!
  const card = entry.closest<HTMLElement>('.card')
  if (card?.classList.contains('filtered')) card.classList.add('called')
  revealPanel(entry)
  if (narrow()) showSide('right')
  scrollTo(entry)
}

const hiddenByFilter = (element: HTMLElement): boolean => element.closest('.filtered') !== null

export function wireSelection(): void {
  one('.left')!.addEventListener('click', (event) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-m]')
    if (getSelection()?.isCollapsed === false) return
    if (place) selectPlace(place.dataset['m']!.split(' '))
    else clear()
  })
  one('.right')!.addEventListener('click', (event) => {
    const target = event.target as HTMLElement
    const go = target.closest<HTMLElement>('[data-go]')
    if (go) return goTo(go)
    const entry = target.closest<HTMLElement>('[data-m]')
    if (entry && getSelection()?.isCollapsed !== false) selectEntry(entry, entry.dataset['m'])
  })
}

function goTo(button: HTMLElement): void {
  clear()
  const block = all('[data-item]', textOf()).find((each) => each.dataset['item'] === button.dataset['go'])
  if (!block) return
  block.classList.add('on')
  button.classList.add('on')
  if (narrow()) showSide('left')
  scrollTo(block)
}
