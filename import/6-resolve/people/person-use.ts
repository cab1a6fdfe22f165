// A unit with its rule ↔ the text in which a person's node keeps it: all that articles say, added up once.
import { type Evidence, type Seen, subtractEvidence } from '../evidence.ts'
import { type PersonUnit, unitId } from './person-unit.ts'

/** A unit as it was assigned to a person, and why. */
export interface AssignedUnit {
  readonly unit: PersonUnit
  readonly rule: string | null
}

type StoredSeen = readonly [articles: number, first: string | null, last: string | null]

interface StoredUse {
  readonly key: string
  readonly represents: string | null
  readonly role: string | null
  readonly rule: string | null
  readonly seen: StoredSeen
  readonly names: readonly (readonly [string, number])[]
  readonly aliases: readonly (readonly [string, number])[]
  readonly offices: readonly (readonly [string, StoredSeen])[]
  readonly roles: readonly (readonly [string, number])[]
}

/** Equal units are equal text, in an order that does not depend on how they came. */
export function usesOf(units: readonly AssignedUnit[]): string[] {
  return [...units].sort((a, b) => (unitId(a.unit) < unitId(b.unit) ? -1 : 1)).map(useOf)
}

function useOf({ unit, rule }: AssignedUnit): string {
  const { key, represents, role, evidence } = unit
  const use: StoredUse = {
    key,
    represents,
    role,
    rule,
    seen: storedSeen(evidence),
    names: sorted(evidence.names),
    aliases: sorted(evidence.aliases),
    offices: sorted(evidence.offices).map(([office, seen]) => [office, storedSeen(seen)]),
    roles: sorted(evidence.roles),
  }
  return JSON.stringify(use)
}

export function readUse(text: string): AssignedUnit {
  const { key, represents, role, rule, seen, names, aliases, offices, roles } = JSON.parse(text) as StoredUse
  const evidence: Evidence = {
    ...readSeen(seen),
    names: new Map(names),
    aliases: new Map(aliases),
    offices: new Map(offices.map(([office, own]) => [office, readSeen(own)])),
    roles: new Map(roles),
  }
  return { unit: { key, represents, role, evidence }, rule }
}

/**
 * The unit without what some articles said. Null: nothing is left. `unsure`: those articles were the first or the last
 * to say something, so that all the others must be asked when that was.
 */
export function withoutEvidence(unit: PersonUnit, gone: Evidence): PersonUnit | null | 'unsure' {
  const left = subtractEvidence(unit.evidence, gone)
  if (left === 'unsure') return left
  return left.articles === 0 ? null : { ...unit, evidence: left }
}

function storedSeen({ articles, first, last }: Seen): StoredSeen {
  return [articles, first, last]
}

function readSeen([articles, first, last]: StoredSeen): Seen {
  return { articles, first, last }
}

function sorted<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
