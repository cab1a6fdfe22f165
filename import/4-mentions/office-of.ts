// Roles and their owners → ids of offices, and for whom an owner's people speak.
import { OFFICES } from '../../src/vocabulary/words/offices.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { Owner } from './phrases.ts'

export const OFFICE_BY_ROLE: ReadonlyMap<string, (typeof OFFICES)[number]> = new Map(
  OFFICES.map((office) => [office.role, office]),
)

/** Bodies of one state, by id → ISO 3166-1 alpha-3; parties, companies and armed groups speak for themselves. */
export const BODY_COUNTRIES: ReadonlyMap<string, string> = new Map(
  ORGANISATIONS.flatMap((body) =>
    body.country && body.kind === 'body' ? [[body.id, body.country] as const] : [],
  ),
)

/** Who speaks for a country's own body speaks for the country. */
export function speaksFor(owner: Owner): string {
  const country = owner.type === 'organization' ? BODY_COUNTRIES.get(owner.id) : undefined
  return country ? `country/${country}` : owner.id
}

/** `country/CAN`, `foreign-minister` → `office/CAN/foreign-minister`. */
export function officeKey(owner: string, role: string): string {
  const canonical = OFFICE_BY_ROLE.get(role)?.onlyFor?.[owner.replace(/^country\//, '')]
  if (canonical) return officeKey(owner, canonical)
  return `office/${owner.replace(/^country\//, '').replace(/^org\//, '')}/${role}`
}

/** `minister of trade` → `Minister of Trade`. */
export const capitalized = (title: string): string =>
  title.replace(/(^|\s)(?!(?:of|for|and|the|to)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
