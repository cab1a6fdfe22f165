// An article from the main thread in → what was read from it back, without the text, which is there already.
import { parentPort } from 'node:worker_threads'
import { isReject, type Reject } from './1-read/index.ts'
import type { Article, Reading } from './reading.ts'
import { tryToRead } from './try-to-read.ts'

export interface Answer {
  /** Of the question: answers of one thread come in the order of its questions. */
  readonly said: Omit<Reading, 'article'> | Reject
}

parentPort?.on('message', (article: Article) => {
  const record = tryToRead(article)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ said: isReject(record) ? record : withoutText(record) } satisfies Answer)
})

const withoutText = ({ language, actors, events }: Reading): Omit<Reading, 'article'> => ({
  language,
  actors,
  events,
})
