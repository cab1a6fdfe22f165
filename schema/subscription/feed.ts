// A graph → news of what an import writes into it, wherever it runs: one poll for all who listen, only while any do.
import type { Graph } from '../../src/graph/graph.ts'
import { Plan } from '../plan/plan.ts'
import { batchesSince, heldLocks, type BatchRow } from './cypher.ts'
import { Mailbox } from './mailbox.ts'

export interface News {
  /** Written since the last news, the first to end first. */
  readonly batches: readonly BatchRow[]
  /** Whether an import runs. */
  readonly running: boolean
  /** Reads what the news is about; one for all listeners, so that who asks the same shares statements. */
  readonly plan: Plan
}

/** Milliseconds between two looks at the journal. */
const POLL = 1_000
/**
 * Milliseconds that an entry may be younger than one which was seen before it: it is dated before its commit, and by
 * the clock of its importer.
 */
const OVERLAP = 30_000
const MOST = 5_000

const feeds = new WeakMap<Graph, Feed>()

export function feedOf(graph: Graph): Feed {
  const feed = feeds.get(graph) ?? new Feed(graph)
  feeds.set(graph, feed)
  return feed
}

class Feed {
  readonly #graph: Graph
  readonly #listeners = new Set<Mailbox<News>>()
  #polling: Polling | null = null

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** News from now on, until `signal` fires; the first tells only whether an import runs. */
  async listen(signal: AbortSignal): Promise<AsyncIterable<News>> {
    const mailbox = new Mailbox<News>()
    this.#listeners.add(mailbox)
    signal.addEventListener('abort', () => this.#leave(mailbox), { once: true })
    if (signal.aborted) this.#leave(mailbox)
    try {
      this.#polling ??= new Polling(this.#graph, (news) => this.#tell(news))
      mailbox.put(await this.#polling.started)
    } catch (error) {
      this.#leave(mailbox)
      throw error
    }
    return mailbox
  }

  #tell(news: News): void {
    for (const mailbox of this.#listeners) mailbox.put(news)
  }

  #leave(mailbox: Mailbox<News>): void {
    mailbox.close()
    this.#listeners.delete(mailbox)
    if (this.#listeners.size > 0) return
    this.#polling?.stop()
    this.#polling = null
  }
}

/** Looks at the journal until it is stopped. A database that does not answer is asked again at the next turn. */
class Polling {
  readonly started: Promise<News>
  readonly #graph: Graph
  readonly #tell: (news: News) => void
  #seen: ReadonlySet<string> = new Set()
  #since = ''
  #running = false
  #timer: NodeJS.Timeout | undefined
  #isOver = false

  constructor(graph: Graph, tell: (news: News) => void) {
    this.#graph = graph
    this.#tell = tell
    this.started = this.#start()
    this.started.catch(() => {})
  }

  stop(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
  }

  async #start(): Promise<News> {
    const plan = new Plan(this.#graph)
    const [latest] = await plan.page(
      { fragment: batchesSince, parameters: { since: '' }, window: { limit: 1, backward: true } },
      {},
    )
    this.#since = before((latest?.row as BatchRow | undefined)?.finishedAt ?? '')
    const { running } = await this.#look()
    this.#next()
    return { batches: [], running, plan }
  }

  #next(): void {
    if (!this.#isOver) this.#timer = setTimeout(() => void this.#turn(), POLL)
  }

  async #turn(): Promise<void> {
    const was = this.#running
    const news = await this.#look().catch(() => null)
    if (news && !this.#isOver && (news.batches.length > 0 || news.running !== was)) this.#tell(news)
    this.#next()
  }

  async #look(): Promise<News> {
    const plan = new Plan(this.#graph)
    const [batches, locks] = await Promise.all([
      plan.list(batchesSince, {}, { since: this.#since }, MOST),
      plan.list(heldLocks, {}, { now: Date.now() }, 1),
    ])
    const fresh = batches.filter((batch) => !this.#seen.has(keyOf(batch)))
    this.#seen = new Set(batches.map(keyOf))
    this.#since = [this.#since, before(batches.at(-1)?.finishedAt ?? '')].toSorted().at(-1)!
    this.#running = locks.length > 0
    return { batches: fresh, running: this.#running, plan }
  }
}

/** The same articles, taken out and imported again, are a batch of the same id. */
function keyOf({ id, finishedAt }: BatchRow): string {
  return `${finishedAt} ${id}`
}

function before(instant: string): string {
  return instant === '' ? '' : new Date(Date.parse(instant) - OVERLAP).toISOString()
}
