// Texts as clients type them → what a search finds, the best first, alike on both engines.
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { answer } from './ask.ts'
import { Fixture } from './fixture.ts'

function archive(): Fixture {
  const f = new Fixture()
  f.actor('person/melanie-jolivet', 'Mélanie Jolivet', {}, ['Jolivet'])
  f.actor('person/jolanda-meller', 'Jolanda Meller')
  f.actor('person/oleksandr-verbytskyy', 'Oleksandr Verbytskyy', {}, ['Verbytsky'])
  f.actor('person/sergei-lagunov', 'Sergei Lagunov', {}, ['Lagunov'])
  f.actor('person/etienne-macrelle', 'Étienne Macrelle')
  f.actor('person/ivan-marcelle', 'Ivan Marcelle')
  f.actor('person/carmen-lopez-garrido', 'Carmen López Garrido', {}, ['López Garrido'])
  f.actor('org/northern-pact', 'Northern Accord for Trade Offices', {}, ['NATOF'])
  f.actor('country/PRT', 'Portugal', { iso2: 'PT', iso3: 'PRT' }, ['Portuguese Republic'])
  f.node('Topic', 'topic/sanctions', { name: 'Sanctions' })
  f.node('Topic', 'topic/nuclear-weapons', { name: 'Nuclear weapons' })
  f.node('Topic', 'topic/ferry-tariffs', { name: 'ferry tariffs' })
  f.node('Place', 'place/sao-vicente', { name: 'São Vicente' })
  f.event('meeting/1', { date: '2031-05-04' }, { 'person/sergei-lagunov': {}, 'country/PRT': {} }, [
    'topic/sanctions',
  ])
  const text = 'Lagunov told envoys in São Vicente that fisheries would suffer from the embargo.'
  f.article('news-1', text, {
    title: 'Ferry talks: São Vicente awaits envoys',
    titleFolded: 'ferry talks sao vicente awaits envoys',
  })
  f.report('news-1', 'meeting/1', text, text)
  f.edge('MENTIONS', 'news-1', 'person/sergei-lagunov', { count: 1, spans: [0, 7] }, ['Article', 'Person'])
  return f
}

/** What is typed → the names or ids of the hits in order. */
const TABLE: readonly (readonly [why: string, text: string, hits: readonly string[]])[] = [
  ['a family name alone', 'lagunov', ['Sergei Lagunov', 'meeting/1']],
  ['accents left out, all of the name', 'melanie jolivet', ['Mélanie Jolivet']],
  ['the words the other way round', 'jolivet MÉLANIE', ['Mélanie Jolivet']],
  ['words from the middle', 'garrido lopez', ['Carmen López Garrido']],
  ['a name half typed', 'macre', ['Étienne Macrelle']],
  ['the last word half typed', 'oleksandr ver', ['Oleksandr Verbytskyy']],
  ['the first word half typed', 'verb olek', ['Oleksandr Verbytskyy']],
  ['two letters only, which begin nothing', 'ma', []],
  ['another spelling in Latin letters', 'Verbitskij', ['Oleksandr Verbytskyy']],
  ['a letter wrong', 'lagunof', ['Sergei Lagunov', 'meeting/1']],
  ['a letter missing', 'sanctons', ['Sanctions']],
  ['a letter too many', 'portuggal', ['Portugal']],
  ['letters swapped in the middle', 'sagnctions', ['Sanctions']],
  ['letters swapped', 'lagnuov', ['Sergei Lagunov', 'meeting/1']],
  ['two mistakes', 'lugunof', []],
  ['a misspelling beside a right word', 'melani jolivet', ['Mélanie Jolivet']],
  ['three letters misspelt, which are another word', 'nrt', []],
  ['the beginning before the misspelling', 'macrell', ['Étienne Macrelle']],
  ['an acronym', 'NATOF', ['Northern Accord for Trade Offices']],
  ['what the vocabulary calls a topic besides', 'nukes', ['Nuclear weapons']],
  ['… misspelt', 'nuclaer weapons', ['Nuclear weapons']],
  ['a topic that the vocabulary does not know', 'ferry tariffs', ['ferry tariffs']],
  ['a place without its accent', 'sao vicente', ['São Vicente', 'article/news-1', 'meeting/1']],
  ['words of a title in any order', 'envoys ferry', ['article/news-1']],
  ['words of a sentence', 'suffer embargo', ['meeting/1']],
  ['… with words that every text has', 'suffer from the embargo', ['meeting/1']],
  ['words of which one is nowhere', 'suffer zebra', []],
  ['words that every text has alone', 'the of', []],
  ['nothing', ' ~*', []],
]

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly score: number
      readonly node: { readonly name?: string; readonly id: string }
    }[]
  }
}

describeOnBothEngines('search', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await archive().write(graph)
  })

  const search = async (text: string): Promise<Found['search']> => {
    const query =
      'query($text: String!) { search(text: $text) { edges { score node { id ... on Actor { name } ... on Subject { name } ... on Place { name } } } } }'
    return ((await answer(graph, query, { text })) as Found).search
  }

  it.each(TABLE)('when %s is typed – %j –, then the hits are %j', async (_why, text, hits) => {
    const { edges } = await search(text)
    expect(edges.map(({ node }) => node.name ?? node.id)).toEqual(hits)
  })

  it('when a word is typed whole, begun or misspelt, then the score falls in this order', async () => {
    const [whole, begun, misspelt] = await Promise.all(['jolivet', 'jolive', 'jolyvat'].map(search))
    const scores = [whole, begun, misspelt].map((found) => found!.edges[0]!.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(3)
  })
})
