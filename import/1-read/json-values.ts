// The bytes of a JSON file → its articles' bytes, one value after another, in memory that does not grow with the file.
import { RecordBytes, type SplitRecord } from './record-bytes.ts'

/** The file's structure breaks off here, so that what follows cannot be told apart. */
export class JsonBreak extends Error {
  readonly line: number
  readonly column: number

  constructor(what: string, line: number, column: number) {
    super(what)
    this.line = line
    this.column = column
  }
}

type Place = readonly [line: number, column: number]

const DEEPEST = 200_000
const [LF, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [10, 32, 34, 44, 58, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const MARKS = new Set([QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT])
const NOTHING = -1
const BARE_WORD = 0

/** What a byte does to the values: ends one, begins one, or both. */
const [ENDS, BEGINS] = [1, 2]

/**
 * Cuts a list `[{…}, {…}]`, or objects that follow each other, into values. Whether a value is JSON is not looked
 * at, only what holds values together: brackets that close what was opened, and nothing but `, : ] }` after a string
 * or bracket; so a quote too many is noticed near where it stands, not at the end of the file.
 * @throws JsonBreak after the values before it.
 */
export async function* splitJsonValues(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<SplitRecord> {
  const scan = new Scan(limit)
  for await (const chunk of chunks) yield* scan.take(chunk)
  yield* scan.end()
}

class Scan {
  readonly #value: RecordBytes
  readonly #open: number[] = []
  #inList = false
  #inValue = false
  #inString = false
  #escaped = false
  /** The last byte that is neither white space nor inside a string; 0 for one of a bare word (`12`, `null`). */
  #before = NOTHING
  #line = 1
  #column = 0
  #stringAt: Place = [1, 1]

  constructor(limit: number) {
    this.#value = new RecordBytes(limit)
  }

  *take(chunk: Uint8Array): Generator<SplitRecord> {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!
      // Columns count characters: the further bytes of one in UTF-8 do not.
      if ((byte & 0xc0) !== 0x80) this.#column += 1
      if (byte === LF) this.#newLine()
      if (this.#inString) this.#readInString(byte)
      else if (byte > SPACE) {
        const isWhole = this.#isWhole()
        let turn: number
        try {
          turn = this.#readOutside(byte)
        } catch (error) {
          if (isWhole) yield this.#last(chunk.subarray(from, at))
          throw error
        }
        if (turn & ENDS) {
          yield this.#last(chunk.subarray(from, at))
        }
        if (turn & BEGINS) {
          from = at
          this.#value.begin(this.#line, this.#column)
        }
      }
    }
    if (this.#inValue) this.#value.add(chunk.subarray(from))
  }

  /** The last of several objects. @throws JsonBreak when the file ends too early. */
  *end(): Generator<SplitRecord> {
    if (this.#isWhole()) yield this.#last(new Uint8Array())
    if (this.#inString) throw this.#break('a string begins there and is not closed', this.#stringAt)
    if (this.#inList && this.#open.length > 0) throw this.#break('the file ends before the list is closed')
    if (this.#open.length > 0) throw this.#break('the file ends inside an object')
  }

  /** Whether an object is closed of which only what follows it is not known yet. */
  #isWhole(): boolean {
    const isClosed = this.#before === CLOSE_OBJECT || this.#before === CLOSE_LIST
    return this.#inValue && isClosed && this.#open.length === (this.#inList ? 1 : 0)
  }

  #last(part: Uint8Array): SplitRecord {
    this.#value.add(part)
    return this.#value.take()
  }

  #newLine(): void {
    this.#line += 1
    this.#column = 0
  }

  #readInString(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#inString = false
  }

  #readOutside(byte: number): number {
    const depth = this.#open.length
    const turn =
      depth === 0 ? this.#readOutermost(byte) : depth === 1 && this.#inList ? this.#readInList(byte) : 0
    if (depth > 0) this.#checkOrder(byte)
    this.#before = MARKS.has(byte) ? byte : BARE_WORD
    this.#nest(byte)
    if (turn) this.#inValue = (turn & BEGINS) > 0
    return turn
  }

  #readOutermost(byte: number): number {
    if (this.#before === NOTHING && byte === OPEN_LIST) {
      this.#inList = true
      return 0
    }
    if (byte === OPEN_OBJECT && !this.#inList) return this.#inValue ? ENDS | BEGINS : BEGINS
    throw this.#break(
      this.#before === NOTHING ? 'neither a list nor an object of JSON' : 'something follows the end',
    )
  }

  #readInList(byte: number): number {
    if (byte !== COMMA && byte !== CLOSE_LIST) return this.#inValue ? 0 : BEGINS
    if (this.#inValue) return ENDS
    if (byte === COMMA || this.#before === COMMA) throw this.#break('a value is missing in the list')
    return 0
  }

  #checkOrder(byte: number): void {
    const before = this.#before
    const opens = byte === QUOTE || byte === OPEN_LIST || byte === OPEN_OBJECT
    const ended = before === QUOTE || before === CLOSE_LIST || before === CLOSE_OBJECT
    if ((opens && (ended || before === BARE_WORD)) || (ended && !MARKS.has(byte))) {
      throw this.#break('a comma is missing, or a quotation mark is one too many or too few')
    }
  }

  #nest(byte: number): void {
    if (byte === QUOTE) {
      this.#inString = true
      this.#stringAt = [this.#line, this.#column]
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (this.#open.push(byte) > DEEPEST) throw this.#break('nested too deeply')
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      const opened = this.#open.pop()
      if (opened !== (byte === CLOSE_LIST ? OPEN_LIST : OPEN_OBJECT)) {
        throw this.#break(`a bracket "${String.fromCharCode(byte)}" closes what it did not open`)
      }
    }
  }

  #break(what: string, [line, column]: Place = [this.#line, Math.max(1, this.#column)]): JsonBreak {
    return new JsonBreak(what, line, column)
  }
}
