// A fragment and how much of it is wanted → the one Cypher statement that reads it for many parents at once.
import type { Filters, Fragment, SortKey } from './fragment.ts'

/** Which slice of a fragment's list: from the front or the back, from a cursor on or from the end. */
export interface Slice {
  readonly backward: boolean
  readonly fromCursor: boolean
}

/** `$sources` → per parent its `rows: [{keys, row}]`, at most `$limit`, in order (reversed when `backward`). */
export function pageStatement(fragment: Fragment, given: ReadonlySet<string>, slice: Slice): string {
  const keys = fragment.order.map((_, i) => `k${i}`)
  const kept = [...fragment.keeps, ...keys].join(', ')
  const named = [...fragment.keeps, ...fragment.order.map((key, i) => `${key.by} AS k${i}`)].join(', ')
  const order = fragment.order.map((key, i) => `k${i} ${isDescending(key, slice) ? 'DESC' : 'ASC'}`)
  const body = [
    fragment.text(whereOf(fragment.filters, given), given),
    `WITH ${named}`,
    slice.fromCursor ? `WHERE ${beyondCursor(fragment.order, slice)}` : '',
    `WITH ${kept}`,
    `ORDER BY ${order.join(', ')}`,
    'LIMIT $limit',
    `RETURN collect({keys: [${keys.join(', ')}], row: ${fragment.row}}) AS rows`,
  ]
  return wrap(fragment, body, 'rows')
}

/** `$sources` → per parent the `total` number of items. */
export function countStatement(fragment: Fragment, given: ReadonlySet<string>): string {
  return wrap(
    fragment,
    [fragment.text(whereOf(fragment.filters, given), given), 'RETURN count(*) AS total'],
    'total',
  )
}

function wrap(fragment: Fragment, body: readonly string[], result: string): string {
  const scope = ['s', ...(fragment.binds ?? [])].join(', ')
  return [
    'UNWIND $sources AS s',
    fragment.from ?? '',
    `CALL (${scope}) {`,
    ...body.map((line) => `  ${line}`),
    '}',
    `RETURN s.i AS i, ${result}`,
  ]
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** The clauses of the given filters, as one condition. */
function whereOf(filters: Filters | undefined, given: ReadonlySet<string>): string {
  const clauses = Object.entries(filters ?? {}).flatMap(([name, filter]) =>
    filter.clause !== undefined && given.has(name) ? [filter.clause] : [],
  )
  return clauses.length === 0 ? 'true' : clauses.join(' AND ')
}

function isDescending(key: SortKey, slice: Slice): boolean {
  return (key.descending ?? false) !== slice.backward
}

/** `k0 < $k0 OR (k0 = $k0 AND (k1 > $k1))`: what comes after the cursor, without comparing lists. */
function beyondCursor(order: readonly SortKey[], slice: Slice): string {
  return order
    .map((key, i) => ({
      beyond: `k${i} ${isDescending(key, slice) ? '<' : '>'} $k${i}`,
      equal: `k${i} = $k${i}`,
    }))
    .reduceRight(
      (rest, { beyond, equal }) => (rest === '' ? beyond : `${beyond} OR (${equal} AND (${rest}))`),
      '',
    )
}
