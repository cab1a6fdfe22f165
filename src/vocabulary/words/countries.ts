// The lists of countries/ in → COUNTRIES: every country and territory of ISO 3166-1, and Kosovo.
import { AFRICA } from './countries/africa.ts'
import { AMERICAS } from './countries/americas.ts'
import { ASIA } from './countries/asia.ts'
import type { CountryEntry } from './countries/entry.ts'
import { EUROPE } from './countries/europe.ts'
import { OCEANIA } from './countries/oceania.ts'

export type { CountryEntry }

export const COUNTRIES: readonly CountryEntry[] = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA]

/** Plurals that name two countries at once, as written, with their ISO 3166-1 alpha-3 codes. */
export const COUNTRY_PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  Koreas: ['PRK', 'KOR'],
  Sudans: ['SDN', 'SSD'],
  Congos: ['COD', 'COG'],
}
