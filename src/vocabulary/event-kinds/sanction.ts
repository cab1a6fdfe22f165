// Nothing in → the kind SANCTION: somebody punishes with embargoes, expulsions, asset freezes or broken ties.
import type { EventKind } from './event-kind.ts'
import { SANCTION_PHRASES } from './phrases/sanction.ts'

const MEASURES = [
  'sanction',
  'embargo',
  'ban',
  'restriction',
  'boycott',
  'tariff',
  'penalty',
  'measure',
  'freeze',
  'blockade',
  'blacklist',
  'curb',
  'duty',
  'quota',
  'levy',
  'visa',
  'no-fly',
]
const BOTH = { roles: ['sender', 'target'] } as const

export const SANCTION: EventKind = {
  kind: 'SANCTION',
  label: 'Sanction',
  title: 'Sanction',
  plover: 'SANCTION',
  planned: 'THREATEN',
  roles: { sender: 'Imposes it', target: 'Is hit by it' },
  minimumActors: 2,
  deed: true,
  patterns: [
    {
      rule: 'sanction/phrase',
      phrases: SANCTION_PHRASES,
      roles: {
        subject: 'sender',
        object: 'target',
        '@with': 'target',
        '@to': 'target',
        '@on': 'target',
        '@against': 'target',
        '@from': 'target',
        '@in': 'target',
        '@of': 'target',
        '@by': 'target',
        '@for': 'target',
        owner: 'target',
        within: 'target',
      },
      needs: { actors: 1 },
      confidence: 0.88,
      example: 'Oman broke off contacts with Yemen.',
    },
    {
      rule: 'sanction/cancelled',
      phrases: [
        'cancel|scrap|abort|shelve|postpone + visit|trip|tour|state visit|official visit|summit|attendance',
        'call|put > off + visit|trip|tour|state visit|official visit|summit',
      ],
      roles: {
        subject: 'sender',
        '@to': 'target',
        '@with': 'target',
        '@of': 'target',
        '@by': 'target',
        owner: 'target',
      },
      needs: BOTH,
      confidence: 0.89,
      example: 'A Danish minister cancelled his visit to Fiji.',
    },
    {
      rule: 'sanction/ordered-out',
      phrases: [
        'order|tell|ask|give + diplomat|ambassador|envoy|attache|consul|charge|embassy staff|consular officer|officer|secretary|journalist|correspondent|aid worker|observer|monitor|inspector|mission|staff|national',
      ],
      cues: ['leave', 'out', 'home', 'quit', 'depart'],
      roles: { subject: 'sender', object: 'target', owner: 'target', '@of': 'target', within: 'target' },
      needs: BOTH,
      plover: 'SANCTION:expel',
      confidence: 0.85,
      example: 'Greece ordered two Turkish diplomats to leave.',
    },
    {
      rule: 'sanction/imposed',
      // prettier-ignore
      verbs: ['impose', 'slap', 'announce', 'extend', 'tighten', 'adopt', 'introduce', 'place', 'levy', 'expand', 'coordinate', 'renew', 'order', 'declare', 'maintain', 'put', 'apply', 'clamp', 'widen', 'toughen', 'enforce', 'strengthen', 'enact', 'prolong', 'issue', 'add', 'reimpose', 're-impose'],
      nouns: MEASURES,
      // prettier-ignore
      roles: { subject: 'sender', '@on': 'target', '@against': 'target', '@upon': 'target', '@from': 'target', '@to': 'target', within: 'target' },
      needs: BOTH,
      confidence: 0.87,
      example: 'Canada imposed sanctions on Belarus.',
    },
    {
      rule: 'sanction/sanctioned',
      // prettier-ignore
      verbs: ['sanction', 'blacklist', 'embargo', 'ostracise', 'ostracize', 'boycott', 'isolate', 'penalise', 'penalize'],
      roles: { subject: 'sender', object: 'target', within: 'target' },
      needs: BOTH,
      confidence: 0.85,
      example: 'The U.S. Treasury sanctioned two Syrian officials.',
    },
    {
      rule: 'sanction/suspended',
      verbs: ['suspend', 'exclude'],
      named: ['target'],
      roles: { subject: 'sender', object: 'target' },
      needs: BOTH,
      confidence: 0.75,
      example: 'The African Union suspended Madagascar.',
    },
    {
      rule: 'sanction/listed',
      phrases: ['add|put|place|include > to|on + list'],
      cues: ['sponsors', 'terrorism', 'terrorist', 'terror', 'sanctions', 'black', 'blacklist', 'banned'],
      roles: { subject: 'sender', object: 'target', '@of': 'target', within: 'target' },
      needs: BOTH,
      confidence: 0.8,
      example: 'Canada added Syria to its list of sponsors of terrorism.',
    },
    {
      rule: 'sanction/travel-ban',
      verbs: ['ban', 'bar', 'prohibit', 'stop'],
      particle: ['from'],
      cues: ['travelling', 'traveling', 'entering', 'visiting', 'competing', 'travel'],
      roles: { subject: 'sender', object: 'target', within: 'target' },
      needs: BOTH,
      confidence: 0.75,
      example: 'Norway banned Malian officers from entering its ports.',
    },
    {
      rule: 'sanction/expelled',
      verbs: ['expel', 'recall', 'withdraw', 'declare', 'eject', 'oust', 'remove', 'strip'],
      // prettier-ignore
      nouns: ['diplomat', 'ambassador', 'envoy', 'attache', 'attaché', 'consul', 'official', 'spy', 'non', 'grata', 'charge', 'mission', 'commissioner', 'membership', 'inspector', 'adviser', 'journalist', 'correspondent', 'peacekeeper', 'observer', 'monitor', 'agency', 'organisation', 'organization', 'charity', 'worker', 'mediator', 'staff', 'delegation', 'ngo', 'aid', 'expert', 'personnel', 'contractor', 'dependant', 'dependent', 'group', 'reporter', 'missionary', 'grata'],
      // prettier-ignore
      roles: { subject: 'sender', object: 'target', owner: 'target', '@from': 'target', '@to': 'target', '@in': 'target', within: 'target' },
      needs: BOTH,
      plover: 'SANCTION:expel',
      confidence: 0.8,
      example: 'Poland expelled three Russian diplomats.',
    },
    {
      rule: 'sanction/cut-ties',
      // prettier-ignore
      verbs: ['cut', 'break', 'sever', 'suspend', 'freeze', 'halt', 'downgrade', 'close', 'withdraw', 'stop', 'cancel', 'end', 'prohibit', 'deny', 'withhold', 'block', 'terminate', 'curtail', 'revoke', 'reduce', 'ban', 'shut', 'forbid', 'restrict', 'bar', 'discontinue', 'slash', 'scale', 'postpone', 'abort', 'scrap', 'delay', 'interrupt', 'cool'],
      // prettier-ignore
      nouns: ['tie', 'relation', 'relations', 'aid', 'link', 'asset', 'embassy', 'cooperation', 'contact', 'trade', 'ambassador', 'export', 'import', 'assistance', 'membership', 'border', 'visit', 'trip', 'talk', 'negotiation', 'dialogue', 'loan', 'credit', 'shipment', 'delivery', 'visa', 'entry', 'flight', 'airspace', 'consulate', 'supply', 'meeting', 'programme', 'program', 'sale', 'summit', 'transit', 'port', 'account', 'funding', 'co-operation', 'participation', 'gas', 'oil', 'crossing', 'broadcast', 'dollar', 'euro', 'payment', 'exchange', 'investment', 'treaty', 'right', 'tourism', 'mediation', 'beef', 'meat', 'good', 'goods', 'product', 'arms', 'weapon', 'airline', 'purchase', 'transaction', 'ship', 'vessel', 'traffic', 'travel', 'privilege', 'status', 'recognition', 'concession', 'subsidy', 'grant', 'project', 'scholarship', 'co-operation', 'agreement', 'pact', 'accord', 'channel', 'tradition', 'commerce', 'food', 'fuel', 'electricity', 'water', 'pipeline', 'coal', 'grain', 'seat'],
      without: ['short'],
      // prettier-ignore
      roles: { subject: 'sender', '@with': 'target', '@to': 'target', '@of': 'target', '@from': 'target', '@in': 'target', '@for': 'target', owner: 'target', within: 'target' },
      needs: BOTH,
      confidence: 0.8,
      example: 'Senegal cut ties with Iran.',
    },
    {
      rule: 'sanction/broke-off',
      // prettier-ignore
      verbs: ['break', 'call', 'pull', 'walk', 'cut', 'withdraw', 'quit', 'leave', 'storm', 'turn', 'shut', 'stay'],
      particle: ['off', 'out', 'from', 'away', 'the'],
      // prettier-ignore
      nouns: ['tie', 'relation', 'talk', 'negotiation', 'dialogue', 'contact', 'summit', 'link', 'cooperation', 'organisation', 'organization', 'visit', 'meeting', 'gas', 'aid', 'supply', 'exercise', 'treaty', 'pact', 'council', 'bloc', 'commonwealth', 'union', 'conference', 'league', 'alliance', 'games', 'olympics', 'tap', 'process'],
      roles: { subject: 'sender', '@with': 'target', '@to': 'target', within: 'target' },
      needs: BOTH,
      confidence: 0.78,
      example: 'Senegal broke away from the union with Mali.',
    },
    {
      rule: 'sanction/nominal',
      nouns: ['sanction', 'embargo', 'boycott', 'expulsion', 'blacklist', 'suspension', 'penalty', 'tariff'],
      roles: { owner: 'sender', '@by': 'sender', '@on': 'target', '@against': 'target', '@of': 'target' },
      needs: BOTH,
      confidence: 0.7,
      example: 'EU sanctions against Myanmar were extended.',
    },
  ],
  examples: [
    {
      text: 'The European Union imposed sanctions on Zimbabwe.',
      participants: ['org/eu', 'country/ZWE'],
      status: 'occurred',
    },
    {
      text: 'Japan halted economic aid to Myanmar.',
      participants: ['country/JPN', 'country/MMR'],
      status: 'occurred',
    },
  ],
  counterExamples: ['Parliament sanctioned the spending of Kenya.'],
}
