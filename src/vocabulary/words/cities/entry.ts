// Nothing in → the shapes of the places of this folder.

export interface PlaceEntry {
  readonly name: string
  readonly iso3: string
  /** 0 where it is not known. */
  readonly population: number
  /** On a further name: the name under which the city is listed, so that `Kiev` and `Kyiv` are one place. */
  readonly listedAs?: string
}

/** A place that is known for what happens there rather than for its size. */
export interface VenueEntry {
  readonly name: string
  readonly aliases: readonly string[]
  /** The country in which it lies; absent for seas, and for regions of several states. */
  readonly iso3?: string
  readonly kind: 'venue' | 'city' | 'region' | 'sea'
  /** Of a house in a town: the town. */
  readonly town?: string
}
