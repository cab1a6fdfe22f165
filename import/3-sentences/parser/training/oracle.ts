// The configuration and the right heads → how many right arcs each move would put out of reach.
import { c, hasHead, LEFT, REDUCE, RIGHT, SHIFT, stackTop } from '../configuration.ts'

export const costs = new Int32Array(4)

/**
 * The dynamic oracle of the arc-eager system: Goldberg and Nivre, "A Dynamic Oracle for Arc-Eager Dependency
 * Parsing" (COLING 2012) and "Training Deterministic Parsers with Non-Deterministic Oracles" (TACL 2013).
 * `gold[i]` is the head of word i; the root is row n, last in the buffer. Sets `costs`; the tree is projective.
 */
export function fillCosts(gold: Int32Array): void {
  const s = stackTop()
  const b = c.next
  const n = c.length
  costs.fill(0)
  // Words of the buffer that wait for s as their head (the root has none).
  let waiting = 0
  if (s < n) for (let k = b; k < n; k++) if (gold[k] === s) waiting++
  let onStack = 0
  let headOnStack = 0
  for (let d = 0; d < c.depth; d++) {
    const k = c.stack[d] as number
    if (gold[k] === b && !hasHead(k)) onStack++
    if (b < n && gold[b] === k) headOnStack++
  }
  costs[REDUCE] = waiting
  const headOfTop = s < n ? (gold[s] as number) : -1
  costs[LEFT] = waiting + (headOfTop > b ? 1 : 0)
  costs[SHIFT] = headOnStack + onStack
  const headOfNext = b < n ? (gold[b] as number) : -1
  costs[RIGHT] = onStack + (headOfNext !== s && (headOnStack > 0 || headOfNext > b) ? 1 : 0)
}
