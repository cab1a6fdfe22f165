// Nothing in → instruments that news names without saying between whom, with the states that they bind.

export interface KnownInstrument {
  /** As texts name it, in lower case. */
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-3, and the ids of bodies. Only parties whose names a text holds are taken from here. */
  readonly parties: readonly string[]
}

const instrument = (names: readonly string[], parties: string): KnownInstrument => ({
  names,
  parties: parties.split(' ').map((party) => (party.includes('/') ? party : `country/${party}`)),
})

/** Bilateral and regional ones; of those that nearly all states have joined nothing can be told. */
export const KNOWN_INSTRUMENTS: readonly KnownInstrument[] = [
  instrument(
    ['minsk agreements', 'minsk agreement', 'minsk accords', 'minsk protocol', 'minsk ii'],
    'RUS UKR',
  ),
  instrument(
    [
      'jcpoa',
      'joint comprehensive plan of action',
      'iran nuclear deal',
      'iran nuclear agreement',
      'iran deal',
    ],
    'IRN USA',
  ),
  instrument(['camp david accords', 'camp david agreement', 'camp david agreements'], 'EGY ISR'),
  instrument(['oslo accords', 'oslo accord', 'oslo agreements', 'oslo agreement', 'wye river memorandum', 'wye accord', 'wye agreement', 'hebron agreement', 'hebron accord', 'hebron protocol'], 'ISR PSE'), // prettier-ignore
  instrument(['wadi araba treaty'], 'ISR JOR'),
  instrument(['abraham accords'], 'ISR ARE BHR MAR SDN'),
  instrument(['dayton accords', 'dayton agreement', 'dayton peace accords', 'dayton peace agreement', 'dayton accord', 'dayton agreements'], 'BIH HRV SRB'), // prettier-ignore
  instrument(['good friday agreement', 'belfast agreement', 'anglo-irish agreement'], 'GBR IRL'),
  instrument(['northern ireland protocol', 'withdrawal agreement', 'windsor framework'], 'GBR org/eu'),
  instrument(['simla agreement', 'simla accord', 'shimla agreement', 'indus waters treaty', 'lahore declaration', 'tashkent declaration', 'tashkent agreement'], 'IND PAK'), // prettier-ignore
  instrument(['algiers agreement', 'algiers peace agreement'], 'ETH ERI'),
  instrument(['treaty of osimo', 'osimo treaty'], 'ITA SRB'),
  instrument(['sino-british joint declaration'], 'CHN GBR'),
  instrument(['compact of free association', 'compacts of free association'], 'USA MHL FSM PLW'),
  instrument(['new start', 'start treaty', 'start i', 'start ii', 'inf treaty', 'abm treaty', 'anti-ballistic missile treaty', 'salt ii', 'intermediate-range nuclear forces treaty', 'strategic arms reduction treaty'], 'USA RUS'), // prettier-ignore
  instrument(['budapest memorandum'], 'UKR RUS USA GBR'),
  instrument(['nafta', 'north american free trade agreement', 'usmca'], 'USA CAN MEX'),
  instrument(['agreed framework'], 'USA PRK'),
  instrument(['panmunjom declaration'], 'KOR PRK'),
  instrument(['prespa agreement'], 'GRC MKD'),
  instrument(['brussels agreement', 'washington agreement'], 'SRB XKX'),
  instrument(['erdut agreement'], 'HRV SRB'),
  instrument(['itamaraty declaration', 'rio protocol', 'brasilia act'], 'PER ECU'),
  instrument(['beagle channel treaty', 'treaty of peace and friendship of 1984'], 'ARG CHL'),
  instrument(['panama canal treaties', 'panama canal treaty', 'torrijos-carter treaties'], 'USA PAN'),
  instrument(['farakka agreement', 'ganges water treaty'], 'IND BGD'),
  instrument(['nkomati accord'], 'MOZ ZAF'),
  instrument(['montreux convention'], 'TUR RUS BGR ROU GBR FRA GRC'),
  instrument(['taif agreement', 'taif accord'], 'LBN SAU'),
  instrument(['adana agreement', 'adana accord'], 'TUR SYR'),
  instrument(['plaza accord', 'louvre accord'], 'USA JPN DEU FRA GBR'),
  instrument(['anzus', 'anzus treaty', 'anzus pact'], 'AUS NZL USA'),
  instrument(['elysee treaty', 'élysée treaty', 'treaty of aachen'], 'FRA DEU'),
  instrument(['treaty of nanking'], 'CHN GBR'),
]
