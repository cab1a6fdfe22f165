// A server on a socket → answers, refuses, and stops without cutting anybody off.
import { request, Agent } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createLog } from '../../src/log.ts'
import { startServer } from '../../src/server/server.ts'
import { emptyGraph } from './handler.ts'

const start = (graph: Graph, port = 0) =>
  startServer({
    schema: buildSchema(),
    graph,
    log: createLog('silent'),
    config: { graphiql: false, explain: false, host: '127.0.0.1', port },
  })

const ask = (url: string, query = '{ events { nodes { id } } }') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

describe('server', () => {
  it('when it runs, then it answers at its URL, and no more when stopped', async () => {
    const server = await start(emptyGraph())
    expect(await (await ask(server.url)).json()).toEqual({ data: { events: { nodes: [] } } })
    expect(await server.stop()).toBe(true)
    await expect(ask(server.url)).rejects.toThrow('fetch failed')
  })

  it.each([
    ['a small body in pieces', 10, 200],
    ['300 KB in pieces', 300, 413],
  ])('when it is sent %s, without a length, then it answers %s KB with %s', async (_, kilobytes, status) => {
    const server = await start(emptyGraph())
    const body = new Blob([`{"query": "{ __typename }"${' '.repeat(1000 * kilobytes)}}`]).stream()
    const headers = { 'content-type': 'application/json' }
    const sent = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
    const response = await fetch(server.url, sent)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(status === 200 ? '"__typename":"Query"' : '"TOO_LARGE"')
    await server.stop()
  })

  it('when the port is taken, then it says so', async () => {
    const server = await start(emptyGraph())
    const port = Number(new URL(server.url).port)
    await expect(start(emptyGraph(), port)).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' })
    await server.stop()
  })

  it('when it stops while an answer is under way, then the answer goes out and is the last', async () => {
    const graph = emptyGraph(async () => {
      await sleep(300)
      return []
    })
    const server = await start(graph)
    const answer = ask(server.url)
    await sleep(100)
    const stopped = server.stop()
    expect(server.stop()).toBe(stopped)
    const response = await answer
    expect(response.headers.get('connection')).toBe('close')
    expect(await response.json()).toEqual({ data: { events: { nodes: [] } } })
    expect(await stopped).toBe(true)
  })

  it('when a client keeps its connection busy, then stopping ends it with an answer, not a reset', async () => {
    const server = await start(emptyGraph())
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const outcomes: string[] = []
    const once = () =>
      new Promise<string>((resolve) => {
        const headers = { 'content-type': 'application/json' }
        const sent = request(server.url, { method: 'POST', agent, headers }, (response) => {
          response.resume()
          response.on('end', () => resolve(`${response.statusCode}`))
        })
        sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
        sent.end('{"query": "{ __typename }"}')
      })
    const client = (async () => {
      while (outcomes.at(-1) !== 'ECONNREFUSED' && outcomes.length < 5000) outcomes.push(await once())
    })()
    await sleep(200)
    expect(await server.stop()).toBe(true)
    await client
    agent.destroy()
    expect(new Set(outcomes)).toEqual(new Set(['200', 'ECONNREFUSED']))
  })

  it('when a client sends nothing, then it does not keep the server from stopping', async () => {
    const server = await start(emptyGraph())
    const idle = connect(Number(new URL(server.url).port), '127.0.0.1')
    await new Promise((resolve) => idle.once('connect', resolve))
    const begin = Date.now()
    const stopped = server.stop()
    idle.on('error', () => {})
    idle.destroy()
    expect(await stopped).toBe(true)
    expect(Date.now() - begin).toBeLessThan(2000)
  })

  it('when a client leaves, then the database is told', async () => {
    let left = false
    const graph = emptyGraph(
      (_, __, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => {
            left = true
            reject(options.signal?.reason as Error)
          })
        }),
    )
    const server = await start(graph)
    const client = new AbortController()
    const answer = fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "{ events { totalCount } }"}',
      signal: client.signal,
    })
    await sleep(200)
    client.abort()
    await expect(answer).rejects.toThrow('aborted')
    await expect.poll(() => left).toBe(true)
    expect(await server.stop()).toBe(true)
  })
})
