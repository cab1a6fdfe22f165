// A file or a stream → its bytes as UTF-8, without a byte order mark, and what they turned out to be.
import { createReadStream } from 'node:fs'
import { binaryReason, sniffEncoding, type Encoding } from './decode.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { SourceError } from './source-error.ts'

/** Bytes of one input; `refusal` says why none follow. UTF-16 is already turned into UTF-8. */
export interface ByteSource {
  readonly refusal: string | null
  readonly start: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

const SNIFF = 8192
const CHUNK = 256 * 1024

/** `onBytes` is told how many bytes of the file were read, packed or not. */
export function openFile(path: string, onBytes: (bytes: number) => void = () => {}): Promise<ByteSource> {
  return openStream(counted(createReadStream(path, { highWaterMark: CHUNK }), onBytes))
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** Looks at the first bytes of a stream before anything is made of it, and unpacks gzip, once. */
export async function openStream(stream: AsyncIterable<Uint8Array | string>): Promise<ByteSource> {
  const packed = await begin(stream)
  const begun = isGzip(packed.start) ? await begin(gunzip(goOn(packed, packed.start))) : packed
  const { encoding, markLength } = sniffEncoding(begun.start)
  const start = begun.start.subarray(markLength)
  const rest = goOn(begun, start)
  const refusal = binaryReason(begun.start.subarray(0, SNIFF))
  // Nobody will read it to its end, so that it is closed here.
  if (refusal) await begun.iterator.return?.()
  return { refusal, start, chunks: encoding === 'utf-8' ? rest : transcode(rest, encoding) }
}

/** A stream of which the first bytes are known. */
interface Begun {
  readonly start: Uint8Array
  readonly iterator: AsyncIterator<Uint8Array | string>
  /** What broke off the first bytes: thrown again when they have been read. */
  readonly broken: SourceError | null
}

async function begin(stream: AsyncIterable<Uint8Array | string>): Promise<Begun> {
  const iterator = stream[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let broken: SourceError | null = null
  try {
    for (let length = 0; length < SNIFF;) {
      const next = await iterator.next()
      if (next.done) break
      const bytes = asBytes(next.value)
      parts.push(bytes)
      length += bytes.length
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    broken = error
  }
  return { start: parts.length === 1 ? parts[0]! : Buffer.concat(parts), iterator, broken }
}

async function* goOn({ iterator, broken }: Begun, start: Uint8Array): AsyncGenerator<Uint8Array> {
  try {
    yield start
    if (broken) throw broken
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield asBytes(next.value)
  } finally {
    await iterator.return?.()
  }
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const name = encoding.toUpperCase()
  const decode = (bytes?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode())
    } catch {
      throw new SourceError(`not ${name}, which its byte order mark announces`)
    }
  }
  for await (const chunk of chunks) yield decode(chunk)
  yield decode()
}

function asBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
