// All that articles claim about one actor → its name, aliases, look-up forms, offices and countries.
import { fold } from '../../src/fold.ts'
import type { Seen } from '../6-resolve/evidence.ts'
import { addSeen } from '../6-resolve/evidence.ts'
import { shortNames } from '../6-resolve/people/double-surnames.ts'
import { personName } from '../6-resolve/people/person-name.ts'
import { evidenceOfUnits, isBare } from '../6-resolve/people/person-unit.ts'
import { type AssignedUnit, usesOf } from '../6-resolve/people/person-use.ts'
import { type BodyUse, bodyUse } from './body-use.ts'
import { knownActor } from './known-actors.ts'

export interface DerivedActor {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Folded forms under which it is found. */
  readonly names: readonly string[]
  readonly offices: ReadonlyMap<string, Seen>
  readonly represents: ReadonlyMap<string, Seen>
  readonly family: string | null
  /** What articles say of it, added up; none for what the vocabulary knows. */
  readonly uses: readonly string[] | null
  readonly iso2?: string
  readonly iso3?: string
}

/** Aliases beyond this many are misreadings of a name that stands everywhere. */
const MOST_ALIASES = 60
/** An office or country that less than this share of the articles tells is a misreading, unless several do. */
const SHARE = 0.1
const SEVERAL = 3

export function derivePerson(id: string, assigned: readonly AssignedUnit[], family: string): DerivedActor {
  const units = assigned.map(({ unit }) => unit)
  const evidence = evidenceOfUnits(units)
  const full = units.filter((unit) => !isBare(unit))
  const name = bestName(full.length > 0 ? evidenceOfUnits(full) : evidence) ?? id.slice(id.indexOf('/') + 1)
  const represents = new Map<string, Seen>()
  for (const unit of units) {
    if (unit.represents === null) continue
    const known = represents.get(unit.represents)
    represents.set(unit.represents, known ? addSeen(known, unit.evidence) : unit.evidence)
  }
  const forms = [...evidence.names.keys(), ...evidence.aliases.keys()]
  return {
    id,
    name,
    aliases: aliasesOf(evidence, name),
    names: [...new Set([...forms.map(fold), ...full.flatMap(({ key }) => shortForms(key))])]
      .filter(Boolean)
      .sort(),
    offices: withoutNoise(evidence.offices),
    represents: withoutNoise(represents),
    family,
    uses: usesOf(assigned),
  }
}

/** A country or body: by the vocabulary where it is known there, else by what the articles call it. */
export function deriveBody(id: string, evidence: BodyUse | null): DerivedActor {
  const uses = evidence ? bodyUse(evidence) : null
  const none = { offices: new Map(), represents: new Map(), family: null, uses }
  const known = knownActor(id)
  if (known) {
    const { name, aliases, iso2, iso3 } = known
    const names = [...new Set([name, ...aliases, ...(iso3 ? [iso3] : [])].map(fold))].filter(Boolean).sort()
    return { id, name, aliases, names, ...none, ...(iso2 ? { iso2 } : {}), ...(iso3 ? { iso3 } : {}) }
  }
  const name = (evidence && bestName(evidence)) ?? titleOf(id)
  const aliases = evidence ? aliasesOf(evidence, name) : []
  const names = [...new Set([name, ...aliases].map(fold))].filter(Boolean).sort()
  return { id, name, aliases, names, ...none }
}

/** `org/khyber-institute` → `Khyber Institute`: the last resort for a body that no article mentions by itself. */
export function titleOf(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).split('-')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** Most frequent form that is not all capitals; of equals the longest, then the smallest. */
function bestName({ names }: BodyUse): string | null {
  const forms = [...names].map(([name, count]) => ({ name, count, shouts: name === name.toUpperCase() }))
  forms.sort(
    (a, b) =>
      Number(a.shouts) - Number(b.shouts) ||
      b.count - a.count ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  )
  return forms[0]?.name ?? null
}

function aliasesOf(evidence: BodyUse, name: string): string[] {
  const counts = new Map<string, number>()
  for (const [form, count] of [...evidence.names, ...evidence.aliases])
    counts.set(form, (counts.get(form) ?? 0) + count)
  counts.delete(name)
  const frequent = [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, MOST_ALIASES)
  return frequent.map(([form]) => form).sort()
}

/** `person/harjit-singh-sajjan` → `harjit sajjan` and `sajjan`: what people type. Two surnames: by the first as well. */
function shortForms(key: string): string[] {
  const words = key.slice(key.indexOf('/') + 1).split('-')
  const { tokens } = personName(key)
  const short = tokens.length > 2 ? [`${tokens[0]} ${tokens.at(-1)}`] : []
  return [words.join(' '), ...short, ...shortNames(key), tokens.at(-1)!]
}

function withoutNoise(all: ReadonlyMap<string, Seen>): Map<string, Seen> {
  const total = [...all.values()].reduce((sum, { articles }) => sum + articles, 0)
  return new Map([...all].filter(([, { articles }]) => articles >= SEVERAL || articles >= SHARE * total))
}
