// What the port promises → held against both engines.
import { beforeAll, expect, it } from 'vitest'
import type { Graph, GraphValue, Parameters } from '../../src/graph/graph.ts'
import {
  edgeDelete,
  edgeRow,
  edgesDeleteFrom,
  edgesDeleteTo,
  edgeUpsert,
  nodeDelete,
  nodeRow,
  nodeUpsert,
} from '../../src/graph/upsert.ts'
import { describeOnBothEngines } from '../support/engines.ts'

const run = (graph: Graph, statement: string, parameters?: Parameters) =>
  graph.write((transaction) => transaction.run(statement, parameters))

const ids = (graph: Graph) =>
  graph.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id').then((rows) => rows.map(({ id }) => id))

const person = (id: string, name = 'N') => nodeRow('Person', { id, name })

const TEXTS = [
  ['accents', 'Mélanie Joly, Jan Lipavský, Đặng, Ærø'],
  ['other scripts', 'Сергей Лавров 李克强 محمد שלום ไทย'],
  ['emoji and flags', '👩‍🚀🇨🇦👍🏽'],
  ['combining marks', 'e\u0301 \u1ebf\u0323'],
  ['bidi and zero width', '\u202eabc\u202c \u200b\ufeff'],
  ['control characters', '\u0000\u0001\t\r\n\u007f\u2028'],
  ['quotes and Cypher', `' " \` \\ }) DETACH DELETE n // $x \${y} \\u0027`],
  ['empty', ''],
  ['big', 'größer '.repeat(200_000)],
] as const

const VALUES: readonly (readonly [what: string, value: GraphValue])[] = [
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['the largest integer', Number.MAX_SAFE_INTEGER],
  ['the smallest integer', Number.MIN_SAFE_INTEGER],
  ['past 32 bits', 4_294_967_296],
  ['a fraction', 0.1],
  ['a tiny fraction', Number.MIN_VALUE],
  ['a float past the integers', 1e300],
  ['an empty list', []],
  ['a list of texts', ['b', 'a', 'ä', '']],
  ['a list of integers', [3, 1, 2]],
]

describeOnBothEngines('values', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })

  it.each([...TEXTS, ...VALUES])(
    'when %s goes in as a property, then the same comes out',
    async (_, value) => {
      await run(graph, 'MERGE (n:Probe {id: 1}) SET n.value = $value', { value })
      expect(await graph.read('MATCH (n:Probe) RETURN n.value AS value, n AS node')).toEqual([
        { value, node: { id: 1, value } },
      ])
      await run(graph, 'MATCH (n:Probe) DELETE n')
    },
  )

  it('when a parameter is a map or a list of any depth, then it comes back as it was', async () => {
    const value = {
      list: [1, 1.5, null, 'x', [true, { deep: [] }]],
      none: null,
      map: { 'odd key': 0 },
      constructor: 'c',
    }
    expect(await graph.read('RETURN $value AS value', { value })).toEqual([{ value }])
  })

  it('when a node, an edge or a list of them is returned, then it is its properties', async () => {
    await run(graph, nodeUpsert('Person'), { rows: [person('person/a', 'A')] })
    await run(graph, edgeUpsert('MENTIONS'), {
      rows: [edgeRow('MENTIONS', 'a1', 'person/a', { count: 2, spans: [0, 1, 4, 5] })],
    })
    const [row] = await graph.read(
      'MATCH (x:Article)-[m:MENTIONS]->(p:Person) RETURN x, m, collect(p) AS people',
    )
    expect(row).toEqual({
      x: { id: 'a1' },
      m: { count: 2, spans: [0, 1, 4, 5] },
      people: [{ id: 'person/a', name: 'A' }],
    })
  })

  it.each([
    ['LIMIT', 'UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT $n', [{ x: 1 }, { x: 2 }]],
    ['SKIP', 'UNWIND [1, 2, 3] AS x RETURN x ORDER BY x SKIP $n', [{ x: 3 }]],
    ['an integral division', 'RETURN 5 / $n AS x', [{ x: 2 }]],
  ])('when a whole number is a parameter of %s, then it is an integer', async (_, statement, rows) => {
    expect(await graph.read(statement, { n: 2 })).toEqual(rows)
  })

  it('when an integer is past what JavaScript holds, then the read rejects instead of rounding', async () => {
    await expect(graph.read('RETURN 9007199254740993 AS x')).rejects.toThrow('safe integer')
  })

  it.each<[string, unknown, object]>([
    ['half a surrogate pair', 'a\ud800b', { code: 'BAD_USER_INPUT' }],
    ['half a surrogate pair in a list', [['\udc00']], { code: 'BAD_USER_INPUT' }],
    ['undefined', undefined, { name: 'TypeError' }],
    ['NaN', Number.NaN, { name: 'TypeError' }],
    ['infinity', -Infinity, { name: 'TypeError' }],
    ['a bigint', 1n, { name: 'TypeError' }],
    ['a date', new Date(0), { name: 'TypeError' }],
    ['a function in a map', { f: () => 1 }, { name: 'TypeError' }],
    ['a map with a key that changes prototypes', JSON.parse('{"__proto__": {}}'), { name: 'TypeError' }],
  ])('when a parameter is %s, then reads and writes reject', async (_, value, error) => {
    const parameters = { value } as Parameters
    await expect(graph.read('RETURN $value AS value', parameters)).rejects.toMatchObject(error)
    await expect(run(graph, 'MERGE (n:Probe {id: $value})', parameters)).rejects.toMatchObject(error)
  })
})

