// Tokens in → runs of capitalised words, of which names are made; initials alone are none.
import type { Token } from '../3-sentences/index.ts'

export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.text.length > 1

/** The token behind the run of capitalised words that begins here. */
export function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from
  while (isCapitalized(tokens[to])) to++
  return to
}
