// What could not be taken in → where it stood, why, and the original for the rejects file.

/** One record (or file) that could not be read as an article. */
export interface Reject {
  /** Path of the file, or `stdin`. */
  readonly origin: string
  /** 1-based line within the file; absent when the whole file is rejected. */
  readonly line?: number
  /** 1-based, in characters; where a file's structure makes it worth knowing. */
  readonly column?: number
  readonly reason: string
  /** The record as it stood, cut to its beginning when it is very long. */
  readonly original: string
  /** What is left out, when it is no article: `Edge`. */
  readonly what?: string
  /** The article's id, when it was one and could not be read further. */
  readonly article?: string
}

const ORIGINAL_LIMIT = 1_000_000

export function reject(origin: string, line: number | undefined, reason: string, original = ''): Reject {
  const kept = original.length > ORIGINAL_LIMIT ? original.slice(0, ORIGINAL_LIMIT) : original
  return { origin, ...(line === undefined ? {} : { line }), reason, original: kept.toWellFormed() }
}

/** An article that was one, and could not be taken in all the same. */
export function rejectArticle(
  { id, origin, text }: { readonly id: string; readonly origin: string; readonly text: string },
  reason: string,
): Reject {
  const [, path = origin, line] = /^(.*):(\d+)$/s.exec(origin) ?? []
  return { ...reject(path, line === undefined ? undefined : Number(line), reason, text), article: id }
}

export function isReject(record: object): record is Reject {
  return 'reason' in record
}
