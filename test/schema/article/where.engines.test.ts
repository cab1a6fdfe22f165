// Conditions on articles and their orders → the articles of the fixture that fit.
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { describeOnBothEngines } from '../../support/engines.ts'
import { answer, ask } from '../ask.ts'
import { diplomats } from '../fixture.ts'

describeOnBothEngines('conditions on articles', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    const fixture = diplomats()
    fixture.article('news-3', 'Nothing in English.', {
      language: 'fr',
      publishedAt: '2030-01-02',
      title: 'Réunion à Bucarest',
      titleFolded: 'reunion a bucarest',
    })
    fixture.article('news-4', 'Nobody knows when.', { publishedAt: undefined })
    await fixture.write(graph)
  })

  const found = async (args: string) => {
    const { articles } = (await answer(graph, `{ articles(${args}) { nodes { id } totalCount } }`)) as {
      articles: { nodes: { id: string }[]; totalCount: number }
    }
    expect(articles.totalCount).toBe(articles.nodes.length)
    return articles.nodes.map(({ id }) => id.slice('article/'.length))
  }

  it.each([
    ['{source: ["The Invented Courier", "Another"]}', ['news-2']],
    ['{language: ["fr"]}', ['news-3']],
    ['{publishedDuring: {from: "2031-05-05", to: "2031-05-05"}}', ['news-2']],
    ['{title: "reunion BUC"}', ['news-3']],
    ['{title: "eunion"}', []],
    ['{mentions: "Léa Gagnon"}', ['news-1']],
    ['{mentions: "nobody at all"}', []],
    ['{reports: [AGREEMENT]}', ['news-1']],
    ['{reports: [MEETING], not: {reports: [AGREEMENT]}}', ['news-2']],
    ['{or: [{language: ["fr"]}, {mentions: "Eva Weiss"}]}', ['news-1', 'news-3']],
    ['{and: [{mentions: "Ana Tudor"}, {mentions: "Eva Weiss"}]}', ['news-1']],
  ])('when asked for %s or not so, then every article is one or the other', async (where, so) => {
    expect(await found(`where: ${where}`)).toEqual(so)
    const others = (await found('first: 100')).filter((id) => !so.includes(id))
    expect(await found(`where: {not: ${where}}`)).toEqual(others)
  })

  it('when ordered, then those without a date come last either way', async () => {
    expect(await found('orderBy: LATEST')).toEqual(['news-2', 'news-1', 'news-3', 'news-4'])
    expect(await found('orderBy: EARLIEST')).toEqual(['news-3', 'news-1', 'news-2', 'news-4'])
  })

  it('when days are no dates, then the argument is refused', async () => {
    const { errors } = await ask(graph, '{ articles(where: {publishedDuring: {to: "soon"}}) { totalCount } }')
    expect(errors?.[0]?.extensions?.['argument']).toBe('where.publishedDuring.to')
  })
})
