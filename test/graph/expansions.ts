// Nothing in → queries whose patterns expand past what the embedded engine handles in one piece.
import type { ReadQuery } from '../../src/graph/read-query.ts'

/**
 * A query of the product may expand as far as its data does. These expand past 2,048 rows (where unlabelled
 * patterns lose rows silently) and past 65,535 (where they fail), in the shapes that the product uses.
 */
export const expansions: readonly [threeHops: ReadQuery, ...ReadQuery[]] = [
  {
    name: 'three hops',
    text: `MATCH (a:Actor {id: $id})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Actor)-[:PARTICIPATED_IN]->(f:Event)
RETURN count(*) AS paths, count(DISTINCT f) AS events`,
    sample: (graph) => ({ id: graph.ids('Actor')[0] ?? '' }),
  },
  {
    name: 'two hops, distinct',
    text: `MATCH (a:Article)-[:REPORTS]->(e:Event)<-[:PARTICIPATED_IN]-(b:Actor)
WITH DISTINCT a, b RETURN count(a) AS pairs`,
    sample: () => ({}),
  },
  {
    name: 'two hops of a busy actor, grouped',
    text: `MATCH (a:Actor {id: $id})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Actor)
WITH b, count(DISTINCT e) AS times RETURN b.id AS id, times AS times ORDER BY times DESC, id`,
    sample: (graph) => ({ id: graph.ids('Actor')[0] ?? '' }),
  },
  {
    name: 'three hops in a subquery',
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (a:Actor {id: id})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Actor)<-[:MENTIONS]-(x:Article)
  WITH DISTINCT x ORDER BY x.id LIMIT 10
  RETURN collect(x.id) AS articles
}
RETURN id AS id, articles AS articles`,
    sample: (graph) => ({ ids: graph.ids('Actor').slice(0, 2) }),
  },
  {
    name: 'a subquery that exists',
    text: `MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[:PARTICIPATED_IN]->(:Event)<-[:PARTICIPATED_IN]-(:Person)-[:HELD]->(:Office) }
RETURN a.id AS id ORDER BY id`,
    sample: () => ({}),
  },
  {
    name: 'a counted subquery',
    text: `MATCH (a:Country)
WITH a, COUNT { MATCH (a)-[:REPRESENTED_IN]->(:Event)<-[:REPRESENTED_IN]-(:Actor) } AS pairs
RETURN a.id AS id, pairs AS pairs ORDER BY pairs DESC, id`,
    sample: () => ({}),
  },
  {
    name: 'an optional pattern',
    text: `MATCH (a:Person) OPTIONAL MATCH (a)-[:PARTICIPATED_IN]->(e:Event)<-[:REPORTS]-(x:Article)
RETURN a.id AS id, count(DISTINCT x) AS articles ORDER BY articles DESC, id`,
    sample: () => ({}),
  },
  {
    name: 'the length of a shortest path',
    text: `MATCH p = shortestPath((a:Actor {id: $from})-[:PARTICIPATED_IN|REPRESENTED_IN*..6]-(b:Actor {id: $to}))
RETURN length(p) AS hops`,
    sample: (graph, random) => ({
      from: random.pick(graph.ids('Actor')),
      to: random.pick(graph.ids('Actor')),
    }),
  },
]
