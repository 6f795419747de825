/** Patterns of names, matched here: a quoted pattern, or a shell that matches none. */
import * as fs from 'node:fs'
import { relative, resolve } from 'node:path'
import { unreadable } from '../read/index.ts'
import { failure, failureOf, type Failure } from './failure.ts'
import type { Input } from './inputs.ts'

/** Patterns that the braces of one pattern may stand for. */
const MOST = 10_000

/**
 * @param pattern with `/` between folders
 * @returns the files that match, sorted, after the folders on the way that could not be read
 */
export async function matchGlob(pattern: string, cwd: string): Promise<Array<Input | Failure>> {
  if (expansions(pattern) > MOST) return [failure('input.pattern-too-wide', pattern, { limit: MOST })]
  const { default: glob } = await import('fast-glob')
  const failures: Failure[] = []
  const readdir = ((path: string, options: object, done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void) =>
    fs.readdir(path, { ...options, withFileTypes: true }, (error, entries) => {
      const name = relative(cwd, path) || '.'
      if (error && error.code !== 'ENOENT') failures.push(failureOf(unreadable(error, name), name))
      done(error, entries)
    })) as typeof fs.readdir
  const names = await glob(pattern, { cwd, suppressErrors: true, fs: { readdir } })
  if (names.length + failures.length === 0) return [failure('input.no-match', pattern)]
  return [...failures.sort((a, b) => byCode(a.file, b.file)), ...names.sort(byCode).map((name) => ({ name, path: resolve(cwd, name) }))]
}

export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many patterns braces stand for: `{a,b}{1..9}` for 18. */
function expansions(pattern: string): number {
  const cursor = { at: 0 }
  let total = 1
  while (cursor.at < pattern.length) total *= choices(pattern, cursor, '')
  return total
}

/** The choices of a run of the pattern up to one of the signs that end it. */
function choices(pattern: string, cursor: { at: number }, ends: string): number {
  let product = 1
  for (; cursor.at < pattern.length && !ends.includes(pattern[cursor.at]!); cursor.at++) {
    if (pattern[cursor.at] === '\\') cursor.at++
    else if (pattern[cursor.at] === '{') product *= group(pattern, cursor)
  }
  if (ends === '') cursor.at++
  return product
}

/** The choices of a group; the cursor ends on its closing brace. */
function group(pattern: string, cursor: { at: number }): number {
  const range = /\{(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?\}/y
  range.lastIndex = cursor.at
  const numbers = range.exec(pattern)
  if (numbers) {
    cursor.at += numbers[0].length - 1
    return Math.floor(Math.abs(Number(numbers[2]) - Number(numbers[1])) / Math.max(1, Math.abs(Number(numbers[3] ?? 1)))) + 1
  }
  let sum = 0
  do {
    cursor.at++
    sum += choices(pattern, cursor, ',}')
  } while (pattern[cursor.at] === ',')
  return sum
}
