// A small graph → whom several actors all met, who is around whom, what happened when, and copies of articles.
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { answer, ask } from './ask.ts'
import { diplomats, TEXT } from './fixture.ts'

interface Common {
  readonly edges: readonly {
    readonly count: number
    readonly node: { readonly id: string }
    readonly ties: readonly {
      readonly actor: { readonly id: string }
      readonly count: number
      readonly events: { readonly totalCount: number }
    }[]
  }[]
}

const MET = 'Ana Tudor met Léa Gagnon on Sunday.'

describeOnBothEngines('traversals', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    const f = diplomats()
    // news-3 and news-4 are copies of news-1, and say the same; news-5 is alone.
    for (const [id, publishedAt] of [
      ['news-3', '2031-05-06'],
      ['news-4', '2031-05-07'],
      ['news-5', '2031-05-07'],
    ] as const)
      f.report(f.article(id, TEXT, { publishedAt }), 'meeting/1', TEXT, MET)
    f.edge('DUPLICATE_OF', 'news-3', 'news-1', { similarity: 0.95 }, ['Article', 'Article'])
    f.edge('DUPLICATE_OF', 'news-4', 'news-3', { similarity: 0.75 }, ['Article', 'Article'])
    await f.write(graph)
  })
  const asked = (query: string) => answer(graph, query)

  it.each<[string, Record<string, Record<string, number>>]>([
    [
      'of: ["Ana Tudor", "Otto Brandt"]',
      { 'person/lea-gagnon': { 'person/ana-tudor': 2, 'person/otto-brandt': 1 } },
    ],
    [
      'of: ["Ana Tudor", "Otto Brandt"], about: "trade"',
      { 'person/lea-gagnon': { 'person/ana-tudor': 1, 'person/otto-brandt': 1 } },
    ],
    ['of: ["Ana Tudor", "Otto Brandt"], during: {to: "2031-06"}', {}],
    [
      'of: ["Ana Tudor", "Otto Brandt"], where: {not: {about: "security"}}',
      { 'person/lea-gagnon': { 'person/ana-tudor': 1, 'person/otto-brandt': 1 } },
    ],
    ['of: ["Ana Tudor", "Ines Coelho"]', {}],
    ['of: ["Romania", "Germany"]', { 'country/CAN': { 'country/DEU': 1, 'country/ROU': 2 } }],
    // A person and a country: whoever took part with both in any way.
    [
      'of: ["Ana Tudor", "Germany"]',
      {
        'country/CAN': { 'country/DEU': 1, 'person/ana-tudor': 2 },
        'person/lea-gagnon': { 'country/DEU': 1, 'person/ana-tudor': 2 },
      },
    ],
    [
      'of: ["Ana Tudor", "Otto Brandt", "NATO"]',
      {
        'country/CAN': { 'org/nato': 1, 'person/ana-tudor': 2, 'person/otto-brandt': 1 },
        'person/lea-gagnon': { 'org/nato': 1, 'person/ana-tudor': 2, 'person/otto-brandt': 1 },
      },
    ],
    [
      'of: ["Romania", "Ukraine"], kinds: [AID, VISIT]',
      { 'country/CAN': { 'country/ROU': 1, 'country/UKR': 1 } },
    ],
    ['of: ["Ana Tudor", "Nobody"]', {}],
  ])('when asked for common counterparts %s, then they are %j', async (question, expected) => {
    const query = `{ commonCounterparts(${question}) { totalCount edges { count node { id } ties { count actor { id } events { totalCount nodes { id } } } } } }`
    const { commonCounterparts: found } = (await asked(query)) as { commonCounterparts: Common }
    const tied = found.edges.map(({ node, ties }) => [
      node.id,
      Object.fromEntries(ties.map(({ actor, count }) => [actor.id, count])),
    ])
    expect(Object.fromEntries(tied)).toEqual(expected)
    for (const { ties } of found.edges)
      for (const { count, events } of ties) expect(events.totalCount).toBe(count)
  })

  it.each([
    ['commonCounterparts(of: ["Ana Tudor"]) { totalCount }', 'of'],
    ['commonCounterparts(of: ["Ana Tudor", "person/ana-tudor"]) { totalCount }', 'of'],
  ])('when asked for %s, then "%s" is told to be wrong', async (question, argument) => {
    const { errors } = await ask(graph, `{ ${question} }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  it.each([
    [
      'actor(name: "Ana Tudor") { met(where: {with: "Ukraine"})',
      { 'country/UKR': 1, 'person/lea-gagnon': 1 },
    ],
    // A person with a country's unnamed official, an organisation with countries, a country with an organisation.
    [
      'country(code: "UKR") { met(with: ["Ana Tudor", "Léa Gagnon"])',
      { 'person/ana-tudor': 1, 'person/lea-gagnon': 1 },
    ],
    [
      'actor(name: "NATO") { met(with: ["Otto Brandt", "Canada"])',
      { 'country/CAN': 1, 'person/otto-brandt': 1 },
    ],
    ['country(code: "DEU") { met(with: ["NATO"])', { 'org/nato': 1 }],
    ['actor(name: "NATO") { met(with: ["Romania"])', {}],
  ])('when %s is asked for, then any mix meets: %j', async (question, expected) => {
    const data = await asked(`{ ${question} { edges { count node { id } } } } }`)
    const [{ met }] = Object.values(data as object) as [{ met: Common }]
    expect(Object.fromEntries(met.edges.map(({ count, node }) => [node.id, count]))).toEqual(expected)
  })

  it('when a neighbourhood is drawn, then each line has its weight, kinds and days', async () => {
    const query = `{ neighbourhood(of: "Ana Tudor", limit: 2) { links { source target weight counts { kind count } firstDay lastDay } edges { kind count firstDay lastDay } } }`
    expect(await asked(query)).toEqual({
      neighbourhood: {
        links: [
          {
            source: 'person/ana-tudor',
            target: 'person/lea-gagnon',
            weight: 3,
            counts: [
              { kind: 'MEETING', count: 2 },
              { kind: 'AGREEMENT', count: 1 },
            ],
            firstDay: '2031-05-04',
            lastDay: '2031-06-01',
          },
        ],
        edges: [
          { kind: 'MEETING', count: 2, firstDay: '2031-05-04', lastDay: '2031-06-01' },
          { kind: 'AGREEMENT', count: 1, firstDay: '2031-05-04', lastDay: '2031-05-04' },
        ],
      },
    })
  })

  it('when a timeline is asked for at the root, then it is that of the actor', async () => {
    const query = '(by: WEEK, kinds: [MEETING]) { start counts { kind count } }'
    const data = await asked(
      `{ timeline${query.replace('(', '(of: "lea gagnon", ')} actor(name: "lea gagnon") { timeline${query} } none: timeline(of: "Nobody") { start } }`,
    )
    const { timeline, actor, none } = data as {
      timeline: unknown[]
      actor: { timeline: unknown[] }
      none: null
    }
    expect(timeline).toEqual(actor.timeline)
    expect(timeline).toHaveLength(3)
    expect(none).toBeNull()
  })

  it.each(['news-1', 'news-3', 'news-4'])(
    'when the story of %s is asked for, then it is the same',
    async (id) => {
      const query = `{ article(id: "${id}") { story { original { id }
      articles { article { id } copyOf { id } similarity }
      sharedEvents { event { id } countedAs reports { article { id } } } } } }`
      const [one, three, four] = ['article/news-1', 'article/news-3', 'article/news-4'].map((each) => ({
        id: each,
      }))
      expect(await asked(query)).toEqual({
        article: {
          story: {
            original: one,
            articles: [
              { article: one, copyOf: null, similarity: null },
              { article: three, copyOf: one, similarity: 0.95 },
              { article: four, copyOf: three, similarity: 0.75 },
            ],
            sharedEvents: [
              {
                event: { id: 'meeting/1' },
                countedAs: 1,
                reports: [one, three, four].map((article) => ({ article })),
              },
            ],
          },
        },
      })
    },
  )

  it('when an article has no near-duplicates, then it is a story of its own', async () => {
    const query =
      '{ article(id: "news-5") { story { original { id } articles { article { id } } sharedEvents { countedAs } } } }'
    const own = { id: 'article/news-5' }
    expect(await asked(query)).toEqual({
      article: { story: { original: own, articles: [{ article: own }], sharedEvents: [] } },
    })
  })
})
