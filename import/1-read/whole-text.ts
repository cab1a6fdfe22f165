// The bytes of one input → its whole text, in UTF-8 or the encoding that it declares itself.
import type { ByteSource } from './chunks.ts'
import { decodeUtf8 } from './decode.ts'
import { SourceError } from './source-error.ts'

/** Decoded strictly. `reason` says why there is no text: too long, or in no encoding that it names. */
export async function wholeText(
  source: ByteSource,
  limit: number,
  declared: (start: string) => string | undefined = () => undefined,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  try {
    const bytes = await readWithin(source.chunks, limit)
    return bytes ? decode(bytes, declared) : { reason: `longer than ${limit} bytes` }
  } catch (error) {
    if (error instanceof SourceError) return { reason: error.message }
    throw error
  }
}

/** What is UTF-8 is that, whatever it says: other encodings do not look like it by chance. */
function decode(
  bytes: Uint8Array,
  declared: (start: string) => string | undefined,
): { readonly text: string } | { readonly reason: string } {
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return decoded
  const name = declared(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
  const text = name === undefined ? null : decodeAs(bytes, name)
  return text === null ? { reason: `not UTF-8 at byte ${decoded.badByte}` } : { text }
}

function decodeAs(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

async function readWithin(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
