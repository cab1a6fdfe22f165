// Counts at moments → how many a second of late, and how long the rest of the input will take.

interface Sample {
  readonly at: number
  readonly read: number
  readonly bytes: number
}

/** What was known already goes by in no time, so that only the last minute tells of what comes. */
const WINDOW = 60_000

export class Pace {
  readonly #samples: Sample[]

  /** `at` and all moments after: milliseconds of one clock. */
  constructor(at: number) {
    this.#samples = [{ at, read: 0, bytes: 0 }]
  }

  /** `left` in words; null while it cannot be told. `total`: bytes of the whole input, null when not known. */
  now(at: number, read: number, bytes: number, total: number | null): { rate: number; left: string | null } {
    while (this.#samples.length > 1 && this.#samples[1]!.at <= at - WINDOW) this.#samples.shift()
    const first = this.#samples[0]!
    this.#samples.push({ at, read, bytes })
    const seconds = Math.max(0.001, (at - first.at) / 1000)
    const done = bytes - first.bytes
    const left = total === null || done === 0 ? null : ((total - bytes) / done) * seconds
    return { rate: Math.round((read - first.read) / seconds), left: left === null ? null : inWords(left) }
  }
}

/** `40 s`, `12 min`, `3 h 20 min`: no more exact than it can be known. */
function inWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.round(whole / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
