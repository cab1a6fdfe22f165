// A sentence half parsed: the stack, the next word, the arcs so far; four moves change it (arc-eager, Nivre 2003).
import { mixes, two } from './hashing.ts'
import { LONGEST, NONE_WORD } from './lexemes.ts'
import type { Lexemes } from './lexemes.ts'

export const SHIFT = 0
export const REDUCE = 1
export const LEFT = 2
export const RIGHT = 3

const SIZE = LONGEST + 2
export const labelMixes = mixes(64, 5)
const TAG_MIXES = mixes(64, 3)
/** "No label yet" in the arrays of labels. */
const NO_LABEL = 63

const rows = () => new Int32Array(SIZE)

/**
 * Row n of a sentence of n words is the root, which stands last in the buffer (Ballesteros and Nivre 2013);
 * row n + 1 is "nothing": the child, head or neighbour that is not there.
 */
export const c = {
  length: 0,
  next: 0,
  depth: 0,
  stack: rows(),
  head: rows(),
  label: rows(),
  /** Leftmost and second leftmost child, rightmost and second rightmost. */
  left1: rows(),
  left2: rows(),
  right1: rows(),
  right2: rows(),
  leftCount: rows(),
  rightCount: rows(),
  /** Sums of the hashes of the labels of the children on each side. */
  leftLabels: rows(),
  rightLabels: rows(),
  word: rows(),
  tag: rows(),
  wordTag: rows(),
  suffix: rows(),
  tagNumber: rows(),
}

/** Lays the words and their tags before the parser; nothing is attached yet. */
export function begin(x: Lexemes, tagged: Int32Array): void {
  const n = x.length
  const none = n + 1
  c.length = n
  c.next = 0
  c.depth = 0
  for (let i = 0; i <= none; i++) {
    c.head[i] = c.left1[i] = c.left2[i] = c.right1[i] = c.right2[i] = none
    c.label[i] = NO_LABEL
    c.leftCount[i] = c.rightCount[i] = c.leftLabels[i] = c.rightLabels[i] = 0
    const number = i < n ? (tagged[i] as number) : i === n ? 62 : 63
    const word = x.word[i] as number
    const tag = TAG_MIXES[number] as number
    c.tagNumber[i] = number
    c.word[i] = word
    c.tag[i] = tag
    c.wordTag[i] = two(1, word, tag)
    c.suffix[i] = i < n ? (x.suffix3[i] as number) : NONE_WORD
  }
}

/** Attaches `child` under `head`, to its left or right. */
function attach(head: number, child: number, label: number): void {
  c.head[child] = head
  c.label[child] = label
  const mix = labelMixes[label] as number
  if (child < head) {
    c.left2[head] = c.left1[head] as number
    c.left1[head] = child
    c.leftCount[head] = (c.leftCount[head] as number) + 1
    c.leftLabels[head] = ((c.leftLabels[head] as number) + mix) | 0
  } else {
    c.right2[head] = c.right1[head] as number
    c.right1[head] = child
    c.rightCount[head] = (c.rightCount[head] as number) + 1
    c.rightLabels[head] = ((c.rightLabels[head] as number) + mix) | 0
  }
}

export const stackTop = (): number => (c.depth > 0 ? (c.stack[c.depth - 1] as number) : c.length + 1)

export const hasHead = (i: number): boolean => c.head[i] !== c.length + 1

export const isOver = (): boolean => c.next === c.length && c.depth === 0

/** The moves that may be made now, as bits. */
export function allowedMoves(): number {
  const canShift = c.next < c.length
  if (c.depth === 0) return canShift ? 1 << SHIFT : 0
  const attached = hasHead(stackTop())
  const pop = attached ? 1 << REDUCE : 1 << LEFT
  return canShift ? pop | (1 << SHIFT) | (1 << RIGHT) : pop
}

/** Makes the move; `label` counts for LEFT and RIGHT only. */
export function move(action: number, label: number): void {
  if (action === SHIFT) c.stack[c.depth++] = c.next++
  else if (action === REDUCE) c.depth--
  else if (action === LEFT) attach(c.next, c.stack[--c.depth] as number, label)
  else {
    attach(c.stack[c.depth - 1] as number, c.next, label)
    c.stack[c.depth++] = c.next++
  }
}
