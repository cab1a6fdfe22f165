// A topic's or office's id → what the vocabulary knows of it.
import { OFFICES } from '../../src/vocabulary/words/offices.ts'
import { TOPICS } from '../../src/vocabulary/words/topics.ts'

const KNOWN_TOPICS = new Map(TOPICS.map(({ id, name, iptc }) => [id, { name, iptc }]))
const OFFICE_TITLES: ReadonlyMap<string, string> = new Map(OFFICES.map(({ role, title }) => [role, title]))

/** `foreign-minister` → `Foreign Minister`. */
export function knownOffice(role: string): string | undefined {
  return OFFICE_TITLES.get(role)
}

export function knownTopic(
  id: string,
): { readonly name: string; readonly iptc?: string | undefined } | undefined {
  return KNOWN_TOPICS.get(id)
}