describeOnBothEngines('transactions', (open) => {
  it('when work throws, then nothing of it stays and its error comes through', async () => {
    const graph = await open()
    const work = graph.write(async (transaction) => {
      await transaction.run(nodeUpsert('Person'), { rows: [person('person/a')] })
      throw new Error('on purpose')
    })
    await expect(work).rejects.toThrow('on purpose')
    expect(await ids(graph)).toEqual([])
  })

  it('when a statement fails and work goes on regardless, then nothing stays', async () => {
    const graph = await open()
    const work = graph.write(async (transaction) => {
      await transaction.run(nodeUpsert('Person'), { rows: [person('person/a')] })
      await transaction.run('MATCH (n:Person) SET n.id = $missing').catch(() => {})
      return 'done'
    })
    await expect(work).rejects.toThrow(/missing/i)
    expect(await ids(graph)).toEqual([])
  })

  it('when work reads what it wrote, then it sees it, and nobody else does before the end', async () => {
    const graph = await open()
    await graph.write(async (transaction) => {
      await transaction.run(nodeUpsert('Person'), { rows: [person('person/a')] })
      expect(await transaction.run('MATCH (n:Person) RETURN n.id AS id')).toEqual([{ id: 'person/a' }])
      expect(await ids(graph)).toEqual([])
    })
    expect(await ids(graph)).toEqual(['person/a'])
  })

  it('when work returns a value, then write resolves to it, with the changes counted', async () => {
    const graph = await open()
    const rows = [edgeRow('PARTICIPATED_IN', 'person/a', 'meeting/1', { role: 'host' })]
    const write = () =>
      graph.write(async (transaction) => {
        await transaction.run(edgeUpsert('PARTICIPATED_IN'), { rows })
        return { ...transaction.changes }
      })
    expect(await write()).toEqual({ nodesCreated: 2, nodesDeleted: 0, edgesCreated: 1, edgesDeleted: 0 })
    expect(await write()).toEqual({ nodesCreated: 0, nodesDeleted: 0, edgesCreated: 0, edgesDeleted: 0 })
  })

  it('when many writes touch the same keys at once, then all succeed and each key is there once', async () => {
    const graph = await open()
    const write = (i: number) =>
      run(graph, nodeUpsert('Person'), { rows: [person(`person/${i % 7}`, `N${i}`)] })
    await Promise.all(Array.from({ length: 60 }, (_, i) => write(i)))
    expect(await ids(graph)).toEqual(Array.from({ length: 7 }, (_, i) => `person/${i}`))
  })

  it('when a write fails, then the writes behind it are not held up', async () => {
    const graph = await open()
    const settled = await Promise.allSettled([
      run(graph, nodeUpsert('Person'), { rows: [person('person/a')] }),
      run(graph, 'MATCH (n:Person) SET n.name = $missing'),
      run(graph, nodeUpsert('Person'), { rows: [person('person/b')] }),
    ])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await ids(graph)).toEqual(['person/a', 'person/b'])
  })

  it('when reads run while batches are written, then each sees whole batches only', async () => {
    const graph = await open()
    const batch = (b: number) => ({ rows: Array.from({ length: 50 }, (_, i) => person(`person/${b}-${i}`)) })
    const writing = Array.from({ length: 10 }, (_, b) => run(graph, nodeUpsert('Person'), batch(b)))
    const counts = await Promise.all(
      Array.from({ length: 20 }, () => graph.read('MATCH (n:Person) RETURN count(n) AS people')),
    )
    await Promise.all(writing)
    expect(counts.flat().filter(({ people }) => Number(people) % 50 !== 0)).toEqual([])
  })
})

