// `entente import` beside a running server of the same Neo4j → both work, and the server answers from what came in.
import { expect, it } from 'vitest'
import { describeNeo4jProcesses } from './faults/each-engine.ts'
import { environmentOf } from './faults/importer.ts'
import { startServe } from './support/serve.ts'
import { entente } from './support/terminal.ts'

const ARTICLE = {
  id: 'n1',
  publishedAt: '2024-03-05',
  text: "Togo's Foreign Minister Afi Lawson met Malta's President Karm Zahra in Valletta on 4 March 2024.",
}

describeNeo4jProcesses('an import beside a server of', (emptyGraph) => {
  it('when articles come in while it serves, then it answers from them at once', async () => {
    const environment = environmentOf(await emptyGraph())
    const { ask, child, ended } = await startServe({ ...environment, NODE_ENV: 'production' })
    const question = '{ articles(first: 1) { nodes { id reports { totalCount } } } }'
    expect(await ask(question)).toEqual({ data: { articles: { nodes: [] } } })
    const imported = await entente(['import', '-'], { environment, stdin: `${JSON.stringify(ARTICLE)}\n` })
    expect(imported).toMatchObject({ status: 0 })
    expect(await ask(question)).toEqual({
      data: { articles: { nodes: [{ id: 'article/n1', reports: { totalCount: 1 } }] } },
    })
    child.kill('SIGTERM')
    expect((await ended).status).toBe(0)
  }, 120_000)
})
