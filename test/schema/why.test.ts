// `why` over the shipped samples → the sentences and rules behind events, edges and merges.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importSamples } from '../../import/run/commands.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { createLog } from '../../src/log.ts'
import { handlerOver, post } from '../server/handler.ts'

interface Why {
  readonly node: { readonly id: string }
  readonly other: { readonly id: string } | null
  readonly reports: { readonly nodes: { readonly quote: string; readonly rule: string }[] }
  readonly mentions: {
    readonly nodes: {
      readonly actor: { readonly id: string }
      readonly article: { readonly id: string }
      readonly merges: { readonly from: string; readonly rule: string }[]
    }[]
  }
}

let graph: Graph
beforeAll(async () => {
  graph = await openGraph({ dataDir: IN_MEMORY })
  await importSamples(graph, createLog('silent'))
})
afterAll(() => graph.close())

async function ask(query: string) {
  const { body } = await post(handlerOver(graph).yoga, query)
  return body
}

async function why(given: string): Promise<Why | null> {
  const parts = `node { id } other { id } reports { nodes { quote rule } }
    mentions(first: 100) { nodes { actor { id } article { id } merges { from rule } } }`
  const body = await ask(`{ why(${given}) { ${parts} } }`)
  expect(body.errors).toBeUndefined()
  return (body.data as { why: Why | null }).why
}

/** An event of the samples with one who took part and one who did not. */
async function anEvent() {
  const body = await ask(`{ actor(name: "Elise Marchand-Doyle") { id
    events(kind: [MEETING], first: 1) { nodes { id participants { actor { id } } } } } }`)
  const { actor } = body.data as {
    actor: { id: string; events: { nodes: { id: string; participants: { actor: { id: string } }[] }[] } }
  }
  return { event: actor.events.nodes[0]!.id, actor: actor.id }
}

describe('why', () => {
  it('when asked of an event, then its reports say so, and none of an actor that had no part', async () => {
    const { event, actor } = await anEvent()
    const all = await why(`id: "${event}"`)
    expect(all?.reports.nodes[0]).toMatchObject({
      quote: expect.any(String),
      rule: expect.stringMatching(/^meeting\//),
    })
    expect(all?.mentions.nodes).toEqual([])
    const edge = await why(`id: "${event}", other: "${actor}"`)
    expect(edge?.reports.nodes).toEqual(all?.reports.nodes)
    expect(await why(`id: "${actor}", other: "${event}"`)).toEqual(edge)
    expect((await why(`id: "${event}", other: "country/BRA"`))?.reports.nodes ?? []).toEqual([])
  })

  it('when asked of a person, then each mention tells the rule that led from another name', async () => {
    const body = await ask('{ actor(name: "Arkady Belozyorov") { id } }')
    const { id } = (body.data as { actor: { id: string } }).actor
    const { mentions } = (await why(`id: "${id}"`))!
    expect(mentions.nodes.length).toBeGreaterThan(1)
    expect(mentions.nodes.flatMap(({ merges }) => merges)).toContainEqual({
      from: 'person/belozyorov',
      rule: 'surname-and-title',
    })
    expect(mentions.nodes.filter(({ merges }) => merges.length === 0)).not.toEqual([])
  })

  it('when asked why a person stands for a country or holds an office, then only what says it is told', async () => {
    const all = (await why('id: "person/arkady-belozyorov"'))!.mentions.nodes.length
    const some = (await why('id: "person/arkady-belozyorov", other: "country/RUS"'))!.mentions.nodes.length
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThanOrEqual(all)
    const office = await why('id: "office/RUS/foreign-minister"')
    expect(office?.mentions.nodes.map(({ actor }) => actor.id)).toContain('person/arkady-belozyorov')
  })

  it('when a node does not exist, then null; when it is an article, then the argument is told', async () => {
    expect(await why('id: "meeting/none"')).toBeNull()
    expect(await why('id: "person/arkady-belozyorov", other: "meeting/none"')).toBeNull()
    const { errors } = await ask('{ why(id: "article/sample-07") { node { id } } }')
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } })
  })
})
