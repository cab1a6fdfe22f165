// Articles and rejects as they come → readings and rejects in the same order, several articles being read at once.
import { isReject, type Reject } from './1-read/index.ts'
import type { Reader } from './reading-pool.ts'
import type { Article, Reading } from './reading.ts'

/** At most `reader.width` articles are held; what is read is handed on at once, though the input keeps us waiting. */
export async function* readInOrder(
  records: AsyncIterable<Article | Reject>,
  reader: Reader,
): AsyncGenerator<Reading | Reject> {
  const source = records[Symbol.asyncIterator]()
  const underWay: Promise<Reading | Reject>[] = []
  let next: Promise<IteratorResult<Article | Reject>> | null = null
  let isOver = false
  try {
    while (!isOver || underWay.length > 0) {
      const oldest = underWay[0]
      if (isOver || underWay.length >= reader.width) {
        yield await underWay.shift()!
        continue
      }
      next ??= source.next()
      const came: IteratorResult<Article | Reject> | 'read' = await Promise.race(
        oldest ? [next, oldest.then(() => 'read' as const)] : [next],
      )
      if (came === 'read') {
        yield await underWay.shift()!
        continue
      }
      next = null
      if (came.done) isOver = true
      else
        underWay.push(keepQuiet(isReject(came.value) ? Promise.resolve(came.value) : reader.read(came.value)))
    }
  } finally {
    await source.return?.()
  }
}

/** A failure is thrown where the reading is awaited, in its turn; until then it is no unhandled one. */
function keepQuiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
