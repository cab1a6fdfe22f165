// An import killed (-9) at random moments, again and again → the same graph as undisturbed, nothing lost, nothing double.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphConfig } from '../../src/graph/open.ts'
import { seeded } from '../graph/random.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { articlesIn, brokenAccount, brokenAfter, brokenPartly, brokenRepeat } from './checker.ts'
import { describeOnEachEngine, inspect } from './each-engine.ts'
import { accountOf, environmentOf, type Importing, killAfter, startImport } from './importer.ts'

/** On each engine; `npm run test:faults` sets more. */
const KILL_POINTS = Number(process.env['KILL_POINTS'] ?? 10)
const ARTICLES = 150
/** Of the time that an undisturbed import takes here and now: from the end of its start-up to some batches. */
const [EARLIEST, LATEST] = [0.2, 0.75]

let archive: Archive
let undisturbed: number
/** Articles in the graph after each kill. */
const reached: number[] = []
/** After a kill before anything was written the next comes this much later, after one that came too late sooner. */
const LATER = 1.25
let stretch = 1
beforeAll(async () => {
  archive = await makeArchive(SEED, ARTICLES)
  const environment = environmentOf({ dataDir: join(archive.folder, 'undisturbed') })
  const start = performance.now()
  await startImport({ archive: archive.path, environment }).ended
  undisturbed = performance.now() - start
})
afterAll(() => archive?.remove())

/** Kills and resumes until the input is through, on a graph that `config` names. Returns how often it was killed. */
async function killUntilDone(config: GraphConfig, random: ReturnType<typeof seeded>, most: number) {
  const importing: Importing = { archive: archive.path, environment: environmentOf(config) }
  const moment = () =>
    undisturbed * stretch * (EARLIEST + ((LATEST - EARLIEST) * random.integer(1_000)) / 1_000)
  let kills = 0
  while (kills < most && (await killAfter(importing, moment()))) {
    kills += 1
    expect(await inspect(config, brokenPartly)).toEqual([])
    const articles = await inspect(config, articlesIn)
    if (articles === (reached.at(-1) ?? 0)) stretch *= LATER
    reached.push(articles)
  }
  if (kills === 0) stretch /= LATER
  const last = await startImport(importing).ended
  expect(last).toMatchObject({ status: 0 })
  expect(brokenAccount(accountOf(last))).toEqual([])
  expect(await inspect(config, (graph) => brokenAfter(graph, archive))).toEqual([])
  const again = await startImport(importing).ended
  expect(again).toMatchObject({ status: 0, stderr: '' })
  expect(brokenRepeat(accountOf(again))).toEqual([])
  return kills
}

async function allKillPoints(emptyGraph: () => Promise<GraphConfig>): Promise<number> {
  reached.length = 0
  stretch = 1
  const random = seeded(SEED)
  let kills = 0
  let within = 0
  while (kills < KILL_POINTS) {
    kills += await killUntilDone(await emptyGraph(), random, KILL_POINTS - kills)
    within = reached.filter((articles) => articles > 0 && articles < ARTICLES).length
    console.info(`${kills} kill points so far, ${within} of them with a part of the articles in the graph`)
  }
  // A kill before the first batch or after the last one proves little.
  expect(within).toBeGreaterThanOrEqual(KILL_POINTS / 4)
  return kills
}

const TIME = 60_000 + KILL_POINTS * 20_000

describeOnEachEngine('an import into', (emptyGraph) => {
  it(
    `when it is killed at ${KILL_POINTS} moments, then each resumed run ends in the same graph (SEED=${SEED})`,
    async () => {
      expect(await allKillPoints(emptyGraph)).toBe(KILL_POINTS)
    },
    TIME,
  )
})
