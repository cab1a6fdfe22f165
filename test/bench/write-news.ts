// A seed, a number and a path → a file of so many generated articles, as JSON Lines.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { generatedNews } from './news.ts'

const [seed, count, path] = process.argv.slice(2)

function* lines(): Generator<string> {
  for (const line of generatedNews(Number(seed), Number(count))) yield `${line}\n`
}

await pipeline(Readable.from(lines()), createWriteStream(path!))
