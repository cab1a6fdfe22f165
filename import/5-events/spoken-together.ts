// A transcript of two who speak for different sides → the encounter at which one greets the other before the press.
import type { Sentence } from '../3-sentences/index.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'

const GREETING =
  /^(?:welcome|thank|pleased|delighted|honor|honour|pleasure|glad|good|great|wonderful|grateful)$/

const SPOKE_TOGETHER = {
  rule: 'meeting/spoke-together',
  roles: {},
  confidence: 0.75,
  example: 'MINISTER OKELLO: I am very pleased to have Foreign Minister Rivas here today.',
} as const

/** The two whose turns a transcript gives, where they stand for different sides; else nobody. */
export function twoSpeakers(article: ArticleText): readonly string[] {
  const named = [...new Set(article.mentions.speakers)].filter((speaker) => typeof speaker === 'string')
  const sides = new Set(named.flatMap((speaker) => article.represented(speaker) ?? []))
  return named.length === 2 && sides.size === 2 ? named : []
}

/** `I am glad to have the minister here`, said by one of the two of the other. */
export function greeting(
  sentence: Sentence,
  article: ArticleText,
  speakers: readonly string[],
): Candidate | null {
  const speaker = article.mentions.speakers[sentence.index]
  const other = speakers.find((each) => each !== speaker)
  if (!speaker || !other || !speakers.includes(speaker)) return null
  if (!article.mentionsIn(sentence).some(({ actors }) => actors.includes(other))) return null
  const trigger = sentence.tokens.findIndex((token) => GREETING.test(token.lower))
  if (trigger < 0) return null
  return {
    kind: 'MEETING',
    plover: 'CONSULT',
    pattern: SPOKE_TOGETHER,
    sentence: sentence.index,
    trigger,
    noun: null,
    word: 'meet',
    participants: [speaker, other].map((actor) => ({
      actor,
      role: 'participant',
      plural: false,
      indirect: false,
    })),
    incomplete: false,
    closed: false,
    definite: false,
    status: 'occurred',
    tense: 'past',
    mode: 'in-person',
    date: article.day,
    dated: false,
    place: null,
    topics: [],
    confidence: SPOKE_TOGETHER.confidence,
    also: [],
  }
}
