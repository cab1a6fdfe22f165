// An arc about to be drawn → the features by which its label is chosen.
import { c, labelMixes } from './configuration.ts'
import { one, three, two } from './hashing.ts'

export const labelFeatures = new Int32Array(48)

const at = (rows: Int32Array, i: number): number => rows[i] as number

/** Features of the arc head → child in the present configuration. Returns their count. */
export function fillLabelFeatures(head: number, child: number): number {
  const f = labelFeatures
  const { word: W, tag: T, wordTag: P } = c
  const none = c.length + 1
  const side = child < head ? 101 : 102
  const siblings = child < head ? at(c.leftLabels, head) : at(c.rightLabels, head)
  const others = child < head ? at(c.rightLabels, head) : at(c.leftLabels, head)
  const gap = Math.abs(head - child)
  const d = gap < 4 ? gap : gap < 8 ? 4 : 5
  const ht = at(T, head)
  const ct = at(T, child)
  const hw = at(W, head)
  const cw = at(W, child)
  const hp = at(P, head)
  const cp = at(P, child)
  const before = child > 0 ? child - 1 : none
  const after = child + 1 < c.length ? child + 1 : none
  const next = c.next + 1 < c.length ? c.next + 1 : none
  const inner1 = at(c.left1, child)
  const inner2 = at(c.left2, child)
  const own = at(c.leftLabels, child)
  const ownRight = at(c.rightLabels, child)
  const above = at(labelMixes, at(c.label, head))
  let n = 0
  f[n++] = three(1, hp, ct, side)
  f[n++] = three(2, ht, cp, side)
  f[n++] = three(3, hw, cw, side)
  f[n++] = three(4, ht, ct, side * 8 + d)
  f[n++] = two(5, cw, side)
  f[n++] = two(6, hw, side)
  f[n++] = three(7, ht, ct, siblings)
  f[n++] = three(8, hp, ct, siblings)
  f[n++] = three(9, ht, ct, own)
  f[n++] = three(10, cp, own, side)
  f[n++] = three(11, ht, ct, at(T, before))
  f[n++] = three(12, ht, ct, at(T, after))
  f[n++] = three(13, ct, at(W, before), side)
  f[n++] = three(14, ct, at(W, after), side)
  f[n++] = three(15, ct, at(W, inner1), ht)
  f[n++] = three(16, ct, at(W, inner2), ht)
  f[n++] = three(17, ct, ownRight, ht)
  f[n++] = three(18, ht, ct, above)
  f[n++] = three(19, ht, ct, at(T, next))
  f[n++] = three(20, ht, ct, at(T, at(c.head, head)))
  f[n++] = three(21, at(c.suffix, child), ht, side)
  f[n++] = three(22, at(c.suffix, head), ct, side)
  f[n++] = three(23, ct, hw, at(W, after))
  f[n++] = three(24, ht, ct, others)
  f[n++] = three(25, hw, ct, others)
  f[n++] = three(26, cp, at(W, inner1), side)
  f[n++] = three(27, ht, at(W, inner1), at(T, inner2))
  f[n++] = one(28, cp)
  return n
}
