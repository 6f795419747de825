/** Appendices: their titles and outlines (RECORD §1). */
import type { Appendix } from '../record/schema.ts'
import type { AppendixZone } from '../syntax/appendix.ts'
import { squeeze } from '../syntax/rows.ts'
import { readConclusions } from './conclusions.ts'
import { readItems, type Context } from './model.ts'

export function readAppendix(appendix: AppendixZone, context: Context): Appendix {
  const ranges = [...appendix.title.flatMap((row) => row.fragments), ...appendix.blocks.map((block) => block.passage.span())]
  return {
    title: appendix.title.length > 0 ? squeeze(appendix.title.map((row) => row.text).join(' ')) : null,
    conclusions: readConclusions(readItems(appendix.items), context),
    span: context.span(ranges.reduce((low, range) => Math.min(low, range.start), Infinity), ranges.reduce((high, range) => Math.max(high, range.end), 0)),
  }
}
