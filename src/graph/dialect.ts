// A Cypher text → what in it the two engines do not do alike, or one of them gets wrong or slow.
import { blanked, clauses, closing, edgePatterns, items, nodePatterns } from './cypher-text.ts'

/** Hops of a variable-length pattern: the embedded engine has neither a time limit nor a cancel. */
const MAX_HOPS = 8

/** What to refuse, and what to write instead. */
const REFUSED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\$\s*\(/, 'dynamic labels and types: write them out'],
  [/(?<![\w[])\w+:\w+[|&]|:\s*[!%]/, 'label expressions: write (n:A OR n:B), NOT n:A, or a common label'],
  [/\[\$\w+\]\s*=[^=]/, 'dynamic property names: write SET n += $map'],
  [/(?:[)\]]|->|--)\s*\{\s*\d*\s*,?\s*\d+\s*\}|\{\s*\d+\s*,\s*\}/, 'quantified paths: write *1..3'],
  [/\bSHORTEST\b/i, 'SHORTEST: write shortestPath(…)'],
  [
    /\bOPTIONAL\s+MATCH\s+(?:\w+\s*=\s*)?(?:all)?shortestPaths?\b/i,
    'OPTIONAL shortestPath: write CALL (a, b) { MATCH p = shortestPath(…) RETURN collect(p) AS ps }',
  ],
  [/\bCOLLECT\s*\{/i, 'COLLECT { }: write CALL (a) { … RETURN collect(x) AS xs }'],
  [/\bOPTIONAL\s+CALL\b/i, 'OPTIONAL CALL: collect in the subquery'],
  [/\bCALL\s*\{/i, 'CALL { }: name what it imports, CALL (a) { … }'],
  [
    /\bCALL\s+[a-z]\w*\s*\.|\bLOAD\s+CSV\b|\bFINISH\b|\bFOREACH\b/i,
    'procedures, LOAD CSV, FINISH and FOREACH exist on one engine only',
  ],
  [/\|\|/, '||: write +'],
  [/-\[\w*:(?:[\w|]*\|)?IN\b/, 'a type named like a keyword: write [:`IN`]'],
  [
    /(?<![$.])\b(?:LIMIT|SKIP)\s+(?!(?:\$\w+|\d+)\s*(?:$|[A-Za-z}]))/i,
    'LIMIT and SKIP take one integer or one parameter',
  ],
  [/\.\.\s*-\s*\d|\[\s*-\s*\d+\s*\.\./, 'negative bounds of a slice'],
  [/(?<!coalesce\(\s*)\bsum\s*\(/i, 'sum: write coalesce(sum(x), 0)'],
  [
    /\b(?:none|any|single)\s*\(/i,
    'none, any and single: write all(… WHERE coalesce(…, false)) or size([… WHERE …]) > 0',
  ],
  [
    /(?<![.\w])(?:date|datetime|localdatetime|time|localtime|duration|timestamp)(?:\.\w+)*\s*\(/i,
    'temporal values: dates are ISO strings',
  ],
  [/=~/, 'regular expressions: fold in TypeScript, then STARTS WITH or CONTAINS'],
  [
    /\b(?:isEmpty|valueType|randomUUID|rand|point|id|elementId|keys)\s*\(/,
    'this function differs: compute in TypeScript',
  ],
  [/\bround\s*\([^()]*,/i, 'round with places: format in TypeScript'],
  [/\b(?:RETURN|WITH)\s+(?:DISTINCT\s+)?\*/i, 'RETURN * and WITH *: name the columns'],
  [/(?<!\bIN\s+)\blabels\s*\(/i, 'labels(n) comes in any order: write "A" IN labels(n), or CASE WHEN n:A'],
  [/\b_(?:id|labels|type|source|target)\b/, 'names that the embedded engine keeps for itself'],
]

const known = new Map<string, readonly string[]>()
const REMEMBERED = 1_000

/** Throws when a statement is outside the common dialect: the embedded engine might answer it wrongly, not fail. */
export function assertDialect(cypher: string): void {
  let faults = known.get(cypher)
  if (!faults) {
    faults = dialectFaults(cypher)
    if (known.size >= REMEMBERED) known.clear()
    known.set(cypher, faults)
  }
  if (faults.length > 0) throw new Error(`Cypher outside the common dialect: ${faults.join('; ')}\n${cypher}`)
}

/** What is wrong with a statement, each as one line that says what to write; `[]` when nothing is. */
export function dialectFaults(cypher: string): string[] {
  const text = blanked(cypher)
  const refused = REFUSED.flatMap(([pattern, instead]) => {
    const match = pattern.exec(text)
    return match ? [`${quoted(match[0])} – ${instead}`] : []
  })
  return [
    ...refused,
    ...nodeFaults(text),
    ...hopFaults(text),
    ...pathFaults(text),
    ...columnFaults(text),
    ...setFaults(text),
    ...projectionFaults(text),
    ...sliceFaults(text),
  ]
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').trim().slice(0, 60)}"`
}

/** Each node has a label where it first appears, and a path begins at the node that is looked up. */
function nodeFaults(text: string): string[] {
  const faults: string[] = []
  const labelled = new Set<string>()
  const aliases = aliasesIn(text)
  let isAnchored = true
  for (const node of nodePatterns(text)) {
    const isBound =
      node.variable !== null && [...namesOf(node.variable, aliases)].some((name) => labelled.has(name))
    if (!node.hasLabel && !isBound)
      faults.push(`${quoted(node.text)} – every node needs a label where it first appears`)
    if (/\bWHERE\b/i.test(node.text)) faults.push(`${quoted(node.text)} – WHERE goes behind the pattern`)
    if (/[^:{,(]\s*\$\w+\s*\)$/.test(node.text))
      faults.push(`${quoted(node.text)} – write CREATE (n:L) SET n = $properties`)
    if (node.startsPath) isAnchored = node.hasProperties || isBound
    else if (node.hasProperties && !isAnchored) {
      faults.push(
        `${quoted(node.text)} – start the path at the node with the key: the embedded engine scans for the first one`,
      )
    }
    if (node.variable !== null && node.hasLabel) labelled.add(node.variable)
  }
  return faults
}

/** `WITH event AS source` → source is another name of event, and maybe of others elsewhere. */
function aliasesIn(text: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const [, of = '', alias = ''] of text.matchAll(/\b(\w+)\s+AS\s+(\w+)/gi))
    aliases.set(alias, [...(aliases.get(alias) ?? []), of])
  return aliases
}

/** A variable and all that it is another name of. */
function namesOf(variable: string, aliases: ReadonlyMap<string, readonly string[]>): Set<string> {
  const names = new Set([variable])
  // A set goes on with what is added to it on the way.
  for (const name of names) for (const of of aliases.get(name) ?? []) names.add(of)
  return names
}

function hopFaults(text: string): string[] {
  return edgePatterns(text).flatMap((edge) => {
    const [star, exact, range, upper] = /\*\s*(\d+)?\s*(\.\.)?\s*(\d+)?/.exec(edge) ?? []
    if (star === undefined) return []
    const hops = Number((range ? upper : exact) ?? Infinity)
    return hops > MAX_HOPS ? [`"${star.trim()}" – at most ${MAX_HOPS} hops, written out: *..${MAX_HOPS}`] : []
  })
}

function pathFaults(text: string): string[] {
  return [...text.matchAll(/(?:all)?shortestPaths?\s*\(/gi)].flatMap(({ 0: call, index }) => {
    const end = closing(text, index + call.length - 1)
    const body = text.slice(index, end + 1)
    const faults = /\bMATCH\s+\w+\s*=\s*$/i.test(text.slice(0, index))
      ? []
      : ['shortestPath – only as MATCH p = shortestPath(…)']
    if (/^\s*WHERE\b/i.test(text.slice(end + 1)))
      faults.push('shortestPath – no WHERE behind it: filter in code, hop by hop')
    if (!/-\[\w*:[\w|]+\*/.test(body)) faults.push('shortestPath – name the edge types: [:A|B*..8]')
    return faults
  })
}

function columnFaults(text: string): string[] {
  return clauses(text, /^RETURN$/i).flatMap((body) =>
    items(body.replace(/^\s*DISTINCT\b/i, ''))
      .filter((item) => !/^\w+$/.test(item) && !/\bAS\s+\w+$/i.test(item))
      .map((item) => `${quoted(item)} – a column needs a name: … AS name`),
  )
}

function setFaults(text: string): string[] {
  return clauses(text, /^(?:SET|ON\s+CREATE|ON\s+MATCH)$/i).flatMap((body) => {
    const assignments = items(body.replace(/^\s*SET\b/i, ''))
    const written = assignments.map((item) => /^(\w+\.\w+)\s*=/.exec(item)?.[1])
    return assignments.flatMap((item, index) => {
      if (/^\w+\s*\+?=\s*\w+$/.test(item))
        return [`${quoted(item)} – copy with properties(x), or a field of the row`]
      const value = item.slice(item.indexOf('=') + 1)
      const isReused = written.slice(0, index).some((name) => name && new RegExp(`\\b${name}\\b`).test(value))
      return isReused ? [`${quoted(item)} – reads what the same SET writes: compute it in a WITH before`] : []
    })
  })
}

/** `m{v}`, and `OPTIONAL MATCH (n:A) RETURN n{.id}`, which is a map of nulls on one engine and null on the other. */
function projectionFaults(text: string): string[] {
  const optional = new Set(
    clauses(text, /^OPTIONAL/i).flatMap((body) => nodePatterns(body).map(({ variable }) => variable)),
  )
  return [...text.matchAll(/(\bELSE\s+)?\b(\w+)\s*\{/gi)].flatMap(
    ({ 0: found, 1: guard, 2: name = '', index }) => {
      const open = index + found.length - 1
      const selected = items(text.slice(open + 1, closing(text, open)))
      if (found.endsWith(`${name}{`) && selected.some((item) => /^\w+$/.test(item))) {
        return [`${quoted(found)} – selects a variable: write ${name}{v: v}`]
      }
      if (guard || !optional.has(name) || !selected.some((item) => item.startsWith('.'))) return []
      return [`${quoted(found)} – write CASE WHEN ${name} IS NULL THEN null ELSE ${name}{…} END`]
    },
  )
}

function sliceFaults(text: string): string[] {
  return [...text.matchAll(/\bcollect\s*\(/gi)].flatMap(({ 0: call, index }) => {
    const end = closing(text, index + call.length - 1)
    return text[end + 1] === '[' ? ['collect(…)[…] – WITH collect(x) AS xs first, then xs[0..3]'] : []
  })
}
