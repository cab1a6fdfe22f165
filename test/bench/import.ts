// `npm run bench:import -- --articles N` → articles a second, time of writing and memory by tenths, from text into a graph.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openReader } from '../../import/reading-pool.ts'
import { ArticleLog } from '../../import/run/article-log.ts'
import { growSlowly } from '../../import/run/grow-slowly.ts'
import { withImportLock } from '../../import/run/import-lock.ts'
import { runImport } from '../../import/run/import-run.ts'
import { Rejects } from '../../import/run/rejects.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import { startEntente } from '../support/terminal.ts'
import { Meter } from './meter.ts'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    batch: { type: 'string' },
    /** `1,2,4`: instead of the curve, so many importers at once, each with its shard. */
    processes: { type: 'string' },
    /** To measure the CPU time of a database on this machine too. */
    'database-pid': { type: 'string' },
    /** Into a new embedded graph, whatever NEO4J_URI says. */
    embedded: { type: 'boolean', default: false },
  },
})
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
if (!uri && !options.embedded)
  throw new Error('Set NEO4J_URI to a Neo4j that may be emptied, or give --embedded')
const count = Number(options.articles)
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const archive = join(folder, 'news.jsonl')

/** In a process of its own, so that what it takes does not count as the import's memory. */
function writeArchive(): void {
  const script = fileURLToPath(new URL('write-news.ts', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', script, options.seed, String(count), archive])
}

function open(): Promise<Graph> {
  const neo4j = options.embedded ? {} : { neo4j: { uri: uri!, user, password } }
  return openGraph({ ...neo4j, dataDir: join(folder, 'graph') }, 'import')
}

/** Edges first: a word has more of them than the database can delete with it at once. */
async function emptied(graph: Graph): Promise<void> {
  await graph.prepare()
  for (const each of ['()-[n]->()', '(n)']) {
    for (;;) {
      const gone = await graph.write(async (transaction) => {
        await transaction.run(`MATCH ${each} WITH n LIMIT 20000 DELETE n`)
        return transaction.changes.nodesDeleted + transaction.changes.edgesDeleted
      })
      if (gone === 0) break
    }
  }
}

async function curve(graph: Graph): Promise<void> {
  growSlowly()
  const meter = new Meter(graph, count, options['database-pid'])
  const reader = openReader(Number(options.workers))
  const log = new ArticleLog(undefined)
  const sink = { log, signal: new AbortController().signal, stdin: Readable.from([]) }
  const rejects = new Rejects({}, process.stderr)
  const batch = options.batch === undefined ? undefined : Number(options.batch)
  const account = await withImportLock(meter.graph, undefined, (check) =>
    runImport([archive], { ...sink, graph: meter.graph, rejects, check, progress: meter, reader, batch }),
  )
  await reader.close()
  if (account.imported !== count) throw new Error(`Not all was imported: ${JSON.stringify(account)}`)
  console.log(meter.table())
  const { nodesCreated, edgesCreated } = account.changes
  console.log(`${nodesCreated} nodes, ${edgesCreated} edges`)
  console.log(`${(count / account.seconds).toFixed(0)} articles a second (${account.seconds.toFixed(0)} s)`)
}

/** Importers in processes of their own, as a user starts them. */
async function sideBySide(processes: number): Promise<void> {
  const begun = performance.now()
  const environment = { NEO4J_URI: uri!, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const workers = ['--workers', processes === 1 ? options.workers : '1', '--rejects', '/dev/null']
  const started = Array.from({ length: processes }, (_, i) =>
    startEntente(['import', '--shard', `${i + 1}/${processes}`, ...workers, archive], { environment }),
  )
  for (const { status, stderr } of await Promise.all(started.map(({ ended }) => ended)))
    if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - begun) / 1000
  console.log(
    `${processes} processes: ${(count / seconds).toFixed(0)} articles a second (${seconds.toFixed(0)} s)`,
  )
}

try {
  writeArchive()
  const graph = await open()
  console.log(`${count} articles, load average ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`)
  if (options.processes === undefined) {
    await emptied(graph)
    await curve(graph)
  } else {
    for (const processes of options.processes.split(',').map(Number)) {
      await emptied(graph)
      await sideBySide(processes)
    }
  }
  console.log(`load average at the end ${loadavg()[0]!.toFixed(1)}`)
  await graph.close()
} finally {
  rmSync(folder, { recursive: true })
}
