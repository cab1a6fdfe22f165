// Chunks of bytes of an XML file → its text, in the encoding that its declaration names.
import { Ampersands } from './ampersands.ts'

/** What is not in that encoding becomes U+FFFD, for which the record is rejected, and no other. */
export class XmlDecoder {
  readonly #ampersands = new Ampersands()
  #decoder: TextDecoder | null = null

  next(chunk: Uint8Array): string {
    this.#decoder ??= decoderOf(chunk)
    return this.#ampersands.mark(this.#decoder.decode(chunk, { stream: true }))
  }

  rest(): string {
    return this.#ampersands.mark(this.#decoder?.decode() ?? '') + this.#ampersands.rest()
  }
}

/** UTF-16 has already been turned into UTF-8. What is no encoding is read as UTF-8. */
function decoderOf(start: Uint8Array): TextDecoder {
  const head = Buffer.from(start.subarray(0, 200)).toString('latin1')
  const name = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(/^utf-?16/i.test(name) ? 'utf-8' : name)
  } catch {
    return new TextDecoder('utf-8')
  }
}
