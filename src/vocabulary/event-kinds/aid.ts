// Nothing in → the kind AID: somebody gives money, goods, shelter or help.
import type { EventKind } from './event-kind.ts'
import { AID_PHRASES } from './phrases/aid.ts'

const AID_NOUNS = [
  'aid', 'assistance', 'help', 'relief', 'grant', 'loan', 'food', 'medicine', 'weapon', 'equipment', 'fund', 'funding', 'support', 'package', 'vaccine', 'dose',
  'wheat', 'ammunition', 'money', 'supply', 'dollar', 'euro', 'pound', 'yen', 'million', 'billion', 'ton', 'tonne', 'tent', 'shelter', 'credit', 'donation', 'asylum', 'arms', 'aircraft', 'missile', 'material', 'contribution', 'rice', 'water',
  'refuge', 'doctor', 'nurse', 'engineer', 'rescuer', 'generator', 'blanket', 'medication', 'clothing', 'grain', 'maize', 'flour', 'meal', 'ration', 'instructor', 'adviser', 'trainer', 'training', 'intelligence', 'photograph', 'scholarship', 'tank', 'helicopter', 'fuel', 'gas', 'oil', 'electricity', 'rifle', 'gun', 'howitzer', 'shell', 'kit', 'ventilator', 'mask', 'hospital', 'convoy', 'truck', 'peacekeeper', 'observer', 'team', 'dollars', 'euros', '$', '€', '£', 'subsidy', 'remittance', 'hardware', 'cash', 'goods', 'protection', 'sanctuary', 'kroner', 'kronor', 'franc', 'rouble', 'ruble', 'riyal', 'dirham', 'dinar', 'rupee', 'yuan', 'won', 'peso', 'lira',
] // prettier-ignore

export const AID: EventKind = {
  kind: 'AID',
  label: 'Aid',
  title: 'Aid',
  plover: 'AID',
  planned: 'AGREE',
  denied: 'REJECT',
  roles: { donor: 'Gives', recipient: 'Is given' },
  minimumActors: 2,
  deed: true,
  patterns: [
    {
      rule: 'aid/phrase',
      phrases: AID_PHRASES,
      roles: {
        subject: 'donor',
        object: 'recipient',
        '@to': 'recipient',
        '@for': 'recipient',
        '@with': 'recipient',
        '@in': 'recipient',
        '@from': 'recipient',
        owner: 'recipient',
        '@of': 'recipient',
        within: 'recipient',
      },
      needs: { actors: 1 },
      confidence: 0.85,
      example: 'Togo came to the rescue of Benin.',
    },
    {
      rule: 'aid/gave',
      // prettier-ignore
      verbs: ['give', 'provide', 'send', 'donate', 'deliver', 'grant', 'extend', 'supply', 'allocate', 'contribute', 'ship', 'announce', 'lend', 'approve', 'airlift', 'earmark', 'disburse', 'commit', 'increase', 'boost', 'resume', 'distribute', 'transfer', 'deposit', 'invest', 'fly', 'pay', 'dispatch', 'drop', 'rush', 'hand', 'release', 'present', 'channel', 'waive', 'write', 'forgive', 'cancel', 'double', 'award', 'truck', 'bring', 'build', 'loan'],
      nouns: [...AID_NOUNS, 'debt'],
      without: ['back', 'over', 'for', 'off'],
      // prettier-ignore
      roles: { subject: 'donor', object: 'recipient', '@to': 'recipient', '@for': 'recipient', '@with': 'recipient', '@in': 'recipient', within: 'recipient' },
      needs: { roles: ['donor', 'recipient'] },
      confidence: 0.85,
      example: 'Norway gave Malawi 20 million dollars in food aid.',
    },
    {
      rule: 'aid/promised',
      verbs: ['pledge', 'promise', 'offer', 'propose'],
      nouns: AID_NOUNS,
      // prettier-ignore
      roles: { subject: 'donor', object: 'recipient', '@to': 'recipient', '@for': 'recipient', '@in': 'recipient', within: 'recipient' },
      needs: { roles: ['donor', 'recipient'] },
      plover: 'AGREE',
      status: 'planned',
      confidence: 0.82,
      example: 'Sweden promised Moldova another 30 million dollars.',
    },
    {
      rule: 'aid/helped',
      // prettier-ignore
      verbs: ['aid', 'assist', 'evacuate', 'treat', 'shelter', 'resettle', 'rescue', 'airlift', 'feed', 'vaccinate', 'provide', 'supply', 'deliver', 'donate', 'train', 'equip', 'arm', 'finance', 'fund', 'subsidise', 'subsidize', 'lend', 'protect', 'save', 'shield', 'escort', 'harbour', 'harbor', 'accommodate', 'house', 'bankroll', 'parachute', 'nurse', 'help', 'immunise', 'immunize'],
      // prettier-ignore
      roles: { subject: 'donor', object: 'recipient', '@to': 'recipient', '@for': 'recipient', '@with': 'recipient', '@from': 'recipient', within: 'recipient' },
      needs: { roles: ['donor', 'recipient'] },
      without: ['back', 'over'],
      confidence: 0.7,
      example: 'Kuwait assisted Lebanon after the blast.',
    },
    {
      rule: 'aid/received',
      verbs: ['receive', 'obtain', 'secure', 'accept'],
      nouns: AID_NOUNS,
      roles: { subject: 'recipient', '@from': 'donor', '@by': 'donor', owner: 'donor', within: 'donor' },
      needs: { roles: ['donor', 'recipient'] },
      confidence: 0.75,
      example: 'Malawi received 40 tonnes of maize from Norway.',
    },
    {
      rule: 'aid/nominal',
      // prettier-ignore
      nouns: ['aid', 'assistance', 'donation', 'grant', 'loan', 'airlift', 'evacuation', 'shipment', 'convoy'],
      roles: { owner: 'donor', '@to': 'recipient', '@for': 'recipient', '@from': 'donor', '@by': 'donor' },
      needs: { roles: ['donor', 'recipient'] },
      confidence: 0.7,
      example: 'Swiss aid to Nepal arrived on Monday.',
    },
  ],
  examples: [
    {
      text: 'Japan will provide Laos with assistance worth $5 million.',
      participants: ['country/JPN', 'country/LAO'],
      status: 'planned',
    },
    {
      text: 'Peru granted asylum to six Bolivian officers.',
      participants: ['country/PER', 'country/BOL'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The army gave water to its own soldiers.'],
}
