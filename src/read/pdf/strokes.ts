/** Drawn lines: the rules of tables and the rule over footnotes. A rule is a stroke, or a rectangle as thin as one. */
import type { Stroke } from '../layout/page.ts'
import { apply, type Matrix } from './matrix.ts'

/** pdf.js's numbers of the operators that paint a path; a path that only clips is no line. */
const PAINTS: ReadonlySet<number> = new Set([20, 21, 22, 23, 24, 25, 26, 27])
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27])
/** A rule is no thicker (points). */
const THIN = 3
/** … and no shorter. */
const LONG = 8
/** Coordinates that follow each code of a path: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0]

/** @param args of `constructPath`: what is done with the path, the path, its bounds */
export function strokesOf(args: readonly unknown[], ctm: Matrix): Stroke[] {
  const [paint, paths] = args as [number, ReadonlyArray<ArrayLike<number> | null>]
  const path = paths?.[0]
  if (!PAINTS.has(paint) || !path) return []
  const points: Array<{ x: number; y: number }> = []
  const found: Stroke[] = []
  const close = (): void => {
    const bounds = boundsOf(points)
    if (bounds && Math.min(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0) <= THIN) pushLine(bounds, found)
    else if (STROKES.has(paint)) for (let i = 1; i < points.length; i++) pushLine(boundsOf(points.slice(i - 1, i + 1))!, found)
    points.length = 0
  }
  for (let i = 0; i < path.length; ) {
    const code = path[i]!
    const count = COORDINATES[code] ?? 0
    if (code === 0) close()
    if (code === 4 && points.length > 0) points.push(points[0]!)
    if (count > 0) points.push(apply(ctm, path[i + count - 1]!, path[i + count]!))
    i += 1 + count
  }
  close()
  return found
}

function boundsOf(points: ReadonlyArray<{ x: number; y: number }>): Stroke | null {
  if (points.length < 2) return null
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const { x, y } of points) {
    bounds.x0 = Math.min(bounds.x0, x)
    bounds.y0 = Math.min(bounds.y0, y)
    bounds.x1 = Math.max(bounds.x1, x)
    bounds.y1 = Math.max(bounds.y1, y)
  }
  return bounds
}

function pushLine({ x0, y0, x1, y1 }: Stroke, found: Stroke[]): void {
  const [width, height] = [x1 - x0, y1 - y0]
  if (height <= THIN && width >= LONG) found.push({ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 })
  else if (width <= THIN && height >= LONG) found.push({ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 })
}
