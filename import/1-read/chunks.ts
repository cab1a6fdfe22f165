// A file or a stream → its bytes as UTF-8, without a byte order mark, and what they turned out to be.
import { createReadStream } from 'node:fs'
import { binaryReason, sniffEncoding, type Encoding } from './decode.ts'

/** Bytes of one input; `refusal` says why none follow. UTF-16 is already turned into UTF-8. */
export interface ByteSource {
  readonly refusal: string | null
  readonly start: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

const SNIFF = 8192
const CHUNK = 256 * 1024

/** Thrown inside `chunks` when the bytes cannot go on; its message says why, for the user. */
export class SourceError extends Error {}

export function openFile(path: string): Promise<ByteSource> {
  return openStream(createReadStream(path, { highWaterMark: CHUNK }))
}

/** Looks at the first bytes of a stream before anything is made of it. */
export async function openStream(stream: AsyncIterable<Uint8Array | string>): Promise<ByteSource> {
  const iterator = stream[Symbol.asyncIterator]()
  const start = await firstBytes(iterator)
  const { encoding, markLength } = sniffEncoding(start)
  const rest = withStart(start.subarray(markLength), iterator)
  const chunks = encoding === 'utf-8' ? rest : transcode(rest, encoding)
  return { refusal: binaryReason(start.subarray(0, SNIFF)), start: start.subarray(markLength), chunks }
}

async function firstBytes(iterator: AsyncIterator<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let length = 0; length < SNIFF;) {
    const next = await iterator.next()
    if (next.done) break
    const bytes = asBytes(next.value)
    parts.push(bytes)
    length += bytes.length
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}

async function* withStart(
  start: Uint8Array,
  iterator: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  try {
    yield start
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
