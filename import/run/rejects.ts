// Records that could not be read → messages, the rejects file, and the decision whether to go on.
import { type FileHandle, open } from 'node:fs/promises'
import { KnownError } from '../../src/errors.ts'
import { escapeControls } from '../../src/escape.ts'
import type { Reject } from '../1-read/index.ts'

export interface RejectOptions {
  /** `reject` (default): go on without the record. `stop`: end at the first one. */
  readonly onError?: string
  /** File that gets each rejected record: JSON Lines of file, line, reason, original. */
  readonly rejects?: string | undefined
  /** Stop when more records than this are rejected; by default 1000, or 5 % of what was read when that is more. */
  readonly maxRejects?: string | number
}

/** Messages beyond this many are counted only; the file gets all. */
const MOST_MESSAGES = 50
/** An archive of which more cannot be read is not what it was taken for. */
const MOST_REJECTS = { count: 1000, share: 0.05 }

/** `articles.jsonl:4182: "publishedAt" is not a date ("31/02/2024"). Article skipped.` */
export function rejectMessage(
  { origin, line, column, reason, what = 'Article' }: Reject,
  further = '',
): string {
  const place = [origin, line, column].filter((part) => part !== undefined).join(':')
  return escapeControls(`${place}: ${reason}. ${what} skipped${further}.`)
}

export class Rejects {
  readonly #stderr: NodeJS.WritableStream
  readonly #stops: boolean
  /** Null: by what was read. */
  readonly #limit: number | null
  readonly #path: string | undefined
  #file: FileHandle | undefined
  count = 0

  /** @throws KnownError BAD_USAGE for options that cannot be. */
  constructor(options: RejectOptions, stderr: NodeJS.WritableStream) {
    const { onError = 'reject', maxRejects, rejects } = options
    if (onError !== 'reject' && onError !== 'stop') throw badUsage('--on-error', 'stop or reject', onError)
    this.#limit = maxRejects === undefined ? null : Number(maxRejects)
    if (this.#limit !== null && !(Number.isSafeInteger(this.#limit) && this.#limit >= 0)) {
      throw badUsage('--max-rejects', 'a whole number', String(maxRejects))
    }
    this.#stops = onError === 'stop'
    this.#path = rejects
    this.#stderr = stderr
  }

  /**
   * `read`: how many records were read so far, this one included.
   * @throws KnownError IMPORT_STOPPED when the options say so, or the file cannot be written.
   */
  async add(record: Reject, read: number): Promise<void> {
    this.count += 1
    await this.#write(record)
    if (this.count <= MOST_MESSAGES)
      this.#stderr.write(`${rejectMessage(record, this.#path ? `, see ${this.#path}` : '')}\n`)
    if (this.count === MOST_MESSAGES + 1)
      this.#stderr.write('Further rejected articles are counted, not shown.\n')
    if (this.#stops) throw stopped(`${this.#where(record)}. Stopped there, as --on-error stop says`)
    const most = this.#limit ?? Math.max(MOST_REJECTS.count, MOST_REJECTS.share * read)
    if (this.count > most)
      throw stopped(`${this.count} records were rejected, more than --max-rejects allows`)
  }

  async #write({ origin, line, column, reason, original }: Reject): Promise<void> {
    if (this.#path === undefined) return
    try {
      this.#file ??= await open(this.#path, 'w')
      await this.#file.writeFile(`${JSON.stringify({ file: origin, line, column, reason, original })}\n`)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      throw stopped(`${escapeControls(this.#path)}: the rejects file cannot be written (${code ?? message})`)
    }
  }

  #where(record: Reject): string {
    return rejectMessage(record).replace(/\. \w+ skipped\.$/, '')
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }
}

function stopped(what: string): KnownError {
  return new KnownError('IMPORT_STOPPED', `${what}. What was written stays; run again to continue.`)
}

function badUsage(option: string, expected: string, given: string): KnownError {
  return new KnownError(
    'BAD_USAGE',
    `${option} must be ${expected}, not ${JSON.stringify(given.slice(0, 80))}.`,
  )
}
