// An open graph, and an import's progress → what each tenth of the articles took: time, time in writes, memory, and statements.
import { readFileSync } from 'node:fs'
import type { Progress } from '../../import/run/progress.ts'
import type { Graph, Transaction } from '../../src/graph/graph.ts'

interface Tenth {
  readonly seconds: number
  /** Of this process: of all its threads. */
  readonly cpu: number
  /** Of the database, where its process is known. */
  readonly theirs: number
  /** In transactions of batches: resolving, and waiting for the database. */
  readonly writing: number
  /** The most seen at the end of a batch. */
  readonly megabytes: number
  readonly statements: ReadonlyMap<string, number>
}

export class Meter implements Progress {
  /** The graph, with a clock on each write and each statement in it. */
  readonly graph: Graph
  readonly #tenths: Tenth[] = []
  readonly #count: number
  readonly #database: string | undefined
  #written = 0
  #begun = performance.now()
  #cpu = process.cpuUsage()
  #theirs: number
  #writing = 0
  #megabytes = 0
  #statements = new Map<string, number>()

  /** `database`: the id of its process, when it runs on this machine. */
  constructor(graph: Graph, count: number, database?: string) {
    this.#count = count
    this.#database = database
    this.#theirs = cpuOf(database)
    this.graph = {
      engine: graph.engine,
      capabilities: graph.capabilities,
      address: graph.address,
      read: (...parameters) => graph.read(...parameters),
      write: (work) => this.#time(() => graph.write((transaction) => work(this.#timed(transaction)))),
      prepare: () => graph.prepare(),
      ping: () => graph.ping(),
      close: () => graph.close(),
    }
  }

  add(_: number, written: number): void {
    if (written === 0) return
    // Not at each article that was read: asking costs 2 ms.
    this.#megabytes = Math.max(this.#megabytes, process.memoryUsage.rss() / 2 ** 20)
    this.#written += written
    if (this.#written < ((this.#tenths.length + 1) * this.#count) / 10) return
    const { user, system } = process.cpuUsage(this.#cpu)
    const seconds = (performance.now() - this.#begun) / 1000
    const [writing, megabytes, statements] = [this.#writing, this.#megabytes, this.#statements]
    const theirs = cpuOf(this.#database) - this.#theirs
    this.#tenths.push({ seconds, cpu: (user + system) / 1e6, theirs, writing, megabytes, statements })
    ;[this.#begun, this.#cpu, this.#writing] = [performance.now(), process.cpuUsage(), 0]
    this.#theirs += theirs
    ;[this.#megabytes, this.#statements] = [0, new Map()]
  }

  expect(): void {}

  reach(): void {}

  stop(): void {}

  /** A line a tenth; then the statements that took longest in the last, with what they took in the first. */
  table(): string {
    const share = this.#count / this.#tenths.length
    const lines = this.#tenths.map(({ seconds, cpu, theirs, writing, megabytes }, i) => {
      const times = [cpu, theirs, writing].map((time) => (1000 * time) / share)
      const each = [share / seconds, ...times, megabytes]
      return [String(i + 1), ...each.map((value) => value.toFixed(value < 20 ? 1 : 0))].join('\t')
    })
    const head = 'tenth\tarticles/s\tCPU ms\tits database\twriting ms\tMB'
    return [head, ...lines, '', 'ms an article in the last tenth, in the first:', ...this.#slowest()].join(
      '\n',
    )
  }

  #slowest(): string[] {
    const [first, last] = [this.#tenths[0]!, this.#tenths.at(-1)!]
    const share = this.#count / this.#tenths.length
    const each = (milliseconds: number): string => (milliseconds / share).toFixed(2)
    return [...last.statements]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 15)
      .map(([text, time]) => `${each(time)}\t${each(first.statements.get(text) ?? 0)}\t${text}`)
  }

  async #time<T>(work: () => Promise<T>): Promise<T> {
    const begun = performance.now()
    try {
      return await work()
    } finally {
      this.#writing += (performance.now() - begun) / 1000
    }
  }

  #timed(transaction: Transaction): Transaction {
    return {
      changes: transaction.changes,
      clock: () => transaction.clock(),
      run: async (statement, parameters) => {
        const begun = performance.now()
        const rows = await transaction.run(statement, parameters)
        const text = statement.replace(/\s+/g, ' ').slice(0, 110)
        this.#statements.set(text, (this.#statements.get(text) ?? 0) + performance.now() - begun)
        return rows as never
      },
    }
  }
}

/** Seconds of CPU that a process of this machine (Linux) has had, in ticks of 10 ms. */
function cpuOf(pid: string | undefined): number {
  if (pid === undefined) return 0
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
