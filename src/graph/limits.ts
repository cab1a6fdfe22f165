// A profile's name → its time limits, and the helpers that keep a promise within one.
import { KnownError } from '../errors.ts'

export type Profile = 'server' | 'import'

export interface Limits {
  /** Milliseconds a read may take in the database. */
  readonly readTimeout: number
  /** Milliseconds a write transaction may take in the database. */
  readonly writeTimeout: number
  /** Milliseconds over which transient faults are retried. */
  readonly retryTime: number
}

const LIMITS: Readonly<Record<Profile, Limits>> = {
  server: { readTimeout: 5_000, writeTimeout: 60_000, retryTime: 3_000 },
  import: { readTimeout: 60_000, writeTimeout: 60_000, retryTime: 60_000 },
}

/** A profile by name, or limits of one's own. */
export function limitsOf(profile: Profile | Limits): Limits {
  return typeof profile === 'string' ? LIMITS[profile] : profile
}

/** More rows than any answer of the product needs; beyond it decoding would block the event loop. */
export const MAX_ROWS = 200_000

export function timedOut(milliseconds: number): KnownError {
  return new KnownError(
    'TIMEOUT',
    `The database did not answer within ${milliseconds / 1000} s. The query was given up.`,
  )
}

export interface Patience {
  /** When it fires, there is a rejection with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Called once when the promise is no longer waited for. */
  readonly giveUp?: () => void
  /** What is thrown when the time is over, by default a `TIMEOUT`. */
  readonly tooLate?: (milliseconds: number) => unknown
}

/** The last milliseconds of a time limit, which are counted from when the rest is over. */
const LAST = 5_000

/** `promise`, or a rejection once `milliseconds` are over; what `promise` later settles to is ignored. */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  { signal, giveUp = () => {}, tooLate = timedOut }: Patience = {},
): Promise<T> {
  let stop: () => void = () => {}
  const limit = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      giveUp()
      reject(reason as Error)
    }
    const onAbort = () => end(signal?.reason)
    const stopTimer = startTimer(milliseconds, () => end(tooLate(milliseconds)))
    signal?.addEventListener('abort', onAbort, { once: true })
    stop = () => {
      stopTimer()
      signal?.removeEventListener('abort', onAbort)
    }
    if (signal?.aborted) onAbort()
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    stop()
    promise.catch(() => {})
  }
}

/**
 * Calls `onEnd` after `milliseconds`; returns what stops it. In two parts: a process that was stopped for a while
 * (SIGSTOP) has time left when it wakes, and sees what came in meanwhile.
 */
function startTimer(milliseconds: number, onEnd: () => void): () => void {
  const last = Math.min(LAST, milliseconds / 2)
  let timer = setTimeout(() => (timer = setTimeout(onEnd, last)), milliseconds - last)
  return () => clearTimeout(timer)
}

/** Lets at most `count` tasks run at once; the others wait in order. */
export class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async take(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}
