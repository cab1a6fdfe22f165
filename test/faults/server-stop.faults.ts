// A server told to stop under load, over a silent database, or while a client dawdles → answers, then an end in time.
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServe } from '../support/serve.ts'
import { describeNeo4jProcesses, describeOnEachEngine } from './each-engine.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { environmentOf } from './importer.ts'

const EVENTS = '{ events(first: 1) { nodes { id } } }'

/** What came of one request over a connection that is kept: its status, or the error's code; and whether it was the last. */
function outcome(url: string, agent: Agent): Promise<{ status: string; isLast: boolean }> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const isLast = response.headers.connection === 'close'
      response.resume().on('end', () => resolve({ status: String(response.statusCode), isLast }))
    })
    sent.on('error', ({ code = 'error' }: NodeJS.ErrnoException) => resolve({ status: code, isLast: true }))
    sent.end(JSON.stringify({ query: EVENTS }))
  })
}

/** Asks again and again until nobody listens any more. */
async function askOn(url: string): Promise<{ status: string; isLast: boolean }[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const outcomes = []
  do outcomes.push(await outcome(url, agent))
  while (/^\d+$/.test(outcomes.at(-1)!.status))
  agent.destroy()
  return outcomes
}

/** Ends with its status, and how many milliseconds after it was told to. */
async function stopped(server: Awaited<ReturnType<typeof startServe>>) {
  const start = Date.now()
  server.child.kill('SIGTERM')
  const { status, stderr } = await server.ended
  return { status, stderr, after: Date.now() - start }
}

describeOnEachEngine('a server told to stop over', (emptyGraph) => {
  it('F11: when clients keep asking, then each is answered, none cut off, and it ends with 0', async () => {
    const server = await startServe({ ...environmentOf(await emptyGraph()), NODE_ENV: 'production' })
    const clients = Array.from({ length: 20 }, () => askOn(server.url))
    await sleep(2_000)
    const { status, after } = await stopped(server)
    const outcomes = await Promise.all(clients)
    expect(new Set(outcomes.flat().map((one) => one.status))).toEqual(new Set(['200', 'ECONNREFUSED']))
    expect(outcomes.every((client) => client.at(-2)?.isLast)).toBe(true)
    expect(status).toBe(0)
    expect(after).toBeLessThan(10_000)
  })

  it('F12: when a client does not end its request, then it is cut off after 10 s, logged, status 1', async () => {
    const server = await startServe({ ...environmentOf(await emptyGraph()), NODE_ENV: 'production' })
    const { port, hostname } = new URL(server.url)
    const client = connect(Number(port), hostname).on('error', () => {})
    const headers = [
      'POST /graphql HTTP/1.1',
      'host: a',
      'content-type: application/json',
      'content-length: 99',
    ]
    client.write(`${headers.join('\r\n')}\r\n\r\n{"query":`)
    await sleep(500)
    const { status, stderr, after } = await stopped(server)
    expect(status).toBe(1)
    expect(stderr).toContain('stopped after 10 s, answers cut off: 1')
    expect(after).toBeGreaterThan(9_900)
    expect(after).toBeLessThan(20_000)
  })
})

describeNeo4jProcesses('a server told to stop over a silent', (emptyGraph) => {
  let proxy: FaultProxy
  beforeAll(async () => {
    const { neo4j } = await emptyGraph()
    proxy = await openFaultProxy(neo4j!.uri)
  })
  afterAll(() => proxy?.close())

  it('F12: when a query hangs, then it is answered with TIMEOUT, and the server ends with 0', async () => {
    const { neo4j } = await emptyGraph()
    const config = { neo4j: { ...neo4j!, uri: proxy.uri }, dataDir: '' }
    const server = await startServe({ ...environmentOf(config), NODE_ENV: 'production' })
    expect(await server.ask(EVENTS)).toEqual({ data: { events: { nodes: [] } } })
    proxy.set({ silent: true })
    const answer = server.ask(EVENTS)
    await sleep(500)
    const { status, after } = await stopped(server)
    expect(await answer).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
    expect(status).toBe(0)
    expect(after).toBeLessThan(12_000)
  })
})
