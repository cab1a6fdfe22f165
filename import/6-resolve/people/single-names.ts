// Units that carry one name only, and the persons of that family → whose they are, where one person only fits.
import { groupBy } from '../../../src/group-by.ts'
import type { NamedPerson } from './full-names.ts'
import { personName } from './person-name.ts'
import type { PersonUnit } from './person-unit.ts'
import { isHead, reigns } from './ranks.ts'

export type SingleNameRule = 'surname' | 'surname-and-office' | 'surname-and-title' | 'surname-and-prominence'

export interface SingleNameMatch {
  readonly unit: PersonUnit
  readonly person: NamedPerson
  readonly rule: SingleNameRule
}

/** Years before the first and after the last article on a person in which a surname alone may still mean them. */
const YEARS = 3
const SHORTEST_SPELLING = 6
/** A namesake with less than this share of the best known one's articles does not make a surname ambiguous. */
const NOISE = 0.05
/** The same where office or title fit as well: then the lesser one mostly is a misread form of the same name. */
const NOISE_IN_OFFICE = 0.1
/** Articles that use a surname alone for somebody whom they take for known: nobody of whom one article tells. */
const WELL_KNOWN = 5

/**
 * Those that carry a title first: whom "President Grove" means is told more surely, and tells who "Grove" is known to
 * be. What fits nobody, or two, is left out.
 */
export function matchSingleNames(
  units: readonly PersonUnit[],
  family: readonly NamedPerson[],
): SingleNameMatch[] {
  const told = articlesByName(units)
  const isWellKnown = (unit: PersonUnit): boolean => (told.get(spellingOf(unit)) ?? 0) >= WELL_KNOWN
  const titled = units.flatMap((unit) => byTitle(unit, family, isWellKnown(unit)) ?? [])
  const known = new Set(titled.map(({ unit }) => unit))
  const people = withUnits(family, titled)
  const rest = units
    .filter((unit) => !known.has(unit))
    .flatMap((unit) => bySurname(unit, people, units, isWellKnown(unit)) ?? [])
  return [...titled, ...rest]
}

function articlesByName(units: readonly PersonUnit[]): Map<string, number> {
  const byName = groupBy(units, spellingOf)
  return new Map(
    [...byName].map(([name, same]) => [name, same.reduce((sum, { evidence }) => sum + evidence.articles, 0)]),
  )
}

function spellingOf({ key }: PersonUnit): string {
  return personName(key).isBare ? personName(key).family : key
}

function withUnits(family: readonly NamedPerson[], matches: readonly SingleNameMatch[]): NamedPerson[] {
  const byPerson = groupBy(matches, ({ person }) => person.id)
  return family.map((person) => {
    const own = (byPerson.get(person.id) ?? []).map(({ unit }) => unit)
    const articles = own.reduce((sum, { evidence }) => sum + evidence.articles, person.articles)
    return { ...person, units: [...person.units, ...own], articles }
  })
}

function byTitle(
  unit: PersonUnit,
  family: readonly NamedPerson[],
  isWellKnown: boolean,
): SingleNameMatch | null {
  if (unit.role === null) return null
  const role = unit.role
  const bearing = family.filter((person) => bearsName(unit, person) && liveTogether(unit, person))
  // A president of whom many articles tell by surname is no `Sol-Grove` of a single one.
  const several = isWellKnown ? bearing.filter(({ articles }) => articles > 1) : []
  const fitting = several.length > 0 ? several : bearing
  const inRole = (person: NamedPerson): number => shownIn(person, (each) => each === role)
  const inOffice = onlyInOffice(
    fitting.filter((person) => shareOffice(unit, person)),
    inRole,
  )
  if (inOffice) return { unit, person: inOffice, rule: 'surname-and-office' }
  const titled = onlyInOffice(
    inCountry(unit, fitting).filter((person) => inRole(person) > 0),
    inRole,
  )
  return titled && { unit, person: titled, rule: 'surname-and-title' }
}

function bySurname(
  unit: PersonUnit,
  people: readonly NamedPerson[],
  bare: readonly PersonUnit[],
  isWellKnown: boolean,
): SingleNameMatch | null {
  const fitting = people.filter((person) => bearsName(unit, person) && liveTogether(unit, person))
  const compatible = inCountry(unit, fitting).filter((person) => !rolesConflict(unit, person, bare))
  const several = isWellKnown ? compatible.filter(({ articles }) => articles > 1) : compatible
  // Whoever is known to many by surname and title is nobody of whom a single article tells.
  const person = only(isWellKnown && unit.role !== null ? several : compatible, NOISE)
  if (person) return { unit, person, rule: 'surname' }
  const prominent = only(several, NOISE) ?? (unit.role === null ? mostProminent(several) : null)
  return prominent && { unit, person: prominent, rule: 'surname-and-prominence' }
}

