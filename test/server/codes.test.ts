// Each code that a client can see → made once, and told in the README.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { Mailbox } from '../../schema/subscription/mailbox.ts'
import { KnownError, type ErrorCode } from '../../src/errors.ts'
import { emptyGraph, handlerOver, post } from './handler.ts'

const failing = async (error: Error) => {
  const { yoga } = handlerOver(
    emptyGraph(async () => {
      throw error
    }),
  )
  return (await post(yoga, '{ events { totalCount } }')).body.errors?.[0]?.extensions?.['code']
}
const asking = async (query: string) =>
  (await post(handlerOver(emptyGraph()).yoga, query)).body.errors?.[0]?.extensions?.['code']
const told = (code: ErrorCode) => () => failing(new KnownError(code, 'said the database'))

const MADE: Readonly<Record<string, () => Promise<unknown>>> = {
  BAD_USER_INPUT: () => asking('{ events(first: 0) { totalCount } }'),
  TOO_LARGE: () => asking(`{ ${'__typename '.repeat(1_500)} }`),
  TOO_BUSY: async () => {
    const mailbox = new Mailbox<number>()
    for (let i = 0; i <= 1_000; i += 1) mailbox.put(i)
    return mailbox[Symbol.asyncIterator]()
      .next()
      .catch((error: KnownError) => error.code)
  },
  TIMEOUT: told('TIMEOUT'),
  DATABASE_UNAVAILABLE: told('DATABASE_UNAVAILABLE'),
  DATABASE_REFUSED: told('DATABASE_REFUSED'),
  INTERNAL_SERVER_ERROR: () => failing(new Error('a bug')),
}

describe('codes', () => {
  it.each(Object.entries(MADE))('when it comes to %s, then the client is told so', async (code, make) => {
    expect(await make()).toBe(code)
  })

  it('when one can be seen by clients, then the README says what it means', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const table = readme.slice(readme.indexOf('`extensions.code`'))
    const rows = [...table.slice(0, table.indexOf('\n## ')).matchAll(/^\| `([A-Z_]+)` \|/gm)]
    expect(rows.map(([, code]) => code)).toEqual(Object.keys(MADE))
  })
})
