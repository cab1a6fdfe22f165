// A document and its variables → the name of the first value that is too long or too deep, if any.
import { visit, type DocumentNode } from 'graphql'
import { REQUEST_LIMITS } from './limits.ts'

const known = new WeakMap<DocumentNode, string | null>()

/** The argument whose literal is too long. Looked for once in each document that the server keeps parsed. */
export function oversizedLiteral(document: DocumentNode): string | null {
  let found = known.get(document)
  if (found === undefined) known.set(document, (found = longLiteral(document)))
  return found
}

function longLiteral(document: DocumentNode): string | null {
  let found: string | null = null
  let argument = 'query'
  visit(document, {
    Argument: ({ name }) => {
      argument = name.value
    },
    StringValue: ({ value }) => {
      if (value.length > REQUEST_LIMITS.string) found ??= argument
    },
  })
  return found
}

/** The variable that holds too long a string, or is nested too deep. */
export function oversizedVariable(variables: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(variables).find((name) => isOversized(variables[name], REQUEST_LIMITS.nesting)) ?? null
}

function isOversized(value: unknown, levels: number): boolean {
  if (typeof value === 'string') return value.length > REQUEST_LIMITS.string
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((item) => isOversized(item, levels - 1))
}
