// `--map title=headline,text=body` → the name that each field of an article has in an archive.
import { KnownError } from '../../src/errors.ts'

export const FIELDS = ['id', 'url', 'title', 'source', 'publishedAt', 'text'] as const
export type Field = (typeof FIELDS)[number]

/** The archive's name of each field. */
export type FieldNames = Readonly<Record<Field, string>>

export const OWN_NAMES = Object.fromEntries(FIELDS.map((field) => [field, field])) as FieldNames

/** @throws KnownError BAD_USAGE for what is no pair, a field that no article has, or one named twice. */
export function parseFieldNames(map: string | undefined): FieldNames {
  const names = new Map<Field, string>()
  for (const pair of map === undefined ? [] : map.split(',')) {
    const [field, name] = splitPair(pair)
    if (!isField(field) || !name || names.has(field)) {
      throw new KnownError(
        'BAD_USAGE',
        `--map must be pairs such as title=headline,text=body with fields of ${FIELDS.join(', ')}, each once, not ${JSON.stringify(pair.slice(0, 80))}.`,
      )
    }
    names.set(field, name)
  }
  return { ...OWN_NAMES, ...Object.fromEntries(names) }
}

function splitPair(pair: string): [field: string, name: string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name)
}
