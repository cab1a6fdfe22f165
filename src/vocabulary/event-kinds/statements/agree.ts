// Nothing in → how sentences tell that somebody agrees, promises or is willing.
import type { Pattern } from '../event-kind.ts'
import { AGREE_PHRASES } from '../phrases/agree.ts'
import { TO_ALL } from './to-all.ts'

const SPOKEN = { roles: ['source'] } as const

export const AGREEING: readonly Pattern[] = [
  {
    rule: 'statement/agree-phrase',
    phrases: AGREE_PHRASES,
    roles: TO_ALL,
    needs: { roles: ['source'] },
    plover: 'AGREE',
    confidence: 0.85,
    example: 'Latvia gave Estonia the green light.',
  },
  {
    rule: 'statement/agree-to',
    // prettier-ignore
    verbs: ['agree', 'promise', 'pledge', 'offer', 'undertake', 'volunteer', 'vow', 'consent', 'decide', 'commit', 'swear', 'guarantee', 'accept', ],
    takes: 'own',
    hostile: 'THREATEN',
    roles: { subject: 'source', object: 'target', '@with': 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'AGREE',
    confidence: 0.8,
    example: 'Libya agreed to compensate the families from Niger.',
  },
  {
    rule: 'statement/invited',
    verbs: ['invite'],
    roles: { subject: 'source', object: 'target', within: 'target' },
    needs: { actors: 2, roles: ['source'] },
    plover: 'AGREE',
    confidence: 0.7,
    example: 'Kenya invited the Ugandan premier to visit Nairobi.',
  },
  {
    rule: 'statement/plan-to',
    verbs: ['intend', 'plan', 'resolve', 'propose', 'hope', 'want', 'prepare', 'mean', 'aim'],
    takes: 'own',
    hostile: 'THREATEN',
    roles: { subject: 'source', object: 'target', '@with': 'target', within: 'target' },
    needs: { actors: 2, roles: ['source'] },
    plover: 'AGREE',
    confidence: 0.7,
    example: 'Chad plans to open a school in Niger.',
  },
  {
    rule: 'statement/agree-that',
    verbs: ['agree', 'promise', 'pledge', 'guarantee', 'consent', 'concur', 'assure', 'reassure'],
    takes: 'clause',
    hostile: 'THREATEN',
    roles: { subject: 'source', object: 'target', '@with': 'target', '@between': 'source', within: 'target' },
    needs: SPOKEN,
    plover: 'AGREE',
    confidence: 0.75,
    example: 'Chilean and Peruvian officials agreed that the border should be opened.',
  },
  {
    rule: 'statement/agree-on',
    verbs: ['agree', 'consent', 'accede', 'assent', 'subscribe', 'commit'],
    particle: ['to', 'on', 'upon', 'with'],
    roles: { subject: 'source', object: 'target', '@with': 'target', '@between': 'source', within: 'target' },
    needs: SPOKEN,
    plover: 'AGREE',
    confidence: 0.75,
    example: 'Eritrea has agreed to mediation by Algeria.',
  },
  {
    rule: 'statement/accept',
    // prettier-ignore
    verbs: ['accept', 'approve', 'adopt', 'embrace', 'endorse', 'offer', 'promise', 'express', 'give', 'reach', 'pledge', 'announce', 'declare', 'signal'],
    // prettier-ignore
    nouns: ['plan', 'proposal', 'offer', 'invitation', 'mediation', 'terms', 'term', 'resolution', 'request', 'compromise', 'condition', 'recommendation', 'principle', 'concession', 'readiness', 'willingness', 'intention', 'go-ahead', 'consent', 'approval', 'assurance', 'blessing', 'consensus', 'understanding', 'extension', 'mandate', 'guarantee', 'cooperation', 'good'],
    // prettier-ignore
    roles: { subject: 'source', object: 'target', owner: 'target', '@to': 'target', '@with': 'target', '@from': 'target', '@by': 'target', '@between': 'source', within: 'target' },
    needs: SPOKEN,
    plover: 'AGREE',
    confidence: 0.75,
    example: 'Senegal accepted a Moroccan proposal.',
  },
  {
    rule: 'statement/willing',
    // prettier-ignore
    adjectives: ['willing', 'ready', 'prepared', 'open', 'committed', 'amenable', 'keen', 'eager', 'determined', 'disposed'],
    takes: 'infinitive',
    hostile: 'THREATEN',
    roles: { subject: 'source', '@to': 'target', '@with': 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'AGREE',
    confidence: 0.75,
    example: 'Norway is willing to send doctors to Laos.',
  },
]
