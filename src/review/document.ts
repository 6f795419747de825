/** The parts of the page that belong to one document. */
import type { Lang } from '../messages/index.ts'
import type { Conclusion, DocumentRecord } from '../record/schema.ts'
import type { DocumentTree } from '../syntax/tree.ts'
import { locator } from '../text/locate.ts'
import { blocksOf } from './blocks.ts'
import { list, type Context } from './entry.ts'
import { Marks } from './marks.ts'
import { aboutPanel } from './record/about.ts'
import { amountCards, citationCards, diagnosticCards } from './record/mentions.ts'
import { outlinePanel } from './record/outline.ts'
import { taskCards, taskOrder } from './record/tasks.ts'
import { textOf } from './text.ts'

export interface ReviewDocument {
  readonly file: string
  /** What the offsets of the record and the tree mean. */
  readonly text: string
  readonly record: DocumentRecord
  readonly tree: DocumentTree
}

export const PANELS = ['tasks', 'diagnostics', 'about', 'outline', 'citations', 'amounts'] as const
export type Panel = (typeof PANELS)[number]

export interface Drawn {
  readonly text: string
  readonly panels: Readonly<Record<Panel, string>>
  /** How many entries a panel has, where it is a list. */
  readonly counts: Readonly<Partial<Record<Panel, number>>>
}

/** The record first: it says which places are marked in the text. */
export function drawDocument({ text, record, tree }: ReviewDocument, lang: Lang): Drawn {
  const context: Context = { record, text, marks: new Marks(), lang, at: locator(text) }
  const tasks = taskCards(context)
  const diagnostics = diagnosticCards(context)
  const about = aboutPanel(context)
  const citations = citationCards(context)
  const amounts = amountCards(context)
  const titles = titlesOf([...record.conclusions, ...record.appendices.flatMap(({ conclusions }) => conclusions)])
  return {
    text: textOf(text, blocksOf(tree, (item) => titles.has(item)), context.marks.sorted(), taskOrder(context), lang),
    panels: { tasks: list(tasks, lang), diagnostics: list(diagnostics, lang), about, outline: outlinePanel(context), citations: list(citations, lang), amounts: list(amounts, lang) },
    counts: { tasks: tasks.length, diagnostics: diagnostics.length, citations: citations.length, amounts: amounts.length },
  }
}

/** Ids of the items that are a heading and nothing else. */
function titlesOf(items: readonly Conclusion[]): Set<string> {
  const titles = new Set<string>()
  const visit = (item: Conclusion): void => {
    if (item.heading !== null && item.text === '') titles.add(item.id)
    item.children.forEach(visit)
  }
  items.forEach(visit)
  return titles
}
