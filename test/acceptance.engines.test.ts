// The seed articles imported → the answers that the project promises, asked in GraphQL on both engines.
import { beforeAll, describe, expect, it } from 'vitest'
import { write } from '../import/pipeline.ts'
import type { Graph } from '../src/graph/graph.ts'
import { answer } from './schema/ask.ts'
import { describeOnBothEngines } from './support/engines.ts'
import { HAVE_SEEDS, readSeeds } from './support/seeds.ts'

interface Named {
  readonly name: string
}
interface Met {
  readonly count: number
  readonly firstMet: string | null
  readonly node: Named
  readonly topics: readonly Named[]
  readonly meetings: {
    readonly nodes: readonly {
      readonly date: string | null
      readonly status: string
      readonly place: Named | null
      readonly participants: readonly { readonly actor: Named }[]
      readonly reports: readonly {
        readonly quote: string
        readonly start: number
        readonly end: number
        readonly article: { readonly text: string }
      }[]
    }[]
  }
}

const MET = `met(status: [OCCURRED, PLANNED]) { edges { count firstMet node { name } topics { name }
  meetings { nodes { date status place { name } participants { actor { name } }
    reports { quote start end article { text } } } } } }`

describe.skipIf(!HAVE_SEEDS)('the seeds (skipped where ../shared/seeds is not there)', () => {
  describeOnBothEngines('acceptance', (open) => {
    let graph: Graph
    beforeAll(async () => {
      graph = await open()
      await write(graph, await readSeeds(), new Set())
    })

    async function metBy(name: string): Promise<readonly Met[]> {
      const data = (await answer(graph, `query ($name: String) { actor(name: $name) { ${MET} } }`, {
        name,
      })) as {
        actor: { met: { edges: readonly Met[] } }
      }
      return data.actor.met.edges
    }
    const names = (all: readonly Named[]): string[] => all.map(({ name }) => name)

    it('when asked whom Joly met, then Aurescu in Bucharest and NATO, and by which sentences', async () => {
      const met = await metBy('Melanie Joly')
      expect(met.map(({ node, firstMet }) => [node.name, firstMet]).toSorted()).toEqual([
        ['Bogdan Aurescu', '2022-03-07'],
        ['NATO', '2022-01-07'],
      ])
      const aurescu = met.find(({ node }) => node.name === 'Bogdan Aurescu')!
      expect(names(aurescu.topics)).toContain('Ukraine')
      expect(names(aurescu.topics).join(' ')).toMatch(/sanctions|security/i)
      expect(aurescu.meetings.nodes).toMatchObject([
        { status: 'OCCURRED', date: '2022-03-07', place: { name: 'Bucharest' } },
      ])
      for (const { quote, start, end, article } of met.flatMap(reportsOf))
        expect(quote).toBe(article.text.slice(start, end))
      const nato = met.find(({ node }) => node.name === 'NATO')!
      expect(reportsOf(nato)[0]?.quote).toContain('I had on Friday, an important meeting')
    })

    it('when asked for agreements of Romania and Canada, then the joint statement', async () => {
      const data = await answer(
        graph,
        `{ agreements(between: ["Romania", "Canada"]) { nodes { date status participants { role actor { name } } reports { quote } } } }`,
      )
      expect(data).toMatchObject({ agreements: { nodes: [{ date: '2022-03-07', status: 'OCCURRED' }] } })
      expect(JSON.stringify(data)).toContain('joint statement signed on Monday')
    })

    it('when asked whom Sajjan met, then Mattis twice, once in Vancouver', async () => {
      const met = await metBy('Harjit Sajjan')
      expect(names(met.map(({ node }) => node))).toEqual(['James Mattis'])
      const { meetings, topics } = met[0]!
      expect(topics.length).toBeGreaterThan(0)
      expect(meetings.nodes.map(({ date }) => date)).toEqual(['2018-01-16', '2018-01-16'])
      expect(meetings.nodes.map(({ place }) => place?.name)).toContain('Vancouver')
      for (const { participants } of meetings.nodes)
        expect(names(participants.map(({ actor }) => actor)).join()).not.toMatch(/Lavrov|Lu Kang/)
    })

    it.each(['Sergei Lavrov', 'Lu Kang'])('when asked whom %s met, then nobody', async (name) => {
      expect(await metBy(name)).toEqual([])
    })

    it('when asked for Lipavsky, then a planned visit to Kyiv with two countries, and no meeting', async () => {
      const data = await answer(
        graph,
        `{ actor(name: "Jan Lipavsky") { met { totalCount }
          events { nodes { kind status place { name } participants { role actor { name } } } } } }`,
      )
      expect(data).toMatchObject({
        actor: { met: { totalCount: 0 }, events: { nodes: [{ kind: 'VISIT', status: 'PLANNED' }] } },
      })
      const told = JSON.stringify(data)
      for (const name of ['Slovakia', 'Austria'])
        expect(told).toContain(`{"role":"visitor","actor":{"name":"${name}"}}`)
      expect(told).toMatch(/"name":"(?:Kyiv|Ukraine)"/)
    })

    it.each([
      ['Anita Anand', 'Canada', /minister of (?:national )?defen[cs]e|defen[cs]e minister/i],
      ['James Mattis', 'United States', /secretary of defen[cs]e|defen[cs]e (?:secretary|minister)/i],
    ])('when asked for the office of %s, then that of %s', async (name, country, title) => {
      const data = await answer(
        graph,
        `query ($name: String) { actor(name: $name) { offices { title country { name } } } }`,
        { name },
      )
      expect(data).toEqual({
        actor: { offices: [{ title: expect.stringMatching(title), country: { name: country } }] },
      })
    })
  })
})

function reportsOf({ meetings }: Met) {
  return meetings.nodes.flatMap(({ reports }) => reports)
}
