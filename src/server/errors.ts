// What went wrong → the error that a client may see: a code of the closed list, or an id to look up in the log.
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { type ErrorCode, KnownError } from '../errors.ts'
import type { Log } from '../log.ts'

/** What clients are told; the errors' own messages name addresses, and go to the log. */
const PUBLIC: Partial<Record<ErrorCode, string>> = {
  DATABASE_UNAVAILABLE: 'The database does not answer. Try again in a moment.',
  DATABASE_REFUSED: 'The database refused the request.',
  DATABASE_LOCKED: 'The database is in use by another process.',
  TIMEOUT: 'The answer took too long and was given up. Ask for less: smaller pages, fewer hops.',
  TOO_BUSY: 'What was to be told came faster than it was read. Ask again.',
  TOO_LARGE: 'The request asks for too much. Ask for less: smaller pages, fewer fields.',
}

/** Yoga's hook for every error of an execution. */
export function maskErrorsWith(log: Log): (error: unknown) => Error {
  return (error) => {
    if (isOwn(error)) return error
    const cause = causeOf(error)
    const place =
      error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
    if (cause instanceof KnownError && PUBLIC[cause.code]) {
      log.warn({ code: cause.code }, cause.message)
      return new GraphQLError(PUBLIC[cause.code] ?? '', { ...place, extensions: { code: cause.code } })
    }
    if (cause instanceof KnownError && cause.code === 'BAD_USER_INPUT') {
      return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code } })
    }
    const id = randomUUID()
    log.error({ err: cause, id }, 'A request failed unexpectedly.')
    return new GraphQLError('Unexpected error.', {
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    })
  }
}

/** Made as a GraphQLError, by graphql-js or by our own resolvers: meant for the client. */
function isOwn(error: unknown): error is GraphQLError {
  return (
    error instanceof GraphQLError && (!error.originalError || error.originalError instanceof GraphQLError)
  )
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? error.originalError : error
}

/** A refusal before anything ran; answered with HTTP 400. */
export function refusal(
  code: 'BAD_USER_INPUT' | 'TOO_LARGE',
  message: string,
  details: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: 400 } } })
}
