// Shared nodes from which an edge was taken → those of them that nothing refers to any more, removed.
import type { Transaction } from '../../src/graph/graph.ts'
import { nodeDelete } from '../../src/graph/upsert.ts'
import { type ChangeCounts, noChanges } from './graph-part.ts'
import { type Named, WORDED } from './word-part.ts'

/** In this order: an office or place that goes may leave a country alone, an actor its names, a name its words. */
const SHARED = ['Topic', 'Place', 'Office', 'Organization', 'Country', 'Name', 'Word'] as const
export type SharedLabel = (typeof SHARED)[number]

/** For each kind, the edges of which one is enough to stay, and those that go with it. */
const UNUSED: Readonly<Record<SharedLabel, string>> = {
  Topic: 'MATCH (n:Topic {id: id}) WHERE NOT EXISTS { (n)<-[:ABOUT]-(:Event) }',
  Place: 'MATCH (n:Place {id: id}) WHERE NOT EXISTS { (n)<-[:HELD_IN]-(:Event) }',
  Office:
    'MATCH (n:Office {id: id}) WHERE NOT EXISTS { (n)<-[:HELD]-(:Person) } AND NOT EXISTS { (n)-[:TOOK_PART_IN]->(:Event) }',
  Organization: unusedActor('Organization'),
  Country: unusedActor('Country'),
  Name: 'MATCH (n:Name {id: id}) WHERE NOT EXISTS { (n)-[:NAMES]->(:Actor) }',
  Word: `MATCH (n:Word {id: id}) WHERE ${Object.entries(WORDED)
    .map(([label, type]) => `NOT EXISTS { (n)<-[:${type}]-(:${label}) }`)
    .join(' AND ')}`,
}

function unusedActor(label: string): string {
  return `MATCH (n:${label} {id: id})
WHERE NOT EXISTS { (n)<-[:MENTIONS]-(:Article) } AND NOT EXISTS { (n)-[:PARTICIPATED_IN]->(:Event) }
  AND NOT EXISTS { (n)-[:REPRESENTED_IN]->(:Event) } AND NOT EXISTS { (n)<-[:REPRESENTS]-(:Person) }
  AND NOT EXISTS { (n)<-[:OF]-(:Office) } AND NOT EXISTS { (n)<-[:ABOUT]-(:Event) } AND NOT EXISTS { (n)<-[:\`IN\`]-(:Place) }`
}

const FURTHER: Partial<Record<SharedLabel, readonly [label: SharedLabel, statement: string][]>> = {
  Topic: [wordsOfGone('Topic')],
  Place: [
    ['Country', 'UNWIND $ids AS id MATCH (n:Place {id: id})-[:`IN`]->(x:Country) RETURN x.id AS id'],
    wordsOfGone('Place'),
  ],
  Name: [wordsOfGone('Name')],
  Office: [
    ['Organization', 'UNWIND $ids AS id MATCH (n:Office {id: id})-[:OF]->(x:Organization) RETURN x.id AS id'],
    ['Country', 'UNWIND $ids AS id MATCH (n:Office {id: id})-[:OF]->(x:Country) RETURN x.id AS id'],
  ],
  Organization: [
    ['Name', 'UNWIND $ids AS id MATCH (n:Organization {id: id})<-[:NAMES]-(x:Name) RETURN x.id AS id'],
  ],
  Country: [['Name', 'UNWIND $ids AS id MATCH (n:Country {id: id})<-[:NAMES]-(x:Name) RETURN x.id AS id']],
}

function wordsOfGone(label: Named): [label: SharedLabel, statement: string] {
  const statement = `UNWIND $ids AS id MATCH (n:${label} {id: id})-[:${WORDED[label]}]->(x:Word) RETURN x.id AS id`
  return ['Word', statement]
}

/** Removes those of `candidates` that nothing uses, and what only they used. */
export async function removeOrphans(
  transaction: Transaction,
  candidates: Readonly<Record<SharedLabel, Set<string>>>,
): Promise<ChangeCounts> {
  const counts = noChanges()
  for (const label of SHARED) {
    if (candidates[label].size === 0) continue
    const unused = await transaction.run<{ id: string }>(
      `UNWIND $ids AS id\n${UNUSED[label]}\nRETURN n.id AS id`,
      {
        ids: [...candidates[label]].sort(),
      },
    )
    const ids = unused.map(({ id }) => id)
    if (ids.length === 0) continue
    for (const [further, statement] of FURTHER[label] ?? []) {
      for (const { id } of await transaction.run<{ id: string }>(statement, { ids }))
        candidates[further].add(id)
    }
    const before = transaction.changes.edgesDeleted
    await transaction.run(nodeDelete(label), { ids })
    counts.nodesRemoved += ids.length
    counts.edgesRemoved += transaction.changes.edgesDeleted - before
  }
  return counts
}
