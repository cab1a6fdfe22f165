// Nothing in → the shape of one topic in the lists of this folder.

/** What an event may be about. */
export interface TopicEntry {
  /** `topic/` and a slug: the topic's id in the graph. */
  readonly id: string
  /** As lists show it: `Arms control`. */
  readonly name: string
  /**
   * The phrases that name it in a text, lower case, British and American, the name itself first. A phrase names
   * one topic only, and the longest phrase at a place counts: `security council reform` is not `security`.
   */
  readonly synonyms: readonly string[]
  /** The topic that it is part of. */
  readonly broader?: string
  /** IPTC Media Topic of the same meaning; left out where there is none. */
  readonly iptc?: string
}
