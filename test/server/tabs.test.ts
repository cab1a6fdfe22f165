// The tabs of GraphiQL over the shipped samples → each has an answer worth showing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importSamples } from '../../import/run/commands.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { createLog } from '../../src/log.ts'
import { TABS } from '../../src/server/tabs.ts'
import { handlerOver, post } from './handler.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openGraph({ dataDir: IN_MEMORY })
  await importSamples(graph, createLog('silent'))
}, 60_000)
afterAll(() => graph.close())

/** Where the answer of a tab has something in it. */
const FILLED: Readonly<Record<string, string>> = {
  WhoMetWhom: 'actor.met.edges.0.meetings.nodes.0.reports.0.quote',
  AgreementsBetween: 'agreements.nodes.0.reports.0.quote',
  WhatAnArticleReports: 'article.reports.nodes.0.quote',
  HowTheyAreLinked: 'path.steps.0.reports.0.quote',
  MonthByMonth: 'country.timeline.0.counts.0.count',
  WhereItTurnsUp: 'search.edges.0.node.id',
  Around: 'neighbourhood.edges.0.count',
  AtTheCentre: 'measures.actors.0.actor.name',
  ArticlesThat: 'articles.nodes.0.title',
}

describe('tabs', () => {
  it.each(TABS.map((tab) => [tab.title, tab.query] as const))(
    'when %s is asked, then there is an answer',
    async (_, query) => {
      const { yoga } = handlerOver(graph, { graphiql: true })
      const { body } = await post(yoga, query)
      expect(body.errors).toBeUndefined()
      const name = /^query (\w+)/.exec(query)?.[1] ?? ''
      expect(at(body.data, FILLED[name] ?? '')).toBeTruthy()
    },
  )
})

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value)
}
