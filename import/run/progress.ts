// Counts as they grow → a bar on a terminal, a line every few seconds elsewhere, with the rate and the time left.
import cliProgress from 'cli-progress'
import { number } from './account.ts'
import { Pace } from './pace.ts'

export interface Progress {
  /** So many more were read, and so many more are in the graph. */
  add(read: number, written: number): void
  /** Bytes of the whole input, where that is known: only then a time left is told. */
  expect(bytes: number | null): void
  /** Bytes of the input that are done with. */
  reach(bytes: number): void
  stop(): void
}

const LINE_EVERY = 5_000

export const NO_PROGRESS: Progress = { add() {}, expect() {}, reach() {}, stop() {} }

/** `what` is counted: `articles`. */
export function createProgress(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  what = 'articles',
): Progress {
  const counts = new Counts(what)
  const stop = stream.isTTY ? showBar(stream, counts) : writeLines(stream, counts)
  return {
    add: (read, written) => counts.add(read, written),
    expect: (bytes) => void (counts.total = bytes),
    reach: (bytes) => void (counts.bytes = bytes),
    stop,
  }
}

class Counts {
  readonly #what: string
  readonly #pace = new Pace(performance.now())
  #read = 0
  #written = 0
  bytes = 0
  total: number | null = null

  constructor(what: string) {
    this.#what = what
  }

  add(read: number, written: number): void {
    this.#read += read
    this.#written += written
  }

  /** `1,200 articles read, 1,000 written, 89 a second, 12 min left` */
  text(): string {
    const { rate, left } = this.#pace.now(performance.now(), this.#read, this.bytes, this.total)
    const counted = `${number(this.#read)} ${this.#what} read, ${number(this.#written)} written`
    return [counted, `${number(rate)} a second`, ...(left === null ? [] : [`${left} left`])].join(', ')
  }
}

/** Fills with the bytes that are done with; of standard input and web addresses it only counts. */
function showBar(stream: NodeJS.WritableStream, counts: Counts): () => void {
  const format = (_: unknown, { progress }: { progress: number }): string =>
    counts.total === null ? counts.text() : `${Math.floor(100 * progress)} %, ${counts.text()}`
  const bar = new cliProgress.SingleBar({ format, stream, clearOnComplete: true, hideCursor: true, fps: 2 })
  bar.start(1, 0)
  const timer = setInterval(() => {
    bar.setTotal(Math.max(1, counts.total ?? 1))
    bar.update(counts.total === null ? 0 : Math.min(counts.bytes, counts.total))
  }, 500)
  timer.unref()
  return () => {
    clearInterval(timer)
    bar.stop()
  }
}

function writeLines(stream: NodeJS.WritableStream, counts: Counts): () => void {
  const timer = setInterval(() => void stream.write(`${counts.text()}\n`), LINE_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}
