// Nothing in → the kind SANCTION: somebody punishes with embargoes, expulsions, asset freezes or broken ties.
import type { EventKind } from './event-kind.ts'

const MEASURES = ['sanction', 'embargo', 'ban', 'restriction', 'boycott', 'tariff', 'penalty', 'measure', 'freeze', 'blockade', 'blacklist', 'curb']

export const SANCTION: EventKind = {
  kind: 'SANCTION',
  label: 'Sanction',
  title: 'Sanction',
  plover: 'SANCTION',
  roles: { sender: 'Imposes it', target: 'Is hit by it' },
  minimumActors: 2,
  patterns: [
    {
      rule: 'sanction/imposed',
      verbs: ['impose', 'slap', 'announce', 'extend', 'tighten', 'adopt', 'introduce', 'place', 'levy', 'expand', 'consider', 'coordinate', 'threaten', 'renew', 'order', 'declare', 'maintain', 'lift', 'ease', 'put', 'apply', 'call'],
      nouns: MEASURES,
      roles: { subject: 'sender', '@on': 'target', '@against': 'target', '@upon': 'target', '@from': 'target' },
      needs: { roles: ['sender', 'target'] },
      confidence: 0.87,
      example: 'Canada imposed sanctions on Belarus.',
    },
    {
      rule: 'sanction/sanctioned',
      verbs: ['sanction', 'blacklist', 'embargo'],
      roles: { subject: 'sender', object: 'target' },
      needs: { roles: ['sender', 'target'] },
      confidence: 0.85,
      example: 'The U.S. Treasury sanctioned two Syrian officials.',
    },
    {
      rule: 'sanction/expelled',
      verbs: ['expel', 'recall', 'deport'],
      roles: { subject: 'sender', object: 'target', '@from': 'target' },
      needs: { roles: ['sender', 'target'] },
      plover: 'SANCTION:expel',
      confidence: 0.8,
      example: 'Poland expelled three Russian diplomats.',
    },
    {
      rule: 'sanction/cut-ties',
      verbs: ['cut', 'break', 'sever', 'suspend', 'freeze', 'halt', 'downgrade', 'close', 'withdraw', 'stop'],
      nouns: ['tie', 'relation', 'aid', 'link', 'asset', 'embassy', 'cooperation', 'contact', 'trade', 'ambassador', 'export', 'import', 'assistance', 'membership', 'border'],
      roles: { subject: 'sender', '@with': 'target', '@to': 'target', '@of': 'target', '@from': 'target', '@in': 'target', owner: 'target' },
      needs: { roles: ['sender', 'target'] },
      confidence: 0.8,
      example: 'Senegal cut ties with Iran.',
    },
    {
      rule: 'sanction/nominal',
      nouns: ['sanction', 'embargo', 'boycott'],
      roles: { owner: 'sender', '@by': 'sender', '@on': 'target', '@against': 'target' },
      needs: { roles: ['sender', 'target'] },
      confidence: 0.7,
      example: 'EU sanctions against Myanmar were extended.',
    },
  ],
  examples: [{ text: 'The European Union imposed sanctions on Zimbabwe.', participants: ['org/eu', 'country/ZWE'], status: 'occurred' }],
  counterExamples: ['Parliament sanctioned the spending of Kenya.'],
}
