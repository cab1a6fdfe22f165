// Nothing in → the kind PROTEST: demonstrations, strikes, riots, blockades by people.
import type { EventKind } from './event-kind.ts'
import { PROTEST_PHRASES } from './phrases/protest.ts'

const ON = {
  subject: 'source',
  '@in': 'target',
  '@against': 'target',
  '@at': 'target',
  '@outside': 'target',
  '@over': 'target',
  within: 'target',
} as const

// prettier-ignore
const CROWD = ['people', 'thousand', 'thousands', 'hundred', 'hundreds', 'protester', 'demonstrator', 'student', 'worker', 'farmer', 'crowd', 'mob', 'youth', 'youths', 'striker', 'miner', 'teacher', 'activist', 'resident', 'villager', 'supporter', 'opponent', 'monk', 'driver', 'trucker', 'union', 'marcher', 'rioter', 'prisoner', 'pensioner', 'landowner', 'settler', 'refugee', 'dissident', 'women', 'woman', 'dozens', 'nurse', 'fisherman', 'fishermen', 'peasant', 'docker', 'shopkeeper', 'civil', 'employee', 'motorist', 'mourner', 'trade']

export const PROTEST: EventKind = {
  kind: 'PROTEST',
  label: 'Protest',
  title: 'Protest',
  plover: 'PROTEST',
  planned: 'THREATEN',
  roles: { source: 'Protests', target: 'Against whom, or where' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'protest/phrase',
      phrases: PROTEST_PHRASES,
      roles: { ...ON, object: 'target', '@on': 'target', owner: 'target', '@of': 'target', '@to': 'target' },
      needs: { actors: 1 },
      confidence: 0.8,
      example: 'Crowds in Chad hurled stones at the embassy of Sudan.',
    },
    {
      rule: 'protest/demonstrated',
      verbs: ['protest', 'picket', 'riot', 'rampage', 'mutiny', 'revolt'],
      roles: { ...ON, object: 'target' },
      plover: 'PROTEST:demo',
      confidence: 0.8,
      example: 'Students demonstrated in Belgrade against the president of Serbia.',
    },
    {
      rule: 'protest/crowd',
      // prettier-ignore
      verbs: ['march', 'block', 'blockade', 'chant', 'converge', 'rally', 'clash', 'burn', 'throng', 'occupy', 'storm', 'surround', 'barricade', 'protest', 'riot', 'loot', 'stone', 'demonstrate', 'picket', 'besiege', 'jeer', 'boo', 'parade', 'strike', 'scuffle', 'jostle', 'defy', 'pelt', 'hurl', 'torch'],
      subjects: CROWD,
      roles: { ...ON, object: 'target', '@to': 'target', '@on': 'target', '@with': 'target' },
      needs: { actors: 1 },
      confidence: 0.8,
      example: 'Hundreds of farmers blocked the border of Poland with Ukraine.',
    },
    {
      rule: 'protest/crowd-demanding',
      verbs: ['demand', 'denounce', 'condemn', 'oppose', 'press', 'call', 'protest', 'support', 'urge'],
      modals: ['to'],
      subjects: CROWD,
      roles: { ...ON, object: 'target', '@for': 'target' },
      needs: { actors: 1 },
      confidence: 0.75,
      example: 'Thousands gathered in Malta to demand the resignation of its premier.',
    },
    {
      rule: 'protest/demonstrated-against',
      verbs: ['demonstrate', 'rally', 'march', 'riot', 'protest'],
      bare: true,
      roles: ON,
      needs: { actors: 1 },
      // prettier-ignore
      cues: ['demonstrate', 'riot', 'protest', 'streets', 'street', 'thousands', 'hundreds', 'people', 'protesters', 'demonstrators', 'students', 'workers', 'crowd', 'crowds', 'opposition', 'supporters', 'activists', 'against', 'capital'],
      plover: 'PROTEST:demo',
      confidence: 0.75,
      example: 'Teachers in Mali demonstrated for higher pay.',
    },
    {
      rule: 'protest/marched',
      // prettier-ignore
      verbs: ['march', 'rally', 'converge', 'gather', 'assemble', 'chant', 'throng', 'flood', 'pour', 'crowd', 'shun', 'clash', 'shout', 'boo', 'jeer', 'storm'],
      // prettier-ignore
      cues: ['protest', 'protests', 'demonstration', 'demonstrators', 'demonstrations', 'protesters', 'rally', 'rallies', 'streets', 'march', 'marchers', 'crowds', 'strike', 'strikers', 'away', 'workers', 'walkout', 'slogans', 'thousands', 'mob', 'rioters', 'sit-in', 'unions', 'tools'],
      // prettier-ignore
      particle: ['in', 'to', 'for', 'against', 'on', 'out', 'through', 'away', 'off', 'at', 'outside', 'work', 'down', 'slogans'],
      without: ['back', 'ahead', 'home'],
      roles: ON,
      needs: { actors: 1 },
      plover: 'PROTEST:demo',
      confidence: 0.62,
      example: 'Thousands marched through the streets of Tunis.',
    },
    {
      rule: 'protest/staged',
      // prettier-ignore
      verbs: ['hold', 'stage', 'begin', 'continue', 'start', 'launch', 'organise', 'organize', 'join', 'go', 'call', 'attend', 'mount', 'lead', 'resume', 'extend', 'stop', 'shun', 'take', 'bring', 'end', 'refuse', 'threaten', 'set'],
      // prettier-ignore
      nouns: ['demonstration', 'protest', 'rally', 'strike', 'sit-in', 'march', 'hunger', 'walkout', 'riot', 'vigil', 'picket', 'stoppage', 'boycott', 'uprising', 'mutiny', 'street', 'work', 'standstill', 'car', 'tyre', 'march', 'blockade', 'fast'],
      // prettier-ignore
      cues: ['demonstration', 'demonstrations', 'protest', 'protests', 'rally', 'rallies', 'strike', 'strikes', 'sit-in', 'march', 'marches', 'walkout', 'riot', 'riots', 'vigil', 'picket', 'stoppage', 'uprising', 'mutiny', 'streets', 'standstill', 'cars', 'tyres', 'fast'],
      without: ['off'],
      roles: ON,
      needs: { actors: 1 },
      confidence: 0.72,
      example: 'Miners in Chile went on strike.',
    },
    {
      rule: 'protest/blocked',
      // prettier-ignore
      verbs: ['block', 'burn', 'barricade', 'occupy', 'blockade', 'set', 'hurl', 'throw', 'torch', 'obstruct', 'pelt', 'besiege', 'storm', 'smash', 'ransack'],
      // prettier-ignore
      nouns: ['street', 'road', 'flag', 'highway', 'bridge', 'square', 'tyre', 'effigy', 'stone', 'university', 'rail', 'railway', 'airport', 'embassy', 'barricade', 'border', 'bottle', 'entrance', 'traffic', 'shop', 'car', 'portrait', 'consulate', 'campus', 'crossing', 'gate'],
      // prettier-ignore
      cues: ['people', 'protesters', 'demonstrators', 'crowd', 'crowds', 'students', 'workers', 'farmers', 'youths', 'mob', 'mobs', 'protest', 'residents', 'strikers', 'truckers', 'drivers', 'rioters', 'miners', 'villagers', 'activists', 'effigy', 'flag', 'flags', 'refugees', 'unions', 'teachers', 'women', 'monks', 'young'],
      roles: { ...ON, object: 'target', owner: 'target', '@of': 'target' },
      needs: { actors: 1 },
      plover: 'PROTEST:obstruct',
      confidence: 0.7,
      example: 'French farmers blocked roads.',
    },
    {
      rule: 'protest/strike',
      nouns: ['strike', 'protest', 'rally', 'march', 'blockade', 'mutiny'],
      // prettier-ignore
      cues: ['general', 'nationwide', 'wildcat', 'workers', 'unions', 'union', 'hunger', 'street', 'streets', 'students', 'farmers', 'demonstrators', 'protests', 'opposition', 'teachers', 'miners', 'drivers'],
      // prettier-ignore
      roles: { owner: 'source', '@by': 'source', '@in': 'target', '@against': 'target', '@outside': 'target', '@across': 'target', '@at': 'target' },
      confidence: 0.6,
      example: 'A general strike shut the ports of Bolivia.',
    },
    {
      rule: 'protest/nominal',
      // prettier-ignore
      nouns: ['demonstration', 'riot', 'uprising', 'sit-in', 'walkout', 'unrest', 'protester', 'demonstrator'],
      // prettier-ignore
      roles: { owner: 'source', '@by': 'source', '@in': 'target', '@against': 'target', '@outside': 'target' },
      confidence: 0.6,
      example: 'Riots in Albania went on for a week.',
    },
  ],
  examples: [
    {
      text: 'Thousands of Nigerians demonstrated in Lagos.',
      participants: ['country/NGA'],
      status: 'occurred',
    },
    { text: 'Workers in Bolivia began a hunger strike.', participants: ['country/BOL'], status: 'occurred' },
  ],
  counterExamples: ['A strike by pilots entered its third day.'],
}
