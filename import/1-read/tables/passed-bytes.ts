// Chunks that went through a parser, and where it says that rows end → the bytes of each row, and its line.

export interface PassedRow {
  /** Where it begins, from 1. */
  readonly line: number
  /** How many it goes over. */
  readonly lines: number
  /** Without the end of its last line. */
  readonly bytes: Uint8Array
}

const [LF, CR] = [10, 13]

/** Keeps what no row has been cut of yet. */
export class PassedBytes {
  #kept: Uint8Array = new Uint8Array()
  /** Offset in the file at which `#kept` begins. */
  #start = 0
  #line = 1

  /** Where the row under way begins. */
  get line(): number {
    return this.#line
  }

  add(chunk: Uint8Array): void {
    this.#kept = this.#kept.length === 0 ? chunk : Buffer.concat([this.#kept, chunk])
    this.#skipEmptyLines()
  }

  /** The row that ends, with its end of line, at this offset of the file. */
  cut(end: number): PassedRow {
    this.#skipEmptyLines()
    const whole = this.#kept.subarray(0, end - this.#start)
    const bytes = withoutEnd(whole)
    const line = this.#line
    const lines = lineEnds(bytes) + 1
    this.#line += lines - (bytes.length === whole.length ? 1 : 0)
    this.#kept = this.#kept.subarray(whole.length)
    this.#start = end
    return { line, lines, bytes }
  }

  /** No row begins with an end of line. */
  #skipEmptyLines(): void {
    let length = 0
    while (this.#kept[length] === LF || this.#kept[length] === CR) length += 1
    // A last CR may be half of an end of line.
    if (length === this.#kept.length && this.#kept[length - 1] === CR) length -= 1
    if (length <= 0) return
    this.#line += lineEnds(this.#kept.subarray(0, length))
    this.#kept = this.#kept.subarray(length)
    this.#start += length
  }
}

function withoutEnd(row: Uint8Array): Uint8Array {
  let length = row.length
  if (row[length - 1] === LF) length -= 1
  if (row[length - 1] === CR) length -= 1
  return row.subarray(0, length)
}

/** CR, LF or both together. */
function lineEnds(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1
  }
  return count
}
