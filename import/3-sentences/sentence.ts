// What stage 3 makes of a document: its sentences with their tokens.

export interface Token {
  readonly text: string
  /** In lower case, with straight apostrophes, as the vocabulary has them. */
  readonly lower: string
  /** Base form in lower case: `met` → `meet`. */
  readonly lemma: string
  /** Universal part of speech. */
  readonly pos: string
  /** Offsets in the article's text. */
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly index: number
  /** Index of the paragraph in the document. */
  readonly paragraph: number
  /** True where the paragraph is a heading: read for actors, not for events. */
  readonly heading: boolean
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Per token: 1 inside quotation marks. */
  readonly quoted: Uint8Array
}
