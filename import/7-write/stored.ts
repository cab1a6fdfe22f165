// The graph → the rows that a batch needs to know of it, one method a statement.
import type { GraphValue, Row, Transaction } from '../../src/graph/graph.ts'
import { groupBy } from '../../src/group-by.ts'
import * as cypher from './stored-cypher.ts'
import type {
  ActorSpan,
  CopyRow,
  DayCell,
  HoldingRow,
  MentionRow,
  NodeLabel,
  NodeProperties,
  PersonUses,
  ReportRow,
  StoredProperties,
} from './stored-rows.ts'

/** What the graph holds, within one transaction. Each method is one statement; an empty question costs none. */
export class StoredGraph {
  readonly #transaction: Transaction

  constructor(transaction: Transaction) {
    this.#transaction = transaction
  }

  articles(ids: readonly string[]) {
    return this.#ask<NodeProperties>(cypher.ARTICLES, { ids }, ids)
  }

  mentionsOf(ids: readonly string[]) {
    return this.#ask<MentionRow>(cypher.ARTICLE_MENTIONS, { ids }, ids)
  }

  /** The persons among them. */
  peopleOf(ids: readonly string[]) {
    return this.#ask<MentionRow>(cypher.ARTICLE_PEOPLE, { ids }, ids)
  }

  reportsOn(ids: readonly string[]) {
    return this.#ask<ReportRow>(cypher.EVENT_REPORTS, { ids }, ids)
  }

  /** All persons of the families with what articles say of them, added up. */
  usesOfFamilies(families: readonly string[]): Promise<PersonUses[]> {
    return this.#ask<PersonUses>(cypher.FAMILY_USES, { families }, families)
  }

  /** The same of all persons who go by one of the folded names. */
  usesOfNamed(names: readonly string[]): Promise<PersonUses[]> {
    return this.#ask<PersonUses>(cypher.NAMED_USES, { names }, names)
  }

