/** Looking up by place among parts that are in order. */

/**
 * @param items parts that do not overlap, in order
 * @returns those that lie between `from` and `to`
 */
export function between<T extends { readonly start: number; readonly end: number }>(items: readonly T[], from: number, to: number): T[] {
  const found: T[] = []
  for (let index = firstAfter(items, from - 1); index < items.length && items[index]!.start < to; index++) {
    if (items[index]!.end <= to) found.push(items[index]!)
  }
  return found
}

/** @returns the index of the first item (a place, or a part by its start) after `at` */
export function firstAfter(items: ReadonlyArray<number | { readonly start: number }>, at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]!
    if ((typeof item === 'number' ? item : item.start) <= at) low = middle + 1
    else high = middle
  }
  return low
}
