/** The page's own script: it only shows and hides what the page holds. */
import { wireFilters } from './filter.ts'
import { wireKeyboard } from './keyboard.ts'
import { all, currentDocument, narrow, onDocument, one, showDocument, showPanel, showSide } from './page.ts'
import { wireSearch } from './search.ts'
import { clear, wireSelection } from './select.ts'

const root = document.documentElement
const dark = matchMedia('(prefers-color-scheme: dark)')
const followSystem = (): void => void (root.dataset['theme'] = dark.matches ? 'dark' : 'light')

let screenTheme: string | undefined

// Before anything is drawn.
followSystem()
dark.addEventListener('change', followSystem)
addEventListener('beforeprint', () => {
  screenTheme = root.dataset['theme']
  root.dataset['theme'] = 'light'
})
addEventListener('afterprint', () => (root.dataset['theme'] = screenTheme))

document.addEventListener('DOMContentLoaded', () => {
  showSide('left')
  if (narrow()) one('.legend')!.removeAttribute('open')
  one('#theme')!.addEventListener('click', () => (root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark'))
  one('#help')!.addEventListener('click', () => one<HTMLDialogElement>('#keys')!.showModal())
  const choice = one<HTMLSelectElement>('#document')
  if (choice) choice.value = '0'
  choice?.addEventListener('change', () => showDocument(Number(choice.value)))
  one('#previous')?.addEventListener('click', () => showDocument(currentDocument() - 1))
  one('#next')?.addEventListener('click', () => showDocument(currentDocument() + 1))
  for (const tab of all('[role=tab]')) tab.addEventListener('click', () => showPanel(tab))
  for (const button of all('[data-view]')) button.addEventListener('click', () => showSide(button.dataset['view']!))
  for (const box of all<HTMLInputElement>('[data-kind]')) box.addEventListener('change', () => document.body.classList.toggle(`no-${box.dataset['kind']}`, !box.checked))
  onDocument(clear)
  wireSelection()
  wireFilters()
  wireSearch()
  wireKeyboard()
  root.dataset['ready'] = ''
})
