// The product's modules → every Cypher text that it runs.
import { readFile } from 'node:fs/promises'
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

/** The engines' own statements are each for one engine; the dialect quotes what it refuses. */
const APART = new Set(['neo4j', 'embedded', 'dialect', 'cypher-text'].map((name) => `src/graph/${name}.ts`))

const root = fileURLToPath(new URL('../..', import.meta.url))
const pathsOf = (pattern: string) => glob(pattern, { cwd: root })

const modules: { readonly queries?: readonly ReadQuery[] }[] = []
for (const path of await pathsOf('schema/**/cypher.ts')) {
  modules.push((await import(pathToFileURL(join(root, path)).href)) as { queries?: readonly ReadQuery[] })
}

/** Statements stand in strings there, next to what they are for. */
const sources = new Map<string, string>()
for (const path of await pathsOf('{import,src}/**/*.ts')) {
  if (!APART.has(path)) sources.set(path, await readFile(join(root, path), 'utf8'))
}

/** What the modules named `cypher.ts` export as `queries`. */
export const readQueries: readonly ReadQuery[] = modules.flatMap(({ queries }) => queries ?? [])

/** Name → text: the read queries, the write statements of the vocabulary, and what else reads like Cypher in the sources. */
export function productCypher(): ReadonlyMap<string, string> {
  const queries = readQueries.map(({ name, text }) => [name, text] as const)
  const written = [...sources].flatMap(([path, source]) =>
    statementsIn(source).map((text) => [`${path}: ${text}`, text] as const),
  )
  return new Map([...queries, ...written, ...nodeStatements(), ...edgeStatements()])
}

/** Strings that begin like a statement; what they interpolate becomes a word. */
function statementsIn(source: string): string[] {
  return [...source.matchAll(/`((?:\\.|[^`\\])*)`|'((?:\\.|[^'\\\n])*)'/g)]
    .map(([, template, plain]) =>
      (template ?? plain ?? '')
        .replaceAll('\\`', '`')
        .replace(/(LIMIT )?\$\{[^{}]*\}/g, (_, limit) => (limit ? 'LIMIT 1' : 'X')),
    )
    .filter((text) => /^\s*(?:UNWIND \$|(?:OPTIONAL )?MATCH (?:\w+ = \w+)?\(|MERGE \(|CREATE \()/.test(text))
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
