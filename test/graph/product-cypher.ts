// The product's modules → every Cypher text that it runs.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'
import type { ReadQuery } from '../../src/graph/read-query.ts'
import {
  edgeDelete,
  edgesDeleteFrom,
  edgesDeleteTo,
  edgeUpsert,
  nodeDelete,
  nodeUpsert,
} from '../../src/graph/upsert.ts'
import { EDGE_KINDS } from '../../src/vocabulary/edges.ts'
import { ENTITY, NODE_KINDS } from '../../src/vocabulary/nodes.ts'

type Exports = Readonly<Record<string, unknown>>

const root = fileURLToPath(new URL('../..', import.meta.url))

const modules = new Map<string, Exports>()
for (const path of await glob(['{schema,import}/**/cypher.ts', 'import/7-write/**/*.ts'], { cwd: root })) {
  modules.set(path, (await import(pathToFileURL(join(root, path)).href)) as Exports)
}

/** What the modules named `cypher.ts` export as `queries`. */
export const readQueries: readonly ReadQuery[] = [...modules.values()].flatMap(
  (exports) => (exports['queries'] as readonly ReadQuery[] | undefined) ?? [],
)

/** Name → text: the read queries, the write statements of the vocabulary, and exported constants that are statements. */
export function productCypher(): ReadonlyMap<string, string> {
  const constants = [...modules].flatMap(([path, exports]) =>
    Object.entries(exports)
      .filter(isStatement)
      .map(([name, text]) => [`${path} ${name}`, text] as const),
  )
  const queries = readQueries.map(({ name, text }) => [name, text] as const)
  return new Map([...queries, ...constants, ...nodeStatements(), ...edgeStatements()])
}

function isStatement(entry: [string, unknown]): entry is [string, string] {
  return (
    typeof entry[1] === 'string' &&
    /^\s*(MATCH|UNWIND|MERGE|CREATE|CALL|OPTIONAL|RETURN|WITH)\b/.test(entry[1])
  )
}

function nodeStatements(): (readonly [string, string])[] {
  return NODE_KINDS.flatMap(({ label }) => [
    [`nodeUpsert ${label}`, nodeUpsert(label)] as const,
    [`nodeDelete ${label}`, nodeDelete(label)] as const,
  ])
}

function edgeStatements(): (readonly [string, string])[] {
  return EDGE_KINDS.flatMap(({ type, to }) => {
    const ends = to === ENTITY ? ['Topic', 'Actor'] : [to]
    return ends.flatMap((end) => [
      [`edgeUpsert ${type} ${end}`, edgeUpsert(type, undefined, end)] as const,
      [`edgeDelete ${type} ${end}`, edgeDelete(type, undefined, end)] as const,
      [`edgesDeleteFrom ${type}`, edgesDeleteFrom(type)] as const,
      [`edgesDeleteTo ${type} ${end}`, edgesDeleteTo(type, end)] as const,
    ])
  })
}
