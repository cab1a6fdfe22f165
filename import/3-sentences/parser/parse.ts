// The tokens of one sentence → for each its head, the label of the arc to it, and its Penn tag.
import { c } from './configuration.ts'
import { emptyLexemes, LONGEST, readLexemes } from './lexemes.ts'
import type { ParserToken } from './lexemes.ts'
import type { Model } from './model.ts'
import { endsOfPieces, placesOfWords } from './pieces.ts'
import { shipped } from './shipped.ts'
import { tagLexemes } from './tagger.ts'
import { parseLexemes } from './transition-parser.ts'

export type { ParserToken } from './lexemes.ts'

export interface Parse {
  /** Index of each token's head in the sentence; -1 for the root, of which there is one. */
  readonly heads: Int16Array
  /** Labels of the arcs in the ClearNLP scheme, `root` for the root. */
  readonly labels: readonly string[]
  /** Penn Treebank tags; `_SP` for white space. */
  readonly tags: readonly string[]
}

const lexemes = emptyLexemes()
const tagged = new Int32Array(LONGEST + 2)

/**
 * Parses one sentence: arc-eager, greedy, two moves a word at most, so linear in its length (see README.md).
 * Deterministic: integers only. `pos` is wink's coarse tag; tokens of white space hang under their neighbour.
 */
export function parse(tokens: readonly ParserToken[]): Parse {
  return parseWith(shipped, tokens)
}

function parseWith(model: Model, tokens: readonly ParserToken[]): Parse {
  const places = placesOfWords(tokens)
  if (places === undefined) return parseWords(model, tokens)
  return spread(
    parseWords(
      model,
      places.map((i) => tokens[i] as ParserToken),
    ),
    places,
    tokens.length,
  )
}

function parseWords(model: Model, words: readonly ParserToken[]): Parse {
  const heads = new Int16Array(words.length)
  const labels = new Array<string>(words.length)
  const tags = new Array<string>(words.length)
  let from = 0
  for (const to of endsOfPieces(words)) {
    readLexemes(words, from, to, model, lexemes)
    tagLexemes(model, lexemes, tagged)
    parseLexemes(model, lexemes, tagged)
    for (let i = 0; i < to - from; i++) {
      const head = c.head[i] as number
      heads[from + i] = head === c.length ? -1 : head + from
      labels[from + i] = head === c.length ? 'root' : (model.labels[c.label[i] as number] as string)
      tags[from + i] = model.tags[tagged[i] as number] as string
    }
    from = to
  }
  keepOneRoot(heads, labels, tags)
  return { heads, labels, tags }
}

/** The first finite verb among the roots stays root; the others are hung under it. */
function keepOneRoot(heads: Int16Array, labels: string[], tags: readonly string[]): void {
  let root = -1
  let count = 0
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== -1) continue
    count++
    if (root < 0 || (!isVerb(tags[root]) && isVerb(tags[i]))) root = i
  }
  if (count < 2) return
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== -1 || i === root) continue
    heads[i] = root
    labels[i] = isVerb(tags[i]) ? 'parataxis' : 'dep'
  }
}

const isVerb = (tag: string | undefined): boolean =>
  tag !== undefined && (tag.startsWith('V') || tag === 'MD')

/** The parse of the words laid over the sentence with its white space. */
function spread(parsed: Parse, places: readonly number[], length: number): Parse {
  const heads = new Int16Array(length)
  const labels = new Array<string>(length).fill('dep')
  const tags = new Array<string>(length).fill('_SP')
  for (let i = 0; i < length; i++) heads[i] = i > 0 ? i - 1 : places.length === 0 ? -1 : (places[0] as number)
  places.forEach((place, i) => {
    const head = parsed.heads[i] as number
    heads[place] = head < 0 ? -1 : (places[head] as number)
    labels[place] = parsed.labels[i] as string
    tags[place] = parsed.tags[i] as string
  })
  if (places.length === 0 && length > 0) labels[0] = 'root'
  return { heads, labels, tags }
}
