// A text → what the reader makes of it, in a line an actor and a line an event, for tables of expectations.
import { createArticle } from '../../import/1-read/article.ts'
import { readArticle } from '../../import/read-article.ts'
import type { EventClaim, Reading } from '../../import/reading.ts'

/** A Wednesday. */
const PUBLISHED = '2024-05-08'

export function readText(text: string, publishedAt: string | null = PUBLISHED): Reading {
  return readArticle(createArticle({ id: 'article/of-a-test', publishedAt, text }, 'test'))
}

/** `['person/ana-reis foreign-minister of country/BRA', 'country/BRA']`, sorted. */
export function actorsIn(text: string): string[] {
  return readText(text)
    .actors.map(({ id, office, represents }) => {
      const role = office?.split('/').at(-1)
      return [id, role, represents && `of ${represents}`].filter(Boolean).join(' ')
    })
    .toSorted()
}

export function personsIn(text: string): string[] {
  return actorsIn(text).filter((actor) => actor.startsWith('person/'))
}

export function eventsIn(text: string, kind: string, publishedAt: string | null = PUBLISHED): EventClaim[] {
  return readText(text, publishedAt).events.filter((event) => event.kind === kind)
}

export function whoIn({ participants }: EventClaim): string {
  return participants
    .map(({ actor }) => actor)
    .toSorted()
    .join(', ')
}
