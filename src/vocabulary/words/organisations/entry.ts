// Nothing in → the shape of one organisation in the lists of this folder.

/** A body, group, party, company or medium. Names as written, apostrophes straight. */
export interface OrganisationEntry {
  /** `org/nato`. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Has short forms of two to five capitals, which count in capitals only: `WHO`, `AU`. */
  readonly caps?: true
  /** Those of its names that are also words, or names of other bodies elsewhere: need its country or a second sign. */
  readonly ambiguous?: readonly string[]
  readonly partOf?: string
  /** The town from which it acts. */
  readonly seat?: string
  readonly kind: 'igo' | 'ngo' | 'armed' | 'party' | 'company' | 'body' | 'media'
  /** ISO 3166-1 alpha-3 of the state to which it belongs or in which it acts. */
  readonly country?: string
}
