// The units of one family that carry a full name → groups, each one person, with the rule that joined each.
import { groupBy } from '../../../src/group-by.ts'
import type { Evidence } from '../evidence.ts'
import { NAME_RULES, NEEDS_COUNTRY, type NameRule, nameRule, namesConflict } from './name-rules.ts'
import { type PersonName, personName } from './person-name.ts'
import { articlesOf, countriesOf, type PersonUnit } from './person-unit.ts'
import { isHighOffice } from './ranks.ts'

/** Units that are one person by full name. */
export interface NamedPerson {
  readonly id: string
  readonly units: readonly PersonUnit[]
  readonly countries: ReadonlySet<string>
  readonly articles: number
  /** Key → the rule by which it is the person; absent for the key that is the id. */
  readonly rules: ReadonlyMap<string, NameRule>
}

/** All units of one key (or, where two persons bear the name, of one key and country). */
interface Candidate {
  readonly key: string
  readonly id: string
  readonly name: PersonName
  readonly units: readonly PersonUnit[]
  readonly countries: ReadonlySet<string>
  readonly articles: number
}

interface Grouped extends NamedPerson {
  readonly group: readonly Candidate[]
}

interface Link {
  readonly a: Candidate
  readonly b: Candidate
  readonly rule: NameRule
}

/** A neighbour with less than this share of the strongest one's articles is taken for a misreading. */
const NOISE = 0.05

export function joinFullNames(units: readonly PersonUnit[]): NamedPerson[] {
  const candidates = candidatesOf(units)
  const links = linksBetween(candidates)
  const neighbours = neighboursOf(links)
  const clear = links.filter(({ a, b }) => !isTorn(a, neighbours) && !isTorn(b, neighbours))
  return withOwnIds(components(candidates, clear).flatMap((group) => asPersons(group, clear)))
}

function candidatesOf(units: readonly PersonUnit[]): Candidate[] {
  const byKey = groupBy(units, (unit) => unit.key)
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, same]) => splitByCountry(key, same))
}

/** Two persons of one name show in high offices of two countries at the same time, each told by several articles. */
function splitByCountry(key: string, units: readonly PersonUnit[]): Candidate[] {
  const officials = units.filter(({ represents, evidence }) => {
    const isOften = evidence.articles >= OFTEN && evidence.articles >= 0.2 * articlesOf(units)
    return isOften && represents?.startsWith('country/') && holdsHighOffice(evidence, represents.slice(8))
  })
  if (!officials.some((a) => officials.some((b) => a !== b && overlaps(a, b))))
    return [candidate(key, key, units)]
  const countries = new Set(officials.map((unit) => unit.represents))
  const rest = units.filter((unit) => !countries.has(unit.represents))
  const split = officials.map((unit) => candidate(key, `${key}/${unit.represents!.slice(8)}`, [unit]))
  return rest.length > 0 ? [...split, candidate(key, key, rest)] : split
}

/** Articles that must tell of each of two namesakes before they count as two: fewer may be misread. */
const OFTEN = 5
function holdsHighOffice({ offices }: Evidence, iso3: string): boolean {
  return [...offices.keys()].some((office) => {
    const [, owner, role = ''] = office.split('/')
    return owner === iso3 && isHighOffice(role)
  })
}

function overlaps({ evidence: a }: PersonUnit, { evidence: b }: PersonUnit): boolean {
  if (!a.first || !a.last || !b.first || !b.last) return true
  return a.first <= b.last && b.first <= a.last
}

function candidate(key: string, id: string, units: readonly PersonUnit[]): Candidate {
  return { key, id, name: personName(key), units, countries: countriesOf(units), articles: articlesOf(units) }
}

function linksBetween(candidates: readonly Candidate[]): Link[] {
  // Only names whose given names begin alike can meet a rule; nicknames may begin otherwise, so they are standardised.
  const links: Link[] = []
  candidates.forEach((a, i) => {
    for (const b of candidates.slice(i + 1)) {
      const rule = a.key === b.key ? null : nameRule(a.name, b.name)
      if (rule && !countriesConflict(a, b) && (!NEEDS_COUNTRY.has(rule) || shareCountry(a, b)))
        links.push({ a, b, rule })
    }
  })
  return links
}

function shareCountry(a: Candidate, b: Candidate): boolean {
  return [...a.countries].some((country) => b.countries.has(country))
}

