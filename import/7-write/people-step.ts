// The persons that a batch names → who is who in their families, and which stored mentions that moves.
import { groupBy } from '../../src/group-by.ts'
import { evidenceOf, seenOnce, type Seen } from '../6-resolve/evidence.ts'
import type { StoredClaim } from '../6-resolve/evidence.ts'
import { familiesOf } from '../6-resolve/people/double-surnames.ts'
import { personName } from '../6-resolve/people/person-name.ts'
import { addUnits, type PersonUnit, unitId, unitKey } from '../6-resolve/people/person-unit.ts'
import { readUse, withoutEvidence } from '../6-resolve/people/person-use.ts'
import { type Assignment, resolvePeople } from '../6-resolve/people/resolve-people.ts'
import { type Mention, mentionsOf, parseClaims } from './mention-edges.ts'
import type { StoredGraph } from './stored.ts'

export interface PeopleStep {
  readonly families: ReadonlySet<string>
  /** By unit, for all units of the families. */
  readonly assignments: ReadonlyMap<string, Assignment>
  readonly unitsOf: ReadonlyMap<string, readonly PersonUnit[]>
  /** Persons whose claims changed, those that are gone included. */
  readonly touched: ReadonlySet<string>
  /** Mentions in articles outside the batch that now are another person's, as they stand in the graph. */
  readonly moved: readonly Mention[]
}

interface StoredUnit {
  readonly person: string
  readonly family: string | null
  readonly rule: string | null
}

/** A claim about a person, not resolved yet. */
export interface PersonMention {
  readonly claim: StoredClaim
  readonly publishedAt: string | null
}

/** `added`: the batch's claims. `removed`: what the graph holds of the same articles. `articles`: their ids. */
export async function resolveTouchedPeople(
  graph: StoredGraph,
  added: readonly PersonMention[],
  removed: readonly Mention[],
  articles: readonly string[],
): Promise<PeopleStep> {
  const claims = [...added, ...removed].map(({ claim }) => claim)
  const families = await familiesTouched(graph, [...new Set(claims.map(({ id }) => id))])
  const { units: stored, places } = await storedUnits(graph, [...families], removed, articles)
  const units = addUnits([
    ...stored,
    ...added.map(({ claim, publishedAt }) => unitOf(claim, seenOnce(publishedAt))),
  ])
  const assignments = resolvePeople(units)
  const unitsOf = new Map<string, PersonUnit[]>()
  for (const [person, own] of groupBy(assignments.values(), (assignment) => assignment.person)) {
    unitsOf.set(
      person,
      own.map(({ unit }) => unit),
    )
  }
  const movedUnits = units.filter((unit) =>
    hasMoved(places.get(unitId(unit)), assignments.get(unitId(unit))!),
  )
  const moved = await movedMentions(graph, movedUnits, places, articles)
  const touchedUnits = [...claims.map((claim) => unitId(unitKey(claim))), ...movedUnits.map(unitId)]
  const touched = new Set([
    ...touchedUnits.flatMap((id) => [assignments.get(id)?.person ?? [], places.get(id)?.person ?? []].flat()),
    ...removed.map(({ actor }) => actor),
  ])
  return { families, assignments, unitsOf, touched, moved }
}

function hasMoved(stored: StoredUnit | undefined, assigned: Assignment): boolean {
  if (stored === undefined) return false
  const { person, rule, family } = assigned
  return stored.person !== person || stored.rule !== rule || stored.family !== family
}

/** The families of some keys, and of the persons who go by one of them without their second surname. */
async function familiesTouched(graph: StoredGraph, keys: readonly string[]): Promise<Set<string>> {
  const names = keys.filter((key) => !personName(key).isBare).map((key) => personName(key).tokens.join(' '))
  const named = await graph.usesOfNamed([...new Set(names)])
  const doubles = named.flatMap(({ uses }) => uses.map((use) => readUse(use).unit.key))
  return new Set([...keys, ...doubles].flatMap(familiesOf))
}

/** The units that the graph holds of some families, without what the articles said that are replaced. */
async function storedUnits(
  graph: StoredGraph,
  families: readonly string[],
  removed: readonly Mention[],
  without: readonly string[],
): Promise<{ units: PersonUnit[]; places: Map<string, StoredUnit> }> {
  const gone = new Map(
    addUnits(removed.map(({ claim, publishedAt }) => unitOf(claim, seenOnce(publishedAt)))).map((unit) => [
      unitId(unit),
      unit.evidence,
    ]),
  )
  const places = new Map<string, StoredUnit>()
  const units: PersonUnit[] = []
  const unsure: { person: string; unit: PersonUnit }[] = []
  for (const { person, family, uses } of await graph.usesOfFamilies(families)) {
    for (const { unit, rule } of uses.map(readUse)) {
      const id = unitId(unit)
      const left = gone.has(id) ? withoutEvidence(unit, gone.get(id)!) : unit
      if (left === null) continue
      places.set(id, { person, family, rule })
      if (left === 'unsure') unsure.push({ person, unit })
      else units.push(left)
    }
  }
  return { units: [...units, ...(await countedAnew(graph, unsure, without))], places }
}

/** Units added up from their mentions again: of all articles that tell of them, so that this costs what they are. */
async function countedAnew(
  graph: StoredGraph,
  unsure: readonly { readonly person: string; readonly unit: PersonUnit }[],
  without: readonly string[],
): Promise<PersonUnit[]> {
  const wanted = new Set(unsure.map(({ unit }) => unitId(unit)))
  const rows = unsure.map(({ person, unit }) => ({ person, key: unit.key }))
  const mentions = new Map(
    (await graph.claimsWithKeys(rows)).map((row) => [`${row.article} ${row.claim}`, row]),
  )
  const units = [...mentions.values()]
    .filter(({ article }) => !without.includes(article))
    .flatMap(({ claim, publishedAt }) =>
      parseClaims(claim).map((each) => unitOf(each, seenOnce(publishedAt))),
    )
  return addUnits(units.filter((unit) => wanted.has(unitId(unit))))
}

function unitOf(claim: StoredClaim, seen: Seen): PersonUnit {
  return { ...unitKey(claim), evidence: evidenceOf(claim, seen) }
}

/** All mentions of the persons concerned in the articles that hold a moved unit. */
async function movedMentions(
  graph: StoredGraph,
  units: readonly PersonUnit[],
  places: ReadonlyMap<string, StoredUnit>,
  without: readonly string[],
): Promise<Mention[]> {
  const rows = units.map((unit) => ({ person: places.get(unitId(unit))!.person, key: unit.key }))
  const articles = new Set((await graph.articlesWithKeys(rows)).map(({ article }) => article))
  for (const article of without) articles.delete(article)
  return (await graph.peopleOf([...articles])).flatMap(mentionsOf)
}
