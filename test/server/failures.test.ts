// A graph that fails → an answer that tells the client what it may know, and the log the rest.
import { describe, expect, it, vi } from 'vitest'
import { KnownError } from '../../src/errors.ts'
import { REQUEST_LIMITS } from '../../src/server/limits.ts'
import { emptyGraph, handlerOver, post } from './handler.ts'

const QUERY = '{ events { nodes { id } } }'

describe('failures', () => {
  it.each(['DATABASE_UNAVAILABLE', 'DATABASE_REFUSED', 'TIMEOUT', 'TOO_LARGE'] as const)(
    'when the graph rejects with %s, then the code is told and the address is not',
    async (code) => {
      const { yoga, lines } = handlerOver(
        emptyGraph(() => Promise.reject(new KnownError(code, 'bolt://secret-host:7687 said no'))),
      )
      const { body, text, status } = await post(yoga, QUERY)
      expect(status).toBe(200)
      expect(body.errors?.[0]?.extensions).toEqual({ code })
      expect(text).not.toContain('secret')
      expect(lines.join('')).toContain('secret-host')
    },
  )

  it('when a resolver throws, then the client gets an id and the log the rest', async () => {
    const { yoga, lines } = handlerOver(
      emptyGraph(() => Promise.reject(new Error('the password is hunter2'))),
    )
    const { body, text } = await post(yoga, QUERY)
    const [error] = body.errors ?? []
    expect(error?.message).toBe('Unexpected error.')
    expect(error?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR')
    expect(text).not.toContain('hunter2')
    expect(text).not.toContain('.ts')
    expect(lines.join('')).toContain(String(error?.extensions?.['id']))
    expect(lines.join('')).toContain('hunter2')
  })

  it('when an operation takes too long, then it is given up, in the database too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let ended: unknown
      const graph = emptyGraph(
        (_, __, options) =>
          new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              ended = options.signal?.reason
              reject(ended as Error)
            })
          }),
      )
      const answer = post(handlerOver(graph).yoga, QUERY)
      await vi.advanceTimersByTimeAsync(REQUEST_LIMITS.operation + 1)
      expect((await answer).body.errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' })
      expect(ended).toBeInstanceOf(KnownError)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('readiness', () => {
  const get = async (handler: ReturnType<typeof handlerOver>, path: string) => {
    const response = await handler.yoga.fetch(`http://entente.test${path}`)
    return [
      response.status,
      response.headers.get('content-type')?.includes('json') ? await response.json() : null,
    ]
  }

  it('when the database answers, then the server is ready', async () => {
    const handler = handlerOver(emptyGraph())
    expect(await get(handler, '/ready')).toEqual([200, { status: 'ready' }])
    expect((await get(handler, '/health'))[0]).toBe(200)
  })

  it('when the database is down, then the server lives but is not ready', async () => {
    const graph = {
      ...emptyGraph(),
      ping: () => Promise.reject(new KnownError('DATABASE_UNAVAILABLE', 'bolt://secret-host')),
    }
    expect(await get(handlerOver(graph), '/ready')).toEqual([503, { status: 'unavailable' }])
    expect((await get(handlerOver(graph), '/health'))[0]).toBe(200)
  })

  it('when the database hangs, then the server is not ready within two seconds', async () => {
    const start = Date.now()
    const graph = { ...emptyGraph(), ping: () => new Promise<void>(() => {}) }
    expect(await get(handlerOver(graph), '/ready')).toEqual([503, { status: 'unavailable' }])
    expect(Date.now() - start).toBeLessThan(2000)
  })

  it('when the server is stopping, then it is not ready', async () => {
    expect(await get(handlerOver(emptyGraph(), { isStopping: () => true }), '/ready')).toEqual([
      503,
      { status: 'stopping' },
    ])
  })

  it('when there is no such page, then it is not found', async () => {
    expect((await get(handlerOver(emptyGraph()), '/admin'))[0]).toBe(404)
  })
})
