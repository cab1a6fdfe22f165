// Heads of a sentence (-1 for roots) → projective heads with the root as row n (Nivre and Nilsson 2005, without labels).

const isAbove = (heads: Int32Array, above: number, word: number, root: number): boolean => {
  for (let k = word, steps = 0; k !== root && steps <= root; k = heads[k] as number, steps++)
    if (k === above) return true
  return above === root
}

/** The word whose arc spans a word that does not hang under its head; the shortest such arc, or -1. */
function shortestCrossing(heads: Int32Array, root: number): number {
  let found = -1
  let length = Infinity
  for (let i = 0; i < root; i++) {
    const head = heads[i] as number
    const size = Math.abs(head - i)
    if (head === root || size >= length) continue
    for (let k = Math.min(i, head) + 1; k < Math.max(i, head); k++)
      if (!isAbove(heads, head, k, root)) {
        found = i
        length = size
        break
      }
  }
  return found
}

/** Lifts crossing arcs, the shortest first, to the head's head until none is left. */
export function projectivise(heads: readonly number[]): Int32Array {
  const root = heads.length
  const lifted = Int32Array.from(heads, (h) => (h < 0 ? root : h))
  for (let i = shortestCrossing(lifted, root); i >= 0; i = shortestCrossing(lifted, root))
    lifted[i] = lifted[lifted[i] as number] as number
  return lifted
}
