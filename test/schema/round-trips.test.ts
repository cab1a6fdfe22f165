// Queries over many rows → as many statements as they are deep, however many rows there are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { ask, recording } from './ask.ts'
import { diplomats } from './fixture.ts'

const EVENTS = 100

let graph: Graph
beforeAll(async () => {
  graph = await openGraph({ dataDir: IN_MEMORY })
  await graph.prepare()
  const fixture = diplomats()
  for (let i = 0; i < EVENTS; i += 1) {
    const delegate = fixture.actor(`person/delegate-${i}`, `Delegate ${i}`)
    fixture.edge('REPRESENTS', delegate, 'country/PRT', {}, ['Person', 'Country'])
    const date = `2032-01-${String((i % 28) + 1).padStart(2, '0')}`
    fixture.event(
      `visit/many-${i}`,
      { date },
      { [delegate]: { onBehalfOf: ['country/PRT'] }, 'country/ROU': { role: 'host' } },
      ['topic/trade'],
    )
    fixture.event(
      `meeting/many-${i}`,
      { date },
      { [delegate]: { onBehalfOf: ['country/PRT'] }, 'person/lea-gagnon': { onBehalfOf: ['country/CAN'] } },
    )
  }
  await fixture.write(graph)
})
afterAll(() => graph.close())

async function statementsOf(query: string): Promise<number> {
  const recorded = recording(graph)
  const { errors } = await ask(recorded, query)
  expect(errors).toBeUndefined()
  return recorded.statements.length
}

const EVENTS_WITH_COUNTRIES = (first: number) =>
  `{ events(first: ${first}) { nodes { id participants { role actor { name ... on Person { represents { actor { name } } } } } } } }`

const MET = (first: number) =>
  `{ actor(id: "person/lea-gagnon") { met(first: ${first}) { edges { count topics { name } node { name }
     meetings(first: 5) { nodes { place { name } topics { name } participants { actor { name } } reports { quote article { title } } } } } } } }`

describe('round trips', () => {
  it('when 100 events are listed with actors and countries, then 4 statements do', async () => {
    expect(await statementsOf(EVENTS_WITH_COUNTRIES(EVENTS))).toBeLessThanOrEqual(4)
  })

  it.each([
    ['events', EVENTS_WITH_COUNTRIES],
    ['counterparts', MET],
  ])('when more %s are asked for, then no more statements run', async (_, query) => {
    expect(await statementsOf(query(100))).toBe(await statementsOf(query(2)))
  })

  it.each([
    ['{ events { totalCount } }', 1],
    ['{ events { nodes { id } } }', 1],
    ['{ events { nodes { id } pageInfo { hasNextPage } edges { cursor } } }', 1],
    ['{ events { nodes { id } totalCount } }', 2],
    ['{ actor(name: "Lea Gagnon") { id } }', 1],
    ['{ actor(name: "NATO") { name } again: actor(name: "nato") { name } }', 1],
    // A code may be a name as well.
    ['{ country(code: "CAN") { name } }', 2],
    ['{ nodes(ids: ["person/lea-gagnon", "person/ana-tudor", "person/nobody"]) { id } }', 1],
    ['{ meetings(between: ["Canada", "Romania"], about: "trade", place: "bucharest") { nodes { id } } }', 4],
    ['{ path(from: "Ana Tudor", to: "Karl Weiss") { length } }', 3],
    ['{ neighbourhood(of: "Karl Weiss", hops: 2) { nodes { id } edges { count } } }', 5],
    ['{ search(text: "trade") { edges { node { id } } } }', 6],
    ['{ search(text: "trade", kinds: [TOPIC]) { edges { node { id } } } }', 2],
  ])('when asked %s, then %i statements run', async (query, statements) => {
    expect(await statementsOf(query)).toBe(statements)
  })
})
