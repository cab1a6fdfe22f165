// Nothing in → the shapes of the lists of this folder.

/** A post and the words for it. Titles are in lower case with straight apostrophes; hyphens and spaces as written. */
export interface OfficeEntry {
  readonly role: string
  readonly title: string
  readonly titles: readonly string[]
  readonly plurals: readonly string[]
  /** In capitals as written: `PM`. */
  readonly abbreviations?: readonly string[]
  /** Those of its forms that are also other words (`general`, `leader`): need a name, country or body beside them. */
  readonly ambiguous?: readonly string[]
  /** What the post belongs to. */
  readonly scope: 'country' | 'organisation' | 'either'
  /** ISO 3166-1 alpha-3 (or `EU`) → the role that these titles mean there instead. */
  readonly onlyFor?: Readonly<Record<string, string>>
  /** ISO 3166-1 alpha-3 → what the post is called there. */
  readonly titleFor?: Readonly<Record<string, string>>
  /** 0…100, a head of state 100: of two offices in one text the higher is the person's main one. */
  readonly rank: number
  /** Head of state, of government or of the whole body: speaks for it without a mandate. */
  readonly leads?: true
  readonly diplomatic?: true
  readonly deputyOf?: string
}

/** A subject that ministers are named for. */
export interface PortfolioEntry {
  readonly role: string
  readonly title: string
  /** After `minister of`. */
  readonly subjects: readonly string[]
  /** Before `minister`. */
  readonly words: readonly string[]
  /** Titles that do not follow the forms. */
  readonly titles: readonly string[]
  readonly deputyTitles?: readonly string[]
  readonly abbreviations?: readonly string[]
  readonly ambiguous?: readonly string[]
  readonly onlyFor?: Readonly<Record<string, string>>
  readonly titleFor?: Readonly<Record<string, string>>
  readonly rank: number
}
