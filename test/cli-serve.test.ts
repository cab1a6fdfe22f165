// `entente serve` as a user starts it → what it prints, what it answers, how it ends.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServe } from './support/serve.ts'
import { startEntente } from './support/terminal.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-serve-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const serve = (environment: Record<string, string>) => startServe({ ENTENTE_DATA: folder, ...environment })

const FIRST_EVENT = '{ events(first: 1) { edges { node { id reports { quote } } } } }'

describe('entente serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'when production and then %s, then no samples, and a clean end',
    async (signal) => {
      const { ask, child, ended } = await serve({
        NODE_ENV: 'production',
        ENTENTE_DATA: join(folder, signal),
      })
      expect(await ask(FIRST_EVENT)).toEqual({ data: { events: { edges: [] } } })
      child.kill(signal)
      expect(await ended).toMatchObject({ status: 0, stdout: expect.not.stringContaining('GraphiQL') })
    },
  )

  it('when the graph is empty, then it gets the samples, once, and says where to click', async () => {
    const first = await serve({})
    expect(first.output.stdout).toContain(`GraphiQL  ${first.url}`)
    const answer = await first.ask(FIRST_EVENT)
    expect(answer).toMatchObject({ data: { events: { edges: [{ node: { id: expect.any(String) } }] } } })
    first.child.kill('SIGTERM')
    expect((await first.ended).status).toBe(0)

    const second = await serve({})
    expect(await second.ask(FIRST_EVENT)).toEqual(answer)
    second.child.kill('SIGTERM')
    expect(await second.ended).toMatchObject({ status: 0, stderr: '' })
  })

  it('when another process has the embedded graph, then it says so and ends', async () => {
    const data = join(folder, 'locked')
    const first = await serve({ NODE_ENV: 'production', ENTENTE_DATA: data })
    const second = await startEntente(['serve'], { environment: { PORT: '0', ENTENTE_DATA: data } }).ended
    first.child.kill('SIGTERM')
    await first.ended
    expect(second).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(data) })
    expect(second.stderr).not.toContain(' at ')
  })

  it('when the port is taken, then it says which and ends', async () => {
    const first = await serve({ NODE_ENV: 'production', ENTENTE_DATA: join(folder, 'port') })
    const { port } = new URL(first.url)
    const environment = { NODE_ENV: 'production', ENTENTE_DATA: join(folder, 'port-2'), PORT: port }
    const second = await startEntente(['serve'], { environment }).ended
    first.child.kill('SIGTERM')
    await first.ended
    expect(second).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(port) })
  })

  it('when Neo4j is not up, then it serves all the same and tells so', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hunter2-secret' }
    const { url, child, ended } = await serve(environment)
    expect((await fetch(new URL('/health', url))).status).toBe(200)
    expect((await fetch(new URL('/ready', url))).status).toBe(503)
    child.kill('SIGTERM')
    const { status, stdout, stderr } = await ended
    expect(status).toBe(0)
    expect(stderr).toContain('127.0.0.1:9')
    expect(stdout + stderr).not.toContain('hunter2')
  })
})
