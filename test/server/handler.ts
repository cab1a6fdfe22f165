// A graph and a mode → the product's handler without a socket, what it logged, and how many statements it ran.
import { Writable } from 'node:stream'
import { buildSchema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createLog } from '../../src/log.ts'
import { createHandler } from '../../src/server/yoga.ts'

export const URL = 'http://entente.test/graphql'

/** A graph that answers every statement with nothing, and counts them. */
export function emptyGraph(read: Graph['read'] = async () => []): Graph & { statements: number } {
  const graph = {
    engine: 'embedded' as const,
    capabilities: { cancels: false, shared: false, nests: true },
    address: 'bolt://secret-host:7687',
    statements: 0,
    read: ((...args: Parameters<Graph['read']>) => {
      graph.statements += 1
      return read(...args)
    }) as Graph['read'],
    write: () => Promise.reject(new Error('nothing is written')),
    prepare: async () => {},
    ping: async () => {},
    close: async () => {},
  }
  return graph
}

interface Mode {
  readonly graphiql?: boolean
  readonly explain?: boolean
  readonly isStopping?: () => boolean
}

export function handlerOver(
  graph: Graph,
  { graphiql = false, explain = false, isStopping = () => false }: Mode = {},
) {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const yoga = createHandler(
    { schema: buildSchema(), graph, log: createLog('info', stream), config: { graphiql, explain } },
    isStopping() ? AbortSignal.abort() : new AbortController().signal,
  )
  return { yoga, lines }
}

type Handler = ReturnType<typeof handlerOver>['yoga']

export interface Answer {
  readonly status: number
  readonly body: { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] }
  readonly text: string
}

export async function post(yoga: Handler, query: string, variables?: unknown): Promise<Answer> {
  return send(yoga, JSON.stringify({ query, variables }))
}

export async function send(
  yoga: Handler,
  body: string | Uint8Array<ArrayBuffer>,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await yoga.fetch(URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...init,
  })
  const text = await response.text()
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
}
