// A server on a socket and a client that subscribes → told what an import writes, kept alive, bounded, and let go.
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { withdrawBatch, writeBatch } from '../../import/7-write/index.ts'
import { buildSchema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createLog } from '../../src/log.ts'
import { REQUEST_LIMITS } from '../../src/server/limits.ts'
import { startServer, type RunningServer } from '../../src/server/server.ts'
import { describeOnBothEngines, describeOnNeo4j } from '../support/engines.ts'
import { reading } from '../support/readings.ts'
import { startEntente } from '../support/terminal.ts'

interface Told {
  readonly data?: Record<string, unknown>
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

/** What server-sent events say, one after another; pings are counted. */
class Listener {
  readonly told: Told[] = []
  pings = 0
  isComplete = false
  readonly #leaving = new AbortController()

  static async to(url: string, query: string): Promise<Listener> {
    const listener = new Listener()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
      signal: listener.#leaving.signal,
    })
    void listener.#follow(response).catch(() => {})
    return listener
  }

  async #follow(response: Response): Promise<void> {
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const pieces = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n\n')
      rest = pieces.pop()!
      for (const piece of pieces) this.#take(piece)
    }
  }

  #take(piece: string): void {
    const data = /^data: (.*)$/m.exec(piece)?.[1]
    if (piece.startsWith(':')) this.pings += 1
    if (piece.includes('event: complete')) this.isComplete = true
    else if (data) this.told.push(JSON.parse(data) as Told)
  }

  leave(): void {
    this.#leaving.abort()
  }
}

const ARTICLES = {
  lisbon: reading({
    id: 'lisbon',
    people: [
      { name: 'Ana Ferreira', of: 'PRT' },
      { name: 'Peter Mwangi', of: 'KEN' },
    ],
    events: [{ who: ['Ana Ferreira', 'Peter Mwangi'], topics: ['Fisheries'] }],
  }),
  oslo: reading({
    id: 'oslo',
    people: [
      { name: 'Ingrid Solberg', of: 'NOR' },
      { name: 'Marek Novotny', of: 'CZE' },
    ],
    events: [{ who: ['Ingrid Solberg', 'Marek Novotny'] }],
  }),
}

const put = (graph: Graph, name: keyof typeof ARTICLES) =>
  graph.write((transaction) => writeBatch(transaction, [ARTICLES[name]]))

function serverOn(graph: Graph): Promise<RunningServer> {
  const config = { graphiql: false, explain: false, host: '127.0.0.1', port: 0 }
  return startServer({ schema: buildSchema(), graph, log: createLog('silent'), config })
}

const REPORTED = (args = '') =>
  `subscription { eventReported${args} { quote article { id } event { summary participants { actor { name } } } } }`

vi.setConfig({ testTimeout: 90_000 })

