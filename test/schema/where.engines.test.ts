// Conditions joined by and, or and not, what was known when, and counts by a property → the events of the fixture that fit.
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { answer, ask } from './ask.ts'
import { diplomats } from './fixture.ts'

interface Events {
  readonly events: {
    readonly nodes: readonly { readonly id: string }[]
    readonly totalCount: number
    readonly countBy: readonly { readonly value: string; readonly count: number }[]
  }
}

describeOnBothEngines('conditions', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await diplomats().write(graph)
  })

  const eventsOf = async (args: string) => {
    const { events } = (await answer(graph, `{ events${args} { nodes { id } totalCount } }`)) as Events
    expect(events.totalCount).toBe(events.nodes.length)
    return events.nodes.map(({ id }) => id)
  }

  it('when nothing is asked, then a condition without parts holds of every event', async () => {
    expect(await eventsOf('(where: {})')).toEqual(await eventsOf(''))
    expect(await eventsOf('(where: {and: []})')).toEqual(await eventsOf(''))
  })

  it.each([
    ['{kind: [AGREEMENT]}'],
    ['{with: "country/CAN"}'],
    ['{about: "trade"}'],
    ['{during: {from: "2031-06"}}'],
    ['{mode: ["phone"]}'],
    ['{context: [ECONOMIC]}'],
    ['{text: "met"}'],
    ['{minConfidence: 0.5}'],
    ['{source: "Nobody"}'],
    ['{office: "foreign"}'],
    ['{place: "bucharest"}'],
  ])('when asked for %s or not so, then every event is one or the other', async (where) => {
    const [so, notSo, all] = [
      await eventsOf(`(where: ${where})`),
      await eventsOf(`(where: {not: ${where}})`),
      await eventsOf(''),
    ]
    expect([...so, ...notSo].toSorted()).toEqual(all.toSorted())
    expect(await eventsOf(`(where: {or: [${where}, {not: ${where}}]})`)).toEqual(all)
    expect(await eventsOf(`(where: {and: [${where}, {not: ${where}}]})`)).toEqual([])
  })

  it('when a condition stands in `where` or as an argument, then the same events fit', async () => {
    expect(await eventsOf('(where: {kind: [MEETING], about: "trade"})')).toEqual(
      await eventsOf('(kind: [MEETING], about: "trade")'),
    )
  })

  it('when asked for a context, then those events fit that have it', async () => {
    const nodes = (await answer(
      graph,
      '{ events(context: [ECONOMIC, CYBER]) { nodes { contexts kind } } }',
    )) as {
      events: { nodes: unknown[] }
    }
    expect(nodes.events.nodes).toEqual([{ contexts: ['ECONOMIC'], kind: 'AGREEMENT' }])
  })

  it('when nothing was reported yet, then nothing was known', async () => {
    expect(await eventsOf('(knownAt: "2031-04")')).toEqual([])
    expect((await eventsOf('(knownAt: "2031-05")')).length).toBeGreaterThan(0)
  })

  it('when 60 conditions are joined, then that is too many', async () => {
    const { errors } = await ask(
      graph,
      `{ events(where: {or: [${'{mode: ["phone"]} '.repeat(60)}]}) { totalCount } }`,
    )
    expect(errors?.[0]?.message).toContain('50 conditions')
  })

  it.each(['KIND', 'STATUS', 'MODE', 'YEAR', 'MONTH', 'TOPIC', 'COUNTRY', 'ACTOR', 'PLACE', 'SOURCE'])(
    'when a list is counted by %s, then each count is that of the list narrowed to it, whatever the page',
    async (facet) => {
      const query = `{ events(first: 1) { countBy(facet: ${facet}) { value count } } }`
      const { events } = (await answer(graph, query)) as Events
      expect(events.countBy.map(({ count }) => count)).toEqual(
        events.countBy.map(({ count }) => count).toSorted((a, b) => b - a),
      )
      if (facet === 'KIND')
        for (const { value, count } of events.countBy)
          expect((await eventsOf(`(where: {kind: [${value}]})`)).length).toBe(count)
      if (facet === 'COUNTRY')
        for (const { value, count } of events.countBy)
          expect((await eventsOf(`(where: {with: "${value}"})`)).length).toBe(count)
    },
  )

  it('when a narrowed list is counted, then only what it holds is', async () => {
    const query = '{ events(where: {kind: [AGREEMENT]}) { totalCount countBy(facet: KIND) { value count } } }'
    const { events } = (await answer(graph, query)) as Events
    expect(events.countBy).toEqual([{ value: 'AGREEMENT', count: events.totalCount }])
  })
})
