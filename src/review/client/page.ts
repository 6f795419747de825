/** The page's elements and what is chosen in it. */

export const one = <E extends HTMLElement = HTMLElement>(selector: string, inside: ParentNode = document): E | null => inside.querySelector<E>(selector)
export const all = <E extends HTMLElement = HTMLElement>(selector: string, inside: ParentNode = document): E[] => [...inside.querySelectorAll<E>(selector)]

/** A template of the page's language, filled. */
export const filled = (template: string | undefined, values: Readonly<Record<string, number>>): string => (template ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))

let shown = 0
const listeners: Array<() => void> = []

export const currentDocument = (): number => shown
export const documents = (): number => all('article.text').length
export const onDocument = (listener: () => void): void => void listeners.push(listener)

/** The part of a side that belongs to the document that is shown. */
export const textOf = (): HTMLElement => one(`article[data-doc="${shown}"]`)!

export function showDocument(index: number): void {
  if (index < 0 || index >= documents() || index === shown) return
  shown = index
  for (const part of all('[data-doc]')) part.hidden = part.dataset['doc'] !== String(index)
  for (const count of all('[data-counts]')) count.textContent = count.dataset['counts']!.split(' ')[index]!
  const choice = one<HTMLSelectElement>('#document')
  if (choice) choice.value = String(index)
  for (const side of all('.left, .right')) side.scrollTop = 0
  listeners.forEach((listener) => listener())
}

/** Whether the screen has room for one side alone; the style says so. */
export const narrow = (): boolean => getComputedStyle(one('.views')!).display !== 'none'

/** On a narrow screen one side is shown at a time. */
export function showSide(side: string): void {
  document.body.dataset['side'] = side
  for (const button of all('[data-view]')) button.setAttribute('aria-pressed', String(button.dataset['view'] === side))
}

export function showPanel(tab: HTMLElement): void {
  for (const each of all('[role=tab]')) {
    const chosen = each === tab
    each.setAttribute('aria-selected', String(chosen))
    each.tabIndex = chosen ? 0 : -1
    one(`#${each.getAttribute('aria-controls')}`)!.hidden = !chosen
  }
}

/** Brings an element of the record to light, in whatever panel it is. */
export function revealPanel(element: HTMLElement): void {
  const panel = element.closest('[role=tabpanel]')
  if (panel) showPanel(one(`[aria-controls="${panel.id}"]`)!)
}

/** At once: two sides that glide at the same time stop each other. */
export const scrollTo = (element: HTMLElement): void => element.scrollIntoView({ block: 'center' })
