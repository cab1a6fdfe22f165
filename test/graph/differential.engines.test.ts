// Every read query of the product and random graphs → the same answers from both engines, order included.
import { beforeAll, expect, it } from 'vitest'
import { KnownError } from '../../src/errors.ts'
import type { Graph, GraphValue, Parameters } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import type { ReadQuery } from '../../src/graph/read-query.ts'
import { NODE_KINDS } from '../../src/vocabulary/nodes.ts'
import { describeOnNeo4j } from '../support/engines.ts'
import { expansions } from './expansions.ts'
import { openPlanner } from './plans.ts'
import { readQueries } from './product-cypher.ts'
import { load, randomGraph, type RandomGraph } from './random-graph.ts'
import { seeded } from './random.ts'

const labels = NODE_KINDS.flatMap((kind) => [kind.label, ...kind.also])

/** `SEED=…` replays a failure. */
const firstSeed = Number(process.env['SEED'] ?? 20260101)

/** Map keys come in another order from each engine, and nothing may depend on it. */
function sorted(value: GraphValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value as Record<string, GraphValue>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}

const NODES = `MATCH (n:Entity) RETURN n AS node, [l IN $labels WHERE l IN labels(n)] AS labels ORDER BY n.id, labels`
const EDGES = `MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS a, type(r) AS type, b.id AS b, r AS edge ORDER BY a, type, b, r.role`

/** Past 2,048 and 65,535 rows, see expansions.ts; a Neo4j plans each statement anew for a graph of another size. */
const EVENTS = 1_000
const SAMPLES = 2
/** `RUNS=10` goes through ten graphs: for a new version of an engine, or a night. */
const runs = Number(process.env['RUNS'] ?? 1)

for (let run = 0; run < runs; run++) {
  const seed = firstSeed + run
  describeOnNeo4j(`a random graph (SEED=${seed}), embedded against`, (open, config) => {
    let made: RandomGraph
    let engines: readonly [embedded: Graph, neo4j: Graph]
    let planner: ReturnType<typeof openPlanner>

    beforeAll(async () => {
      made = randomGraph(seeded(seed), EVENTS)
      await open()
      // With the long time limits: a busy machine must not fail what it only does slowly.
      const configs = [{ dataDir: IN_MEMORY }, { neo4j: config, dataDir: '' }] as const
      engines = [await openGraph(configs[0], 'import'), await openGraph(configs[1], 'import')]
      planner = openPlanner(config)
      await engines[0].prepare()
      await Promise.all(engines.map((engine) => load(engine, made)))
      return () => Promise.all([planner, ...engines].map((each) => each.close()))
    }, 120_000)

    it('when a graph is loaded, then both hold the same nodes and edges', async () => {
      expect(await answers(NODES, { labels })).toEqual(await answers(NODES, { labels }, 1))
      expect(await answers(EDGES, {})).toEqual(await answers(EDGES, {}, 1))
    })

    it('when the graph is expanded, then there are more rows than fit in one piece of the embedded engine', async () => {
      const { text, sample } = expansions[0]
      const [row] = await engines[0].read(text, sample(made.sample, seeded(seed)))
      expect(row?.['paths']).toBeGreaterThan(65_535)
    })

    // Several at once: most of the time goes into planning statements that Neo4j has never seen.
    it.concurrent.each([...readQueries, ...expansions])(
      'when $name runs, then the answers are equal, and Neo4j does not go through all nodes for them',
      async (query: ReadQuery) => {
        const random = seeded(seed)
        for (let i = 0; i < SAMPLES; i++) {
          const parameters = query.sample(made.sample, random)
          const [embedded, neo4j] = await Promise.all([
            answers(query.text, parameters),
            answers(query.text, parameters, 1),
          ])
          expect({ parameters, rows: embedded }).toEqual({ parameters, rows: neo4j })
        }
        const operators = await planner.operatorsOf(query.text, query.sample(made.sample, random))
        expect(operators).not.toEqual([])
        expect(operators).not.toContain('AllNodesScan')
      },
    )

    /** The rows, or the code with which the engine refuses such parameters. */
    const answers = async (text: string, parameters: Parameters, engine: 0 | 1 = 0) => {
      try {
        return sorted(await engines[engine].read(text, parameters))
      } catch (error) {
        if (error instanceof KnownError && error.code === 'BAD_USER_INPUT') return error.code
        throw error
      }
    }
  })
}
