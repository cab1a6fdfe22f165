// Nothing in → the kind COERCION: arrest, seizure, ban, deportation, curfew, destruction of property.
import type { EventKind } from './event-kind.ts'
import { ON_ALL } from './on-all.ts'
import { COERCE_PHRASES } from './phrases/coerce.ts'

const ON = {
  subject: 'source',
  object: 'target',
  '@in': 'target',
  '@on': 'target',
  '@of': 'target',
  '@from': 'target',
  '@against': 'target',
  within: 'target',
} as const

export const COERCION: EventKind = {
  kind: 'COERCION',
  label: 'Coercion',
  title: 'Coercion',
  plover: 'COERCE',
  planned: 'THREATEN',
  roles: { source: 'Uses its power', target: 'Suffers it' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'coercion/phrase',
      phrases: COERCE_PHRASES,
      roles: ON_ALL,
      needs: { actors: 1 },
      confidence: 0.85,
      example: 'Egypt handed down prison sentences to two Danes.',
    },
    {
      rule: 'coercion/arrested',
      // prettier-ignore
      verbs: ['arrest', 'detain', 'jail', 'imprison', 'intern', 'incarcerate', 'apprehend', 'sentence', 'convict', 'interrogate', 'extern', 'remand', 'handcuff', 'round', 'try', 'prosecute'],
      without: ['to'],
      roles: ON,
      plover: 'COERCE:arrest',
      confidence: 0.82,
      example: 'Egyptian police arrested three Sudanese.',
    },
    {
      rule: 'coercion/sentenced',
      verbs: ['sentence', 'convict', 'behead', 'flog'],
      roles: ON,
      plover: 'COERCE:arrest',
      confidence: 0.7,
      example: 'A court in Qatar sentenced two Indians to death.',
    },
    {
      rule: 'coercion/executed',
      verbs: ['execute', 'hang'],
      named: ['target'],
      roles: { subject: 'source', object: 'target' },
      needs: { roles: ['target'] },
      plover: 'COERCE:arrest',
      confidence: 0.7,
      example: 'Qatar executed two Indians.',
    },
    {
      rule: 'coercion/took-into-custody',
      verbs: ['take', 'place', 'put', 'hold', 'throw', 'keep', 'make', 'bring', 'carry', 'send'],
      // prettier-ignore
      nouns: ['custody', 'arrest', 'prison', 'jail', 'detention', 'shield', 'captive', 'prisoner', 'court', 'trial', 'arrests', 'camp', 'shields', 'bed'],
      without: ['out'],
      roles: ON,
      plover: 'COERCE:arrest',
      confidence: 0.75,
      example: 'Myanmar put the author under house arrest.',
    },
    {
      rule: 'coercion/deported',
      verbs: ['deport', 'expel', 'evict', 'displace', 'exile', 'banish', 'expatriate', 'uproot', 'relocate'],
      roles: ON,
      plover: 'COERCE:deport',
      confidence: 0.8,
      example: 'Ghana deported forty Liberians.',
    },
    {
      rule: 'coercion/forced-out',
      verbs: ['force', 'drive', 'chase', 'turn', 'throw', 'kick', 'send', 'push'],
      particle: ['out', 'from', 'back', 'off'],
      roles: { subject: 'source', object: 'target' },
      needs: { roles: ['source', 'target'] },
      plover: 'COERCE:deport',
      confidence: 0.65,
      example: 'The Kenyan army forced out Somali refugees.',
    },
    {
      rule: 'coercion/seized',
      // prettier-ignore
      verbs: ['seize', 'confiscate', 'expropriate', 'nationalise', 'nationalize', 'impound', 'intercept', 'requisition', 'board', 'commandeer', 'sequester', 'loot'],
      roles: ON,
      needs: { roles: ['source'] },
      without: ['power', 'control'],
      plover: 'COERCE:seize',
      confidence: 0.75,
      example: 'Zimbabwe seized the farms of British settlers.',
    },
    {
      rule: 'coercion/took-control',
      verbs: ['take', 'storm', 'board', 'freeze', 'search', 'raid', 'ransack', 'sack', 'occupy'],
      // prettier-ignore
      nouns: ['control', 'ship', 'vessel', 'tanker', 'trawler', 'icebreaker', 'office', 'headquarters', 'ministry', 'home', 'house', 'newspaper', 'station', 'property', 'factory', 'estate', 'account', 'church', 'mosque', 'university', 'hotel'],
      without: ['part'],
      roles: ON,
      needs: { roles: ['source'] },
      plover: 'COERCE:seize',
      confidence: 0.65,
      example: 'Police in Uganda raided the offices of a newspaper.',
    },
    {
      rule: 'coercion/destroyed',
      // prettier-ignore
      verbs: ['demolish', 'destroy', 'blow', 'sabotage', 'bulldoze', 'raze', 'wreck', 'burn', 'torch', 'flatten', 'damage', 'cut', 'dynamite', 'vandalise'],
      // prettier-ignore
      nouns: ['house', 'home', 'line', 'pipeline', 'village', 'bridge', 'crop', 'camp', 'power', 'property', 'building', 'railway', 'cable', 'school', 'statue', 'grave', 'station', 'electricity', 'tunnel', 'field', 'farm', 'pylon', 'church', 'temple', 'monument', 'plant', 'refinery'],
      roles: ON,
      needs: { actors: 1 },
      plover: 'COERCE:destroy',
      confidence: 0.7,
      example: 'Rebels in Afghanistan blew up a power line.',
    },
    {
      rule: 'coercion/banned',
      // prettier-ignore
      verbs: ['ban', 'outlaw', 'dissolve', 'censor', 'prohibit', 'forbid', 'suppress', 'bar', 'disband', 'criminalise', 'criminalize', 'gag', 'silence', 'disqualify', 'muzzle', 'proscribe', 'restrict', 'disenfranchise', 'suspend', 'disperse', 'quell', 'persecute', 'repress', 'block', 'shut', 'jam', 'teargas', 'barricade'],
      without: ['with'],
      roles: ON,
      needs: { roles: ['source'] },
      plover: 'COERCE:ban',
      confidence: 0.7,
      example: 'Uganda banned the rally of its opposition.',
    },
    {
      rule: 'coercion/imposed',
      // prettier-ignore
      verbs: ['impose', 'declare', 'extend', 'introduce', 'announce', 'proclaim', 'tighten', 'enforce', 'order', 'reimpose', 'clamp', 'decree', 'invoke', 'set', 'prolong', 'widen'],
      // prettier-ignore
      nouns: ['curfew', 'law', 'emergency', 'siege', 'censorship', 'blackout', 'crackdown', 'lockdown', 'restriction', 'blockade', 'rule'],
      // prettier-ignore
      roles: { subject: 'source', '@in': 'target', '@on': 'target', '@over': 'target', '@throughout': 'target', '@of': 'target', within: 'target' },
      needs: { actors: 1 },
      plover: 'COERCE:restrict',
      confidence: 0.8,
      example: 'The president of Sri Lanka imposed a curfew in Kandy.',
    },
    {
      rule: 'coercion/cracked-down',
      verbs: ['crack', 'clamp', 'cut', 'shut', 'seal', 'lock', 'close', 'break'],
      particle: ['down', 'off', 'up'],
      without: ['ties', 'talks'],
      roles: ON,
      needs: { actors: 1 },
      // prettier-ignore
      cues: ['crack', 'clamp', 'seal', 'internet', 'newspaper', 'newspapers', 'station', 'radio', 'demonstration', 'rally', 'protest', 'university', 'universities', 'media', 'camp', 'opposition', 'electricity', 'dissent'],
      plover: 'COERCE:restrict',
      confidence: 0.65,
      example: 'Belarus cracked down on its opposition.',
    },
    {
      rule: 'coercion/nominal',
      // prettier-ignore
      nouns: ['arrest', 'deportation', 'detention', 'crackdown', 'imprisonment', 'expulsion', 'seizure', 'confiscation', 'eviction', 'demolition'],
      // prettier-ignore
      roles: { owner: 'target', '@by': 'source', '@of': 'target', '@on': 'target', '@in': 'source', '@from': 'source' },
      needs: { actors: 2 },
      confidence: 0.65,
      example: 'The arrest of two Danes by Iran was confirmed.',
    },
  ],
  examples: [
    {
      text: 'Police in Kenya arrested two Ugandan journalists.',
      participants: ['country/KEN', 'country/UGA'],
      status: 'occurred',
    },
    {
      text: 'The government of Chad declared a state of emergency.',
      participants: ['country/TCD'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The painting arrested visitors, a guide said.', 'A museum was closed for repairs.'],
}
