// A run of name words → where the person's name in it begins: `Bureau Nina Sol`, `Republican Nina Sol`.
import { fold } from '../../src/fold.ts'
import { NOT_PERSONS } from '../../src/vocabulary/words/common-words.ts'
import { FAMILY_FIRST, givenNames } from '../../src/vocabulary/words/given-names.ts'
import { BEFORE_NAMES, REGION_HEADS } from '../../src/vocabulary/words/official-cues.ts'
import type { Token } from '../3-sentences/index.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'

const NOT_PERSON = new Set(NOT_PERSONS.map((word) => word.toLowerCase()))
const FAMILY = new Set(FAMILY_FIRST.map(fold))
/** Behind whose `of` stands a subject. */
const DEPARTMENT_HEAD = /^(?:minister|secretary|undersecretary|ministry|department)$/
const GLUED = new Set([...BEFORE_NAMES, ...REGION_HEADS])

/** The token at which a given name and one more begin, when nothing but words of an office or place stand before. */
export function afterGluedWords(tokens: readonly Token[], from: number, to: number): number {
  let k = from
  // `Vice Minister of Unification Choi Ines`
  if (
    to - from > 2 &&
    tokens[from - 1]?.lower === 'of' &&
    DEPARTMENT_HEAD.test(tokens[from - 2]?.lower ?? '')
  )
    return opensName(tokens, from + 1, isPlainWord(tokens[from]!.text)) ? from + 1 : from
  while (k < to - 2 && isGlued(tokens[k]!)) k++
  if (k === from) return from
  const last = tokens[to - 1]!
  return opensName(tokens, k, GLUED.has(tokens[k - 1]!.lower)) && !NOT_PERSON.has(last.lower) ? k : from
}

function isGlued({ text, lower }: Token): boolean {
  if (GLUED.has(lower)) return true
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text) || NOT_PERSON.has(lower)) return false
  return isPlainWord(text) && !givenNames().has(fold(text)) && !FAMILY.has(fold(text))
}

/** `Nina Sol`: a given name and no everyday word behind it; behind `Bureau` one of both signs is enough. */
function opensName(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]!]
  if (!isNamePart(first) || !/^\p{Lu}/u.test(second.text)) return false
  const given = givenNames().has(fold(first.text)) || FAMILY.has(fold(first.text))
  return sure ? given || isNamePart(second) : given && first.text.length > 2 && isNamePart(second)
}

const isNamePart = ({ text }: Token): boolean =>
  /^\p{Lu}[\p{L}'’.]*$/u.test(text) &&
  (text.length === 1 || !isPlainWord(text) || givenNames().has(fold(text)))
