// Nothing in → the shape in which every type of the schema declares the Cypher it runs, so that tests can run it too.
import type { GraphValue, Parameters } from './graph.ts'

/**
 * One read statement of the product. Each `schema/<type>/cypher.ts` exports
 * `queries: readonly ReadQuery[]` with all of its statements; the differential test finds them there and runs
 * each on both engines over the same random graph, with the parameters that `sample` makes, and compares the
 * rows exactly – so a statement's order must be total (break ties by id).
 */
export interface ReadQuery {
  /** Unique within the product: `actor/met`. */
  readonly name: string
  /** Cypher of the common dialect (see dialect.ts), parameters as `$name`. */
  readonly text: string
  /**
   * Makes one set of parameters out of what a random graph holds; pure but for `random`. Called many times: let it
   * vary what a client can vary (hits and misses, first and later pages, with and without each filter).
   */
  sample(graph: GraphSample, random: Random): Parameters
}

/** What a sample can be drawn from; lists are in a fixed order and never empty for a label of the vocabulary. */
export interface GraphSample {
  /** Ids of the nodes that carry `label` (`Person`, `Actor`, `Event`, `Entity`, …). */
  ids(label: string): readonly string[]
  /** The values that `property` takes on those nodes, each once; without null. */
  values(label: string, property: string): readonly GraphValue[]
}

/** A seeded source of choices: the same seed makes the same choices. */
export interface Random {
  /** An integer of `[0, below)`. */
  integer(below: number): number
  /** One of `items`, which must not be empty. */
  pick<T>(items: readonly T[]): T
  /** True with probability `probability` (default a half). */
  chance(probability?: number): boolean
}
