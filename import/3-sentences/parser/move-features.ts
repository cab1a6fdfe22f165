// The configuration → the features by which the next move is chosen.
import { c, labelMixes, stackTop } from './configuration.ts'
import { one, three, two } from './hashing.ts'

export const moveFeatures = new Int32Array(96)

const at = (rows: Int32Array, i: number): number => rows[i] as number

function distanceClass(from: number, to: number): number {
  const d = to - from
  return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7
}

/** The templates of Zhang and Nivre (2011), with the second word of the stack and affixes. Returns their count. */
export function fillMoveFeatures(): number {
  const f = moveFeatures
  const { word: W, tag: T, wordTag: P, label: L } = c
  const none = c.length + 1
  const s0 = stackTop()
  const s1 = c.depth > 1 ? at(c.stack, c.depth - 2) : none
  const b0 = c.next
  const b1 = b0 + 1 < c.length ? b0 + 1 : none
  const b2 = b0 + 2 < c.length ? b0 + 2 : none
  const h = at(c.head, s0)
  const hh = at(c.head, h)
  const sl = at(c.left1, s0)
  const sr = at(c.right1, s0)
  const sl2 = at(c.left2, s0)
  const sr2 = at(c.right2, s0)
  const bl = at(c.left1, b0)
  const bl2 = at(c.left2, b0)
  const s0w = at(W, s0)
  const s0t = at(T, s0)
  const s0p = at(P, s0)
  const b0w = at(W, b0)
  const b0t = at(T, b0)
  const b0p = at(P, b0)
  const b1w = at(W, b1)
  const b1t = at(T, b1)
  const b2t = at(T, b2)
  const s1w = at(W, s1)
  const s1t = at(T, s1)
  const ht = at(T, h)
  const s0l = at(labelMixes, at(L, s0))
  const d = at(labelMixes, s0 === none ? 8 : distanceClass(s0, b0))
  const vl = at(c.leftCount, s0)
  const vr = at(c.rightCount, s0)
  const bv = at(c.leftCount, b0)
  let n = 0
  f[n++] = one(1, s0w)
  f[n++] = two(2, s0t, s0l)
  f[n++] = one(3, s0p)
  f[n++] = one(4, b0w)
  f[n++] = one(5, b0t)
  f[n++] = one(6, b0p)
  f[n++] = one(7, b1w)
  f[n++] = one(8, b1t)
  f[n++] = one(9, at(P, b1))
  f[n++] = one(10, at(P, b2))
  f[n++] = one(11, b2t)
  f[n++] = two(12, s0p, b0p)
  f[n++] = two(13, s0p, b0w)
  f[n++] = two(14, s0w, b0p)
  f[n++] = two(15, s0p, b0t)
  f[n++] = two(16, s0t, b0p)
  f[n++] = two(17, s0w, b0w)
  f[n++] = three(18, s0t, b0t, s0l)
  f[n++] = two(19, b0t, b1t)
  f[n++] = three(20, b0t, b1t, b2t)
  f[n++] = three(21, s0t, b0t, b1t)
  f[n++] = three(22, ht, s0t, b0t)
  f[n++] = three(23, s0t, at(T, sl), b0t)
  f[n++] = three(24, s0t, at(T, sr), b0t)
  f[n++] = three(25, s0t, b0t, at(T, bl))
  f[n++] = two(26, s0w, d)
  f[n++] = two(27, s0t, d)
  f[n++] = two(28, b0w, d)
  f[n++] = two(29, b0t, d)
  f[n++] = three(30, s0t, b0t, d)
  f[n++] = three(31, s0w, b0w, d)
  f[n++] = two(32, s0p, vr)
  f[n++] = two(33, s0t, vr)
  f[n++] = two(34, s0p, vl)
  f[n++] = two(35, b0p, bv)
  f[n++] = two(36, b0t, bv)
  f[n++] = two(37, at(W, h), b0t)
  f[n++] = two(38, ht, s0l)
  f[n++] = two(39, at(W, sl), s0t)
  f[n++] = three(40, at(T, sl), at(labelMixes, at(L, sl)), b0t)
  f[n++] = two(41, at(W, sr), b0t)
  f[n++] = three(42, at(T, sr), at(labelMixes, at(L, sr)), b0t)
  f[n++] = two(43, at(W, bl), b0t)
  f[n++] = three(44, at(T, bl), at(labelMixes, at(L, bl)), s0t)
  f[n++] = three(45, at(T, hh), ht, at(labelMixes, at(L, h)))
  f[n++] = three(46, s0t, at(T, sl), at(T, sl2))
  f[n++] = three(47, s0t, at(T, sr), at(T, sr2))
  f[n++] = three(48, b0t, at(T, bl), at(T, bl2))
  f[n++] = three(49, s0t, ht, at(T, hh))
  f[n++] = two(50, s0p, at(c.rightLabels, s0))
  f[n++] = three(51, s0t, at(c.rightLabels, s0), b0t)
  f[n++] = two(52, s0t, at(c.leftLabels, s0))
  f[n++] = three(53, b0t, at(c.leftLabels, b0), s0t)
  f[n++] = two(54, b0p, at(c.leftLabels, b0))
  f[n++] = three(55, s1t, s0t, b0t)
  f[n++] = three(56, s1w, s0w, b0w)
  f[n++] = three(57, s1w, s0t, b0w)
  f[n++] = three(58, s1t, s0w, b0w)
  f[n++] = two(59, s1w, b0w)
  f[n++] = three(60, s0w, b0w, b1w)
  f[n++] = three(61, s0w, b0t, b1t)
  f[n++] = three(62, s0t, b0w, b1w)
  f[n++] = three(63, s0t, b0w, b1t)
  f[n++] = three(64, s1t, s0t, s0l)
  f[n++] = three(65, at(c.suffix, s0), b0t, s0l)
  f[n++] = two(66, at(c.suffix, b0), s0t)
  f[n++] = two(67, s0t, at(T, s0 < c.length ? s0 + 1 : none))
  f[n++] = three(68, at(T, b0 > 0 ? b0 - 1 : none), b0t, s0t)
  f[n++] = three(69, ht, s0w, b0t)
  f[n++] = three(70, s0l, at(c.rightLabels, s0), b0w)
  f[n++] = three(71, b0t, b1t, s0p)
  f[n++] = three(72, s0w, at(W, sr), b0w)
  return n
}
