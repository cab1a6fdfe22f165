// A reader and the bytes of one input → its articles and rejects.
import { openStream } from '../../../import/1-read/chunks.ts'
import type { FormReader } from '../../../import/1-read/form.ts'
import { isReject, type Reject } from '../../../import/1-read/index.ts'
import type { Article } from '../../../import/reading.ts'

export async function readBytes(
  read: FormReader,
  content: string | Uint8Array,
): Promise<{ articles: Article[]; rejects: Reject[] }> {
  const articles: Article[] = []
  const rejects: Reject[] = []
  const source = await openStream(
    (async function* () {
      // Small pieces, so that each kind of break between two is met.
      const bytes = Buffer.from(content as string)
      for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
    })(),
  )
  for await (const record of read(source, 'in', { now: Date.parse('2024-06-01') })) {
    if (isReject(record)) rejects.push(record)
    else articles.push(record)
  }
  return { articles, rejects }
}
