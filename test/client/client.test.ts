// A typed client → an answer of the type that its question says; what the schema lacks does not compile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openDiplomats } from '../schema/fixture.ts'
import { handlerOver, URL } from '../server/handler.ts'
import { ask, graphql } from './client.ts'

const MET = graphql(`
  query Met($name: String!, $first: Int) {
    actor(name: $name) {
      id
      met(first: $first) {
        edges {
          count
          node {
            name
          }
        }
      }
    }
  }
`)

describe('a typed client', () => {
  let graph: Graph
  let send: typeof fetch
  beforeAll(async () => {
    graph = await openDiplomats()
    const { yoga } = handlerOver(graph)
    send = (async (url: string, init: RequestInit) => yoga.fetch(url, init)) as typeof fetch
  })
  afterAll(() => graph.close())

  it('when it asks who met whom, then counts and names have their types', async () => {
    const { actor } = await ask(URL, MET, { name: 'Ana Tudor', first: 5 }, send)
    const counts: number[] | undefined = actor?.met.edges.map(({ count }) => count)
    const names: (string | null)[] | undefined = actor?.met.edges.map(({ node }) => node.name)
    expect(counts?.length).toBeGreaterThan(0)
    expect(names).toHaveLength(counts?.length ?? 0)
  })

  it('when a variable is missing or a field is none, then the compiler says so', async () => {
    // @ts-expect-error: `name` is required.
    await expect(ask(URL, MET, { first: 5 }, send)).rejects.toThrow('name')
    const answer = await ask(URL, MET, { name: 'Nobody at all' }, send)
    // @ts-expect-error: no such field was asked for.
    expect(answer.actor?.wikidataId).toBeUndefined()
  })
})
