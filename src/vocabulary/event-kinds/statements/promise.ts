// Nothing in → how sentences tell that somebody will do what another may welcome.
import type { Pattern } from '../event-kind.ts'

const BOTH = { roles: ['source', 'target'] } as const

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
    needs: BOTH,
    plover: 'AGREE',
    confidence: 0.55,
    example: 'Chad will join the force in Mali.',
  },
]
