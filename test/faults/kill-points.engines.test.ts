// An import killed (-9) at random moments, again and again → the same graph as undisturbed, nothing lost, nothing double.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphConfig, openGraph } from '../../src/graph/open.ts'
import { seeded } from '../graph/random.ts'
import { describeOnNeo4j } from '../support/engines.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { brokenAccount, brokenAfter, brokenPartly, brokenRepeat } from './checker.ts'
import { accountOf, environmentOf, type Importing, killAfter, startImport } from './importer.ts'

/** On each engine; `npm run test:faults` sets more. */
const KILL_POINTS = Number(process.env['KILL_POINTS'] ?? 10)
const ARTICLES = 150
/** Milliseconds of a process's life: from its start-up to some batches. */
const [SHORTEST, LONGEST] = [600, 3_600]

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(SEED, ARTICLES)
})
afterAll(() => archive?.remove())

/** Kills and resumes until the input is through, on a graph that `config` names. Returns how often it was killed. */
async function killUntilDone(config: GraphConfig, random: ReturnType<typeof seeded>, most: number) {
  const importing: Importing = { archive: archive.path, environment: environmentOf(config) }
  let kills = 0
  while (kills < most && (await killAfter(importing, SHORTEST + random.integer(LONGEST - SHORTEST)))) {
    kills += 1
    expect(await inspect(config, brokenPartly)).toEqual([])
  }
  const last = await startImport(importing).ended
  expect(last).toMatchObject({ status: 0 })
  expect(brokenAccount(accountOf(last))).toEqual([])
  expect(await inspect(config, (graph) => brokenAfter(graph, archive))).toEqual([])
  const again = await startImport(importing).ended
  expect(again).toMatchObject({ status: 0, stderr: '' })
  expect(brokenRepeat(accountOf(again))).toEqual([])
  return kills
}

/** Opening it shows, too, that no lock is left (I7). */
async function inspect(
  config: GraphConfig,
  check: (graph: Awaited<ReturnType<typeof openGraph>>) => Promise<string[]>,
): Promise<string[]> {
  const graph = await openGraph(config)
  try {
    await graph.prepare()
    return await check(graph)
  } finally {
    await graph.close()
  }
}

async function allKillPoints(emptyGraph: () => Promise<GraphConfig>): Promise<number> {
  const random = seeded(SEED)
  let kills = 0
  while (kills < KILL_POINTS) kills += await killUntilDone(await emptyGraph(), random, KILL_POINTS - kills)
  return kills
}

const TIME = 60_000 + KILL_POINTS * 20_000

describe('an import into the embedded graph', () => {
  it(
    `when it is killed at ${KILL_POINTS} moments, then each resumed run ends in the same graph (SEED=${SEED})`,
    async () => {
      let graphs = 0
      const emptyGraph = async () => ({ dataDir: join(archive.folder, `graph-${(graphs += 1)}`) })
      expect(await allKillPoints(emptyGraph)).toBe(KILL_POINTS)
    },
    TIME,
  )
})

describeOnNeo4j('an import into', (open, neo4j) => {
  it(
    `when it is killed at ${KILL_POINTS} moments, then each resumed run ends in the same graph (SEED=${SEED})`,
    async () => {
      const emptyGraph = async () => {
        await (await open()).close()
        return { neo4j, dataDir: '' }
      }
      expect(await allKillPoints(emptyGraph)).toBe(KILL_POINTS)
    },
    TIME,
  )
})
