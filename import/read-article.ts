// An article in → what its text says, from that text alone (stages 2–5 in a row).
import type { Article, Reading } from './reading.ts'

/** Reads one article: pure, synchronous, deterministic. Offsets are UTF-16 code units of `article.text`. */
export function readArticle(article: Article): Reading {
  return { article, language: 'en', actors: [], events: [] }
}
