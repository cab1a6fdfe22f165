// The claims that a batch adds, takes away or re-attributes → the events that change, with all of their claims.
import { groupBy } from '../../src/group-by.ts'
import { type ClaimGroup, groupClaims } from '../6-resolve/events/claim-group.ts'
import { clusterClaims, type EventCluster, LONGEST_RANGE } from '../6-resolve/events/cluster.ts'
import {
  type Identities,
  type Identity,
  type ResolvedClaim,
  resolveClaim,
} from '../6-resolve/events/resolved-claim.ts'
import { addDays } from '../6-resolve/office-holders.ts'
import { unitId, unitKey } from '../6-resolve/people/person-unit.ts'
import type { DerivedActor } from './derive-actor.ts'
import { claimsOf, type ReportedClaim } from './event-claims.ts'
import { Holders } from './holders.ts'
import { type Mention, mentionsOf } from './mention-edges.ts'
import { type PeopleStep } from './people-step.ts'
import type { ActorSpan, DayCell, ReportRow } from './stored-rows.ts'
import type { StoredGraph } from './stored.ts'

export interface EventsStep {
  /** Events as they shall be. */
  readonly clusters: readonly EventCluster[]
  /** The claims of each, as they came. */
  readonly claims: ReadonlyMap<ResolvedClaim, ReportedClaim>
  /** Ids of all events that may have changed, those that are gone included. */
  readonly touched: readonly string[]
  /** Their REPORTS edges in the graph before. */
  readonly stored: readonly ReportRow[]
}

export interface EventsInput {
  /** Claims of the batch's articles. */
  readonly added: readonly ReportedClaim[]
  /** Ids of the batch's articles: what the graph holds of them is replaced. */
  readonly articles: readonly string[]
  /** Mentions of the batch's articles. */
  readonly mentions: readonly Mention[]
  readonly people: PeopleStep
  /** Persons of the touched families as they shall be. */
  readonly persons: ReadonlyMap<string, DerivedActor>
  /** Articles that may have become a copy of another, or none any more: copies are not counted. */
  readonly relinked: readonly string[]
  /** Actors whose name changes: it stands in the summaries of their events. */
  readonly renamed: readonly string[]
}

/** Rounds of looking for neighbours; each adds events that share a participant and a day. */
const MOST_ROUNDS = 6

export async function resolveTouchedEvents(graph: StoredGraph, input: EventsInput): Promise<EventsStep> {
  const pool = new ClaimPool(graph, input)
  await pool.start()
  for (let round = 0; round < MOST_ROUNDS && (await pool.grow()); round += 1);
  return pool.outcome()
}

/** All claims looked at so far, and what is needed to resolve them. */
class ClaimPool {
  readonly #graph: StoredGraph
  readonly #input: EventsInput
  readonly #batch: ReadonlySet<string>
  readonly #claims: ReportedClaim[] = []
  readonly #rows: ReportRow[] = []
  readonly #loaded = new Set<string>()
  /** Events of which a claim comes, goes or is re-attributed. */
  readonly #disturbed = new Set<string>()
  /** Article and key → actor. */
  readonly #actors = new Map<string, Identity>()
  readonly #known = new Set<string>()
  readonly #holders: Holders
  /** Where the disturbed events stood before: their neighbours may now be one with others. */
  #cellsBefore: DayCell[] = []
  #spansBefore: ActorSpan[] = []
  #undatedBefore: DayCell[] = []
  #clusters: EventCluster[] = []
  #origin = new Map<ResolvedClaim, ReportedClaim>()

  constructor(graph: StoredGraph, input: EventsInput) {
    this.#graph = graph
    this.#input = input
    this.#batch = new Set(input.articles)
    this.#holders = new Holders(graph, input.people.families, input.persons)
    this.#remember(input.mentions)
    for (const article of input.articles) this.#known.add(article)
  }

