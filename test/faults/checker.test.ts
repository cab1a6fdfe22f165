// The checker of the fault tests → it sees what is broken, and nothing where nothing is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newAccount } from '../../import/run/account.ts'
import { importCommand } from '../../import/run/commands.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import { nodeRow, nodeUpsert } from '../../src/graph/upsert.ts'
import { graphHash } from '../support/invariants.ts'
import { brokenAccount, brokenAfter, brokenPartly, brokenRepeat } from './checker.ts'
import { generatedArticles } from './generated-articles.ts'

const ARTICLES = 6

let graph: Graph
let hash: string
beforeEach(async () => {
  graph = await openGraph({ dataDir: IN_MEMORY })
  const folder = await mkdtemp(join(tmpdir(), 'entente-checker-'))
  await writeFile(join(folder, 'a.jsonl'), generatedArticles(7, ARTICLES).join('\n'))
  const sink = new PassThrough().resume()
  const { signal } = new AbortController()
  const io = { stdin: Readable.from([]), stdout: sink, stderr: sink, openGraph: async () => graph, signal }
  await importCommand([folder], {}, io)
  await rm(folder, { recursive: true })
  hash = await graphHash(graph)
})
afterEach(() => graph.close())

const add = (label: 'Meeting' | 'ImportBatch', properties: Record<string, string | number>) =>
  graph.write((transaction) =>
    transaction.run(nodeUpsert(label), { rows: [nodeRow(label, { id: 'x', ...properties })] }),
  )

describe('the checker of graphs', () => {
  it('when the graph is as it should be, then nothing is broken', async () => {
    expect(await brokenAfter(graph, { hash, articles: ARTICLES })).toEqual([])
  })

  it('when a node is too many, then I1, and I3 for an event of no article', async () => {
    await add('Meeting', { kind: 'MEETING' })
    const lines = await brokenAfter(graph, { hash, articles: ARTICLES })
    expect(lines).toEqual([
      expect.stringMatching(/^I1 the graph is another/),
      'I3 event without an article: x',
    ])
    expect(await brokenPartly(graph)).toEqual(['I3 event without an article: x'])
  })

  it('when the journal names a batch that is not there, then I6', async () => {
    await add('ImportBatch', { articles: 3 })
    expect(await brokenPartly(graph)).toEqual([
      `I6 the journal has ${ARTICLES + 3} articles, the graph ${ARTICLES}`,
    ])
  })

  it('when the input has an article that the journal has not, then I6', async () => {
    expect(await brokenAfter(graph, { hash, articles: ARTICLES + 1 })).toEqual([
      `I6 the journal has ${ARTICLES} articles, the input ${ARTICLES + 1}`,
    ])
  })
})

describe('the checker of accounts', () => {
  it('when the sum is right, then nothing; when an article is missing in it, then I2', () => {
    expect(brokenAccount({ ...newAccount(), read: 3, imported: 1, unchanged: 1, rejected: 1 })).toEqual([])
    expect(brokenAccount({ ...newAccount(), read: 3, imported: 1 })).toEqual([
      'I2 3 read is not 1 imported + 0 unchanged + 0 rejected',
    ])
  })

  it('when a second run wrote something, then I4 says what', () => {
    const account = newAccount()
    expect(brokenRepeat({ ...account, read: 2, unchanged: 2 })).toEqual([])
    const changes = { ...account.changes, edgesChanged: 1 }
    expect(brokenRepeat({ ...account, read: 2, imported: 1, unchanged: 1, changes })).toEqual([
      'I4 1 imported again',
      'I4 edgesChanged: 1',
    ])
  })
})

describe('the generated articles', () => {
  it('when the seed is the same, then the same bytes; else others', () => {
    expect(generatedArticles(1, 20)).toEqual(generatedArticles(1, 20))
    expect(generatedArticles(1, 20)).not.toEqual(generatedArticles(2, 20))
  })
})
