// The words of a sentence in → what of the rules' conditions they can fulfil, so that a rule without its words costs nothing.
import { remembering } from '../../src/remembering.ts'
import type { Token } from '../3-sentences/index.ts'
import { formsOf } from './deed-lemmas.ts'

/** A list of words of which one must stand in the sentence, by its number. */
type Condition = number

/** What is known of a word, whatever its sentence. */
interface Word {
  /** The conditions of the word and of all its lemmas. */
  readonly met: readonly Condition[]
  /** Whether some list has an entry of several words that begins with it. */
  readonly opens: boolean
}

/** Per condition: 1 where some word of the sentence is in its list. */
export type Held = Uint8Array

const numbers = new Map<string, Condition>()
const conditionsOf = new Map<string, Condition[]>()
/** Words before a blank or hyphen in the lists: `green light`, `go-ahead`. */
const FIRST_WORDS = new Set<string>()
const NONE: readonly Condition[] = []
let wordOf = remembering(readWord)
let ofSentences = new WeakMap<readonly Token[], Held>()

/** Numbers the lists; the same list has the same number. Lists that are not there ask for nothing. */
export function conditions(...lists: (readonly string[] | null | undefined)[]): readonly Condition[] {
  return lists.flatMap((list) => (list ? [numberOf(list)] : []))
}

function numberOf(list: readonly string[]): Condition {
  const key = list.join('|')
  let number = numbers.get(key)
  if (number !== undefined) return number
  numbers.set(key, (number = numbers.size))
  wordOf = remembering(readWord)
  ofSentences = new WeakMap()
  for (const word of list) {
    const there = conditionsOf.get(word)
    if (there) there.push(number)
    else conditionsOf.set(word, [number])
    const first = /^[^ -]+(?=[ -])/.exec(word)
    if (first) FIRST_WORDS.add(first[0])
  }
  return number
}

export const holdsAll = (held: Held, wanted: readonly Condition[]): boolean => {
  for (let i = 0; i < wanted.length; i++) if (held[wanted[i]!] === 0) return false
  return true
}

/** Which conditions a sentence's words can fulfil, whatever their tags: never too few. Found once a sentence. */
export function heldBy(tokens: readonly Token[]): Held {
  const there = ofSentences.get(tokens)
  if (there) return there
  const held = new Uint8Array(numbers.size)
  const words = tokens.map(({ lower }) => wordOf(lower))
  for (let i = 0; i < tokens.length; i++) {
    const { lower, lemma } = tokens[i]!
    mark(held, words[i]!.met)
    if (lemma !== lower) mark(held, conditionsOf.get(lemma))
    const before = beforeAt(tokens, words, i)
    if (before === '') continue
    for (const form of [lemma, ...formsOf(lower)]) mark(held, conditionsOf.get(before + form))
  }
  ofSentences.set(tokens, held)
  return held
}

function mark(held: Held, met: readonly Condition[] = NONE): void {
  for (let i = 0; i < met.length; i++) held[met[i]!] = 1
}

/** The word before, where some list has one that begins so. */
function beforeAt(tokens: readonly Token[], words: readonly Word[], at: number): string {
  if (at === 0) return ''
  const { lower } = tokens[at - 1]!
  if (lower === '-' || lower === '‐' || lower === '‑')
    return words[at - 2]?.opens === true ? `${tokens[at - 2]!.lower}-` : ''
  return words[at - 1]!.opens ? `${lower} ` : ''
}

function readWord(lower: string): Word {
  const met = new Set(formsOf(lower).flatMap((form) => conditionsOf.get(form) ?? NONE))
  return { met: [...met], opens: FIRST_WORDS.has(lower) }
}
