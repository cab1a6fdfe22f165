// What a random graph holds → parents, filter values and sort keys such as clients send, hits and misses.
import type { GraphValue } from '../../src/graph/graph.ts'
import type { Sampler, Source } from './fragment.ts'

const MISS = 'nowhere/none'

/** The id of a node that carries `label`; now and then of none. */
export const idOf =
  (label: string): Sampler<string> =>
  (graph, random) =>
    random.chance(0.1) ? MISS : random.pick(graph.ids(label))

/** One to three such ids. */
export const idsOf =
  (label: string): Sampler<string[]> =>
  (graph, random) =>
    Array.from({ length: 1 + random.integer(3) }, () => idOf(label)(graph, random))

/** A value of a property, or the empty string when no node has one. */
export const valueOf =
  (label: string, property: string): Sampler<string> =>
  (graph, random) => {
    const values = graph.values(label, property)
    return values.length === 0 ? '' : String(random.pick(values))
  }

/** One or two values of a property. */
export const valuesOf =
  (label: string, property: string): Sampler<string[]> =>
  (graph, random) =>
    Array.from({ length: 1 + random.integer(2) }, () => valueOf(label, property)(graph, random))

/** A small count. */
export const count: Sampler<number> = (_, random) => random.integer(6)

/** A parent that is one node. */
export const parentOf =
  (label: string): Sampler<Source> =>
  (graph, random) => ({ id: idOf(label)(graph, random) })

/** One of some constants. */
export const oneOf =
  (...values: readonly GraphValue[]): Sampler =>
  (_, random) =>
    random.pick(values)

/** The parent of a root field. */
export const root: Sampler<Source> = () => ({})
