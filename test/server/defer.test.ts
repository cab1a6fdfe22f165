// A query that defers a slow part → the rest first, the part later and right, within the same limits.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openDiplomats } from '../schema/fixture.ts'
import { handlerOver, post, URL } from './handler.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openDiplomats()
})
afterAll(() => graph.close())

/** What counterparts are read by is slow. */
function slowly(): Graph {
  const read: Graph['read'] = async (...given) => {
    if (given[2]?.name?.startsWith('met/')) await sleep(200)
    return graph.read(...given)
  }
  return Object.assign(Object.create(graph) as Graph, { read })
}

const MET = 'met(first: 5) { totalCount edges { count node { name } } }'
const ASKED = (met: string) => `{ actor(name: "Ana Tudor") { name ${met} } }`

interface Piece {
  readonly data?: { readonly actor: Readonly<Record<string, unknown>> }
  readonly incremental?: readonly { readonly data: object; readonly path: readonly string[] }[]
  readonly hasNext?: boolean
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

async function pieces(query: string): Promise<Piece[]> {
  const { yoga } = handlerOver(slowly())
  const headers = { 'content-type': 'application/json', accept: 'multipart/mixed' }
  const response = await yoga.fetch(URL, { method: 'POST', headers, body: JSON.stringify({ query }) })
  expect(response.headers.get('content-type')).toContain('multipart/mixed')
  const parts = (await response.text()).split('---').map((part) => /\{.*\}/s.exec(part)?.[0])
  return parts.flatMap((part) => (part ? [JSON.parse(part) as Piece] : []))
}

describe('@defer', () => {
  it('when a slow part is deferred, then it comes later, and is what it would have been', async () => {
    const [first, ...rest] = await pieces(ASKED(`... @defer { ${MET} }`))
    expect(first).toEqual({ data: { actor: { name: 'Ana Tudor' } }, hasNext: true })
    const late = rest.flatMap(({ incremental }) => incremental ?? [])
    expect(late).toHaveLength(1)
    expect(late[0]?.path).toEqual(['actor'])
    const { body } = await post(handlerOver(graph).yoga, ASKED(MET))
    expect({ actor: { ...first?.data?.actor, ...late[0]?.data } }).toEqual(body.data)
    expect(rest.at(-1)?.hasNext).toBe(false)
  })

  it('when what is deferred asks too much, then all is refused', async () => {
    const deep =
      'met(first: 100) { nodes { met(first: 100) { nodes { met(first: 100) { nodes { name } } } } } }'
    const [first] = await pieces(ASKED(`... @defer { ${deep} }`))
    expect(first?.errors?.[0]?.extensions.code).toBe('TOO_LARGE')
  })

  it('when @defer says no, then one answer comes', async () => {
    const [only, ...rest] = await pieces(ASKED(`... @defer(if: false) { ${MET} }`))
    expect(rest).toEqual([])
    expect(only?.data?.actor).toMatchObject({ met: { edges: expect.any(Array) } })
  })
})
