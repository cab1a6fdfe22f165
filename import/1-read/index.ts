// Paths → the articles in them, one at a time, and the records that are none.
import type { Article } from '../reading.ts'
import { openFile, openStream, type ByteSource } from './chunks.ts'
import { findInputs, type Input, STDIN } from './inputs.ts'
import { readJsonLines } from './json-lines.ts'
import { reject, type Reject } from './reject.ts'
import { readTextFile } from './text-file.ts'

export { checkPaths } from './inputs.ts'
export { isReject, reject, type Reject } from './reject.ts'

export interface ReadOptions {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Epoch milliseconds: dates more than a day later are suspect. */
  readonly now: number
  /** Told of each file that holds nothing. */
  readonly onEmpty?: (origin: string) => void
}

/** Reads all articles that the paths hold, in the order of the paths; a folder's files sorted by name. */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Article | Reject> {
  for await (const input of findInputs(paths)) {
    let records = 0
    for await (const record of readInput(input, options)) {
      records += 1
      yield record
    }
    if (records === 0) options.onEmpty?.(originOf(input))
  }
}

async function* readInput(input: Input, { stdin, now }: ReadOptions): AsyncGenerator<Article | Reject> {
  const origin = originOf(input)
  if (input.problem) return yield reject(origin, undefined, input.problem)
  let source: ByteSource
  try {
    source = input.path === STDIN ? await openStream(stdin) : await openFile(input.path)
    yield* formatOf(input, source) === 'text'
      ? readTextFile(source, origin, now)
      : readJsonLines(source, origin, now)
  } catch (error) {
    if (!isSystemError(error)) throw error
    yield reject(origin, undefined, `cannot be read (${error.code})`)
  }
}

/** Standard input is JSON Lines when its first character opens an object. */
function formatOf(input: Input, source: ByteSource): 'text' | 'json-lines' {
  if (input.format) return input.format
  return /^\s*\{/.test(Buffer.from(source.start.subarray(0, 200)).toString('latin1')) ? 'json-lines' : 'text'
}

function originOf(input: Input): string {
  return input.path === STDIN ? 'stdin' : input.path
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
  )
}
