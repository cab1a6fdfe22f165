// Articles as JSON Lines + an output path → the same documents as wink's sentences and tokens, one document a line.
import { createReadStream, createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

type Row = [word: string, space: 0 | 1, pos: string, lemma: string]

const require = createRequire(import.meta.url)
const winkNLP = require('wink-nlp')
const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
const { its } = nlp

/** The sentences of one line of text; a line never shares a sentence with its neighbours, as at run time. */
function sentencesOf(line: string): Row[][] {
  const rows: Row[][] = []
  const doc = nlp.readDoc(line)
  doc.sentences().each((sentence: any) => {
    const tokens = sentence.tokens()
    const words: string[] = tokens.out()
    const before: string[] = tokens.out(its.precedingSpaces)
    const pos: string[] = tokens.out(its.pos)
    const lemma: string[] = tokens.out(its.lemma)
    const row: Row[] = []
    words.forEach((word, i) => {
      if (pos[i] === 'SPACE') return
      row.push([word, (before[i + 1] ?? ' ') === '' ? 0 : 1, pos[i] as string, lemma[i] as string])
    })
    if (row.length > 0) rows.push(row)
  })
  return rows
}

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) throw new Error('usage: tokenise-corpus.ts ARTICLES.jsonl OUT.jsonl')
const out = createWriteStream(output)
let tokens = 0
for await (const text of createInterface({ input: createReadStream(input) })) {
  if (text.trim() === '') continue
  const article = JSON.parse(text)
  const lines: string[] = [article.title, ...article.text.split(/\s*\n\s*/)].filter((line) => line?.trim())
  const paragraphs = lines.map(sentencesOf).filter((sentences) => sentences.length > 0)
  for (const p of paragraphs) for (const s of p) tokens += s.length
  out.write(JSON.stringify({ id: article.id, source: article.source, paragraphs }) + '\n')
}
out.end()
console.log(`${output}: ${tokens} tokens`)
