// Nothing in → how sentences tell that somebody refuses, declines, opposes or says that he will not.
import type { Pattern } from '../event-kind.ts'
import { REJECT_PHRASES } from '../phrases/reject.ts'
import { TO_ALL } from './to-all.ts'

const BOTH = { roles: ['source', 'target'] } as const
const SPOKEN = { roles: ['source'] } as const
const TO_ANYONE = { subject: 'source', object: 'target', within: 'target' } as const
// prettier-ignore
const PLEAS = ['appeal', 'call', 'demand', 'request', 'plea', 'proposal', 'offer', 'plan', 'claim', 'warning', 'order', 'invitation', 'suggestion', 'bid', 'ultimatum', 'condition', 'criticism', 'pressure', 'resolution', 'deadline', 'overture', 'ruling', 'accusation', 'allegation', 'idea', 'initiative', 'draft', 'compromise', 'deal', 'protest', 'advice']

export const REJECTING: readonly Pattern[] = [
  {
    rule: 'statement/reject-phrase',
    phrases: REJECT_PHRASES,
    roles: TO_ALL,
    needs: { roles: ['source'] },
    plover: 'REJECT',
    confidence: 0.85,
    example: 'Ghana poured cold water on the proposal by Togo.',
  },
  {
    rule: 'statement/out-of-question',
    phrases: ['be|remain > out + question'],
    roles: { speaker: 'source', subject: 'target', '@for': 'source', within: 'target' },
    needs: { actors: 1 },
    plover: 'REJECT',
    confidence: 0.85,
    example: 'The return of the island to Chile is out of the question, Peru said.',
  },
  {
    rule: 'statement/reject-doing',
    verbs: ['refuse', 'decline', 'fail', 'neglect', 'balk', 'hesitate'],
    takes: 'infinitive',
    roles: { ...TO_ANYONE, '@from': 'target', '@by': 'target', '@of': 'target', '@with': 'target' },
    needs: { roles: ['source'] },
    plover: 'REJECT',
    confidence: 0.8,
    example: 'Egypt refused to sign the map from Sudan.',
  },
  {
    rule: 'statement/reject',
    // prettier-ignore
    verbs: ['reject', 'refuse', 'dismiss', 'veto', 'oppose', 'rebuff', 'spurn', 'defy', 'rebut', 'repudiate', 'disregard', 'flout', 'scorn', 'refute', 'renege', 'disobey', 'overrule', 'contest', 'snub'],
    roles: { ...TO_ANYONE, '@from': 'target', '@by': 'target', '@of': 'target', '@with': 'target' },
    needs: SPOKEN,
    plover: 'REJECT',
    confidence: 0.8,
    example: 'Egypt rejected a proposal by Ethiopia.',
  },
  {
    rule: 'statement/turned-down',
    // prettier-ignore
    verbs: ['turn', 'rule', 'brush', 'back', 'go', 'walk', 'wave', 'push', 'vote', 'pull', 'shrug', 'shoot', 'come'],
    particle: ['down', 'out', 'aside', 'away', 'against', 'back'],
    // prettier-ignore
    nouns: [...PLEAS, 'promise', 'word', 'commitment', 'pledge', 'talk', 'concession', 'mediation', 'visit', 'payment', 'possibility', 'recognition', 'agreement', 'intervention', 'force', 'negotiation', 'accord', 'treaty', 'return', 'use', 'withdrawal', 'membership', 'measure', 'admission', 'aid', 'help'],
    // prettier-ignore
    roles: { subject: 'source', '@from': 'target', '@by': 'target', '@with': 'target', '@for': 'target', owner: 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'REJECT',
    confidence: 0.75,
    example: 'Kenya turned down a request from Somalia.',
  },
  {
    rule: 'statement/ruled-out',
    verbs: ['rule', 'stick', 'draw', 'walk', 'back', 'hold'],
    particle: ['out', 'back'],
    roles: { subject: 'source', '@with': 'target', within: 'target' },
    needs: BOTH,
    plover: 'REJECT',
    confidence: 0.7,
    example: 'Poland ruled out paying Germany.',
  },
  {
    rule: 'statement/ignored',
    // prettier-ignore
    verbs: ['ignore', 'resist', 'block', 'deny', 'violate', 'break', 'say', 'breach', 'challenge', 'withdraw', 'shun', 'turn', 'throw', 'show', 'impose', 'vote', 'pour', 'shut', 'suspend', 'delay', 'see', 'boycott', 'cancel', 'disavow', 'postpone', 'obstruct', 'stall'],
    // prettier-ignore
    nouns: ['appeal', 'call', 'demand', 'request', 'plea', 'proposal', 'offer', 'plan', 'warning', 'order', 'bid', 'ultimatum', 'pressure', 'resolution', 'deadline', 'access', 'visa', 'permission', 'application', 'ceasefire', 'truce', 'ban', 'embargo', 'agreement', 'no', 'ear', 'draft', 'cold', 'blackout', 'entry', 'promise', 'door', 'curfew', 'cease-fire', 'role', 'opposition', 'accord', 'initiative', 'mediation', 'recognition', 'election'],
    // prettier-ignore
    roles: { subject: 'source', '@from': 'target', '@by': 'target', '@to': 'target', '@of': 'target', owner: 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'REJECT',
    confidence: 0.7,
    example: 'Israel ignored an appeal by the UN.',
  },
  {
    rule: 'statement/opposed',
    adjectives: ['opposed', 'unwilling', 'reluctant', 'unacceptable', 'void', 'averse', 'hostile'],
    roles: { subject: 'source', speaker: 'source', '@to': 'target', '@for': 'source', within: 'target' },
    needs: { actors: 1 },
    plover: 'REJECT',
    confidence: 0.7,
    example: 'Israel is opposed to French mediation.',
  },
  {
    rule: 'statement/will-not',
    // prettier-ignore
    verbs: ['discuss', 'consider', 'cede', 'disarm', 'renounce', 'tolerate', 'relinquish', 'admit', 'retreat', 'reopen', 'accept', 'allow', 'attend', 'recognise', 'recognize', 'sign', 'meet', 'negotiate', 'talk', 'let', 'permit', 'receive', 'yield', 'withdraw', 'leave', 'join', 'send', 'give', 'return', 'surrender', 'extradite', 'release', 'comply', 'change', 'pay', 'bow', 'submit', 'agree', 'cooperate', 'compromise', 'take', 'participate', 'support', 'stop', 'halt', 'hand', 'abandon', 'deploy', 'succumb', 'concede', 'resume', 'lift', 'intend', 'plan', 'want', 'back', 'budge', 'apologise', 'apologize', 'deal', 'step', 'resign', 'provide', 'join', 'help', 'ratify', 'grant', 'contribute', 'renew', 'offer', 'engage', 'follow', 'implement'],
    negated: true,
    // prettier-ignore
    roles: { subject: 'source', object: 'target', speaker: 'source', '@to': 'target', '@with': 'target', '@from': 'target', within: 'target' },
    modals: ['will', 'would', 'shall', 'could', 'can', 'ca', 'wo', 'does', 'do', 'did'],
    needs: BOTH,
    plover: 'REJECT',
    confidence: 0.65,
    example: 'Syria will not accept more refugees from Iraq.',
  },
  {
    rule: 'statement/has-not',
    // prettier-ignore
    verbs: ['respond', 'reply', 'answer', 'comply', 'ratify', 'sign', 'recognise', 'recognize', 'honour', 'honor', 'fulfil', 'implement', 'cooperate', 'apologise', 'apologize', 'budge', 'heed', 'accept', 'agree'],
    negated: true,
    roles: TO_ALL,
    needs: BOTH,
    plover: 'REJECT',
    confidence: 0.65,
    example: 'Fiji has not replied to the offer of Tonga.',
  },
  {
    rule: 'statement/rejection-noun',
    nouns: ['rejection', 'refusal', 'veto', 'opposition', 'objection'],
    roles: { owner: 'source', '@by': 'source', '@to': 'target', '@of': 'target' },
    needs: BOTH,
    plover: 'REJECT',
    confidence: 0.6,
    example: 'Cuba’s rejection of the Spanish plan was expected.',
  },
]
