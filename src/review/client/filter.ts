/** The filters of the task list; a choice holds for every document. */
import { all, currentDocument, filled, onDocument, one } from './page.ts'

export function wireFilters(): void {
  const form = one<HTMLFormElement>('.filters')!
  form.addEventListener('input', () => apply(form))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(() => apply(form)))
  onDocument(() => apply(form))
  apply(form)
}

function apply(form: HTMLFormElement): void {
  const chosen = new FormData(form)
  const value = (name: string): string => String(chosen.get(name) ?? '')
  const cards = all(`#panel-tasks [data-doc="${currentDocument()}"] .card`)
  for (const card of cards) {
    card.classList.remove('called')
    card.classList.toggle('filtered', !fits(card, value('party'), value('role'), value('deadline'), value('before')))
  }
  const output = one('output', form)!
  output.textContent = filled(output.dataset['count'], { shown: cards.filter((card) => !card.classList.contains('filtered')).length, all: cards.length })
}

/** @param party '' any, '-' no lead, '=' and the name */
function fits(card: HTMLElement, party: string, role: string, deadline: string, before: string): boolean {
  const { parties = '', due = '', deadlines = '0' } = card.dataset
  const held = parties === '' ? [] : parties.split('\n')
  if (party === '-' && held.some((each) => each.startsWith('lead:'))) return false
  const wanted = held.filter((each) => role === '' || each.startsWith(`${role}:`))
  if (party.startsWith('=') ? !wanted.some((each) => each.slice(each.indexOf(':') + 1) === party.slice(1)) : role !== '' && party === '' && wanted.length === 0) return false
  if (deadline !== '' && (deadline === 'some') !== (deadlines !== '0')) return false
  return before === '' || (due !== '' && due.slice(0, before.length) < before)
}
