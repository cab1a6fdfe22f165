// A schema and a graph → the GraphQL handler with all of its limits, without a socket.
import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import type { Log } from '../log.ts'
import { maskErrorsWith } from './errors.ts'
import { REQUEST_LIMITS } from './limits.ts'
import { useCodes } from './use-codes.ts'
import { useGraphiQL } from './use-graphiql.ts'
import { useJsonOnly } from './use-json-only.ts'
import { useLimits } from './use-limits.ts'
import { useReadiness } from './use-readiness.ts'

export const ENDPOINT = '/graphql'

export interface ServerOptions {
  readonly schema: GraphQLSchema
  readonly graph: Graph
  readonly log: Log
  readonly config: {
    /** GraphiQL and introspection, which go together. */
    readonly graphiql: boolean
  }
}

export function createHandler({ schema, graph, log, config }: ServerOptions, isStopping = () => false) {
  return createYoga({
    schema,
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    context: { graph },
    plugins: [
      useReadiness(graph, log, isStopping),
      ...(config.graphiql ? [useGraphiQL(ENDPOINT)] : []),
      useJsonOnly(),
      useLimits({ open: config.graphiql }),
      useCodes(),
    ],
    maskedErrors: { maskError: maskErrorsWith(log) },
    maxRequestBodySize: REQUEST_LIMITS.body,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
  })
}
