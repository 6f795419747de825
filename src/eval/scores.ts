/** The figures over many documents. */
import type { Sheet, Sums } from './sheet.ts'

interface Row extends Sums {
  readonly group: string
  /** How many entries the gold records hold. */
  readonly support: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Scores {
  readonly documents: number
  /** Documents without any miss. */
  readonly fullyRight: number
  /** Mean of F1 over the groups that hold something on either side; 1 where none does. */
  readonly macroF1: number
  readonly groups: readonly Row[]
}

/** @param sheets one a document */
export function scoresOf(sheets: readonly Sheet[]): Scores {
  const sums = new Map<string, Sums>()
  for (const sheet of sheets) {
    for (const [group, { right, extra, missing }] of sheet.sums) {
      const before = sums.get(group) ?? { right: 0, extra: 0, missing: 0 }
      sums.set(group, { right: before.right + right, extra: before.extra + extra, missing: before.missing + missing })
    }
  }
  const groups = [...sums].map(([group, each]) => rowOf(group, each))
  const judged = groups.filter((row) => row.support + row.extra > 0)
  return {
    documents: sheets.length,
    fullyRight: sheets.filter((sheet) => sheet.misses.length === 0).length,
    macroF1: judged.length === 0 ? 1 : judged.reduce((sum, row) => sum + row.f1, 0) / judged.length,
    groups,
  }
}

function rowOf(group: string, { right, extra, missing }: Sums): Row {
  const share = (whole: number): number => (whole === 0 ? 1 : right / whole)
  return { group, right, extra, missing, support: right + missing, precision: share(right + extra), recall: share(right + missing), f1: share(right + (extra + missing) / 2) }
}
