// An event of an article → what it was about: by its own sentence, the sentences beside it and the text's matter.
import type { Sentence } from '../3-sentences/index.ts'
import type { TopicClaim } from '../reading.ts'
import { topicsContinued, topicsMentioned, topicsNamed, topicsOf } from './about.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import { Matter } from './matter.ts'
import { goesOn } from './sentence-words.ts'

const MOST_TOPICS = 24

export class EventTopics {
  private readonly article: ArticleText
  private readonly matter: Matter
  /** Topics that an event's sentence names without saying that it was about them. */
  private readonly beside = new Map<string, readonly TopicClaim[]>()

  constructor(article: ArticleText) {
    this.article = article
    this.matter = new Matter(article.document, article.sentences, article.mentions)
  }

  /** Gives a candidate what its own sentence says of it. */
  addOwn(candidate: Candidate, sentence: Sentence): void {
    const { source, mentions } = this.article
    const own = this.article.mentionsIn(sentence)
    const tree = this.article.treeOf(sentence)
    candidate.topics.push(...topicsOf(source, tree, own, mentions.cast, candidate.trigger, candidate.noun))
    if (candidate.topics.length === 0)
      this.beside.set(
        `${candidate.kind} ${sentence.index}`,
        topicsNamed(source, tree, own, mentions.cast, candidate.placeCountry),
      )
  }

  /** What a sentence after a meeting says was talked about. */
  continued(sentence: Sentence): TopicClaim[] {
    return topicsContinued(...this.asked(sentence))
  }

  /** All topics, each once, without those who take part in it or for whom they speak. */
  of(candidate: Candidate): TopicClaim[] {
    const sides = new Set(candidate.participants.flatMap(({ actor }) => [actor, this.article.sideOf(actor)]))
    const told = distinctTopics(candidate.topics, sides)
    for (const at of [candidate.sentence, ...candidate.also])
      candidate.topics.push(...(this.beside.get(`${candidate.kind} ${at}`) ?? []))
    if (told.length === 0 && candidate.kind === 'MEETING') candidate.topics.push(...this.near(candidate))
    return distinctTopics(candidate.topics, sides)
  }

  /** What the sentences beside it say was talked about, and what the text is about. */
  private near({ sentence: at }: Candidate): TopicClaim[] {
    const { sentences } = this.article
    const near = [
      sentences[at]!,
      ...sentences.slice(at + 1, at + 4),
      ...sentences.slice(Math.max(0, at - 2), at).toReversed(),
    ]
    const said = near
      .filter((sentence) => !sentence.heading && goesOn(sentence))
      .map((sentence) => this.continued(sentence))
      .find((claims) => claims.length > 0)
    const found = [
      ...(said ?? topicsMentioned(...this.asked(sentences[at]!))),
      ...near.slice(1, 3).flatMap((sentence) => this.matter.namedIn(sentence)),
      ...this.matter.claims(),
    ]
    return found.length > 0 ? found : this.opening()
  }

  /** For want of all else: what the text's first sentence says to be on or about something. */
  private opening(): TopicClaim[] {
    const first = this.article.sentences.find((sentence) => !sentence.heading)
    return first ? topicsMentioned(...this.asked(first)) : []
  }

  private asked(sentence: Sentence): Parameters<typeof topicsContinued> {
    const { source, mentions } = this.article
    return [source, this.article.treeOf(sentence), this.article.mentionsIn(sentence), mentions.cast]
  }
}

function distinctTopics(topics: readonly TopicClaim[], actors: ReadonlySet<string>): TopicClaim[] {
  const seen = new Set<string>()
  return topics
    .filter((topic) => !actors.has(topic.id) && !seen.has(topic.id) && seen.add(topic.id))
    .slice(0, MOST_TOPICS)
}
