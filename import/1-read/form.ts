// What a form of input is: the endings of its files, how it begins, and the reader that makes articles of it.
import type { Article } from '../reading.ts'
import type { ByteSource } from './chunks.ts'
import type { FieldNames } from './field-names.ts'
import type { Reject } from './reject.ts'

/** What readers are told besides the bytes. */
export interface ReaderOptions {
  /** Epoch milliseconds: dates more than a day later are suspect. */
  readonly now: number
  /** What the archive calls our fields (`--map`); their own names when absent. */
  readonly names?: FieldNames | undefined
  /** Where a page was fetched from, and the encoding that its server declared. */
  readonly address?: string | undefined
  readonly charset?: string | undefined
}

/**
 * Reads one input to its end in flat memory; what is broken in it becomes a Reject. `source` is not binary, and its
 * `chunks` may throw a SourceError, after which the articles read so far stay.
 */
export type FormReader = (
  source: ByteSource,
  origin: string,
  options: ReaderOptions,
) => AsyncGenerator<Article | Reject>

export interface Form {
  readonly extensions: readonly string[]
  /** Told by its first characters (without white space): for standard input, and for forms that share an ending. */
  readonly looksLike?: (start: string, names: FieldNames) => boolean
  readonly read: FormReader
}
