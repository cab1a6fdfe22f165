// Nothing in → the kind INVESTIGATION: an authority looks into what somebody did, or inspects.
import type { EventKind } from './event-kind.ts'
import { INVESTIGATE_PHRASES } from './phrases/investigate.ts'

const ON = {
  subject: 'source',
  object: 'target',
  '@into': 'target',
  '@against': 'target',
  '@of': 'target',
  '@about': 'target',
  '@in': 'target',
  '@on': 'target',
  '@at': 'target',
  within: 'target',
} as const

export const INVESTIGATION: EventKind = {
  kind: 'INVESTIGATION',
  label: 'Investigation',
  title: 'Investigation',
  plover: 'INVESTIGATE',
  roles: { source: 'Investigates', target: 'Is investigated' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'investigation/phrase',
      phrases: INVESTIGATE_PHRASES,
      roles: { ...ON, '@to': 'target', '@from': 'target', owner: 'target' },
      needs: { actors: 1 },
      confidence: 0.82,
      example: 'Kenya opened an inquiry into the death of two Ugandans.',
    },
    {
      rule: 'investigation/sent-to-examine',
      phrases: [
        'send|dispatch|despatch|fly + investigative team|team|mission|delegation|expert|official|officer|agent|specialist',
      ],
      cues: [
        'investigate',
        'examine',
        'inspect',
        'verify',
        'probe',
        'fact-finding',
        'forensic',
        'look',
        'inquire',
        'enquire',
      ],
      roles: { ...ON, '@to': 'target' },
      needs: { roles: ['source', 'target'] },
      confidence: 0.82,
      example: 'Norway sent a team to Chad to investigate the massacre.',
    },
    {
      rule: 'investigation/investigated',
      // prettier-ignore
      verbs: ['investigate', 'probe', 'inspect', 'audit', 'examine', 'scrutinise', 'scrutinize', 'verify', 'reopen', 'question', 'interview', 'exhume', 'monitor', 'grill'],
      // prettier-ignore
      cues: ['investigate', 'probe', 'inspect', 'audit', 'scrutinise', 'scrutinize', 'verify', 'police', 'prosecutors', 'prosecutor', 'detectives', 'inspectors', 'investigators', 'judge', 'court', 'experts', 'commission', 'un', 'u.n.', 'monitors', 'observers', 'case', 'suspects', 'auditors', 'tribunal', 'committee', 'magistrate', 'inquiry'],
      roles: ON,
      needs: { roles: ['source'] },
      confidence: 0.75,
      example: 'Malaysian prosecutors are investigating two North Koreans.',
    },
    {
      rule: 'investigation/opened',
      // prettier-ignore
      verbs: ['open', 'launch', 'order', 'begin', 'conduct', 'start', 'hold', 'set', 'call', 'announce', 'resume', 'lead', 'carry', 'place', 'put', 'complete', 'initiate', 'commission', 'establish', 'reopen', 'make', 'take', 'become', 'dispatch', 'send', 'enter', 'undertake', 'appoint', 'subject', 'come', 'collect', 'despatch'],
      // prettier-ignore
      nouns: ['investigation', 'inquiry', 'enquiry', 'probe', 'inquest', 'hearing', 'audit', 'examination', 'inspection', 'inspector', 'investigator', 'detective', 'mission', 'sample', 'fact-finding', 'check', 'prosecutor', 'trial', 'commission', 'auditor', 'autopsy', 'subject', 'review'],
      // prettier-ignore
      cues: ['investigation', 'investigations', 'inquiry', 'enquiry', 'probe', 'inquest', 'hearing', 'audit', 'examination', 'inspection', 'inspections', 'inspectors', 'investigators', 'detectives', 'fact-finding', 'samples', 'prosecutor', 'trial', 'autopsy', 'inquiries', 'auditors'],
      without: ['for'],
      roles: ON,
      needs: { actors: 1 },
      confidence: 0.78,
      example: 'Brussels launched an inquiry into Hungary.',
    },
    {
      rule: 'investigation/looked-into',
      verbs: ['look', 'check', 'inquire', 'delve', 'dig', 'search', 'find', 'try', 'go', 'examine'],
      particle: ['into', 'for', 'out', 'whether', 'on'],
      // prettier-ignore
      cues: ['into', 'investigators', 'inspectors', 'police', 'detectives', 'auditors', 'prosecutors', 'whether', 'forensic', 'experts'],
      roles: ON,
      needs: { roles: ['source', 'target'] },
      confidence: 0.62,
      example: 'Police in Malta looked into the accounts of Azerbaijani firms.',
    },
    {
      rule: 'investigation/nominal',
      nouns: ['investigation', 'inquiry', 'probe', 'inspection', 'inquest'],
      // prettier-ignore
      roles: { owner: 'source', '@by': 'source', '@into': 'target', '@of': 'target', '@against': 'target', '@in': 'target' },
      needs: { roles: ['source', 'target'] },
      confidence: 0.65,
      example: 'A Dutch investigation into Russian firms went on.',
    },
  ],
  examples: [
    {
      text: 'The IAEA sent inspectors to Iran.',
      participants: ['org/iaea', 'country/IRN'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The doctor examined the boy in Oslo.'],
}
