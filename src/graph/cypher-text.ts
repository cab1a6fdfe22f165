// A Cypher text → the node patterns, edge patterns and clauses in it, found without a grammar.

export interface NodePattern {
  /** As written, with its parentheses. */
  readonly text: string
  readonly start: number
  readonly variable: string | null
  readonly hasLabel: boolean
  /** Written with `{…}`. */
  readonly hasProperties: boolean
  /** No edge leads to it from the left. */
  readonly startsPath: boolean
}

/** Comments and strings become spaces and quoted names words, so that positions stay and nothing in them is taken for Cypher. */
export function blanked(cypher: string): string {
  const literals = /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g
  return cypher.replace(literals, (literal) => {
    if (literal.startsWith('/')) return ' '.repeat(literal.length)
    if (literal.startsWith('`')) return '_'.repeat(literal.length)
    return `'${' '.repeat(literal.length - 2)}'`
  })
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** The position of the bracket that closes the one at `open`; the text's end when there is none. */
export function closing(text: string, open: number): number {
  const waiting: string[] = []
  for (let at = open; at < text.length; at++) {
    const character = text[at] ?? ''
    const closer = PAIRS[character]
    if (closer) waiting.push(closer)
    else if (character === waiting.at(-1)) waiting.pop()
    if (waiting.length === 0) return at
  }
  return text.length
}

/** Splits at commas that stand in no bracket. */
export function items(text: string): string[] {
  const found: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (PAIRS[text[at] ?? '']) at = closing(text, at)
    else if (text[at] === ',') {
      found.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  return [...found, text.slice(start).trim()]
}

const CLAUSES =
  /(?<![$.:])\b(?:OPTIONAL\s+MATCH|MATCH|MERGE|CREATE|WHERE|WITH|RETURN|UNWIND|SET|REMOVE|(?:DETACH\s+)?DELETE|CALL|ORDER\s+BY|LIMIT|SKIP|UNION|ON\s+CREATE|ON\s+MATCH|FOREACH)\b/gi

/** The bodies of all clauses named `keyword`, each up to the next clause, or the end of its subquery. */
export function clauses(text: string, keyword: RegExp): string[] {
  const starts = [...text.matchAll(CLAUSES)]
  return starts.flatMap((match, index) => {
    if (!keyword.test(match[0])) return []
    const from = match.index + match[0].length
    const next = starts.slice(index + 1).find(({ index: at }) => !isInBrackets(text, from, at))
    return [text.slice(from, Math.min(next?.index ?? text.length, subqueryEnd(text, from)))]
  })
}

function isInBrackets(text: string, from: number, position: number): boolean {
  for (let at = from; at < position; at++) {
    if (!PAIRS[text[at] ?? '']) continue
    at = closing(text, at)
    if (at > position) return true
  }
  return false
}

function subqueryEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (PAIRS[text[at] ?? '']) at = closing(text, at)
    else if (text[at] === '}') return at
  }
  return text.length
}

const EDGE_BEFORE = /(?:\]-|\]->|--|-->)\s*$/
const EDGE_AFTER = /^\s*(?:<?-\[|<?--)/

export function nodePatterns(text: string): NodePattern[] {
  const found: NodePattern[] = []
  for (let start = text.indexOf('('); start >= 0; start = text.indexOf('(', start + 1)) {
    const end = closing(text, start) + 1
    const before = text.slice(0, start)
    const startsPath = !EDGE_BEFORE.test(before)
    if (!startsPath || EDGE_AFTER.test(text.slice(end)) || isLoneNode(before)) {
      found.push(nodePattern(text.slice(start, end), start, startsPath))
    }
  }
  return found
}

/** `MATCH (a)`, `MATCH (a), (b)`, `MERGE (a)`: no edge on either side. */
function isLoneNode(before: string): boolean {
  if (/\b(?:MATCH|MERGE|CREATE)\s*$/i.test(before)) return true
  if (!/,\s*$/.test(before)) return false
  const last = [...before.matchAll(CLAUSES)].at(-1)
  if (!last || !/^(?:OPTIONAL\s+MATCH|MATCH|CREATE)$/i.test(last[0])) return false
  const from = last.index + last[0].length
  return !isInBrackets(before, from, before.length - 1)
}

function nodePattern(text: string, start: number, startsPath: boolean): NodePattern {
  const [, variable = '', labels = ''] = /^\(\s*(\w*)\s*((?::\s*\w+\s*)*)/.exec(text) ?? []
  return {
    text,
    start,
    variable: variable || null,
    hasLabel: labels !== '',
    hasProperties: text.includes('{'),
    startsPath,
  }
}

/** The insides of all edges written with brackets: `r:MET*1..3`. */
export function edgePatterns(text: string): string[] {
  return [...text.matchAll(/-\[/g)].map(({ index }) => text.slice(index + 2, closing(text, index + 1)))
}
