// A word in its sentence → the features by which its class is chosen.
import { one, three, two } from '../parser/hashing.ts'
import type { Lexemes } from '../parser/lexemes.ts'
import { context } from './name-context.ts'
import { CLASS_MIXES } from './name-model.ts'

export const nameFeatures = new Int32Array(64)

/** Features after Zhang and Johnson (2003) and Ratinov and Roth (2009). `before` holds the classes so far. */
export function fillNameFeatures(x: Lexemes, before: Int32Array, i: number): number {
  const f = nameFeatures
  const { word: W, shape: S, pos: P, suffix3, suffix2, prefix } = x
  const { runStart, runEnd, lists, headline, capital } = context
  const none = x.length + 1
  const at = (rows: Int32Array, k: number): number => rows[k < 0 || k >= x.length ? none : k] as number
  const c1 = CLASS_MIXES[i > 0 ? (before[i - 1] as number) : 11] as number
  const c2 = CLASS_MIXES[i > 1 ? (before[i - 2] as number) : 11] as number
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
  f[n++] = two(2, w, c1)
  f[n++] = two(3, at(suffix3, i), s)
  f[n++] = two(4, at(prefix, i), s)
  f[n++] = two(5, at(suffix2, i), c1)
  f[n++] = three(6, s, p, c1)
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
  f[n++] = two(18, g, c1)
  f[n++] = three(19, at(lists, i - 1), g, at(lists, i + 1))
  f[n++] = three(20, g, s, p)
  f[n++] = two(21, c1, c2)
  f[n++] = two(22, c1, wb)
  f[n++] = two(23, c1, wa)
  f[n++] = two(24, wBefore, inRun)
  f[n++] = two(25, wAfter, inRun)
  f[n++] = two(26, runLast, inRun)
  f[n++] = two(27, runFirst, inRun)
  f[n++] = three(28, at(lists, end), inRun, c1)
  f[n++] = three(29, at(lists, start), inRun, c1)
  f[n++] = three(30, inRun, c1, s)
  f[n++] = three(31, wBefore, wAfter, inRun)
  f[n++] = three(32, wBefore, c1, inRun)
  f[n++] = three(33, wAfter, c1, inRun)
  f[n++] = two(34, at(suffix3, end), inRun)
  f[n++] = two(35, at(W, i - 2), c1)
  f[n++] = two(36, at(W, i + 2), c1)
  f[n++] = three(37, at(P, start - 1), at(P, end + 1), inRun)
  f[n++] = three(38, at(W, start - 2), wBefore, inRun)
  f[n++] = three(39, at(lists, start - 1), at(lists, end + 1), inRun)
  f[n++] = two(40, at(suffix2, i), at(suffix2, i + 1))
  f[n++] = three(41, g, c1, at(lists, i + 1))
  f[n++] = three(42, first, g, headline)
  f[n++] = two(43, at(W, end + 2), wAfter)
  f[n++] = three(44, at(lists, i - 1), c1, s)
  f[n++] = three(45, at(prefix, i), c1, first)
  return n
}
