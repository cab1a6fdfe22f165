// The lists of countries/ in → COUNTRIES: every country and territory of ISO 3166-1, and Kosovo.
import { AFRICA } from './countries/africa.ts'
import { AMERICAS } from './countries/americas.ts'
import { ASIA } from './countries/asia.ts'
import type { CountryEntry } from './countries/entry.ts'
import { EUROPE } from './countries/europe.ts'
import { OCEANIA } from './countries/oceania.ts'

export type { CountryEntry }

export const COUNTRIES: readonly CountryEntry[] = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA]
