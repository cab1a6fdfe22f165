// An actor's id → what the vocabulary knows of it, whatever articles call it.
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'

export interface KnownActor {
  readonly name: string
  readonly aliases: readonly string[]
  readonly iso2?: string
  readonly iso3?: string
}

const KNOWN: ReadonlyMap<string, KnownActor> = new Map<string, KnownActor>([
  ...COUNTRIES.map(
    ({ iso2, iso3, name, names }) =>
      [`country/${iso3}`, { name, aliases: [...names].sort(), iso2, iso3 }] as const,
  ),
  ...ORGANISATIONS.map(({ id, name, aliases }) => [id, { name, aliases: [...aliases].sort() }] as const),
])

export function knownActor(id: string): KnownActor | undefined {
  return KNOWN.get(id)
}
