// Ten thousand damaged inputs of every form → each rejected or read, nothing lost, the graph sound.
import { describe, expect, it } from 'vitest'
import { importDamaged, wrongWith } from '../support/damaged-inputs.ts'

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const COUNT = Number(process.env['DAMAGED'] ?? 10_000)
const AT_ONCE = 1_000

describe(`damaged inputs, seed ${SEED}`, () => {
  it.each(Array.from({ length: Math.ceil(COUNT / AT_ONCE) }, (_, round) => SEED + round))(
    `when ${AT_ONCE} are imported (seed %d), then the account adds up and the graph is sound`,
    { timeout: 600_000 },
    async (seed) => {
      const report = await importDamaged(seed, AT_ONCE)
      console.log(JSON.stringify({ seed, ...report.account, changes: undefined }))
      expect(wrongWith(report)).toEqual([])
    },
  )
})