describeOnBothEngines('subscriptions', (open) => {
  let server: RunningServer
  let graph: Graph
  const statements: string[] = []
  beforeAll(async () => {
    graph = await open()
    const read = graph.read.bind(graph)
    graph.read = (statement, ...rest) => {
      statements.push(statement)
      return read(statement, ...rest)
    }
  })
  afterEach(async () => {
    await server.stop()
    await graph.write((transaction) => withdrawBatch(transaction, Object.keys(ARTICLES)))
  })

  async function serve() {
    server = await serverOn(graph)
  }

  it('when articles come in, then who asked is told of their events, once, and others are not', async () => {
    await serve()
    await put(graph, 'lisbon')
    const all = await Listener.to(server.url, REPORTED())
    const kenya = await Listener.to(server.url, REPORTED('(actor: "Kenya", kind: [MEETING])'))
    const fish = await Listener.to(server.url, REPORTED('(topic: "fisheries")'))
    await put(graph, 'oslo')
    await expect.poll(() => all.told.length, { timeout: 20_000 }).toBe(1)
    expect(all.told[0]).toMatchObject({
      data: { eventReported: { article: { id: 'article/oslo' }, event: { participants: [{}, {}] } } },
    })
    await graph.write((transaction) => withdrawBatch(transaction, ['lisbon']))
    await put(graph, 'lisbon')
    await expect.poll(() => [kenya, fish].map(({ told }) => told.length), { timeout: 20_000 }).toEqual([1, 1])
    expect(kenya.told[0]).toMatchObject({ data: { eventReported: { article: { id: 'article/lisbon' } } } })
    expect(all.told.length).toBe(2)
    for (const listener of [all, kenya, fish]) listener.leave()
  })

  it('when an import goes on, then its progress is told; and nobody polls when nobody listens', async () => {
    await serve()
    const query = 'subscription { importProgress { running articles total file finishedAt } }'
    const listeners = await Promise.all([Listener.to(server.url, query), Listener.to(server.url, query)])
    await put(graph, 'lisbon')
    for (const { told } of listeners) {
      await expect.poll(() => told.length, { timeout: 20_000 }).toBe(2)
      expect(told[0]).toMatchObject({ data: { importProgress: { running: false, articles: 0, total: 0 } } })
      expect(told[1]).toMatchObject({ data: { importProgress: { articles: 1, total: 1 } } })
    }
    await expect
      .poll(() => Math.min(...listeners.map(({ pings }) => pings)), { timeout: 20_000 })
      .toBeGreaterThan(1)
    const before = statements.length
    await new Promise((resolve) => setTimeout(resolve, 2_200))
    // Two statements a second, however many listen.
    expect(statements.length - before).toBeLessThanOrEqual(6)
    for (const listener of listeners) listener.leave()
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    const after = statements.length
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(statements.length).toBe(after)
  })

  it('when the server stops, then subscriptions end and it closes at once', async () => {
    await serve()
    const listener = await Listener.to(server.url, REPORTED())
    const start = Date.now()
    expect(await server.stop()).toBe(true)
    expect(Date.now() - start).toBeLessThan(3_000)
    await expect.poll(() => listener.isComplete).toBe(true)
  })

  it('when more subscribe than may, then they are refused, until one leaves', async () => {
    await serve()
    const most = REQUEST_LIMITS.subscriptions
    Object.assign(REQUEST_LIMITS, { subscriptions: 2 })
    try {
      const [first] = await Promise.all([
        Listener.to(server.url, REPORTED()),
        Listener.to(server.url, REPORTED()),
      ])
      const third = await Listener.to(server.url, REPORTED())
      await expect.poll(() => third.told[0]?.errors?.[0]?.extensions.code).toBe('TOO_BUSY')
      first.leave()
      await expect
        .poll(async () => {
          const next = await Listener.to(server.url, 'subscription { importProgress { running } }')
          await expect.poll(() => next.told.length).toBe(1)
          return next.told[0]?.errors
        })
        .toBeUndefined()
    } finally {
      Object.assign(REQUEST_LIMITS, { subscriptions: most })
    }
  })

  it('when a subscription asks what is wrong or too much, then it is refused', async () => {
    await serve()
    const wrong = await Listener.to(server.url, REPORTED(`(topic: "${'x'.repeat(2_000)}")`))
    await expect.poll(() => wrong.told[0]?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

const SAMPLES = fileURLToPath(new URL('../../import/samples/samples.jsonl', import.meta.url))

describeOnNeo4j('subscriptions while another process imports', (open, { uri, user, password }) => {
  it('when it writes batch after batch, then each report is told once', async () => {
    const graph = await open()
    const server = await serverOn(graph)
    const all = await Listener.to(
      server.url,
      'subscription { eventReported { article { id } event { id } } }',
    )
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
    const { ended } = startEntente(['import', '--batch', '10', '--rejects', '/dev/null', SAMPLES], {
      environment,
    })
    expect(await ended).toMatchObject({ status: 0 })
    const [{ reports } = { reports: -1 }] = await graph.read<{ reports: number }>(
      'MATCH (:Article)-[r:REPORTS]->(:Event) RETURN count(r) AS reports',
    )
    await expect.poll(() => all.told.length, { timeout: 20_000 }).toBe(reports)
    expect(new Set(all.told.map((told) => JSON.stringify(told.data))).size).toBe(reports)
    all.leave()
    await server.stop()
  })
})