  /** The bodies and countries among `ids` with what articles call them, counted. */
  async usesOfBodies(ids: readonly string[]): Promise<{ id: string; uses: readonly string[] }[]> {
    const rows = await this.#ask<{ id: string; uses: readonly string[] | null }>(
      cypher.ACTOR_USES,
      { ids },
      ids,
    )
    return rows.map(({ id, uses }) => ({ id, uses: uses ?? [] }))
  }

  claimsWithKeys(rows: readonly { person: string; key: string }[]) {
    return this.#ask<{ article: string; publishedAt: string | null; claim: string }>(
      cypher.CLAIMS_WITH_KEYS,
      { rows },
      rows,
    )
  }

  articlesWithKeys(rows: readonly { person: string; key: string }[]) {
    return this.#ask<{ article: string }>(cypher.ARTICLES_WITH_KEYS, { rows }, rows)
  }

  holdings(offices: readonly string[]) {
    return this.#ask<HoldingRow>(cypher.OFFICE_HOLDINGS, { offices }, offices)
  }

  eventsOfOffices(rows: readonly { office: string; from: string; to: string }[]) {
    return this.#ids(cypher.OFFICE_EVENTS, { rows }, rows)
  }

  eventsOfArticles(articles: readonly string[]) {
    return this.#ids(cypher.ARTICLE_EVENTS, { articles }, articles)
  }

  /** Each article's claims as they are stored, by event. */
  claimsBy(articles: readonly string[]) {
    return this.#ask<{ article: string; event: string; claim: string }>(
      cypher.ARTICLE_CLAIMS,
      { articles },
      articles,
    )
  }

  /** Each article's words. */
  wordsOf(articles: readonly string[]) {
    return this.#ask<{ article: string; word: string }>(cypher.ARTICLE_WORDS, { articles }, articles)
  }

  /** What came of the events, and of what they came. */
  resultsAt(ids: readonly string[]) {
    return this.#ask<{ source: string; result: string }>(cypher.RESULTS, { ids }, ids)
  }

  eventsOfActors(ids: readonly string[]) {
    return this.#ids(cypher.ACTOR_EVENTS, { ids }, ids)
  }

  actorNames(ids: readonly string[]) {
    return this.#ask<{ id: string; name: string | null }>(cypher.ACTOR_NAMES, { ids }, ids)
  }

  copiesOf(ids: readonly string[]) {
    return this.#ask<CopyRow>(cypher.COPIES, { ids }, ids)
  }

  originalsOf(ids: readonly string[]) {
    return this.#ask<CopyRow>(cypher.ORIGINALS, { ids }, ids)
  }

  texts(ids: readonly string[]) {
    return this.#ask<{ id: string; publishedAt: string | null; title: string | null; text: string }>(
      cypher.TEXTS,
      { ids },
      ids,
    )
  }

  /** Articles with one of the hashes in the same property. */
  async withSketches(wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
    const ids = new Set<string>()
    for (const [property, all] of wanted) {
      const hashes = [...all]
      for (const id of await this.#ids(cypher.WITH_SKETCH(property), { hashes }, hashes)) ids.add(id)
    }
    return [...ids]
  }

  /** Events of a kind and day in which one of the named took part. */
  onSameDay(cells: readonly DayCell[]) {
    return this.#ids(cypher.SAME_DAY('startDay'), { cells: dayByDay(cells) }, cells)
  }

  /** Events without a date of a kind, told on a day, in which one of the named took part. */
  toldOnSameDay(cells: readonly DayCell[]) {
    return this.#ids(cypher.SAME_DAY('toldOn'), { cells: dayByDay(cells) }, cells)
  }

  /** Events of the very same actors that begin within some days. */
  ofSameActors(spans: readonly ActorSpan[]) {
    return this.#ids(cypher.SAME_ACTORS, { spans: spans.map((span) => ({ ...span })) }, spans)
  }

  events(ids: readonly string[]) {
    return this.#ask<NodeProperties>(cypher.EVENTS, { ids }, ids)
  }

  actorsOf(type: 'PARTICIPATED_IN' | 'REPRESENTED_IN', ids: readonly string[]) {
    return this.#ask<{ event: string; actor: string; properties: StoredProperties }>(
      cypher.EVENT_ACTORS(type),
      { ids },
      ids,
    )
  }

  subjectsOf(label: 'Topic' | 'Actor', ids: readonly string[]) {
    return this.#ask<{ event: string; subject: string; properties: StoredProperties }>(
      cypher.EVENT_SUBJECTS(label),
      { ids },
      ids,
    )
  }

  placesOf(ids: readonly string[]) {
    return this.#ask<{ event: string; place: string; properties: StoredProperties }>(
      cypher.EVENT_PLACES,
      { ids },
      ids,
    )
  }

  officesOf(ids: readonly string[]) {
    return this.#ask<{ event: string; office: string }>(cypher.EVENT_OFFICES, { ids }, ids)
  }

  nodes(label: NodeLabel, ids: readonly string[]) {
    return this.#ask<NodeProperties>(cypher.NODES(label), { ids }, ids)
  }

  namesOf(ids: readonly string[]) {
    return this.#ask<{ actor: string; name: string }>(cypher.NAMES_OF, { ids }, ids)
  }

  heldBy(ids: readonly string[]) {
    return this.#ask<{ person: string; office: string; properties: StoredProperties }>(
      cypher.HELD_BY,
      { ids },
      ids,
    )
  }

  representedBy(ids: readonly string[]) {
    return this.#ask<{ person: string; actor: string; properties: StoredProperties }>(
      cypher.REPRESENTED_BY,
      { ids },
      ids,
    )
  }

  ownersOf(ids: readonly string[]) {
    return this.#ask<{ office: string; actor: string }>(cypher.OWNERS, { ids }, ids)
  }

  countriesOf(ids: readonly string[]) {
    return this.#ask<{ place: string; country: string }>(cypher.PLACE_COUNTRIES, { ids }, ids)
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

/** All who are asked for of one kind and day together, so that its events are looked at once. */
const dayByDay = (cells: readonly DayCell[]): { kind: string; day: string; named: string[] }[] =>
  [...groupBy(cells, ({ kind, day }) => `${kind} ${day}`).values()].map((same) => ({
    kind: same[0]!.kind,
    day: same[0]!.day,
    named: [...new Set(same.flatMap(({ named }) => named))],
  }))
