// Web addresses that an import read → remembered in the graph, and recalled by the next.
import type { Graph } from '../../src/graph/graph.ts'
import type { Visit, Visits } from '../1-read/index.ts'
import type { Check } from './import-lock.ts'

const RECALL = `MATCH (v:ImportVisit {id: $id})
RETURN v.etag AS etag, v.lastModified AS lastModified, v.articles AS articles`
const THERE = 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id'
const KEEP = `MERGE (v:ImportVisit {id: $id})
SET v.etag = $etag, v.lastModified = $lastModified, v.articles = $articles`

type Row = Record<'etag' | 'lastModified' | 'articles', string>

/** Told of what did not change: the number of its articles. */
export class KeptVisits implements Visits {
  readonly #graph: Graph
  readonly #onSame: (articles: number) => void
  readonly #met = new Map<string, Visit>()

  constructor(graph: Graph, onSame: (articles: number) => void) {
    this.#graph = graph
    this.#onSame = onSame
  }

  /** Only when all its articles are still in the graph: they may have been retracted. */
  readonly recall = async (url: string): Promise<Visit | null> => {
    const [row] = await this.#graph.read<Row>(RECALL, { id: url })
    if (!row) return null
    const articles = JSON.parse(row.articles) as string[]
    const there = await this.#graph.read<{ id: string }>(THERE, { ids: articles })
    if (new Set(there.map(({ id }) => id)).size < new Set(articles).size) return null
    return { etag: row.etag || undefined, lastModified: row.lastModified || undefined, articles }
  }

  readonly same = ({ articles }: Visit): void => this.#onSame(articles.length)

  readonly met = (url: string, visit: Visit): void => void this.#met.set(url, visit)

  /** To be called when all articles are written: an import that ends before reads the addresses again. */
  async keep(check: Check): Promise<void> {
    if (this.#met.size === 0) return
    await this.#graph.write(async (transaction) => {
      await check(transaction)
      for (const [id, { etag = '', lastModified = '', articles }] of this.#met)
        await transaction.run(KEEP, { id, etag, lastModified, articles: JSON.stringify(articles) })
    })
  }
}
