// Rows of names → the shape of one instrument in the lists of this folder.

/** A treaty, accord or declaration that news calls by its name. */
export interface InstrumentEntry {
  /** Year of signing or adoption; null where several of one name were made, or it is not known. */
  readonly year: number | null
  /** As texts name it. A name in capitals only counts in capitals only: `START` is no start. */
  readonly names: readonly string[]
  /**
   * Ids of the states and bodies between which it settles something, `country/PER`, `org/eu`: not all that
   * signed it. None where nearly all states of the world or of a region may join.
   */
  readonly parties: readonly string[]
}

/** Year, names apart by `|`, parties apart by blanks: ISO 3166-1 alpha-3, and ids of bodies. */
export type InstrumentRow = readonly [year: number | null, names: string, parties?: string]

export const instruments = (rows: readonly InstrumentRow[]): readonly InstrumentEntry[] =>
  rows.map(([year, names, parties = '']) => ({
    year,
    names: names.split('|'),
    parties: parties
      .split(' ')
      .filter((party) => party !== '')
      .map((party) => (party.includes('/') ? party : `country/${party}`)),
  }))
