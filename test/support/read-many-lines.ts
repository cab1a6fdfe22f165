// `node --max-old-space-size=… read-many-lines.ts FORM LINES` → that many lines made and read: how many articles, and the peak of memory.
import { readArticles } from '../../import/1-read/index.ts'

const FORMS: Readonly<Record<string, { readonly head: string; readonly line: (id: number) => string }>> = {
  jsonl: { head: '', line: (id) => `{"id": "a${id}", "text": "${TEXT}"}\n` },
  csv: { head: 'id,text\n', line: (id) => `a${id},"${TEXT}"\n` },
  json: { head: '[{"id": "a", "text": "T"}\n', line: (id) => `,{"id": "a${id}", "text": "${TEXT}"}\n` },
  rss: {
    head: '<rss>',
    line: (id) => `<item><guid>urn:a:${id}</guid><description>${TEXT}</description></item>\n`,
  },
}
const TEXT = 'Foreign Minister Ana Ferreira of Portugal met Peter Mwangi of Kenya in Lisbon. '
  .repeat(2)
  .trim()
const AT_ONCE = 1_000

async function* lines(form: string, count: number): AsyncGenerator<Uint8Array> {
  const { head, line } = FORMS[form]!
  yield Buffer.from(head)
  for (let from = 0; from < count; from += AT_ONCE) {
    yield Buffer.from(Array.from({ length: AT_ONCE }, (_, i) => line(from + i)).join(''))
  }
  if (form === 'json') yield Buffer.from(']')
  if (form === 'rss') yield Buffer.from('</rss>')
}

const [form = 'jsonl', count = '100000'] = process.argv.slice(2)
const read = { articles: 0, rejects: 0, megabytes: 0 }
for await (const record of readArticles(['-'], { stdin: lines(form, Number(count)), now: Date.now() })) {
  if ('reason' in record) read.rejects += 1
  else read.articles += 1
  if (read.articles % 10_000 === 0) read.megabytes = Math.max(read.megabytes, process.memoryUsage().rss >> 20)
}
process.stdout.write(`${JSON.stringify(read)}\n`)
