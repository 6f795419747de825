/** Keys; none is taken while somebody writes, nor with Ctrl, Alt or the command key. */
import { all, currentDocument, one, scrollTo, showDocument, showPanel, showSide } from './page.ts'
import { clear, selectEntry } from './select.ts'

const DOINGS: Readonly<Record<string, () => void>> = {
  '/': () => one('#search')!.focus(),
  '?': () => one<HTMLDialogElement>('#keys')!.showModal(),
  '[': () => showDocument(currentDocument() - 1),
  ']': () => showDocument(currentDocument() + 1),
  j: () => move(1),
  k: () => move(-1),
  v: () => showSide(document.body.dataset['side'] === 'right' ? 'left' : 'right'),
  Escape: clear,
}

/** To the next or previous entry of the panel that is shown. */
function move(by: 1 | -1): void {
  const entries = all(`[role=tabpanel]:not([hidden]) [data-doc="${currentDocument()}"] .card`).filter((card) => card.offsetParent !== null || !card.classList.contains('filtered'))
  const at = entries.findIndex((card) => card === document.activeElement || card.classList.contains('on'))
  const next = entries[at < 0 ? (by > 0 ? 0 : entries.length - 1) : at + by]
  if (!next) return
  selectEntry(next, next.dataset['m'])
  next.focus({ preventScroll: true })
  scrollTo(next)
}

export function wireKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.altKey || event.metaKey || one<HTMLDialogElement>('#keys')!.open) return
    if (target.matches('input, select, textarea')) {
      if (event.key === 'Escape') target.blur()
      return
    }
    const tabs = all('[role=tab]')
    const tab = tabs[Number(event.key) - 1]
    const doing = DOINGS[event.key]
    if (tab) showPanel(tab)
    else if (doing) doing()
    else if (target.matches('[role=tab]') && event.key.startsWith('Arrow')) turn(tabs, target, event.key)
    else if (event.key === 'Enter' && target.matches('.card')) selectEntry(target, target.dataset['m'])
    else return
    event.preventDefault()
  })
}

function turn(tabs: readonly HTMLElement[], from: HTMLElement, key: string): void {
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  const next = tabs[(tabs.indexOf(from) + by + tabs.length) % tabs.length]!
  showPanel(next)
  next.focus()
}
