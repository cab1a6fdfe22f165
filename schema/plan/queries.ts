// A fragment → the read queries that it can become, with samplers: what the differential test runs on both engines.
import type { GraphValue } from '../../src/graph/graph.ts'
import type { GraphSample, Random, ReadQuery } from '../../src/graph/read-query.ts'
import type { Part } from './ask.ts'
import type { Filters, Fragment } from './fragment.ts'
import { composeStatement } from './statement.ts'

/**
 * The statements of a fragment: from the start, from a cursor in both directions, its count, and with all filters. Each
 * filter alone only at the root, where it may decide how an engine begins.
 */
export function queriesOf(...fragments: readonly Fragment[]): ReadQuery[] {
  return fragments.flatMap(queriesOfOne)
}

function queriesOfOne(fragment: Fragment): ReadQuery[] {
  const names = Object.keys(fragment.filters ?? {})
  const always = names.filter((name) => fragment.filters?.[name]?.always)
  const optional = names.filter((name) => !always.includes(name))
  const query = (suffix: string, given: readonly string[], text: string): ReadQuery => ({
    name: `${fragment.name}${suffix}`,
    text,
    sample: (graph, random) => sampleOf(fragment, given, graph, random),
  })
  const text = (part: Part, given: readonly string[], backward = false, fromCursor = false) => {
    const window = { limit: 1, backward, ...(fromCursor ? { keys: fragment.order.map(() => 0) } : {}) }
    const parameters = Object.fromEntries(given.map((name) => [name, null]))
    return composeStatement({ fragment, parameters, window }, part).text
  }
  const page = (suffix: string, given: readonly string[], backward: boolean, fromCursor: boolean) =>
    query(suffix, given, text('page', given, backward, fromCursor))
  return [
    page('', always, false, false),
    page(' after', always, false, true),
    page(' before', always, true, true),
    query(' count', always, text('total', always)),
    ...(fragment.from ? [] : optional.map((name) => page(` by ${name}`, [...always, name], false, false))),
    ...(optional.length > 1 || (fragment.from && optional.length > 0)
      ? [page(' by all', names, false, true)]
      : []),
  ]
}

function sampleOf(fragment: Fragment, given: readonly string[], graph: GraphSample, random: Random) {
  const parents = Array.from({ length: 1 + random.integer(3) }, (_, i) => ({
    ...fragment.source(graph, random),
    i,
  }))
  const parameters: Record<string, GraphValue> = { sources: parents, limit: 1 + random.integer(8) }
  for (const name of given) parameters[name] = filterOf(fragment.filters, name).sample(graph, random)
  fragment.order.forEach((key, i) => {
    parameters[`k${i}`] = key.sample(graph, random)
  })
  return parameters
}

function filterOf(filters: Filters | undefined, name: string) {
  const filter = filters?.[name]
  if (!filter) throw new Error(`No filter "${name}"`)
  return filter
}
