// A name of one word → whether it may be a person of whom the text says no more: `Mobutu`, not `Tier`, `Thanks, Nina`.
import { fold } from '../../src/fold.ts'
import { FAMILY_FIRST, givenNames } from '../../src/vocabulary/words/given-names.ts'
import { KINSHIP } from '../../src/vocabulary/words/official-cues.ts'
import type { Sentence, Token } from '../3-sentences/index.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'
import type { NamePhrase } from './phrases.ts'

const FAMILY = new Set(FAMILY_FIRST.map((name) => fold(name)))
const KIN = new Set(KINSHIP)
const GREETING =
  /^(?:thanks|thank|you|hi|hello|hey|welcome|to|of|ahead|please|sorry|yes|yeah|okay|ok|sure|well|so|and|now|again|morning|afternoon|evening)$/

/** Words by which a text addresses someone: `Go ahead, Nina.`, `Thanks, Nina`, `Nina, you have the floor`. */
export function addressedNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries())
      if (/^\p{Lu}\p{Ll}/u.test(token.text) && isAddress(tokens, at)) found.add(fold(token.text))
  return found
}

/** `to`: behind the name's last word, where it has several. */
export function isAddress(tokens: readonly Token[], at: number, to = at + 1): boolean {
  const after = tokens[to]?.text ?? '.'
  if (!/^(?:[,.?!:;–—-]|\.\.\.)$/.test(after)) return false
  let from = at
  if (tokens[from - 1]?.text === ',') from--
  if (from === 0) return at === 0 && (tokens.length <= to + 1 || /^(?:[,–—])$/.test(after))
  const before = tokens[from - 1]!.lower
  if (!GREETING.test(before)) return false
  // `the line of Nina Sol, please`
  if (before === 'of') return tokens[from - 2]?.lower === 'line'
  // `turn to Nina.` addresses her; `sold to Peru, …` is no turn of a talk, but then Peru is a country.
  return before !== 'to' || /^(?:go|back|over|turn|let|get|move|jump)$/.test(tokens[from - 2]?.lower ?? '')
}

/** `Paul.`, `Thanks, Nina`: a given name by which somebody in the room is called upon. */
export function isCalledOn(name: NamePhrase, { tokens }: Sentence, { transcript }: LoneContext): boolean {
  return (
    transcript && name.words.length === 1 && !name.honoured && isAddress(tokens, name.from) && isGiven(name)
  )
}

export interface LoneContext {
  /** The text is a transcript: given names are those of people in the room. */
  readonly transcript: boolean
  readonly addressed: ReadonlySet<string>
}

/** Whether a name of one word that the text ties to no full name or office is a person by itself. */
export function standsAlone(name: NamePhrase, { tokens }: Sentence, context: LoneContext): boolean {
  if (name.honoured || name.owner) return true
  const word = fold(name.words[0]!)
  // `(Cheers.)` · `the Rewards Board (RB)`
  if (/^[([]$/.test(tokens[name.from - 1]?.text ?? '') && /^[.)\]]$/.test(tokens[name.to]?.text ?? ''))
    return false
  // `on the Moon`; but `the Mbeki government`
  if (isDetermined(tokens, name) && !name.spoken) return false
  // `the two Kims`
  if (/^(?:two|both|three)$/.test(tokens[name.from - 1]?.lower ?? '')) return false
  if (context.transcript && context.addressed.has(word)) return false
  const given = isGiven(name)
  if (given && context.transcript) return false
  if (given && isKin(tokens, name.from)) return false
  if (name.words.every((each) => isPlainWord(each))) return name.spoken && name.tagged === 'PERSON'
  return name.tagged === 'PERSON' || name.strength >= 2 || name.spoken
}

function isGiven({ words }: NamePhrase): boolean {
  const word = fold(words[0]!)
  return givenNames().has(word) && !FAMILY.has(word)
}

function isDetermined(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const after = tokens[to]
  return tokens[from - 1]?.lower === 'the' && !(after && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos))
}

/** `his wife Nina`, `her sons Otto and Emil`: family is not who met whom. */
function isKin(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 8); k--) {
    const token = tokens[k]!
    if (KIN.has(token.lower)) return true
    if (!/^(?:,|and|&)$/.test(token.lower) && !/^\p{Lu}/u.test(token.text)) return false
  }
  return false
}
