// A country's name, adjective or capital in its sentence → what it does there: names, modifies, or is only a place.
import { NOT_PERSONS } from '../../src/vocabulary/words/common-words.ts'
import type { Sentence, Token } from '../3-sentences/index.ts'
import type { MentionForm } from './mention.ts'
import type { CountryPhrase } from './phrases.ts'

const NO_GOVERNMENT = new Set(NOT_PERSONS.map((word) => word.toLowerCase()))
const GOVERNING =
  /^(?:governments?|leadership|leaders?|authorities|rulers|part|behalf|attitude|position|policy|patience|stance|intentions?|influence|ally|allies|friends?|enemy|enemies|demands?|role|support|critics?)$/

/** Capitalised words behind a town, one of which is that of a text, a meeting or a body: `Peace Forum`. */
function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 4 && /^\p{Lu}/u.test(tokens[k]?.text ?? ''); k++)
    if (NO_GOVERNMENT.has(tokens[k]!.lower)) return true
  // `the Minsk agreements`, `the Geneva talks`
  return /^(?:agreements?|accords?|protocols?|treaty|declaration|convention|process|summit|conference|talks)$/.test(
    tokens[at]?.lower ?? '',
  )
}

/** `on the sidelines of the General Assembly`: a body whose session is only when and where others meet. */
export function isOccasion(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:sidelines?|margins?|fringes?|session|sessions|opening|occasion)$/.test(tokens[of - 1]?.lower ?? '')
  )
}

const LOCATIVE = /^(?:in|at|near|outside|around|inside|across|throughout|through|into|off|via)$/
const MOTION =
  /^(?:visit|travel|fly|arrive|leave|return|go|head|come|depart|land|trip|flight|tour|journey|stop)/

/** What a country's word does where it stands. */
export function countryForm(sentence: Sentence, country: CountryPhrase): MentionForm {
  const before = sentence.tokens[country.from - 1]
  const after = sentence.tokens[country.to]
  if (country.form === 'adjective') return 'modifier'
  const locative = before !== undefined && LOCATIVE.test(before.lower)
  // `the Algiers Agreement`, `the Paris Peace Forum`: what was founded or signed there.
  if (country.form === 'capital' && isPartOfTitle(sentence.tokens, country.to)) return 'place'
  // `a village north of Paris`, but `the government of Paris`
  if (country.form === 'capital' && before?.lower === 'of')
    return GOVERNING.test(sentence.tokens[country.from - 2]?.lower ?? '') ? 'metonym' : 'place'
  if (country.form === 'name' || country.form === 'people') return locative ? 'place' : 'name'
  if (country.form === 'seat')
    return locative || before?.lower === 'to' || before?.lower === 'at' ? 'place' : 'metonym'
  if (
    locative ||
    isMovedTo(sentence, country) ||
    (after?.text === ',' && /^\p{Lu}/u.test(sentence.tokens[country.to + 1]?.text ?? ''))
  )
    return 'place'
  if (/^(?:capital|city|town|outside|capitals)$/.test(before?.lower ?? '')) return 'place'
  return 'metonym'
}

/** `visiting Kyiv`, `leave Kinshasa`, `from Moscow`, `to travel to Beijing`. */
function isMovedTo(sentence: Sentence, country: CountryPhrase): boolean {
  const [before, earlier] = [sentence.tokens[country.from - 1], sentence.tokens[country.from - 2]]
  if (!before) return false
  if (MOTION.test(before.lemma) || before.lower === 'from') return true
  // `left in the afternoon for Beirut`
  if (before.lower === 'for' || before.lower === 'to')
    for (let k = country.from - 2; k > Math.max(0, country.from - 8); k--) {
      if (/^[,.;:()]$/.test(sentence.tokens[k]!.text)) break
      if (/^(?:leave|depart|return|fly|travel|set|head|go)$/.test(sentence.tokens[k]!.lemma)) return true
    }
  return before.lower === 'to' || before.lower === 'for'
    ? earlier !== undefined &&
        /^(?:visit|travel|fly|arriv|leav|return|go|head|come|depart|trip|flight|tour|journey|way|back|route|ambassador|envoy|embassy|talk|drive|invite|invitation|mission)/.test(
          earlier.lemma,
        )
    : false
}
