// Offices as the graph knows them, and as it shall → who held one on a day, and the events for which that changes.
import { changedDays, type Holding, holderOn } from '../6-resolve/office-holders.ts'
import { familyOf } from '../6-resolve/people/resolve-people.ts'
import type { DerivedActor } from './derive-actor.ts'
import type { StoredGraph } from './stored.ts'

export class Holders {
  readonly #graph: StoredGraph
  readonly #families: ReadonlySet<string>
  readonly #persons: ReadonlyMap<string, DerivedActor>
  readonly #holdings = new Map<string, { before: Holding[]; after: Holding[] }>()

  /** `persons`: all of the touched `families`, as they shall be. */
  constructor(graph: StoredGraph, families: ReadonlySet<string>, persons: ReadonlyMap<string, DerivedActor>) {
    this.#graph = graph
    this.#families = families
    this.#persons = persons
  }

  /** Of an office that was loaded before. */
  holderOn(office: string, day: string): string | null {
    return holderOn(this.#holdings.get(office)?.after ?? [], day)
  }

  async load(offices: readonly string[]): Promise<void> {
    const missing = [...new Set(offices)].filter((office) => !this.#holdings.has(office))
    for (const office of missing) this.#holdings.set(office, { before: [], after: [] })
    for (const { office, person, family, first, last } of await this.#graph.holdings(missing)) {
      const holding = { person, articles: 1, first, last }
      const known = this.#holdings.get(office)!
      known.before.push(holding)
      if (!this.#families.has(family ?? familyOf(person))) known.after.push(holding)
    }
    for (const person of this.#persons.values()) {
      for (const office of missing) {
        const seen = person.offices.get(office)
        if (seen) this.#holdings.get(office)!.after.push({ ...seen, person: person.id })
      }
    }
  }

  /** Events in which one of the offices took part unnamed, on days for which another holder is known now. */
  async eventsOfShifted(offices: readonly string[]): Promise<string[]> {
    await this.load(offices)
    const rows = offices.flatMap((office) => {
      const { before, after } = this.#holdings.get(office)!
      const days = changedDays(before, after)
      return days ? [{ office, ...days }] : []
    })
    return this.#graph.eventsOfOffices(rows)
  }
}
