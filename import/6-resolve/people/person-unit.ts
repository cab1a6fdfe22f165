// Claims about persons → units: all that articles say under one key on behalf of one country.
import { addAll, addEvidence, type Evidence, roleOf, type StoredClaim } from '../evidence.ts'
import { personName } from './person-name.ts'

/** The smallest thing that is assigned to a person: one key, one country or body (or none). */
export interface PersonUnit {
  readonly key: string
  /** `country/USA`, `org/nato`, or null where the article does not tell. */
  readonly represents: string | null
  /** Of a bare surname also the role in which it stands: President Clinton and Secretary Clinton are two. */
  readonly role: string | null
  readonly evidence: Evidence
}

/** Units → one unit for each key and country, whatever their order. */
export function addUnits(units: Iterable<PersonUnit>): PersonUnit[] {
  const byId = new Map<string, PersonUnit>()
  for (const unit of units) {
    const known = byId.get(unitId(unit))
    byId.set(unitId(unit), known ? { ...known, evidence: addEvidence(known.evidence, unit.evidence) } : unit)
  }
  return [...byId.values()].sort((a, b) => (unitId(a) < unitId(b) ? -1 : 1))
}

export type UnitKey = Omit<PersonUnit, 'evidence'>

export function unitId({ key, represents, role }: UnitKey): string {
  return `${key} ${represents ?? ''} ${role ?? ''}`
}

/** One name only, as articles write it: `Field`, and `Thomas-Greenfield`, whose key shows two. */
export function isBare({ key, evidence }: PersonUnit): boolean {
  return personName(key).isBare || [...evidence.names.keys()].every(isOneWord)
}

function isOneWord(name: string): boolean {
  return !/\s/.test(name.trim())
}

/** The unit to which a claim belongs. */
export function unitKey(claim: StoredClaim): UnitKey {
  const { id, name, represents } = claim
  return {
    key: id,
    represents: represents ?? null,
    role: personName(id).isBare || isOneWord(name) ? roleOf(claim) : null,
  }
}

/** Below this share of what is known, a country is taken for a misreading. */
const SHARE = 0.2

/** The countries for which the units stand, without the odd misreading. */
export function countriesOf(units: readonly PersonUnit[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { represents, evidence } of units) {
    if (represents?.startsWith('country/'))
      counts.set(represents, (counts.get(represents) ?? 0) + evidence.articles)
  }
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  return new Set([...counts].filter(([, count]) => count >= SHARE * total).map(([country]) => country))
}

export function articlesOf(units: readonly PersonUnit[]): number {
  return units.reduce((total, unit) => total + unit.evidence.articles, 0)
}

export function evidenceOfUnits(units: readonly PersonUnit[]): Evidence {
  return addAll(units.map((unit) => unit.evidence))
}
