// Chains of actors linked by events → the shortest, its alternatives, and those that go on in time, on both engines.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { answer, ask } from './ask.ts'
import { Fixture } from './fixture.ts'

/**
 * A to D: over B and C by meetings of May, May and April; over E and F in April, May and June, the last not so sure;
 * over G, H and I in order. B and C met twice.
 */
function ways(): Fixture {
  const f = new Fixture()
  for (const name of 'ABCDEFGHIJ') f.actor(`person/${name.toLowerCase()}`, `Person ${name}`)
  f.actor('country/PRT', 'Portugal', { iso2: 'PT', iso3: 'PRT' })
  const met = (a: string, b: string, date?: string, more = {}) =>
    f.event(`meeting/${a}${b}`, { ...(date ? { date } : {}), ...more }, parts(a, b))
  met('a', 'b', '2031-05-10')
  met('b', 'c', '2031-05-20')
  f.event('visit/bc', { date: '2031-03-01' }, parts('b', 'c'))
  met('c', 'd', '2031-04-01')
  met('a', 'e', '2031-04-01')
  met('e', 'f', '2031-05-01')
  met('f', 'd', '2031-06-01', { confidence: 0.5 })
  met('a', 'g', '2031-01-01')
  met('g', 'h', '2031-01-01')
  met('h', 'i', '2031-01-02')
  met('i', 'd', '2031-01-03')
  // Without a date: a short way that is no way in time.
  met('e', 'd')
  f.event(
    'agreement/ap',
    { date: '2031-01-01' },
    { 'person/a': {}, 'person/j': { onBehalfOf: ['country/PRT'] } },
  )
  return f
}

function parts(a: string, b: string) {
  return { [`person/${a}`]: {}, [`person/${b}`]: {} }
}

interface Path {
  readonly length: number
  readonly steps: readonly { readonly to: { readonly id: string }; readonly via: { readonly id: string } }[]
}

describeOnBothEngines('paths', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await ways().write(graph)
  })

  const asked = async (question: string) => {
    const query = `{ ${question} { length steps { from { id } via { id } to { id } reports { quote } } } }`
    const [found] = Object.values((await answer(graph, query)) as Record<string, Path | Path[] | null>)
    return [found ?? []].flat()
  }
  const routes = async (question: string) =>
    (await asked(question)).map(({ steps }) => steps.map(({ via }) => via.id.split('/')[1]).join(' '))

  const AD = 'from: "person/a", to: "person/d"'

  it.each<[string, string[]]>([
    [`path(${AD})`, ['ae ed']],
    [`path(${AD}, maxHops: 1)`, []],
    [`path(${AD}, between: {to: "2031-04"})`, ['ag gh hi id']],
    [`path(${AD}, during: {to: "2031-04"})`, ['ag gh hi id']],
    [`path(${AD}, minConfidence: 0.9)`, ['ae ed']],
    [`path(${AD}, minConfidence: 0.95)`, []],
    // The meeting of April comes after that of May, and the way over E and D has no date.
    [`path(${AD}, chronological: true)`, ['ae ef fd']],
    [`path(${AD}, chronological: true, minConfidence: 0.6)`, ['ag gh hi id']],
    [`path(${AD}, chronological: true, maxHops: 2)`, []],
    // The other way round all of them go back in time somewhere.
    ['path(from: "person/d", to: "person/a", chronological: true)', []],
    ['path(from: "person/d", to: "person/b", chronological: true)', ['cd bc']],
    ['path(from: "person/a", to: "person/a", chronological: true)', ['']],
    ['path(from: "person/a", to: "Portugal", kinds: [AGREEMENT])', ['ap']],
    ['path(from: "person/a", to: "Portugal", kinds: [AGREEMENT], chronological: true)', ['ap']],
  ])('when asked for %s, then it is %j', async (question, expected) => {
    expect(await routes(question)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [`paths(${AD}, first: 1)`, ['ae ed']],
    [`paths(${AD})`, ['ae ed', 'ab bc cd', 'ae ef fd']],
    // Each chain of actors once within a length, then the visit of B and C; no longer ones than asked for.
    [`paths(${AD}, first: 10)`, ['ae ed', 'ab bc cd', 'ae ef fd', 'ab bc cd', 'ag gh hi id']],
    [`paths(${AD}, first: 10, maxHops: 3)`, ['ae ed', 'ab bc cd', 'ae ef fd', 'ab bc cd']],
    [`paths(${AD}, first: 10, kinds: [MEETING])`, ['ae ed', 'ab bc cd', 'ae ef fd', 'ag gh hi id']],
    [`paths(${AD}, first: 10, chronological: true)`, ['ae ef fd', 'ag gh hi id']],
    [`paths(${AD}, first: 10, minConfidence: 0.6, chronological: true)`, ['ag gh hi id']],
    ['paths(from: "person/a", to: "person/a")', ['']],
    ['paths(from: "person/a", to: "Nobody")', []],
  ])('when asked for %s, then they are %j', async (question, expected) => {
    const found = await routes(question)
    expect(found).toEqual(expected)
    const paths = await asked(question)
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(found.length)
  })

  it('when a step is shown, then with its event, its day and the sentence', async () => {
    const data = await answer(
      graph,
      '{ path(from: "person/a", to: "person/b") { steps { via { kind date } reports(first: 1) { quote } } } }',
    )
    expect(data).toEqual({ path: { steps: [{ via: { kind: 'MEETING', date: '2031-05-10' }, reports: [] }] } })
  })

  describe('errors', () => {
    it.each([
      ['paths(from: "a", to: "b", first: 11)', 'first'],
      ['path(from: "a", to: "b", maxHops: 9)', 'maxHops'],
      ['path(from: "a", to: "b", during: {to: "2031"}, between: {to: "2031"})', 'during'],
      ['path(from: "a", to: "b", between: {to: "soon"})', 'between.to'],
      ['path(from: "a", to: "b", minConfidence: 2)', 'minConfidence'],
    ])('when asked for %s, then %s is told', async (question, argument) => {
      const { errors } = await ask(graph, `{ ${question} { length } }`)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    })
  })
})
