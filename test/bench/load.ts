// `npm run bench:load -- ROWS` → seconds to load the benchmark generator's rows: by Entente, by a bare driver, into the embedded engine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { graphFiles } from '../../import/run/graph-rows/graph-files.ts'
import { loadGraph } from '../../import/run/graph-rows/load-graph.ts'
import { withImportLock } from '../../import/run/import-lock.ts'
import { Rejects } from '../../import/run/rejects.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open.ts'
import { bareLoad } from './bare-load.ts'
import { writeEntenteRows } from './entente-rows.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    batch: { type: 'string' },
    sessions: { type: 'string' },
    'bare-batch': { type: 'string', default: '5000' },
    'bare-sessions': { type: 'string', default: '1' },
    'no-embedded': { type: 'boolean', default: false },
  },
})
const [source] = positionals
if (!source) throw new Error('Give the folder of rows that the generator wrote (--mode jsonl --out FOLDER)')
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
if (!uri) throw new Error('Set NEO4J_URI to a Neo4j that may be emptied')

const folder = mkdtempSync(join(tmpdir(), 'entente-load-'))
const rowsFolder = join(folder, 'rows')
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
const counts = await writeEntenteRows(source, rowsFolder)
console.log(`${counts.nodes} nodes, ${counts.edges} edges, ${options.rounds} rounds in turn`)

async function emptied(): Promise<void> {
  const session = driver.session()
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  await session.close()
}

async function ententeSeconds(graph: Graph): Promise<number> {
  const { batch, sessions } = options
  const account = await withImportLock(graph, undefined, (check) =>
    loadGraph(rowsFolder, {
      graph,
      check,
      rejects: new Rejects({}, process.stderr),
      signal: new AbortController().signal,
      ...(batch === undefined ? {} : { batchRows: Number(batch) }),
      ...(sessions === undefined ? {} : { sessions: Number(sessions) }),
    }),
  )
  if (account.nodes.created !== counts.nodes || account.edges.created !== counts.edges)
    throw new Error(`Not all was loaded: ${JSON.stringify(account)}`)
  return account.seconds
}

async function bareSeconds(): Promise<number> {
  const files = await graphFiles(rowsFolder)
  const begun = performance.now()
  const sizes = { batch: Number(options['bare-batch']), sessions: Number(options['bare-sessions']) }
  await bareLoad(driver, files, sizes)
  return (performance.now() - begun) / 1000
}

async function embeddedSeconds(): Promise<number> {
  const graph = await openGraph({ dataDir: join(folder, 'embedded') }, 'import')
  try {
    return await ententeSeconds(graph)
  } finally {
    await graph.close()
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!
try {
  const graph = await openGraph({ neo4j: { uri, user, password }, dataDir: '' }, 'import')
  await graph.prepare()
  const [own, bare]: [number[], number[]] = [[], []]
  for (let round = 0; round < Number(options.rounds); round++) {
    const turns = [
      async () => own.push(await ententeSeconds(graph)),
      async () => bare.push(await bareSeconds()),
    ]
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) {
      await emptied()
      await turn()
    }
    const [a, b] = [own.at(-1)!, bare.at(-1)!]
    console.log(`entente ${a.toFixed(1)} s, bare ${b.toFixed(1)} s, ratio ${(a / b).toFixed(2)}`)
  }
  await graph.close()
  const ratios = own.map((seconds, round) => seconds / bare[round]!)
  console.log(
    `median: entente ${median(own).toFixed(1)} s, bare ${median(bare).toFixed(1)} s, ratio ${median(ratios).toFixed(2)}`,
  )
  if (!options['no-embedded']) console.log(`embedded: ${(await embeddedSeconds()).toFixed(1)} s`)
  console.log(`memory: at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
} finally {
  await driver.close()
  rmSync(folder, { recursive: true })
}
