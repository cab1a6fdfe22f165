// Bytes of a gzip file → what they unpack to, a chunk at a time, as long as they are no bomb.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { SourceError } from './source-error.ts'

export interface ExpansionLimit {
  /** Bytes that any file may unpack to, whatever its ratio. */
  readonly free: number
  /** Beyond them, unpacked bytes for each packed one. News packs 3 to 10 times; a template of it, 100 times. */
  readonly ratio: number
  readonly bytes: number
}

const LIMIT: ExpansionLimit = { free: 16 * 1024 ** 2, ratio: 250, bytes: 256 * 1024 ** 3 }

const SLICE = 16 * 1024

export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

/** @throws SourceError after the chunks before it, where the data is broken, ends too early or unpacks to too much. */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  limit: ExpansionLimit = LIMIT,
): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip({ chunkSize: 64 * 1024 })
  // What goes wrong in the feeding comes out of the unpacker.
  pipeline(Readable.from(inSlices(chunks)), unpacker).catch(() => {})
  let length = 0
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      length += chunk.length
      checkExpansion(length, unpacker.bytesWritten, limit)
      yield chunk
    }
  } catch (error) {
    throw isBroken(error) ? new SourceError(`broken gzip data (${error.message})`) : error
  }
}

/** What is fed at once is lost at once when it is broken, so it is little. */
async function* inSlices(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += SLICE) yield chunk.subarray(from, from + SLICE)
  }
}

function checkExpansion(length: number, packed: number, { free, ratio, bytes }: ExpansionLimit): void {
  if (length > bytes) throw new SourceError(`unpacks to more than ${bytes} bytes`)
  if (length > free && length > ratio * packed) {
    throw new SourceError(`unpacks to more than ${ratio} times its size`)
  }
}

function isBroken(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
