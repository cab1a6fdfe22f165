// An import that is told to stop once, and twice → the batch finished, or at once; resumed, the same graph (F13).
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphConfig } from '../../src/graph/open.ts'
import { type Archive, makeArchive, SEED } from './archive.ts'
import { brokenAccount, brokenAfter, brokenPartly } from './checker.ts'
import { describeOnEachEngine, inspect } from './each-engine.ts'
import { accountOf, batchesWritten, importOf, startImport } from './importer.ts'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(SEED, 100)
})
afterAll(() => archive?.remove())

/** Signals in the midst of an import, each as soon as the last is through; how it ended. */
async function signalled(config: GraphConfig, signals: readonly NodeJS.Signals[]) {
  const importing = startImport(importOf(archive, config))
  await batchesWritten(config, importing, 2)
  for (const signal of signals) importing.child.kill(signal)
  return importing.ended
}

async function resumed(config: GraphConfig): Promise<void> {
  expect(await startImport(importOf(archive, config)).ended).toMatchObject({ status: 0 })
  expect(await inspect(config, (graph) => brokenAfter(graph, archive))).toEqual([])
}

describeOnEachEngine('an import into', (emptyGraph) => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'when it gets %s, then it finishes its batch, accounts for it, ends with %i',
    async (signal, status) => {
      const config = await emptyGraph()
      const ran = await signalled(config, [signal])
      expect(ran).toMatchObject({ status })
      const account = accountOf(ran)
      expect(brokenAccount(account)).toEqual([])
      expect(account).toMatchObject({ interrupted: true })
      expect(await inspect(config, brokenPartly)).toEqual([])
      await resumed(config)
    },
  )

  it('when it gets SIGINT twice, then it ends at once without an account', async () => {
    const config = await emptyGraph()
    // Two of a kind that come together are one; of two kinds either may come first.
    const { status, stdout } = await signalled(config, ['SIGTERM', 'SIGINT'])
    expect([130, 143]).toContain(status)
    expect(stdout).toBe('')
    expect(await inspect(config, brokenPartly)).toEqual([])
    await resumed(config)
  })
})
