// What was read and what the gold has, and a score for two of them → who stands for whom, the surest first.

/** An item read, the gold's item, by index. */
export interface Pair {
  readonly read: number
  readonly gold: number
  readonly score: number
}

/** Pairs each item with at most one of the other side, greedily by score; of equal scores the earlier goes first. */
export function bestPairs<R, G>(
  read: readonly R[],
  gold: readonly G[],
  score: (read: R, gold: G) => number,
): Pair[] {
  const all: Pair[] = []
  for (const [i, ours] of read.entries())
    for (const [j, theirs] of gold.entries()) all.push({ read: i, gold: j, score: score(ours, theirs) })
  const usedRead = new Set<number>()
  const usedGold = new Set<number>()
  return all
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || a.read - b.read || a.gold - b.gold)
    .filter((pair) => {
      if (usedRead.has(pair.read) || usedGold.has(pair.gold)) return false
      usedRead.add(pair.read)
      usedGold.add(pair.gold)
      return true
    })
}
