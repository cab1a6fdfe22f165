// Templates of features as data, and the values of one place → the hashes of its features, in one tight loop.
import { FINISH, FIRST, SECOND, TEMPLATE } from './hashing.ts'

/** A template's number and the one to three values that it joins, by name. */
export type Template<Name extends string> = readonly [number, Name, Name?, Name?]

export interface Templates {
  /** The values, in the order of their names; then the same multiplied as first and as second of a template. */
  readonly values: Int32Array
  readonly names: number
  readonly count: number
  /** For each template the three places in `values` that it adds up, and what its number adds. */
  readonly sums: Int32Array
}

/**
 * @param open templates wait for one more value, which comes last
 */
export function compileTemplates<Name extends string>(
  names: readonly Name[],
  templates: readonly Template<Name>[],
  open = false,
): Templates {
  const n = names.length
  const zero = 3 * n
  const sums = new Int32Array(templates.length * 4)
  for (const [t, [number, ...own]] of templates.entries()) {
    const joined = open ? own.length + 1 : own.length
    const places = own.map((name, i) => {
      const at = names.indexOf(name as Name)
      return i === joined - 1 ? at : n * (i + 1) + at
    })
    sums.set([...places, zero, zero].slice(0, 3), t * 4)
    sums[t * 4 + 3] = Math.imul(number, TEMPLATE)
  }
  return { values: new Int32Array(3 * n + 1), names: n, count: templates.length, sums }
}

/** To be called when the values have been written. */
export function spreadValues({ values, names }: Templates): void {
  for (let i = 0; i < names; i++) {
    const value = values[i] as number
    values[names + i] = Math.imul(value, FIRST)
    values[2 * names + i] = Math.imul(value, SECOND)
  }
}

/** Writes the features' hashes, or of open templates what the last value is to be added to. */
export function fillFeatures({ values, sums, count }: Templates, into: Int32Array, open = false): void {
  for (let t = 0; t < count; t++) {
    const at = t << 2
    const sum =
      ((values[sums[at] as number] as number) +
        (values[sums[at + 1] as number] as number) +
        (values[sums[at + 2] as number] as number) +
        (sums[at + 3] as number)) |
      0
    if (open) {
      into[t] = sum
      continue
    }
    const h = Math.imul(sum, FINISH)
    into[t] = h ^ (h >>> 15)
  }
}
