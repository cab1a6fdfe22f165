// Nothing in → the kind MOBILIZATION: forces are raised, moved, put on alert or shown.
import type { EventKind } from './event-kind.ts'

const FORCES = ['troop', 'troops', 'force', 'forces', 'soldier', 'army', 'tank', 'brigade', 'division', 'regiment', 'battalion', 'contingent', 'missile', 'warship', 'fleet', 'artillery', 'gun', 'reservist', 'militia', 'marine', 'paratrooper', 'bomber', 'jet', 'fighter', 'destroyer', 'frigate', 'carrier', 'submarine', 'police', 'armour', 'armor', 'helicopter', 'battery', 'drone', 'aircraft', 'navy', 'gunboat', 'unit', 'commando', 'guard', 'patrol', 'reinforcement', 'hacker', 'convoy', 'squadron', 'howitzer', 'launcher', 'ship', 'plane', 'border', 'vehicle', 'defence', 'defense', 'rocket', 'recruit', 'conscript'] // prettier-ignore

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
      rule: 'mobilization/forces',
      // prettier-ignore
      verbs: ['deploy', 'mobilise', 'mobilize', 'mass', 'amass', 'move', 'rush', 'send', 'dispatch', 'reinforce', 'station', 'concentrate', 'activate', 'strengthen', 'increase', 'gather', 'train', 'raise', 'bring', 'order', 'call', 'fly', 'build', 'assemble', 'post', 'transfer', 'ready', 'scramble', 'position', 'muster', 'recruit', 'conscript', 'arm', 'place', 'put', 'sail', 'double', 'bolster', 'beef', 'ship', 'redeploy', 'line', 'parade', 'draft', 'enlist', 'boost', 'sail', 'steer', 'push', 'install', 'base'],
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
      rule: 'mobilization/alert',
      // prettier-ignore
      verbs: ['place', 'put', 'go', 'declare', 'raise', 'order', 'step', 'announce', 'be', 'stand', 'begin', 'start', 'hold', 'test', 'conduct', 'stage', 'carry', 'fire', 'launch', 'introduce', 'test-fire'],
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
      verbs: ['patrol', 'mobilise', 'mobilize', 'mass', 'deploy', 'assemble', 'march', 'sail', 'advance', 'arrive', 'gather', 'dig', 'fortify', 'test-fire', 'rearm', 'pour', 'roll', 'move', 'enter', 'steam', 'line'],
      // prettier-ignore
      cues: ['troops', 'forces', 'soldiers', 'army', 'tanks', 'warships', 'fleet', 'jets', 'bombers', 'navy', 'military', 'reinforcements', 'vehicles', 'marines', 'artillery', 'carrier', 'frigate', 'mobilise', 'mobilize', 'missile', 'test-fire', 'armoured', 'armored', 'gunboats', 'destroyer', 'brigade', 'battalion', 'division', 'missiles', 'guns', 'rearm', 'fortify'],
      // prettier-ignore
      roles: { subject: 'source', object: 'target', '@to': 'target', '@along': 'target', '@on': 'target', '@against': 'target', '@in': 'target', '@near': 'target', '@into': 'target', '@at': 'target', within: 'target' },
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
