// Nothing in → the words around countries and offices by which unnamed officials and bodies are known.

/** Nouns that speak for the country before them: `Hungarian officials`, `the Turkish side`. */
export const REPRESENTATIVE_NOUNS: readonly string[] = [
  'government', 'governments', 'authorities', 'officials', 'official', 'delegation', 'delegations', 'diplomat', 'diplomats',
  'negotiator', 'negotiators', 'side', 'sides', 'representative', 'representatives', 'administration', 'regime', 'junta',
  'cabinet', 'leadership', 'lawmakers', 'parliamentarians', 'mediators', 'mediator', 'team', 'teams', 'rulers', 'republic',
  'counterparts', 'counterpart', 'presidency', 'state', 'nation', 'mission', 'embassy', 'consulate',
] // prettier-ignore

/** Nouns for a country's forces, which act for it in deeds of force. */
export const FORCE_NOUNS: readonly string[] = [
  'army', 'troops', 'forces', 'soldiers', 'military', 'navy', 'airforce', 'warplanes', 'jets', 'planes', 'aircraft', 'fighters',
  'police', 'gunmen', 'rebels', 'militants', 'guerrillas', 'militia', 'militias', 'warships', 'ships', 'artillery', 'insurgents',
  'separatists', 'coalition', 'commandos', 'peacekeepers', 'tanks', 'missiles', 'drones', 'guards', 'agents', 'settlers',
  'protesters', 'demonstrators', 'workers', 'students', 'farmers', 'miners', 'citizens', 'people', 'residents', 'villagers',
  'opposition', 'president', 'company', 'firms', 'court', 'courts', 'judge', 'prosecutors', 'parliament', 'lower house', 'senate',
] // prettier-ignore

/** Words that may stand between a country and the title of an office: `Canada's newly appointed foreign minister`. */
export const OFFICE_MODIFIERS: readonly string[] = [
  'former', 'ex', 'acting', 'then', 'outgoing', 'incoming', 'newly', 'new', 'appointed', 'elected', 'visiting', 'late',
  'caretaker', 'interim', 'transitional', 'current', 'senior', 'top', 'chief', 'designate', 'ailing', 'veteran', 'first',
  'department', 'principal', 'deputy', 'exiled', 'ousted', 'deposed', 'longtime', 'conservative', 'socialist', 'federal', 'state', 'national', 'hardline',
] // prettier-ignore

/** Modifiers that take the office from its holder. */
export const PAST_OFFICE: readonly string[] = ['former', 'ex', 'late', 'ousted', 'deposed']

/** What ministries are for: `Foreign Ministry`, `defence ministry`, `Ministry of Trade`. */
export const MINISTRY_FIELDS: readonly string[] = [
  'foreign', 'external', 'defence', 'defense', 'interior', 'finance', 'economy', 'economic', 'trade', 'commerce', 'justice',
  'energy', 'oil', 'health', 'education', 'agriculture', 'transport', 'culture', 'information', 'security', 'labour', 'labor',
  'environment', 'industry', 'tourism', 'science', 'water', 'migration', 'development', 'home', 'foreign affairs',
] // prettier-ignore

/** Generic titles that refer back to anyone with an office of that sort: last word of the full title, lower-case. */
export const GENERIC_TITLES: Readonly<Record<string, string>> = {
  minister: 'minister',
  ministers: 'minister',
  secretary: 'secretary',
  leader: 'leader',
  diplomat: 'diplomat',
  official: 'official',
  envoy: 'envoy',
  spokesman: 'spokes',
  spokeswoman: 'spokes',
  spokesperson: 'spokes',
  chief: 'chief',
  premier: 'premier',
}

/** Titles by which the press names their holders as if by name. */
export const TITLE_NAMES: readonly string[] = [
  'Dalai Lama',
  'Panchen Lama',
  'Aga Khan',
  'Karmapa Lama',
  'Emperor Emeritus',
  'Ecumenical Patriarch',
]

/** Titles that, with no owner beside them, belong to one country. */
export const TITLE_HOMES: Readonly<Record<string, string>> = {
  'secretary of state': 'USA',
  'deputy secretary of state': 'USA',
  'assistant secretary of state': 'USA',
  'under secretary of state': 'USA',
  'acting assistant secretary': 'USA',
  'assistant secretary': 'USA',
  'deputy secretary': 'USA',
  'under secretary': 'USA',
  'deputy assistant secretary': 'USA',
  'secretary of defense': 'USA',
  'defense secretary': 'USA',
  'foreign secretary': 'GBR',
  'home secretary': 'GBR',
  'defence secretary': 'GBR',
  'secretary of the treasury': 'USA',
  'treasury secretary': 'USA',
  'attorney general': 'USA',
  'chancellor of the exchequer': 'GBR',
  taoiseach: 'IRL',
  tánaiste: 'IRL',
  'state councilor': 'CHN',
  'state councillor': 'CHN',
}

/** Titles of the list above that other countries have as well: there a report from their capital means their own. */
export const SHARED_TITLES: Readonly<Record<string, readonly string[]>> = {
  'foreign secretary': ['IND', 'PAK', 'BGD', 'NPL', 'LKA', 'MDV', 'PHL', 'MEX'],
  'home secretary': ['IND', 'PAK', 'BGD', 'NPL'],
  'defence secretary': ['IND', 'PAK', 'BGD', 'NPL', 'LKA', 'PHL'],
  'attorney general': ['CAN', 'GBR', 'IRL', 'AUS', 'NZL', 'ISR', 'KEN', 'MEX', 'COL', 'BRA'],
}

