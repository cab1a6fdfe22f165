// Readings of some articles → the graph as if it had been built from all articles at once; one transaction.
import type { Transaction } from '../../src/graph/graph.ts'
import type { LedgerEntry } from '../../src/graph/ledger.ts'
import { actorsBy, deriveEvent, type DerivedEvent } from '../6-resolve/events/derive-event.ts'
import type { OriginalOf } from '../6-resolve/events/stories.ts'
import { withoutGivenNamesAlone } from '../6-resolve/people/given-name-alone.ts'
import { type PersonUnit, unitId, unitKey } from '../6-resolve/people/person-unit.ts'
import type { Reading } from '../reading.ts'
import { actorLabel, actorNames, addActor, loadActors } from './actor-part.ts'
import { addArticle } from './article-part.ts'
import { type ArticleVersions, chooseVersions } from './article-versions.ts'
import { Bodies } from './bodies-step.ts'
import { type DerivedActor, derivePerson } from './derive-actor.ts'
import { putDuplicates } from './duplicates-step.ts'
import { addReportEdges, type ReportedClaim } from './event-claims.ts'
import { addEvent, loadEvents } from './event-part.ts'
import { type EventsStep, resolveTouchedEvents } from './events-step.ts'
import { addChanges, applyChange, type ChangeCounts, GraphPart, noChanges } from './graph-part.ts'
import { clearJournalOfNothing, writeJournal } from './journal.ts'
import { addOffices, addPlaces, addTopics, referredTo } from './leaves-part.ts'
import {
  addMentionEdges,
  flatSpans,
  isPerson,
  type Mention,
  mentionsOf,
  storedClaim,
  uniqueById,
} from './mention-edges.ts'
import { removeOrphans } from './orphans.ts'
import { type PeopleStep, resolveTouchedPeople } from './people-step.ts'
import { putResults } from './results-step.ts'
import { setSharedApart } from './shared-nodes.ts'
import { StoredGraph } from './stored.ts'
import { putWords } from './words-step.ts'

export interface BatchResult {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  /** Ids of the articles that were written. */
  readonly written: readonly string[]
  readonly changes: ChangeCounts
  /** The journal's entry; null when there was nothing to write. */
  readonly entry: LedgerEntry | null
}

/**
 * Writes a batch: articles with their claims, then all that follows from the claims for persons, bodies and events
 * which the batch touches. The outcome does not depend on what came in which batch, and a second run changes nothing.
 */
export async function writeBatch(
  transaction: Transaction,
  readings: readonly Reading[],
  seen: ReadonlySet<string> = new Set(),
): Promise<BatchResult> {
  const graph = new StoredGraph(transaction)
  const versions = await chooseVersions(graph, readings, seen)
  const changes = await new Batch(graph, versions).write(transaction)
  const fresh = versions.fresh.map(({ reading }) => reading)
  const entry = fresh.length > 0 ? await writeJournal(transaction, fresh, new Date()) : null
  const written = versions.fresh.map(({ reading }) => reading.article.id)
  const updated = versions.updated.size
  return {
    imported: written.length - updated,
    updated,
    unchanged: versions.unchanged,
    written,
    changes,
    entry,
  }
}

/** Takes articles out of the graph, with all that only they supported; those that it does not hold are passed over. */
export async function withdrawBatch(
  transaction: Transaction,
  ids: readonly string[],
): Promise<{ readonly withdrawn: readonly string[]; readonly changes: ChangeCounts }> {
  const graph = new StoredGraph(transaction)
  const withdrawn = (await graph.articles([...new Set(ids)])).map(({ id }) => id)
  const versions = { fresh: [], amended: new Map(), updated: new Set(withdrawn), unchanged: 0 }
  const changes = await new Batch(graph, versions).write(transaction)
  if (withdrawn.length > 0) await clearJournalOfNothing(transaction)
  return { withdrawn, changes }
}

/** What one batch makes of the graph: the part that it touches, before and after. */
class Batch {
  readonly #graph: StoredGraph
  readonly #versions: ArticleVersions
  readonly #readings: readonly Reading[]
  readonly #ids: readonly string[]
  readonly #bodies: Bodies
  readonly #before = new GraphPart()
  readonly #after = new GraphPart()

