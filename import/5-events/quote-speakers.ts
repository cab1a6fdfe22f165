// An article's sentences and mentions → who speaks in each of them: `Ms Reis said: “…”`.
import type { Sentence } from '../3-sentences/index.ts'
import type { Mentions } from '../4-mentions/index.ts'
import { END, namedBefore } from './named-before.ts'

const SPEECH =
  /^(?:say|tell|add|stress|note|announce|declare|warn|explain|reply|state|write|point|read|show|highlight|underline|emphasize|comment|remark|recall|quote|insist|continue|conclude|reiterate|tweet|argue|claim)$/

/** Whom `he` or `she` at a token means. */
type HeAt = (sentence: number, at: number) => string | undefined

/** For each sentence who has the turn, else, in quotation marks, the person beside a verb of saying or the last one. */
export function speakersOf(
  sentences: readonly Sentence[],
  mentions: Mentions,
  heAt: HeAt,
): readonly (string | null)[] {
  const quotes = new Quotes(sentences, mentions, heAt)
  const found: (string | null)[] = []
  const byParagraph = new Map<number, string | null>()
  let previous: string | null = null
  for (const [i, sentence] of sentences.entries()) {
    const turn = mentions.speakers[i]
    const { paragraph } = sentence
    if (turn === undefined && !byParagraph.has(paragraph)) byParagraph.set(paragraph, quotes.sayerFrom(i))
    const quoted: string | null = byParagraph.get(paragraph) ?? (hasQuote(sentence) ? previous : null)
    const speaker: string | null = turn === undefined ? quoted : turn
    found.push(speaker)
    previous = quotes.announced(i) ?? speaker ?? previous
  }
  return found
}

const hasQuote = ({ quoted }: Sentence): boolean => quoted.includes(1)

class Quotes {
  readonly #sentences: readonly Sentence[]
  readonly #mentions: Mentions
  readonly #heAt: HeAt

  constructor(sentences: readonly Sentence[], mentions: Mentions, heAt: HeAt) {
    this.#sentences = sentences
    this.#mentions = mentions
    this.#heAt = heAt
  }

  /** `After the talks Ms Reis said:` – what is quoted in the next paragraphs is hers. */
  announced(sentence: number): string | null {
    const { tokens, quoted } = this.#sentences[sentence]!
    if (tokens.at(-1)?.text !== ':') return null
    const said = tokens.findLastIndex((token, k) => !quoted[k] && SPEECH.test(token.lemma))
    return said < 0 ? null : this.#sayerAt(sentence, said)
  }

  /** Who is said to say what a paragraph quotes, from that sentence of it on. */
  sayerFrom(from: number): string | null {
    const { paragraph } = this.#sentences[from]!
    for (let i = from; this.#sentences[i]?.paragraph === paragraph; i++) {
      const { tokens, quoted } = this.#sentences[i]!
      if (!hasQuote(this.#sentences[i]!)) continue
      for (const [k, token] of tokens.entries()) {
        const sayer = quoted[k] || !SPEECH.test(token.lemma) ? null : this.#sayerAt(i, k)
        if (sayer) return sayer
      }
    }
    return null
  }

  /** Right after the verb, or the subject before it: `Reis said`, `said Reis`. */
  #sayerAt(sentence: number, verb: number): string | null {
    const { tokens, quoted } = this.#sentences[sentence]!
    const near = namedBefore(this.#mentions, sentence, END).filter(({ from }) => !quoted[from])
    const before = near.findLast((mention) => mention.to <= verb && mention.actors.length === 1)
    const after = near.find((mention) => mention.from > verb && mention.from - verb <= 2)
    const sayer = after ?? (before && verb - before.to <= 8 ? before : undefined)
    if (sayer?.actors.length === 1) return sayer.actors[0]!
    if (!/^(?:he|she)$/.test(tokens[verb - 1]?.lower ?? '')) return null
    return this.#heAt(sentence, verb - 1) ?? null
  }
}
