// What a query selects on the rows of a read → which of their properties are needed; a row's text → the row with only these.

/** By place in the row (`article`; '' is the row itself) the properties that are needed there; absent: all of them. */
export type Needs = ReadonlyMap<string, ReadonlySet<string> | 'all'>

/** Needed of a list by what tells places in it: the sort keys of its rows. */
export const KEYS = '#keys'

/** Gathers needs; what nobody says anything about is needed whole. */
export class NeedsByPlace {
  readonly #places = new Map<string, Set<string> | 'all'>()

  get found(): Needs {
    return this.#places
  }

  add(at: string, properties: readonly string[] | 'all'): void {
    const known = this.#places.get(at) ?? new Set()
    if (properties === 'all' || known === 'all') this.#places.set(at, 'all')
    else this.#places.set(at, new Set([...known, ...properties]))
  }
}

/** Whether the sort keys of the rows are needed. */
export function needsKeys(needs: Needs | undefined): boolean {
  const wanted = needs?.get('')
  return wanted === undefined || wanted === 'all' || wanted.has(KEYS)
}

const projections = new WeakMap<Needs, Map<string, string>>()

/** `{actor: actor{.id, .name}, role: part.role}`, of which `actor.name` is needed → `{actor: actor{.id, .name}}`. */
export function projected(row: string, needs: Needs | undefined): string {
  if (!needs) return row
  const known = projections.get(needs) ?? new Map<string, string>()
  projections.set(needs, known)
  const projection = known.get(row) ?? written(shapeOf(row), needs, '')
  known.set(row, projection)
  return projection
}

interface Shape {
  readonly text: string
  /** Before the braces: the variable of a node; '' of a plain map. */
  readonly of: string
  readonly entries: readonly { readonly key: string; readonly value: Shape }[]
}

const shapes = new Map<string, Shape>()

/** Rows are constants of the program, so they are few. */
function shapeOf(row: string): Shape {
  const known = shapes.get(row) ?? parsed(row)
  shapes.set(row, known)
  return known
}

function parsed(row: string): Shape {
  const text = row.trim()
  const [, of = '', body] = /^(\w*)\{(.*)\}$/s.exec(text) ?? []
  const entries = partsOf(body ?? '').map((part) => {
    const [, key, value = part] = /^(\w+):(.*)$/s.exec(part) ?? []
    return { key: key ?? part.slice(1), value: key ? parsed(value) : { text: part, of: '', entries: [] } }
  })
  return { text, of, entries }
}

/** Cut at the commas that stand in no bracket. */
function partsOf(body: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of body) {
    depth += '{[('.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}

/** An id is always there: it tells types, and what is read further on. */
function written({ text, of, entries }: Shape, needs: Needs, at: string): string {
  const wanted = needs.get(at)
  if (entries.length === 0 || wanted === undefined || wanted === 'all') return text
  const kept = entries.filter(({ key }) => key === 'id' || wanted.has(key))
  const parts = kept.map(({ key, value }) =>
    value.text.startsWith('.') ? value.text : `${key}: ${written(value, needs, at ? `${at}.${key}` : key)}`,
  )
  return `${of}{${parts.join(', ')}}`
}
