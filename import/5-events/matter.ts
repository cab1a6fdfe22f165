// A text in → its main matter: what its headline, its opening and its most frequent words are about.
import { slug } from '../../src/fold.ts'
import type { Document } from '../2-document/index.ts'
import type { Sentence, Token } from '../3-sentences/index.ts'
import { sentencesOfLine } from '../3-sentences/sentences-of-line.ts'
import type { Mention, Mentions } from '../4-mentions/index.ts'
import type { TopicClaim } from '../reading.ts'
import { findTopics, topicClaim, type TopicHit } from './topic-lexicon.ts'

/** How many sentences open a text, and how often a topic must be named to be its matter. */
const OPENING = 2
const OFTEN = 2

/** For a meeting of which the text says not what it was about: what the text is about. */
export class Matter {
  private found: readonly TopicClaim[] | undefined
  private readonly named = new Map<Sentence, readonly TopicClaim[]>()
  private readonly document: Document
  private readonly sentences: readonly Sentence[]
  private readonly mentions: Mentions

  constructor(document: Document, sentences: readonly Sentence[], mentions: Mentions) {
    this.document = document
    this.sentences = sentences
    this.mentions = mentions
  }

  claims(): readonly TopicClaim[] {
    return (this.found ??= [...this.ofTitle(), ...this.ofOpening(), ...this.ofWhole()])
  }

  /** Topics that a sentence of the text names. */
  namedIn(sentence: Sentence): readonly TopicClaim[] {
    let found = this.named.get(sentence)
    if (!found) {
      const own = this.mentions.bySentence[sentence.index] ?? []
      this.named.set(sentence, (found = conceptsIn(sentence, own, this.document.article.text)))
    }
    return found
  }

  private ofTitle(): TopicClaim[] {
    const { article } = this.document
    const text = article.title ?? ''
    const [title] = sentencesOfLine(text)
    if (!title) return []
    const concepts = conceptsIn(title, [], text)
    return concepts.length > 0 ? concepts : this.phrasesOf(title.tokens, text)
  }

  /** Runs of nouns and adjectives of a headline that name no actor: `… over leaked recordings`. */
  private phrasesOf(tokens: readonly Token[], text: string): TopicClaim[] {
    const names = this.nameWords()
    const runs: Token[][] = [[]]
    for (const token of tokens)
      if (
        /^(?:NOUN|ADJ|PROPN)$/.test(token.pos) &&
        !names.has(token.lower) &&
        !HEADLINE_WORD.test(token.lower)
      )
        runs.at(-1)!.push(token)
      else runs.push([])
    return runs
      .filter((run) => run.length >= 2)
      .map((run) => text.slice(run[0]!.start, run.at(-1)!.end))
      .map((phrase) => ({ id: `topic/${slug(phrase)}`, name: phrase, phrase }))
  }

  private nameWords(): ReadonlySet<string> {
    return new Set(
      [...this.mentions.cast.values()].flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
      ),
    )
  }

  private ofOpening(): TopicClaim[] {
    const opening = this.sentences.filter((sentence) => !sentence.heading).slice(0, OPENING)
    return opening.flatMap((sentence) => this.namedIn(sentence))
  }

  private ofWhole(): TopicClaim[] {
    const counted = new Map<string, { claim: TopicClaim; times: number }>()
    for (const sentence of this.sentences)
      for (const claim of this.namedIn(sentence)) {
        const known = counted.get(claim.id)
        if (known) known.times++
        else counted.set(claim.id, { claim, times: 1 })
      }
    return [...counted.values()]
      .filter(({ times }) => times >= OFTEN)
      .toSorted((a, b) => b.times - a.times)
      .slice(0, 3)
      .map(({ claim }) => claim)
  }
}

/** Topics of a sentence, without those in the name of an office or a body: `trade minister`. */
function conceptsIn({ tokens }: Sentence, mentions: readonly Mention[], text: string): TopicClaim[] {
  const isName = (hit: TopicHit): boolean =>
    mentions.some((mention) => mention.from <= hit.from && hit.from < mention.to) ||
    OFFICE.test(tokens[hit.to]?.lower ?? '')
  return findTopics(tokens, 0, tokens.length)
    .filter((hit) => !isName(hit))
    .map((hit) => topicClaim(hit, tokens, text))
}

const OFFICE =
  /^(?:minister|ministers|secretary|ministry|commissioner|chief|adviser|advisor|department|envoy|spokesman|spokeswoman|ministerial|reporter|agency)$/
const HEADLINE_WORD =
  /^(?:meeting|meetings|talks|visit|travel|trip|call|summit|remarks|statement|statements|briefing|press|joint|availability|release|news|secretary|minister|ministers|president|prime|deputy|foreign|assistant|special|envoy|acting|senior|under|state|department|spokesperson|readout|leader|leaders|official|officials|day|week|month|year|today|interview|conference|meeting|session|first|former|new|update)$/
