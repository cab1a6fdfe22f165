// Nothing in → the words for officials whom a traveller meets and whose country only the journey tells.

/** Nouns that, with no owner, are the officials of the country where one is. */
export const OFFICIAL_NOUNS: readonly string[] = [
  'officials', 'authorities', 'counterparts', 'counterpart', 'ministers', 'leadership', 'leaders', 'government', 'policymakers', 'lawmakers', 'parliamentarians',
] // prettier-ignore

/** Titles that, with `the`, are those of the host. */
export const HOST_TITLES: readonly string[] = [
  'president',
  'minister',
  'premier',
  'king',
  'chancellor',
  'emir',
  'sultan',
]

/** Words before or behind such a noun that give it to somebody else. */
export const OTHER_BODIES: readonly string[] = [
  'company', 'corporate', 'bank', 'business', 'university', 'school', 'party', 'union', 'opposition', 'embassy', 'consulate', 'mission', 'military', 'army', 'election', 'electoral',
  'organization', 'organisation', 'international', 'regional', 'multilateral', 'other', 'foreign-based', 'industry', 'civil', 'society', 'religious', 'community', 'tribal', 'youth', 'local', 'state', 'city',
  'provincial', 'church', 'rebel', 'campaign', 'department', 'white', 'house', 'council', 'commission', 'world', 'european', 'allied', 'african', 'arab', 'interagency', 'private', 'sector',
] // prettier-ignore

/** Towns where officials are more often those of a body than of the country. */
export const SEATS: readonly string[] = [
  'Geneva',
  'Brussels',
  'Vienna',
  'New York',
  'New York City',
  'The Hague',
  'Strasbourg',
  'Addis Ababa',
  'Washington',
]
