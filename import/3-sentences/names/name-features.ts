// A word in its sentence → the features by which its class is chosen.
import { base, base2, one, three, two } from '../parser/hashing.ts'
import type { Lexemes } from '../parser/lexemes.ts'
import { context } from './name-context.ts'

/** Features that hold whatever the class before is. */
export const fixedFeatures = new Int32Array(40)
/** Features that wait for the class before: to be closed with its hash. */
export const openFeatures = new Int32Array(24)
export const counts = { fixed: 0, open: 0 }

/** Features after Zhang and Johnson (2003) and Ratinov and Roth (2009). */
export function fillNameFeatures(x: Lexemes, i: number): void {
  const f = fixedFeatures
  const o = openFeatures
  const { word: W, shape: S, pos: P, suffix3, suffix2, prefix } = x
  const { runStart, runEnd, lists, headline, capital } = context
  const none = x.length + 1
  const at = (rows: Int32Array, k: number): number => rows[k < 0 || k >= x.length ? none : k] as number
  const w = at(W, i)
  const wb = at(W, i - 1)
  const wa = at(W, i + 1)
  const s = at(S, i)
  const p = at(P, i)
  const g = at(lists, i)
  const start = runStart[i] as number
  const end = runEnd[i] as number
  const inRun = capital[i] === 1 ? Math.min(i - start, 3) * 4 + Math.min(end - i, 3) : 16
  const runFirst = at(W, start)
  const runLast = at(W, end)
  const wBefore = at(W, start - 1)
  const wAfter = at(W, end + 1)
  const first = i === 0 ? 1 : 2
  let n = 0
  f[n++] = one(1, w)
  f[n++] = two(3, at(suffix3, i), s)
  f[n++] = two(4, at(prefix, i), s)
  f[n++] = three(7, s, first, headline)
  f[n++] = one(8, wb)
  f[n++] = one(9, wa)
  f[n++] = two(10, at(W, i - 2), wb)
  f[n++] = two(11, wa, at(W, i + 2))
  f[n++] = two(12, wb, w)
  f[n++] = two(13, w, wa)
  f[n++] = two(14, wb, s)
  f[n++] = two(15, wa, s)
  f[n++] = three(16, at(S, i - 1), s, at(S, i + 1))
  f[n++] = three(17, at(P, i - 1), p, at(P, i + 1))
  f[n++] = three(19, at(lists, i - 1), g, at(lists, i + 1))
  f[n++] = three(20, g, s, p)
  f[n++] = two(24, wBefore, inRun)
  f[n++] = two(25, wAfter, inRun)
  f[n++] = two(26, runLast, inRun)
  f[n++] = two(27, runFirst, inRun)
  f[n++] = three(31, wBefore, wAfter, inRun)
  f[n++] = two(34, at(suffix3, end), inRun)
  f[n++] = three(37, at(P, start - 1), at(P, end + 1), inRun)
  f[n++] = three(38, at(W, start - 2), wBefore, inRun)
  f[n++] = three(39, at(lists, start - 1), at(lists, end + 1), inRun)
  f[n++] = two(40, at(suffix2, i), at(suffix2, i + 1))
  f[n++] = three(42, first, g, headline)
  f[n++] = two(43, at(W, end + 2), wAfter)
  counts.fixed = n
  n = 0
  o[n++] = base(2, w)
  o[n++] = base(5, at(suffix2, i))
  o[n++] = base2(6, s, p)
  o[n++] = base(18, g)
  o[n++] = base(21, headline)
  o[n++] = base(22, wb)
  o[n++] = base(23, wa)
  o[n++] = base2(28, at(lists, end), inRun)
  o[n++] = base2(29, at(lists, start), inRun)
  o[n++] = base2(30, inRun, s)
  o[n++] = base2(32, wBefore, inRun)
  o[n++] = base2(33, wAfter, inRun)
  o[n++] = base(35, at(W, i - 2))
  o[n++] = base(36, at(W, i + 2))
  o[n++] = base2(41, g, at(lists, i + 1))
  o[n++] = base2(44, at(lists, i - 1), s)
  o[n++] = base2(45, at(prefix, i), first)
  o[n++] = base2(46, at(lists, i - 1), g)
  counts.open = n
}
