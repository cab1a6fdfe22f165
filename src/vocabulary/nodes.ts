// Nothing in → every kind of node the graph may hold: label, key, properties and their indexes.

/** A property's type in the graph. `string[]`/`integer[]` are flat lists without nulls. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'string[]' | 'integer[]'

/** One kind of node. Every node carries `label`, the labels in `also`, and `Entity`. */
export interface NodeKind {
  readonly label: string
  /** Further labels that every node of this kind carries (`Actor` for a person, `Event` for a meeting). */
  readonly also: readonly string[]
  readonly title: string
  /** Property name → type. The key is always `id`, a string, unique within the label. */
  readonly properties: Readonly<Record<string, PropertyType>>
}

/** The label that every node carries, so that a pattern of any kind has one too. */
export const ENTITY = 'Entity'

/** The label of the import's locks: there only while an import runs, no part of what the graph tells. */
export const IMPORT_LOCK = 'ImportLock'

const actor = {
  id: 'string',
  name: 'string',
  /** Every form of the name that an article used, sorted. */
  aliases: 'string[]',
  wikidataId: 'string',
  /** What all articles say of it, added up from their MENTIONS, so that a further article need not ask the others. */
  uses: 'string[]',
} as const

const event = {
  id: 'string',
  /** `MEETING`, `VISIT`, …: the event kind's own name. */
  kind: 'string',
  /** PLOVER event type, with its mode after a colon where there is one: `CONSULT:visit`. */
  plover: 'string',
  /** PLOVER's contexts: `military`, `election`; sorted, absent when none is told. */
  contexts: 'string[]',
  /** occurred | planned | cancelled | denied | hypothetical */
  status: 'string',
  /** in-person | phone | virtual | … ; absent when not told. */
  mode: 'string',
  /** EDTF, as coarse as the texts are: `2022-03-07`, `2022-03`, `2022`, `2022-03-07/2022-03-09`; absent when unknown. */
  date: 'string',
  /** First and last day that `date` covers, ISO `YYYY-MM-DD`; both absent when the date is unknown. */
  startDay: 'string',
  endDay: 'string',
  /** Of an event without a date the day of its reports: by it the holder of an office is found. */
  toldOn: 'string',
  /** Aid: how much, and its ISO 4217 currency. */
  amount: 'float',
  currency: 'string',
  /** Agreement: the instrument's name as the text has it. */
  name: 'string',
  /** Aid: what it is for, in the texts' words. */
  purpose: 'string',
  /** Sanction: what is imposed; withdrawal: which of these is lifted; sorted, see `words/sanction-measures.ts`. */
  measures: 'string[]',
  /** Appointment, resignation: the post in the texts' words, and what becomes of it: appointed | nominated | elected | sworn-in | dismissed | resigned. */
  post: 'string',
  change: 'string',
  /** One line for a list: `Bogdan Aurescu met Melanie Joly`. */
  summary: 'string',
  /** 0…1, the highest of its reports. */
  confidence: 'float',
  /** How many articles report it (derived from REPORTS, never incremented). */
  reportCount: 'integer',
  /** Hash of kind and participants: equal in all events of the same actors, by which reports are brought together. */
  who: 'string',
} as const

/** Of texts that are nearly the same, and of those of some weeks that are half the same. */
const SKETCHES = [
  'sketch0', 'sketch1', 'sketch2', 'sketch3', 'recent0', 'recent1', 'recent2', 'recent3', 'recent4', 'recent5',
  'recent6', 'recent7', 'recent8', 'recent9', 'recent10', 'recent11',
] as const // prettier-ignore

const hashes = Object.fromEntries(SKETCHES.map((name) => [name, 'string'])) as Record<
  (typeof SKETCHES)[number],
  'string'
>

/** Labels of the event kinds; one file each in `event-kinds/` says what they mean. */
export const EVENT_LABELS = [
  'Meeting', 'Visit', 'Agreement', 'Statement', 'Aid', 'Sanction', 'Concession', 'Withdrawal', 'Cooperation', 'Mobilization', 'Coercion', 'Protest', 'Assault', 'Fight', 'Investigation', 'Appointment',
] as const // prettier-ignore

export const NODE_KINDS = [
  {
    label: 'Article',
    also: [],
    title: 'A text as it was published, stored unchanged',
    properties: {
      /** The source's own id, else a hash of its URL or of its normalised text. */
      id: 'string',
      title: 'string',
      /** `fold(title)`: what a search looks in. */
      titleFolded: 'string',
      url: 'string',
      source: 'string',
      /** ISO `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ssZ`; absent when the article has none. */
      publishedAt: 'string',
      dateSuspect: 'boolean',
      text: 'string',
      language: 'string',
      /** SHA-256 of all that was read from the source for this article. */
      contentHash: 'string',
      /** Content hashes of other versions under this id that were read and lost to this one. */
      superseded: 'string[]',
      /** Hashes over the text, equal in near-duplicates: how a wire copy is found. */
      ...hashes,
    },
  },
  {
    label: 'Person',
    also: ['Actor'],
    title: 'A natural person',
    /** `family`: the folded family name without spelling variants, by which persons are compared. */
    properties: { ...actor, family: 'string' },
  },
  { label: 'Organization', also: ['Actor'], title: 'A body of any kind', properties: actor },
  {
    label: 'Country',
    also: ['Actor'],
    title: 'A country of ISO 3166, and the few that news treats as one',
    properties: { ...actor, iso2: 'string', iso3: 'string' },
  },
  {
    label: 'Office',
    also: [],
    title: 'A post that a person holds: foreign minister of Canada',
    properties: { id: 'string', title: 'string', role: 'string' },
  },
  ...EVENT_LABELS.map((label) => ({
    label,
    also: ['Event'] as const,
    title: `An event of the kind ${label}`,
    properties: event,
  })),
  {
    label: 'Topic',
    also: [],
    title: 'What an event is about',
    properties: { id: 'string', name: 'string', iptc: 'string' },
  },
  {
    label: 'Place',
    also: [],
    title: 'A town, venue or region where an event took place',
    properties: {
      id: 'string',
      name: 'string',
      /** How events call the place, and in which country, added up. */
      uses: 'string[]',
    },
  },
  {
    /** Lists cannot be indexed, so each folded form of an actor's name is a node: found by key, or by prefix. */
    label: 'Name',
    also: [],
    title: 'A folded form of an actor’s name, for looking it up',
    properties: { id: 'string' },
  },
  {
    /** Derived from names, titles and sentences; see src/search-words.ts. */
    label: 'Word',
    also: [],
    title: 'A folded word of names, titles and sentences, for searching',
    properties: { id: 'string', start: 'string', head: 'string', tail: 'string' },
  },
  {
    label: 'ImportBatch',
    also: [],
    title: 'One journal entry of the import, written in the transaction of its batch',
    properties: {
      id: 'string',
      file: 'string',
      sha256: 'string',
      fromLine: 'integer',
      toLine: 'integer',
      articles: 'integer',
      /** Which articles it wrote, for those who are told as it happens. */
      articleIds: 'string[]',
      finishedAt: 'string',
    },
  },
] as const satisfies readonly NodeKind[]

/** Properties that lists are ordered or filtered by, per label: each gets an index on both engines. */
export const INDEXED_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Article: ['publishedAt', 'contentHash', 'url', ...SKETCHES],
  Actor: ['name'],
  Person: ['family'],
  Event: ['startDay', 'toldOn', 'kind', 'who'],
  Topic: ['name'],
  Place: ['name'],
  Word: ['start', 'head', 'tail'],
  ImportBatch: ['finishedAt'],
}
