// Nothing in → the kind AGREEMENT: a named instrument or a concrete deal between parties.
import type { EventKind } from './event-kind.ts'

/** Nouns that are an instrument wherever they stand. */
const TREATY_NOUNS: readonly string[] = [
  'agreement', 'treaty', 'memorandum', 'memoranda', 'mou', 'accord', 'pact', 'deal', 'protocol', 'convention', 'communique', 'communiqué', 'declaration',
  'truce', 'ceasefire', 'cease-fire', 'armistice', 'compact', 'concordat', 'settlement', 'compromise', 'swap', 'moratorium',
] // prettier-ignore

/** Those that are one only when somebody signs, concludes or issues them. */
const PAPERS: readonly string[] = [
  'statement', 'document', 'contract', 'plan', 'programme', 'program', 'letter', 'roadmap', 'framework', 'understanding', 'charter', 'arrangement', 'extension', 'partnership', 'note', 'loan', 'credit', 'undertaking', 'alliance', 'venture', 'merger',
] // prettier-ignore

/** What sides agree on in so many words. */
const AGREED: readonly string[] = [
  ...TREATY_NOUNS, 'extension', 'roadmap', 'framework', 'plan', 'programme', 'program', 'contract', 'timetable', 'formula', 'exchange', 'release', 'withdrawal', 'disengagement', 'reopening', 'opening', 'establishment', 'creation', 'line', 'partnership', 'alliance', 'venture', 'merger', 'price', 'schedule', 'border', 'sale', 'purchase', 'supply', 'patrol', 'visa', 'quota', 'handover', 'return', 'repatriation', 'mechanism', 'pullout', 'pullback', 'demarcation', 'loan', 'package',
] // prettier-ignore

const BOTH_SIDES = { '@with': 'party', '@between': 'party', '@among': 'party', owner: 'party' } as const

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
        'sign', 'ink', 'initial', 'initialled', 'initialed', 'conclude', 'seal', 'ratify', 'finalize', 'finalise', 'co-sign', 'cosign', 'exchange',
      ], // prettier-ignore
      nouns: [...TREATY_NOUNS, ...PAPERS],
      roles: { subject: 'party', ...BOTH_SIDES, '@by': 'party' },
      occurred: 'SUPPORT',
      confidence: 0.92,
      example: 'India and Oman signed a trade agreement.',
    },
    {
      rule: 'agreement/struck',
      verbs: ['adopt', 'approve', 'renew', 'extend', 'prolong', 'clinch', 'strike', 'secure'],
      nouns: [...TREATY_NOUNS, ...PAPERS],
      roles: { subject: 'party', ...BOTH_SIDES, '@by': 'party' },
      confidence: 0.92,
      example: 'India and Oman struck a deal on trade.',
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
        'reach', 'make', 'come', 'negotiate', 'announce', 'enter', 'form', 'launch', 'patch', 'forge', 'hammer', 'have', 'complete', 'agree', 'accept', 'cut', 'do', 'work', 'achieve', 'establish', 'endorse',
      ], // prettier-ignore
      nouns: AGREED,
      roles: { subject: 'party', ...BOTH_SIDES, '@by': 'party' },
      confidence: 0.8,
      example: 'Ethiopia and Eritrea reached a ceasefire.',
    },
    {
      rule: 'agreement/brokered',
      verbs: ['broker', 'mediate', 'facilitate'],
      nouns: TREATY_NOUNS,
      roles: {
        subject: 'mediator',
        '@by': 'mediator',
        '@with': 'party',
        '@between': 'party',
        owner: 'party',
      },
      confidence: 0.8,
      example: 'Qatar brokered a truce between Chad and Sudan.',
    },
    {
      rule: 'agreement/left',
      verbs: [
        'quit', 'leave', 'exit', 'end', 'scrap', 'abandon', 'suspend', 'denounce', 'terminate', 'withdraw', 'pull', 'abrogate', 'renounce', 'annul', 'rescind', 'cancel', 'revoke', 'repudiate', 'tear', 'break', 'call', 'back', 'dissolve', 'ditch', 'dump', 'walk', 'opt',
      ], // prettier-ignore
      nouns: [...TREATY_NOUNS, 'contract', 'alliance', 'partnership', 'arrangement'],
      roles: { subject: 'party', ...BOTH_SIDES },
      status: 'cancelled',
      confidence: 0.75,
      example: 'Moldova withdrew from the grain agreement with Belarus.',
    },
    {
      rule: 'agreement/joined',
      verbs: ['join', 'accede'],
      nouns: [...TREATY_NOUNS, 'area', 'union', 'bloc'],
      roles: { subject: 'party', ...BOTH_SIDES },
      confidence: 0.75,
      example: 'Togo and Ghana joined the fisheries convention.',
    },
    {
      rule: 'agreement/agreed-to',
      verbs: ['agree'],
      takes: 'infinitive',
      roles: { subject: 'party', '@with': 'party' },
      confidence: 0.75,
      example: 'Chile and Bolivia agreed to open a joint customs post.',
    },
    {
      rule: 'agreement/relations',
      verbs: ['establish', 'restore', 'resume', 'normalize', 'normalise', 're-establish', 'reestablish'],
      nouns: ['relation', 'tie'],
      roles: { subject: 'party', ...BOTH_SIDES },
      plover: 'SUPPORT',
      confidence: 0.8,
      example: 'Fiji and Malta established diplomatic relations.',
    },
    {
      rule: 'agreement/between',
      nouns: TREATY_NOUNS,
      roles: { ...BOTH_SIDES, '@by': 'party' },
      confidence: 0.72,
      example: 'An agreement between Chile and Peru settled the border.',
    },
    {
      rule: 'agreement/known',
      nouns: [],
      roles: {},
      confidence: 0.6,
      example: 'Egypt reproached Israel with a breach of the Camp David Accords.',
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
    {
      text: 'The foreign ministers of Chile and Bolivia agreed on Monday to open a joint customs post.',
      participants: ['country/CHL', 'country/BOL'],
      status: 'occurred',
    },
    {
      text: 'Fiji and Malta restored diplomatic relations on Friday.',
      participants: ['country/FJI', 'country/MLT'],
      status: 'occurred',
    },
    {
      text: 'Kenya opened its ports to Ugandan ships under a customs pact with Uganda.',
      participants: ['country/KEN', 'country/UGA'],
    },
  ],
  counterExamples: [
    'The player signed a contract with a club in Spain.',
    'A great deal of rain fell in Kenya and Uganda.',
    'Kenya and Uganda agreed to continue talks next week.',
    'Chile urged Peru and Bolivia to sign a ceasefire agreement.',
    'The minister called for a peace deal between Chad and Sudan.',
    'Chad and Sudan agreed that the harvest was poor.',
  ],
}
