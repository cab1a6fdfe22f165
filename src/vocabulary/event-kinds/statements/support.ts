// Nothing in → how sentences tell that somebody praises, backs, thanks or restores ties.
import type { Pattern } from '../event-kind.ts'
import { SUPPORT_PHRASES } from '../phrases/support.ts'
import { TO_ALL } from './to-all.ts'

const BOTH = { roles: ['source', 'target'] } as const
const TO_ANYONE = { subject: 'source', object: 'target', within: 'target' } as const
// prettier-ignore
const WELCOME_THINGS = ['statement', 'decision', 'move', 'step', 'offer', 'proposal', 'announcement', 'plan', 'agreement', 'initiative', 'release', 'effort', 'result', 'news', 'election', 'reform', 'resolution', 'commitment', 'progress', 'pledge', 'ruling', 'accord', 'speech', 'withdrawal', 'ceasefire', 'truce', 'appointment', 'report', 'contribution', 'readiness', 'signing', 'deal', 'role', 'policy', 'remark', 'return', 'gesture', 'outcome', 'vote', 'end', 'opening', 'willingness', 'victory', 'intention', 'measure', 'arrest']

export const SUPPORTING: readonly Pattern[] = [
  {
    rule: 'statement/support-phrase',
    phrases: SUPPORT_PHRASES,
    roles: TO_ALL,
    needs: { actors: 2, roles: ['source'] },
    plover: 'SUPPORT',
    confidence: 0.85,
    example: 'Peru voiced its approval of the Chilean plan.',
  },
  {
    rule: 'statement/restore-ties',
    // prettier-ignore
    verbs: ['restore', 'establish', 'upgrade', 'normalise', 'normalize', 'resume', 'improve', 'strengthen', 'deepen', 'forge', 'open', 're-establish', 'reestablish', 'raise', 'reopen', 'expand', 'promote', 'open', 'boost', 'elevate', 'widen', 'enhance', 'cement'],
    // prettier-ignore
    nouns: ['tie', 'relation', 'relations', 'relationship', 'embassy', 'consulate', 'friendship', 'diplomatic', 'cooperation', 'partnership', 'link'],
    // prettier-ignore
    roles: { subject: 'source', '@with': 'target', '@to': 'target', '@between': 'source', '@in': 'target', within: 'target' },
    needs: { actors: 2 },
    plover: 'SUPPORT',
    confidence: 0.8,
    example: 'Ghana and Togo restored diplomatic ties.',
  },
  {
    rule: 'statement/welcome',
    verbs: ['welcome', 'defend', 'receive', 'greet', 'salute', 'hail'],
    nouns: WELCOME_THINGS,
    // prettier-ignore
    roles: { subject: 'source', owner: 'target', '@by': 'target', '@of': 'target', '@from': 'target', within: 'target' },
    needs: { actors: 2 },
    plover: 'SUPPORT',
    confidence: 0.8,
    example: 'Berlin welcomed the decision by Serbia.',
  },
  {
    rule: 'statement/support',
    // prettier-ignore
    verbs: ['support', 'back', 'praise', 'endorse', 'applaud', 'commend', 'congratulate', 'thank', 'extol', 'felicitate', 'toast', 'compliment', 'hail', 'defend', 'reassure', 'laud', 'salute', 'compliment', 'recognise', 'recognize', 'forgive', 'champion', 'apologise', 'apologize', 'acclaim', 'befriend', 'admire', 'exonerate', 'acquit', 'pardon', 'cheer', 'mourn', 'honour', 'honor'],
    without: ['down', 'out', 'off', 'away'],
    roles: { ...TO_ANYONE, '@to': 'target', '@for': 'target' },
    needs: { actors: 2, roles: ['source', 'target'] },
    plover: 'SUPPORT',
    confidence: 0.78,
    example: 'Portugal supported Moldova in its bid.',
  },
  {
    rule: 'statement/stand-by',
    // prettier-ignore
    verbs: ['stand', 'side', 'vouch', 'speak', 'sympathise', 'sympathize', 'root', 'come', 'rally', 'vote', 'argue', 'plead'],
    particle: ['by', 'with', 'for', 'behind', 'beside', 'alongside', 'favour', 'favor'],
    without: ['up', 'out'],
    // prettier-ignore
    roles: { subject: 'source', '@by': 'target', '@with': 'target', '@for': 'target', '@behind': 'target', '@beside': 'target' },
    needs: BOTH,
    cues: ['stand', 'side', 'vouch', 'sympathise', 'sympathize', 'behind', 'defence', 'defense', 'vote'],
    plover: 'SUPPORT',
    confidence: 0.7,
    example: 'Moscow stands by Damascus.',
  },
  {
    rule: 'statement/expressed-support',
    // prettier-ignore
    verbs: ['express', 'offer', 'voice', 'give', 'convey', 'pay', 'pledge', 'extend', 'send', 'declare', 'lend', 'throw', 'reaffirm', 'reiterate', 'renew', 'affirm', 'announce', 'have', 'show', 'enjoy', 'win', 'receive', 'underline', 'restate', 'proclaim', 'demonstrate', 'take'],
    // prettier-ignore
    nouns: ['support', 'solidarity', 'condolence', 'sympathy', 'gratitude', 'thanks', 'confidence', 'satisfaction', 'appreciation', 'tribute', 'backing', 'congratulations', 'apology', 'admiration', 'praise', 'respect', 'weight', 'endorsement', 'recognition', 'friendship', 'regards', 'applause', 'blessing', 'side'],
    // prettier-ignore
    roles: { subject: 'source', object: 'target', '@to': 'target', '@with': 'target', '@for': 'target', '@behind': 'target', '@of': 'target', '@in': 'target', within: 'target' },
    needs: { actors: 2, roles: ['source', 'target'] },
    plover: 'SUPPORT',
    confidence: 0.78,
    example: 'Copenhagen expressed its solidarity with Iceland.',
  },
  {
    rule: 'statement/support-noun',
    nouns: ['support', 'backing', 'praise', 'solidarity', 'recognition'],
    // prettier-ignore
    roles: { owner: 'source', '@by': 'source', '@from': 'source', '@for': 'target', '@of': 'target', '@with': 'target' },
    needs: BOTH,
    plover: 'SUPPORT',
    confidence: 0.6,
    example: 'Irish support for Malta was warm.',
  },
]
