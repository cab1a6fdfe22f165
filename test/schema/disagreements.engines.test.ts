// Reports of one event that differ → in what they do, and which of them say what.
import { beforeAll, expect, it } from 'vitest'
import { writeBatch } from '../../import/7-write/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { type ActorSketch, reading } from '../support/readings.ts'
import { answer } from './ask.ts'

const ANN: ActorSketch = { name: 'Ann Field', of: 'CAN' }
const BO: ActorSketch = { name: 'Bo Lund', of: 'NOR' }

const ARCHIVE = [
  reading({
    id: 'wire',
    on: '2022-03-08',
    people: [ANN, BO],
    events: [{ who: ['Ann Field', 'Bo Lund'], date: '2022-03-07', place: 'Oslo' }],
  }),
  reading({
    id: 'ministry',
    on: '2022-03-06',
    people: [ANN, BO],
    events: [{ who: ['Ann Field', 'Bo Lund'], date: '2022-03-07', place: 'Bergen', status: 'planned' }],
  }),
  reading({
    id: 'diary',
    on: '2022-03-09',
    people: [ANN],
    events: [{ who: ['Ann Field', 'country/NOR'], date: '2022-03-07' }],
  }),
]

describeOnBothEngines('disagreements', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await graph.write((transaction) => writeBatch(transaction, ARCHIVE))
  })

  it('when reports of one meeting differ, then each value comes with the sentences that say so', async () => {
    const data = await answer(
      graph,
      `{ events { nodes { disagreements { property claims { value reports { quote article { id } } } } } } }`,
    )
    const said = (property: string, claims: readonly (readonly [string, string[]])[]): object => ({
      property,
      claims: claims.map(([value, articles]) => ({
        value,
        reports: articles.map((id) => ({
          quote: expect.any(String) as string,
          article: { id: `article/${id}` },
        })),
      })),
    })
    expect(data).toEqual({
      events: {
        nodes: [
          {
            disagreements: [
              said('PLACE', [
                ['Bergen', ['ministry']],
                ['Oslo', ['wire']],
              ]),
              said('STATUS', [
                ['occurred', ['diary', 'wire']],
                ['planned', ['ministry']],
              ]),
            ],
          },
        ],
      },
    })
  })

  it('when a report names a country for its official, then by it the official took part', async () => {
    const data = await answer(graph, `{ article(id: "diary") { reports { nodes { actors { name } } } } }`)
    expect(data).toEqual({
      article: { reports: { nodes: [{ actors: [{ name: 'Ann Field' }, { name: 'Bo Lund' }] }] } },
    })
  })
})
