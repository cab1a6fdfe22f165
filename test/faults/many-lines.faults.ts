// Files of five million lines, a gigabyte → read to their end with a heap of 256 MB (F20), in every form that streams.
import { describe, expect, it } from 'vitest'
import { readManyLines } from '../support/many-lines.ts'

const LINES = Number(process.env['LINES'] ?? 5_000_000)

describe(`a file of ${LINES} lines`, () => {
  it.each([
    ['jsonl', 0],
    ['csv', 0],
    ['json', 1],
    ['rss', 0],
  ])('when it is %s, then it is read with a heap of 256 MB', { timeout: 3_600_000 }, async (form, more) => {
    const { articles, rejects, megabytes } = await readManyLines(form, LINES, 256)
    console.log(`${form}: ${articles} articles, at most ${megabytes} MB`)
    expect({ articles, rejects }).toEqual({ articles: LINES + more, rejects: 0 })
  })
})
