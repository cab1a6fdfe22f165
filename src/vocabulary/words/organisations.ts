// The lists of organisations/ in → ORGANISATIONS: every body, group, party, company and medium known by name.
import { ARMED_GROUPS } from './organisations/armed.ts'
import { COMPANIES } from './organisations/companies.ts'
import type { OrganisationEntry } from './organisations/entry.ts'
import { EUROPE_AND_EURASIA } from './organisations/europe.ts'
import { MEDIA } from './organisations/media.ts'
import { PARTIES } from './organisations/parties.ts'
import { REGIONS } from './organisations/regions.ts'
import { SOCIETY } from './organisations/society.ts'
import { OF_STATES } from './organisations/states.ts'
import { UNITED_NATIONS } from './organisations/united-nations.ts'
import { WORLD } from './organisations/world.ts'

export type { OrganisationEntry }
export { MEDIA_HEADS, ORGANISATION_HEADS } from './organisations/heads.ts'

export const ORGANISATIONS: readonly OrganisationEntry[] = [
  ...UNITED_NATIONS,
  ...EUROPE_AND_EURASIA,
  ...REGIONS,
  ...WORLD,
  ...OF_STATES,
  ...ARMED_GROUPS,
  ...PARTIES,
  ...SOCIETY,
  ...COMPANIES,
  ...MEDIA,
]
