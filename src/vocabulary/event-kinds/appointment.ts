// Nothing in → the kind APPOINTMENT: somebody is given, or loses, a public post. PLOVER has no type for it; `APPOINT` is ours.
import type { EventKind } from './event-kind.ts'

const POSTS = ['ambassador', 'envoy', 'minister', 'premier', 'president', 'secretary', 'commissioner', 'chancellor', 'consul', 'representative', 'governor', 'chairman', 'chairwoman', 'chair', 'speaker', 'negotiator', 'ambassadors', 'attache', 'cabinet', 'government', 'successor', 'mediator', 'rapporteur', 'chief', 'director', 'director-general', 'secretary-general', 'spokesman', 'spokeswoman', 'coordinator', 'king', 'leader', 'head'] // prettier-ignore

export const APPOINTMENT: EventKind = {
  kind: 'APPOINTMENT',
  label: 'Appointment',
  title: 'Appointment',
  plover: 'APPOINT',
  roles: { source: 'Appoints', appointee: 'Gets or loses the post', target: 'To which the post is' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'appointment/appointed',
      // prettier-ignore
      verbs: ['appoint', 'name', 'nominate', 'designate', 'elect', 're-elect', 'reelect', 'install', 'swear', 'accredit', 'inaugurate', 'promote', 'choose', 'pick', 'select', 'reappoint'],
      nouns: POSTS,
      // prettier-ignore
      roles: { subject: 'source', object: 'appointee', '@to': 'target', '@in': 'target', '@of': 'target', within: 'appointee' },
      needs: { actors: 2 },
      without: ['after'],
      confidence: 0.7,
      example: 'Norway appointed a new ambassador to Chad.',
    },
    {
      rule: 'appointment/dismissed',
      verbs: ['sack', 'oust', 'depose', 'replace', 'dismiss', 'fire', 'remove', 'reshuffle'],
      nouns: POSTS,
      roles: { subject: 'source', object: 'appointee', within: 'appointee' },
      needs: { actors: 1, roles: ['source'] },
      confidence: 0.65,
      example: 'The president of Malawi sacked his foreign minister.',
    },
    {
      rule: 'appointment/nominal',
      nouns: ['appointment', 'nomination', 'inauguration'],
      roles: { owner: 'appointee', '@of': 'appointee', '@by': 'source', '@to': 'target' },
      needs: { actors: 2 },
      confidence: 0.6,
      example: 'The appointment of an Irish envoy by the UN was delayed.',
    },
  ],
  examples: [
    {
      text: 'Chile appointed a new ambassador to Peru.',
      participants: ['country/CHL', 'country/PER'],
      status: 'occurred',
    },
  ],
  counterExamples: ['They named the ship after a saint.'],
}
