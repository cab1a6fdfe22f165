// `npm run bench:api -- HARNESS` → Entente against hand-written Cypher and @neo4j/graphql: verified answers, ratios, table.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { environmentOf, loadGraphs } from './graphs.ts'
import { done, ENTENTE, serving, stopServers, type Login } from './processes.ts'
import { QUESTIONS } from './questions.ts'
import { printTable } from './table.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: 'small' },
    /** A folder of an earlier run, kept by --keep: its graphs are loaded. */
    loaded: { type: 'string' },
    keep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '12' },
    warm: { type: 'string', default: '3' },
    'block-ms': { type: 'string', default: '500' },
    conc: { type: 'string', default: '1,16' },
    verify: { type: 'string', default: '40' },
    only: { type: 'string', default: 'Q1,Q2,Q3,Q4,Q5,Q6,Q7' },
    /** Peers that run beside the bare driver: D is Yoga with one hand-written statement, A @neo4j/graphql. */
    peers: { type: 'string', default: 'D-onecypher,A-flat' },
    /** The port of Entente's server; one that runs there already is measured as it is. */
    port: { type: 'string', default: '18010' },
    running: { type: 'boolean', default: false },
  },
})
const [harness] = positionals
if (!harness) throw new Error('Give the folder of the benchmark harness')

const own = loginOf('NEO4J_URI')
const peers = loginOf('PEERS_NEO4J_URI')

function loginOf(variable: string): Login {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', [variable]: uri } = process.env
  if (!uri) throw new Error(`Set ${variable} to a Neo4j that may be emptied`)
  return { uri, user, password }
}

const PEERS: Readonly<Record<string, readonly string[]>> = {
  'B-raw': ['peers/b-raw.mjs', '--port', '18002'],
  'D-onecypher': ['peers/d-onecypher.mjs', '--port', '18005'],
  'A-flat': ['peers/a-neo4jgraphql.mjs', '--variant', 'flat', '--port', '18004'],
}

const folder = options.loaded ?? mkdtempSync(join(tmpdir(), 'entente-api-'))
try {
  if (!options.loaded) {
    cpSync(harness, folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
    await done(folder, 'npm', ['install', '--ignore-scripts', '--silent'])
    await loadGraphs(folder, ['--scale', options.scale], own, peers)
  }
  const address = `http://127.0.0.1:${options.port}/graphql`
  writeEndpoint(address)
  const names = ['B-raw', ...options.peers.split(',').filter(Boolean)]
  for (const name of names) {
    const args = PEERS[name]!
    await serving(folder, args, environmentOf(peers), `http://127.0.0.1:${args.at(-1)}/stats`)
  }
  const production = { ...environmentOf(own), NODE_ENV: 'production', PORT: options.port }
  if (!options.running) await serving(folder, [ENTENTE, 'serve'], production, address)
  const result = join(folder, 'result.json')
  const settings = {
    pools: 'pools.json',
    endpoints: [...names, 'Entente'].map((name) => `endpoints/${name}.json`).join(','),
    rounds: options.rounds,
    warm: options.warm,
    'block-ms': options['block-ms'],
    conc: options.conc,
    verify: options.verify,
    only: options.only,
    out: result,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  await done(folder, 'node', ['--import', import.meta.resolve('tsx'), 'run.mjs', ...flags])
  printTable(result)
  if (options.keep || options.loaded) console.log(`kept: ${folder}`)
} finally {
  stopServers()
  if (!options.keep && !options.loaded) rmSync(folder, { recursive: true })
}

/** The harness loads a module of shapes by its default export. */
function writeEndpoint(url: string): void {
  const module = fileURLToPath(new URL('./shapes.ts', import.meta.url))
  writeFileSync(
    join(folder, 'endpoints/shapes-entente.mjs'),
    `export { shapes as default } from '${module}'\n`,
  )
  const endpoint = {
    name: 'Entente',
    url,
    transport: 'graphql',
    shape: './shapes-entente.mjs',
    queries: QUESTIONS,
  }
  writeFileSync(join(folder, 'endpoints/Entente.json'), JSON.stringify(endpoint, null, 1))
}
