// Articles and of what they are copies → how many stories they tell.
import { describe, expect, it } from 'vitest'
import { countStories } from '../../../../import/6-resolve/events/stories.ts'

const COPY_OF = new Map([
  ['reprint', 'wire'],
  ['cutting', 'wire'],
  ['digest', 'reprint'],
])

describe('countStories', () => {
  it.each<[string, string[], number]>([
    ['nobody', [], 0],
    ['two papers of their own', ['wire', 'diary'], 2],
    ['a wire and its copies', ['wire', 'reprint', 'cutting'], 1],
    ['a copy of a copy', ['digest', 'reprint', 'wire'], 1],
    ['two copies whose original does not tell it', ['reprint', 'cutting'], 1],
    ['a copy alone, and another paper', ['diary', 'reprint'], 2],
  ])('when %s report(s) an event, then copies count once', (_who, articles, stories) => {
    const originalOf = (article: string) => COPY_OF.get(article) ?? null
    expect(countStories(articles, originalOf)).toBe(stories)
    expect(countStories(articles.toReversed(), originalOf)).toBe(stories)
  })
})
