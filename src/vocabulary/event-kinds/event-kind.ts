// Nothing in → the form of an event kind: what it is called, who takes part as what, and how sentences tell it.

/** How a verb or noun tells an event, and which of its complements take part in which role. */
export interface Pattern {
  /** Unique within the vocabulary, `meeting/met`: every edge names the rule that made it. */
  readonly rule: string
  /** Lemmas of the verb that tells it; with `object`, of the verb that carries the noun: `hold`. */
  readonly verbs?: readonly string[]
  /**
   * Set phrases, each `verbs > particles + nouns` with the alternatives parted by `|` and the last two parts optional:
   * `turn > down + request|offer`, `give + word|green light`. Surer than `verbs` with `nouns`, of which any pair counts.
   */
  readonly phrases?: readonly string[]
  /** A particle or preposition that the verb must have: `call off`, `call on`. */
  readonly particle?: readonly string[]
  /** Particles and prepositions with which it means something else: `call on`, `call for`. */
  readonly without?: readonly string[]
  /** Lemmas of the noun that tells it: the verb's object (`hold talks`), or alone when there is no verb. */
  readonly nouns?: readonly string[]
  /** Lemmas of the adjective that tells it, after `be`: `is willing to send`. */
  readonly adjectives?: readonly string[]
  /**
   * What the verb or adjective must govern: `agreed that …`, `refused to sign`; with `own` the subject does it
   * (`wants to send`), with `another` somebody else (`wants Turkey to send`).
   */
  readonly takes?: 'infinitive' | 'clause' | 'own' | 'another'
  /** Lemmas of which one must head the verb's subject: `thousands`, `gunmen`. */
  readonly subjects?: readonly string[]
  /** Whether the verb must be without an object: `demonstrated in Rome`, not `demonstrated restraint`. */
  readonly bare?: boolean
  /** Roles whose complement must itself name an actor: `freed two Danes`, not `released the Danish report`. */
  readonly named?: readonly string[]
  /** Helping verbs of which one must stand with the verb, which with `verbs: ['*']` is any verb: `must withdraw`. */
  readonly modals?: readonly string[]
  /** Whether the verb must be negated: `will not accept`. */
  readonly negated?: boolean
  /** The PLOVER type where what the verb governs is an act of force or punishment: `vowed to strike back`. */
  readonly hostile?: string
  /** Who is what. Prepositions stand for their objects, on the verb or on the noun. */
  readonly roles: {
    readonly subject?: string
    readonly object?: string
    /** Possessor or modifier of the noun: `Lavrov's meeting`, `US-Russia talks`. */
    readonly owner?: string
    /** Who speaks of it: subject of the verb of saying above. */
    readonly speaker?: string
    /** Whoever else stands in what the verb governs, where no other complement names one. */
    readonly within?: string
    readonly [preposition: `@${string}`]: string
  }
  /** Words of which one must stand in the sentence: `told X` is a conversation where there is a `telephone`. */
  readonly cues?: readonly string[]
  /** Roles that only persons, officials and unnamed sides can fill, not a country by its bare name. */
  readonly persons?: readonly string[]
  /** What the verb must not govern: `called on the president to resign`. */
  readonly refuses?: 'infinitive'
  /** False where several subjects do not do it to each other: `both saw the report`. Another side must be told. */
  readonly mutual?: false
  /** Least number of different actors, and roles that must be filled. */
  readonly needs?: { readonly actors?: number; readonly roles?: readonly string[] }
  /** Overrides of the kind's own. */
  readonly plover?: string
  /** The PLOVER type once it has taken place: a pact to come is agreed to, a signed one supports. */
  readonly occurred?: string
  readonly mode?: string
  /** Whatever the verb's form says: who says what another must do has asked for it. */
  readonly status?: 'occurred' | 'planned' | 'cancelled' | 'denied' | 'hypothetical'
  readonly confidence?: number
  /** A sentence that the pattern reads. */
  readonly example: string
}

/** A sentence and what must be read from it: the participants' ids by role, and the status. */
export interface KindExample {
  readonly text: string
  readonly participants: readonly string[]
  readonly status?: string
}

export interface EventKind {
  /** `MEETING`: in JSON and GraphQL. */
  readonly kind: string
  /** `Meeting`: the node's label and the GraphQL type. */
  readonly label: string
  readonly title: string
  /** PLOVER event type, and mode where the kind has one: `CONSULT:visit`. */
  readonly plover: string
  /** Role → what it means. */
  readonly roles: Readonly<Record<string, string>>
  /** Whether two actors must be in it, or one is enough. */
  readonly minimumActors: number
  /**
   * True for deeds and words of one side, of which the one nearest the top of the sentence counts, and whose
   * actors may be unnamed: `Liberian refugees`, `rebels in Chad`.
   */
  readonly deed?: true
  /** The PLOVER type of one that is only planned or promised, and of one that is refused. */
  readonly planned?: string
  readonly denied?: string
  /** Role that a place can fill, for the country in which it lies. */
  readonly placeRole?: string
  readonly patterns: readonly Pattern[]
  readonly examples: readonly KindExample[]
  /** Sentences that look like the kind and are not. */
  readonly counterExamples: readonly string[]
}