  async start(): Promise<void> {
    const { added, articles, people, persons, relinked: copies, renamed } = this.#input
    this.#claims.push(...added)
    const old = await this.#graph.eventsOfArticles(articles)
    const relinked = await this.#graph.eventsOfArticles([
      ...new Set([...people.moved.map(({ article }) => article), ...copies]),
    ])
    const offices = [...persons.values()].flatMap((person) => [...person.offices.keys()])
    const before = (await this.#graph.heldBy([...people.touched])).map(({ office }) => office)
    const shifted = await this.#holders.eventsOfShifted([...new Set([...offices, ...before])])
    const retold = await this.#graph.eventsOfActors(renamed)
    for (const id of [...old, ...relinked, ...shifted, ...retold]) this.#disturbed.add(id)
    await this.#load([...this.#disturbed])
    await this.#rememberCells([...this.#disturbed])
    await this.#resolve()
  }

  /** Loads what stands near the touched claims; false when there is nothing new. */
  async grow(): Promise<boolean> {
    const found = await this.#neighbours()
    const fresh = found.filter((id) => !this.#loaded.has(id))
    if (fresh.length === 0) return false
    await this.#load(fresh)
    await this.#resolve()
    return true
  }

  outcome(): EventsStep {
    const touched = new Set([
      ...this.#disturbed,
      ...this.#clusters.flatMap((cluster) => this.#changesOf(cluster)),
    ])
    return {
      clusters: this.#clusters.filter(({ id }) => touched.has(id)),
      claims: this.#origin,
      touched: [...touched],
      stored: this.#rows.filter(({ event }) => touched.has(event)),
    }
  }

  /** The event, when it has a new or re-attributed claim, and those from which it takes claims. */
  #changesOf({ id, groups }: EventCluster): string[] {
    const events = groups.flatMap(({ claims }) => claims.map((claim) => this.#origin.get(claim)!.event))
    const others = events.filter((event) => event !== id).flatMap((event) => event ?? [])
    return groups.some((group) => this.#isSeed(group)) || others.length > 0 ? [id, ...others] : []
  }

  /** A group with a claim that is new, or that stood in a disturbed event. */
  #isSeed({ claims }: ClaimGroup): boolean {
    return claims.some((claim) => {
      const { event } = this.#origin.get(claim)!
      return event === null || this.#disturbed.has(event)
    })
  }

  async #load(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#loaded.add(id)
    const rows = await this.#graph.reportsOn(ids)
    this.#rows.push(...rows)
    const claims = rows.flatMap(claimsOf).filter(({ article }) => !this.#batch.has(article))
    this.#claims.push(...claims)
    const articles = [...new Set(claims.map(({ article }) => article))].filter((id) => !this.#known.has(id))
    for (const article of articles) this.#known.add(article)
    this.#remember((await this.#graph.peopleOf(articles)).flatMap(mentionsOf))
  }

  #remember(mentions: readonly Mention[]): void {
    for (const { article, claim, actor } of mentions) {
      const assigned = this.#input.people.assignments.get(unitId(unitKey(claim)))
      this.#actors.set(`${article} ${claim.id}`, {
        actor: assigned?.person ?? actor,
        represents: claim.represents ?? null,
        office: claim.office ?? null,
      })
    }
  }

  async #resolve(): Promise<void> {
    await this.#holders.load(
      this.#claims.flatMap(({ claim }) => claim.participants.flatMap(({ office }) => office ?? [])),
    )
    const identities: Identities = {
      actorOf: (article, key) =>
        this.#actors.get(`${article} ${key}`) ?? { actor: key, represents: null, office: null },
      holderOn: (office, day) => this.#holders.holderOn(office, day),
    }
    this.#origin = new Map(
      this.#claims.map((each) => [
        resolveClaim(each.article, each.publishedAt, each.claim, identities),
        each,
      ]),
    )
    this.#clusters = clusterClaims([...this.#origin.keys()])
  }

  async #neighbours(): Promise<string[]> {
    const seeds = groupClaims([...this.#origin.keys()]).filter((group) => this.#isSeed(group))
    const unknown = this.#clusters.map(({ id }) => id).filter((id) => !this.#loaded.has(id))
    return [
      ...new Set([
        ...(await this.#graph.onSameDay([...this.#cellsBefore, ...seeds.flatMap(cellsOf)])),
        ...(await this.#graph.toldOnSameDay([...this.#undatedBefore, ...seeds.flatMap(toldCellsOf)])),
        ...(await this.#graph.ofSameActors([...this.#spansBefore, ...seeds.flatMap(spansOf)])),
        ...(await this.#graph.events(unknown)).map(({ id }) => id),
      ]),
    ]
  }

  async #rememberCells(ids: readonly string[]): Promise<void> {
    const actors = groupBy(await this.#graph.actorsOf('PARTICIPATED_IN', ids), ({ event }) => event)
    for (const { id, properties } of await this.#graph.events(ids)) {
      const { startDay, endDay, toldOn, kind, who } = properties as Record<string, string>
      const named = (actors.get(id) ?? []).map(({ actor }) => actor).filter(isNamed)
      if (toldOn && named.length > 0) this.#undatedBefore.push({ kind: kind!, day: toldOn, named })
      if (!startDay || !endDay) continue
      if (named.length > 0) this.#cellsBefore.push({ kind: kind!, day: startDay, named })
      this.#spansBefore.push({
        who: who!,
        from: addDays(startDay, -LONGEST_RANGE),
        to: addDays(endDay, LONGEST_RANGE),
      })
    }
  }
}

function cellsOf({ claims, members }: ClaimGroup): DayCell[] {
  const { claim, range } = claims[0]!
  const named = [...members].filter(isNamed)
  return range && named.length > 0 && members.size > 1 ? [{ kind: claim.kind, day: range.start, named }] : []
}

/** An undated claim stands beside those that were published on the same day. */
function toldCellsOf({ claims, members }: ClaimGroup): DayCell[] {
  const { claim, range, publishedAt } = claims[0]!
  const named = [...members].filter(isNamed)
  if (range || publishedAt === null || named.length === 0 || members.size < 2) return []
  return [{ kind: claim.kind, day: publishedAt.slice(0, 10), named }]
}

/** Where the same actors' events stand that are dated by a month or some days around the group's, and the other way round. */
function spansOf({ claims, who }: ClaimGroup): ActorSpan[] {
  const { range } = claims[0]!
  return range
    ? [{ who, from: addDays(range.start, -LONGEST_RANGE), to: addDays(range.end, LONGEST_RANGE) }]
    : []
}

function isNamed(actor: string): boolean {
  return !actor.startsWith('country/')
}
