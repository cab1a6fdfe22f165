// A graph that was written before words were kept → its names, topics, places and articles with their words.
import type { Graph, Transaction } from '../../src/graph/graph.ts'
import { applyChange, GraphPart } from './graph-part.ts'
import { addWordsOfArticle, addWordsOfId, type Named, NAMED, WORDED } from './word-part.ts'

/** Nodes in one transaction. */
const PART = 1000

/**
 * Gives words to what has none. Where all have them, it costs one look at each name and article. What was broken off
 * goes on when it is called again.
 */
export async function indexWords(
  graph: Graph,
  check: (transaction: Transaction) => Promise<void> = async () => {},
): Promise<void> {
  for (const label of NAMED) await inParts(graph, check, withoutWords(label), addOfId(label))
  await inParts(graph, check, ARTICLES_WITHOUT_WORDS, ({ id, title, quotes }, part) =>
    addWordsOfArticle(part, id, title, quotes),
  )
}

type Wordless = { readonly id: string; readonly title: string | null; readonly quotes: readonly string[] }

function withoutWords(label: Named): string {
  return `MATCH (n:${label}) WHERE n.id > $after AND NOT EXISTS { (n)-[:${WORDED[label]}]->(:Word) }
RETURN n.id AS id ORDER BY n.id LIMIT $limit`
}

const ARTICLES_WITHOUT_WORDS = `MATCH (n:Article) WHERE n.id > $after AND NOT EXISTS { (n)-[:SAYS]->(:Word) }
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (n)-[report:REPORTS]->(event:Event)
WITH n.id AS id, n.title AS title, collect(report.quote) AS quotes
RETURN id AS id, title AS title, quotes AS quotes ORDER BY id`

function addOfId(label: Named): (wordless: Wordless, part: GraphPart) => void {
  return ({ id }, part) => addWordsOfId(part, label, id)
}

async function inParts(
  graph: Graph,
  check: (transaction: Transaction) => Promise<void>,
  statement: string,
  add: (wordless: Wordless, part: GraphPart) => void,
): Promise<void> {
  for (let after = ''; ;) {
    const wordless = await graph.read<Wordless>(statement, { after, limit: PART })
    const part = new GraphPart()
    for (const each of wordless) add(each, part)
    if (part.edges.size > 0)
      await graph.write(async (transaction) => {
        await check(transaction)
        await applyChange(transaction, new GraphPart(), part)
      })
    if (wordless.length < PART) return
    after = wordless.at(-1)!.id
  }
}
