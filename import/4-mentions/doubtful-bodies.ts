// What a text names beyond doubt → which bodies a word of several meanings may name in it: `the Treasury`, `Wagner`.
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { SentencePhrases } from './phrases.ts'

const BY_ID = new Map(ORGANISATIONS.map((body) => [body.id, body]))

/**
 * The ids of the doubtful bodies that the text supports: named in full elsewhere in it, or of a country that it names.
 * Short forms in capitals need the full name: too many bodies share them.
 */
export function supportedBodies(all: readonly SentencePhrases[]): ReadonlySet<string> {
  const doubtful = new Set(all.flatMap(({ doubtfulBodies }) => doubtfulBodies))
  if (doubtful.size === 0) return doubtful
  const named = new Set(all.flatMap(({ organizations }) => organizations.map(({ id }) => id)))
  const countries = new Set(all.flatMap((phrases) => phrases.countries.map(({ iso3 }) => iso3)))
  return new Set(
    [...doubtful].filter((key) => {
      const [id = '', short] = key.split(' ')
      const country = BY_ID.get(id)?.country
      return named.has(id) || (!short && country !== undefined && countries.has(country))
    }),
  )
}

/** `org/us-treasury`; with ` short` behind it where the text has only capitals. */
export const doubtfulKey = (id: string, text: string): string => (/\p{Ll}/u.test(text) ? id : `${id} short`)
