// A feed that is imported again and again → sent again only when it changed, or when its articles are gone.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withdrawBatch } from '../../../import/7-write/index.ts'
import { readHere } from '../../../import/reading-pool.ts'
import type { Account } from '../../../import/run/account.ts'
import { ArticleLog } from '../../../import/run/article-log.ts'
import { withImportLock } from '../../../import/run/import-lock.ts'
import { type ImportRun, runImport } from '../../../import/run/import-run.ts'
import { Rejects } from '../../../import/run/rejects.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../../src/graph/open.ts'

const item = (id: string): string =>
  `<item><guid>urn:v:${id}</guid><description>They met.</description></item>`
let items = item('1') + item('2')
let asked: IncomingMessage['headers'] = {}
const server = createServer(({ headers }, response) => {
  asked = headers
  const etag = `"${items.length}"`
  if (headers['if-none-match'] === etag) return response.writeHead(304).end()
  response.setHeader('etag', etag).setHeader('last-modified', 'Tue, 05 Mar 2024 10:00:00 GMT')
  return response.end(`<rss><channel>${items}</channel></rss>`)
})
let graph: Graph
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  graph = await openGraph({ dataDir: IN_MEMORY }, 'import')
  await graph.prepare()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await graph.close()
})

function importFeed(): Promise<Account> {
  const run: Omit<ImportRun, 'check'> = {
    graph,
    rejects: new Rejects({}, new PassThrough()),
    progress: { add: () => {}, expect: () => {}, reach: () => {}, stop: () => {} },
    log: new ArticleLog(undefined),
    reader: readHere(),
    stdin: process.stdin,
    signal: new AbortController().signal,
    fetching: { allowClosed: true },
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
  return withImportLock(graph, undefined, (check) => runImport([url], { ...run, check }))
}

it('when a feed did not change, then it is not sent again, and its articles count as unchanged', async () => {
  expect(await importFeed()).toMatchObject({ read: 2, imported: 2 })
  expect(asked['if-none-match']).toBeUndefined()
  expect(await importFeed()).toMatchObject({ read: 2, imported: 0, unchanged: 2, emptyFiles: 0 })
  expect(asked).toMatchObject({
    'if-none-match': `"${items.length}"`,
    'if-modified-since': 'Tue, 05 Mar 2024 10:00:00 GMT',
  })
})

it('when it changed, then what is new in it is imported', async () => {
  items += item('3')
  expect(await importFeed()).toMatchObject({ read: 3, imported: 1, unchanged: 2 })
})

it('when one of its articles was retracted, then it is sent again', async () => {
  await graph.write((transaction) => withdrawBatch(transaction, ['urn:v:2']))
  expect(await importFeed()).toMatchObject({ read: 3, imported: 1, unchanged: 2 })
  expect(asked['if-none-match']).toBeUndefined()
})

it('when something of it is rejected, then it is told each time', async () => {
  items += '<item><guid>urn:v:4</guid></item>'
  expect(await importFeed()).toMatchObject({ read: 4, rejected: 1 })
  expect(await importFeed()).toMatchObject({ read: 4, rejected: 1 })
})
