// Counts as they grow → a bar on a terminal, a line every few seconds elsewhere.
import cliProgress from 'cli-progress'

export interface Progress {
  /** `articles` more were read, `written` of them are in the graph. */
  add(articles: number, written: number): void
  stop(): void
}

const LINE_EVERY = 5_000

export function createProgress(stream: NodeJS.WritableStream & { isTTY?: boolean }): Progress {
  return stream.isTTY ? bar(stream) : lines(stream)
}

/** How many articles there are is not known before the end, so that the bar counts and does not fill. */
function bar(stream: NodeJS.WritableStream): Progress {
  const format = '{value} articles read, {written} written, {rate} a second'
  const bar = new cliProgress.SingleBar({ format, stream, clearOnComplete: true, hideCursor: true })
  const started = performance.now()
  const counts = { read: 0, written: 0 }
  bar.start(1, 0, { written: 0, rate: 0 })
  return {
    add(articles, written) {
      counts.read += articles
      counts.written += written
      const rate = Math.round((1000 * counts.read) / Math.max(1, performance.now() - started))
      bar.setTotal(counts.read + 1)
      bar.update(counts.read, { written: counts.written, rate })
    },
    stop: () => bar.stop(),
  }
}

function lines(stream: NodeJS.WritableStream): Progress {
  const counts = { read: 0, written: 0 }
  const started = performance.now()
  let last = started
  return {
    add(articles, written) {
      counts.read += articles
      counts.written += written
      const now = performance.now()
      if (now - last < LINE_EVERY) return
      last = now
      const rate = Math.round((1000 * counts.read) / (now - started))
      stream.write(`${counts.read} articles read, ${counts.written} written, ${rate} a second\n`)
    },
    stop: () => {},
  }
}
