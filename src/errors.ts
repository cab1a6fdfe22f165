// The closed list of errors that a user can cause: code, exit status, HTTP status. Anything else is a bug and keeps its stack.

export const ERRORS = {
  BAD_USAGE: { exit: 2, http: 400 },
  BAD_CONFIGURATION: { exit: 2, http: 500 },
  INPUT_NOT_FOUND: { exit: 2, http: 404 },
  BAD_USER_INPUT: { exit: 2, http: 400 },
  DATABASE_UNAVAILABLE: { exit: 1, http: 503 },
  DATABASE_REFUSED: { exit: 2, http: 503 },
  DATABASE_LOCKED: { exit: 1, http: 503 },
  CONSTRAINT_VIOLATED: { exit: 1, http: 500 },
  TIMEOUT: { exit: 1, http: 504 },
  TOO_LARGE: { exit: 2, http: 400 },
  TOO_BUSY: { exit: 1, http: 503 },
  IMPORT_RUNNING: { exit: 1, http: 503 },
  IMPORT_STOPPED: { exit: 1, http: 500 },
} as const

export type ErrorCode = keyof typeof ERRORS

/** An error that a user can cause and mend. `message` says where, what, and what happens now. */
export class KnownError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'KnownError'
    this.code = code
  }
  get exitStatus(): number {
    return ERRORS[this.code].exit
  }
  get httpStatus(): number {
    return ERRORS[this.code].http
  }
}
