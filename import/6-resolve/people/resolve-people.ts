// All units of some families → the person that each unit is, by named rules, whatever order the articles came in.
import { groupBy } from '../../../src/group-by.ts'
import { givenNames } from '../../../src/vocabulary/words/given-names.ts'
import { familyAmong } from './double-surnames.ts'
import { joinFullNames } from './full-names.ts'
import type { NameRule } from './name-rules.ts'
import { personName } from './person-name.ts'
import { isBare, type PersonUnit, unitId } from './person-unit.ts'
import { matchSingleNames, type SingleNameRule } from './single-names.ts'

export type MergeRule = NameRule | SingleNameRule

export interface Assignment {
  readonly unit: PersonUnit
  readonly person: string
  /** The family in which the unit was compared. */
  readonly family: string
  /** Why the unit's key is that person; null when the key is the person's own id. */
  readonly rule: MergeRule | null
}

/** The family by which a key is compared, unless it has two surnames; no rule looks beyond it. */
export function familyOf(key: string): string {
  return personName(key).family
}

/**
 * Decides who is who. `units` must hold every unit of each family that occurs in it; the outcome for a family
 * depends on nothing else, so that resolving the touched families again equals resolving all.
 */
export function resolvePeople(units: readonly PersonUnit[]): Map<string, Assignment> {
  const assignments = new Map<string, Assignment>()
  const familyIn = familyAmong(new Set(units.map(({ key }) => key)))
  for (const [family, own] of groupBy(units, (unit) => familyIn(unit.key))) {
    for (const assignment of resolveFamily(own))
      assignments.set(unitId(assignment.unit), { ...assignment, family })
  }
  return assignments
}

function resolveFamily(units: readonly PersonUnit[]): Omit<Assignment, 'family'>[] {
  const people = joinFullNames(units.filter((unit) => !isSurname(unit, units)))
  const full = people.flatMap((person) =>
    person.units.map((unit) => ({ unit, person: person.id, rule: person.rules.get(unit.key) ?? null })),
  )
  const surnames = units.filter((unit) => isSurname(unit, units))
  const matches = matchSingleNames(surnames, people)
  const matched = new Set(matches.map(({ unit }) => unit))
  const single = matches.map(({ unit, person, rule }) => ({ unit, person: person.id, rule }))
  return [...full, ...single, ...namedAlone(surnames.filter((unit) => !matched.has(unit)))]
}

/** One name, or the two of a double surname: "Prado Ruiz" where others write of Elena Prado Ruiz. */
function isSurname(unit: PersonUnit, family: readonly PersonUnit[]): boolean {
  if (isBare(unit)) return true
  const { tokens } = personName(unit.key)
  if (tokens.length !== 2 || tokens[0]!.length === 1 || givenNames().has(tokens[0]!)) return false
  return family.some(({ key }) => {
    const longer = personName(key).tokens
    return longer.length > 2 && longer.slice(-2).join(' ') === tokens.join(' ')
  })
}

/** A name that could be given to nobody is a person of its own: one for each country that it is told of. */
function namedAlone(units: readonly PersonUnit[]): Omit<Assignment, 'family'>[] {
  return [...groupBy(units, (unit) => unit.key)].flatMap(([key, same]) => {
    const countries = new Set(same.flatMap(({ represents }) => represents ?? []))
    return same.map((unit) => {
      const suffix =
        countries.size > 1 && unit.represents
          ? `/${unit.represents.slice(unit.represents.indexOf('/') + 1)}`
          : ''
      return { unit, person: `${key}${suffix}`, rule: null }
    })
  })
}
