import type { GraphValue, Row, Transaction } from '../../src/graph/graph.ts'
// The graph → the rows that a batch needs to know of it; every read statement of the import's writing side.
import { BANDS } from '../6-resolve/articles/near-duplicate.ts'

/** Cuts `null`s, which mean "absent". */
export type StoredProperties = Readonly<Record<string, GraphValue>>

const ARTICLES = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, properties(a) AS properties`

const ARTICLE_MENTIONS = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(x:Actor)
RETURN a.id AS article, a.publishedAt AS publishedAt, x.id AS actor, properties(m) AS properties`

const ARTICLE_PEOPLE = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(x:Person)
RETURN a.id AS article, a.publishedAt AS publishedAt, x.id AS actor, properties(m) AS properties`

const EVENT_REPORTS = `UNWIND $ids AS id
MATCH (e:Event {id: id})<-[r:REPORTS]-(a:Article)
RETURN a.id AS article, a.publishedAt AS publishedAt, e.id AS event, properties(r) AS properties`

const FAMILY_CLAIMS = `UNWIND $families AS family
MATCH (p:Person) WHERE p.family = family
MATCH (p)<-[m:MENTIONS]-(a:Article)
WITH p.id AS person, m.claim AS claim, m.mergeRule AS rule, a.publishedAt AS publishedAt, a.id AS article
WHERE NOT article IN $without
RETURN person AS person, claim AS claim, rule AS rule, count(article) AS articles, min(publishedAt) AS first, max(publishedAt) AS last`

const ACTOR_CLAIMS = `UNWIND $ids AS id
MATCH (x:Actor {id: id})<-[m:MENTIONS]-(a:Article)
WITH x.id AS actor, m.claim AS claim, a.publishedAt AS publishedAt, a.id AS article
WHERE NOT article IN $without
RETURN actor AS actor, claim AS claim, count(article) AS articles, min(publishedAt) AS first, max(publishedAt) AS last`

const ARTICLES_WITH_KEYS = `UNWIND $rows AS row
MATCH (p:Person {id: row.person})<-[m:MENTIONS]-(a:Article)
WHERE row.key IN m.keys
RETURN a.id AS article`

const OFFICE_HOLDINGS = `UNWIND $offices AS office
MATCH (o:Office {id: office})<-[h:HELD]-(p:Person)
RETURN o.id AS office, p.id AS person, p.family AS family, h.firstSeen AS first, h.lastSeen AS last`

const OFFICE_EVENTS = `UNWIND $rows AS row
MATCH (o:Office {id: row.office})-[:TOOK_PART_IN]->(e:Event)
WHERE e.startDay IS NULL OR (e.startDay >= row.from AND e.startDay <= row.to)
RETURN e.id AS id`

const ARTICLE_EVENTS = `UNWIND $articles AS id
MATCH (a:Article {id: id})-[:REPORTS]->(e:Event)
RETURN e.id AS id`

const ACTOR_EVENTS = `UNWIND $ids AS id
MATCH (x:Actor {id: id})-[:PARTICIPATED_IN]->(e:Event)
RETURN e.id AS id`

const ACTOR_NAMES = `UNWIND $ids AS id
MATCH (x:Actor {id: id})
RETURN x.id AS id, x.name AS name`

const SAME_DAY = `UNWIND $cells AS cell
MATCH (e:Event) WHERE e.startDay = cell.day AND e.kind = cell.kind
MATCH (e)<-[:PARTICIPATED_IN]-(x:Actor) WHERE x.id IN cell.named
RETURN e.id AS id
UNION
UNWIND $cells AS cell
MATCH (e:Event) WHERE e.startDay = cell.day AND e.kind = cell.kind
MATCH (e)<-[:REPRESENTED_IN]-(x:Actor) WHERE x.id IN cell.named
RETURN e.id AS id`

const SAME_ACTORS = `UNWIND $spans AS span
MATCH (e:Event) WHERE e.who = span.who
WITH e, span WHERE e.startDay >= span.from AND e.startDay <= span.to
RETURN e.id AS id`

const EVENTS = `UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id, properties(e) AS properties`

const EVENT_ACTORS = (type: string) => `UNWIND $ids AS id
MATCH (e:Event {id: id})<-[r:${type}]-(x:Actor)
RETURN e.id AS event, x.id AS actor, properties(r) AS properties`

const EVENT_SUBJECTS = (label: string) => `UNWIND $ids AS id
MATCH (e:Event {id: id})-[r:ABOUT]->(x:${label})
RETURN e.id AS event, x.id AS subject, properties(r) AS properties`

const EVENT_PLACES = `UNWIND $ids AS id
MATCH (e:Event {id: id})-[r:HELD_IN]->(p:Place)
RETURN e.id AS event, p.id AS place, properties(r) AS properties`

const EVENT_OFFICES = `UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:TOOK_PART_IN]-(o:Office)
RETURN e.id AS event, o.id AS office`

const NODES = (label: string) => `UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN n.id AS id, properties(n) AS properties`

const NAMES_OF = `UNWIND $ids AS id
MATCH (x:Actor {id: id})<-[:NAMES]-(n:Name)
RETURN x.id AS actor, n.id AS name`

const HELD_BY = `UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HELD]->(o:Office)
RETURN p.id AS person, o.id AS office, properties(h) AS properties`

const REPRESENTED_BY = `UNWIND $ids AS id
MATCH (p:Person {id: id})-[r:REPRESENTS]->(x:Actor)
RETURN p.id AS person, x.id AS actor, properties(r) AS properties`

const OWNERS = `UNWIND $ids AS id
MATCH (o:Office {id: id})-[:OF]->(x:Actor)
RETURN o.id AS office, x.id AS actor`

const PLACE_COUNTRIES = `UNWIND $ids AS id
MATCH (p:Place {id: id})-[:\`IN\`]->(c:Country)
RETURN p.id AS place, c.id AS country`

const PLACE_USES = `UNWIND $ids AS id
MATCH (p:Place {id: id})<-[h:HELD_IN]-(e:Event)
WITH p.id AS place, h.name AS name, h.country AS country, e.id AS event
WHERE NOT event IN $without
RETURN place AS place, name AS name, country AS country, count(event) AS events`

const COPIES = `UNWIND $ids AS id
MATCH (a:Article {id: id})<-[d:DUPLICATE_OF]-(b:Article)
RETURN b.id AS copy, b.publishedAt AS publishedAt, a.id AS original, d.similarity AS similarity`

const ORIGINALS = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[d:DUPLICATE_OF]->(b:Article)
RETURN a.id AS copy, b.id AS original, b.publishedAt AS publishedAt, d.similarity AS similarity`

const TEXTS = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.publishedAt AS publishedAt, a.text AS text`

/** One statement a band: each has its own index. */
const WITH_SKETCH = Array.from(
  { length: BANDS },
  (_, band) => `UNWIND $hashes AS hash
MATCH (a:Article) WHERE a.sketch${band} = hash
RETURN a.id AS id`,
)

export interface MentionRow extends Row {
  readonly article: string
  readonly publishedAt: string | null
  readonly actor: string
  readonly properties: StoredProperties
}

export interface ReportRow extends Row {
  readonly article: string
  readonly publishedAt: string | null
  readonly event: string
  readonly properties: StoredProperties
}

export interface ClaimCountRow extends Row {
  readonly claim: string
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
}

export interface HoldingRow extends Row {
  readonly office: string
  readonly person: string
  readonly family: string | null
  readonly first: string | null
  readonly last: string | null
}

export interface CopyRow extends Row {
  readonly copy: string
  readonly original: string
  /** Of the article at the far end of the edge. */
  readonly publishedAt: string | null
  readonly similarity: number
}

export interface NodeProperties extends Row {
  readonly id: string
  readonly properties: StoredProperties
}

export type NodeLabel = 'Person' | 'Organization' | 'Country' | 'Office' | 'Topic' | 'Place' | 'Name'

export interface DayCell {
  readonly kind: string
  readonly day: string
  /** Persons and bodies; countries alone bring no reports together. */
  readonly named: readonly string[]
}

export interface ActorSpan {
  readonly who: string
  readonly from: string
  readonly to: string
}

/** What the graph holds, within one transaction. Each method is one statement; an empty question costs none. */
export class StoredGraph {
  readonly #transaction: Transaction

  constructor(transaction: Transaction) {
    this.#transaction = transaction
  }

  articles(ids: readonly string[]) {
    return this.#ask<NodeProperties>(ARTICLES, { ids }, ids)
  }

  mentionsOf(ids: readonly string[]) {
    return this.#ask<MentionRow>(ARTICLE_MENTIONS, { ids }, ids)
  }

  /** The persons among them. */
  peopleOf(ids: readonly string[]) {
    return this.#ask<MentionRow>(ARTICLE_PEOPLE, { ids }, ids)
  }

  reportsOn(ids: readonly string[]) {
    return this.#ask<ReportRow>(EVENT_REPORTS, { ids }, ids)
  }

  /** Claims about all persons of the families, counted, but for those of the articles `without`. */
  familyClaims(families: readonly string[], without: readonly string[]) {
    return this.#ask<ClaimCountRow & { person: string; rule: string | null }>(
      FAMILY_CLAIMS,
      { families, without },
      families,
    )
  }

  actorClaims(ids: readonly string[], without: readonly string[]) {
    return this.#ask<ClaimCountRow & { actor: string }>(ACTOR_CLAIMS, { ids, without }, ids)
  }

  articlesWithKeys(rows: readonly { person: string; key: string }[]) {
    return this.#ask<{ article: string }>(ARTICLES_WITH_KEYS, { rows }, rows)
  }

  holdings(offices: readonly string[]) {
    return this.#ask<HoldingRow>(OFFICE_HOLDINGS, { offices }, offices)
  }

  eventsOfOffices(rows: readonly { office: string; from: string; to: string }[]) {
    return this.#ids(OFFICE_EVENTS, { rows }, rows)
  }

  eventsOfArticles(articles: readonly string[]) {
    return this.#ids(ARTICLE_EVENTS, { articles }, articles)
  }

  eventsOfActors(ids: readonly string[]) {
    return this.#ids(ACTOR_EVENTS, { ids }, ids)
  }

  actorNames(ids: readonly string[]) {
    return this.#ask<{ id: string; name: string | null }>(ACTOR_NAMES, { ids }, ids)
  }

  copiesOf(ids: readonly string[]) {
    return this.#ask<CopyRow>(COPIES, { ids }, ids)
  }

  originalsOf(ids: readonly string[]) {
    return this.#ask<CopyRow>(ORIGINALS, { ids }, ids)
  }

  texts(ids: readonly string[]) {
    return this.#ask<{ id: string; publishedAt: string | null; text: string }>(TEXTS, { ids }, ids)
  }

  /** Articles with one of the hashes in the same band. */
  async withSketches(sketches: readonly (readonly string[])[]): Promise<string[]> {
    const ids = new Set<string>()
    for (const [band, statement] of WITH_SKETCH.entries()) {
      const hashes = [...new Set(sketches.flatMap((sketch) => sketch[band] ?? []))]
      for (const id of await this.#ids(statement, { hashes }, hashes)) ids.add(id)
    }
    return [...ids]
  }

  /** Events of a kind and day in which one of the named took part. */
  onSameDay(cells: readonly DayCell[]) {
    return this.#ids(SAME_DAY, { cells: cells.map((cell) => ({ ...cell })) }, cells)
  }

  /** Events of the very same actors that begin within some days. */
  ofSameActors(spans: readonly ActorSpan[]) {
    return this.#ids(SAME_ACTORS, { spans: spans.map((span) => ({ ...span })) }, spans)
  }

  events(ids: readonly string[]) {
    return this.#ask<NodeProperties>(EVENTS, { ids }, ids)
  }

  actorsOf(type: 'PARTICIPATED_IN' | 'REPRESENTED_IN', ids: readonly string[]) {
    return this.#ask<{ event: string; actor: string; properties: StoredProperties }>(
      EVENT_ACTORS(type),
      { ids },
      ids,
    )
  }

  subjectsOf(label: 'Topic' | 'Actor', ids: readonly string[]) {
    return this.#ask<{ event: string; subject: string; properties: StoredProperties }>(
      EVENT_SUBJECTS(label),
      { ids },
      ids,
    )
  }

  placesOf(ids: readonly string[]) {
    return this.#ask<{ event: string; place: string; properties: StoredProperties }>(
      EVENT_PLACES,
      { ids },
      ids,
    )
  }

  officesOf(ids: readonly string[]) {
    return this.#ask<{ event: string; office: string }>(EVENT_OFFICES, { ids }, ids)
  }

  nodes(label: NodeLabel, ids: readonly string[]) {
    return this.#ask<NodeProperties>(NODES(label), { ids }, ids)
  }

  namesOf(ids: readonly string[]) {
    return this.#ask<{ actor: string; name: string }>(NAMES_OF, { ids }, ids)
  }

  heldBy(ids: readonly string[]) {
    return this.#ask<{ person: string; office: string; properties: StoredProperties }>(HELD_BY, { ids }, ids)
  }

  representedBy(ids: readonly string[]) {
    return this.#ask<{ person: string; actor: string; properties: StoredProperties }>(
      REPRESENTED_BY,
      { ids },
      ids,
    )
  }

  ownersOf(ids: readonly string[]) {
    return this.#ask<{ office: string; actor: string }>(OWNERS, { ids }, ids)
  }

  countriesOf(ids: readonly string[]) {
    return this.#ask<{ place: string; country: string }>(PLACE_COUNTRIES, { ids }, ids)
  }

  /** How events other than `without` name a place. */
  placeUses(ids: readonly string[], without: readonly string[]) {
    return this.#ask<{ place: string; name: string | null; country: string | null; events: number }>(
      PLACE_USES,
      { ids, without },
      ids,
    )
  }

  async #ids(
    statement: string,
    parameters: Record<string, GraphValue>,
    asked: readonly unknown[],
  ): Promise<string[]> {
    const rows = await this.#ask<{ id: string }>(statement, parameters, asked)
    return [...new Set(rows.map(({ id }) => id))]
  }

  async #ask<R extends Row>(
    statement: string,
    parameters: Record<string, GraphValue>,
    asked: readonly unknown[],
  ): Promise<R[]> {
    return asked.length === 0 ? [] : this.#transaction.run<R>(statement, parameters)
  }
}
