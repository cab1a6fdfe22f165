// The header x-entente-explain → what an answer cost and which statements it took, where that is allowed.
import { describe, expect, it } from 'vitest'
import { emptyGraph, handlerOver, send } from './handler.ts'

const QUERY = JSON.stringify({ query: '{ events(first: 10) { totalCount nodes { id place { name } } } }' })
const ask = (explain: boolean, header: Record<string, string> = {}) =>
  send(handlerOver(emptyGraph(), { explain }).yoga, QUERY, {
    headers: { 'content-type': 'application/json', ...header },
  })
const ASKED = { 'x-entente-explain': '1' }

describe('explain', () => {
  it('when it is asked for, then cost, round trips and statements are told', async () => {
    const { body } = await ask(true, ASKED)
    const run = (name: string) => ({ name, ms: expect.any(Number), rows: 0 })
    expect(body).toEqual({
      data: { events: { totalCount: 0, nodes: [] } },
      extensions: {
        explain: {
          cost: 21,
          mostCost: 50_000,
          roundTrips: 2,
          statements: expect.arrayContaining([run('event/all + event/place'), run('event/all count')]),
        },
      },
    })
  })

  it('when it is not asked for, or not allowed, then nothing is told', async () => {
    for (const { text } of [
      await ask(true),
      await ask(true, { 'x-entente-explain': '0' }),
      await ask(false, ASKED),
    ])
      expect(text).toBe('{"data":{"events":{"totalCount":0,"nodes":[]}}}')
  })
})
