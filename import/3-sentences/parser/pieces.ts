// The tokens of a sentence → the words to be parsed (white space left out) in pieces of a safe length.
import { LONGEST } from './lexemes.ts'
import type { ParserToken } from './lexemes.ts'

/** Where each word stands in the sentence, white space left out; undefined when nothing was left out. */
export function placesOfWords(tokens: readonly ParserToken[]): readonly number[] | undefined {
  if (tokens.every((token) => token.pos !== 'SPACE')) return undefined
  return tokens.flatMap((token, i) => (token.pos === 'SPACE' ? [] : [i]))
}

const isBreak = (token: ParserToken | undefined): boolean =>
  token !== undefined && /^[.;:!?]$/.test(token.text)

/** Ends of the pieces: one piece, or for a very long sentence several that end at a break where there is one. */
export function endsOfPieces(words: readonly ParserToken[]): number[] {
  const ends: number[] = []
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + LONGEST)
    if (to < words.length)
      for (let k = to; k > from + LONGEST / 2; k--)
        if (isBreak(words[k - 1])) {
          to = k
          break
        }
    ends.push(to)
    from = to
  }
  return ends
}
