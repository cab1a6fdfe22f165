// What is put in, in order → an iterable for one reader, which ends when it is closed or read too slowly.
import { KnownError } from '../../src/errors.ts'

/** What may wait for a reader. */
const MOST = 1_000

export class Mailbox<T> implements AsyncIterable<T> {
  #waiting: T[] = []
  #isClosed = false
  #isFull = false
  #wake: () => void = () => {}

  put(item: T): void {
    if (this.#isClosed) return
    if (this.#waiting.length === MOST) {
      this.#isFull = true
      this.close()
    } else this.#waiting.push(item)
    this.#wake()
  }

  close(): void {
    this.#isClosed = true
    this.#waiting = []
    this.#wake()
  }

  /** @throws KnownError TOO_BUSY when the reader lags 1,000 items behind. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      if (this.#isFull) throw new KnownError('TOO_BUSY', 'A subscriber reads too slowly.')
      const item = this.#waiting.shift()
      if (item !== undefined) yield item
      else if (this.#isClosed) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
