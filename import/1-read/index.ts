// Paths → the articles in them, one at a time, and the records that are none.
import { Readable } from 'node:stream'
import type { Article } from '../reading.ts'
import { openFile, openStream } from './chunks.ts'
import type { ReaderOptions } from './form.ts'
import { findInputs, type Input, isAddress, STDIN } from './inputs.ts'
import { readerOf, readerOfStart } from './readers.ts'
import { isReject, reject, type Reject } from './reject.ts'
import { type Fetched, FetchError, type FetchOptions, fetchUrl } from './urls/fetch-url.ts'
import type { Visits } from './urls/visits.ts'

export { type FieldNames, parseFieldNames } from './field-names.ts'
export { bytesOf, checkPaths } from './inputs.ts'
export { isReject, reject, type Reject, rejectArticle } from './reject.ts'
export type { FetchOptions } from './urls/fetch-url.ts'
export type { Visit, Visits } from './urls/visits.ts'

export interface ReadOptions extends ReaderOptions {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** For tests: other limits, and addresses of this machine. */
  readonly fetching?: FetchOptions | undefined
  /** Without them every address is fetched anew. */
  readonly visits?: Visits | undefined
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
    if (isAddress(input.path)) yield* catching(input.path, readAddress(input.path, options))
    else yield* tellingEmpty(originOf(input), readInput(input, options), options)
  }
}

async function* tellingEmpty(
  origin: string,
  records: AsyncIterable<Article | Reject>,
  { onEmpty }: ReadOptions,
): AsyncGenerator<Article | Reject> {
  let count = 0
  for await (const record of records) {
    count += 1
    yield record
  }
  if (count === 0) onEmpty?.(origin)
}

async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<Article | Reject> {
  const origin = originOf(input)
  if (input.problem) yield reject(origin, undefined, input.problem)
  else yield* catching(origin, readFile(input, options))
}

async function* catching(
  origin: string,
  records: AsyncIterable<Article | Reject>,
): AsyncGenerator<Article | Reject> {
  try {
    yield* records
  } catch (error) {
    if (error instanceof FetchError) return yield reject(origin, undefined, error.message)
    if (!isSystemError(error)) throw error
    yield reject(origin, undefined, `cannot be read (${error.code})`)
  }
}

async function* readFile(input: Input, options: ReadOptions): AsyncGenerator<Article | Reject> {
  const origin = originOf(input)
  const isStdin = input.path === STDIN
  const source = isStdin ? await openStream(options.stdin) : await openFile(input.path, options.onBytes)
  if (source.refusal) return yield reject(origin, undefined, source.refusal)
  const { start } = source
  const named = isStdin ? null : readerOf(input.path, start, options.names)
  yield* (named ?? readerOfStart(start, options.names))(source, origin, options)
}

/** A page or feed of the web; what its server still has as it was known gives nothing. */
async function* readAddress(url: string, options: ReadOptions): AsyncGenerator<Article | Reject> {
  const visit = (await options.visits?.recall(url)) ?? null
  const fetched = await fetchUrl(url, { ...options.fetching, ...(visit ? { known: visit } : {}) })
  if (fetched === null) return options.visits!.same(visit!)
  const articles: string[] = []
  let isWhole = true
  for await (const record of tellingEmpty(url, readFetched(url, fetched, options), options)) {
    if (isReject(record)) isWhole = false
    else articles.push(record.id)
    yield record
  }
  const { etag, lastModified } = fetched
  if (isWhole && (etag ?? lastModified)) options.visits?.met(url, { etag, lastModified, articles })
}

/** Told by its beginning: what a server calls it is often not what it is. */
async function* readFetched(
  url: string,
  { body, address, charset }: Fetched,
  options: ReadOptions,
): AsyncGenerator<Article | Reject> {
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
