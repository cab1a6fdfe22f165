// Nothing in → the shape of one country in the lists of this folder.

/** A country, territory or former state's successor. Case as written; apostrophes straight; spellings without accents listed too. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
  readonly iso3: string
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly iso2: string
  /** The name that English news uses. */
  readonly name: string
  /** Further names: long forms, abbreviations, former names and the former states that it continues. */
  readonly names: readonly string[]
  /** `Romanian`, `U.S.`, `Soviet`. */
  readonly adjectives: readonly string[]
  /** Nouns for its citizens, singular and plural. */
  readonly people: readonly string[]
  /** Present capital first, then further seats of government, former capitals and other spellings. */
  readonly capitals: readonly string[]
  /** Buildings and streets that stand for its government: `Kremlin`. */
  readonly seats: readonly string[]
  /** The capital's name stands for something else at least as often (`Victoria`, `Brussels`): never read it as the government. */
  readonly capitalAmbiguous?: true
  /** Those of `name`, `names`, `adjectives` and `people` that are also persons, words or other places: need a second sign. */
  readonly nameAmbiguous?: readonly string[]
}
