// Who shared events with whom in the fixture → how central each is, the same on both engines.
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { describeOnBothEngines } from '../../support/engines.ts'
import { answer, ask } from '../ask.ts'
import { diplomats } from '../fixture.ts'

const MEASURES = `actorCount tieCount isCut modularity
  actors(orderBy: WEIGHTED_DEGREE) { degree weightedDegree betweenness pageRank community actor { id } }
  communities { number size members { id } }`

interface Measures {
  readonly actorCount: number
  readonly tieCount: number
  readonly isCut: boolean
  readonly actors: readonly { readonly actor: { readonly id: string }; readonly [measure: string]: unknown }[]
  readonly communities: readonly { readonly size: number; readonly members: readonly unknown[] }[]
}

describeOnBothEngines('measures', (open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
    await diplomats().write(graph)
  })

  const measured = async (args: string) =>
    ((await answer(graph, `{ measures${args} { ${MEASURES} } }`)) as { measures: Measures }).measures
  const idsOf = ({ actors }: Measures) => actors.map(({ actor }) => actor.id)

  it('when persons are asked for, then those who took part together are tied', async () => {
    const found = await measured('(among: PERSON)')
    expect([found.actorCount, found.tieCount, found.isCut]).toEqual([4, 3, false])
    expect(
      found.actors.map(({ actor, degree, weightedDegree, betweenness }) => [
        actor.id,
        degree,
        weightedDegree,
        betweenness,
      ]),
    ).toEqual([
      ['person/lea-gagnon', 2, 4, 0.666667],
      ['person/ana-tudor', 1, 3, 0],
      ['person/otto-brandt', 2, 2, 0.666667],
      ['person/karl-weiss', 1, 1, 0],
    ])
  })

  it('when countries are asked for, then they are tied by those who stood for them', async () => {
    const found = await measured('(among: [COUNTRY], kinds: [MEETING])')
    expect(idsOf(found)).toEqual(['country/CAN', 'country/ROU', 'country/UKR', 'country/DEU'])
  })

  it('when narrowed to days, statuses or a condition, then only those events tie', async () => {
    expect(
      (await measured('(during: {from: "2031-07"})')).actors.map(({ actor }) => actor.id).toSorted(),
    ).toEqual(['country/CAN', 'country/DEU', 'org/nato', 'person/lea-gagnon', 'person/otto-brandt'])
    expect(idsOf(await measured('(status: [PLANNED], among: [PERSON])'))).toEqual([
      'person/ines-coelho',
      'person/otto-brandt',
    ])
    expect((await measured('(where: {about: "no such thing"})')).actorCount).toBe(0)
  })

  it('when one actor is named, then it alone is listed, measured among all', async () => {
    const [all, one] = [await measured(''), await measured('(of: ["Lea Gagnon", "nobody at all"])')]
    expect(one.actors).toEqual(all.actors.filter(({ actor }) => actor.id === 'person/lea-gagnon'))
    expect(one.actorCount).toBe(all.actorCount)
  })

  it('when bounded, then the strongest ties are kept, and it says so', async () => {
    const found = await measured('(among: [PERSON], limit: 2)')
    expect(found.isCut).toBe(true)
    expect(idsOf(found)).toEqual(['person/ana-tudor', 'person/lea-gagnon'])
  })

  it('when communities are listed, then every actor is in one', async () => {
    const { communities, actorCount } = await measured('')
    expect(communities.reduce((sum, { size }) => sum + size, 0)).toBe(actorCount)
    expect(communities.map(({ size }) => size)).toEqual(communities.map(({ members }) => members.length))
  })

  it.each(['(limit: 501)', '(limit: 0)', '(of: [])', '(during: {from: "soon"})'])(
    'when asked for %s, then the argument is refused',
    async (args) => {
      const { errors } = await ask(graph, `{ measures${args} { actorCount } }`)
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    },
  )
})

/** What the first engine answered. */
let first: unknown

describeOnBothEngines('measures of one graph', (open) => {
  it('when asked of either engine, then every number and the order are the same', async () => {
    const graph = await open()
    await diplomats().write(graph)
    const found = await answer(graph, `{ measures(status: [OCCURRED, PLANNED]) { ${MEASURES} } }`)
    expect(found).toEqual((first ??= found))
  })
})
