// A pattern tried on a sentence → what came of it, for those who ask why.
import type { Span } from '../reading.ts'

/** A pattern that had its word in a sentence. */
export interface Consideration {
  /** Of the sentence, in the article's text. */
  readonly sentence: Span
  /** The word that might tell the event. */
  readonly word: string
  readonly rule: string
  /** Why it was refused; null when it matched. */
  readonly refused: string | null
}

export type Trace = (consideration: Consideration) => void

/** Says why, and gives the null that stands for no match. */
export type Refuse = (why: string) => null

export const refuseSilently: Refuse = () => null
