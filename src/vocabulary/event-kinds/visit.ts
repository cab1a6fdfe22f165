// Nothing in → the kind VISIT: somebody goes to a country or town in office.
import type { EventKind } from './event-kind.ts'

export const VISIT: EventKind = {
  kind: 'VISIT',
  label: 'Visit',
  title: 'Visit',
  plover: 'CONSULT:visit',
  roles: { visitor: 'Travelled', host: 'The country or body visited', companion: 'Travelled along' },
  minimumActors: 2,
  placeRole: 'host',
  patterns: [
    {
      rule: 'visit/visited',
      verbs: ['visit', 'tour'],
      roles: { subject: 'visitor', object: 'host', '@with': 'visitor', '@alongside': 'visitor' },
      needs: { roles: ['visitor', 'host'] },
      confidence: 0.9,
      example: 'The Czech minister will visit Ukraine together with his Slovak counterpart.',
    },
    {
      rule: 'visit/travelled-to',
      verbs: ['travel', 'fly', 'go', 'head', 'return', 'come', 'journey'],
      roles: { subject: 'visitor', '@to': 'host', '@with': 'visitor' },
      needs: { roles: ['visitor', 'host'] },
      confidence: 0.8,
      example: 'The envoy travelled to Kenya on Tuesday.',
    },
    {
      rule: 'visit/arrived-in',
      verbs: ['arrive', 'land'],
      roles: { subject: 'visitor', '@in': 'host', '@at': 'host' },
      needs: { roles: ['visitor', 'host'] },
      confidence: 0.85,
      example: 'The delegation of Chile arrived in Canberra.',
    },
    {
      rule: 'visit/paid-a-visit',
      verbs: ['pay', 'make', 'begin', 'start', 'conclude', 'end', 'cancel', 'postpone', 'plan', 'undertake', 'wrap', 'continue', 'arrive', 'embark', 'kick', 'call'],
      nouns: ['visit', 'trip', 'tour'],
      roles: { subject: 'visitor', '@to': 'host', '@of': 'host', '@in': 'host' },
      needs: { roles: ['visitor', 'host'] },
      confidence: 0.88,
      example: 'The president began a state visit to Japan.',
    },
    {
      rule: 'visit/nominal',
      nouns: ['visit', 'trip', 'tour', 'travel', 'arrival'],
      roles: { owner: 'visitor', '@by': 'visitor', '@to': 'host', '@in': 'host' },
      needs: { roles: ['visitor', 'host'] },
      confidence: 0.75,
      example: 'The chancellor’s visit to India lasted three days.',
    },
  ],
  examples: [
    { text: 'The foreign minister of Norway visited Ethiopia last week.', participants: ['country/NOR', 'country/ETH'], status: 'occurred' },
    { text: 'Spain’s prime minister will travel to Morocco on Friday.', participants: ['country/ESP', 'country/MAR'], status: 'planned' },
  ],
  counterExamples: ['Tourists visited the museum in Norway.', 'The visit was described as useful.'],
}
