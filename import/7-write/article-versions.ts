// The articles of a batch, and what the graph holds under their ids → which of them to write.
import type { Graph } from '../../src/graph/graph.ts'
import type { Reading } from '../reading.ts'
import type { StoredProperties } from './stored-rows.ts'
import type { StoredGraph } from './stored.ts'

export interface ArticleVersions {
  /** To be written, one an id. */
  readonly fresh: readonly { readonly reading: Reading; readonly superseded: readonly string[] }[]
  /** Ids among them that the graph already holds with other content. */
  readonly updated: ReadonlySet<string>
  /** Stored articles that stay, with the hashes of versions that have just lost to them. */
  readonly amended: ReadonlyMap<string, StoredProperties>
  /** How many articles the graph already holds as they are, or in a later version. */
  readonly unchanged: number
}

const VERSIONS = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.contentHash AS contentHash, a.superseded AS superseded`

/** Content hashes that the graph knows under each id: of what it holds, and of what lost to it. */
export async function knownVersions(graph: Graph, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await graph.read<{ id: string; contentHash: string; superseded: string[] | null }>(VERSIONS, {
    ids,
  })
  return new Map(
    rows.map(({ id, contentHash, superseded }) => [id, new Set([contentHash, ...(superseded ?? [])])]),
  )
}

/** One version of an article: what decides between two. */
interface Version {
  readonly publishedAt: string | null
  readonly contentHash: string
}

/**
 * Of several versions under one id the one published last is kept; published at the same time, a version that this
 * run has already taken in yields to a larger hash, so that the order of the files does not show, and any other to the
 * new one, which is its correction. A version that once lost is known by its hash and stays out.
 * `seen` holds the ids that this run has met.
 */
export async function chooseVersions(
  graph: StoredGraph,
  readings: readonly Reading[],
  seen: ReadonlySet<string>,
): Promise<ArticleVersions> {
  const stored = new Map(
    (await graph.articles([...new Set(readings.map(({ article }) => article.id))])).map(
      ({ id, properties }) => [id, properties],
    ),
  )
  const chosen = new Map<string, { reading: Reading; superseded: Set<string> }>()
  const amended = new Map<string, StoredProperties>()
  let unchanged = 0
  for (const reading of readings) {
    const { id, contentHash } = reading.article
    const rival = chosen.get(id)
    const known = amended.get(id) ?? stored.get(id)
    if (rival) {
      unchanged += 1
      if (rival.reading.article.contentHash === contentHash) continue
      const [winner, loser] = isLater(reading.article, rival.reading.article)
        ? [reading, rival.reading]
        : [rival.reading, reading]
      chosen.set(id, { reading: winner, superseded: rival.superseded.add(loser.article.contentHash) })
    } else if (known && !replaces(reading.article, known, seen.has(id))) {
      unchanged += 1
      const lost = new Set([...supersededOf(known), contentHash])
      lost.delete(known['contentHash'] as string)
      if (lost.size > supersededOf(known).length) amended.set(id, { ...known, superseded: [...lost].sort() })
    } else {
      amended.delete(id)
      const lost = known ? [known['contentHash'] as string, ...supersededOf(known)] : []
      chosen.set(id, { reading, superseded: new Set(lost) })
    }
  }
  const fresh = [...chosen.values()].map(({ reading, superseded }) => ({
    reading,
    superseded: [...superseded].filter((hash) => hash !== reading.article.contentHash).sort(),
  }))
  return { fresh, amended, updated: new Set([...chosen.keys()].filter((id) => stored.has(id))), unchanged }
}

function replaces(version: Version, known: StoredProperties, isOfThisRun: boolean): boolean {
  const contentHash = known['contentHash'] as string
  if (contentHash === version.contentHash || supersededOf(known).includes(version.contentHash)) return false
  const publishedAt = (known['publishedAt'] ?? null) as string | null
  if (publishedAt === version.publishedAt && !isOfThisRun) return true
  return isLater(version, { publishedAt, contentHash })
}

function isLater(a: Version, b: Version): boolean {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? '']
  return first === second ? a.contentHash > b.contentHash : first > second
}

function supersededOf(known: StoredProperties): readonly string[] {
  return (known['superseded'] ?? []) as readonly string[]
}
