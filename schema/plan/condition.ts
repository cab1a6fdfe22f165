// Filters joined by and, or and not → one Cypher condition, and its parameters under names of their own.
import type { GraphValue, Parameters } from '../../src/graph/graph.ts'
import type { Condition } from './ask.ts'
import type { Filters } from './fragment.ts'

/** `{not: {filter: 'kinds', value: ['VISIT']}}` → `NOT (coalesce(event.kind IN $w1, false))`, `{w1: ['VISIT']}`. */
export function clauseOf(
  filters: Filters | undefined,
  where: Condition | undefined,
): { readonly clause: string[]; readonly values: Parameters } {
  const values: Record<string, GraphValue> = {}
  const write = (condition: Condition): string => {
    if ('all' in condition) return among(condition.all.map(write), ' AND ', 'true')
    if ('any' in condition) return among(condition.any.map(write), ' OR ', 'false')
    if ('not' in condition) return `NOT (${write(condition.not)})`
    const clause = filters?.[condition.filter]?.clause
    if (clause === undefined) throw new Error(`No filter "${condition.filter}"`)
    const name = `w${Object.keys(values).length + 1}`
    values[name] = condition.value
    return certain(clause.replaceAll(`$${condition.filter}`, `$${name}`))
  }
  return { clause: where ? [write(where)] : [], values }
}

function among(clauses: readonly string[], by: string, none: string): string {
  return clauses.length === 0 ? none : `(${clauses.join(by)})`
}

/** What compares with an absent property is null, and so would be its contrary. */
function certain(clause: string): string {
  return clause.startsWith('EXISTS') ? clause : `coalesce(${clause}, false)`
}
