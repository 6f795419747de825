/** A page to its tree, in a time and a memory that grow as the page does. */
import { createRequire } from 'node:module'
import type * as Parse5 from 'parse5'
import { ReadError } from '../errors.ts'
import { readAttributes } from './look.ts'

/** Elements that stand open at one time. No page has so many; for each element that follows they are gone through. */
const DEEPEST = 10_000
/** What a page that never closes them opens anew in each paragraph (HTML, 13.2.4.3), but never more than three that are alike. */
const FORMATTING: ReadonlySet<string> = new Set(['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'])

/**
 * @param name the file's name, for errors
 * @throws ReadError `damaged` where it is nested too deep
 */
export function treeOf(page: string, name: string): Parse5.DefaultTreeAdapterTypes.Document {
  // Loaded at its first use: most documents are no web pages.
  const { defaultTreeAdapter, parse } = createRequire(import.meta.url)('parse5') as typeof Parse5
  let depth = 0
  return parse(page, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tagName, namespace, attributes) {
        // The parser compares by this very list: elements that differ in their colour alone are one to it.
        if (FORMATTING.has(tagName)) attributes.splice(0, attributes.length, ...readAttributes(attributes))
        return defaultTreeAdapter.createElement(tagName, namespace, attributes)
      },
      onItemPush() {
        if (++depth > DEEPEST) throw new ReadError('damaged', name, {}, 'read.too-deep')
      },
      onItemPop() {
        depth--
      },
    },
  })
}
