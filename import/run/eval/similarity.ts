// Two strings → how much of them runs alike, 0…1 (Ratcliff and Obershelp, 1988).

/** Twice the characters in common runs, over all characters: the longest common run first, then left and right of it. */
export function similarity(a: string, b: string): number {
  return a.length + b.length === 0 ? 1 : (2 * commonRuns(a, b)) / (a.length + b.length)
}

function commonRuns(a: string, b: string): number {
  const { length, inA, inB } = longestRun(a, b)
  if (length === 0) return 0
  const left = commonRuns(a.slice(0, inA), b.slice(0, inB))
  return left + length + commonRuns(a.slice(inA + length), b.slice(inB + length))
}

function longestRun(a: string, b: string): { length: number; inA: number; inB: number } {
  let best = { length: 0, inA: 0, inB: 0 }
  let above = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue
      const length = (row[j + 1] = above[j]! + 1)
      if (length > best.length) best = { length, inA: i - length + 1, inB: j - length + 1 }
    }
    above = row
  }
  return best
}
