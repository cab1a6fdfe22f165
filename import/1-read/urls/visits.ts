// What is remembered of web addresses between imports → so that what did not change is not sent again.
import type { Validators } from './fetch-url.ts'

/** The version of a page or feed that was read, and the ids of its articles. */
export interface Visit extends Validators {
  readonly articles: readonly string[]
}

export interface Visits {
  /** The version whose articles are all known; null when it must be read. */
  readonly recall: (url: string) => Promise<Visit | null>
  /** The server still has the version that was recalled. */
  readonly same: (visit: Visit) => void
  /** All of it was read and nothing rejected; to be kept once the articles are. */
  readonly met: (url: string, visit: Visit) => void
}
