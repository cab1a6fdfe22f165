// Bytes → text: UTF-8 by default, UTF-16 by its byte order mark; never a replacement character.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that a file's first bytes announce, and how long the mark is. */
export function sniffEncoding(start: Uint8Array): { encoding: Encoding; markLength: number } {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return { encoding: 'utf-8', markLength: 0 }
}

const COMPRESSED: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['gzip in gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
]

/** Why a file with these first bytes is no text, or null when it may be one. */
export function binaryReason(start: Uint8Array): string | null {
  const packed = COMPRESSED.find(([, magic]) => magic.every((byte, i) => start[i] === byte))
  if (packed) return `compressed (${packed[0]}), which is not supported; unpack it first`
  if (sniffEncoding(start).encoding !== 'utf-8') return null
  const nul = start.indexOf(0)
  return nul < 0 ? null : `not a text article (byte 0x00 at ${nul})`
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes UTF-8. `{ badByte }`, counted from 0, where it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { badByte: number } {
  try {
    return { text: strict.decode(bytes) }
  } catch {
    return { badByte: firstBadByte(bytes) }
  }
}

/** Where the character begins that breaks off: the longest prefix of whole characters ends there. */
function firstBadByte(bytes: Uint8Array): number {
  let good = longestPrefix(bytes)
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good -= 1
  return good
}

/** Binary search: a prefix decodes, as a stream that may end inside a character, up to the first bad byte. */
function longestPrefix(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  return good
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
