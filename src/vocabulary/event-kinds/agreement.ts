// Nothing in → the kind AGREEMENT: a named instrument or a concrete deal between parties.
import type { EventKind } from './event-kind.ts'

/** Nouns for an instrument, lemmas. */
const INSTRUMENT_NOUNS: readonly string[] = [
  'agreement', 'treaty', 'memorandum', 'mou', 'accord', 'pact', 'deal', 'protocol', 'convention', 'communique', 'communiqué', 'declaration', 'statement',
  'truce', 'ceasefire', 'cease-fire', 'armistice', 'contract', 'compact', 'arrangement', 'charter', 'memoranda', 'understanding', 'extension', 'partnership', 'letter', 'roadmap', 'framework', 'settlement', 'concordat', 'document', 'plan', 'programme', 'program', 'compromise', 'swap',
] // prettier-ignore

const TREATY_NOUNS = INSTRUMENT_NOUNS.filter(
  (noun) =>
    !/^(?:document|plan|programme|program|partnership|letter|roadmap|framework|extension|statement|understanding|contract)$/.test(
      noun,
    ),
)
const PARTY_ROLES = { '@with': 'party', '@between': 'party', '@among': 'party', owner: 'party' } as const

export const AGREEMENT: EventKind = {
  kind: 'AGREEMENT',
  label: 'Agreement',
  title: 'Agreement',
  plover: 'AGREE',
  roles: { party: 'Bound by it', signatory: 'Signed it for a party', mediator: 'Brought it about' },
  minimumActors: 2,
  patterns: [
    {
      rule: 'agreement/signed',
      verbs: [
        'sign',
        'ink',
        'initial',
        'conclude',
        'seal',
        'ratify',
        'finalize',
        'finalise',
        'co-sign',
        'adopt',
        'approve',
        'renew',
        'extend',
        'clinch',
        'strike',
        'secure',
      ],
      nouns: INSTRUMENT_NOUNS,
      roles: { subject: 'party', ...PARTY_ROLES, '@by': 'party' },
      confidence: 0.92,
      example: 'India and Oman signed a trade agreement.',
    },
    {
      rule: 'agreement/issued',
      verbs: ['issue', 'release', 'publish'],
      nouns: ['communique', 'communiqué', 'declaration', 'statement'],
      roles: { subject: 'party', '@by': 'party', '@of': 'party', '@between': 'party' },
      confidence: 0.7,
      example: 'Kenya and Uganda issued a joint statement.',
    },
    {
      rule: 'agreement/reached',
      verbs: [
        'reach',
        'make',
        'come',
        'negotiate',
        'broker',
        'announce',
        'enter',
        'forge',
        'hammer',
        'have',
        'complete',
        'agree',
        'accept',
        'implement',
        'violate',
        'respect',
        'honour',
        'honor',
        'break',
        'join',
        'quit',
        'scrap',
        'abandon',
        'suspend',
        'denounce',
        'terminate',
      ],
      nouns: TREATY_NOUNS,
      roles: { subject: 'party', ...PARTY_ROLES },
      confidence: 0.8,
      example: 'Ethiopia and Eritrea reached a ceasefire.',
    },
    {
      rule: 'agreement/between',
      nouns: TREATY_NOUNS,
      roles: { ...PARTY_ROLES, '@by': 'party' },
      confidence: 0.72,
      example: 'An agreement between Chile and Peru settled the border.',
    },
  ],
  examples: [
    {
      text: 'Brazil and Argentina signed a treaty on water on Tuesday.',
      participants: ['country/BRA', 'country/ARG'],
      status: 'occurred',
    },
    {
      text: 'Norway will sign a memorandum with Vietnam next month.',
      participants: ['country/NOR', 'country/VNM'],
      status: 'planned',
    },
  ],
  counterExamples: [
    'The player signed a contract with a club in Spain.',
    'A great deal of rain fell in Kenya and Uganda.',
  ],
}
