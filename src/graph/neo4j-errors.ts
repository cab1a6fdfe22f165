// What the Neo4j driver rejects with → the error of the product's list that it stands for.
import { type ErrorCode, KnownError } from '../errors.ts'
import { timedOut } from './limits.ts'

/** The part of the driver's error that is read here. */
interface DriverError extends Error {
  readonly code: string
  readonly retryable: boolean
}

function isDriverError(error: unknown): error is DriverError {
  return error instanceof Error && error.name === 'Neo4jError'
}

export function isRetryable(error: unknown): boolean {
  if (isCutAtLogin(error)) return true
  return isDriverError(error) && error.retryable && !/OutOfMemory/.test(error.code)
}

/** A connection reset during the login, as by a database that goes down; the driver does not retry it. */
function isCutAtLogin(error: unknown): boolean {
  return isDriverError(error) && error.code === CUT_AT_LOGIN && /Failed to connect/.test(error.message)
}

const CUT_AT_LOGIN = 'ProtocolError'

type Telling = (database: string | undefined) => string

/** First match counts; `code` is Neo4j's status code, or `N/A` for what the driver itself found. */
const KNOWN: readonly (readonly [pattern: RegExp, code: ErrorCode, telling: Telling])[] = [
  [
    /(Security\.Forbidden|ForbiddenOnReadOnlyDatabase)$/,
    'DATABASE_REFUSED',
    () => 'the user may not do this in the database. Give it the rights, or use another.',
  ],
  [
    /Security\.AuthenticationRateLimit$/,
    'DATABASE_REFUSED',
    () => 'too many wrong passwords; Neo4j refuses the user for a while.',
  ],
  [/CredentialsExpired$/, 'DATABASE_REFUSED', () => 'the password must be changed first.'],
  [
    /ClientError\.Security\./,
    'DATABASE_REFUSED',
    () => 'the name or password is wrong. Check NEO4J_USER and NEO4J_PASSWORD.',
  ],
  [
    /Database\.DatabaseNotFound$/,
    'DATABASE_REFUSED',
    (database) => `there is no database "${database ?? ''}". Check NEO4J_DATABASE.`,
  ],
  [/OutOfMemory/, 'TOO_LARGE', () => 'the statement needs more memory than the database has for it.'],
  [
    /^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/,
    'DATABASE_UNAVAILABLE',
    () => 'the database does not answer.',
  ],
  [
    /TransientError|AuthorizationExpired/,
    'DATABASE_UNAVAILABLE',
    () => 'the database is busy or restarting.',
  ],
  [/Transaction\.Terminated$/, 'DATABASE_UNAVAILABLE', () => 'the database ended the transaction.'],
]

/** Anything that a user cannot cause comes back unchanged. `timeout` is named in the message of a `TIMEOUT`. */
export function knownNeo4jError(
  error: unknown,
  address: string,
  database: string | undefined,
  timeout: number,
): unknown {
  if (!isDriverError(error)) return error
  if (/TransactionTimedOut/.test(error.code)) return timedOut(timeout)
  // An index that somebody made by another name stands in the way, too.
  if (/Schema\.(?:Constraint|IndexAlready)/.test(error.code)) {
    const message = `${address}: ${error.message} Nothing was written.`
    return new KnownError('CONSTRAINT_VIOLATED', message, { cause: error })
  }
  for (const [pattern, code, telling] of KNOWN) {
    if (pattern.test(error.code))
      return new KnownError(code, `${address}: ${telling(database)}`, { cause: error })
  }
  return error
}
