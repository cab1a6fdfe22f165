// Texts → sketches that near-duplicates share, and how alike two texts are (MinHash; Broder 1997).

/** Each of BANDS hashes over ROWS minima; two texts are compared when one hash is equal. */
export const BANDS = 6
const ROWS = 3
const SHINGLE = 3
/** Shorter texts are alike by chance. */
const FEWEST_SHINGLES = 20
/** Share of common three-word sequences from which two texts are the same report, edited … */
const DUPLICATE_JACCARD = 0.6
/** … or one is a shortened form of the other. */
const DUPLICATE_CONTAINMENT = 0.85

// Odd multipliers of a multiply-shift hash family, from a fixed generator: part of what is stored.
const MULTIPLIERS = Array.from(
  { length: BANDS * ROWS },
  (_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1,
)

/** The hashed sequences of SHINGLE words of a text, without repetitions. */
export function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord)
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    let hash = 0
    for (let j = 0; j < SHINGLE; j += 1) hash = Math.imul(hash ^ words[i + j]!, 0x01000193) + j
    shingles.add(mix(hash))
  }
  return shingles
}

/** BANDS hashes, or null for a text that is too short to compare. */
export function sketchOf(shingles: ReadonlySet<number>): string[] | null {
  if (shingles.size < FEWEST_SHINGLES) return null
  const minima = new Uint32Array(MULTIPLIERS.length).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let i = 0; i < MULTIPLIERS.length; i += 1) {
      const value = mix(Math.imul(shingle, MULTIPLIERS[i]!)) >>> 0
      if (value < minima[i]!) minima[i] = value
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    [...minima.subarray(band * ROWS, (band + 1) * ROWS)].map((value) => value.toString(36)).join('.'),
  )
}

/** How alike two texts are, 0…1, when they are near-duplicates; else null. */
export function duplicateSimilarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < FEWEST_SHINGLES) return null
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common += 1
  const jaccard = common / (small.size + large.size - common)
  const isDuplicate = jaccard >= DUPLICATE_JACCARD || common / small.size >= DUPLICATE_CONTAINMENT
  return isDuplicate ? Math.round(jaccard * 1000) / 1000 : null
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x7feb352d)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x846ca68b)
  return hash ^ (hash >>> 16)
}
