// Sentences in → the article's cast, and per sentence which tokens name whom.
import type { Document } from '../2-document/index.ts'
import type { Sentence } from '../3-sentences/index.ts'
import { sentencesOfLine } from '../3-sentences/sentences-of-line.ts'
import { supportedBodies } from './doubtful-bodies.ts'
import { judgeNames } from './judge-names.ts'
import { addressedNames } from './lone-names.ts'
import type { Mentions } from './mention.ts'
import { splitPairs } from './name-pairs.ts'
import type { SentencePhrases } from './phrases.ts'
import { Reader } from './reader.ts'
import { markCalledUpon, markThings, personsOf } from './roster.ts'
import { scanSentence } from './scan.ts'

export type { CastMember, Mention, Mentions } from './mention.ts'
export { findPlace, type PlaceEntry } from './places.ts'

/** Finds who is named where in an article, and brings together the names of one actor. */
export function findMentions(document: Document, sentences: readonly Sentence[]): Mentions {
  const transcript = document.paragraphs.some(({ speaker }) => speaker !== undefined)
  const titles = phrasesOfTitle(document.article.title ?? '')
  const whole = phrasesOfText(document.article.text, sentences)
  for (const [i, each] of whole.entries()) judgeNames(sentences[i]!, each)
  markThings(whole)
  const phrases = splitPairs(sentences, whole)
  const persons = personsOf(document, phrases, titles)
  if (transcript) markCalledUpon(persons, sentences, phrases)
  const lone = { transcript, addressed: transcript ? addressedNames(sentences) : new Set<string>() }
  return new Reader({ document, sentences, phrases, persons, lone }).read()
}

function phrasesOfText(text: string, sentences: readonly Sentence[]): SentencePhrases[] {
  const first = sentences.map((sentence) => scanSentence(text, sentence))
  const supported = supportedBodies(first)
  return first.map((phrases, i) =>
    phrases.doubtfulBodies.some((key) => supported.has(key))
      ? scanSentence(text, sentences[i]!, supported)
      : phrases,
  )
}

/** Of the title, which names persons and offices but whose words are not in the text. */
function phrasesOfTitle(title: string): SentencePhrases[] {
  if (!title) return []
  return sentencesOfLine(title).map((sentence) => {
    const phrases = scanSentence(title, sentence)
    judgeNames(sentence, phrases)
    return phrases
  })
}
