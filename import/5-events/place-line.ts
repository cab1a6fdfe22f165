// A document in → the town that one of its first lines names and nothing else: where what is said there was said.
import type { Document } from '../2-document/index.ts'
import { findPlace } from '../4-mentions/index.ts'

/** A speaker's name and office, the town and the room stand before the first turn. */
const LINES = 6
const TOWN_AND_MORE = /^(?<town>\p{Lu}[\p{L}.’' -]{2,30})(?:, (?<rest>\p{Lu}[\p{L}. ]{1,30}))?$/u

/** `Lima, Peru` on a line of its own, above what a minister says there. */
export function placeLine({ article, paragraphs }: Document): string | null {
  const first = paragraphs.findIndex(({ speaker }) => speaker !== undefined)
  for (const { start, end } of paragraphs.slice(0, Math.max(0, Math.min(first, LINES)))) {
    const groups = TOWN_AND_MORE.exec(article.text.slice(start, end).trim())?.groups
    const entry = groups && findPlace(groups['town']!)
    if (entry?.kind === 'city') return entry.name
  }
  return null
}