function countriesConflict(a: Candidate, b: Candidate): boolean {
  return a.countries.size > 0 && b.countries.size > 0 && !shareCountry(a, b)
}

function neighboursOf(links: readonly Link[]): Map<Candidate, Candidate[]> {
  const neighbours = new Map<Candidate, Candidate[]>()
  for (const { a, b } of links) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
    neighbours.set(b, [...(neighbours.get(b) ?? []), a])
  }
  return neighbours
}

/** "George Bush" between George W. and George H. W.: a candidate whom two different persons could claim stays alone. */
function isTorn(candidate: Candidate, neighbours: ReadonlyMap<Candidate, readonly Candidate[]>): boolean {
  const all = neighbours.get(candidate) ?? []
  const most = Math.max(...all.map(({ articles }) => articles))
  const counted = all.filter(({ articles }) => articles >= NOISE * most)
  return counted.some((a, i) =>
    counted.slice(i + 1).some((b) => countriesConflict(a, b) || namesConflict(a.name, b.name)),
  )
}

function components(candidates: readonly Candidate[], links: readonly Link[]): Candidate[][] {
  const leader = new Map<Candidate, Candidate>(candidates.map((each) => [each, each]))
  const find = (each: Candidate): Candidate => {
    const next = leader.get(each)!
    return next === each ? each : find(next)
  }
  for (const { a, b } of links) leader.set(find(b), find(a))
  return [...groupBy(candidates, find).values()]
}

/** Persons of two countries whom a chain has joined are parted again. */
function asPersons(group: readonly Candidate[], links: readonly Link[]): Grouped[] {
  const isOne = group.every((a) => group.every((b) => !countriesConflict(a, b)))
  return isOne ? [asPerson(group, links)] : group.map((each) => asPerson([each], []))
}

function asPerson(group: readonly Candidate[], links: readonly Link[]): Grouped {
  const units = group.flatMap((each) => each.units)
  const id = usualId(group)
  const rules = new Map<string, NameRule>()
  for (const each of group) if (each.key !== id) rules.set(each.key, ruleOf(each, id, links))
  return { id, units, countries: countriesOf(units), articles: articlesOf(units), rules, group }
}

/**
 * The usual spelling without initials, of equals the smallest. A majority hardly ever changes; a key that gave the id
 * because it is smallest or common enough would make way again and again, and all that the person did with it.
 */
function usualId(group: readonly Candidate[]): string {
  const byId = groupBy(group, ({ id }) => withoutInitials(id))
  const full = [...byId].filter(([id]) => !/[/-]\p{L}(?:-|$)/u.test(id))
  return mostTold(full.length > 0 ? new Map(full) : byId)
}

function mostTold(byId: ReadonlyMap<string, readonly Candidate[]>): string {
  const told = [...byId].map(([id, same]) => ({
    id,
    articles: same.reduce((sum, each) => sum + each.articles, 0),
  }))
  return told.reduce((a, b) =>
    b.articles > a.articles || (b.articles === a.articles && b.id < a.id) ? b : a,
  ).id
}

/** `person/antony-j-blinken` → `person/antony-blinken`; `person/j-d-vance` stays, for little else is left. */
function withoutInitials(id: string): string {
  const tokens = id.slice('person/'.length).split('-')
  const kept = tokens.filter((token) => token.length > 1)
  return kept.length < 2 ? id : `person/${kept.join('-')}`
}

/** George W. and George H. W. keep their initials, since without them they would share an id. */
function withOwnIds(people: readonly Grouped[]): NamedPerson[] {
  const byId = groupBy(people, ({ id }) => id)
  return people.map(({ group, ...person }) => {
    if (byId.get(person.id)!.length === 1) return person
    const id = mostTold(groupBy(group, (each) => each.id))
    const rules = new Map(person.rules)
    rules.delete(id)
    return { ...person, id, rules }
  })
}

/** The rule that holds between a key and the id, else the strongest that ties the key to the group. */
function ruleOf(each: Candidate, id: string, links: readonly Link[]): NameRule {
  const direct = nameRule(each.name, personName(id))
  if (direct) return direct
  const own = links.filter(({ a, b }) => a === each || b === each)
  return NAME_RULES[Math.min(...own.map(({ rule }) => NAME_RULES.indexOf(rule)))] ?? 'same-name'
}
