// The questions that users ask → the same right answers on both engines.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { answer, ask } from './ask.ts'
import { diplomats, TEXT } from './fixture.ts'

describeOnBothEngines('answers', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await diplomats().write(graph)
  })
  const asked = (query: string) => answer(graph, query)

  describe('met', () => {
    it.each<[asked: string, counterparts: Record<string, number>]>([
      // An unnamed official of Ukraine sat at the table; Canada, which Léa Gagnon stands for, is her own side.
      [
        'actor(name: "Lea Gagnon") { met',
        { 'person/ana-tudor': 2, 'country/UKR': 1, 'org/nato': 1, 'person/otto-brandt': 1 },
      ],
      ['actor(name: "Ana Tudor") { met', { 'person/lea-gagnon': 2, 'country/UKR': 1 }],
      ['actor(name: "Otto Brandt") { met', { 'org/nato': 1, 'person/karl-weiss': 1, 'person/lea-gagnon': 1 }],
      ['actor(name: "Otto Brandt") { met(status: [PLANNED])', { 'person/ines-coelho': 1 }],
      ['actor(name: "Ines Coelho") { met', {}],
      ['actor(name: "Ines Coelho") { met(status: [PLANNED, OCCURRED])', { 'person/otto-brandt': 1 }],
      ['actor(name: "Lea Gagnon") { met(with: ["Romania"])', { 'country/ROU': 2 }],
      ['actor(name: "Lea Gagnon") { met(with: ["Canada"])', {}],
      [
        'actor(name: "Lea Gagnon") { met(with: ["Otto Brandt", "de"])',
        { 'country/DEU': 1, 'person/otto-brandt': 1 },
      ],
      ['actor(name: "Lea Gagnon") { met(with: ["Nobody At All"])', {}],
      [
        'actor(name: "Lea Gagnon") { met(about: "trade")',
        { 'org/nato': 1, 'person/ana-tudor': 1, 'person/otto-brandt': 1 },
      ],
      ['actor(name: "Lea Gagnon") { met(about: "Ukraine")', { 'person/ana-tudor': 1 }],
      ['actor(name: "Lea Gagnon") { met(about: "security")', { 'country/UKR': 1, 'person/ana-tudor': 1 }],
      ['actor(name: "Lea Gagnon") { met(about: "weather")', {}],
      [
        'actor(name: "Lea Gagnon") { met(during: {from: "2031-06", to: "2031-06"})',
        { 'country/UKR': 1, 'person/ana-tudor': 1 },
      ],
      ['actor(name: "Lea Gagnon") { met(place: "bucharest")', { 'person/ana-tudor': 1 }],
      ['country(code: "CAN") { met', { 'country/ROU': 2, 'country/DEU': 1, 'country/UKR': 1, 'org/nato': 1 }],
      ['country(code: "UA") { met', { 'country/CAN': 1, 'country/ROU': 1 }],
      // Karl Weiss stands for nobody, so he is a side of his own.
      ['country(name: "Germany") { met', { 'country/CAN': 1, 'org/nato': 1, 'person/karl-weiss': 1 }],
      ['country(name: "Germany") { met(with: ["Otto Brandt"])', {}],
      ['country(code: "CAN") { met(with: ["Ana Tudor"])', { 'person/ana-tudor': 2 }],
      ['actor(name: "NATO") { met', { 'country/CAN': 1, 'country/DEU': 1 }],
      ['actor(name: "Karl Weiss") { met', { 'person/otto-brandt': 1 }],
      ['actor(name: "Nil Lone") { met', {}],
    ])('when asked for %s, then the counterparts are %j', async (question, counterparts) => {
      const data = await asked(
        `{ ${question} { totalCount edges { count node { id } meetings { totalCount } } } } }`,
      )
      const [{ met }] = Object.values(data as Record<string, { met: Met }>) as [{ met: Met }]
      expect(Object.fromEntries(met.edges.map(({ count, node }) => [node.id, count]))).toEqual(counterparts)
      expect(met.totalCount).toBe(met.edges.length)
      expect(met.edges.map(({ meetings }) => meetings.totalCount)).toEqual(
        met.edges.map(({ count }) => count),
      )
      expect(met.edges.map(({ count }) => count)).toEqual(
        met.edges.map(({ count }) => count).toSorted((a, b) => b - a),
      )
    })

    it('when a counterpart was met, then the edge tells when, about what, and by which sentence', async () => {
      const data = await asked(`{ actor(name: "lea gagnon") {
        name offices { title country { name } firstSeen lastSeen }
        met(about: "Ukraine", during: {from: "2031-01-01", to: "2031-12-31"}, first: 20) { totalCount
          edges { count firstMet lastMet topics { name } node { name }
            meetings(first: 5) { nodes { date place { name } status topics { name } participants { role actor { name } }
              reports { quote start end confidence article { title url publishedAt } } } } } } } }`)
      expect(data).toEqual({
        actor: {
          name: 'Léa Gagnon',
          offices: [
            {
              title: 'Foreign Minister',
              country: { name: 'Canada' },
              firstSeen: '2031-05-04',
              lastSeen: '2031-06-01',
            },
          ],
          met: {
            totalCount: 1,
            edges: [
              {
                count: 1,
                firstMet: '2031-05-04',
                lastMet: '2031-05-04',
                topics: [{ name: 'Ukraine' }, { name: 'Trade' }],
                node: { name: 'Ana Tudor' },
                meetings: {
                  nodes: [
                    {
                      date: '2031-05-04',
                      place: { name: 'Bucharest' },
                      status: 'OCCURRED',
                      topics: [{ name: 'Trade' }, { name: 'Ukraine' }],
                      participants: [
                        { role: 'participant', actor: { name: 'Ana Tudor' } },
                        { role: 'participant', actor: { name: 'Léa Gagnon' } },
                      ],
                      reports: [
                        {
                          quote: 'Ana Tudor met Léa Gagnon on Sunday.',
                          start: 14,
                          end: 49,
                          confidence: 0.9,
                          article: { title: 'Title of news-1', url: null, publishedAt: '2031-05-04' },
                        },
                        {
                          quote: 'Ana Tudor met Léa Gagnon on Sunday.',
                          start: 14,
                          end: 49,
                          confidence: 0.7,
                          article: {
                            title: 'Title of news-2',
                            url: null,
                            publishedAt: '2031-05-05T08:00:00Z',
                          },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
          },
        },
      })
      expect(TEXT.slice(14, 49)).toBe('Ana Tudor met Léa Gagnon on Sunday.')
    })

    it('when a date is told to the month only, then first and last are no finer', async () => {
      expect(await asked('{ country(code: "UA") { met(first: 1) { edges { firstMet lastMet } } } }')).toEqual(
        {
          country: { met: { edges: [{ firstMet: '2031-06', lastMet: '2031-06' }] } },
        },
      )
      expect(await asked('{ actor(name: "Karl Weiss") { met { edges { firstMet lastMet } } } }')).toEqual({
        actor: { met: { edges: [{ firstMet: null, lastMet: null }] } },
      })
    })
  })

  describe('an actor', () => {
    it.each([
      ['person/lea-gagnon', 'person/lea-gagnon'],
      ['Léa Gagnon', 'person/lea-gagnon'],
      ['LEA  GAGNON', 'person/lea-gagnon'],
      ['gagnon', 'person/lea-gagnon'],
      ['North Atlantic', 'org/nato'],
      ['CAN', 'country/CAN'],
      ['ca', 'country/CAN'],
      ['rumania', 'country/ROU'],
      ['country/UKR', 'country/UKR'],
      // Of two called Weiss one is mentioned by an article.
      ['Weiss', 'person/eva-weiss'],
    ])('when named %j, then it is %s', async (name, id) => {
      expect(await answer(graph, 'query($name: String) { actor(name: $name) { id } }', { name })).toEqual({
        actor: { id },
      })
    })

    it.each([
      '',
      'Nobody',
      'person/nobody',
      'North',
      "' OR 1=1 //",
      '}) DETACH DELETE n //',
      '`',
      '$name',
      '\u0000',
      '\ud800',
      '%',
      '.*',
    ])('when named %j, then there is none', async (name) => {
      expect(await answer(graph, 'query($name: String) { actor(name: $name) { id } }', { name })).toEqual({
        actor: null,
      })
    })

    it('when several begin alike, then all are listed by name', async () => {
      expect(await asked('{ actors(name: "weiss") { nodes { id } } }')).toEqual({
        actors: { nodes: [{ id: 'person/eva-weiss' }, { id: 'person/karl-weiss' }] },
      })
      expect(
        await asked(
          '{ actors(kind: PERSON, represents: "Canada") { totalCount nodes { id ... on Person { represents { actor { name } } } } } }',
        ),
      ).toEqual({
        actors: {
          totalCount: 1,
          nodes: [{ id: 'person/lea-gagnon', represents: [{ actor: { name: 'Canada' } }] }],
        },
      })
    })

    it('when articles name it, then it tells which, how often and where', async () => {
      expect(
        await asked(
          '{ actor(name: "ana tudor") { mentionCount mentionedIn { edges { mention { count spans { text } } node { id } } } } }',
        ),
      ).toEqual({
        actor: {
          mentionCount: 2,
          mentionedIn: {
            edges: [
              {
                mention: { count: 2, spans: [{ text: 'Ana Tudor' }, { text: 'They' }] },
                node: { id: 'article/news-2' },
              },
              { mention: { count: 1, spans: [{ text: 'Ana Tudor' }] }, node: { id: 'article/news-1' } },
            ],
          },
        },
      })
    })

    it('when its time is counted, then an event stands where its date begins', async () => {
      expect(
        await asked(
          '{ country(code: "CAN") { timeline(by: MONTH, kinds: [MEETING, AID]) { start counts { kind count } } } }',
        ),
      ).toEqual({
        country: {
          timeline: [
            {
              start: '2031-05-01',
              counts: [
                { kind: 'AID', count: 1 },
                { kind: 'MEETING', count: 1 },
              ],
            },
            { start: '2031-06-01', counts: [{ kind: 'MEETING', count: 1 }] },
            { start: '2031-07-01', counts: [{ kind: 'MEETING', count: 1 }] },
          ],
        },
      })
    })
  })

  describe('events', () => {
    it.each([
      ['agreements(between: ["Romania", "Canada"])', ['agreement/1']],
      ['agreements(between: ["Romania", "Germany"])', []],
      ['agreements(between: ["Romania", "Nobody"])', []],
      ['agreements(with: ["Romania", "Germany"])', ['agreement/1']],
      ['meetings(between: ["Canada", "Romania"])', ['meeting/2', 'meeting/1']],
      ['meetings(about: "trade")', ['meeting/3', 'meeting/1']],
      ['meetings(status: [PLANNED])', ['meeting/4']],
      ['events(kind: [AID])', ['aid/1']],
      ['events(country: "UA")', ['meeting/2', 'aid/1']],
      ['events(country: "UA", actor: "Ana Tudor")', ['meeting/2']],
      ['events(between: ["Canada"], with: ["NATO", "Ukraine"])', ['meeting/3', 'meeting/2', 'aid/1']],
      ['events(during: {from: "2031-06-15", to: "2031-06-20"})', ['meeting/2']],
      ['events(place: "BUCHAREST")', ['meeting/1']],
      ['events(place: "elsewhere")', []],
      ['events(last: 2)', ['visit/1', 'meeting/5']],
    ])('when asked for %s, then they are %j', async (question, ids) => {
      const data = (await asked(`{ list: ${question} { nodes { id } } }`)) as {
        list: { nodes: { id: string }[] }
      }
      expect(data.list.nodes.map(({ id }) => id)).toEqual(ids)
    })

    it('when an agreement is shown, then its parties are those it binds', async () => {
      expect(
        await asked(
          '{ agreements(between: ["country/ROU", "country/CAN"]) { nodes { name status date parties { actor { name } through { name } } topics { name } reports { quote article { title } } } } }',
        ),
      ).toEqual({
        agreements: {
          nodes: [
            {
              name: 'Joint declaration on trade',
              status: 'OCCURRED',
              date: '2031-05-04',
              parties: [
                { actor: { name: 'Canada' }, through: [{ name: 'Léa Gagnon' }] },
                { actor: { name: 'Romania' }, through: [{ name: 'Ana Tudor' }] },
              ],
              topics: [{ name: 'Trade' }],
              reports: [
                { quote: 'They signed a declaration on trade.', article: { title: 'Title of news-1' } },
              ],
            },
          ],
        },
      })
    })

    it('when a meeting ended in an agreement, then each leads to the other', async () => {
      const query = `{ nodes(ids: ["agreement/1", "meeting/1"]) { id ... on Event { resultedIn { id } resultOf { id } } } }`
      expect(await asked(query)).toEqual({
        nodes: [
          { id: 'agreement/1', resultedIn: [], resultOf: [{ id: 'meeting/1' }] },
          { id: 'meeting/1', resultedIn: [{ id: 'agreement/1' }], resultOf: [] },
        ],
      })
    })

    it('when kinds have fields of their own, then they are there', async () => {
      const query = `{ nodes(ids: ["aid/1", "meeting/1", "meeting/none"]) { id __typename
        ... on Aid { amount currency purpose } ... on Event { mode participants { role office { title } onBehalfOf { id } } resultedIn { id } about { phrases } } } }`
      expect(await asked(query)).toEqual({
        nodes: [
          {
            id: 'aid/1',
            __typename: 'Aid',
            amount: 500_000_000,
            currency: 'CAD',
            purpose: 'road repairs',
            mode: null,
            resultedIn: [],
            about: [],
            participants: [
              { role: 'donor', office: null, onBehalfOf: [] },
              { role: 'recipient', office: null, onBehalfOf: [] },
            ],
          },
          {
            id: 'meeting/1',
            __typename: 'Meeting',
            mode: 'in-person',
            resultedIn: [{ id: 'agreement/1' }],
            about: [{ phrases: ['trade'] }, { phrases: ['UKR'] }],
            participants: [
              { role: 'participant', office: null, onBehalfOf: [{ id: 'country/ROU' }] },
              {
                role: 'participant',
                office: { title: 'Foreign Minister' },
                onBehalfOf: [{ id: 'country/CAN' }],
              },
            ],
          },
          null,
        ],
      })
    })

    it('when an article is asked what it reports, then each report has its sentence and rule', async () => {
      const data = await asked(
        '{ article(id: "news-1") { id text reports { nodes { quote start end rule event { id } } } } }',
      )
      const { article } = data as {
        article: {
          text: string
          reports: { nodes: { quote: string; start: number; end: number; rule: string }[] }
        }
      }
      expect(article.reports.nodes.map(({ rule }) => rule)).toEqual(['meeting/met-with', 'agreement/signed'])
      for (const { quote, start, end } of article.reports.nodes)
        expect(article.text.slice(start, end)).toBe(quote)
    })
  })

  describe('traversals', () => {
    it.each<[string, string[] | null]>([
      [
        'from: "Ana Tudor", to: "Karl Weiss"',
        ['person/lea-gagnon', 'person/otto-brandt', 'person/karl-weiss'],
      ],
      ['from: "Ana Tudor", to: "Karl Weiss", maxHops: 2', null],
      ['from: "Ana Tudor", to: "Inês Coelho"', null],
      [
        'from: "Ana Tudor", to: "Inês Coelho", status: [OCCURRED, PLANNED]',
        ['person/lea-gagnon', 'person/otto-brandt', 'person/ines-coelho'],
      ],
      ['from: "Ana Tudor", to: "ana tudor"', []],
      ['from: "Ana Tudor", to: "Nobody"', null],
      ['from: "Ana Tudor", to: "Germany"', ['person/lea-gagnon', 'country/DEU']],
      [
        'from: "Romania", to: "Karl Weiss", kinds: [MEETING]',
        ['person/lea-gagnon', 'person/otto-brandt', 'person/karl-weiss'],
      ],
      ['from: "Ana Tudor", to: "Otto Brandt", during: {to: "2031-05"}', null],
    ])('when the path is asked %s, then it leads to %j', async (question, ids) => {
      const { path } = (await asked(
        `{ path(${question}) { length steps { from { id } via { __typename } to { id } reports { quote } } } }`,
      )) as { path: Path | null }
      expect(path?.steps.map(({ to }) => to.id) ?? null).toEqual(ids)
      expect(path?.length ?? null).toBe(ids?.length ?? null)
    })

    it('when the surroundings are drawn, then each pair is there once', async () => {
      expect(
        await asked('{ neighbourhood(of: "org/nato") { nodes { id } edges { source target kind count } } }'),
      ).toEqual({
        neighbourhood: {
          nodes: ['org/nato', 'country/CAN', 'country/DEU', 'person/lea-gagnon', 'person/otto-brandt'].map(
            (id) => ({ id }),
          ),
          edges: [
            ['country/CAN', 'country/DEU'],
            ['country/CAN', 'org/nato'],
            ['country/DEU', 'org/nato'],
            ['org/nato', 'person/lea-gagnon'],
            ['org/nato', 'person/otto-brandt'],
            ['person/lea-gagnon', 'person/otto-brandt'],
          ].map(([source, target]) => ({ source, target, kind: 'MEETING', count: 1 })),
        },
      })
    })

    it.each<[string, string, string[]]>([
      ['trade', '', ['TOPIC Trade', 'SENTENCE agreement/1']],
      ['LEA', '', ['ACTOR Léa Gagnon', 'SENTENCE meeting/1', 'SENTENCE meeting/1']],
      ['weis', ', kinds: [ACTOR]', ['ACTOR Eva Weiss', 'ACTOR Karl Weiss']],
      ['buch', '', ['PLACE Bucharest']],
      ['title news 2', '', ['ARTICLE article/news-2']],
      ['~*:(){}[]"', '', []],
      ['', '', []],
    ])('when searched for %j%s, then the hits are %j', async (text, more, hits) => {
      const query = `query($text: String!) { search(text: $text${more}) { totalCount edges { kind node { id ... on Subject { name } ... on Place { name } } } } }`
      const { search } = (await answer(graph, query, { text })) as { search: Search }
      expect(search.edges.map(({ kind, node }) => `${kind} ${node.name ?? node.id}`)).toEqual(hits)
      expect(search.totalCount).toBe(hits.length)
    })
  })

  it('when arguments are wrong, then the error says which', async () => {
    const table: [string, string][] = [
      ['{ events(first: 0) { totalCount } }', 'first'],
      ['{ events(first: -1) { totalCount } }', 'first'],
      ['{ events(first: 101) { totalCount } }', 'first'],
      ['{ events(last: 1000000000) { totalCount } }', 'last'],
      ['{ events(first: 1, last: 1) { totalCount } }', 'last'],
      ['{ events(last: 1, after: "x") { totalCount } }', 'after'],
      ['{ events(before: "x") { totalCount } }', 'before'],
      ['{ events(after: "x") { totalCount } }', 'after'],
      ['{ event(id: "person/a") { id } }', 'id'],
      ['{ node(id: "nonsense") { id } }', 'id'],
      ['{ node(id: "__proto__/x") { id } }', 'id'],
      ['{ nodes(ids: ["meeting/"]) { id } }', 'ids'],
      ['{ article(id: "article/") { id } }', 'id'],
      ['{ actor { id } }', 'id'],
      ['{ actor(id: "a", name: "b") { id } }', 'id'],
      ['{ country { id } }', 'code'],
      ['{ events(during: {from: "yesterday"}) { totalCount } }', 'during.from'],
      ['{ meetings(between: []) { totalCount } }', 'between'],
      ['{ path(from: "a", to: "b", maxHops: 9) { length } }', 'maxHops'],
      ['{ neighbourhood(of: "a", hops: 4) { nodes { id } } }', 'hops'],
      ['{ neighbourhood(of: "a", limit: 501) { nodes { id } } }', 'limit'],
      [`{ search(text: "${'a'.repeat(201)}") { totalCount } }`, 'text'],
      ['{ event(id: "meeting/1") { participants(first: 101) { role } } }', 'first'],
      ['{ event(id: "meeting/1") { reports(first: 0) { rule } } }', 'first'],
      ['{ country(code: "CAN") { met { edges { topics(first: 51) { name } } } } }', 'first'],
    ]
    for (const [query, argument] of table) {
      const { errors } = await ask(graph, query)
      expect(errors?.[0]?.extensions, query).toEqual({ code: 'BAD_USER_INPUT', argument })
    }
  })
})

interface Met {
  readonly totalCount: number
  readonly edges: readonly {
    readonly count: number
    readonly node: { readonly id: string }
    readonly meetings: { readonly totalCount: number }
  }[]
}

interface Path {
  readonly length: number
  readonly steps: readonly { readonly to: { readonly id: string } }[]
}

interface Search {
  readonly totalCount: number
  readonly edges: readonly {
    readonly kind: string
    readonly node: { readonly id: string; readonly name?: string }
  }[]
}
