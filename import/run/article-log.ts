// What became of each article → one log line, found by the article's id: `LOG_LEVEL=debug entente import … 2>&1 | grep ID`.
import type { Log } from '../../src/log.ts'
import type { Reject } from '../1-read/index.ts'
import type { BatchResult } from '../7-write/index.ts'
import type { Article, Reading } from '../reading.ts'

/** Of a rejected record so much is shown; the rejects file has all of it. */
const SHOWN = 300

/** Lines at level debug; below it costs nothing but a question. */
export class ArticleLog {
  readonly #log: Log | undefined
  /** What the archive calls the id. */
  readonly #idField: string

  constructor(log: Log | undefined, idField = 'id') {
    this.#log = log?.isLevelEnabled('debug') ? log : undefined
    this.#idField = idField
  }

  unchanged(articles: readonly Article[]): void {
    for (const article of articles) this.#log?.debug(placeOf(article), 'unchanged')
  }

  rejected({ origin, line, column, reason, original, article }: Reject): void {
    if (!this.#log) return
    const id = article ?? idIn(original, this.#idField)
    const place = [origin, line, column].filter((part) => part !== undefined).join(':')
    this.#log.debug({ article: id, origin: place, reason, original: original.slice(0, SHOWN) }, 'rejected')
  }

  /** A version older than the graph's is read, but not written. */
  written(readings: readonly Reading[], { entry, written }: BatchResult): void {
    if (!this.#log) return
    const isWritten = new Set(written)
    for (const { article, language, actors, events } of readings) {
      const read = {
        language,
        publishedAt: article.publishedAt,
        actors: actors.length,
        events: events.length,
      }
      const isIn = isWritten.has(article.id)
      const became = isIn ? { batch: entry?.id } : { reason: 'the graph holds a later version' }
      this.#log.debug({ ...placeOf(article), ...read, ...became }, isIn ? 'imported' : 'unchanged')
    }
  }
}

function placeOf({ id, origin }: Article): { article: string; origin: string } {
  return { article: id, origin }
}

/** The id of a record that could not be read, when it has one that can. */
function idIn(original: string, field: string): string | undefined {
  const name = JSON.stringify(field).replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')
  const found = new RegExp(`${name}\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|-?\\d+)`).exec(original)?.[1]
  try {
    return found === undefined ? undefined : String(JSON.parse(found))
  } catch {
    return undefined
  }
}
