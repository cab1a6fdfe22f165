// The tokens of one sentence → the names in it, with their kind and how sure the tagger is.
import { readFileSync } from 'node:fs'
import type { ParserToken } from '../parser/lexemes.ts'
import { decodeNames } from './name-model.ts'
import { NamesOnDemand, tagNamesWith } from './name-tagger.ts'
import type { TaggedName } from './name-tagger.ts'

export type { NameKind } from './name-model.ts'
export type { NamesOnDemand, TaggedName } from './name-tagger.ts'

const shipped = decodeNames(readFileSync(new URL('names.bin', import.meta.url)))

/** Titles, honorifics, articles and possessives are left out of names. Linear; integers only, so deterministic. */
export function tagNames(tokens: readonly ParserToken[]): readonly TaggedName[] {
  return tagNamesWith(shipped, tokens)
}

/** As tagNames, for who asks about some places of the sentence only. */
export const namesOnDemand = (tokens: readonly ParserToken[]): NamesOnDemand =>
  new NamesOnDemand(shipped, tokens)
