// A gold text and names of actors in it → the actors they mean, comparable, and what a near miss is worth.
import { foldName } from './fold-words.ts'
import type { GoldText } from './gold.ts'
import { bodyKeys, isSameBody } from './match-body.ts'
import { personScore } from './match-person.ts'

/** States that are no more → those that stand for them in the gold. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  SUN: 'RUS',
  ZAR: 'COD',
  YUG: 'SRB',
  SCG: 'SRB',
  DDR: 'DEU',
  BUR: 'MMR',
  ROM: 'ROU',
  TMP: 'TLS',
  PAL: 'PSE',
  KOS: 'XKX',
  UNK: 'XKX',
}

export function countryCode(code: string): string {
  const upper = code.trim().toUpperCase()
  return SUCCESSORS[upper] ?? upper
}

/** Two actors, in the order of their keys. */
export type ActorPair = readonly [string, string]

/** Resolves names against the actors of one gold text, to keys: `person:NAME`, `country:ISO3`, `org:NAME`. */
export class TextActors {
  readonly persons: readonly string[]
  /** Of each body, all its names. */
  readonly bodies: readonly (readonly string[])[]
  readonly #optionalBodies: readonly string[]
  readonly #countries: ReadonlyMap<string, string>
  readonly #keys = new Map<string, string>()

  constructor(gold: GoldText) {
    this.persons = gold.persons.map(({ name }) => name)
    this.bodies = gold.organizations.map((name) => [name, ...(gold.orgAliases[name] ?? [])])
    this.#optionalBodies = gold.organizationsOptional
    this.#countries = new Map(
      gold.persons.flatMap(({ name, country }) =>
        country ? [[`person:${name}`, `country:${country}`]] : [],
      ),
    )
  }

  keyOf(actor: string): string {
    const known = this.#keys.get(actor)
    if (known !== undefined) return known
    const key = this.#resolve(actor.trim())
    this.#keys.set(actor, key)
    return key
  }

  keysOf(actors: readonly string[]): string[] {
    return [...new Set(actors.map((actor) => this.keyOf(actor)))]
  }

  /** Country of a person; other actors stand for themselves. */
  sideOf(key: string): string {
    return this.#countries.get(key) ?? key
  }

  /** 1 for the same two, ½ where one is named and the other side has only the country, else 0. */
  pairCredit([a, b]: ActorPair, [c, d]: ActorPair): number {
    const [ac, bd, ad, bc] = [this.credit(a, c), this.credit(b, d), this.credit(a, d), this.credit(b, c)]
    return Math.max(Math.min(ac, bd), Math.min(ad, bc))
  }

  credit(a: string, b: string): number {
    if (a === b) return 1
    const country = (key: string): boolean => key.startsWith('country:')
    return (country(a) && this.#countries.get(b) === a) || (country(b) && this.#countries.get(a) === b)
      ? 0.5
      : 0
  }

  #resolve(actor: string): string {
    if (/^country:/i.test(actor)) return `country:${countryCode(actor.slice('country:'.length))}`
    if (/^org:/i.test(actor)) return this.#body(actor.slice('org:'.length))
    return this.#person(actor) ?? this.#listedBody(actor) ?? `unknown:${foldName(actor)}`
  }

  #body(name: string): string {
    const optional = this.#optionalBodies.find((body) => isSameBody(name, [body]))
    return this.#listedBody(name) ?? `org:${optional ?? bodyKeys(name).toSorted()[0]}`
  }

  #listedBody(name: string): string | undefined {
    const body = this.bodies.find((names) => isSameBody(name, names))
    return body && `org:${body[0]}`
  }

  #person(name: string): string | undefined {
    const scores = this.persons.map((person) => personScore(name, person))
    const best = Math.max(0, ...scores)
    return best > 0 ? `person:${this.persons[scores.indexOf(best)]}` : undefined
  }
}

/** All pairs of a set of actors, each in the order of their keys. */
export function actorPairs(keys: readonly string[]): ActorPair[] {
  const sorted = keys.toSorted()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b): ActorPair => [a, b]))
}
