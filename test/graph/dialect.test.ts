// What the dialect refuses and what it lets pass; then every statement of the product.
import { describe, expect, it } from 'vitest'
import { dialectFaults } from '../../src/graph/dialect.ts'
import { productCypher } from './product-cypher.ts'

const REFUSED = [
  ['a middle node without a label', 'MATCH (a:A)-[:R]->(b)-[:S]->(c:C) RETURN a.id AS id'],
  ['a node without a name or label', 'MATCH (a:A)-[:R]->()-[:S]->(c:C) RETURN a.id AS id'],
  ['an edge without brackets', 'MATCH (a:A)-->(b) RETURN a.id AS id'],
  ['a lone node', 'MATCH (a) RETURN a.id AS id'],
  ['a second lone node', 'MATCH (a:A {id: 1}), (b) RETURN a.id AS id'],
  ['a node in EXISTS', 'MATCH (a:A) WHERE EXISTS { (a)-[:K]->(b) } RETURN a.id AS id'],
  ['a node in a pattern predicate', 'MATCH (a:A) WHERE NOT (a)-[:K]->() RETURN a.id AS id'],
  ['a label alternative', 'MATCH (a:A|B) RETURN a.id AS id'],
  ['a label expression', 'MATCH (a:A&!B) RETURN a.id AS id'],
  ['a label predicate with |', 'MATCH (a:Entity) WHERE a:A|B RETURN a.id AS id'],
  ['a dynamic label', 'MATCH (a:$(label)) RETURN a.id AS id'],
  ['a dynamic property', 'MATCH (a:A) SET a[$key] = 1'],
  ['properties as a parameter', 'CREATE (a:A $properties)'],
  ['WHERE in a node', 'MATCH (a:A WHERE a.x = 1) RETURN a.id AS id'],
  ['a quantified path', 'MATCH (a:A) ((x:A)-[:K]->(y:A)){1,3} (b:B) RETURN a.id AS id'],
  ['a quantified edge', 'MATCH (a:A)-[:K]->{1,3}(b:B) RETURN a.id AS id'],
  ['SHORTEST', 'MATCH p = SHORTEST 2 (a:A)-[:K]-(b:B) RETURN length(p) AS n'],
  [
    'OPTIONAL shortestPath',
    'MATCH (a:A), (b:B) OPTIONAL MATCH p = shortestPath((a)-[:K*..3]-(b)) RETURN length(p) AS n',
  ],
  [
    'shortestPath with WHERE',
    'MATCH p = shortestPath((a:A)-[:K*..3]-(b:B)) WHERE length(p) > 1 RETURN length(p) AS n',
  ],
  ['shortestPath as an expression', 'MATCH (a:A), (b:B) RETURN length(shortestPath((a)-[:K*..3]-(b))) AS n'],
  ['shortestPath without types', 'MATCH p = shortestPath((a:A)-[*..3]-(b:B)) RETURN length(p) AS n'],
  ['hops without end', 'MATCH (a:A)-[:K*]->(b:B) RETURN a.id AS id'],
  ['hops with a lower bound only', 'MATCH (a:A)-[:K*2..]->(b:B) RETURN a.id AS id'],
  ['too many hops', 'MATCH (a:A)-[:K*1..9]->(b:B) RETURN a.id AS id'],
  ['a sliced collect', 'MATCH (a:A) RETURN collect(a.id)[0..3] AS ids'],
  ['a negative bound', 'MATCH (a:A) RETURN a.list[..-1] AS x'],
  ['COLLECT { }', 'MATCH (a:A) RETURN COLLECT { MATCH (b:B) RETURN b.id AS id } AS ids'],
  ['CALL without its imports', 'MATCH (a:A) CALL { WITH a RETURN 1 AS x } RETURN x'],
  ['OPTIONAL CALL', 'MATCH (a:A) OPTIONAL CALL (a) { RETURN 1 AS x } RETURN x'],
  ['a procedure', 'CALL db.labels() YIELD label RETURN label'],
  ['a type that is a keyword', 'MATCH (a:A)-[:OF|IN]->(b:B) RETURN a.id AS id'],
  ['||', 'RETURN "a" || "b" AS x'],
  ['a computed LIMIT', 'MATCH (a:A) RETURN a.id AS id LIMIT $n + 1'],
  ['a variable in a projection', 'MATCH (a:A) WITH a, 1 AS v RETURN a{.id, v} AS a'],
  ['a projection of what may be null', 'MATCH (a:A) OPTIONAL MATCH (a)-[:K]->(b:B) RETURN b{.id} AS b'],
  ['a bare sum', 'MATCH (a:A) RETURN sum(a.x) AS x'],
  ['any', 'MATCH (a:A) WHERE any(x IN a.list WHERE x = 1) RETURN a.id AS id'],
  ['a date', 'RETURN date("2022-01-01") AS day'],
  ['a regular expression', 'MATCH (a:A) WHERE a.name =~ $name RETURN a.id AS id'],
  ['an internal id', 'MATCH (a:A) RETURN elementId(a) AS id'],
  ['all columns', 'MATCH (a:A) RETURN *'],
  ['a column without a name', 'MATCH (a:A) RETURN a.id'],
  ['a second column without a name', 'MATCH (a:A) RETURN a.id AS id, count(*) ORDER BY id'],
  ['a column of a subquery without a name', 'MATCH (a:A) CALL (a) { RETURN a.id } RETURN a'],
  ['labels in any order', 'MATCH (a:A) RETURN labels(a) AS labels'],
  ['a copy of a node', 'MATCH (a:A), (b:B) SET a += b'],
  ['a SET that reads what it writes', 'MATCH (a:A) SET a.x = 1, a.y = a.x'],
  ['a path that ends at its key', 'MATCH (a:A)-[:K]->(b:B {id: $id}) RETURN a.id AS id'],
  ['a name that the engine keeps', 'MATCH (a:A) RETURN a._id AS id'],
] as const

