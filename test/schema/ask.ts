// A graph and a query → its answer, and how many statements it took.
import { execute, parse, validate, type ExecutionResult } from 'graphql'
import { buildSchema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** The same graph, with every read statement written down. */
export function recording(graph: Graph): Graph & { readonly statements: string[] } {
  const statements: string[] = []
  const read: Graph['read'] = (statement, parameters, options) => {
    statements.push(statement)
    return graph.read(statement, parameters, options)
  }
  return Object.assign(Object.create(graph) as Graph, { statements, read })
}

export type Variables = Readonly<Record<string, unknown>>

export async function ask(graph: Graph, query: string, variables: Variables = {}): Promise<ExecutionResult> {
  const schema = buildSchema()
  const document = parse(query)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors }
  return execute({ schema, document, variableValues: variables, contextValue: { graph } })
}

/** The answer's data as plain JSON; throws when there are errors. */
export async function answer(graph: Graph, query: string, variables: Variables = {}): Promise<unknown> {
  const { data, errors } = await ask(graph, query, variables)
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
  return JSON.parse(JSON.stringify(data))
}
