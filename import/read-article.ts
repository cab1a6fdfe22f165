// An article in → what its text says, from that text alone (stages 2–5 in a row).
import { ENGLISH, languageOf, toDocument } from './2-document/index.ts'
import { toSentences } from './3-sentences/index.ts'
import { findMentions } from './4-mentions/index.ts'
import type { CastMember } from './4-mentions/index.ts'
import { findEvents, type Trace } from './5-events/index.ts'
import type { ActorClaim, Article, Reading } from './reading.ts'

export interface ReadArticleOptions {
  /** Is told of each pattern that had its word in a sentence, and of why it was refused. */
  readonly trace?: Trace
}

/** Reads one article: pure, synchronous, deterministic. Offsets are UTF-16 code units of `article.text`. */
export function readArticle(article: Article, { trace }: ReadArticleOptions = {}): Reading {
  const language = languageOf(article.text)
  if (language !== ENGLISH) return { article, language, actors: [], events: [] }
  const document = toDocument(article)
  const sentences = toSentences(document)
  const mentions = findMentions(document, sentences)
  const events = findEvents(document, sentences, mentions, trace)
  return { article, language, actors: [...mentions.cast.values()].map(toActor), events }
}

function toActor(member: CastMember): ActorClaim {
  return {
    id: member.id,
    kind: member.kind,
    name: member.name,
    aliases: [...member.aliases].sort(),
    ...(member.iso3 ? { iso3: member.iso3 } : {}),
    ...(member.represents ? { represents: member.represents } : {}),
    ...(member.office ? { office: member.office } : {}),
    ...(member.role ? { role: member.role } : {}),
    ...(member.officeTitle ? { officeTitle: member.officeTitle } : {}),
    spans: [...member.spans].sort((a, b) => a[0] - b[0]),
  }
}
