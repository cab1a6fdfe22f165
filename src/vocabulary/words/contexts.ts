// Nothing in → PLOVER's contexts: what a deed has to do with, by the words of its sentence, its topics and its type.

/** What an event has to do with, whatever its type: forces, elections, trade. An event may have several, or none. */
export interface ContextEntry {
  /** Lower case, with hyphens, as the graph stores it. */
  readonly context: string
  readonly title: string
  /** Lemmas, and words of two in lower case, of which one in the event's sentence is enough. */
  readonly words: readonly string[]
  /** Topics after `topic/`; narrower ones count too. */
  readonly topics?: readonly string[]
  /** PLOVER types, with or without mode, that are never without it. */
  readonly types?: readonly string[]
}

/**
 * The contexts of PLOVER 1.0, those that news of states and bodies tells of; `historical` and the gold records'
 * `rights`, `political` and `assets` are told by other fields or by these.
 */
// prettier-ignore
export const CONTEXTS: readonly ContextEntry[] = [
  {
    context: 'military', title: 'Armed forces, weapons and fighting',
    words: ['military', 'militarily', 'troop', 'army', 'navy', 'naval', 'soldier', 'weapon', 'missile', 'warship', 'battalion', 'brigade', 'regiment', 'marines', 'tank', 'artillery', 'warplane', 'bomber', 'fighter', 'airstrike', 'ceasefire', 'cease-fire', 'truce', 'rebel', 'guerrilla', 'insurgent', 'militia', 'militiaman', 'militant', 'gunner', 'shell', 'bomb', 'bombing', 'war', 'warfare', 'combat', 'battle', 'offensive', 'invasion', 'invade', 'rocket', 'drone', 'commander', 'airbase', 'garrison', 'defence minister', 'defense minister', 'defence secretary', 'defense secretary', 'armed forces', 'air force', 'arms sale', 'arms embargo', 'air strike', 'air raid', 'helicopter gunship', 'chief of staff', 'aircraft carrier', 'security forces', 'submarine', 'frigate', 'peacekeeper', 'peacekeeping', 'hostilities', 'disarm', 'disarmament', 'demobilise', 'demobilize', 'fighting', 'besiege', 'besieged', 'forces', 'occupying', 'heavy weapons', 'lay siege'],
    topics: ['defence', 'war', 'arms-control', 'missiles', 'missile-tests'],
    types: ['FIGHT', 'MOBILIZE', 'RETREAT:withdraw', 'RETREAT:ceasefire'],
  },
  {
    context: 'diplomatic', title: 'Relations between states and bodies',
    words: ['diplomat', 'diplomatic', 'diplomacy', 'diplomatically', 'ambassador', 'envoy', 'embassy', 'consulate', 'consul', 'attache', 'attaché', 'emissary', 'summit', 'negotiation', 'negotiate', 'negotiator', 'treaty', 'accord', 'bilateral', 'multilateral', 'trilateral', 'relation', 'ties', 'foreign minister', 'foreign ministry', 'foreign secretary', 'secretary of', 'external affairs', 'foreign affairs', 'peace talk', 'peace plan', 'state visit', 'official visit', 'mediation', 'mediate', 'mediator', 'resolution', 'persona non', 'foreign policy', 'security council', 'secretary-general', 'general assembly'],
    topics: ['bilateral-relations', 'diplomatic-relations', 'peace-process', 'political-consultations', 'multilateralism'],
    types: ['CONSULT'],
  },
  {
    context: 'government', title: 'The executive: cabinets, reshuffles, states of emergency, coups',
    words: ['cabinet', 'reshuffle', 'coalition', 'resign', 'resignation', 'coup', 'junta', 'decree', 'ruling party', 'interim government', 'caretaker', 'state of emergency', 'martial law', 'curfew', 'overthrow', 'oust', 'opposition leader', 'opposition party', 'opposition', 'unity government', 'power-sharing', 'transitional government', 'dictator', 'regime', 'civil service', 'bureaucracy', 'abdicate'],
    topics: ['coups', 'state-of-emergency', 'good-governance'],
    types: ['COERCE:martial-law', 'COERCE:curfew'],
  },
  {
    context: 'legislative', title: 'Parliaments and laws in the making',
    words: ['parliament', 'parliamentary', 'parliamentarian', 'lawmaker', 'legislator', 'legislature', 'legislation', 'legislative', 'senate', 'senator', 'congress', 'congressman', 'bundestag', 'knesset', 'duma', 'amendment', 'ratify', 'ratification', 'national assembly', 'lower house', 'upper house', 'house of', 'draft law', 'impeachment', 'impeach', 'filibuster', 'mp', 'mps', 'the bill', 'a bill', 'draft bill'],
    topics: ['parliamentary-cooperation', 'constitution'],
  },
  {
    context: 'election', title: 'Elections, referendums and campaigns',
    words: ['election', 'electoral', 'elect', 'vote', 'voter', 'ballot', 'referendum', 'plebiscite', 'candidate', 'poll', 'polling', 'constituency', 'turnout', 're-election', 'runoff', 'run-off', 'by-election'],
    topics: ['elections'],
  },
  {
    context: 'democracy', title: 'Moves towards or away from democracy',
    words: ['democracy', 'democratic', 'democratisation', 'democratization', 'pro-democracy', 'dissident', 'one-party', 'multi-party', 'multiparty', 'autocracy', 'authoritarian', 'press freedom', 'civilian rule', 'free elections', 'free press', 'free speech', 'freedom of', 'civil society', 'political reform'],
    topics: ['democracy', 'freedom-of-expression', 'civil-society'],
  },
  {
    context: 'legal', title: 'Courts, trials, arrests and international law',
    words: ['court', 'trial', 'judge', 'prosecutor', 'prosecute', 'tribunal', 'lawsuit', 'sue', 'verdict', 'convict', 'conviction', 'sentence', 'indict', 'indictment', 'extradite', 'extradition', 'arrest', 'detain', 'detention', 'detainee', 'prison', 'prisoner', 'jail', 'imprison', 'custody', 'lawyer', 'attorney', 'judicial', 'judiciary', 'magistrate', 'appeal court', 'supreme court', 'legal action', 'inquest', 'inquiry', 'investigate', 'investigation', 'investigator', 'warrant', 'law', 'legal', 'illegal', 'acquit', 'plaintiff', 'pardon', 'amnesty', 'testimony', 'testify'],
    topics: ['international-law', 'legal-cooperation', 'accountability', 'rule-of-law'],
    types: ['COERCE:arrest', 'INVESTIGATE'],
  },
  {
    context: 'crime', title: 'Crime, gangs, drugs and trafficking',
    words: ['crime', 'criminal', 'gang', 'drug', 'cocaine', 'heroin', 'opium', 'cannabis', 'cartel', 'trafficking', 'trafficker', 'smuggle', 'smuggling', 'smuggler', 'mafia', 'robber', 'robbery', 'theft', 'piracy', 'pirate', 'murder', 'narcotic', 'poacher', 'poaching', 'counterfeit', 'money laundering', 'organised crime', 'organized crime'],
    topics: ['crime', 'organised-crime', 'piracy', 'human-trafficking', 'drug-trafficking', 'money-laundering'],
  },
  {
    context: 'corruption', title: 'Corruption, bribes and embezzlement',
    words: ['corruption', 'corrupt', 'bribe', 'bribery', 'embezzle', 'embezzlement', 'graft', 'kickback', 'slush fund', 'kleptocracy', 'nepotism', 'cronyism', 'misappropriation'],
    topics: ['corruption'],
  },
  {
    context: 'terrorism', title: 'Terrorism and the fight against it',
    words: ['terrorism', 'terrorist', 'terror', 'counterterrorism', 'counter-terrorism', 'jihadist', 'jihad', 'extremist', 'hijack', 'hijacking', 'hijacker', 'hostage', 'suicide bomber', 'suicide bombing', 'car bomb', 'al-qaeda', 'bomb plot'],
    topics: ['counterterrorism', 'hostages'],
    types: ['ASSAULT:suicide'],
  },
  {
    context: 'intelligence', title: 'Intelligence services and spying',
    words: ['intelligence', 'spy', 'spying', 'espionage', 'surveillance', 'wiretap', 'wiretapping', 'eavesdrop', 'eavesdropping', 'reconnaissance', 'informant', 'secret service', 'secret police', 'double agent', 'secret agent'],
    topics: ['espionage', 'intelligence-sharing'],
  },
  {
    context: 'territory', title: 'Borders, islands, annexation and independence',
    words: ['territory', 'territorial', 'border', 'frontier', 'annex', 'annexation', 'enclave', 'sovereignty', 'secession', 'secede', 'separatist', 'breakaway', 'independence', 'occupation', 'occupied', 'settler', 'demarcation', 'demarcate', 'boundary', 'airspace', 'disputed island', 'reunification', 'self-determination', 'buffer zone', 'jewish settlement', 'israeli settlement', 'settlement building'],
    topics: ['sovereignty-and-territory', 'occupation', 'territorial-disputes'],
  },
  {
    context: 'peacekeeping', title: 'Peacekeeping forces and missions',
    words: ['peacekeeper', 'peacekeeping', 'peacekeeping force', 'peacekeeping mission', 'blue helmet', 'observer mission', 'stabilisation force', 'stabilization force', 'stabilisation mission', 'stabilization mission', 'monitoring mission', 'un force', 'un mission'],
    topics: ['peacekeeping'],
  },
  {
    context: 'cyber', title: 'Attacks on and rules for computers and networks',
    words: ['cyber', 'cyberattack', 'cyber-attack', 'cybersecurity', 'hacker', 'hacking', 'hack', 'malware', 'ransomware', 'computer network', 'data breach', 'phishing', 'internet shutdown', 'internet access', 'cyber attack'],
    topics: ['cybersecurity'],
    types: ['COERCE:cyber'],
  },
  {
    context: 'cbrn', title: 'Chemical, biological, radiological and nuclear weapons and material',
    words: ['nuclear', 'atomic', 'uranium', 'plutonium', 'enrichment', 'warhead', 'radioactive', 'radiological', 'reactor', 'centrifuge', 'nerve agent', 'nerve gas', 'sarin', 'anthrax', 'novichok', 'poison gas', 'mustard gas', 'chemical weapon', 'chemical weapons', 'biological weapon', 'biological weapons', 'weapons of', 'denuclearisation', 'denuclearization', 'non-proliferation', 'nonproliferation', 'ballistic missile'],
    topics: ['nuclear-weapons', 'nuclear-programme', 'chemical-weapons', 'biological-weapons', 'nuclear-disarmament', 'non-proliferation', 'nuclear-energy'],
  },
  {
    context: 'disinformation', title: 'False news, propaganda and censorship',
    words: ['disinformation', 'misinformation', 'propaganda', 'fake news', 'fabrication', 'hoax', 'troll', 'censor', 'censorship', 'smear campaign', 'jamming', 'conspiracy theory'],
    topics: ['disinformation', 'foreign-interference'],
    types: ['COERCE:censor'],
  },
  {
    context: 'economic', title: 'Trade, money, loans, work and sanctions on them',
    words: ['economy', 'economic', 'trade', 'tariff', 'export', 'import', 'loan', 'debt', 'currency', 'banking', 'investment', 'investor', 'invest', 'budget', 'tax', 'taxation', 'subsidy', 'inflation', 'embargo', 'sanction', 'wage', 'pension', 'price', 'wto', 'imf', 'commerce', 'commercial', 'business', 'company', 'industry', 'industrial', 'financial', 'finance', 'fund', 'bailout', 'quota', 'worker', 'customs', 'privatise', 'privatize', 'asset', 'economic aid', 'free trade', 'stock exchange', 'million dollar', 'billion dollar', 'unemployment', 'labour', 'labor', 'tourism', 'tourist', 'on strike', 'trade union', 'labour union', 'labor union', 'stock market', 'oil market', 'common market', 'single market', 'central bank', 'world bank', 'development bank', 'banks'],
    topics: ['economy', 'sanctions'],
    types: ['PROTEST:strike-gen'],
  },
  {
    context: 'resource', title: 'Oil, gas, water, food, fish, minerals and land',
    words: ['oil', 'pipeline', 'petroleum', 'crude', 'opec', 'coal', 'electricity', 'power plant', 'dam', 'river', 'reservoir', 'irrigation', 'fish', 'fishing', 'fishery', 'fisherman', 'trawler', 'mineral', 'mining', 'gold', 'diamond', 'copper', 'timber', 'logging', 'grain', 'wheat', 'rice', 'maize', 'crop', 'farm', 'farmer', 'agriculture', 'agricultural', 'fuel', 'energy', 'natural resource', 'rare earth', 'drinking water', 'water supply', 'water resource', 'natural gas', 'gas supply', 'gas supplies', 'gas pipeline', 'gas field', 'gas deal', 'gas price', 'gas export'],
    topics: ['energy', 'water', 'fisheries', 'agriculture', 'mining', 'food-security'],
  },
  {
    context: 'environment', title: 'Climate, pollution and nature',
    words: ['environment', 'environmental', 'climate', 'emission', 'greenhouse', 'pollution', 'pollute', 'pollutant', 'deforestation', 'biodiversity', 'wildlife', 'whaling', 'whale', 'ecological', 'ecosystem', 'rainforest', 'toxic waste', 'oil spill', 'global warming', 'carbon', 'ozone', 'endangered species'],
    topics: ['climate-change', 'environment', 'biodiversity', 'deforestation', 'oceans'],
  },
  {
    context: 'disaster', title: 'Earthquakes, floods, storms, droughts, crashes and their relief',
    words: ['earthquake', 'quake', 'flood', 'flooding', 'cyclone', 'hurricane', 'typhoon', 'tsunami', 'drought', 'famine', 'volcano', 'eruption', 'landslide', 'mudslide', 'avalanche', 'wildfire', 'disaster', 'shipwreck', 'air crash', 'plane crash', 'train crash', 'relief effort', 'relief supply', 'starvation', 'malnutrition'],
    topics: ['disaster-relief', 'famine', 'humanitarian-aid'],
  },
  {
    context: 'health', title: 'Disease, medicine and hospitals',
    words: ['health', 'disease', 'epidemic', 'pandemic', 'virus', 'coronavirus', 'covid-19', 'covid', 'cholera', 'ebola', 'aids', 'hiv', 'malaria', 'measles', 'polio', 'influenza', 'sars', 'vaccine', 'vaccinate', 'vaccination', 'hospital', 'doctor', 'nurse', 'medicine', 'medical', 'quarantine', 'outbreak', 'patient', 'bird flu', 'swine flu'],
    topics: ['health', 'pandemics', 'vaccines'],
  },
  {
    context: 'refugees', title: 'People who fled war or persecution, and asylum',
    words: ['refugee', 'asylum', 'displaced', 'displacement', 'repatriation', 'repatriate', 'exile', 'boat people', 'asylum seeker', 'asylum-seeker', 'unhcr', 'resettlement', 'resettle', 'refugee camp', 'returnee', 'refuge'],
    topics: ['refugees'],
  },
  {
    context: 'migration', title: 'Migrants, visas and deportation',
    words: ['migrant', 'migration', 'immigrant', 'immigration', 'immigrate', 'emigrate', 'emigration', 'visa', 'deport', 'deportation', 'deportee', 'naturalisation', 'naturalization', 'citizenship', 'border guard', 'people smuggler', 'work permit', 'undocumented'],
    topics: ['migration', 'labour-migration', 'visas', 'citizenship'],
    types: ['COERCE:deport'],
  },
  {
    context: 'human-rights', title: 'Torture, massacres, disappearances and other abuses',
    words: ['human rights', 'human right', 'rights abuse', 'abuse', 'torture', 'massacre', 'atrocity', 'genocide', 'ethnic cleansing', 'war crime', 'war crimes', 'rape', 'slavery', 'forced labour', 'forced labor', 'political prisoner', 'death squad', 'death penalty', 'execution', 'execute', 'mass grave', 'amnesty international', 'human rights watch', 'persecution', 'persecute', 'repression', 'crimes against', 'apartheid'],
    topics: ['human-rights', 'war-crimes', 'genocide', 'torture', 'death-penalty', 'political-prisoners'],
    types: ['ASSAULT:torture'],
  },
  {
    context: 'inequality', title: 'Women, minorities and others who are treated worse',
    words: ['discrimination', 'discriminate', 'discriminatory', 'racism', 'racist', 'gender', 'minority', 'equality', 'inequality', 'gay', 'lesbian', 'homosexual', 'transgender', 'lgbt', 'lgbtq', 'indigenous', 'ethnic minority', 'caste', 'antisemitism', 'anti-semitism', 'xenophobia', 'segregation', 'equal rights', "women 's", 'women ’s'],
    topics: ['minority-rights', 'womens-rights', 'indigenous-peoples', 'lgbtq-rights', 'racism', 'disability-rights'],
  },
  {
    context: 'education', title: 'Schools, universities, students and science',
    words: ['school', 'university', 'student', 'teacher', 'pupil', 'education', 'educational', 'scholarship', 'professor', 'academic', 'curriculum', 'textbook', 'scientist', 'scientific'],
    topics: ['education', 'science-and-technology'],
  },
  {
    context: 'culture', title: 'Arts, sport, heritage and language',
    words: ['culture', 'cultural', 'museum', 'film', 'festival', 'artist', 'heritage', 'monument', 'statue', 'sport', 'olympics', 'olympic', 'olympic games', 'football', 'world cup', 'artefact', 'artifact', 'archaeological', 'language', 'cartoon', 'athlete'],
    topics: ['culture'],
  },
  {
    context: 'religion', title: 'Faiths, clergy and places of worship',
    words: ['religion', 'religious', 'church', 'mosque', 'synagogue', 'temple', 'shrine', 'muslim', 'islamic', 'christian', 'catholic', 'orthodox church', 'bishop', 'archbishop', 'pope', 'cleric', 'imam', 'rabbi', 'priest', 'monk', 'pilgrim', 'pilgrimage', 'koran', 'quran', 'blasphemy', 'sharia', 'holy site', 'dalai'],
    topics: ['religion', 'religious-freedom'],
  },
  {
    context: 'historical', title: 'What past generations did: wars, colonies, reparations',
    words: ['reparation', 'reparations', 'wartime', 'colonial', 'colonialism', 'holocaust', 'nazi', 'anniversary', 'commemorate', 'commemoration', 'memorial', 'comfort women', 'world war', 'war dead', 'remembrance'],
    topics: ['historical-issues', 'transitional-justice'],
  },
]
