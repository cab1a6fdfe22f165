// Requests that are wrong, hostile or too large → refused at once, in few words, the graph untouched.
import { describe, expect, it } from 'vitest'
import { emptyGraph, handlerOver, post, send, URL, type Answer } from './handler.ts'

const chain = (depth: number) =>
  `{ ${'a: node(id: "person/a") { ... on Person { met { nodes { '.repeat(depth)}id${' } } } }'.repeat(depth)} }`
const nested = (depth: number) => `{ ${'a { '.repeat(depth)}b${' }'.repeat(depth)} }`
const fanOut = (levels: number) =>
  `{ ...f0 } ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Query { ${i === levels - 1 ? 'events { totalCount }' : `...f${i + 1} a${i}: topics { nodes { id } } ...f${i + 1}`} }`).join(' ')}`

const DEEP_LISTS = `{ events(first: 100) { nodes { participants(first: 100) { actor { met(first: 100) { edges { meetings(first: 100) { nodes { participants(first: 100) { role } } } } } } } } } }`

const TOO_LARGE: [name: string, query: string, variables?: object][] = [
  ['depth 21', nested(21)],
  ['depth 200', nested(200)],
  ['depth 20,000', nested(20_000)],
  ['three-step chain of fragments, each deep', chain(8)],
  ['fragments that lead to themselves', '{ ...a } fragment a on Query { ...a }'],
  [
    'fragments that lead in a circle',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
  ],
  ['fragments that fan out', fanOut(30)],
  ['16 aliases', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: events { totalCount }`).join(' ')} }`],
  ['5,000 aliases', `{ ${Array.from({ length: 5000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ['20,000 times the same field', `{ ${'__typename '.repeat(20_000)} }`],
  ['60 directives', `{ __typename ${'@skip(if: false) '.repeat(60)} }`],
  ['5,000 directives', `{ __typename ${'@skip(if: false) '.repeat(5000)} }`],
  ['1,001 tokens', `{ ${'__typename '.repeat(999)} }`],
  ['five lists of 100 in each other', DEEP_LISTS],
  [
    'lists in each other, sizes in variables',
    DEEP_LISTS.replace('{ events', 'query($n: Int) { events').replaceAll('100', '$n'),
    { n: 100 },
  ],
  ['a string of 100 KB', `{ actor(name: "${'a'.repeat(100_000)}") { id } }`],
  [
    'a string of 100 KB in a variable',
    'query($n: String) { actor(name: $n) { id } }',
    { n: 'a'.repeat(100_000) },
  ],
  ['an id of 100 KB', 'query($n: ID!) { node(id: $n) { id } }', { n: `person/${'a'.repeat(100_000)}` }],
]

describe('what asks too much', () => {
  it.each(TOO_LARGE)(
    'when sent %s, then it is refused within 50 ms and the graph is untouched',
    async (_, query, variables) => {
      const graph = emptyGraph()
      const { yoga } = handlerOver(graph)
      // The best of a few, since the machine may be busy; each text is new, so that none is answered from a cache.
      const times: number[] = []
      let body: Answer['body'] = {}
      for (let i = 0; i < 5; i += 1) {
        const start = performance.now()
        body = (await post(yoga, `${query} # ${i}`, variables)).body
        times.push(performance.now() - start)
      }
      expect(Math.min(...times)).toBeLessThan(50)
      expect(body.data ?? null).toBeNull()
      expect(body.errors?.length).toBeGreaterThan(0)
      for (const { message, extensions } of body.errors ?? []) {
        expect(['BAD_USER_INPUT', 'TOO_LARGE']).toContain(extensions?.['code'])
        expect(message.length).toBeLessThan(300)
      }
      expect(graph.statements).toBe(0)
    },
  )

  it('when three Relay hops are asked for, then they are answered', async () => {
    const hop = (rest: string) => `{ met(first: 5) { edges { node ${rest} } } }`
    const query = `{ actor(name: "a") ${hop(hop(hop('{ events(first: 2) { nodes { participants { actor { name } } reports { article { title } } } } }')))} }`
    const { body } = await post(handlerOver(emptyGraph()).yoga, query)
    expect(body).toEqual({ data: { actor: null } })
  })
})

describe('wrong values', () => {
  it.each([-1, 0, 101, 1e9, 1.5, '"1"', 2 ** 53 + 1])(
    'when first is %s, as literal and as variable, then it is refused',
    async (first) => {
      const { yoga } = handlerOver(emptyGraph())
      const answers = [
        await post(yoga, `{ events(first: ${first}) { nodes { id } } }`),
        await send(
          yoga,
          `{"query": "query($n: Int) { events(first: $n) { nodes { id } } }", "variables": {"n": ${first}}}`,
        ),
      ]
      for (const { body } of answers) {
        expect(body.data ?? null).toBeNull()
        expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
      }
    },
  )

  it.each([
    ['1e400', '{"n": 1e400}'],
    ['a list', '{"n": [1]}'],
    ['an object', '{"n": {"__proto__": {"polluted": true}}}'],
    ['lists 100,000 deep', `{"n": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('when a number is %s, then it is refused', async (_, variables) => {
    const { body, status } = await send(
      handlerOver(emptyGraph()).yoga,
      `{"query": "query($n: Int) { events(first: $n) { totalCount } }", "variables": ${variables}}`,
    )
    expect([200, 400]).toContain(status)
    expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    expect(JSON.stringify(body).length).toBeLessThan(2000)
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'when %s is a variable, key, id or name, then nothing comes of it',
    async (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype).toSorted()
      const { yoga } = handlerOver(emptyGraph())
      const bodies = [
        `{"query": "query($${name}: String) { actor(name: $${name}) { id } }", "variables": {"${name}": "${name}"}}`,
        `{"query": "{ actor(name: \\"${name}\\") { id } }", "${name}": {"polluted": true}, "variables": {"${name}": {"polluted": true}}}`,
        `{"query": "{ node(id: \\"${name}/x\\") { id } }"}`,
      ]
      for (const body of bodies) expect((await send(yoga, body)).status).toBeLessThan(500)
      expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before)
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  it.each([
    ['wrong enum', '{ events(kind: [TEA]) { totalCount } }'],
    ['unknown argument', '{ events(foo: 1) { totalCount } }'],
    ['unknown variable', '{ events(first: $n) { totalCount } }'],
    ['unknown operation', 'query a { __typename } query b { __typename }'],
    ['no operation', 'fragment a on Query { __typename }'],
    ['no query at all', ''],
    ['half a query', '{ events {'],
  ])('when there is %s, then it is the client’s to mend', async (_, query) => {
    const { body } = await post(handlerOver(emptyGraph()).yoga, query)
    expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})

describe('HTTP', () => {
  const json = { 'content-type': 'application/json' }
  const ask = '{"query": "{ __typename }"}'

  it.each<[name: string, body: string | Uint8Array<ArrayBuffer>, init: RequestInit, status: number]>([
    ['a list of 1,000 operations', `[${Array.from({ length: 1000 }, () => ask).join(',')}]`, {}, 400],
    ['malformed JSON', '{"query": "{ __secretText', {}, 400],
    ['an empty body', '', {}, 400],
    ['null', 'null', {}, 400],
    ['a number', '1', {}, 400],
    ['an empty list', '[]', {}, 400],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), {}, 400],
    ['no content type', ask, { headers: { 'content-type': '' } }, 403],
    ['plain text', ask, { headers: { 'content-type': 'text/plain' } }, 403],
    [
      'a form',
      'query={__typename}',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      403,
    ],
    ['a multipart form', ask, { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 403],
    ['PUT', ask, { method: 'PUT', headers: json }, 405],
    ['DELETE', ask, { method: 'DELETE', headers: json }, 405],
    ['300 KB', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } }), {}, 413],
    [
      '300 KB, with its length',
      JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } }),
      { headers: { ...json, 'content-length': '300054' } },
      413,
    ],
    ['a question', ask, {}, 200],
    ['a question, with its length', ask, { headers: { ...json, 'content-length': String(ask.length) } }, 200],
    [
      'a question with a charset',
      ask,
      { headers: { 'content-type': 'application/json; charset=utf-8' } },
      200,
    ],
  ])(
    'when sent %s, then the status is right and nothing of the body comes back',
    async (_, body, init, status) => {
      const answer = await send(handlerOver(emptyGraph()).yoga, body, init)
      expect(answer.status).toBe(status)
      expect(answer.text).not.toContain('secretText')
      expect(answer.text.length).toBeLessThan(1000)
    },
  )

  it('when a query comes by GET, then it is answered; a mutation is not', async () => {
    const { yoga } = handlerOver(emptyGraph())
    const get = (query: string) => yoga.fetch(`${URL}?query=${encodeURIComponent(query)}`)
    expect(await (await get('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } })
    expect((await get('mutation { a }')).status).toBeGreaterThanOrEqual(400)
  })

  it('when another site asks, then no header lets it', async () => {
    const { yoga } = handlerOver(emptyGraph())
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    for (const method of ['OPTIONS', 'GET']) {
      const response = await yoga.fetch(`${URL}?query={__typename}`, { method, headers })
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-allow'))).toEqual(
        [],
      )
    }
  })
})

describe('production', () => {
  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'when asked %s, then it is refused',
    async (query) => {
      const { body } = await post(handlerOver(emptyGraph()).yoga, query)
      expect(body.data).toBeUndefined()
      expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
      const open = await post(handlerOver(emptyGraph(), { graphiql: true }).yoga, query)
      expect(open.body.errors).toBeUndefined()
    },
  )

  it('when a name is mistyped, then the right one is not told', async () => {
    const query = '{ actr(name: "a") { id } }'
    expect((await post(handlerOver(emptyGraph()).yoga, query)).text).not.toMatch(/did you mean/i)
    expect((await post(handlerOver(emptyGraph(), { graphiql: true }).yoga, query)).text).toMatch(
      /did you mean/i,
    )
  })

  it('when a browser comes, then there is no GraphiQL', async () => {
    const accept = { headers: { accept: 'text/html' } }
    const closed = await handlerOver(emptyGraph()).yoga.fetch(URL, accept)
    expect(closed.headers.get('content-type') ?? '').not.toContain('html')
    const open = await handlerOver(emptyGraph(), { graphiql: true }).yoga.fetch(URL, accept)
    expect(open.headers.get('content-type')).toContain('html')
    expect(await open.text()).toContain('WhoMetWhom')
  })
})
