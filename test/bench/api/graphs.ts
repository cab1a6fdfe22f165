// The generator's rows → two graphs with the same ids: the peers' by the generator itself, Entente's by `entente import --graph`.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { writeEntenteRows } from '../entente-rows.ts'
import { done, ENTENTE, type Login } from './processes.ts'

/** Ids and statuses as Entente's vocabulary has them, so that both sides can be asked and told the same. */
const RENAMING = [
  ['Person', "'person/' + n.id"],
  ['Organization', "'org/' + n.id"],
  ['Country', "'country/' + n.id"],
  ['Topic', "'topic/' + n.id"],
  ['Event', "n.type + '/' + n.id"],
].map(([label, id]) => `MATCH (n:${label}) CALL (n) { SET n.id = ${id} } IN TRANSACTIONS OF 10000 ROWS`)

const STATUSES = `MATCH (n:Event) CALL (n) { SET n.status = CASE n.status WHEN 'planned' THEN 'planned'
  WHEN 'draft' THEN 'planned' WHEN 'cancelled' THEN 'cancelled' ELSE 'occurred' END } IN TRANSACTIONS OF 10000 ROWS`

/** Fills both databases, which are emptied before; writes `pools.json` with the ids that both know. */
export async function loadGraphs(folder: string, sizes: readonly string[], own: Login, peers: Login) {
  const rows = join(folder, 'rows')
  await done(folder, 'node', ['gen.mjs', ...sizes, '--mode', 'jsonl', '--out', rows])
  const { ids } = await writeEntenteRows(rows, join(folder, 'own-rows'))
  await writePools(join(rows, 'pools.json'), join(folder, 'pools.json'), ids)
  const login = ['--uri', peers.uri, '--user', peers.user, '--password', peers.password]
  await done(folder, 'node', ['gen.mjs', ...sizes, '--mode', 'neo4j', '--wipe', ...login])
  await run(peers, [...RENAMING, STATUSES])
  await run(own, ['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'])
  await done(folder, 'node', [ENTENTE, 'import', '--graph', join(folder, 'own-rows')], environmentOf(own))
}

export function environmentOf({ uri, user, password }: Login) {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}

async function run({ uri, user, password }: Login, statements: readonly string[]): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  for (const statement of statements) {
    const session = driver.session()
    await session.run(statement)
    await session.close()
  }
  await driver.close()
}

async function writePools(from: string, to: string, ids: ReadonlyMap<string, string>): Promise<void> {
  const pools = JSON.parse(await readFile(from, 'utf8')) as Record<string, unknown>
  const renamed = Object.entries(pools).map(([name, pool]) =>
    name === 'prefixes' || !Array.isArray(pool)
      ? [name, pool]
      : [name, (pool as string[]).map((id) => ids.get(id) ?? id)],
  )
  await writeFile(to, JSON.stringify(Object.fromEntries(renamed)))
}
