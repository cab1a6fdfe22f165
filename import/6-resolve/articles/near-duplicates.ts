// Some texts with their dates → which of them are nearly the same, pair by pair.
import { groupBy } from '../../../src/group-by.ts'
import { duplicateSimilarity, isTimed, PERIOD, type Sketch, shinglesOf, sketchOf } from './near-duplicate.ts'
import { areTwins } from './twins.ts'

/** Copies appear within days; what is alike beyond that is a form filled in anew, unless it is all the same. */
const MOST_DAYS = PERIOD
const ANY_TIME = 0.9
/** From here on it is the same text, whatever names stand in the few words that differ. */
const THE_SAME = 0.9

/** One article as far as it is compared. */
export interface Version {
  readonly id: string
  readonly publishedAt: string | null
  readonly title: string | null
  readonly text: string
  readonly shingles: ReadonlySet<number>
  readonly sketch: Sketch
}

/** Two articles that are nearly the same; `similarity` is the share of common word sequences. */
export interface NearDuplicate {
  readonly a: Version
  readonly b: Version
  readonly similarity: number
}

export function asVersion(article: {
  readonly id: string
  readonly publishedAt: string | null
  readonly title?: string | null
  readonly text: string
}): Version {
  const { id, publishedAt, title = null, text } = article
  const shingles = shinglesOf(text)
  return { id, publishedAt, title, text, shingles, sketch: sketchOf(shingles) }
}

/** Each pair of which at least one is among `searching`. Whether two are a pair depends on these two alone. */
export function nearDuplicates(
  searching: readonly Version[],
  others: readonly Version[] = [],
): NearDuplicate[] {
  const byHash = groupBy(
    [...searching, ...others].flatMap((version) =>
      [...version.sketch].map(([property, hash]) => ({ property, hash, version })),
    ),
    ({ property, hash }) => `${property} ${hash}`,
  )
  const isSearching = new Set(searching)
  const seen = new Set<string>()
  const pairs: NearDuplicate[] = []
  for (const same of byHash.values()) {
    const timed = isTimed(same[0]!.property)
    for (const [i, { version: a }] of same.entries()) {
      for (const { version: b } of same.slice(i + 1)) {
        const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
        const days = daysBetween(a, b)
        if (seen.has(key) || (!isSearching.has(a) && !isSearching.has(b))) continue
        if (timed && (days === null ? a.publishedAt !== b.publishedAt : days > MOST_DAYS)) continue
        seen.add(key)
        const similarity = duplicateSimilarity(a.shingles, b.shingles)
        if (similarity === null || (similarity < ANY_TIME && (days ?? 0) > MOST_DAYS)) continue
        if (similarity < THE_SAME && areTwins(a, b)) continue
        pairs.push({ a, b, similarity })
      }
    }
  }
  return pairs
}

/** Null when one of them has no date. */
function daysBetween(a: Version, b: Version): number | null {
  if (a.publishedAt === null || b.publishedAt === null) return null
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) / 86_400_000
}
