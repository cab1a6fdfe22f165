// A file larger than the memory that is left for it → read to its end.
import { expect, it } from 'vitest'
import { readManyLines } from '../../support/many-lines.ts'

it('when 35 MB of lines are read with a heap of 32 MB, then all come out', { timeout: 120_000 }, async () => {
  const { articles, rejects } = await readManyLines('jsonl', 180_000, 32)
  expect({ articles, rejects }).toEqual({ articles: 180_000, rejects: 0 })
})
