// Readings → the graph on both engines, as a user finds it.
import { beforeAll, expect, it } from 'vitest'
import { writeBatch } from '../../../import/7-write/index.ts'
import type { Reading } from '../../../import/reading.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { describeOnBothEngines } from '../../support/engines.ts'
import { brokenInvariants, dump } from '../../support/invariants.ts'
import { reading } from '../../support/readings.ts'

const ANN = { name: 'Ann Field', of: 'CAN', office: 'foreign-minister' }
const BO = { name: 'Bo Lund', of: 'NOR', office: 'foreign-minister' }

const ARCHIVE: readonly Reading[] = [
  reading({
    id: 'first',
    on: '2022-03-07',
    people: [ANN, BO],
    events: [{ who: ['Ann Field', 'Bo Lund'], date: '2022-03-07', place: 'Oslo', topics: ['sanctions'] }],
  }),
  reading({
    id: 'second',
    on: '2022-03-08',
    people: [{ name: 'Field', of: 'CAN' }, { name: 'Bo A. Lund' }],
    events: [
      { who: ['Field', 'Bo A. Lund'], date: '2022-03-07', topics: ['fish'] },
      { kind: 'VISIT', who: ['Field', 'country/NOR'], date: '2022-03', place: 'Oslo' },
    ],
  }),
  reading({
    id: 'third',
    on: '2022-05-01',
    people: [{ name: 'Cy Marsh', of: 'USA' }],
    events: [
      {
        who: ['Cy Marsh', 'office/NOR/foreign-minister', 'office/USA/president'],
        date: '2022-04-30',
        status: 'planned',
      },
    ],
  }),
]

const write = (graph: Graph, readings: readonly Reading[]) =>
  graph.write((transaction) => writeBatch(transaction, readings))

describeOnBothEngines('writeBatch', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    for (const each of ARCHIVE) await write(graph, [each])
  })

  it('when it is written, then nothing is broken', async () => {
    expect(await brokenInvariants(graph)).toEqual([])
  })

  it('when reports of one meeting name its participants differently, then it is one event with two reports', async () => {
    const rows = await graph.read(`MATCH (e:Meeting)<-[r:REPORTS]-(a:Article) WHERE e.date = '2022-03-07'
      RETURN e.summary AS summary, e.reportCount AS reports, a.id AS article ORDER BY a.id`)
    expect(rows).toEqual([
      { summary: 'Ann Field met Bo A. Lund in Oslo', reports: 2, article: 'first' },
      { summary: 'Ann Field met Bo A. Lund in Oslo', reports: 2, article: 'second' },
    ])
  })

  it('when keys were merged, then each mention names the rule', async () => {
    const rows = await graph.read(`MATCH (a:Article)-[m:MENTIONS]->(p:Person) WHERE m.mergeRule IS NOT NULL
      RETURN p.id AS id, m.keys AS keys, m.mergeRule AS rule ORDER BY p.id`)
    expect(rows).toEqual([
      { id: 'person/ann-field', keys: ['person/field'], rule: 'surname' },
      { id: 'person/bo-lund', keys: ['person/bo-a-lund'], rule: 'initial' },
    ])
  })

  it('when an unnamed official is known from other articles, then the person took part, else the country', async () => {
    const rows = await graph.read(`MATCH (x:Actor)-[p:PARTICIPATED_IN]->(e:Event) WHERE e.status = 'planned'
      RETURN x.id AS id, p.office AS office ORDER BY x.id`)
    expect(rows).toEqual([
      { id: 'country/USA', office: 'office/USA/president' },
      { id: 'person/bo-lund', office: 'office/NOR/foreign-minister' },
      { id: 'person/cy-marsh', office: null },
    ])
  })

  it('when an article names a person in an office, then they took part in it', async () => {
    const rows =
      await graph.read(`MATCH (x:Person)-[p:PARTICIPATED_IN]->(e:Meeting) WHERE e.date = '2022-03-07'
      RETURN x.id AS id, p.office AS office ORDER BY x.id`)
    expect(rows).toEqual([
      { id: 'person/ann-field', office: 'office/CAN/foreign-minister' },
      { id: 'person/bo-lund', office: 'office/NOR/foreign-minister' },
    ])
  })

  it('when persons took part, then their countries are represented, once', async () => {
    const rows =
      await graph.read(`MATCH (c:Country)-[r:REPRESENTED_IN]->(e:Meeting) WHERE e.date = '2022-03-07'
      RETURN c.id AS id, r.through AS through ORDER BY c.id`)
    expect(rows).toEqual([
      { id: 'country/CAN', through: ['person/ann-field'] },
      { id: 'country/NOR', through: ['person/bo-lund'] },
    ])
  })

  it.each(['ann field', 'field', 'canada', 'can', 'bo a lund'])(
    'when an actor is looked up as %s, then it is found',
    async (name) => {
      expect(
        await graph.read('MATCH (n:Name {id: $name})-[:NAMES]->(x:Actor) RETURN x.id AS id', { name }),
      ).toHaveLength(1)
    },
  )

  it('when an office is held, then it says when it was seen, and whose it is', async () => {
    const rows =
      await graph.read(`MATCH (p:Person {id: 'person/ann-field'})-[h:HELD]->(o:Office)-[:OF]->(c:Country)
      RETURN o.id AS office, o.title AS title, h.firstSeen AS first, h.lastSeen AS last, c.id AS country`)
    expect(rows).toEqual([
      {
        office: 'office/CAN/foreign-minister',
        title: 'Foreign Minister',
        first: '2022-03-07',
        last: '2022-03-07',
        country: 'country/CAN',
      },
    ])
  })

  it('when the same articles come again, then nothing changes', async () => {
    const before = await dump(graph)
    const { imported, updated, unchanged, changes } = await write(graph, [...ARCHIVE].reverse())
    expect({ imported, updated, unchanged }).toEqual({ imported: 0, updated: 0, unchanged: 3 })
    expect(Object.values(changes)).toEqual([0, 0, 0, 0, 0, 0])
    expect(await dump(graph)).toEqual(before)
  })

  it('when an article changes, then what only its older version said is gone', async () => {
    const newer = reading({ id: 'third', on: '2022-05-02', people: [BO], text: 'Nothing happened.' })
    const { updated } = await write(graph, [newer])
    expect(updated).toBe(1)
    expect(
      await graph.read("MATCH (n:Actor) WHERE n.id IN ['person/cy-marsh', 'country/USA'] RETURN n.id AS id"),
    ).toEqual([])
    expect(await brokenInvariants(graph)).toEqual([])
  })
})
