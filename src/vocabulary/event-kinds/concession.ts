// Nothing in → the kind CONCESSION: a government or movement yields at home: eases a ban, drops a plan, steps down.
import type { EventKind } from './event-kind.ts'
import { CONCEDE_PHRASES } from './phrases/concede.ts'

export const CONCESSION: EventKind = {
  kind: 'CONCESSION',
  label: 'Concession',
  title: 'Concession',
  plover: 'CONCEDE',
  planned: 'AGREE',
  denied: 'REJECT',
  roles: { source: 'Yields', target: 'To whom' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'concession/phrase',
      phrases: CONCEDE_PHRASES,
      roles: {
        subject: 'source',
        object: 'target',
        '@to': 'target',
        '@in': 'target',
        '@on': 'target',
        '@for': 'target',
        within: 'target',
      },
      needs: { actors: 1 },
      confidence: 0.8,
      example: 'The government of Peru bowed to pressure.',
    },
    {
      rule: 'concession/resigned',
      verbs: ['resign', 'quit'],
      // prettier-ignore
      cues: ['premier', 'prime', 'cabinet', 'government', 'parliament', 'demonstrations', 'protests', 'minister', 'junta', 'ministers', 'coalition', 'opposition', 'chancellor'],
      without: ['from'],
      roles: { subject: 'source' },
      needs: { roles: ['source'] },
      confidence: 0.7,
      example: 'The prime minister of Nepal resigned after a week of protests.',
    },
    {
      rule: 'concession/sacked',
      phrases: [
        'sack|dismiss|fire|replace|drop|reshuffle|remove + minister|cabinet|government|premier|prime minister|police chief|army chief|governor|defence minister|interior minister|finance minister',
      ],
      cues: [
        'pressure',
        'protests',
        'protest',
        'demonstrations',
        'demands',
        'unrest',
        'riots',
        'strike',
        'strikes',
      ],
      roles: { subject: 'source' },
      needs: { roles: ['source'] },
      confidence: 0.75,
      example: 'The president of Fiji sacked his cabinet after a week of riots.',
    },
    {
      rule: 'concession/yielded',
      // prettier-ignore
      verbs: ['concede', 'yield', 'relent', 'capitulate', 'acquiesce', 'bow', 'accede', 'succumb', 'backtrack', 'backpedal', 'compromise', 'buckle'],
      bare: true,
      without: ['goal', 'goals', 'penalty'],
      roles: { subject: 'source', '@to': 'target', within: 'target' },
      needs: { roles: ['source'] },
      confidence: 0.75,
      example: 'The king of Nepal yielded to the crowds.',
    },
    {
      rule: 'concession/eased',
      // prettier-ignore
      verbs: ['lift', 'ease', 'relax', 'end', 'cancel', 'shorten', 'suspend', 'revoke', 'withdraw', 'scrap', 'repeal', 'drop', 'shelve', 'abandon', 'loosen', 'rescind', 'remove', 'reverse', 'annul', 'soften', 'retract', 'abolish', 'cut', 'postpone', 'delay', 'call', 'halt', 'stop', 'waive', 'reduce', 'overturn', 'dismantle', 'renounce', 'rethink', 'reconsider', 'roll'],
      // prettier-ignore
      nouns: ['curfew', 'emergency', 'law', 'restriction', 'censorship', 'bill', 'reform', 'charge', 'strike', 'siege', 'tax', 'demonstration', 'protest', 'rally', 'plan', 'rise', 'hike', 'increase', 'decree', 'walkout', 'stoppage', 'fast', 'campaign', 'ban', 'claim', 'demand', 'condition', 'levy', 'fee', 'referendum', 'control', 'policy', 'monopoly', 'blackout', 'measure', 'amendment', 'proposal', 'state'],
      without: ['against', 'sanctions'],
      roles: { subject: 'source', '@in': 'target', '@on': 'target', '@for': 'target', within: 'target' },
      needs: { actors: 1 },
      confidence: 0.75,
      example: 'Ethiopia lifted the curfew in Gondar.',
    },
    {
      rule: 'concession/allowed',
      // prettier-ignore
      verbs: ['allow', 'permit', 'let', 'enable', 'legalise', 'legalize', 'authorise', 'authorize', 'amnesty', 'reinstate', 'pardon', 'restore', 'grant', 'liberalise', 'liberalize', 'unban', 'admit', 'readmit'],
      roles: { subject: 'source', object: 'target', '@to': 'target', within: 'target' },
      needs: { roles: ['source'] },
      // prettier-ignore
      cues: ['government', 'authorities', 'president', 'premier', 'minister', 'court', 'parliament', 'junta', 'king', 'regime', 'refugees', 'opposition', 'return', 'elections', 'rights', 'party', 'parties', 'amnesty', 'inspectors', 'exiles', 'newspaper', 'access', 'observers', 'rally'],
      confidence: 0.65,
      example: 'The government of Kenya legalised the party.',
    },
    {
      rule: 'concession/accepted',
      // prettier-ignore
      verbs: ['accept', 'meet', 'grant', 'satisfy', 'fulfil', 'fulfill', 'heed', 'honour', 'honor', 'announce', 'declare', 'offer', 'make', 'introduce', 'tender', 'submit', 'hand'],
      // prettier-ignore
      nouns: ['demand', 'amnesty', 'concession', 'resignation', 'climbdown', 'autonomy', 'reform', 'defeat', 'election', 'right', 'reprieve'],
      // prettier-ignore
      roles: { subject: 'source', object: 'target', owner: 'target', '@of': 'target', '@to': 'target', '@for': 'target', '@from': 'target', within: 'target' },
      needs: { roles: ['source'] },
      confidence: 0.65,
      example: 'The government of Mali met the demands of the teachers.',
    },
  ],
  examples: [
    {
      text: 'The Latvian government scrapped the language law.',
      participants: ['country/LVA'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The team from Spain conceded two goals.'],
}
