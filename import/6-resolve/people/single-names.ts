// Units that carry one name only, and the persons of that family → whose they are, where one person only fits.
import type { NamedPerson } from './full-names.ts'
import { personName } from './person-name.ts'
import type { PersonUnit } from './person-unit.ts'

export type SingleNameRule = 'surname' | 'surname-and-office' | 'surname-and-title'

export interface SingleNameMatch {
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

/** The one person of that family who fits in office, country and time; null when none does, or two. */
export function matchSingleName(unit: PersonUnit, family: readonly NamedPerson[]): SingleNameMatch | null {
  const fitting = family.filter((person) => bearsName(unit, person) && liveTogether(unit, person))
  const inOffice = only(
    fitting.filter((person) => shareOffice(unit, person)),
    NOISE_IN_OFFICE,
  )
  if (inOffice) return { person: inOffice, rule: 'surname-and-office' }
  const compatible = inCountry(unit, fitting)
  const titled = only(
    compatible.filter((person) => hasRole(unit, person)),
    NOISE_IN_OFFICE,
  )
  if (titled) return { person: titled, rule: 'surname-and-title' }
  const person = only(compatible, NOISE)
  return person && { person, rule: 'surname' }
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

function hasRole({ role }: PersonUnit, { units }: NamedPerson): boolean {
  if (role === null) return false
  return units.some(({ evidence }) =>
    [...evidence.offices.keys()].some((office) => office.endsWith(`/${role}`)),
  )
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

function only(people: readonly NamedPerson[], noise: number): NamedPerson | null {
  const most = Math.max(...people.map(({ articles }) => articles))
  const counted = people.filter(({ articles }) => articles >= noise * most)
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
