// The articles that report one event, and which are copies of which → how many stories that are.

/**
 * Article → the earlier article of which it is a copy, or null. A copy has one original, never itself or a later one,
 * so that copies hang together as trees.
 */
export type OriginalOf = (article: string) => string | null

/** An article and its copies count once; so do two copies of an article that does not report the event itself. */
export function countStories(articles: Iterable<string>, originalOf: OriginalOf): number {
  const reporting = new Set(articles)
  const stories = new Set<string>()
  for (const article of reporting) {
    const original = originalOf(article)
    if (original === null || !reporting.has(original)) stories.add(original ?? article)
  }
  return stories.size
}
