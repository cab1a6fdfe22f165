// The articles of a batch, and what the graph holds under their ids → which of them to write.
import type { Reading } from '../reading.ts'
import type { StoredGraph, StoredProperties } from './stored.ts'

export interface ArticleVersions {
  /** To be written, one an id. */
  readonly fresh: readonly { readonly reading: Reading; readonly superseded: readonly string[] }[]
  /** Ids among them that the graph already holds with other content. */
  readonly updated: ReadonlySet<string>
  /** How many articles the graph already holds as they are, or in a later version. */
  readonly unchanged: number
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
export async function chooseVersions(graph: StoredGraph, readings: readonly Reading[], seen: ReadonlySet<string>): Promise<ArticleVersions> {
  const stored = new Map((await graph.articles([...new Set(readings.map(({ article }) => article.id))])).map(({ id, properties }) => [id, properties]))
  const chosen = new Map<string, { reading: Reading; superseded: Set<string> }>()
  let unchanged = 0
  for (const reading of readings) {
    const { id, contentHash } = reading.article
    const rival = chosen.get(id)
    const known = stored.get(id)
    if (rival) {
      unchanged += 1
      if (rival.reading.article.contentHash === contentHash) continue
      const [winner, loser] = isLater(reading.article, rival.reading.article) ? [reading, rival.reading] : [rival.reading, reading]
      chosen.set(id, { reading: winner, superseded: rival.superseded.add(loser.article.contentHash) })
    } else if (known && !replaces(reading.article, known, seen.has(id))) {
      unchanged += 1
    } else {
      const lost = known ? [known['contentHash'] as string, ...supersededOf(known)] : []
      chosen.set(id, { reading, superseded: new Set(lost) })
    }
  }
  const fresh = [...chosen.values()].map(({ reading, superseded }) => ({ reading, superseded: [...superseded].filter((hash) => hash !== reading.article.contentHash).sort() }))
  return { fresh, updated: new Set([...chosen.keys()].filter((id) => stored.has(id))), unchanged }
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
