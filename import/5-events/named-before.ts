// An article's mentions and a place in a sentence → the actors that the sentence names before it.
import type { Mention, Mentions } from '../4-mentions/index.ts'

/** Behind every token: the whole sentence is before it. */
export const END: number = Number.POSITIVE_INFINITY

/** Those named in their own right, in order: `the French minister` names no France. */
export function namedBefore({ bySentence }: Mentions, sentence: number, before: number): Mention[] {
  return (bySentence[sentence] ?? []).filter(
    (mention) =>
      mention.to <= before &&
      mention.form !== 'modifier' &&
      mention.form !== 'place' &&
      mention.actors.length > 0,
  )
}
