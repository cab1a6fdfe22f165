// Nothing in → how sentences tell that somebody threatens or warns.
import type { Pattern } from '../event-kind.ts'
import { THREATEN_PHRASES } from '../phrases/threaten.ts'
import { TO_ALL } from './to-all.ts'

const BOTH = { roles: ['source', 'target'] } as const
const SPOKEN = { roles: ['source'] } as const
const TO_ANYONE = { subject: 'source', object: 'target', within: 'target' } as const

export const THREATENING: readonly Pattern[] = [
  {
    rule: 'statement/threaten-phrase',
    phrases: THREATEN_PHRASES,
    roles: TO_ALL,
    needs: { roles: ['source'] },
    plover: 'THREATEN',
    confidence: 0.85,
    example: 'Armenia put Turkey on notice.',
  },
  {
    rule: 'statement/threaten',
    verbs: ['threaten', 'menace'],
    roles: { ...TO_ANYONE, '@against': 'target', '@with': 'target' },
    needs: SPOKEN,
    plover: 'THREATEN',
    confidence: 0.85,
    example: 'North Korea threatened South Korea with retaliation.',
  },
  {
    rule: 'statement/not-ruled-out',
    verbs: ['rule', 'exclude'],
    // prettier-ignore
    nouns: ['action', 'strike', 'force', 'sanction', 'intervention', 'invasion', 'attack', 'retaliation', 'embargo', 'war', 'measure', 'expulsion', 'boycott', 'blockade', 'use', 'option'],
    negated: true,
    roles: TO_ALL,
    needs: SPOKEN,
    plover: 'THREATEN',
    confidence: 0.8,
    example: 'Peru has not ruled out an embargo against Bolivia.',
  },
  {
    rule: 'statement/warn',
    verbs: ['warn', 'caution', 'vow', 'forewarn'],
    roles: { ...TO_ANYONE, '@against': 'target', '@with': 'target', '@to': 'target' },
    needs: SPOKEN,
    plover: 'THREATEN',
    confidence: 0.75,
    example: 'Iraq warned Kuwait not to drill.',
  },
  {
    rule: 'statement/ultimatum',
    phrases: ['give|grant|allow + hour|day|week|month|fortnight'],
    takes: 'infinitive',
    cues: ['or'],
    roles: TO_ANYONE,
    needs: SPOKEN,
    plover: 'THREATEN',
    confidence: 0.8,
    example: 'Togo gave Ghana two days to leave the island or face war.',
  },
  {
    rule: 'statement/threat',
    // prettier-ignore
    verbs: ['issue', 'give', 'make', 'reserve', 'raise', 'deliver', 'repeat', 'send', 'renew', 'set', 'utter', 'face', 'brandish'],
    nouns: ['threat', 'ultimatum', 'warning', 'right', 'spectre', 'specter', 'sabre', 'fatwa'],
    // prettier-ignore
    roles: { subject: 'source', object: 'target', '@to': 'target', '@against': 'target', '@of': 'source', within: 'target' },
    needs: SPOKEN,
    plover: 'THREATEN',
    confidence: 0.75,
    example: 'Turkey issued an ultimatum to Cyprus.',
  },
  {
    rule: 'statement/will-strike',
    // prettier-ignore
    verbs: ['boycott', 'retaliate', 'respond', 'avenge', 'annihilate', 'crush', 'punish', 'withhold', 'tolerate', 'hesitate', 'hit', 'invade', 'quit', 'strike', 'attack'],
    modals: ['will', 'would', 'shall', 'could', "'ll", '’ll'],
    // prettier-ignore
    roles: { subject: 'source', speaker: 'source', object: 'target', '@against': 'target', '@from': 'target', '@by': 'target', within: 'target' },
    needs: SPOKEN,
    plover: 'THREATEN',
    confidence: 0.65,
    example: 'Iran said that it would retaliate against Iraq.',
  },
  {
    rule: 'statement/will-act',
    phrases: [
      'go|take|turn > to + court|war|tribunal',
      'take + action|measure|step|revenge|countermeasure|reprisal',
      'use + force|veto|weapon',
    ],
    modals: ['will', 'would', 'shall', "'ll", '’ll'],
    roles: {
      subject: 'source',
      speaker: 'source',
      object: 'target',
      '@against': 'target',
      '@over': 'target',
      within: 'target',
    },
    needs: SPOKEN,
    cues: ['if', 'unless', 'against', 'force', 'war', 'revenge', 'veto', 'retaliatory', 'military', 'court'],
    plover: 'THREATEN',
    confidence: 0.75,
    example: 'Chad said that it would go to court if Niger dug the well.',
  },
  {
    rule: 'statement/will-suffer',
    verbs: ['pay', 'regret', 'face', 'suffer', 'feel', 'turn', 'bear', 'burn', 'learn', 'taste', 'reap'],
    modals: ['will', 'would', 'shall', 'could', "'ll", '’ll'],
    // prettier-ignore
    cues: ['price', 'consequences', 'consequence', 'regret', 'retaliation', 'fire', 'dearly', 'wrath', 'sea', 'lesson', 'punishment', 'defeat', 'hell', 'response', 'costs', 'unless', 'if'],
    roles: { speaker: 'source', subject: 'target', object: 'target' },
    needs: BOTH,
    plover: 'THREATEN',
    confidence: 0.65,
    example: 'Fiji would pay a price, the Tongan minister said.',
  },
  {
    rule: 'statement/threat-noun',
    nouns: ['threat', 'warning'],
    roles: { owner: 'source', '@by': 'source', '@from': 'source', '@to': 'target', '@against': 'target' },
    needs: BOTH,
    plover: 'THREATEN',
    confidence: 0.6,
    example: 'A threat by Iran against Bahrain was broadcast.',
  },
]
