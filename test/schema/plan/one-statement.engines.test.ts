// Queries of many fields → the same answer whether what is selected goes along with its parents or is read level by level.
import { parse, validate } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { buildSchema } from '../../../schema/index.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { seeded } from '../../graph/random.ts'
import { randomQuery } from '../../server/random-query.ts'
import { describeOnBothEngines } from '../../support/engines.ts'
import { ask, recording, type Variables } from '../ask.ts'
import { diplomats } from '../fixture.ts'

/** `SEED=…` replays a failure, `RUNS=…` goes on for longer. */
const first = Number(process.env['SEED'] ?? 1)
const RUNS = Number(process.env['RUNS'] ?? 60)

/** The same graph, read level by level. */
function levelByLevel(graph: Graph): Graph {
  const capabilities = { ...graph.capabilities, nests: false }
  return Object.assign(recording(graph), { capabilities })
}

const QUERIES: readonly (readonly [what: string, query: string, statements: number])[] = [
  [
    'a list with its counts and three levels below',
    `{ actor(id: "person/lea-gagnon") { events(first: 3) { totalCount nodes {
       place { name country { name } } participants { role actor { name ... on Person { represents { actor { name } } } } }
       topics { name } reports(first: 1) { quote article { title mentions { totalCount } } } } } } }`,
    1,
  ],
  [
    'counterparts with the meetings behind them',
    `{ actor(id: "person/lea-gagnon") { met(status: [OCCURRED, PLANNED]) { edges { count topics { name }
       node { name mentionCount } meetings(first: 2) { totalCount nodes { id participants { actor { name } } } } } } } }`,
    1,
  ],
  [
    'counterparts of a country',
    '{ country(name: "country/CAN") { met { edges { count topics { name } node { name met { totalCount } } } } } }',
    2,
  ],
  [
    'one field twice with other arguments',
    '{ events(first: 2) { nodes { a: participants(first: 1) { actor { name } } b: participants { actor { name } } } } }',
    1,
  ],
  [
    'edges and nodes at once',
    '{ events(first: 2) { edges { node { participants { role } } } nodes { participants { actor { name } } place { name } } } }',
    1,
  ],
  [
    'one field under two names',
    '{ events(first: 2) { nodes { a: participants { role } b: participants { actor { name } } } } }',
    1,
  ],
  [
    'one field of two types',
    '{ actors(first: 50) { nodes { ... on Person { events(first: 2) { nodes { id } } } ... on Country { events(first: 2) { nodes { summary } } } } } }',
    3,
  ],
  [
    'pages from the end',
    '{ actor(id: "country/CAN") { events(last: 2) { pageInfo { hasPreviousPage startCursor } nodes { id topics { name } } } } }',
    1,
  ],
  [
    'what only one type has',
    '{ events(first: 50) { nodes { kind ... on Agreement { parties { actor { name } through { name } } } } } }',
    2,
  ],
  [
    'what is skipped',
    'query ($no: Boolean = false) { events { nodes { id place @include(if: $no) { name } topics @skip(if: true) { name } } } }',
    1,
  ],
  [
    'offices and whose they are',
    '{ actor(id: "person/lea-gagnon") { offices { title country { name } office { holders { holder { name } } } } } }',
    1,
  ],
  [
    'an object of any type',
    '{ node(id: "person/lea-gagnon") { ... on Person { events { nodes { topics { name } } } } } }',
    2,
  ],
]

describeOnBothEngines('one statement', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await diplomats().write(graph)
  })

  async function both(query: string, variables: Variables = {}) {
    const counted = recording(graph)
    const [along, apart] = [
      await ask(counted, query, variables),
      await ask(levelByLevel(graph), query, variables),
    ]
    const plain = (result: unknown) => JSON.parse(JSON.stringify(result))
    return { along: plain(along), apart: plain(apart), statements: counted.statements.length }
  }

  it.each(QUERIES)(
    'when asked for %s, then the answer is the same and takes few statements',
    async (_, query, statements) => {
      const answers = await both(query)
      expect(answers.along.errors).toBeUndefined()
      expect(answers.along).toEqual(answers.apart)
      expect(answers.statements).toBeLessThanOrEqual(statements)
    },
  )

  it('when the arguments of a field below are wrong, then it says so itself and its siblings are answered', async () => {
    const { along, apart } = await both(
      '{ actor(id: "person/lea-gagnon") { name mentionedIn(first: 0) { totalCount } } }',
    )
    expect(along).toEqual(apart)
    expect(along.errors[0].path).toEqual(['actor', 'mentionedIn'])
  })

  it(`when ${RUNS} random queries with several fields each are asked, then the answers are the same`, async () => {
    const schema = buildSchema()
    for (let seed = first; seed < first + RUNS; seed += 1) {
      const query = randomQuery(schema, seeded(seed), 2)
      expect(validate(schema, parse(query)), `SEED=${seed} ${query}`).toEqual([])
      const { along, apart } = await both(query)
      // Of several errors under one null, execution reports those that come first.
      expect(along.data, `SEED=${seed} ${query}`).toEqual(apart.data)
      expect(along.errors === undefined, `SEED=${seed} ${query}`).toBe(apart.errors === undefined)
    }
  }, 120_000)
})
