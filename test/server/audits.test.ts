// graphql-http's audit of GraphQL over HTTP → every MUST, SHOULD and MAY holds.
import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { emptyGraph, handlerOver, URL } from './handler.ts'

/** May, not must: a request without any body is refused as a foreign page's would be, with 403. */
const NOT_FOLLOWED = new Set(['A5BF'])

describe('GraphQL over HTTP', () => {
  const { yoga } = handlerOver(emptyGraph(), { graphiql: true })
  const audits = serverAudits({ url: URL, fetchFn: yoga.fetch })

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    const reason = 'reason' in result ? result.reason : ''
    expect(`${result.status} ${reason}`.trim()).toMatch(NOT_FOLLOWED.has(audit.id) ? /^(ok|notice)/ : /^ok$/)
  })
})
