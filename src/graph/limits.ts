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

/**
 * `promise`, or a rejection as soon as `signal` fires (with its reason) or `milliseconds` are over (`TIMEOUT`).
 * `giveUp` is then called once; what `promise` later settles to is ignored.
 */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  signal: AbortSignal | undefined,
  giveUp: () => void = () => {},
): Promise<T> {
  let stop: () => void = () => {}
  const limit = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      giveUp()
      reject(reason as Error)
    }
    const onAbort = () => end(signal?.reason)
    const timer = setTimeout(() => end(timedOut(milliseconds)), milliseconds)
    signal?.addEventListener('abort', onAbort, { once: true })
    stop = () => {
      clearTimeout(timer)
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

/** A time limit that can be set anew while something is waited for. */
export class Deadline {
  readonly #passed: Promise<never>
  #reject: (reason: unknown) => void = () => {}
  #timer: NodeJS.Timeout | undefined
  readonly #reason: () => unknown

  constructor(reason: () => unknown) {
    this.#reason = reason
    this.#passed = new Promise((_, reject) => (this.#reject = reject))
    this.#passed.catch(() => {})
  }

  restart(milliseconds: number): void {
    this.stop()
    this.#timer = setTimeout(() => this.#reject(this.#reason()), milliseconds)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** `promise`, or a rejection once the time is over; what `promise` then settles to is ignored. */
  async within<T>(promise: Promise<T>): Promise<T> {
    promise.catch(() => {})
    return Promise.race([promise, this.#passed])
  }
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
