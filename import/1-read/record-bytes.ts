// Pieces of chunks → one record's bytes; of a record that is too long only its beginning is kept.

/** A record as it stands in its file. `bytes` is null, and `head` holds its beginning, when it is longer than the limit. */
export interface SplitRecord {
  /** Where it begins, from 1; the column counts characters. */
  readonly line: number
  readonly column: number
  readonly bytes: Uint8Array | null
  readonly head: Uint8Array
  readonly length: number
}

const HEAD = 1000

export class RecordBytes {
  readonly #limit: number
  #parts: Uint8Array[] = []
  #length = 0
  #line = 1
  #column = 1

  constructor(limit: number) {
    this.#limit = limit
  }

  get length(): number {
    return this.#length
  }

  begin(line: number, column: number): void {
    this.#line = line
    this.#column = column
    this.#parts = []
    this.#length = 0
  }

  add(part: Uint8Array): void {
    // One part beyond the limit is kept for the head; after that nothing is.
    if (this.#length <= this.#limit) this.#parts.push(part)
    this.#length += part.length
    if (this.#length > this.#limit) this.#parts = [Buffer.concat(this.#parts).subarray(0, HEAD)]
  }

  take(): SplitRecord {
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts)
    const length = this.#length
    const isLong = length > this.#limit
    const [line, column] = [this.#line, this.#column]
    this.#parts = []
    return { line, column, bytes: isLong ? null : bytes, head: bytes.subarray(0, HEAD), length }
  }
}
