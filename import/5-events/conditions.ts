// The words of a sentence in → what of the rules' conditions they can fulfil, so that a rule without its words costs nothing.
import type { Token } from '../3-sentences/index.ts'
import { formsOf } from './deed-lemmas.ts'

/** A list of words of which one must stand in the sentence, by its number. */
type Condition = number

/** Per condition: 1 where some word of the sentence is in its list. */
export type Held = Uint8Array

const numbers = new Map<string, Condition>()
const conditionsOf = new Map<string, Condition[]>()
/** Words before a blank or hyphen in the lists: `green light`, `go-ahead`. */
const FIRST_WORDS = new Set<string>()
const NONE: readonly Condition[] = []
/** So many words are remembered; then all are forgotten. */
const REMEMBERED = 20_000
const known = new Map<string, readonly Condition[]>()
let last: { readonly tokens: readonly Token[]; readonly held: Held } | undefined

/** Numbers the lists; the same list has the same number. Lists that are not there ask for nothing. */
export function conditions(...lists: (readonly string[] | null | undefined)[]): readonly Condition[] {
  return lists.flatMap((list) => (list ? [numberOf(list)] : []))
}

function numberOf(list: readonly string[]): Condition {
  const key = list.join('|')
  let number = numbers.get(key)
  if (number !== undefined) return number
  numbers.set(key, (number = numbers.size))
  known.clear()
  last = undefined
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

/** Which conditions a sentence's words can fulfil, whatever their tags: never too few. Kept for the last sentence. */
export function heldBy(tokens: readonly Token[]): Held {
  if (last?.tokens === tokens) return last.held
  const held = new Uint8Array(numbers.size)
  const mark = (word: string): void => {
    for (const number of conditionsOf.get(word) ?? NONE) held[number] = 1
  }
  for (let i = 0; i < tokens.length; i++) {
    const { lower, lemma } = tokens[i]!
    for (const number of byForm(lower)) held[number] = 1
    if (lemma !== lower) mark(lemma)
    const before = beforeAt(tokens, i)
    if (before !== '') for (const form of [lemma, ...formsOf(lower)]) mark(before + form)
  }
  last = { tokens, held }
  return held
}

/** The word before, where some list has one that begins so. */
function beforeAt(tokens: readonly Token[], at: number): string {
  if (at === 0) return ''
  const { lower } = tokens[at - 1]!
  if (/^[-‐‑]$/.test(lower)) {
    const first = tokens[at - 2]?.lower ?? ''
    return FIRST_WORDS.has(first) ? `${first}-` : ''
  }
  return FIRST_WORDS.has(lower) ? `${lower} ` : ''
}

/** The conditions of a word and of all its lemmas. */
function byForm(lower: string): readonly Condition[] {
  let found = known.get(lower)
  if (found) return found
  found = [...new Set(formsOf(lower).flatMap((form) => conditionsOf.get(form) ?? NONE))]
  if (known.size === REMEMBERED) known.clear()
  known.set(lower, found)
  return found
}
