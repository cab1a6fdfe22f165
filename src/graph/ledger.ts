// Batches that were committed → a list of them beside the embedded graph's file; and what of the list the graph has lost.
import { appendFile, readFile, rm } from 'node:fs/promises'
import type { Graph } from './graph.ts'

/** One batch of an import, or a whole graph that was loaded: where it came from. */
export interface LedgerEntry {
  readonly id: string
  readonly file: string
  readonly fromLine: number | null
  readonly toLine: number | null
  readonly articles: number
  /** The first and last article of a batch; none of a loaded graph, whose entry in the journal tells all. */
  readonly ends: readonly string[]
}

/** Beside the graph, since the engine opens a torn file silently with what came before; Neo4j needs none. */
function ledgerOf({ engine, address }: Graph): string | null {
  return engine === 'embedded' && address !== 'in memory' ? `${address}.batches.jsonl` : null
}

/** To be called after the commit: a batch that the list does not have is no loss, one that the graph does not have is. */
export async function recordBatch(graph: Graph, entry: LedgerEntry): Promise<void> {
  const ledger = ledgerOf(graph)
  if (ledger) await appendFile(ledger, `${JSON.stringify(entry)}\n`)
}

/** To be called when articles were taken out on purpose: a graph without any has lost nothing. */
export async function forgetBatchesOfNothing(graph: Graph): Promise<void> {
  const ledger = ledgerOf(graph)
  if (!ledger) return
  const [left] = await graph.read('MATCH (article:Article) RETURN article.id AS id LIMIT 1', {})
  if (!left) await rm(ledger, { force: true })
}

/** One warning of what the graph had and has no more, or null. Articles that were imported again count as there. */
export async function lossWarning(graph: Graph): Promise<string | null> {
  const lost = await lostBatches(graph)
  if (lost.length === 0) return null
  const articles = lost.reduce((sum, entry) => sum + entry.articles, 0)
  const places = lost.slice(0, 5).map(({ file, fromLine, toLine }) => {
    return fromLine === null ? file : `${file}:${fromLine}${toLine === null ? ' and on' : `-${toLine}`}`
  })
  return (
    `${graph.address}: the graph has lost ${lost.length} batches with ${articles} articles that were written ` +
    `(its file was damaged or replaced): ${places.join(', ')}${lost.length > 5 ? ', …' : ''}. ` +
    `Import them again; or, if you emptied the graph yourself, remove ${ledgerOf(graph)}.`
  )
}

async function lostBatches(graph: Graph): Promise<LedgerEntry[]> {
  const ledger = ledgerOf(graph)
  const entries = ledger ? await readLedger(ledger) : []
  if (entries.length === 0) return []
  const batches = await present(
    graph,
    'ImportBatch',
    entries.map(({ id }) => id),
  )
  const missing = entries.filter(({ id }) => !batches.has(id))
  const articles = await present(
    graph,
    'Article',
    missing.flatMap(({ ends }) => ends),
  )
  return missing.filter(({ ends }) => ends.length === 0 || !ends.every((id) => articles.has(id)))
}

async function present(graph: Graph, label: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const statement = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`
  return new Set(
    (await graph.read<{ id: string }>(statement, { ids: [...new Set(ids)] })).map(({ id }) => id),
  )
}

/** A last line that is cut off belongs to a process that was killed while it wrote it. */
async function readLedger(path: string): Promise<LedgerEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const entries = new Map<string, LedgerEntry>()
  for (const line of text.split('\n')) {
    try {
      const entry = JSON.parse(line) as LedgerEntry
      entries.set(entry.id, entry)
    } catch {}
  }
  return [...entries.values()]
}
