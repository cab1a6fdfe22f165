// Articles read in threads → the same readings, in the same order, as in one.
import { describe, expect, it } from 'vitest'
import { isReject, reject, type Reject } from '../../import/1-read/index.ts'
import { readInOrder } from '../../import/read-in-order.ts'
import { openReader, type Reader, readHere } from '../../import/reading-pool.ts'
import type { Article, Reading } from '../../import/reading.ts'

const article = (n: number): Article => ({
  id: `a${n}`,
  publishedAt: '2024-03-05',
  text: `Foreign Minister Ana Ferreira of Portugal met Peter Mwangi of Kenya in Lisbon on Monday. ${'They discussed fisheries. '.repeat(n % 7)}`,
  contentHash: String(n),
  origin: `articles.jsonl:${n + 1}`,
})
const articles = Array.from({ length: 90 }, (_, n) => article(n))
const broken = { ...article(40), id: 'broken', title: 5 as unknown as string }
const notRead = reject('articles.jsonl', 7, 'no text', '{}')

async function readAll(
  records: readonly (Article | Reject)[],
  reader: Reader,
): Promise<(Reading | Reject)[]> {
  const stream = (async function* () {
    yield* records
  })()
  try {
    const read: (Reading | Reject)[] = []
    for await (const record of readInOrder(stream, reader)) read.push(record)
    return read
  } finally {
    await reader.close()
  }
}

describe('a reader with threads', () => {
  it('when there are many articles, then reads them as one thread does, in the order of the input', async () => {
    const records = [...articles.slice(0, 40), broken, notRead, ...articles.slice(40)]
    const [inThreads, inOne] = await Promise.all([
      readAll(records, openReader(2)),
      readAll(records, readHere()),
    ])
    const plain = (all: readonly (Reading | Reject)[]) =>
      all.map((each) => (isReject(each) ? { ...each, reason: each.reason.slice(0, 40) } : each))
    expect(plain(inThreads)).toEqual(plain(inOne))
    expect(inThreads[40]).toMatchObject({ line: 41, reason: expect.stringContaining('a bug in Entente') })
  }, 60_000)

  it('when nothing comes, then ends', async () => {
    expect(await readAll([], openReader(2))).toEqual([])
  })
})

describe('readInOrder', () => {
  it('when the input fails, then what came before is handed on and the failure thrown', async () => {
    const failing = (async function* () {
      yield article(1)
      throw new Error('the disk is gone')
    })()
    const seen: string[] = []
    const run = async (): Promise<void> => {
      for await (const each of readInOrder(failing, readHere()))
        if (!isReject(each)) seen.push(each.article.id)
    }
    await expect(run()).rejects.toThrow('the disk is gone')
  })

  it('when a reading takes long, then no more articles are taken in than the reader is wide', async () => {
    let [underWay, most] = [0, 0]
    const slow: Reader = {
      width: 3,
      read: async (each) => {
        most = Math.max(most, ++underWay)
        await new Promise((resolve) => setTimeout(resolve, 1))
        underWay--
        return { article: each, language: 'en', actors: [], events: [] }
      },
      close: async () => {},
    }
    const read = await readAll(articles.slice(0, 20), slow)
    expect(read.map((each) => (isReject(each) ? null : each.article.id))).toEqual(
      articles.slice(0, 20).map(({ id }) => id),
    )
    expect(most).toBeLessThanOrEqual(3)
  })
})