describeOnBothEngines('constraints', (open) => {
  it('when a graph is prepared again, then nothing changes', async () => {
    const graph = await open()
    await expect(graph.prepare()).resolves.toBeUndefined()
  })

  it('when a second node gets an id, then CONSTRAINT_VIOLATED, and nothing of the transaction stays', async () => {
    const graph = await open()
    await run(graph, nodeUpsert('Person'), { rows: [person('person/a')] })
    const violation = graph.write(async (transaction) => {
      await transaction.run(nodeUpsert('Topic'), { rows: [nodeRow('Topic', { id: 'topic/x' })] })
      await transaction.run('CREATE (n:Person:Actor:Entity {id: $id})', { id: 'person/a' })
    })
    await expect(violation).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED', exitStatus: 1 })
    expect(await ids(graph)).toEqual(['person/a'])
  })

  it('when an article has the id of an actor, then both stand', async () => {
    const graph = await open()
    await run(graph, nodeUpsert('Country'), { rows: [nodeRow('Country', { id: 'country/CAN' })] })
    await run(graph, nodeUpsert('Article'), { rows: [nodeRow('Article', { id: 'country/CAN' })] })
    await run(graph, edgeUpsert('ABOUT', 'Event', 'Actor'), { rows: [edgeRow('ABOUT', 'm', 'country/CAN')] })
    expect(await ids(graph)).toEqual(['country/CAN', 'country/CAN', 'm'])
    expect(await graph.read('MATCH (e:Event)-[:ABOUT]->(x:Entity) RETURN x:Country AS isCountry')).toEqual([
      { isCountry: true },
    ])
  })

  it('when data violates a constraint before it is made, then prepare refuses, names five, and makes none', async () => {
    const graph = await open({ prepared: false })
    const twice = Array.from({ length: 14 }, (_, i) => `person/${String.fromCharCode(97 + (i % 7))}`)
    await run(graph, 'UNWIND $ids AS id CREATE (n:Person:Actor:Entity {id: id})', { ids: twice })
    await expect(graph.prepare()).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
      message: expect.stringMatching(/"person\/a" \(2 nodes\).*"person\/e" \(2 nodes\), …/) as string,
    })
    await expect(run(graph, 'CREATE (n:Place:Entity {id: "p"})')).resolves.toEqual([])
    await expect(run(graph, 'CREATE (n:Place:Entity {id: "p"})')).resolves.toEqual([])
    await run(graph, 'MATCH (n:Entity) DETACH DELETE n')
    await graph.prepare()
    await run(graph, nodeUpsert('Place'), { rows: [nodeRow('Place', { id: 'p' })] })
    await expect(run(graph, 'CREATE (n:Place:Entity {id: "p"})')).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
    })
  })
})

