// Nothing in → every kind of edge the graph may hold: its ends, key, properties and reverse name.
import type { PropertyType } from './nodes.ts'

/** One kind of edge. Two edges of a kind between the same nodes differ in one of the `key` properties. */
export interface EdgeKind {
  readonly type: string
  readonly from: string
  readonly to: string
  /** How the edge reads from its far end: a topic's `eventsAbout`. */
  readonly reverse: string
  /** Properties that tell apart parallel edges between the same two nodes; `[]` when there is one at most. */
  readonly key: readonly string[]
  readonly properties: Readonly<Record<string, PropertyType>>
}

export const EDGE_KINDS = [
  {
    type: 'REPORTS',
    from: 'Article',
    to: 'Event',
    reverse: 'reports',
    key: [],
    properties: {
      /** Exactly `article.text.slice(start, end)`, in UTF-16 code units. */
      quote: 'string',
      /** `fold(quote)`: what a search looks in. */
      quoteFolded: 'string',
      start: 'integer',
      end: 'integer',
      /** The rule that fired: `meeting/met-with`. */
      rule: 'string',
      confidence: 'float',
      /** This report's own claim, which may differ from the event's. */
      status: 'string',
      date: 'string',
      place: 'string',
      mode: 'string',
      amount: 'float',
      currency: 'string',
      /** Ids of those who took part by this report, sorted. */
      actors: 'string[]',
      /** The whole claim as JSON: from the claims of its reports, and nothing else, an event is derived. */
      claim: 'string',
    },
  },
  {
    type: 'MENTIONS',
    from: 'Article',
    to: 'Actor',
    reverse: 'mentionedIn',
    key: [],
    properties: {
      count: 'integer',
      /** start, end, start, end, … of each mention in the article's text. */
      spans: 'integer[]',
      /** The actor's key from this article alone, and the rule that led from it to the actor when they differ. */
      keys: 'string[]',
      /** How many of the spans belong to each key, in their order: spans stand key by key. */
      keyCounts: 'integer[]',
      mergeRule: 'string',
      /** This article's own claim about the actor as JSON: name forms, office, country. */
      claim: 'string',
    },
  },
  {
    type: 'PARTICIPATED_IN',
    from: 'Actor',
    to: 'Event',
    reverse: 'participants',
    key: ['role'],
    properties: {
      role: 'string',
      /** Ids of the countries and organisations for which a person took part. */
      onBehalfOf: 'string[]',
      /** Id of the office in which an official took part, named or not. */
      office: 'string',
    },
  },
  {
    /** A country (or body) took part because its representative did: derived from PARTICIPATED_IN.onBehalfOf. */
    type: 'REPRESENTED_IN',
    from: 'Actor',
    to: 'Event',
    reverse: 'represented',
    key: ['role'],
    properties: { role: 'string', through: 'string[]' },
  },
  {
    type: 'ABOUT',
    from: 'Event',
    to: 'Entity',
    reverse: 'eventsAbout',
    key: [],
    /** The texts' own words for it, sorted. */
    properties: { phrase: 'string', phrases: 'string[]' },
  },
  {
    type: 'HELD_IN',
    from: 'Event',
    to: 'Place',
    reverse: 'events',
    key: [],
    /** The place as the reports write it, and the id of its country where they tell. */
    properties: { name: 'string', country: 'string' },
  },
  { type: 'IN', from: 'Place', to: 'Country', reverse: 'places', key: [], properties: {} },
  {
    type: 'HELD',
    from: 'Person',
    to: 'Office',
    reverse: 'holders',
    key: [],
    /** Publication dates of the first and last article that names the person in the office. */
    properties: { firstSeen: 'string', lastSeen: 'string' },
  },
  { type: 'OF', from: 'Office', to: 'Actor', reverse: 'offices', key: [], properties: {} },
  {
    type: 'REPRESENTS',
    from: 'Person',
    to: 'Actor',
    reverse: 'representatives',
    key: [],
    properties: { firstSeen: 'string', lastSeen: 'string' },
  },
  {
    /** An office took part without the text naming its holder: PARTICIPATED_IN has the holder, or the country. */
    type: 'TOOK_PART_IN',
    from: 'Office',
    to: 'Event',
    reverse: 'unnamedOffices',
    key: [],
    properties: {},
  },
  { type: 'RESULTED_IN', from: 'Event', to: 'Event', reverse: 'resultOf', key: [], properties: {} },
  {
    type: 'DUPLICATE_OF',
    from: 'Article',
    to: 'Article',
    reverse: 'duplicates',
    key: [],
    properties: { similarity: 'float' },
  },
  { type: 'NAMES', from: 'Name', to: 'Actor', reverse: 'names', key: [], properties: {} },
  // Which words something is found by.
  { type: 'SPELT', from: 'Name', to: 'Word', reverse: 'spells', key: [], properties: {} },
  { type: 'TERMED', from: 'Topic', to: 'Word', reverse: 'termsOf', key: [], properties: {} },
  { type: 'CALLED', from: 'Place', to: 'Word', reverse: 'calls', key: [], properties: {} },
  /** Words of the title, and of the sentences that report events. */
  { type: 'SAYS', from: 'Article', to: 'Word', reverse: 'saidBy', key: [], properties: {} },
] as const satisfies readonly EdgeKind[]
