// Nothing in → how sentences tell that somebody asks, urges, orders or says what another must do.
import type { Pattern } from '../event-kind.ts'
import { DEMAND_PHRASES } from '../phrases/demand.ts'
import { TO_ALL } from './to-all.ts'

const BOTH = { roles: ['source', 'target'] } as const
const SPOKEN = { roles: ['source'] } as const
const TO_ANYONE = { subject: 'source', object: 'target', within: 'target' } as const

export const DEMANDING: readonly Pattern[] = [
  {
    rule: 'statement/demand-phrase',
    phrases: DEMAND_PHRASES,
    roles: TO_ALL,
    needs: { roles: ['source'] },
    plover: 'DEMAND',
    confidence: 0.85,
    example: 'Norway issued a fresh appeal to Sudan.',
  },
  {
    rule: 'statement/demand',
    // prettier-ignore
    verbs: ['urge', 'demand', 'exhort', 'prod', 'pressurise', 'pressurize', 'implore', 'beg', 'insist', 'petition', 'beseech', 'entreat', 'pressure', 'instruct', 'plead', 'lobby', 'admonish', 'request', 'oblige', 'adjure', 'enjoin'],
    roles: { ...TO_ANYONE, '@with': 'target', '@to': 'target', '@from': 'target', '@of': 'target' },
    needs: SPOKEN,
    plover: 'DEMAND',
    confidence: 0.85,
    example: 'Sweden urged Turkey to open its ports.',
  },
  {
    rule: 'statement/order',
    // prettier-ignore
    verbs: ['ask', 'order', 'tell', 'press', 'push', 'command', 'direct', 'advise', 'encourage', 'challenge', 'remind', 'pressurise', 'want', 'recommend', 'propose', 'suggest', 'expect', 'beckon', 'summon', 'call', 'require'],
    takes: 'another',
    without: ['on', 'upon', 'for', 'off'],
    roles: { ...TO_ANYONE, '@for': 'target' },
    needs: BOTH,
    plover: 'DEMAND',
    confidence: 0.75,
    example: 'Peru ordered the ambassador of Chile to appear.',
  },
  {
    rule: 'statement/ask',
    verbs: ['ask', 'beg', 'press', 'push', 'pressure', 'lobby', 'recommend', 'campaign'],
    roles: { subject: 'source', object: 'target', '@of': 'target', '@for': 'target', within: 'target' },
    needs: BOTH,
    plover: 'DEMAND',
    confidence: 0.7,
    example: 'Malawi asked Norway for maize.',
  },
  {
    rule: 'statement/called-on',
    // prettier-ignore
    verbs: ['call', 'prevail', 'appeal', 'press', 'push', 'ask', 'clamour', 'clamor', 'apply', 'argue', 'long', 'bid', 'beg', 'write'],
    particle: ['on', 'upon', 'for', 'to'],
    without: ['off', 'up'],
    roles: { subject: 'source', '@on': 'target', '@upon': 'target', '@to': 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'DEMAND',
    confidence: 0.8,
    example: 'The EU called on Serbia to release the detainees.',
  },
  {
    rule: 'statement/seek',
    // prettier-ignore
    verbs: ['seek', 'want', 'solicit', 'request', 'renew', 'make', 'issue', 'launch', 'reiterate', 'repeat', 'send', 'file', 'voice', 'present', 'submit', 'deliver', 'set', 'give', 'pursue', 'need', 'await'],
    // prettier-ignore
    nouns: ['refuge', 'asylum', 'apology', 'damages', 'damage', 'compensation', 'extradition', 'mediation', 'permission', 'assistance', 'help', 'aid', 'support', 'explanation', 'clarification', 'guarantee', 'demand', 'appeal', 'plea', 'request', 'call', 'deadline', 'petition', 'reparation', 'protection', 'assurance', 'intervention', 'reform', 'release', 'access', 'concession', 'recognition', 'clemency'],
    without: ['off'],
    // prettier-ignore
    roles: { subject: 'source', object: 'target', '@from': 'target', '@to': 'target', '@in': 'target', '@of': 'target', '@by': 'source', '@for': 'target', owner: 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'DEMAND',
    confidence: 0.7,
    example: 'South Korea sought an apology from Japan.',
  },
  {
    rule: 'statement/demand-by',
    phrases: ['give|grant|allow + hour|day|week|month|fortnight'],
    takes: 'infinitive',
    roles: TO_ANYONE,
    needs: SPOKEN,
    plover: 'DEMAND',
    confidence: 0.75,
    example: 'Togo gave the Ghanaian premier two days to reply.',
  },
  {
    rule: 'statement/propose-that',
    verbs: ['propose', 'recommend', 'request', 'order', 'direct', 'insist'],
    takes: 'clause',
    roles: { subject: 'source', within: 'target' },
    needs: BOTH,
    plover: 'DEMAND',
    confidence: 0.7,
    example: 'Norway proposed that Sweden join the patrol.',
  },
  {
    rule: 'statement/must',
    verbs: ['*'],
    modals: ['must', 'should', 'ought'],
    roles: { speaker: 'source', subject: 'target', within: 'target' },
    needs: BOTH,
    plover: 'DEMAND',
    status: 'occurred',
    confidence: 0.7,
    example: 'Norway said that Fiji must hold elections.',
  },
  {
    rule: 'statement/demand-noun',
    nouns: ['demand', 'appeal', 'plea', 'request', 'ultimatum'],
    // prettier-ignore
    roles: { owner: 'source', '@by': 'source', '@from': 'source', '@to': 'target', '@on': 'target', '@for': 'target' },
    needs: BOTH,
    plover: 'DEMAND',
    confidence: 0.65,
    example: 'A plea by Chad to France was heard.',
  },
]
