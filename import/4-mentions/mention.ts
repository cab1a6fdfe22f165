// What stage 4 makes of sentences: where which actor is named, and the article's cast.
import type { ActorKind, Span } from '../reading.ts'

/** An actor of one article, with all that the article says of who it is. */
export interface CastMember {
  readonly id: string
  readonly kind: ActorKind
  name: string
  readonly aliases: Set<string>
  readonly iso3?: string
  /** Id of the country or body that a person speaks for. */
  represents?: string
  office?: string
  officeTitle?: string
  role?: string
  readonly spans: Span[]
}

/** How a mention names its actors. */
export type MentionForm =
  /** By a name of its own. */
  | 'name'
  /** By an office whose holder the article names elsewhere: `the minister`. */
  | 'office'
  /** An unnamed official: the actor is the country or body. */
  | 'unnamed'
  /** A country's adjective that only modifies: `Canadian wheat`. */
  | 'modifier'
  /** A capital or seat that stands for the government. */
  | 'metonym'
  /** A town or country that is only where something is. */
  | 'place'

/** A run of tokens of one sentence that names one or more actors. */
export interface Mention {
  readonly from: number
  readonly to: number
  /** The token that a parser is most likely to take as the phrase's head. */
  readonly head: number
  readonly form: MentionForm
  /** Ids of the article's cast. */
  readonly actors: readonly string[]
  /** Of a place: the country in which it lies, which a visitor visits. */
  readonly country?: string
  /** Role of the office in the phrase: `foreign-minister`. */
  readonly role?: string
  /** Id of the office, for an unnamed official. */
  readonly office?: string
  readonly plural: boolean
}

/** The mentions of each sentence, in the order of the text, and the cast that they refer to. */
export interface Mentions {
  readonly cast: ReadonlyMap<string, CastMember>
  readonly bySentence: readonly (readonly Mention[])[]
  /** Whose turn each sentence belongs to in a transcript: null for nobody known, undefined outside of turns. */
  readonly speakers: readonly (string | null | undefined)[]
}
