// Nothing in → how sentences tell that somebody accuses, condemns, complains or sues.
import type { Pattern } from '../event-kind.ts'
import { DISAPPROVE_PHRASES } from '../phrases/disapprove.ts'
import { TO_ALL } from './to-all.ts'

const BOTH = { roles: ['source', 'target'] } as const
const TO_ANYONE = { subject: 'source', object: 'target', within: 'target' } as const

export const DISAPPROVING: readonly Pattern[] = [
  {
    rule: 'statement/disapprove-phrase',
    phrases: DISAPPROVE_PHRASES,
    roles: TO_ALL,
    needs: { actors: 2, roles: ['source'] },
    plover: 'DISAPPROVE',
    confidence: 0.85,
    example: 'Malta took exception to the remarks of Libya.',
  },
  {
    rule: 'statement/accuse',
    // prettier-ignore
    verbs: ['accuse', 'condemn', 'revile', 'excoriate', 'criticize', 'criticise', 'denounce', 'blame', 'deplore', 'blast', 'slam', 'decry', 'rebuke', 'chide', 'lambast', 'lambaste', 'castigate', 'censure', 'fault', 'scold', 'berate', 'reprimand', 'indict', 'sue', 'deride', 'ridicule', 'assail', 'disparage', 'reproach', 'reprove', 'upbraid', 'bemoan', 'lament', 'regret', 'vilify', 'mock', 'insult', 'impeach', 'savage', 'implicate', 'pillory'],
    roles: { ...TO_ANYONE, '@of': 'target', '@for': 'target' },
    needs: { actors: 2 },
    plover: 'DISAPPROVE',
    confidence: 0.85,
    example: 'Ecuador accused Colombia of crossing the border.',
  },
  {
    rule: 'statement/charge',
    // prettier-ignore
    verbs: ['charge', 'allege', 'protest', 'complain', 'object', 'lash', 'hit', 'speak', 'rail', 'inveigh', 'fume'],
    particle: ['with', 'that', 'to', 'about', 'at', 'over', 'out', 'against'],
    // prettier-ignore
    roles: { subject: 'source', object: 'target', '@to': 'target', '@at': 'target', '@against': 'target', '@about': 'target', within: 'target' },
    needs: { actors: 2, roles: ['source', 'target'] },
    // prettier-ignore
    cues: ['charge', 'allege', 'complain', 'lash', 'hit', 'rail', 'inveigh', 'fume', 'against', 'minister', 'ministry', 'government', 'ambassador', 'embassy', 'officially', 'formally'],
    plover: 'DISAPPROVE',
    confidence: 0.7,
    example: 'Ankara complained about the islands of Greece.',
  },
  {
    rule: 'statement/alleged',
    verbs: ['allege', 'charge', 'contend'],
    takes: 'clause',
    roles: { subject: 'source', within: 'target' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.75,
    example: 'The army of Chad alleged on Sunday that Sudanese troops were fighting beside the rebels.',
  },
  {
    rule: 'statement/verbal-attack',
    phrases: ['launch|make|mount|deliver|unleash > on|against + attack|broadside|tirade'],
    cues: [
      'scathing',
      'verbal',
      'blistering',
      'stinging',
      'bitter',
      'rhetorical',
      'vitriolic',
      'withering',
      'outspoken',
      'tirade',
      'broadside',
    ],
    roles: TO_ALL,
    needs: { actors: 2, roles: ['source'] },
    plover: 'DISAPPROVE',
    confidence: 0.88,
    example: 'The president of Cuba launched a scathing attack on Peru.',
  },
  {
    rule: 'statement/lodged-protest',
    // prettier-ignore
    verbs: ['lodge', 'file', 'express', 'voice', 'bring', 'send', 'deliver', 'raise', 'hand', 'register', 'summon', 'take', 'launch', 'level', 'make', 'issue', 'find', 'share', 'convey', 'call', 'declare', 'note', 'heap', 'pour', 'publish', 'present', 'hold', 'recall'],
    // prettier-ignore
    nouns: ['protest', 'complaint', 'concern', 'outrage', 'anger', 'dismay', 'regret', 'displeasure', 'suit', 'lawsuit', 'charge', 'case', 'criticism', 'condemnation', 'objection', 'accusation', 'allegation', 'exception', 'fault', 'indignation', 'disappointment', 'disapproval', 'indictment', 'reservation', 'ambassador', 'commissioner', 'envoy', 'aggression', 'violation', 'scorn', 'disgust', 'alarm', 'unease', 'misgiving', 'shock', 'frustration', 'responsible', 'attache', 'responsibility'],
    // prettier-ignore
    roles: { subject: 'source', object: 'target', '@with': 'target', '@to': 'target', '@against': 'target', '@at': 'target', '@over': 'target', owner: 'target', '@of': 'target', '@from': 'target', within: 'target' },
    needs: { actors: 2 },
    without: ['off', 'for'],
    // prettier-ignore
    cues: ['protest', 'complaint', 'concern', 'outrage', 'anger', 'dismay', 'regret', 'displeasure', 'suit', 'lawsuit', 'charge', 'case', 'criticism', 'condemnation', 'objection', 'accusation', 'allegation', 'exception', 'fault', 'indignation', 'disappointment', 'disapproval', 'indictment', 'reservation', 'summon', 'aggression', 'violation', 'scorn', 'disgust', 'alarm', 'unease', 'misgiving', 'shock', 'frustration', 'responsible', 'responsibility'],
    plover: 'DISAPPROVE',
    confidence: 0.8,
    example: 'Serbia lodged a protest with Albania.',
  },
  {
    rule: 'statement/is-behind',
    verbs: ['be', 'stand'],
    particle: ['behind'],
    // prettier-ignore
    cues: ['attack', 'attacks', 'bombing', 'bombings', 'blast', 'blasts', 'killing', 'killings', 'murder', 'hijacking', 'coup', 'plot', 'raid', 'unrest', 'violence', 'assassination', 'massacre', 'riots', 'explosion', 'explosions', 'campaign', 'poisoning', 'hack', 'kidnapping', 'cyberattack', 'protests', 'incident', 'sabotage', 'rebels', 'it', 'them'],
    roles: { speaker: 'source', subject: 'target' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.75,
    example: 'Chad said Sudan was behind the raid.',
  },
  {
    rule: 'statement/says-wronged',
    // prettier-ignore
    verbs: ['violate', 'breach', 'infringe', 'interfere', 'meddle', 'lie', 'cheat', 'betray', 'deceive', 'undermine', 'destabilise', 'destabilize', 'sponsor', 'harbour', 'harbor', 'abuse', 'flout', 'provoke', 'incite', 'foment', 'instigate', 'spy', 'plot', 'sabotage', 'behave', 'manipulate', 'bully', 'blackmail', 'collude', 'connive', 'orchestrate', 'fabricate', 'torture', 'mistreat', 'ill-treat', 'persecute', 'oppress', 'rig', 'repress', 'falsify', 'muzzle'],
    roles: { speaker: 'source', subject: 'target', within: 'target' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.8,
    example: 'Chad said Sudan had violated the truce.',
  },
  {
    rule: 'statement/ruled-illegal',
    verbs: ['rule', 'find', 'hold', 'say', 'declare', 'conclude'],
    takes: 'clause',
    // prettier-ignore
    cues: ['illegal', 'unlawful', 'illegally', 'unlawfully', 'unfair', 'discriminatory', 'unconstitutional'],
    roles: { subject: 'source', within: 'target' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.75,
    example: 'The WTO ruled that Danish taxes on beer were illegal.',
  },
  {
    rule: 'statement/angered',
    verbs: [
      'anger',
      'infuriate',
      'enrage',
      'outrage',
      'irk',
      'dismay',
      'alarm',
      'incense',
      'irritate',
      'rile',
      'annoy',
      'offend',
      'upset',
    ],
    roles: { subject: 'target', object: 'source', owner: 'target', '@by': 'target', within: 'source' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.7,
    example: 'The Danish cartoons infuriated Iran.',
  },
  {
    rule: 'statement/guilty',
    // prettier-ignore
    adjectives: ['guilty', 'responsible', 'critical', 'angry', 'concerned', 'dismayed', 'outraged', 'alarmed', 'furious', 'indignant', 'appalled', 'disappointed', 'worried', 'unhappy'],
    // prettier-ignore
    roles: { subject: 'source', '@of': 'target', '@with': 'target', '@at': 'target', '@about': 'target', '@by': 'target', within: 'target' },
    needs: { actors: 2 },
    plover: 'DISAPPROVE',
    confidence: 0.6,
    example: 'Cyprus was critical of Turkey.',
  },
  {
    rule: 'statement/called-names',
    verbs: ['call', 'brand', 'label', 'term', 'describe', 'dub', 'denounce', 'declare'],
    // prettier-ignore
    cues: ['crime', 'aggression', 'absurd', 'terrorist', 'terrorists', 'terrorism', 'liar', 'provocation', 'unacceptable', 'illegal', 'outrageous', 'criminal', 'dictator', 'puppet', 'irresponsible', 'disgrace', 'mistake', 'genocide', 'aggressor', 'enemy', 'blackmail', 'betrayal', 'violation', 'massacre', 'hypocrisy', 'insult', 'shameful', 'cowardly', 'barbaric', 'arrogance', 'arrogant', 'stupidity', 'shame', 'scandal', 'outrage', 'disgraceful', 'inhuman', 'reckless', 'lawless', 'racist', 'evil', 'traitor'],
    without: ['on', 'upon', 'for', 'off'],
    roles: { subject: 'source', object: 'target', within: 'target' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.7,
    example: 'Peru called the raid by Ecuador a provocation.',
  },
  {
    rule: 'statement/criticism-noun',
    nouns: ['criticism', 'condemnation', 'accusation', 'complaint', 'allegation', 'denunciation'],
    roles: { owner: 'source', '@by': 'source', '@from': 'source', '@of': 'target', '@against': 'target' },
    needs: BOTH,
    plover: 'DISAPPROVE',
    confidence: 0.6,
    example: 'Swiss criticism of Austria grew.',
  },
]
