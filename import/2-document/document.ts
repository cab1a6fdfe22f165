// What stage 2 makes of an article: its paragraphs by role, its dateline and its day of publication.
import type { Article, Span } from '../reading.ts'

export type ParagraphRole =
  /** Sentences to be read for actors and events. */
  | 'prose'
  /** A title, a byline, a list of names: read for actors only. */
  | 'heading'
  /** Not read at all. */
  | 'boilerplate'

/** Whose turn it is in a transcript. */
export interface Speaker {
  /** Of the label without its colon: `MR OKELLO`. */
  readonly span: Span
  /** False for `QUESTION`, `MODERATOR` and the like, who stay unknown. */
  readonly named: boolean
}

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly role: ParagraphRole
  /** In a transcript: who speaks here. */
  readonly speaker?: Speaker
}

/** `KINSHASA, April 30, 1997 (AFP) –`: where and when a report was written. */
export interface Dateline {
  /** As written, in ordinary capitals: `Kinshasa`. */
  readonly place: string | null
  /** ISO day where the dateline tells one. */
  readonly day: string | null
  readonly span: Span
}

export interface Document {
  readonly article: Article
  /** ISO day of publication: the article's, else the dateline's, else null. */
  readonly publishedDay: string | null
  readonly dateline: Dateline | null
  readonly paragraphs: readonly Paragraph[]
}
