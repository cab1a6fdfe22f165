// A read, how much of it is wanted and what goes along with its rows → the one Cypher statement that does it all.
import type { GraphValue, Parameters } from '../../src/graph/graph.ts'
import type { Condition, Nest, Part, Read, Window } from './ask.ts'
import { clauseOf } from './condition.ts'
import type { Filters, Fragment, SortKey } from './fragment.ts'
import { needsKeys, projected } from './project.ts'

export interface Statement {
  readonly text: string
  readonly parameters: Parameters
  /** The fragments in it: `event/all + event/place`. */
  readonly name: string
}

/**
 * `$sources` → per parent `i` and its `result`: its items, at most `$limit`, in order (reversed when the window goes
 * backward), or their total number. An item is its row; `{keys, row}` where its sort keys are wanted; where there are
 * nests, a list, which is half as much to send as a map: the row, what each nest has read, and the keys where they are
 * wanted. Each nest is a `CALL` subquery over the rows that are kept, with parameters of its own: `$n1_limit`.
 */
export function composeStatement(ask: Read, part: Part, nests: readonly Nest[] = []): Statement {
  const composition = new Composition()
  const { fragment } = ask
  const lines = [
    'UNWIND $sources AS s',
    ...(fragment.from ? [fragment.from] : []),
    `CALL (${['s', ...(fragment.binds ?? [])].join(', ')}) {`,
    ...indented(composition.body({ ask, part, nests }, '', 'result')),
    '}',
    'RETURN s.i AS i, result',
  ]
  return { text: lines.join('\n'), parameters: composition.parameters, name: namesOf({ ask, part, nests }) }
}

/** Whether rows come as they are: nothing else is wanted of them. */
export function isBare(read: Read, nests: readonly Nest[]): boolean {
  return nests.length === 0 && !wantsKeys(read)
}

function wantsKeys({ keyless, needs }: Read): boolean {
  return !keyless && needsKeys(needs)
}

type Body = Pick<Nest, 'part' | 'nests'> & { readonly ask: Read }

function namesOf({ ask, part, nests }: Body): string {
  return [`${ask.fragment.name}${part === 'total' ? ' count' : ''}`, ...nests.map(namesOf)].join(' + ')
}

/** Numbers the subqueries of one statement and gathers their parameters. */
class Composition {
  readonly parameters: Record<string, GraphValue> = {}
  #subqueries = 0

  body({ ask, part, nests }: Body, prefix: string, result: string): string[] {
    const { where, ...parameters } = ask.parameters ?? {}
    const given = new Set(Object.keys(parameters))
    const { clause, values } = clauseOf(ask.fragment.filters, where as Condition | undefined)
    const text = ask.fragment.text(joined([...clausesOf(ask.fragment.filters, given), ...clause]), given)
    this.#take({ ...parameters, ...values }, prefix)
    if (part === 'total') return [renamed(text, prefix), `RETURN count(*) AS ${result}`]
    this.#take(windowParameters(ask.window), prefix)
    return [
      renamed(`${text}\n${sliceOf(ask.fragment, ask.window, given)}`, prefix),
      ...this.#rows(ask, nests, prefix, result),
    ]
  }

  #rows(read: Read, nests: readonly Nest[], prefix: string, result: string): string[] {
    const { fragment } = read
    const row = projected(fragment.row, read.needs)
    if (isBare(read, nests)) return [`RETURN collect(${row}) AS ${result}`]
    const keys = `[${fragment.order.map((_, i) => `k${i}`).join(', ')}]`
    if (nests.length === 0) return [`RETURN collect({keys: ${keys}, row: ${row}}) AS ${result}`]
    const names = nests.map(() => `n${(this.#subqueries += 1)}`)
    const aliases = aliasesOf(nests, `${prefix}v_`)
    const bound = [...aliases].map(([variable, alias]) => `${variable} AS ${alias}`)
    const kept = [[row, `${prefix}row`], ...(wantsKeys(read) ? [[keys, `${prefix}keys`]] : [])]
    const [rowName, ...keysName] = kept.map(([, name]) => name)
    return [
      `WITH ${[...kept.map(([value, name]) => `${value} AS ${name}`), ...bound].join(', ')}`,
      ...nests.flatMap((nest, i) => this.#subquery(nest, aliases, names[i]!)),
      `RETURN collect([${[rowName, ...names, ...keysName].join(', ')}]) AS ${result}`,
    ]
  }

