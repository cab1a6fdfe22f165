// Sentences and mentions in → the events that the article tells, with participants, status, time, place and topics.
import type { Document } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import type { Mentions } from '../4-mentions/index.ts'
import type { EventClaim } from '../reading.ts'
import { ArticleText } from './article-text.ts'
import { EventReader } from './event-reader.ts'
import type { Trace } from './trace.ts'

export type { Consideration, Trace } from './trace.ts'

/** Finds the events of an article. Pure; linear in the number of sentences. */
export function findEvents(
  document: Document,
  sentences: readonly Sentence[],
  mentions: Mentions,
  trace?: Trace,
): EventClaim[] {
  return new EventReader(new ArticleText(document, sentences, mentions), trace).read()
}
