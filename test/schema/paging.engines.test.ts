// Long lists → the same rows page by page as at once, forward and backward, on both engines.
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeOnBothEngines } from '../support/engines.ts'
import { answer, ask } from './ask.ts'
import { diplomats } from './fixture.ts'

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const PAGE = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

/** Each list with arguments in the place of `#`, and how to find it in the answer. */
const LISTS: readonly (readonly [query: string, path: readonly string[]])[] = [
  [`{ events(#) ${PAGE} }`, ['events']],
  [`{ actors(#) ${PAGE} }`, ['actors']],
  [`{ articles(#) ${PAGE} }`, ['articles']],
  [`{ topics(#) ${PAGE} }`, ['topics']],
  [`{ actor(id: "person/lea-gagnon") { met(#) ${PAGE} } }`, ['actor', 'met']],
  [`{ actor(id: "person/lea-gagnon") { events(#) ${PAGE} } }`, ['actor', 'events']],
  [`{ country(code: "CAN") { met(#) ${PAGE} } }`, ['country', 'met']],
  [`{ search(text: "tra", #) ${PAGE} }`, ['search']],
]

describeOnBothEngines('paging', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await diplomats().write(graph)
  })

  async function page([query, path]: (typeof LISTS)[number], args: string): Promise<Page> {
    let value = await answer(graph, query.replace('#', args))
    for (const key of path) value = (value as Record<string, unknown>)[key]
    return value as Page
  }

  const ids = (pages: readonly Page[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))

  it.each(LISTS)(
    'when %s is read forward in pages, then every row comes once and in order',
    async (...list) => {
      const whole = await page(list, 'first: 100')
      const pages = [await page(list, 'first: 2')]
      while (pages.at(-1)?.pageInfo.hasNextPage)
        pages.push(await page(list, `first: 2, after: "${pages.at(-1)?.pageInfo.endCursor}"`))
      expect(whole.edges.length).toBeGreaterThan(1)
      expect(ids(pages)).toEqual(ids([whole]))
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, i) => i > 0))
    },
  )

  it.each(LISTS)(
    'when %s is read backward in pages, then every row comes once and in order',
    async (...list) => {
      const whole = await page(list, 'first: 100')
      const pages = [await page(list, 'last: 2')]
      while (pages[0]?.pageInfo.hasPreviousPage)
        pages.unshift(await page(list, `last: 2, before: "${pages[0]?.pageInfo.startCursor}"`))
      expect(ids(pages)).toEqual(ids([whole]))
    },
  )

  it('when a cursor is of another list, then it is refused', async () => {
    const { edges } = await page(LISTS[0] as (typeof LISTS)[number], 'first: 1')
    const { errors } = await ask(
      graph,
      '{ actors(after: "#") { totalCount } }'.replace('#', edges[0]?.cursor ?? ''),
    )
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})
