// The articles of a batch → which of them, and of those in the graph, are copies of which.
import { lookUps } from '../6-resolve/articles/near-duplicate.ts'
import {
  asVersion,
  type NearDuplicate,
  nearDuplicates,
  type Version,
} from '../6-resolve/articles/near-duplicates.ts'
import type { Reading } from '../reading.ts'
import type { GraphPart } from './graph-part.ts'
import type { StoredGraph } from './stored.ts'

/** The earliest near-duplicate of an article. */
interface Original {
  readonly id: string
  readonly publishedAt: string | null
  readonly similarity: number
}

/**
 * A copy points to the earliest article that is nearly the same text (of one time, to the smallest id): a function of
 * the set of articles. `articles`: ids of the batch; `updated`: those of them that the graph holds in
 * an older version, with those that are withdrawn. Gives the original
 * (or null) of each article whose original was looked for; all others keep theirs.
 */
export async function putDuplicates(
  graph: StoredGraph,
  readings: readonly Reading[],
  updated: ReadonlySet<string>,
  articles: readonly string[],
  before: GraphPart,
  after: GraphPart,
): Promise<Map<string, string | null>> {
  const formerCopies = await graph.copiesOf([...updated])
  const formerEdges = [...formerCopies, ...(await graph.originalsOf([...updated]))]
  for (const { copy, original, similarity } of formerEdges)
    before.edge('DUPLICATE_OF', copy, original, { similarity })
  const batch = new Set(articles)
  // A copy of a text that has changed looks for its original anew, like a new article.
  const widowed = await graph.texts(formerCopies.map(({ copy }) => copy).filter((id) => !batch.has(id)))
  const searching = [...readings.map(({ article }) => article), ...widowed].map(asVersion)
  const own = new Set([...batch, ...searching.map(({ id }) => id)])
  const stored = (await storedCandidates(graph, searching)).filter(({ id }) => !own.has(id))
  const pairs = originalsIn(nearDuplicates(searching, stored))
  const originals = new Map<string, string | null>()
  for (const version of searching) {
    const original = earliest(pairs.get(version) ?? [], version)
    putOriginal(after, version.id, original)
    originals.set(version.id, original?.id ?? null)
  }
  for (const [copy, original] of await relink(graph, stored, pairs, before, after))
    originals.set(copy, original)
  return originals
}

/** Articles in the graph that share a hash with one of these. */
async function storedCandidates(graph: StoredGraph, versions: readonly Version[]): Promise<Version[]> {
  const wanted = new Map<string, Set<string>>()
  for (const { sketch, publishedAt } of versions) {
    for (const [property, hashes] of lookUps(sketch, publishedAt)) {
      const known = wanted.get(property) ?? new Set<string>()
      for (const hash of hashes) known.add(hash)
      wanted.set(property, known)
    }
  }
  const ids = await graph.withSketches(wanted)
  return (await graph.texts(ids)).map(asVersion)
}

/** For each article of a pair, the other one. */
function originalsIn(pairs: readonly NearDuplicate[]): Map<Version, Original[]> {
  const found = new Map<Version, Original[]>()
  const add = (version: Version, { id, publishedAt }: Version, similarity: number): void => {
    found.set(version, [...(found.get(version) ?? []), { id, publishedAt, similarity }])
  }
  for (const { a, b, similarity } of pairs) {
    add(a, b, similarity)
    add(b, a, similarity)
  }
  return found
}

/** A stored article gets a new original when one of the batch is earlier than the one it has. */
async function relink(
  graph: StoredGraph,
  stored: readonly Version[],
  pairs: ReadonlyMap<Version, readonly Original[]>,
  before: GraphPart,
  after: GraphPart,
): Promise<Map<string, string | null>> {
  const relinked = new Map<string, string | null>()
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
    const original = earliest([...former, ...(pairs.get(version) ?? [])], version)
    putOriginal(after, version.id, original)
    relinked.set(version.id, original?.id ?? null)
  }
  return relinked
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