  constructor(graph: StoredGraph, versions: ArticleVersions) {
    this.#graph = graph
    this.#versions = versions
    this.#readings = versions.fresh.map(({ reading }) => withoutGivenNamesAlone(reading))
    this.#ids = [...new Set([...this.#readings.map(({ article }) => article.id), ...versions.updated])]
    this.#bodies = new Bodies(graph, this.#readings)
  }

  async write(transaction: Transaction): Promise<ChangeCounts> {
    if (this.#ids.length + this.#versions.amended.size === 0) return noChanges()
    const old = (await this.#graph.mentionsOf([...this.#versions.updated])).flatMap(mentionsOf)
    const people = await this.#resolvePeople(old)
    const persons = personsOf(people)
    const mentions = this.#mentions(people)
    this.#putMentions(people, mentions, old)
    await this.#putArticles()
    const originals = await putDuplicates(
      this.#graph,
      this.#readings,
      this.#versions.updated,
      this.#ids,
      this.#before,
      this.#after,
    )
    const named = await this.#bodies.deriveNamed(old)
    const events = await resolveTouchedEvents(this.#graph, {
      added: this.#claims(),
      articles: this.#ids,
      mentions,
      people,
      persons,
      relinked: [...originals.keys()],
      renamed: await this.#renamed([...touchedOf(people, persons), ...named]),
    })
    const originalOf = await this.#originalOf(events, originals)
    const derived = events.clusters.map((cluster) => deriveEvent(cluster, originalOf))
    await this.#putActors(people, persons, named, derived)
    await this.#putEvents(events, derived)
    await putResults(this.#graph, events, this.#ids, this.#before, this.#after)
    await this.#putLeaves(derived)
    await putWords(this.#graph, this.#readings, [...this.#versions.updated], this.#before, this.#after)
    const orphans = setSharedApart(this.#before, this.#after)
    const changes = await applyChange(transaction, this.#before, this.#after)
    return addChanges(changes, await removeOrphans(transaction, orphans))
  }

  /** Of all articles that report one of the events. */
  async #originalOf(
    { clusters }: EventsStep,
    found: ReadonlyMap<string, string | null>,
  ): Promise<OriginalOf> {
    const articles = clusters.flatMap(({ groups }) =>
      groups.flatMap(({ claims }) => claims.map(({ article }) => article)),
    )
    const stored = await this.#graph.originalsOf([...new Set(articles)].filter((id) => !found.has(id)))
    const originals = new Map([...stored.map(({ copy, original }) => [copy, original] as const), ...found])
    return (article) => originals.get(article) ?? null
  }

  async #resolvePeople(old: readonly Mention[]): Promise<PeopleStep> {
    const added = this.#readings.flatMap(({ article, actors }) =>
      actors
        .filter(isPerson)
        .map((claim) => ({ claim: storedClaim(claim), publishedAt: article.publishedAt })),
    )
    return resolveTouchedPeople(
      this.#graph,
      added,
      old.filter(({ claim }) => isPerson(claim)),
      this.#ids,
    )
  }

  #mentions(people: PeopleStep): Mention[] {
    return this.#readings.flatMap(({ article, actors }) =>
      uniqueById(actors).map((actor): Mention => {
        const claim = storedClaim(actor)
        const assigned = isPerson(claim) ? people.assignments.get(unitId(unitKey(claim))) : undefined
        const { id, publishedAt } = article
        return {
          article: id,
          publishedAt,
          claim,
          spans: flatSpans(actor.spans),
          actor: assigned?.person ?? claim.id,
          rule: assigned?.rule ?? null,
        }
      }),
    )
  }

