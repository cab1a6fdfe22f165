// A request → refused before anything runs when it is too large, too deep or too dear; given up when it takes too long.
import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type ParseOptions,
  type Source,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { KnownError } from '../errors.ts'
import { refusal } from './errors.ts'
import { costOf } from './limit-cost.ts'
import { limitShape } from './limit-shape.ts'
import { oversizedLiteral, oversizedVariable } from './limit-values.ts'
import { REQUEST_LIMITS } from './limits.ts'

/** `open`: introspection is answered and mistyped names are set right. */
export function useLimits({ open }: { readonly open: boolean }): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options: ParseOptions) =>
        parseShort(parseFn as Parse, source, options),
      )
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitShape)
      if (!open) addValidationRule(NoSchemaIntrospectionCustomRule)
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as readonly GraphQLError[]).map((error) => coded(error, open)))
      }
    },
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const error = refusalOf(args as ExecutionArgs)
      if (error) setResultAndStopExecution({ errors: [error] })
      else setExecuteFn((running: ExecutionArgs) => withinTime(running, executeFn as Execute))
    },
  }
}

type Parse = (source: string | Source, options?: ParseOptions) => DocumentNode

/** Refuses a long query while it is read, before the parser's stack can overflow. */
function parseShort(parse: Parse, source: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: REQUEST_LIMITS.tokens })
  } catch (error) {
    if (error instanceof Error && /more tha[tn] \d+ tokens/.test(error.message))
      throw refusal('TOO_LARGE', 'The query is too long.')
    throw error
  }
}

/** `Did you mean "…"?` tells names; the code tells programs that it is theirs to mend. */
function coded(error: GraphQLError, open: boolean): GraphQLError {
  const message = open ? error.message : error.message.replace(/ Did you mean .*$/s, '')
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
  })
}

export function refusalOf(args: ExecutionArgs): GraphQLError | null {
  const { document, variableValues } = args
  const variables = variableValues ?? {}
  const long = oversizedLiteral(document) ?? oversizedVariable(variables)
  if (long !== null) return refusal('BAD_USER_INPUT', `"${long}" is too long.`, { argument: long })
  return operationCost(args) > REQUEST_LIMITS.cost
    ? refusal('TOO_LARGE', 'The query asks for too many objects.')
    : null
}

/** How many objects the answer may hold, by the page sizes that it asks for. */
export function operationCost({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && (!operationName || node.name?.value === operationName),
  )
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null)
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node
  return operation ? costOf(schema, operation, fragments, variableValues ?? {}) : 0
}

type Result = ExecutionResult | AsyncIterable<ExecutionResult>
type Execute = (args: ExecutionArgs) => Result | Promise<Result>

/** Runs an operation under a signal that ends what the database still does when the client leaves or time is up. */
export async function withinTime(args: ExecutionArgs, execute: Execute): Promise<Result> {
  const context = args.contextValue as { request?: Request; signal?: AbortSignal }
  const limit = new AbortController()
  context.signal = context.request ? AbortSignal.any([context.request.signal, limit.signal]) : limit.signal
  const message = `The operation took more than ${REQUEST_LIMITS.operation / 1000} s.`
  const timer = setTimeout(() => limit.abort(new KnownError('TIMEOUT', message)), REQUEST_LIMITS.operation)
  const stop = () => clearTimeout(timer)
  let isGoingOn = false
  try {
    const result = await execute(args)
    isGoingOn = Symbol.asyncIterator in result
    return Symbol.asyncIterator in result ? untilEnd(result, stop) : result
  } finally {
    if (!isGoingOn) stop()
  }
}

/** What was deferred is under the same limit. */
async function* untilEnd(results: AsyncIterable<ExecutionResult>, stop: () => void) {
  try {
    yield* results
  } finally {
    stop()
  }
}
