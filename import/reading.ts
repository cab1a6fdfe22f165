// What stages 2–5 take from one article, from that article alone: the claims that stages 6 and 7 build the graph from.

export type ActorKind = 'PERSON' | 'ORGANIZATION' | 'COUNTRY'
export type Status = 'occurred' | 'planned' | 'cancelled' | 'denied' | 'hypothetical'
/** [start, end) in UTF-16 code units of the article's text. */
export type Span = readonly [start: number, end: number]

/** An actor as one article presents it. */
export interface ActorClaim {
  /** `person/melanie-joly`, `org/nato`, `country/CAN`: a key from this article alone. */
  readonly id: string
  readonly kind: ActorKind
  /** The fullest form in the text, titles stripped; for countries and known bodies the vocabulary's name. */
  readonly name: string
  /** Other forms that the text uses for the same actor by name (`Joly`), without pronouns or titles. */
  readonly aliases: readonly string[]
  readonly iso3?: string
  /** Id of the country or organisation that a person speaks for in this article. */
  readonly represents?: string
  /** Id of the office in which the article presents a person: `office/CAN/foreign-minister`. */
  readonly office?: string
  /** The office in words: `Foreign Minister`. */
  readonly officeTitle?: string
  /** Role of the post when the article does not tell whose it is: `president` (President Biden). Then no `office`. */
  readonly role?: string
  readonly spans: readonly Span[]
}

export interface ParticipantClaim {
  /** An actor's id in the same reading. */
  readonly actor: string
  readonly role: string
  /** Set when the text names the office but not the person: then `actor` is the country or body. */
  readonly office?: string
}

export interface TopicClaim {
  /** `topic/sanctions`, or an actor's id (`country/UKR`). */
  readonly id: string
  readonly name: string
  /** The text's own words. */
  readonly phrase: string
}

/** What only some kinds tell. */
export interface Particulars {
  /** Aid: what it is for or made of, in the text's words. */
  readonly purpose?: string
  /** Sanction: what is imposed; withdrawal: which of these is lifted. Names of `SANCTION_MEASURES`. */
  readonly measures?: readonly string[]
  /** Appointment, resignation: the post in the text's words, and what becomes of it. */
  readonly post?: string
  readonly change?: 'appointed' | 'nominated' | 'elected' | 'sworn-in' | 'dismissed' | 'resigned'
}

/** An event as one article tells it. */
export interface EventClaim extends Particulars {
  /** Content-derived: kind, participants, date, place and an instrument's name as this article has them. */
  readonly id: string
  /** `MEETING`, `VISIT`, `AGREEMENT`, `STATEMENT`, `AID`, `SANCTION`, … */
  readonly kind: string
  readonly plover: string
  /** PLOVER's contexts: `military`, `election`; left out where none is told. */
  readonly contexts?: readonly string[]
  readonly status: Status
  readonly mode: string | null
  /** EDTF, or null when the text does not tell. */
  readonly date: string | null
  /** The place's name, or null. */
  readonly place: string | null
  /** ISO 3166-1 alpha-3 of the country in which the place lies, where known. */
  readonly placeCountry?: string
  readonly amount?: { readonly value: number; readonly currency: string }
  /** Agreement: the instrument as the text names it. */
  readonly name?: string
  readonly participants: readonly ParticipantClaim[]
  readonly topics: readonly TopicClaim[]
  /** Ids of the same reading's claims: what came of this encounter, or of which encounter this came. Sorted. */
  readonly resultedIn?: readonly string[]
  readonly resultOf?: readonly string[]
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule: string
  /** 0…1. */
  readonly confidence: number
}

/** One article as the readers (stage 1) hand it on: nothing guessed, nothing read yet. */
export interface Article {
  readonly id: string
  readonly url?: string
  readonly title?: string
  readonly source?: string
  /** ISO `YYYY-MM-DD` or a full ISO instant; null when the source has none. */
  readonly publishedAt: string | null
  readonly dateSuspect?: boolean
  /** As in the source, unchanged. */
  readonly text: string
  /** SHA-256, hex, of id, url, title, source, publishedAt and text. */
  readonly contentHash: string
  /** `path:line` (or `path`) of where it stood, for messages; not written to the graph. */
  readonly origin: string
}

/** An article with all that was read from it. */
export interface Reading {
  readonly article: Article
  /** BCP 47; `und` when it cannot be told. What is not English is stored and not read. */
  readonly language: string
  readonly actors: readonly ActorClaim[]
  readonly events: readonly EventClaim[]
}