  #putMentions(people: PeopleStep, mentions: readonly Mention[], old: readonly Mention[]): void {
    addMentionEdges(this.#before, [...old, ...people.moved])
    const relinked = people.moved.map((mention): Mention => {
      const assigned = people.assignments.get(unitId(unitKey(mention.claim)))
      return assigned ? { ...mention, actor: assigned.person, rule: assigned.rule } : mention
    })
    addMentionEdges(this.#after, [...mentions, ...relinked])
  }

  async #putArticles(): Promise<void> {
    const { updated, amended } = this.#versions
    for (const { id, properties } of await this.#graph.articles([...updated, ...amended.keys()])) {
      this.#before.node('Article', { ...properties, id })
    }
    for (const [id, properties] of amended) this.#after.node('Article', { ...properties, id })
    for (const { reading, superseded } of this.#versions.fresh) addArticle(this.#after, reading, superseded)
  }

  #claims(): ReportedClaim[] {
    return this.#readings.flatMap(({ article, events }) =>
      events.map((claim) => ({ article: article.id, publishedAt: article.publishedAt, event: null, claim })),
    )
  }

  async #renamed(actors: readonly DerivedActor[]): Promise<string[]> {
    const names = new Map(actors.map(({ id, name }) => [id, name]))
    const stored = await this.#graph.actorNames([...names.keys()])
    return stored.filter(({ id, name }) => names.get(id) !== name).map(({ id }) => id)
  }

  /** Persons whose claims changed, and all bodies that the batch names or refers to. */
  async #putActors(
    people: PeopleStep,
    persons: ReadonlyMap<string, DerivedActor>,
    named: readonly DerivedActor[],
    derived: readonly DerivedEvent[],
  ): Promise<void> {
    for (const actor of [...touchedOf(people, persons), ...named]) addActor(this.#after, actor)
    const known = new Set(named.map(({ id }) => id))
    const referred = referredBodies(this.#after, derived).filter((id) => !known.has(id))
    for (const body of await this.#bodies.derive(referred)) addActor(this.#after, body)
    await loadActors(this.#graph, [...people.touched, ...known, ...referred], this.#before)
  }

  async #putEvents(events: EventsStep, derived: readonly DerivedEvent[]): Promise<void> {
    await loadEvents(this.#graph, events.touched, this.#before)
    for (const { event, article, properties } of events.stored)
      this.#before.edge('REPORTS', article, event, properties)
    const names = await actorNames(this.#graph, this.#after, derived)
    for (const event of derived) addEvent(this.#after, event, (actor) => names.get(actor) ?? actor)
    for (const [i, { id, groups }] of events.clusters.entries()) {
      const claims = groups.flatMap((group) =>
        group.claims.map((claim) => ({
          ...events.claims.get(claim)!,
          actors: actorsBy(claim, derived[i]!),
        })),
      )
      addReportEdges(this.#after, id, claims)
    }
  }

  async #putLeaves(derived: readonly DerivedEvent[]): Promise<void> {
    const { Topic, Place, Office } = referredTo(this.#after)
    await addTopics(this.#graph, [...Topic], derived, this.#before, this.#after)
    const places = new Set([...Place, ...referredTo(this.#before).Place])
    await addPlaces(this.#graph, [...places], this.#before, this.#after)
    await addOffices(this.#graph, [...Office], this.#before, this.#after)
    const names = [...this.#after.nodes.values()]
      .filter(({ label }) => label === 'Name')
      .map(({ row }) => row.id)
    for (const { id } of await this.#graph.nodes('Name', names)) this.#before.node('Name', { id })
  }
}

function touchedOf(people: PeopleStep, persons: ReadonlyMap<string, DerivedActor>): DerivedActor[] {
  return [...people.touched].flatMap((id) => persons.get(id) ?? [])
}

function personsOf({ unitsOf, assignments }: PeopleStep): Map<string, DerivedActor> {
  const assigned = (unit: PersonUnit) => ({ unit, rule: assignments.get(unitId(unit))!.rule })
  const familyOf = ([unit]: readonly PersonUnit[]): string => assignments.get(unitId(unit!))!.family
  return new Map(
    [...unitsOf].map(([id, units]) => [id, derivePerson(id, units.map(assigned), familyOf(units))]),
  )
}

/** Countries and bodies to which the batch's edges and events lead, though no article may mention them by themselves. */
function referredBodies(part: GraphPart, events: readonly DerivedEvent[]): string[] {
  const probe = new GraphPart()
  for (const [key, edge] of part.edges) probe.edges.set(key, edge)
  for (const event of events) addEvent(probe, event, (actor) => actor)
  return [...referredTo(probe).Actor].filter((id) => actorLabel(id) !== null && !id.startsWith('person/'))
}
