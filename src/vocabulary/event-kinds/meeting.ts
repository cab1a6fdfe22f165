// Nothing in → the kind MEETING: an encounter or conversation of actors, in person, by phone or by video.
import type { EventKind } from './event-kind.ts'

/** Nouns for an encounter, lemmas. */
const MEETING_NOUNS: readonly string[] = [
  'meeting', 'talk', 'summit', 'conversation', 'discussion', 'consultation', 'dialogue', 'dialog', 'negotiation', 'encounter',
  'audience', 'conference', 'tête-à-tête', 'luncheon', 'lunch', 'dinner', 'breakfast', 'round', 'session', 'ministerial',
  'contact', 'exchange', 'call', 'teleconference', 'videoconference', 'phonecall', 'roundtable', 'ceremony', 'hearing', 'forum', 'quartet', 'plenary', 'gathering', 'banquet', 'reception', 'tete-a-tete', 'handshake', 'brunch', 'working-lunch',
] // prettier-ignore

/** Those that tell an encounter by themselves; a contact, an exchange or a forum needs a verb. */
const NOMINAL_NOUNS = MEETING_NOUNS.filter(
  (noun) => !/^(?:contact|exchange|hearing|ceremony|forum|reception)$/.test(noun),
)

const CARRIERS = [
  'hold', 'have', 'conduct', 'host', 'attend', 'chair', 'convene', 'begin', 'start', 'open', 'conclude', 'finish', 'end', 'join', 'organize',
  'co-chair', 'cochair', 'schedule', 'plan', 'arrange', 'resume', 'continue', 'launch', 'lead', 'complete', 'enter', 'cancel', 'postpone', 'seek', 'request', 'skip', 'boycott', 'leave', 'kick', 'wrap', 'agree', 'accept', 'propose', 'offer', 'refuse', 'reject', 'engage', 'decide', 'mediate', 'preside', 'sponsor', 'broker', 'urge', 'announce', 'set',
] // prettier-ignore

export const MEETING: EventKind = {
  kind: 'MEETING',
  label: 'Meeting',
  title: 'Meeting',
  plover: 'CONSULT',
  roles: {
    participant: 'Took part on equal terms',
    host: 'Received the others',
    guest: 'Was received',
    mediator: 'Brought the others together',
  },
  minimumActors: 2,
  patterns: [
    {
      rule: 'meeting/met',
      verbs: ['meet', 'confer', 'huddle', 'parley'],
      roles: {
        subject: 'participant',
        object: 'participant',
        '@with': 'participant',
        '@alongside': 'participant',
      },
      confidence: 0.95,
      example: 'The minister met with her Romanian counterpart in Bucharest.',
    },
    {
      rule: 'meeting/held-talks',
      verbs: CARRIERS,
      nouns: MEETING_NOUNS,
      roles: {
        subject: 'participant',
        '@with': 'participant',
        '@between': 'participant',
        '@among': 'participant',
        '@of': 'participant',
        owner: 'participant',
      },
      confidence: 0.93,
      example: 'Poland’s president held talks with Latvian officials.',
    },
    {
      rule: 'meeting/received',
      verbs: ['receive', 'host', 'greet'],
      roles: { subject: 'host', object: 'guest' },
      persons: ['guest'],
      needs: { roles: ['host', 'guest'] },
      confidence: 0.8,
      example: 'President Kagame received the Kenyan foreign minister at his residence.',
    },
    {
      rule: 'meeting/spoke',
      verbs: ['speak', 'talk', 'converse', 'consult', 'negotiate'],
      roles: { subject: 'participant', '@with': 'participant', '@to': 'participant' },
      confidence: 0.85,
      example: 'The chancellor spoke by phone with the president of Ukraine.',
    },
    {
      rule: 'meeting/telephoned',
      verbs: ['telephone', 'phone', 'ring'],
      roles: { subject: 'participant', object: 'participant' },
      mutual: false,
      mode: 'phone',
      confidence: 0.9,
      example: 'The prime minister telephoned the German chancellor.',
    },
    {
      rule: 'meeting/called',
      verbs: ['call'],
      roles: { subject: 'participant', object: 'participant' },
      persons: ['participant'],
      without: ['on', 'upon', 'for', 'off', 'out'],
      mutual: false,
      mode: 'phone',
      confidence: 0.7,
      example: 'The secretary-general called the Croatian foreign minister from Ankara.',
    },
    {
      rule: 'meeting/saw',
      verbs: ['see', 'brief', 'debrief'],
      roles: { subject: 'participant', object: 'participant' },
      persons: ['participant'],
      mutual: false,
      confidence: 0.7,
      example: 'The envoy will see the Indian foreign minister on her return.',
    },
    {
      rule: 'meeting/told',
      verbs: [
        'tell',
        'inform',
        'assure',
        'ask',
        'urge',
        'thank',
        'congratulate',
        'press',
        'warn',
        'reassure',
      ],
      cues: ['telephone', 'phone', 'meeting', 'talks', 'call', 'conversation'],
      roles: { subject: 'participant', object: 'participant' },
      persons: ['participant'],
      mutual: false,
      confidence: 0.65,
      example: 'The minister told his French counterpart by telephone that the troops would stay.',
    },
    {
      rule: 'meeting/placed-a-call',
      verbs: ['place', 'make', 'take', 'receive', 'put'],
      nouns: ['call', 'phonecall'],
      roles: { subject: 'participant', '@to': 'participant', '@from': 'participant', '@with': 'participant' },
      mutual: false,
      mode: 'phone',
      confidence: 0.85,
      example: 'She placed a call to the president of Panama.',
    },
    {
      rule: 'meeting/sat-down',
      verbs: ['sit'],
      particle: ['down'],
      roles: { subject: 'participant', '@with': 'participant' },
      confidence: 0.85,
      example: 'The envoys of India and China sat down with UN officials.',
    },
    {
      rule: 'meeting/joined',
      verbs: ['join', 'accompany'],
      nouns: MEETING_NOUNS,
      roles: { subject: 'participant', '@with': 'participant', '@between': 'participant' },
      confidence: 0.8,
      example: 'France and Germany joined talks with Iranian negotiators.',
    },
    {
      rule: 'meeting/took-part',
      verbs: ['gather', 'convene', 'assemble'],
      roles: {
        subject: 'participant',
        object: 'participant',
        '@with': 'participant',
        '@alongside': 'participant',
      },
      confidence: 0.75,
      example: 'The leaders of Kenya and Uganda gathered in Nairobi.',
    },
    {
      rule: 'meeting/nominal',
      nouns: NOMINAL_NOUNS,
      roles: {
        owner: 'participant',
        '@between': 'participant',
        '@with': 'participant',
        '@among': 'participant',
        '@of': 'participant',
        '@involving': 'participant',
      },
      confidence: 0.8,
      example: 'Talks between India and Pakistan lasted two hours.',
    },
  ],
  examples: [
    {
      text: 'India and Pakistan held talks in New Delhi on Monday.',
      participants: ['country/IND', 'country/PAK'],
      status: 'occurred',
    },
    {
      text: 'The foreign ministers of Kenya and Uganda will meet in Nairobi.',
      participants: ['country/KEN', 'country/UGA'],
      status: 'planned',
    },
    {
      text: 'Japan and South Korea cancelled a meeting that was due on Friday.',
      participants: ['country/JPN', 'country/KOR'],
      status: 'cancelled',
    },
  ],
  counterExamples: [
    'The French proposal met with criticism in Berlin.',
    'Kenya met the deadline set by Uganda.',
    'Brazil met Germany’s expectations.',
  ],
}
