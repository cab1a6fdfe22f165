// Rejected records → when an import goes on, and when it stops.
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Rejects } from '../../../import/run/rejects.ts'

const BAD = { origin: 'a.jsonl', line: 1, reason: 'not JSON', original: '{' } as const

/** How many of such records go by, of so many that were read, before it stops. */
async function goBy(maxRejects: string | undefined, read: number): Promise<number> {
  const rejects = new Rejects(maxRejects === undefined ? {} : { maxRejects }, new PassThrough().resume())
  try {
    while (rejects.count < 10_000) await rejects.add(BAD, read)
  } catch (error) {
    expect(error).toMatchObject({ code: 'IMPORT_STOPPED', message: expect.stringContaining('--max-rejects') })
  }
  return rejects.count - 1
}

describe('Rejects', () => {
  it.each([
    [undefined, 1, 1_000],
    [undefined, 20_000, 1_000],
    [undefined, 40_000, 2_000],
    ['0', 40_000, 0],
    ['3', 1, 3],
    ['3000', 1, 3_000],
  ])('when --max-rejects is %s and %i are read, then %i may be rejected', async (maxRejects, read, most) => {
    expect(await goBy(maxRejects, read)).toBe(most)
  })
})
