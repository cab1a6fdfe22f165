// An article in → its reading, or a reject where a rule fails on it: a bug must not cost the other articles of a night.
import { type Reject, rejectArticle } from './1-read/index.ts'
import { readArticle } from './read-article.ts'
import type { Article, Reading } from './reading.ts'

export function tryToRead(article: Article): Reading | Reject {
  try {
    return readArticle(article)
  } catch (error) {
    const [message = '', frame = ''] =
      error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)]
    return rejectArticle(article, `a bug in Entente, please report it (${message} ${frame.trim()})`)
  }
}