describeOnBothEngines('write statements', (open) => {
  const labels = (graph: Graph, id: string) =>
    graph
      .read('MATCH (n:Entity {id: $id}) RETURN [l IN labels(n) WHERE l <> "" | l] AS labels, n AS node', {
        id,
      })
      .then(([row]) => ({
        labels: (row?.['labels'] as string[] | undefined)?.toSorted(),
        node: row?.['node'],
      }))

  it('when a row drops a property, then it is gone', async () => {
    const graph = await open()
    await run(graph, nodeUpsert('Country'), {
      rows: [nodeRow('Country', { id: 'country/CAN', name: 'Canada', iso2: 'CA', aliases: ['C'] })],
    })
    await run(graph, nodeUpsert('Country'), {
      rows: [nodeRow('Country', { id: 'country/CAN', name: null, iso2: undefined, aliases: [] })],
    })
    expect(await labels(graph, 'country/CAN')).toEqual({
      labels: ['Actor', 'Country', 'Entity'],
      node: { id: 'country/CAN', aliases: [] },
    })
  })

  it('when an edge comes before its ends, then they are made by key, and met again by their own rows', async () => {
    const graph = await open()
    await run(graph, edgeUpsert('PARTICIPATED_IN'), {
      rows: [edgeRow('PARTICIPATED_IN', 'person/a', 'visit/1', { role: 'visitor' })],
    })
    expect(await labels(graph, 'person/a')).toEqual({ labels: ['Actor', 'Entity'], node: { id: 'person/a' } })
    await run(graph, nodeUpsert('Person'), { rows: [person('person/a')] })
    await run(graph, nodeUpsert('Visit'), { rows: [nodeRow('Visit', { id: 'visit/1', kind: 'VISIT' })] })
    expect(await labels(graph, 'person/a')).toEqual({
      labels: ['Actor', 'Entity', 'Person'],
      node: { id: 'person/a', name: 'N' },
    })
    expect(
      await graph.read('MATCH (a:Person)-[r:PARTICIPATED_IN]->(e:Visit) RETURN r, e.kind AS kind'),
    ).toEqual([{ r: { role: 'visitor' }, kind: 'VISIT' }])
  })

  it('when an edge kind has a key, then one edge for each of its values, rewritten by the next row', async () => {
    const graph = await open()
    const row = (role: string, onBehalfOf: string[]) =>
      edgeRow('PARTICIPATED_IN', 'person/a', 'm', { role, onBehalfOf })
    await run(graph, edgeUpsert('PARTICIPATED_IN'), {
      rows: [row('host', ['x']), row('guest', []), row('host', ['y'])],
    })
    const read = () => graph.read('MATCH (a:Actor)-[r:PARTICIPATED_IN]->(e:Event) RETURN r ORDER BY r.role')
    expect(await read()).toEqual([
      { r: { role: 'guest', onBehalfOf: [] } },
      { r: { role: 'host', onBehalfOf: ['y'] } },
    ])
    await run(graph, edgeDelete('PARTICIPATED_IN'), { rows: [row('host', [])] })
    expect(await read()).toEqual([{ r: { role: 'guest', onBehalfOf: [] } }])
  })

  it('when edges are deleted by either end or nodes by id, then those and no others go', async () => {
    const graph = await open()
    const reports = ['1', '2', '3'].flatMap((a) =>
      ['x', 'y'].map((e) => edgeRow('REPORTS', a, e, { quote: a + e })),
    )
    const left = () =>
      graph
        .read('MATCH (a:Article)-[r:REPORTS]->(e:Event) RETURN r.quote AS q ORDER BY q')
        .then((rows) => rows.map(({ q }) => q))
    await run(graph, edgeUpsert('REPORTS'), { rows: reports })
    await run(graph, edgesDeleteFrom('REPORTS'), { ids: ['1', 'none'] })
    expect(await left()).toEqual(['2x', '2y', '3x', '3y'])
    await run(graph, edgesDeleteTo('REPORTS'), { ids: ['y'] })
    expect(await left()).toEqual(['2x', '3x'])
    await run(graph, nodeDelete('Article'), { ids: ['2'] })
    expect(await left()).toEqual(['3x'])
    expect(await ids(graph)).toEqual(['1', '3', 'x', 'y'])
  })

  it('when the rows of a batch are many, all on a few actors, then each is written once', async () => {
    const graph = await open()
    const rows = Array.from({ length: 5_000 }, (_, i) => nodeRow('Article', { id: `article-${i}` }))
    const mentions = rows.map(({ id }, i) => edgeRow('MENTIONS', id, `person/${i % 3}`, { count: 1 }))
    await run(graph, nodeUpsert('Article'), { rows })
    await run(graph, edgeUpsert('MENTIONS'), { rows: mentions })
    await run(graph, edgeUpsert('MENTIONS'), { rows: mentions })
    const statement = 'MATCH (a:Article)-[m:MENTIONS]->(p:Actor) RETURN count(m) AS edges'
    expect(await graph.read(statement)).toEqual([{ edges: 5_000 }])
  })
})

describeOnBothEngines('reads', (open) => {
  it('when the signal has fired before or fires during a read, then it rejects with its reason', async () => {
    const graph = await open()
    const reason = new Error('the client left')
    await expect(graph.read('RETURN 1 AS x', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const stop = new AbortController()
    const reading = graph.read(
      'UNWIND range(1, 3000000) AS x RETURN count(x) AS c',
      {},
      { signal: stop.signal },
    )
    setTimeout(() => stop.abort(reason), 5)
    await expect(reading).rejects.toBe(reason)
    expect(await graph.read('RETURN 1 AS x')).toEqual([{ x: 1 }])
  })

  it('when an answer has too many rows, then TOO_LARGE', async () => {
    const graph = await open()
    await expect(graph.read('UNWIND range(1, 200001) AS x RETURN x')).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })

  it('when a statement is wrong, then the error is no KnownError: it is ours', async () => {
    const graph = await open()
    await expect(graph.read('RETURN $missing AS x')).rejects.not.toHaveProperty('exitStatus')
    await expect(graph.read('MATCH (n:Person) RETUR n')).rejects.not.toHaveProperty('exitStatus')
  })

  it('when the graph is closed, then reads and writes reject, and closing again is fine', async () => {
    const graph = await open()
    await graph.ping()
    await graph.close()
    await graph.close()
    await expect(graph.read('RETURN 1 AS x')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    await expect(run(graph, nodeUpsert('Person'), { rows: [] })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    })
  })
})
