// Nothing in → the shape of one topic in the lists of this folder.

/** What diplomacy is about. */
export interface TopicEntry {
  /** `topic/sanctions`. */
  readonly id: string
  readonly name: string
  /** Phrases as texts have them, in lower case with straight apostrophes; each belongs to one topic. */
  readonly synonyms: readonly string[]
  readonly broader?: string
  /** IPTC Media Topic, where it is certain: `medtop:20000…`. */
  readonly iptc?: string
}
