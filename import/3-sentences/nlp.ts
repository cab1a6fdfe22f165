// Nothing in → the one instance of the language library, loaded on first use.
import { createRequire } from 'node:module'
import type { WinkMethods } from 'wink-nlp'

const require = createRequire(import.meta.url)
let instance: WinkMethods | undefined

/** wink-nlp with the annotations that reading needs: sentence boundaries and parts of speech. */
export function nlp(): WinkMethods {
  if (!instance) {
    // Both are CommonJS modules without an ESM entry.
    const winkNLP = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods
    instance = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
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
