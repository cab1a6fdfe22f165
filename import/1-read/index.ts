// Paths → the articles in them, one at a time, and the records that are none.
import { Readable } from 'node:stream'
import type { Article } from '../reading.ts'
import { openFile, openStream } from './chunks.ts'
import type { ReaderOptions } from './form.ts'
import { findInputs, type Input, isAddress, STDIN } from './inputs.ts'
import { readerOf, readerOfStart } from './readers.ts'
import { reject, type Reject } from './reject.ts'
import { FetchError, type FetchOptions, fetchUrl } from './urls/fetch-url.ts'

export { type FieldNames, parseFieldNames } from './field-names.ts'
export { bytesOf, checkPaths } from './inputs.ts'
export { isReject, reject, type Reject, rejectArticle } from './reject.ts'

export interface ReadOptions extends ReaderOptions {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** For tests: other limits, and addresses of this machine. */
  readonly fetching?: FetchOptions
  /** Told of each file that holds nothing. */
  readonly onEmpty?: (origin: string) => void
  /** Told how many bytes of a file were read; not of standard input and addresses. */
  readonly onBytes?: (bytes: number) => void
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

async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<Article | Reject> {
  const origin = originOf(input)
  if (input.problem) return yield reject(origin, undefined, input.problem)
  try {
    if (isAddress(input.path)) return yield* readAddress(input.path, options)
    const isStdin = input.path === STDIN
    const source = isStdin ? await openStream(options.stdin) : await openFile(input.path, options.onBytes)
    if (source.refusal) return yield reject(origin, undefined, source.refusal)
    const { start } = source
    const named = isStdin ? null : readerOf(input.path, start, options.names)
    yield* (named ?? readerOfStart(start, options.names))(source, origin, options)
  } catch (error) {
    if (error instanceof FetchError) return yield reject(origin, undefined, error.message)
    if (!isSystemError(error)) throw error
    yield reject(origin, undefined, `cannot be read (${error.code})`)
  }
}

/** A page or feed of the web, told by its beginning: what a server calls it is often not what it is. */
async function* readAddress(url: string, options: ReadOptions): AsyncGenerator<Article | Reject> {
  const { body, address, charset } = await fetchUrl(url, options.fetching)
  const source = await openStream(Readable.from([body]))
  if (source.refusal) return yield reject(url, undefined, source.refusal)
  yield* readerOfStart(source.start, options.names)(source, url, { ...options, address, charset })
}

function originOf(input: Input): string {
  return input.path === STDIN ? 'stdin' : input.path
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
  )
}
