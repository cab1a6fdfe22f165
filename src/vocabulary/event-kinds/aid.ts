// Nothing in → the kind AID: somebody gives or promises money, goods or help.
import type { EventKind } from './event-kind.ts'

const AID_NOUNS = [
  'aid', 'assistance', 'help', 'relief', 'grant', 'loan', 'food', 'medicine', 'weapon', 'equipment', 'fund', 'funding', 'support', 'package', 'vaccine', 'dose',
  'wheat', 'ammunition', 'money', 'supply', 'dollar', 'euro', 'pound', 'yen', 'million', 'billion', 'ton', 'tonne', 'tent', 'troop', 'shelter', 'credit', 'donation', 'asylum', 'arms', 'aircraft', 'missile', 'material', 'contribution', 'rice', 'water',
] // prettier-ignore

export const AID: EventKind = {
  kind: 'AID',
  label: 'Aid',
  title: 'Aid',
  plover: 'AID',
  roles: { donor: 'Gives', recipient: 'Is given' },
  minimumActors: 2,
  patterns: [
    {
      rule: 'aid/gave',
      verbs: ['give', 'provide', 'send', 'donate', 'deliver', 'grant', 'extend', 'offer', 'pledge', 'promise', 'supply', 'allocate', 'contribute', 'ship', 'announce', 'lend', 'approve', 'airlift', 'earmark', 'disburse', 'commit', 'increase', 'boost', 'resume', 'distribute'],
      nouns: AID_NOUNS,
      roles: { subject: 'donor', object: 'recipient', '@to': 'recipient', '@for': 'recipient', '@with': 'recipient' },
      needs: { roles: ['donor', 'recipient'] },
      confidence: 0.85,
      example: 'Norway gave Malawi 20 million dollars in food aid.',
    },
    {
      rule: 'aid/helped',
      verbs: ['aid', 'assist'],
      roles: { subject: 'donor', object: 'recipient' },
      needs: { roles: ['donor', 'recipient'] },
      confidence: 0.7,
      example: 'Kuwait assisted Lebanon after the blast.',
    },
    {
      rule: 'aid/nominal',
      nouns: ['aid', 'assistance', 'donation', 'grant', 'loan'],
      roles: { owner: 'donor', '@to': 'recipient', '@for': 'recipient', '@from': 'donor', '@by': 'donor' },
      needs: { roles: ['donor', 'recipient'] },
      confidence: 0.7,
      example: 'Swiss aid to Nepal arrived on Monday.',
    },
  ],
  examples: [{ text: 'Japan will provide Laos with assistance worth $5 million.', participants: ['country/JPN', 'country/LAO'], status: 'planned' }],
  counterExamples: ['The army gave water to its own soldiers.'],
}
