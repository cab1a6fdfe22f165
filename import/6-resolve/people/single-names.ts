// Units that carry one name only, and the persons of that family → whose they are, where one person only fits.
import type { NamedPerson } from './full-names.ts'
import type { PersonUnit } from './person-unit.ts'

export type SingleNameRule = 'surname' | 'surname-and-office'

export interface SingleNameMatch {
  readonly person: NamedPerson
  readonly rule: SingleNameRule
}

/** Years before the first and after the last article on a person in which a surname alone may still mean them. */
const YEARS = 3
/** A person with less than this share of the best known namesake's articles does not make a surname ambiguous. */
const NOISE = 0.02

/** The one person of that family who fits in office, country and time; null when none does, or two. */
export function matchSingleName(unit: PersonUnit, family: readonly NamedPerson[]): SingleNameMatch | null {
  const inTime = family.filter((person) => liveTogether(unit, person))
  const byOffice = inTime.filter((person) => shareOffice(unit, person))
  if (byOffice.length === 1) return { person: byOffice[0]!, rule: 'surname-and-office' }
  const person = only(byOffice.length > 1 ? byOffice : inCountry(unit, inTime))
  return person && { person, rule: 'surname' }
}

/** Of the country that the unit names; those of whom no country is known only when no other bears the name. */
function inCountry({ represents }: PersonUnit, people: readonly NamedPerson[]): readonly NamedPerson[] {
  if (represents === null) return people
  const exact = people.filter((person) => person.units.some((unit) => unit.represents === represents))
  if (exact.length > 0) return exact
  return people.every((person) => person.countries.size === 0) || !represents.startsWith('country/')
    ? people
    : []
}

function only(people: readonly NamedPerson[]): NamedPerson | null {
  const most = Math.max(...people.map(({ articles }) => articles))
  const counted = people.filter(({ articles }) => articles >= NOISE * most)
  return counted.length === 1 ? counted[0]! : null
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
