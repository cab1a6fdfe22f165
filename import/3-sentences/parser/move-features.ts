// The configuration → the features by which the next move is chosen.
import { c, labelMixes, stackTop } from './configuration.ts'
import { compileTemplates, fillFeatures, spreadValues } from './templates.ts'
import type { Template } from './templates.ts'

/**
 * s0 and s1 are the two words on top of the stack, b0 to b2 the next words, h the head of s0 and hh its head;
 * sl and sr are the outermost children of s0, bl of b0. w is a word, t its tag, p both, l its label, x its suffix.
 */
// prettier-ignore
const NAMES = [
  's0w', 's0t', 's0p', 's0l', 's0x', 's0Next', 'sLeft', 'sRight', 'vl', 'vr',
  'b0w', 'b0t', 'b0p', 'b0x', 'b0Before', 'bLeft', 'bv',
  'b1w', 'b1t', 'b1p', 'b2t', 'b2p',
  's1w', 's1t', 'ht', 'hw', 'hl', 'hht', 'd',
  'slw', 'slt', 'sll', 'sl2t', 'srw', 'srt', 'srl', 'sr2t',
  'blw', 'blt', 'bll', 'bl2t',
] as const

/** The templates of Zhang and Nivre (2011), with the second word of the stack and affixes. */
// prettier-ignore
const TEMPLATES: readonly Template<(typeof NAMES)[number]>[] = [
  [1, 's0w'], [2, 's0t', 's0l'], [3, 's0p'], [4, 'b0w'], [5, 'b0t'], [6, 'b0p'], [7, 'b1w'], [8, 'b1t'],
  [9, 'b1p'], [10, 'b2p'], [11, 'b2t'], [12, 's0p', 'b0p'], [13, 's0p', 'b0w'], [14, 's0w', 'b0p'],
  [15, 's0p', 'b0t'], [16, 's0t', 'b0p'], [17, 's0w', 'b0w'], [18, 's0t', 'b0t', 's0l'], [19, 'b0t', 'b1t'],
  [20, 'b0t', 'b1t', 'b2t'], [21, 's0t', 'b0t', 'b1t'], [22, 'ht', 's0t', 'b0t'], [23, 's0t', 'slt', 'b0t'],
  [24, 's0t', 'srt', 'b0t'], [25, 's0t', 'b0t', 'blt'], [26, 's0w', 'd'], [27, 's0t', 'd'], [28, 'b0w', 'd'],
  [29, 'b0t', 'd'], [30, 's0t', 'b0t', 'd'], [31, 's0w', 'b0w', 'd'], [32, 's0p', 'vr'], [33, 's0t', 'vr'],
  [34, 's0p', 'vl'], [35, 'b0p', 'bv'], [36, 'b0t', 'bv'], [37, 'hw', 'b0t'], [38, 'ht', 's0l'],
  [39, 'slw', 's0t'], [40, 'slt', 'sll', 'b0t'], [41, 'srw', 'b0t'], [42, 'srt', 'srl', 'b0t'],
  [43, 'blw', 'b0t'], [44, 'blt', 'bll', 's0t'], [45, 'hht', 'ht', 'hl'], [46, 's0t', 'slt', 'sl2t'],
  [47, 's0t', 'srt', 'sr2t'], [48, 'b0t', 'blt', 'bl2t'], [49, 's0t', 'ht', 'hht'], [50, 's0p', 'sRight'],
  [51, 's0t', 'sRight', 'b0t'], [52, 's0t', 'sLeft'], [53, 'b0t', 'bLeft', 's0t'], [54, 'b0p', 'bLeft'],
  [55, 's1t', 's0t', 'b0t'], [56, 's1w', 's0w', 'b0w'], [57, 's1w', 's0t', 'b0w'], [58, 's1t', 's0w', 'b0w'],
  [59, 's1w', 'b0w'], [60, 's0w', 'b0w', 'b1w'], [61, 's0w', 'b0t', 'b1t'], [62, 's0t', 'b0w', 'b1w'],
  [63, 's0t', 'b0w', 'b1t'], [64, 's1t', 's0t', 's0l'], [65, 's0x', 'b0t', 's0l'], [66, 'b0x', 's0t'],
  [67, 's0t', 's0Next'], [68, 'b0Before', 'b0t', 's0t'], [69, 'ht', 's0w', 'b0t'],
  [70, 's0l', 'sRight', 'b0w'], [71, 'b0t', 'b1t', 's0p'], [72, 's0w', 'srw', 'b0w'],
]

const templates = compileTemplates(NAMES, TEMPLATES)
export const moveFeatures = new Int32Array(TEMPLATES.length)

/** Returns the count of the features. */
export function fillMoveFeatures(): number {
  readConfiguration()
  spreadValues(templates)
  fillFeatures(templates, moveFeatures)
  return templates.count
}

function distanceClass(from: number, to: number): number {
  const d = to - from
  return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7
}

/** Writes the values in the order of their names. */
function readConfiguration(): void {
  const v = templates.values
  const { word: W, tag: T, wordTag: P, label: L, head: H, length, next: b0 } = c
  const none = length + 1
  const s0 = stackTop()
  const s1 = c.depth > 1 ? c.stack[c.depth - 2]! : none
  const b1 = b0 + 1 < length ? b0 + 1 : none
  const b2 = b0 + 2 < length ? b0 + 2 : none
  const h = H[s0]!
  const sl = c.left1[s0]!
  const sr = c.right1[s0]!
  const bl = c.left1[b0]!
  let n = 0
  v[n++] = W[s0]!
  v[n++] = T[s0]!
  v[n++] = P[s0]!
  v[n++] = labelMixes[L[s0]!]!
  v[n++] = c.suffix[s0]!
  v[n++] = T[s0 < length ? s0 + 1 : none]!
  v[n++] = c.leftLabels[s0]!
  v[n++] = c.rightLabels[s0]!
  v[n++] = c.leftCount[s0]!
  v[n++] = c.rightCount[s0]!
  v[n++] = W[b0]!
  v[n++] = T[b0]!
  v[n++] = P[b0]!
  v[n++] = c.suffix[b0]!
  v[n++] = T[b0 > 0 ? b0 - 1 : none]!
  v[n++] = c.leftLabels[b0]!
  v[n++] = c.leftCount[b0]!
  v[n++] = W[b1]!
  v[n++] = T[b1]!
  v[n++] = P[b1]!
  v[n++] = T[b2]!
  v[n++] = P[b2]!
  v[n++] = W[s1]!
  v[n++] = T[s1]!
  v[n++] = T[h]!
  v[n++] = W[h]!
  v[n++] = labelMixes[L[h]!]!
  v[n++] = T[H[h]!]!
  v[n++] = labelMixes[s0 === none ? 8 : distanceClass(s0, b0)]!
  v[n++] = W[sl]!
  v[n++] = T[sl]!
  v[n++] = labelMixes[L[sl]!]!
  v[n++] = T[c.left2[s0]!]!
  v[n++] = W[sr]!
  v[n++] = T[sr]!
  v[n++] = labelMixes[L[sr]!]!
  v[n++] = T[c.right2[s0]!]!
  v[n++] = W[bl]!
  v[n++] = T[bl]!
  v[n++] = labelMixes[L[bl]!]!
  v[n++] = T[c.left2[b0]!]!
}
