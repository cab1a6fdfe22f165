// Articles taken out again → the graph as if they had never been in it, on both engines.
import { beforeAll, expect, it } from 'vitest'
import { withdrawBatch, writeBatch } from '../../../import/7-write/index.ts'
import type { Reading } from '../../../import/reading.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { describeOnBothEngines } from '../../support/engines.ts'
import { brokenInvariants, dump } from '../../support/invariants.ts'
import { reading } from '../../support/readings.ts'

const ANN = { name: 'Ann Field', of: 'CAN', office: 'foreign-minister' }
const BO = { name: 'Bo Lund', of: 'NOR', office: 'foreign-minister' }
const WIRE = Array.from({ length: 60 }, (_, i) => `word${(i * i) % 89}`).join(' ')

const KEPT: readonly Reading[] = [
  reading({
    id: 'kept',
    on: '2022-03-08',
    text: `${WIRE} It ends here.`,
    people: [{ name: 'Field', of: 'CAN' }, BO],
    events: [{ who: ['Field', 'Bo Lund'], date: '2022-03-07', topics: ['fish'] }],
  }),
]
const GONE: readonly Reading[] = [
  reading({
    id: 'original',
    on: '2022-03-07',
    text: WIRE,
    people: [ANN, BO],
    events: [
      { who: ['Ann Field', 'Bo Lund'], date: '2022-03-07', place: 'Oslo', topics: ['sanctions'] },
      { kind: 'AGREEMENT', who: ['Ann Field', 'Bo Lund'], date: '2022-03-07' },
    ],
    results: true,
  }),
  reading({
    id: 'other',
    on: '2022-05-01',
    people: [{ name: 'Cy Marsh', of: 'USA' }],
    bodies: ['org/nato'],
    events: [{ who: ['Cy Marsh', 'office/NOR/foreign-minister'], date: '2022-03-07' }],
  }),
]

const write = (graph: Graph, readings: readonly Reading[]) =>
  graph.write((transaction) => writeBatch(transaction, readings))
const withdraw = (graph: Graph, ids: readonly string[]) =>
  graph.write((transaction) => withdrawBatch(transaction, ids))

describeOnBothEngines('withdrawBatch', (open) => {
  let graph: Graph
  let kept: string[]
  let all: string[]
  beforeAll(async () => {
    graph = await open()
    await write(graph, KEPT)
    kept = await dump(graph)
    await write(graph, GONE)
    all = await dump(graph)
  })

  it('when articles are withdrawn, then the graph is as it was without them', async () => {
    const { withdrawn } = await withdraw(graph, ['original', 'nobody', 'other', 'other'])
    expect([...withdrawn].sort()).toEqual(['original', 'other'])
    expect(await dump(graph)).toEqual(kept)
    expect(await brokenInvariants(graph)).toEqual([])
  })

  it('when they are withdrawn again, then nothing changes', async () => {
    const { withdrawn, changes } = await withdraw(graph, ['original', 'other'])
    expect(withdrawn).toEqual([])
    expect(Object.values(changes)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('when they are imported again, then the graph is as it was with them', async () => {
    await write(graph, GONE)
    expect(await dump(graph)).toEqual(all)
  })

  it('when an article changes, then of all reports only its own do', async () => {
    const reportsOfOthers = async () =>
      (await graph.read(`MATCH (a:Article)-[r:REPORTS]->(e:Event) WHERE a.id <> 'other'
        RETURN a.id AS article, r.claim AS claim, r.quote AS quote ORDER BY a.id, r.start, r.claim`)) as object[]
    const before = await reportsOfOthers()
    await write(graph, [
      reading({
        id: 'other',
        on: '2022-05-02',
        people: [BO],
        events: [{ who: ['Bo Lund', 'country/CAN'], date: '2022-05-01' }],
      }),
    ])
    expect(await reportsOfOthers()).toEqual(before)
    expect(
      await graph.read(`MATCH (a:Article {id: 'other'})-[:REPORTS]->(e:Event) RETURN e.date AS date`),
    ).toEqual([{ date: '2022-05-01' }])
    expect(await brokenInvariants(graph)).toEqual([])
  })

  it('when all are withdrawn, then nothing is left, the journal included', async () => {
    await withdraw(graph, ['kept', 'original', 'other'])
    expect(await graph.read('MATCH (n:Entity) RETURN n.id AS id')).toEqual([])
  })
})
