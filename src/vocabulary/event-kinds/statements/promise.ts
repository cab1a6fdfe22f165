// Nothing in → how sentences tell that somebody will do what another may welcome.
import type { Pattern } from '../event-kind.ts'

export const PROMISING: readonly Pattern[] = [
  {
    rule: 'statement/will-do',
    // prettier-ignore
    verbs: ['join', 'help', 'honour', 'honor', 'comply', 'cooperate', 'co-operate', 'participate', 'sign', 'ratify', 'recognise', 'recognize', 'contribute', 'attend', 'share', 'open', 'pay', 'buy', 'sell', 'host', 'compensate', 'respect', 'abide', 'guarantee', 'protect', 'mediate', 'assist', 'accept', 'allow', 'let', 'back', 'restore', 'resume', 'return', 'establish', 'implement', 'reduce', 'give', 'build', 'invest', 'exchange', 'create', 'form', 'appoint', 'reopen', 'simplify', 'ease', 'promote', 'expand', 'develop', 'support', 'strengthen', 'extend', 'approve', 'encourage', 'fund', 'finance', 'deliver', 'supply', 'transfer', 'hand', 'introduce', 'provide', 'send', 'offer', 'lend', 'train', 'repair', 'modernise', 'upgrade', 'exempt', 'grant', 'swap', 'free', 'release', 'lift', 'withdraw', 'double', 'increase', 'launch', 'adopt'],
    modals: ['will', 'would', 'shall', "'ll", '’ll'],
    without: ['retaliate', 'against'],
    hostile: 'THREATEN',
    // prettier-ignore
    roles: { subject: 'source', object: 'target', '@to': 'target', '@with': 'target', '@for': 'target', within: 'target' },
    needs: { actors: 2, roles: ['source'] },
    plover: 'AGREE',
    confidence: 0.55,
    example: 'Chad will join the force in Mali.',
  },
  {
    rule: 'statement/said-would',
    phrases: [
      'hold|call|organise|organize + election|referendum|vote|poll|talk|inquiry',
      'free|release|return|repatriate + prisoner|hostage|detainee|captive|body|refugee',
      'lift|ease|scrap|end + curfew|embargo|ban|blockade|siege|sanction|restriction',
      'set > up + commission|committee|office|zone|force|fund',
      'send|provide|supply + troop|doctor|observer|food|aid|wheat|oil|teacher|engineer',
    ],
    modals: ['would'],
    cues: ['say', 'said', 'announce', 'tell', 'told', 'declare', 'pledge', 'promise', 'indicate'],
    roles: {
      subject: 'source',
      speaker: 'source',
      '@to': 'target',
      '@from': 'target',
      '@with': 'target',
      within: 'target',
    },
    needs: { roles: ['source'] },
    plover: 'AGREE',
    confidence: 0.7,
    example: 'The premier of Chad said that he would hold elections.',
  },
]
