// Paths, or none → texts of about 300 words to measure reading with.
import { readFileSync } from 'node:fs'
import { isReject, readArticles } from '../../import/1-read/index.ts'
import type { Article } from '../../import/reading.ts'

const WORDS = 300
const SAMPLES = new URL('../../import/samples/samples.jsonl', import.meta.url)

const wordsOf = (text: string): number => text.split(/\s+/).length
const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((part) => part.trim() !== '')

/** The articles of the paths, cut at the end of the paragraph with which they have 270 words; shorter ones are left out. */
export async function textsOf(paths: readonly string[], most: number): Promise<Article[]> {
  if (paths.length === 0) return samplesMixed(most)
  const found: Article[] = []
  for await (const record of readArticles(paths, { stdin: process.stdin, now: Date.now() })) {
    if (isReject(record)) continue
    const text = cut(paragraphsOf(record.text))
    if (wordsOf(text) > WORDS * 0.7 && wordsOf(text) < WORDS * 1.3) found.push({ ...record, text })
    if (found.length === most) break
  }
  return found
}

function cut(paragraphs: readonly string[]): string {
  const kept: string[] = []
  for (const paragraph of paragraphs) {
    if (wordsOf(kept.join(' ')) >= WORDS * 0.9) break
    kept.push(paragraph)
  }
  return kept.join('\n\n')
}

/** Each sample filled up to the length with paragraphs of the samples after it, each time others. */
function samplesMixed(most: number): Article[] {
  const samples = readFileSync(SAMPLES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article)
  return Array.from({ length: most }, (_, n) => {
    const first = samples[n % samples.length]!
    const round = 1 + Math.floor(n / samples.length)
    const others = Array.from({ length: 8 }, (_, k) => samples[(n + round * (k + 1)) % samples.length]!)
    const parts = [
      ...paragraphsOf(first.text),
      ...others.flatMap(({ text }) => paragraphsOf(text).slice(0, round)),
    ]
    return { ...first, id: `${first.id}-${n}`, text: cut(parts), contentHash: String(n), origin: String(n) }
  })
}
