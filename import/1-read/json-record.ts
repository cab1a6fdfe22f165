// The text of one JSON object → the fields of an article, or why it is none.
import { type ArticleFields } from './article.ts'
import { type FieldNames, OWN_NAMES } from './field-names.ts'
import { jsonErrorOffset } from './json-error.ts'
import { asFields, checked, kindOf, RecordError, type RecordRefusal } from './record-fields.ts'

const SHOWN = 80

/** `names`: what the archive calls our fields. */
export function parseRecord(
  line: string,
  now: number,
  names: FieldNames = OWN_NAMES,
): ArticleFields | RecordRefusal {
  return checked(() => {
    const record = parseObject(line)
    const twice = repeatedField(line, names)
    if (twice) throw new RecordError(`"${twice}" stands twice`)
    return asFields(record, now, names)
  })
}

/** @throws RecordError with the offset of what is not JSON. */
export function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw notJson(line, (error as Error).message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(`not a JSON object but ${kindOf(value)}`)
  }
  return value as Record<string, unknown>
}

function notJson(line: string, message: string): RecordError {
  const what = `not JSON (${message.replace(/\s+/g, ' ').slice(0, 2 * SHOWN)})`
  return new RecordError(what, jsonErrorOffset(line, message))
}

/** A field of ours that stands twice at the top of the object: JSON.parse would silently keep the last. */
function repeatedField(line: string, names: FieldNames): string | null {
  const seen = new Set<string>()
  for (const [, name] of line.matchAll(fieldPattern(names))) {
    if (seen.has(name!)) return repeatedAtTop(line, names)
    seen.add(name!)
  }
  return null
}

const patterns = new WeakMap<FieldNames, RegExp>()

/** Inside a JSON string a quote is escaped, so that this matches names of fields only, at whatever depth. */
function fieldPattern(names: FieldNames): RegExp {
  let pattern = patterns.get(names)
  if (!pattern) {
    const any = Object.values(names).map((name) => name.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&'))
    pattern = new RegExp(`(?<!\\\\)"(${any.join('|')})"\\s*:`, 'g')
    patterns.set(names, pattern)
  }
  return pattern
}

function repeatedAtTop(line: string, names: FieldNames): string | null {
  const ours = new Set(Object.values(names))
  const seen = new Set<string>()
  let depth = 0
  for (const match of line.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs)) {
    const [token, isName] = match
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (isName && depth === 1) {
      const name = JSON.parse(token.slice(0, -isName.length)) as string
      if (seen.has(name) && ours.has(name)) return name
      seen.add(name)
    }
  }
  return null
}
