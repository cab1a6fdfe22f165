// Texts → hashes that near-duplicates share, and how alike two texts are (MinHash; Broder 1997).

const SHINGLE = 3
/** Shorter texts are alike by chance. */
const FEWEST_SHINGLES = 20
/** Share of common three-word sequences from which two texts are the same report, edited … */
const DUPLICATE_JACCARD = 0.6
/** … or one is a shortened form of the other … */
const DUPLICATE_CONTAINMENT = 0.85
/** … or both: a report shortened and recast under a new lead. */
const RECAST_JACCARD = 0.5
const RECAST_CONTAINMENT = 0.75

/**
 * Two families of hashes, each over `rows` minima. `sketch` is shared by texts that are nearly the same, whenever they
 * were published; `recent` already by a text and its first half, but it is looked up among the articles of the same
 * weeks only, so that it finds no more candidates as the archive grows.
 */
const FAMILIES = [
  { name: 'sketch', bands: 4, rows: 4 },
  { name: 'recent', bands: 12, rows: 2 },
] as const
/** Days that share one value of a `recent` hash; copies of up to that many days stand in it or in the next. */
export const PERIOD = 14
const DAY = 86_400_000

/** The property of Article that holds a hash → the hash. */
export type Sketch = ReadonlyMap<string, string>

const MINIMA = FAMILIES.reduce((sum, { bands, rows }) => sum + bands * rows, 0)
// Odd multipliers of a multiply-shift hash family, from a fixed generator: part of what is stored.
const MULTIPLIERS = Array.from({ length: MINIMA }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1)

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

/** The hashes of a text, without their period; none for a text that is too short to compare. */
export function sketchOf(shingles: ReadonlySet<number>): Sketch {
  if (shingles.size < FEWEST_SHINGLES) return new Map()
  const minima = minimaOf(shingles)
  const sketch = new Map<string, string>()
  let from = 0
  for (const { name, bands, rows } of FAMILIES) {
    for (let band = 0; band < bands; band += 1) {
      const hash = [...minima.subarray(from, from + rows)].map((value) => value.toString(36)).join('.')
      sketch.set(`${name}${band}`, hash)
      from += rows
    }
  }
  return sketch
}

function minimaOf(shingles: ReadonlySet<number>): Uint32Array {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let i = 0; i < MINIMA; i += 1) {
      const value = mix(Math.imul(shingle, MULTIPLIERS[i]!)) >>> 0
      if (value < minima[i]!) minima[i] = value
    }
  }
  return minima
}

/** The hashes as they are stored: `recent` ones with the period of publication. */
export function storedSketch(sketch: Sketch, publishedAt: string | null): Sketch {
  return new Map(
    [...sketch].map(([property, hash]) => [property, keyed(property, hash, periodOf(publishedAt))]),
  )
}

/** For each property the values under which near-duplicates may be stored: of this period and those beside it. */
export function lookUps(sketch: Sketch, publishedAt: string | null): Map<string, string[]> {
  const period = periodOf(publishedAt)
  const periods = period === null ? [null] : [period - 1, period, period + 1]
  return new Map(
    [...sketch].map(([property, hash]) => [
      property,
      isTimed(property) ? periods.map((each) => keyed(property, hash, each)) : [hash],
    ]),
  )
}

/** Whether a hash found in this property tells of copies published about the same time only. */
export function isTimed(property: string): boolean {
  return property.startsWith('recent')
}

function keyed(property: string, hash: string, period: number | null): string {
  return isTimed(property) ? `${period ?? ''}:${hash}` : hash
}

function periodOf(publishedAt: string | null): number | null {
  return publishedAt === null ? null : Math.floor(Date.parse(publishedAt) / DAY / PERIOD)
}

/** How alike two texts are, 0…1, when they are near-duplicates; else null. */
export function duplicateSimilarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < FEWEST_SHINGLES) return null
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common += 1
  const jaccard = common / (small.size + large.size - common)
  const containment = common / small.size
  const isDuplicate =
    jaccard >= DUPLICATE_JACCARD ||
    containment >= DUPLICATE_CONTAINMENT ||
    (jaccard >= RECAST_JACCARD && containment >= RECAST_CONTAINMENT)
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
