// Nothing in → the one instance of the language library, loaded on first use.
import { createRequire } from 'node:module'
import type { WinkMethods } from 'wink-nlp'

const require = createRequire(import.meta.url)
let instance: WinkMethods | undefined
/** How many words the library's lexicon has: the id that it gives to the first word it has never met. */
let lexiconSize = 0

/** wink-nlp with the annotations that reading needs: sentence boundaries and parts of speech. */
export function nlp(): WinkMethods {
  if (!instance) {
    // Both are CommonJS modules without an ESM entry.
    const winkNLP = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods
    instance = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    lexiconSize = idOf(instance, INVENTED)
  }
  return instance
}

/** The words of a phrase as the library cuts them: `"Côte d’Ivoire"` → its tokens. */
export function splitWords(phrases: readonly string[]): string[][] {
  const { its, readDoc } = nlp()
  const words: string[][] = []
  let current: string[] = []
  // One call for all phrases, kept apart by a sign that no phrase has.
  for (const token of readDoc(phrases.join(` ${SEPARATOR} `))
    .tokens()
    .out(its.value) as string[]) {
    if (token === SEPARATOR) {
      words.push(current)
      current = []
    } else current.push(token)
  }
  words.push(current)
  return words
}

const SEPARATOR = '¶'

const INVENTED = 'qzxqzxq'
const plainWords = new Map<string, boolean>()
/** The answers kept; an archive has more names than need be remembered. */
const MOST_KEPT = 50_000

/**
 * Whether a capitalised word is also a word of everyday English that the library does not list as a name:
 * true for `Tier`, `Outlook` and `Rice`, false for `Okello` and `Brown`.
 */
export function isPlainWord(word: string): boolean {
  let plain = plainWords.get(word)
  if (plain !== undefined) return plain
  const lower = word.toLowerCase()
  const stem = lower.replace(/ies$/, 'y').replace(/s$/, '')
  plain = !isListed(word) && (isListed(lower) || (stem !== lower && stem.length > 3 && isListed(stem)))
  if (plainWords.size >= MOST_KEPT) plainWords.clear()
  plainWords.set(word, plain)
  return plain
}

const isListed = (word: string): boolean => idOf(nlp(), word) < lexiconSize

/** Words that the lexicon does not have get ids behind it, in the order in which they are met. */
function idOf({ its, readDoc }: WinkMethods, word: string): number {
  const ids = readDoc(word)
    .tokens()
    .out(its.uniqueId as never) as unknown as number[]
  return ids.length === 1 ? ids[0]! : Infinity
}