  #subquery(asked: Nest, aliases: ReadonlyMap<string, string>, name: string): string[] {
    const nest = fromGathered(asked)
    const binds = Object.entries(nest.binds).map(([own, outer]) => [own, aliases.get(outer)!] as const)
    const guard = nest.label ? ` WHERE ${binds[0]![0]}:${nest.label}` : ''
    return [
      `CALL (${[...new Set(binds.map(([, alias]) => alias))].join(', ')}) {`,
      `  WITH ${binds.map(([own, alias]) => `${alias} AS ${own}`).join(', ')}${guard}`,
      ...indented(keepingBinds(nest, this.body(nest, `${name}_`, name), name)),
      '}',
    ]
  }

  #take(parameters: Parameters, prefix: string): void {
    for (const [name, value] of Object.entries(parameters)) this.parameters[prefix + name] = value
  }
}

/** A read that goes on from what its list has gathered filters nothing again. */
function fromGathered(nest: Nest): Nest {
  const { fragment } = nest.ask
  const { within } = fragment
  if (!within || !within.binds.every((name) => name in nest.binds)) return nest
  const text = () => within.text
  return {
    ...nest,
    ask: { ...nest.ask, parameters: {}, fragment: { ...fragment, binds: within.binds, text } },
  }
}

/** What a subquery imports stays in reach in all of it; what it binds itself is gone after the next `WITH`. */
function keepingBinds({ ask, nests }: Nest, body: readonly string[], result: string): readonly string[] {
  const own = ask.fragment.binds ?? []
  const isNeeded = nests.some(({ binds }) => Object.values(binds).some((name) => own.includes(name)))
  return isNeeded ? [`CALL (${own.join(', ')}) {`, ...indented(body), '}', `RETURN ${result}`] : body
}

/** A subquery must not declare a name again that it imports, so what it imports gets a name that no fragment uses. */
function aliasesOf(nests: readonly Nest[], prefix: string): Map<string, string> {
  const variables = new Set(nests.flatMap(({ binds }) => Object.values(binds)))
  return new Map([...variables].map((variable) => [variable, prefix + variable]))
}

function renamed(text: string, prefix: string): string {
  return prefix === '' ? text : text.replaceAll(/\$(\w+)/g, `$$${prefix}$1`)
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function windowParameters({ limit, keys = [] }: Window): Parameters {
  return { limit, ...Object.fromEntries(keys.map((key, i) => [`k${i}`, key])) }
}

function sliceOf(fragment: Fragment, window: Window, given: ReadonlySet<string>): string {
  const keys = fragment.order.map((_, i) => `k${i}`)
  const keeps = new Set([
    ...(fragment.binds ?? []).filter((name) => isUsed(name, fragment.row)),
    ...fragment.keeps,
  ])
  const named = [...keeps, ...fragment.order.map((key, i) => `${sortedBy(key, given)} AS k${i}`)]
  const order = fragment.order.map((key, i) => `k${i} ${isDescending(key, window) ? 'DESC' : 'ASC'}`)
  return [
    `WITH ${named.join(', ')}`,
    ...(window.keys ? [`WHERE ${beyondCursor(fragment.order, window)}`] : []),
    `WITH ${[...keeps, ...keys].join(', ')}`,
    `ORDER BY ${order.join(', ')}`,
    'LIMIT $limit',
  ].join('\n')
}

function sortedBy({ by, present }: SortKey, given: ReadonlySet<string>): string {
  return present?.given.some((name) => given.has(name)) ? present.by : by
}

function isUsed(variable: string, text: string): boolean {
  return new RegExp(`\\b${variable}[.{]`).test(text)
}

function clausesOf(filters: Filters | undefined, given: ReadonlySet<string>): string[] {
  return Object.entries(filters ?? {}).flatMap(([name, filter]) =>
    filter.clause !== undefined && given.has(name) ? [filter.clause] : [],
  )
}

function joined(clauses: readonly string[]): string {
  return clauses.length === 0 ? 'true' : clauses.join(' AND ')
}

function isDescending(key: SortKey, window: Window): boolean {
  return (key.descending ?? false) !== (window.backward ?? false)
}

/** `k0 < $k0 OR (k0 = $k0 AND (k1 > $k1))`: what comes after the cursor, without comparing lists. */
function beyondCursor(order: readonly SortKey[], window: Window): string {
  return order
    .map((key, i) => ({
      beyond: `k${i} ${isDescending(key, window) ? '<' : '>'} $k${i}`,
      equal: `k${i} = $k${i}`,
    }))
    .reduceRight(
      (rest, { beyond, equal }) => (rest === '' ? beyond : `${beyond} OR (${equal} AND (${rest}))`),
      '',
    )
}
