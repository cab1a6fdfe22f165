// Articles as JSON Lines + an output path → the same as the sentences and tokens of stages 2 and 3, a document a line.
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { toDocument } from '../../../2-document/index.ts'
import type { Article } from '../../../reading.ts'
import { toSentences } from '../../index.ts'
import type { Sentence } from '../../index.ts'

/** word · 1 if a space follows · coarse tag · lemma */
type Row = [word: string, space: 0 | 1, pos: string, lemma: string]

const rowsOf = ({ tokens }: Sentence): Row[] =>
  tokens
    .map((token, i): Row => [token.text, tokens[i + 1]?.start === token.end ? 0 : 1, token.pos, token.lemma])
    .filter(([, , pos]) => pos !== 'SPACE')

/** Sentences by paragraph: spaCy reads a paragraph at a time. */
function paragraphsOf(article: Article): Row[][][] {
  const paragraphs = new Map<number, Row[][]>()
  for (const sentence of toSentences(toDocument(article))) {
    const rows = rowsOf(sentence)
    if (rows.length === 0) continue
    const there = paragraphs.get(sentence.paragraph)
    if (there === undefined) paragraphs.set(sentence.paragraph, [rows])
    else there.push(rows)
  }
  return [...paragraphs.values()]
}

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined)
  throw new Error('usage: tokenise-corpus.ts ARTICLES.jsonl OUT.jsonl')
const out = createWriteStream(output)
let tokens = 0
for await (const line of createInterface({ input: createReadStream(input) })) {
  if (line.trim() === '') continue
  const article = JSON.parse(line)
  let paragraphs: Row[][][]
  try {
    paragraphs = [...paragraphsOf({ ...article, text: article.title ?? '' }), ...paragraphsOf(article)]
  } catch (error) {
    console.log(`left out ${article.id}: ${(error as Error).message}`)
    continue
  }
  for (const paragraph of paragraphs) for (const rows of paragraph) tokens += rows.length
  out.write(JSON.stringify({ id: article.id, source: article.source, paragraphs }) + '\n')
}
out.end()
console.log(`${output}: ${tokens} tokens`)
