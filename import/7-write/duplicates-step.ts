// The articles of a batch → which of them, and of those in the graph, are copies of which.
import { duplicateSimilarity, shinglesOf, sketchOf } from '../6-resolve/articles/near-duplicate.ts'
import { groupBy } from '../6-resolve/group-by.ts'
import type { Reading } from '../reading.ts'
import type { GraphPart } from './graph-part.ts'
import type { StoredGraph } from './stored.ts'

/** Copies appear within days; what is alike beyond that is a form filled in anew, unless it is all the same. */
const MOST_DAYS = 14
const ANY_TIME = 0.9

/** What decides which of two near-duplicates is the original. */
interface Version {
  readonly id: string
  readonly publishedAt: string | null
  readonly shingles: ReadonlySet<number>
}

/** The earliest near-duplicate of an article. */
interface Original {
  readonly id: string
  readonly publishedAt: string | null
  readonly similarity: number
}

/**
 * A copy points to the earliest article that is nearly the same text (of one time, to the smallest id): a function of
 * the set of articles. `updated`: articles of the batch that the graph holds in an older version.
 */
export async function putDuplicates(
  graph: StoredGraph,
  readings: readonly Reading[],
  updated: ReadonlySet<string>,
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  const formerCopies = await graph.copiesOf([...updated])
  const formerEdges = [...formerCopies, ...(await graph.originalsOf([...updated]))]
  for (const { copy, original, similarity } of formerEdges)
    before.edge('DUPLICATE_OF', copy, original, { similarity })
  const batch = new Set(readings.map(({ article }) => article.id))
  // A copy of a text that has changed looks for its original anew, like a new article.
  const widowed = await graph.texts(formerCopies.map(({ copy }) => copy).filter((id) => !batch.has(id)))
  const searching = [...readings.map(({ article }) => article), ...widowed].map(asVersion)
  const own = new Set(searching.map(({ id }) => id))
  const stored = (await storedCandidates(graph, searching)).filter(({ id }) => !own.has(id))
  const pairs = nearDuplicates(searching, stored)
  for (const version of searching) putOriginal(after, version.id, earliest(pairs.get(version) ?? [], version))
  await relink(graph, stored, pairs, before, after)
}

function asVersion({
  id,
  publishedAt,
  text,
}: {
  id: string
  publishedAt: string | null
  text: string
}): Version {
  return { id, publishedAt, shingles: shinglesOf(text) }
}

/** Articles in the graph that share a hash of the sketch with one of these. */
async function storedCandidates(graph: StoredGraph, versions: readonly Version[]): Promise<Version[]> {
  const sketches = versions.flatMap(({ shingles }) => [sketchOf(shingles) ?? []])
  const ids = await graph.withSketches(sketches)
  return (await graph.texts(ids)).map(asVersion)
}

/** For each version, those of the others that share a hash with it and turn out to be nearly the same. */
function nearDuplicates(searching: readonly Version[], stored: readonly Version[]): Map<Version, Original[]> {
  const byHash = groupBy(
    [...searching, ...stored].flatMap((version) =>
      (sketchOf(version.shingles) ?? []).map((hash, band) => ({ hash: `${band} ${hash}`, version })),
    ),
    ({ hash }) => hash,
  )
  const found = new Map<Version, Original[]>()
  const seen = new Set<string>()
  const isSearching = new Set(searching)
  for (const same of byHash.values()) {
    for (const [i, { version: a }] of same.entries()) {
      for (const { version: b } of same.slice(i + 1)) {
        const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
        if (seen.has(key) || (!isSearching.has(a) && !isSearching.has(b))) continue
        seen.add(key)
        const similarity = duplicateSimilarity(a.shingles, b.shingles)
        if (similarity === null || (similarity < ANY_TIME && daysBetween(a, b) > MOST_DAYS)) continue
        found.set(a, [...(found.get(a) ?? []), { id: b.id, publishedAt: b.publishedAt, similarity }])
        found.set(b, [...(found.get(b) ?? []), { id: a.id, publishedAt: a.publishedAt, similarity }])
      }
    }
  }
  return found
}

function daysBetween(a: Version, b: Version): number {
  if (a.publishedAt === null || b.publishedAt === null) return 0
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) / 86_400_000
}

/** A stored article gets a new original when one of the batch is earlier than the one it has. */
async function relink(
  graph: StoredGraph,
  stored: readonly Version[],
  pairs: ReadonlyMap<Version, readonly Original[]>,
  before: GraphPart,
  after: GraphPart,
): Promise<void> {
  const affected = stored.filter((version) => earliest(pairs.get(version) ?? [], version) !== null)
  const current = new Map(
    (await graph.originalsOf(affected.map(({ id }) => id))).map((row) => [row.copy, row]),
  )
  for (const version of affected) {
    const known = current.get(version.id)
    const former = known
      ? [{ id: known.original, publishedAt: known.publishedAt, similarity: known.similarity }]
      : []
    for (const { id, similarity } of former) before.edge('DUPLICATE_OF', version.id, id, { similarity })
    putOriginal(after, version.id, earliest([...former, ...(pairs.get(version) ?? [])], version))
  }
}

/** The earliest of them, when it is earlier than `version` itself. */
function earliest(originals: readonly Original[], version: Version): Original | null {
  const [first] = [...originals].sort(byTime)
  return first && byTime(first, version) < 0 ? first : null
}

/** Articles without a date come last. */
function byTime(a: Pick<Version, 'id' | 'publishedAt'>, b: Pick<Version, 'id' | 'publishedAt'>): number {
  const [first, second] = [`${a.publishedAt ?? '~'} ${a.id}`, `${b.publishedAt ?? '~'} ${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

function putOriginal(after: GraphPart, copy: string, original: Original | null): void {
  if (original) after.edge('DUPLICATE_OF', copy, original.id, { similarity: original.similarity })
}
