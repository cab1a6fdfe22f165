// Parameters as a caller gives them → the same, checked: what one engine would drop, coerce or refuse, both refuse here.
import { KnownError } from '../errors.ts'
import type { GraphValue, Parameters } from './graph.ts'

/** Under the `u` flag only halves without their other half match. */
const LONE_SURROGATE = /\p{Surrogate}/u
const MAX_DEPTH = 16

/**
 * Refuses values that the engines treat differently: text that is not well-formed Unicode (a KnownError, since
 * clients can send it), `undefined`, NaN and infinities, bigints, dates and other objects (bugs: TypeError).
 */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(value, `$${name}`, 0)
}

function checkValue(value: unknown, where: string, depth: number): void {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') return checkText(value, where)
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (typeof value !== 'object' || depth > MAX_DEPTH) throw notAValue(value, where)
  if (Array.isArray(value)) {
    for (const item of value) checkValue(item, where, depth + 1)
    return
  }
  if (!isPlainObject(value)) throw notAValue(value, where)
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw new TypeError(`${where}: the key "__proto__" is refused`)
    checkValue(item, `${where}.${key}`, depth + 1)
  }
}

function checkText(text: string, where: string): void {
  if (!LONE_SURROGATE.test(text)) return
  throw new KnownError(
    'BAD_USER_INPUT',
    `${where}: the text is not well-formed Unicode (half of a surrogate pair).`,
  )
}

function notAValue(value: unknown, where: string): TypeError {
  return new TypeError(
    `${where}: a graph cannot hold ${typeof value === 'object' ? 'this object' : String(value)}`,
  )
}

export function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** An integer of the database → a number, exactly; RangeError when JavaScript cannot hold it. */
export function exactNumber(integer: bigint): number {
  const number = Number(integer)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${integer} is not a safe integer`)
  return number
}

export function mapValues(
  object: Readonly<Record<string, unknown>>,
  convert: (value: unknown) => GraphValue,
): Record<string, GraphValue> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value)]))
}
