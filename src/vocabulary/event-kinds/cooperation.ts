// Nothing in → the kind COOPERATION: sides act together: joint exercises and patrols, shared intelligence, extradition.
import type { EventKind } from './event-kind.ts'
import { COOPERATE_PHRASES } from './phrases/cooperate.ts'

const TOGETHER = ['jointly', 'joint', 'together', 'alongside', 'combined', 'side-by-side']
const ALL = {
  subject: 'party',
  '@with': 'party',
  '@alongside': 'party',
  '@between': 'party',
  owner: 'party',
} as const

export const COOPERATION: EventKind = {
  kind: 'COOPERATION',
  label: 'Cooperation',
  title: 'Cooperation',
  plover: 'COOPERATE',
  planned: 'AGREE',
  denied: 'REJECT',
  roles: { party: 'Acts together with the others' },
  minimumActors: 2,
  deed: true,
  patterns: [
    {
      rule: 'cooperation/phrase',
      phrases: COOPERATE_PHRASES,
      roles: { ...ALL, object: 'party', '@to': 'party', within: 'party' },
      needs: { actors: 2 },
      confidence: 0.82,
      example: 'Spain extradited the banker to Peru.',
    },
    {
      rule: 'cooperation/works-with',
      phrases: ['work > with'],
      takes: 'infinitive',
      roles: { ...ALL, within: 'party' },
      needs: { actors: 2 },
      confidence: 0.75,
      example: 'Kenya worked with Uganda to clear the lake.',
    },
    {
      rule: 'cooperation/war-games',
      phrases: [
        'begin|hold|stage|conduct|launch|start|open|finish|complete|carry > out + military exercise|manoeuvre|maneuver|war game|drill|naval exercise|rescue drill|exercise',
        'begin|hold|stage|conduct|launch|start|open|finish|complete + military exercise|manoeuvre|maneuver|war game|drill|naval exercise|military drill|exercise',
      ],
      roles: ALL,
      needs: { actors: 2 },
      confidence: 0.85,
      example: 'Chile and Peru held naval exercises.',
    },
    {
      rule: 'cooperation/cooperated',
      verbs: ['cooperate', 'co-operate', 'collaborate', 'team', 'work'],
      particle: ['with', 'up', 'together', 'closely', 'in', 'on', 'alongside', 'side'],
      cues: ['cooperate', 'co-operate', 'collaborate', 'team', 'together', 'alongside', 'closely', 'side'],
      roles: { ...ALL, object: 'party', within: 'party' },
      confidence: 0.75,
      example: 'Kenya is cooperating with Uganda on the lake.',
    },
    {
      rule: 'cooperation/exercise',
      // prettier-ignore
      verbs: ['hold', 'begin', 'launch', 'start', 'stage', 'conduct', 'take', 'carry', 'open', 'complete', 'join', 'end', 'participate', 'run', 'finish', 'kick'],
      // prettier-ignore
      nouns: ['exercise', 'manoeuvre', 'maneuver', 'drill', 'game', 'patrol', 'operation', 'part', 'training', 'war'],
      // prettier-ignore
      cues: ['exercise', 'exercises', 'manoeuvre', 'manoeuvres', 'maneuver', 'maneuvers', 'drill', 'drills', 'games', 'patrol', 'patrols', ...TOGETHER],
      roles: { ...ALL, within: 'party' },
      confidence: 0.82,
      example: 'French and Egyptian warships began joint exercises.',
    },
    {
      rule: 'cooperation/shared',
      verbs: ['share', 'exchange', 'pool', 'swap', 'pass', 'resume'],
      // prettier-ignore
      nouns: ['intelligence', 'information', 'data', 'expertise', 'technology', 'sharing', 'evidence', 'prisoner', 'cooperation', 'experience', 'know-how'],
      roles: { ...ALL, '@to': 'party', within: 'party' },
      confidence: 0.8,
      example: 'Jordan shared intelligence with Iraq.',
    },
    {
      rule: 'cooperation/extradited',
      verbs: ['extradite'],
      roles: { subject: 'party', '@to': 'party', object: 'party', within: 'party' },
      confidence: 0.8,
      example: 'Britain extradited the hacker to the United States.',
    },
    {
      rule: 'cooperation/together',
      // prettier-ignore
      verbs: ['build', 'develop', 'launch', 'patrol', 'clear', 'operate', 'investigate', 'explore', 'produce', 'train', 'fund', 'run', 'track', 'search', 'fight', 'dig', 'construct', 'inaugurate', 'open', 'manage', 'monitor', 'test', 'design', 'rescue', 'hunt', 'arrest', 'seize', 'create', 'set', 'inspect', 'finance', 'guard', 'break', 'smash', 'storm', 'raise', 'form', 'sink', 'catch', 'bust', 'dismantle', 'foil', 'restore', 'intercept', 'defuse', 'free', 'land', 'mine', 'drill', 'organise', 'organize', 'mount', 'raid', 'publish', 'fly', 'work'],
      cues: TOGETHER,
      roles: { ...ALL, '@by': 'party', within: 'party' },
      needs: { actors: 2 },
      confidence: 0.7,
      example: 'Argentine and Chilean gendarmes patrolled the pass jointly.',
    },
    {
      rule: 'cooperation/nominal',
      nouns: ['exercise', 'manoeuvre', 'maneuver', 'patrol', 'cooperation', 'collaboration', 'extradition'],
      roles: { owner: 'party', '@between': 'party', '@with': 'party', '@of': 'party', '@to': 'party' },
      confidence: 0.65,
      example: 'Joint patrols of Benin and Niger went on.',
    },
  ],
  examples: [
    {
      text: 'Indian and Malaysian ships held joint exercises.',
      participants: ['country/IND', 'country/MYS'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The two chemists work together in Norway.'],
}
