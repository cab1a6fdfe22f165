import type { EventKind } from './event-kind.ts'
import { ON_ALL } from './on-all.ts'
// Nothing in → the kind ASSAULT: violence against people outside battle: murder, kidnapping, torture, bombs in the street.
import { ASSAULT_PHRASES } from './phrases/assault.ts'

const ON = {
  subject: 'source',
  object: 'target',
  '@in': 'target',
  '@of': 'target',
  '@against': 'target',
  '@on': 'target',
  '@from': 'target',
  within: 'target',
} as const
const MEANS = [
  'machete',
  'machetes',
  'suicide',
  'roadside',
  'car-bomb',
  'bomber',
  'bombers',
  'knife',
  'knives',
  'axe',
  'axes',
  'stones',
  'clubs',
  'acid',
  'lynch',
  'mob',
  'mobs',
  'booby-trapped',
  'grenade',
  'parcel',
  'letter',
  'landmine',
  'mine',
  'poison',
  'nerve',
  'belt',
]

export const ASSAULT: EventKind = {
  kind: 'ASSAULT',
  label: 'Assault',
  title: 'Assault',
  plover: 'ASSAULT',
  planned: 'THREATEN',
  roles: { source: 'Does it', target: 'Suffers it' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'assault/phrase',
      phrases: ASSAULT_PHRASES,
      roles: ON_ALL,
      needs: { actors: 1 },
      confidence: 0.82,
      example: 'Gunmen in Haiti murdered a priest.',
    },
    {
      rule: 'assault/explosives',
      phrases: [
        'kill|wound|injure|maim|hit|target|rip|attack|destroy|strike|claim + soldier|policeman|people|civilian|passenger|guard|worker|patrol|convoy|bus|embassy|market|mosque|church|hotel|child|life|officer|shopper|tourist|pilgrim|official|troop|car|vehicle|base|checkpoint|station|office|crowd',
        'kill|wound|injure|maim',
      ],
      cues: MEANS,
      roles: { ...ON, '@near': 'target', '@outside': 'target', owner: 'target' },
      needs: { actors: 1 },
      plover: 'ASSAULT:explosives',
      confidence: 0.8,
      example: 'A roadside bomb killed two Danish soldiers in Iraq.',
    },
    {
      rule: 'assault/exploded',
      verbs: ['explode', 'detonate', 'go', 'rip', 'tear', 'blow'],
      cues: ['bomb', 'bombs', 'car-bomb', 'blast', 'explosion', 'grenade', 'bomber', 'device', 'explosives'],
      particle: ['outside', 'near', 'in', 'at', 'off', 'through', 'inside', 'under', 'up', 'beside'],
      // prettier-ignore
      roles: { '@outside': 'target', '@near': 'target', '@at': 'target', '@in': 'target', '@inside': 'target', '@through': 'target', '@under': 'target', within: 'target' },
      needs: { actors: 1 },
      plover: 'ASSAULT:explosives',
      confidence: 0.75,
      example: 'A car bomb exploded outside the embassy of Oman.',
    },
    {
      rule: 'assault/gunmen',
      verbs: [
        'kill',
        'shoot',
        'attack',
        'wound',
        'injure',
        'stab',
        'hack',
        'burst',
        'open',
        'seize',
        'storm',
        'set',
      ],
      // prettier-ignore
      subjects: ['gunman', 'gunmen', 'attacker', 'assailant', 'bomber', 'assassin', 'kidnapper', 'hijacker', 'terrorist', 'extremist', 'mob', 'hitman', 'robber', 'bandit', 'arsonist', 'squad', 'fanatic', 'killer'],
      roles: { ...ON, '@at': 'target' },
      needs: { actors: 1 },
      confidence: 0.75,
      example: 'Gunmen in Somalia wounded two Italian nuns.',
    },
    {
      rule: 'assault/harmed',
      // prettier-ignore
      verbs: ['assassinate', 'kidnap', 'abduct', 'hijack', 'torture', 'rape', 'behead', 'lynch', 'massacre', 'poison', 'stab', 'mutilate', 'maim', 'murder', 'whip', 'flog', 'starve', 'strangle', 'molest', 'decapitate', 'mistreat', 'maltreat', 'brutalise', 'brutalize', 'gas', 'slaughter', 'butcher', 'enslave', 'abuse', 'waylay', 'stone', 'hack'],
      roles: ON,
      confidence: 0.82,
      example: 'Gunmen in Nigeria kidnapped two Lebanese.',
    },
    {
      rule: 'assault/beat',
      verbs: ['beat', 'batter', 'rough', 'club', 'manhandle', 'smear', 'punch', 'kick'],
      roles: ON,
      needs: { roles: ['source', 'target'] },
      // prettier-ignore
      cues: ['up', 'soldiers', 'police', 'guards', 'troops', 'detainees', 'prisoners', 'protesters', 'civilians', 'refugees', 'clubs', 'sticks', 'batons', 'journalist', 'journalists', 'militia', 'crowd', 'agent', 'students', 'militiamen', 'settlers', 'thugs', 'demonstrators'],
      plover: 'ASSAULT:beat',
      confidence: 0.75,
      example: 'Iranian guards beat Afghan prisoners.',
    },
    {
      rule: 'assault/hostages',
      // prettier-ignore
      verbs: ['take', 'hold', 'seize', 'stage', 'carry', 'plant', 'detonate', 'set', 'explode', 'attempt', 'kill', 'lead', 'commit', 'plot', 'force', 'plan'],
      // prettier-ignore
      nouns: ['hostage', 'assassination', 'bombing', 'bomb', 'device', 'massacre', 'kidnapping', 'hijacking', 'murder', 'atrocity', 'grenade', 'pogrom', 'genocide', 'people', 'airliner'],
      // prettier-ignore
      cues: ['hostage', 'hostages', 'assassination', 'assassinate', 'bombing', 'bomb', 'bombs', 'device', 'massacre', 'kidnapping', 'hijacking', 'murder', 'atrocity', 'atrocities', 'grenade', 'pogrom', 'genocide', 'fire', 'airliner'],
      without: ['part'],
      roles: ON,
      needs: { actors: 1 },
      confidence: 0.75,
      example: 'Rebels in Colombia took hostages.',
    },
    {
      rule: 'assault/attempted',
      verbs: ['attempt', 'try', 'plot'],
      takes: 'infinitive',
      cues: ['assassinate', 'kidnap', 'murder', 'poison', 'hijack', 'kill', 'abduct'],
      roles: { ...ON },
      confidence: 0.75,
      example: 'Two Serbs tried to assassinate the premier of Albania.',
    },
    {
      rule: 'assault/struck',
      // prettier-ignore
      verbs: ['attack', 'kill', 'wound', 'injure', 'blow', 'ram', 'bomb', 'explode', 'hack', 'burn', 'set', 'assault', 'hurt', 'maul', 'tear', 'rip'],
      cues: MEANS,
      roles: ON,
      needs: { actors: 1 },
      plover: 'ASSAULT:explosives',
      confidence: 0.72,
      example: 'A suicide bomber killed six Danes in Kabul.',
    },
    {
      rule: 'assault/nominal',
      // prettier-ignore
      nouns: ['assassination', 'kidnapping', 'abduction', 'hijacking', 'torture', 'massacre', 'murder', 'bombing', 'rape', 'genocide', 'beheading', 'atrocity'],
      roles: { owner: 'target', '@by': 'source', '@of': 'target', '@in': 'target', '@against': 'target' },
      confidence: 0.65,
      example: 'The kidnapping of two Poles in Iraq was condemned by no one.',
    },
  ],
  examples: [
    {
      text: 'Militants in Somalia kidnapped two Turkish engineers.',
      participants: ['country/SOM', 'country/TUR'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The host of the show was murdered in the third chapter.'],
}
