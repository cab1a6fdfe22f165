// The tokens of one sentence → their Penn Treebank tags, without the cost of a parse.
import { emptyLexemes, LONGEST, readLexemes } from './lexemes.ts'
import type { ParserToken } from './lexemes.ts'
import { shipped } from './shipped.ts'
import { tagLexemes } from './tagger.ts'

const lexemes = emptyLexemes()
const tagged = new Int32Array(LONGEST + 2)

/** One tag a token: VBD, VBN, NNP …; linear in the number of tokens. */
export function tag(tokens: readonly ParserToken[]): string[] {
  const tags: string[] = []
  for (let from = 0; from < tokens.length; from += LONGEST) {
    readLexemes(tokens, from, Math.min(tokens.length, from + LONGEST), shipped, lexemes)
    tagLexemes(shipped, lexemes, tagged)
    for (let i = 0; i < lexemes.length; i++)
      tags.push(tokens[from + i]?.pos === 'SPACE' ? '_SP' : (shipped.tags[tagged[i] as number] as string))
  }
  return tags
}
