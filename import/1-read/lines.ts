// Chunks of bytes → lines of bytes with their numbers, in memory that does not grow with the input.

/** One line without its end. `bytes` is null, and `head` holds its beginning, when it is longer than the limit. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Uint8Array | null
  readonly head: Uint8Array
  readonly length: number
}

const LINE_FEED = 10
const HEAD = 1000

/** Splits at LF only: the CR of a CRLF is white space to JSON. A line beyond `limit` bytes is counted, not kept. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    // One part beyond the limit is kept for the head; after that nothing is.
    if (length <= limit) parts.push(part)
    length += part.length
    if (length > limit && parts.length > 1) parts = [Buffer.concat(parts).subarray(0, HEAD)]
  }
  const take = (): ByteLine => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const line = { number, bytes: length > limit ? null : bytes, head: bytes.subarray(0, HEAD), length }
    number += 1
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
