// A number of threads → a reader of articles that uses them all, with a bounded number of articles under way.
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { isReject, type Reject } from './1-read/index.ts'
import type { Answer } from './reading-thread.ts'
import type { Article, Reading } from './reading.ts'
import { tryToRead } from './try-to-read.ts'

/** Reads articles one by one; what it is asked at once it may read at once. Reading is the same wherever it happens. */
export interface Reader {
  /** How many articles it is worth asking for at once. */
  readonly width: number
  /** @throws when a thread dies, which is a bug or a want of memory, not a fault of the article */
  read(article: Article): Promise<Reading | Reject>
  close(): Promise<void>
}

/** So many articles are read before threads are started, which takes as long as reading them. */
const FEW = 32
/** Articles that wait in each thread while it reads one, so that none is idle. */
const AHEAD = 4
/** Megabytes: what is read of an article is forgotten with it, so that more room only fills memory. */
const YOUNG = 8
/** Articles read at a stretch before what waits (answers of the database, signals) gets its turn. */
const STRETCH = 4

/** Reads in this thread. */
export function readHere(): Reader {
  let count = 0
  return {
    width: 1,
    async read(article) {
      const record = tryToRead(article)
      if (++count % STRETCH === 0) await setImmediate()
      return record
    },
    async close() {},
  }
}

/** Reads in so many threads; here when it is one or none, and the first few articles in any case. */
export const openReader = (workers: number): Reader => (workers < 2 ? readHere() : new ReadingPool(workers))

interface Asked {
  readonly article: Article
  readonly answer: (record: Reading | Reject) => void
  readonly fail: (error: Error) => void
}

class Thread {
  readonly asked: Asked[] = []
  private readonly worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })

  constructor(isFree: () => void) {
    this.worker.on('message', ({ said }: Answer) => {
      const { article, answer } = this.asked.shift()!
      answer(isReject(said) ? said : { article, ...said })
      isFree()
    })
    this.worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))))
    this.worker.on('exit', (code) => this.fail(new Error(`A reading thread ended with status ${code}`)))
  }

  ask(asked: Asked): void {
    this.asked.push(asked)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.worker.postMessage(asked.article)
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private fail(error: Error): void {
    for (const { fail } of this.asked.splice(0)) fail(error)
  }
}

class ReadingPool implements Reader {
  readonly width: number
  private readonly workers: number
  private readonly here = readHere()
  private threads: readonly Thread[] = []
  private readonly waiting: Asked[] = []
  private count = 0

  constructor(workers: number) {
    this.workers = workers
    this.width = workers * AHEAD
  }

  read(article: Article): Promise<Reading | Reject> {
    if (++this.count <= FEW) return this.here.read(article)
    if (this.threads.length === 0)
      this.threads = Array.from({ length: this.workers }, () => new Thread(() => this.handOut()))
    return new Promise((answer, fail) => {
      this.waiting.push({ article, answer, fail })
      this.handOut()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()))
  }

  private handOut(): void {
    while (this.waiting.length > 0) {
      const idlest = this.threads.reduce((a, b) => (b.asked.length < a.asked.length ? b : a))
      if (idlest.asked.length >= AHEAD) return
      idlest.ask(this.waiting.shift()!)
    }
  }
}
