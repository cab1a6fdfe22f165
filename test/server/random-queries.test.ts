// Random valid queries over a small graph → an answer or a refusal with a known code, and the graph as it was.
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { seeded } from '../graph/random.ts'
import { openDiplomats } from '../schema/fixture.ts'
import { graphHash } from '../support/invariants.ts'
import { handlerOver, post } from './handler.ts'
import { randomQuery } from './random-query.ts'

/** `SEED=…` replays a failure, `RUNS=…` goes on for longer. */
const first = Number(process.env['SEED'] ?? 1)
const RUNS = Number(process.env['RUNS'] ?? 300)

let graph: Graph
beforeAll(async () => {
  graph = await openDiplomats()
})
afterAll(() => graph.close())

describe('random queries', () => {
  it(`when ${RUNS} are asked, then none fails unexpectedly and nothing is changed`, async () => {
    const before = await graphHash(graph)
    const schema = buildSchema()
    const { yoga, lines } = handlerOver(graph)
    for (let seed = first; seed < first + RUNS; seed += 1) {
      const query = randomQuery(schema, seeded(seed))
      expect(validate(schema, parse(query)), `SEED=${seed} ${query}`).toEqual([])
      const { status, body } = await post(yoga, query)
      expect(status, `SEED=${seed} ${query}`).toBeLessThan(500)
      for (const error of body.errors ?? []) {
        expect(
          ['BAD_USER_INPUT', 'TOO_LARGE'],
          `SEED=${seed} ${query}\n${error.message}\n${lines.at(-1)}`,
        ).toContain(error.extensions?.['code'])
      }
    }
    expect(await graphHash(graph)).toBe(before)
  }, 60_000)
})