const PASSED = [
  ['what a string says', `MATCH (a:A {id: "(b)-[:K]->()"}) WHERE a.x = 'any(date(' RETURN a.id AS id`],
  ['what a comment says', 'MATCH (a:A) // (b) || labels(a)\n/* RETURN * */ RETURN a.id AS id'],
  [
    'a node that had its label',
    'MATCH (a:A {id: $id}) MATCH (a)-[:K]->(b:B) WHERE NOT (b)-[:K]->(a) RETURN b.id AS id',
  ],
  [
    'names in backticks',
    'MATCH p = shortestPath((a:`A` {id: $a})-[:`IN`|`OF`*..3]-(b:`B b` {id: $b})) RETURN length(p) AS n',
  ],
  ['edge type alternatives', 'MATCH (a:A)-[r:K|L]->(b:B) RETURN type(r) AS type'],
  ['a label predicate', 'MATCH (a:Entity) WHERE (a:A OR a:B) AND NOT a:C RETURN a.id AS id'],
  ['a membership of labels', 'MATCH (a:Entity) RETURN "A" IN labels(a) AS isA'],
  ['bounded hops', 'MATCH (a:A)-[:K*1..3]->(b:B) RETURN a.id AS id'],
  ['one number of hops', 'MATCH (a:A)-[:K*2]->(b:B) RETURN a.id AS id'],
  [
    'a shortest path',
    'MATCH p = shortestPath((a:A {id: $a})-[:K|L*..8]-(b:B {id: $b})) RETURN [n IN nodes(p) | n.id] AS ids',
  ],
  ['arithmetic', 'MATCH (a:A) RETURN (a.x + 1) * (a.y - 2) - (3) AS x'],
  ['a function of several values', 'MATCH (a:A) RETURN coalesce(a.x, a.y, 0) AS x, count(DISTINCT a) AS n'],
  ['a sum that is never empty', 'MATCH (a:A) RETURN coalesce(sum(a.x), 0) AS x'],
  [
    'a guarded projection',
    'MATCH (a:A) OPTIONAL MATCH (a)-[:K]->(b:B) RETURN CASE WHEN b IS NULL THEN null ELSE b{.id} END AS b',
  ],
  [
    'LIMIT by a parameter of that name',
    'MATCH (a:A) WITH a ORDER BY a.id SKIP $skip LIMIT $limit RETURN a{.id, x: 1} AS a',
  ],
  [
    'properties named like clauses',
    'MATCH (a:A) WHERE a.limit = $limit RETURN a.set AS date, a.return AS id',
  ],
  [
    'nested subqueries',
    'MATCH (a:A) CALL (a) { MATCH (a)-[:K]->(b:B) CALL (b) { RETURN b.x AS x } RETURN collect({x: x}) AS xs } RETURN a.id AS id, xs',
  ],
  [
    'a key on both ends',
    'UNWIND $rows AS row MATCH (a:A {id: row.a})-[r:K {role: row.role}]->(b:B {id: row.b}) DELETE r',
  ],
] as const

describe('dialectFaults', () => {
  it.each(REFUSED)('when a statement has %s, then it is refused', (_, cypher) => {
    expect(dialectFaults(cypher)).not.toEqual([])
  })

  it.each(PASSED)('when a statement has %s, then it passes', (_, cypher) => {
    expect(dialectFaults(cypher)).toEqual([])
  })

  it('when a statement has a fault, then the message quotes it and says what to write', () => {
    expect(dialectFaults('MATCH (a:A)-[:K]->(b) RETURN a.id AS id')).toEqual([
      '"(b)" – every node needs a label where it first appears',
    ])
  })

  it('when a text is no Cypher at all, then it does not throw', () => {
    for (const text of ['', '(((', '))}]', '-[', "'", '/*', 'MATCH', 'RETURN', 'SET', '`', '$(']) {
      expect(dialectFaults(text)).toBeInstanceOf(Array)
    }
  })
})

describe('the statements of the product', () => {
  it.each([...productCypher()])('when %s is checked, then both engines understand it alike', (_, text) => {
    expect(dialectFaults(text)).toEqual([])
  })
})