/** Titles that name their holder's state or body even when they stand alone. */
export const IMPLIED_OWNERS: Readonly<Record<string, string>> = {
  pope: 'VAT',
  'holy father': 'VAT',
  pontiff: 'VAT',
}

/** Nouns that close a portfolio, after which a name may follow at once: `for Consular Affairs Rena Bitter`. */
export const PORTFOLIO_HEADS: readonly string[] = [
  'affairs', 'rights', 'security', 'trade', 'labor', 'labour', 'migration', 'energy', 'resources', 'policy', 'operations', 'programs', 'programmes', 'management', 'growth', 'environment', 'control',
  'nonproliferation', 'issues', 'cooperation', 'development', 'relations', 'organizations', 'diplomacy', 'reconciliation', 'freedom', 'matters', 'counterterrorism', 'enforcement', 'antisemitism', 'climate', 'engagement', 'partnerships', 'coordination', 'compliance', 'verification', 'agriculture', 'water', 'peace', 'industry', 'tourism', 'fisheries', 'technology', 'innovation', 'unification', 'transition', 'investment',
] // prettier-ignore

/** Words that close the name of a region, behind which an official's name may follow at once: `for the Horn of Africa Nina Sol`. */
export const REGION_HEADS: readonly string[] = [
  'africa', 'america', 'americas', 'asia', 'europe', 'eurasia', 'caribbean', 'pacific', 'indo-pacific', 'sahel', 'hemisphere', 'balkans', 'caucasus', 'maghreb', 'levant', 'arctic',
] // prettier-ignore

/** Words that a text writes right before a person's name without being part of it: `the bureau Nina Sol`, `Republican Nina Sol`. */
export const BEFORE_NAMES: readonly string[] = [
  'bureau', 'department', 'directorate', 'division', 'office', 'council', 'committee', 'commission', 'agency', 'industry', 'trade', 'health', 'culture', 'youth', 'education', 'republican', 'democrat', 'democratic', 'elect', 'designate', 'resident', 'catholic', 'north', 'south', 'east', 'west', 'central', 'latin', 'northern', 'southern', 'eastern', 'western',
] // prettier-ignore

/** Offices that a country does not have: an official without owner who holds one is another country's. */
export const ABSENT_OFFICES: Readonly<Record<string, readonly string[]>> = {
  USA: [
    'prime-minister',
    'foreign-minister',
    'state-councilor',
    'chancellor',
    'king',
    'queen',
    'monarch',
    'emir',
    'premier',
    'defence-minister',
    'finance-minister',
    'interior-minister',
  ],
  GBR: ['president', 'chancellor', 'emir', 'emperor'],
  CHN: ['prime-minister', 'king', 'chancellor'],
  RUS: ['chancellor', 'king', 'emir'],
  FRA: ['chancellor', 'king', 'emir'],
  CAN: ['president', 'chancellor'],
  JPN: ['president', 'chancellor', 'king'],
  VAT: ['president', 'prime-minister', 'foreign-minister'],
}

/** Nouns whose name, right behind them, is a ship's, a medium's, a company's, a town's or a work's: `the frigate Aurora`. */
export const THING_NOUNS: readonly string[] = [
  'frigate', 'yacht', 'destroyer', 'warship', 'vessel', 'tanker', 'ferry', 'carrier', 'submarine', 'ship', 'cruiser', 'freighter', 'trawler',
  'corvette', 'boat', 'liner', 'cutter', 'gunboat', 'dhow', 'schooner', 'steamer', 'icebreaker', 'spacecraft', 'satellite', 'rocket', 'missile', 'drone', 'jet',
  'agency', 'weekly', 'newspaper', 'daily', 'magazine', 'broadcaster', 'radio', 'channel', 'station', 'network', 'website', 'portal', 'tabloid', 'journal', 'newswire',
  'giant', 'subsidiary', 'brand', 'militia', 'platform', 'app', 'software', 'film', 'movie', 'novel', 'album', 'band', 'song', 'opera', 'hotel', 'restaurant', 'theatre', 'theater',
  'town', 'village', 'city', 'province', 'district', 'region', 'port', 'island', 'river', 'lake', 'mountain', 'suburb', 'hurricane', 'typhoon', 'cyclone', 'storm', 'operation', 'codenamed',
] // prettier-ignore

/** Nouns whose name, right behind them, is a body's that acts: `the airline Aurora`, `the charity Aurora`. */
export const COMPANY_NOUNS: readonly string[] = [
  'company', 'firm', 'airline', 'bank', 'conglomerate', 'supermarket', 'retailer', 'grocer', 'carmaker', 'automaker', 'manufacturer', 'contractor', 'startup',
  'insurer', 'brewer', 'drugmaker', 'planemaker', 'shipbuilder', 'ngo', 'charity', 'cooperative',
] // prettier-ignore

/** Words that make the name behind them a relative's. */
export const KINSHIP: readonly string[] = [
  'wife', 'husband', 'son', 'sons', 'daughter', 'daughters', 'brother', 'brothers', 'sister', 'sisters', 'mother', 'father',
  'child', 'children', 'widow', 'widower', 'spouse', 'grandson', 'granddaughter', 'grandchildren', 'stepson', 'stepdaughter',
  'girlfriend', 'boyfriend', 'fiancée', 'fiancé', 'parents', 'kids', 'twins', 'niece', 'nephew', 'baby',
] // prettier-ignore
