// Nothing in → the kind MOBILIZATION: forces are raised, moved, put on alert or shown.
import type { EventKind } from './event-kind.ts'
import { MOBILIZE_PHRASES } from './phrases/mobilize.ts'

const FORCES = ['troop', 'troops', 'force', 'forces', 'soldier', 'army', 'tank', 'brigade', 'division', 'regiment', 'battalion', 'contingent', 'missile', 'warship', 'fleet', 'artillery', 'gun', 'reservist', 'militia', 'marine', 'paratrooper', 'bomber', 'jet', 'fighter', 'destroyer', 'frigate', 'carrier', 'submarine', 'police', 'armour', 'armor', 'helicopter', 'battery', 'drone', 'aircraft', 'navy', 'gunboat', 'unit', 'commando', 'guard', 'patrol', 'reinforcement', 'hacker', 'convoy', 'squadron', 'howitzer', 'launcher', 'ship', 'plane', 'vehicle', 'rocket', 'recruit', 'conscript'] // prettier-ignore

export const MOBILIZATION: EventKind = {
  kind: 'MOBILIZATION',
  label: 'Mobilization',
  title: 'Mobilization of forces',
  plover: 'MOBILIZE',
  planned: 'THREATEN',
  denied: 'REJECT',
  roles: { source: 'Whose forces', target: 'Against whom, or where' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'mobilization/phrase',
      phrases: MOBILIZE_PHRASES,
      roles: {
        subject: 'source',
        owner: 'source',
        '@of': 'source',
        '@to': 'target',
        '@along': 'target',
        '@on': 'target',
        '@against': 'target',
        '@in': 'target',
        '@near': 'target',
        '@towards': 'target',
        '@over': 'target',
        '@opposite': 'target',
        '@off': 'target',
        within: 'target',
      },
      needs: { actors: 1 },
      confidence: 0.85,
      example: 'Chile called up its reservists.',
    },
    {
      rule: 'mobilization/forces',
      // prettier-ignore
      verbs: ['deploy', 'mobilise', 'mobilize', 'mass', 'amass', 'move', 'rush', 'send', 'dispatch', 'reinforce', 'station', 'concentrate', 'activate', 'fly', 'assemble', 'transfer', 'scramble', 'position', 'muster', 'recruit', 'conscript', 'place', 'sail', 'bolster', 'ship', 'redeploy', 'parade', 'enlist', 'sail', 'install', ],
      nouns: FORCES,
      without: ['home', 'back', 'out'],
      // prettier-ignore
      roles: { subject: 'source', owner: 'source', '@to': 'target', '@along': 'target', '@on': 'target', '@against': 'target', '@in': 'target', '@near': 'target', '@towards': 'target', '@for': 'target', within: 'target' },
      needs: { actors: 1 },
      plover: 'MOBILIZE:troops',
      confidence: 0.8,
      example: 'Sudan massed troops along its border with Chad.',
    },
    {
      rule: 'mobilization/missile-test',
      phrases: ['fire|launch|lob|shoot > into|towards|toward|over|off + missile|rocket|projectile|shell'],
      cues: ['sea', 'ocean', 'pacific', 'test', 'waters'],
      roles: { subject: 'source', owner: 'source', '@towards': 'target', '@over': 'target' },
      needs: { roles: ['source'] },
      confidence: 0.85,
      example: 'Oman fired a missile into the sea.',
    },
    {
      rule: 'mobilization/alert',
      // prettier-ignore
      verbs: ['place', 'put', 'declare', 'order', 'announce', 'test-fire'],
      // prettier-ignore
      nouns: ['alert', 'mobilisation', 'mobilization', 'readiness', 'call-up', 'conscription', 'exercise', 'manoeuvre', 'maneuver', 'drill', 'patrol', 'parade', 'buildup', 'build-up', 'missile', 'test', 'war-footing', 'footing'],
      // prettier-ignore
      roles: { subject: 'source', object: 'source', owner: 'source', '@against': 'target', '@along': 'target', '@near': 'target', '@on': 'target', within: 'target' },
      needs: { actors: 1 },
      without: ['at', 'into'],
      confidence: 0.75,
      example: 'India placed its navy on alert.',
    },
    {
      rule: 'mobilization/moved',
      // prettier-ignore
      verbs: ['patrol', 'mobilise', 'mobilize', 'mass', 'deploy', 'assemble', 'march', 'sail', 'advance', 'arrive', 'gather', 'dig', 'fortify', 'test-fire', 'rearm', 'pour', 'roll', 'move', 'enter', 'steam', 'line', 'head', 'rumble', 'race', 'rush', 'converge', 'take', 'circle', 'cruise', 'station'],
      without: ['out', 'home', 'back'],
      // prettier-ignore
      cues: ['troops', 'forces', 'soldiers', 'army', 'tanks', 'warships', 'fleet', 'jets', 'bombers', 'navy', 'military', 'reinforcements', 'vehicles', 'marines', 'artillery', 'carrier', 'frigate', 'missile', 'test-fire', 'armoured', 'armored', 'gunboats', 'destroyer', 'brigade', 'battalion', 'division', 'missiles', 'guns', 'columns', 'column', 'flotilla', 'armada', 'force', 'warship', 'warplanes', 'paratroopers', 'squadron', 'ships'],
      // prettier-ignore
      roles: { subject: 'source', object: 'target', '@to': 'target', '@along': 'target', '@on': 'target', '@against': 'target', '@in': 'target', '@near': 'target', '@into': 'target', '@at': 'target', '@off': 'target', '@for': 'target', '@towards': 'target', within: 'target' },
      needs: { roles: ['source'] },
      confidence: 0.65,
      example: 'Swedish tanks patrolled the island.',
    },
    {
      rule: 'mobilization/nominal',
      nouns: ['mobilisation', 'mobilization', 'deployment', 'buildup', 'build-up'],
      // prettier-ignore
      roles: { owner: 'source', '@by': 'source', '@of': 'source', '@in': 'target', '@on': 'target', '@along': 'target', '@near': 'target' },
      needs: { roles: ['source'] },
      confidence: 0.65,
      example: 'The deployment of Kenyan soldiers near Somalia went on.',
    },
  ],
  examples: [{ text: 'Greece put its forces on alert.', participants: ['country/GRC'], status: 'occurred' }],
  counterExamples: ['Volunteers gathered in Oslo to plant trees.'],
}