/** Whom the news calls by surname alone, without saying who that is. */
function mostProminent(people: readonly NamedPerson[]): NamedPerson | null {
  const asHead = (person: NamedPerson): number => shownIn(person, isHead)
  return onlyInOffice(
    people.filter((person) => asHead(person) > 0),
    asHead,
  )
}

/** Articles that show a person in one of these roles: one that shows a president's son as president is misread. */
function shownIn({ units }: NamedPerson, isMeant: (role: string) => boolean): number {
  return units
    .flatMap(({ evidence }) => [...evidence.roles])
    .reduce((sum, [role, articles]) => (isMeant(role) ? sum + articles : sum), 0)
}

/**
 * "Prime Minister Grove" is none of whom only lower posts are known, and "Secretary Grove", who stands in several
 * articles, none who is known as president only. Where "Secretary Grove" and "President Grove" are told of, at most
 * one of them is the Grove of whom nothing is known.
 */
function rolesConflict(unit: PersonUnit, person: NamedPerson, bare: readonly PersonUnit[]): boolean {
  const { role, evidence } = unit
  if (role === null) return false
  const roles = [...rolesOf(person)]
  if (reigns(role)) return !roles.includes(role)
  if (roles.length > 0 && isHead(role)) return !roles.some(isHead)
  if (roles.length > 0) return roles.every(isHead) && evidence.articles >= NOISE * person.articles
  return bare.some(
    (other) =>
      other.role !== null &&
      isHead(other.role) !== isHead(role) &&
      other.evidence.articles > 1 &&
      spellingOf(other) === spellingOf(unit),
  )
}

/** The very name, or another spelling of one that is long enough to have some: not Young for Jung. */
function bearsName({ key }: PersonUnit, { units }: NamedPerson): boolean {
  const { tokens: bare } = personName(key)
  if (bare.length === 1 && bare[0]!.length >= SHORTEST_SPELLING) return true
  return units.some((unit) => {
    const { tokens } = personName(unit.key)
    return bare.length === 1
      ? tokens.includes(bare[0]!)
      : tokens.slice(-bare.length).join(' ') === bare.join(' ')
  })
}

function rolesOf({ units }: NamedPerson): Set<string> {
  return new Set(units.flatMap(({ evidence }) => [...evidence.roles.keys()]))
}

/** Of the country that the unit names; those of whom no country is known only when no other bears the name. */
function inCountry({ represents }: PersonUnit, people: readonly NamedPerson[]): readonly NamedPerson[] {
  if (represents === null) return people
  const exact = people.filter(
    ({ countries, units }) =>
      countries.has(represents) ||
      (!represents.startsWith('country/') && units.some((unit) => unit.represents === represents)),
  )
  if (exact.length > 0) return exact
  return people.every((person) => person.countries.size === 0) || !represents.startsWith('country/')
    ? people
    : []
}

function only(
  people: readonly NamedPerson[],
  noise: number,
  weigh = ({ articles }: NamedPerson): number => articles,
): NamedPerson | null {
  const most = Math.max(...people.map(weigh))
  const counted = people.filter((person) => weigh(person) >= noise * most)
  return counted.length === 1 ? counted[0]! : null
}

/** Who is shown in office by many articles; a namesake whom one of them shows so is misread. */
function onlyInOffice(
  people: readonly NamedPerson[],
  shown: (person: NamedPerson) => number,
): NamedPerson | null {
  const isSure = people.some((person) => shown(person) >= WELL_KNOWN)
  return only(isSure ? people.filter((person) => shown(person) > 1) : people, NOISE_IN_OFFICE, shown)
}

function shareOffice(unit: PersonUnit, person: NamedPerson): boolean {
  return [...unit.evidence.offices.keys()].some((office) =>
    person.units.some(({ evidence }) => evidence.offices.has(office)),
  )
}

function liveTogether({ evidence: { first, last } }: PersonUnit, { units }: NamedPerson): boolean {
  if (!first || !last) return true
  return units.some(({ evidence }) => {
    if (!evidence.first || !evidence.last) return true
    return year(first) <= year(evidence.last) + YEARS && year(last) >= year(evidence.first) - YEARS
  })
}

function year(day: string): number {
  return Number(day.slice(0, 4))
}
