// A schema and a graph → the GraphQL handler with all of its limits, without a socket.
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import type { Log } from '../log.ts'
import { maskErrorsWith } from './errors.ts'
import { REQUEST_LIMITS } from './limits.ts'
import { useBodyLimit } from './use-body-limit.ts'
import { useCodes } from './use-codes.ts'
import { useExplain } from './use-explain.ts'
import { useGraphiQL } from './use-graphiql.ts'
import { useJsonOnly } from './use-json-only.ts'
import { useLimits } from './use-limits.ts'
import { useReadiness } from './use-readiness.ts'
import { useSubscriptions } from './use-subscriptions.ts'

export const ENDPOINT = '/graphql'

export interface ServerOptions {
  readonly schema: GraphQLSchema
  readonly graph: Graph
  readonly log: Log
  readonly config: {
    /** GraphiQL and introspection, which go together. */
    readonly graphiql: boolean
    /** Whoever asks is told what an answer cost. */
    readonly explain: boolean
  }
}

/** `stopping` ends subscriptions when it fires. */
export function createHandler({ schema, graph, log, config }: ServerOptions, stopping: AbortSignal) {
  return createYoga({
    schema,
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    context: { graph },
    plugins: [
      useReadiness(graph, log, () => stopping.aborted),
      ...(config.graphiql ? [useGraphiQL(ENDPOINT)] : []),
      useJsonOnly(),
      useBodyLimit(REQUEST_LIMITS.body),
      useDeferStream(),
      useLimits({ open: config.graphiql }),
      useSubscriptions(stopping),
      ...(config.explain ? [useExplain()] : []),
      useCodes(),
    ],
    maskedErrors: { maskError: maskErrorsWith(log) },
    maxRequestBodySize: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
  })
}
