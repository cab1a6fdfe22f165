// The name phrases of a sentence in → for each, whether it is a person, a body, a place, and how sure that is.
import { fold } from '../../src/fold.ts'
import { FIELDS_OF_WORK, NOT_PERSONS } from '../../src/vocabulary/words/common-words.ts'
import { FAMILY_FIRST, givenNames } from '../../src/vocabulary/words/given-names.ts'
import { COMPANY_NOUNS, THING_NOUNS } from '../../src/vocabulary/words/official-cues.ts'
import type { Sentence, Token } from '../3-sentences/index.ts'
import { namesOnDemand, type NamesOnDemand } from '../3-sentences/names/tag-names.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'
import type { NamePhrase, SentencePhrases } from './phrases.ts'
import { findPlace } from './places.ts'

const NOT_PERSON = new Set([...NOT_PERSONS, ...FIELDS_OF_WORK].map((word) => word.toLowerCase()))
const FAMILY = new Set(FAMILY_FIRST.map((name) => fold(name)))
const SPEECH = new Set([
  'say',
  'tell',
  'add',
  'stress',
  'note',
  'announce',
  'declare',
  'warn',
  'urge',
  'insist',
  'reiterate',
  'emphasize',
  'underscore',
  'underline',
  'express',
  'welcome',
  'condemn',
  'thank',
  'reaffirm',
  'explain',
  'reply',
  'argue',
  'claim',
  'state',
  'acknowledge',
  'meet',
  'speak',
  'travel',
  'visit',
  'arrive',
  'sign',
  'agree',
  'call',
  'praise',
  'highlight',
  'discuss',
  'raise',
  'hail',
  'vow',
  'pledge',
  'deny',
  'reject',
  'accuse',
  'admit',
  'assure',
  'ask',
  'recall',
  'remark',
  'comment',
  'suggest',
  'describe',
])
const THINGS = new Set(THING_NOUNS)
const COMPANIES = new Set(COMPANY_NOUNS)
const COMPOUND =
  /[-‐‑–](?:based|backed|led|era|majority|minority|appointed|linked|aligned|style|run|controlled|sponsored|funded)$/
const RULE_OF_TWO = /^(?:regime|administration|government|era|ticket|act|amendment|law|dictatorship)$/
const PLACE_PREPOSITION =
  /^(?:in|at|near|from|to|outside|around|via|into|across|through|toward|towards|of|for)$/
const PLACE_AFTER =
  /^(?:river|street|avenue|square|airport|province|region|city|island|islands|valley|mountains|sea|bay|strait|peninsula|desert|district|county|crossing|border)$/i

/** Judges the names of a sentence by what they are made of and what stands around them. */
export function judgeNames(sentence: Sentence, phrases: SentencePhrases): void {
  let tagged: NamesOnDemand | undefined
  for (const name of phrases.names) {
    if (name.kind) continue
    const [kind, strength] = judge(name, sentence.tokens)
    name.kind = kind
    name.strength = strength
    name.spoken = isSpeech(sentence.tokens, name)
    if (strength >= 2 && !isDoubtful(name)) continue
    // What the rules leave open or only guess, the statistical tagger decides.
    tagged ??= namesOnDemand(sentence.tokens)
    const [taggedKind, taggedStrength] = isOpeningWord(name, sentence)
      ? ([null, 0] as const)
      : tagOf(name, tagged)
    name.tagged = taggedKind
    if (strength >= 2) {
      if (taggedKind !== 'PERSON') [name.kind, name.strength] = [taggedKind ?? 'OTHER', 1]
      continue
    }
    if (taggedKind === kind) name.strength = Math.max(strength, taggedStrength)
    else if (taggedKind && (kind === null || taggedStrength > strength))
      [name.kind, name.strength] = [taggedKind, taggedStrength]
    else if (kind === 'PERSON' && !taggedKind) name.strength = 0
  }
}

/** `Flora Reserve`: a given name and a word of everyday English. */
function isDoubtful(name: NamePhrase): boolean {
  if (name.kind !== 'PERSON' || name.words.length < 2 || name.owner || name.spoken) return false
  const last = name.words.at(-1)!
  return isPlainWord(last) && name.text.endsWith(` ${last}`)
}

/** A capital that opens a sentence tells the tagger too little: `Turnout was low`. A verb of saying beside it tells enough. */
function isOpeningWord(name: NamePhrase, sentence: Sentence): boolean {
  return (
    name.words.length === 1 &&
    (name.from === 0 || /^["“‘–—-]$/.test(sentence.tokens[name.from - 1]!.text)) &&
    name.kind === null
  )
}

/** The tagger's kind of a name, when it found just these words; of a name of several words it is surer. */
function tagOf(name: NamePhrase, tagged: NamesOnDemand): [NamePhrase['kind'], number] {
  const tag = tagged.overlapping(name.from, name.to)
  if (!tag) return [null, 0]
  const whole = tag.start <= name.from && tag.end >= name.to
  const kind = tag.kind === 'NORP' ? 'OTHER' : tag.kind
  return [kind, whole && name.words.length > 1 && kind === 'PERSON' ? 2 : 1]
}

function judge(name: NamePhrase, tokens: readonly Token[]): [NamePhrase['kind'], number] {
  const before = tokens[name.from - 1]
  const after = tokens[name.to]
  const first = fold(name.words[0]!)
  const last = name.words.at(-1)!
  const many = name.words.length > 1
  if (NOT_PERSON.has(last.toLowerCase()) || NOT_PERSON.has(name.words[0]!.toLowerCase())) return ['OTHER', 2]
  const noun = nounBefore(name, tokens)
  if (noun && COMPANIES.has(noun)) return ['ORG', 2]
  if ((noun && THINGS.has(noun)) || isPair(name, after)) return ['OTHER', 2]
  // `Media Freedom`, `Blue Order`
  if (many && !givenNames().has(first) && name.words.every((word) => isPlainWord(word))) return ['OTHER', 2]
  // `the Paul VI Hall`
  if (name.words.slice(1, -1).some((word) => /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XXIII)$/.test(word)))
    return ['OTHER', 2]
  if (after && PLACE_AFTER.test(after.text)) return ['PLACE', 2]
  // `Sarmat People's Republic`, `the “Nina Sol” Battalion`
  const thing = tokens[name.to + 1]
  if (
    /^(?:'s|’s|["”’])$/.test(after?.text ?? '') &&
    /^(?:Republics?|Battalion|Brigade|Regiment|Movement|Party)$/.test(thing?.text ?? '')
  )
    return ['OTHER', 2]
  if (
    name.words.every((word) => word === word.toUpperCase()) &&
    (!many || name.words.every((word) => word.length > 1)) &&
    name.words.join('').length > 1
  )
    return ['OTHER', 1]
  const place = findPlace(name.text)
  if (place && many && !givenNames().has(first)) return ['PLACE', 2]
  if (
    place &&
    before &&
    /^(?:in|at|near|to|from|outside)$/.test(before.lower) &&
    !(after && SPEECH.has(after.lemma))
  )
    return ['PLACE', 2]
  if (isAge(tokens, name.to)) return ['PERSON', 2]
  // `Kazakhstan's Nurzhan Abildayev`: what a country owns by name is a person more often than not.
  if (name.owner?.type === 'country' && name.words.length <= 4 && !findPlace(name.text))
    return ['PERSON', many ? 2 : 1]
  const determined = /^(?:the|a|an)$/.test(before?.lower ?? '')
  if (many && determined && !isAttribute(after) && !TITLED.test(last)) return ['OTHER', 2]
  if (many && !determined && name.words.length <= 6) {
    if (givenNames().has(first)) return ['PERSON', 2]
    if (FAMILY.has(first) && name.words.length <= 3) return ['PERSON', 2]
    if (
      /^\p{Lu}\.?$/u.test(name.words[0]!) ||
      name.words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word))
    )
      return ['PERSON', 2]
    if (name.words.slice(0, -1).some((word) => givenNames().has(fold(word))) && isSpeech(tokens, name))
      return ['PERSON', 2]
  }
  if (isSpeech(tokens, name) && !determined && !place) return ['PERSON', 1]
  if (place && population(place) && !isSpeech(tokens, name)) return ['PLACE', 1]
  if (before && PLACE_PREPOSITION.test(before.lower) && !many && /^(?:in|at|near)$/.test(before.lower))
    return ['PLACE', 1]
  return [null, 0]
}

/** `the Dalai Lama`, `the Aga Khan` */
const TITLED = /^(?:Lama|Khan|Khomeini|Mufti|Patriarch|Pope|Dalai)$/

/** `the Nina Sol school`: the article is the noun's. */
const isAttribute = (after: Token | undefined): boolean =>
  after !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos)

/** `the Sol-Roth administration`, `Sol-era`: two people, or what is named after one. */
function isPair(name: NamePhrase, after: Token | undefined): boolean {
  if (COMPOUND.test(name.text)) return true
  return /^\p{Lu}\p{Ll}+[-‐‑–]\p{Lu}\p{Ll}+$/u.test(name.text) && RULE_OF_TWO.test(after?.lower ?? '')
}

/** The noun that says what a name is: `the frigate Aurora`, `the town of Aurora`; a name with an office is a person's. */
function nounBefore(name: NamePhrase, tokens: readonly Token[]): string | null {
  // `the yacht Prince Albert`
  const from = /^(?:Prince|Princess|King|Queen|Admiral|General|Sir)$/.test(tokens[name.from - 1]?.text ?? '')
    ? name.from - 1
    : name.from
  const before = tokens[from - 1]
  const noun = before?.lower === 'of' ? tokens[from - 2] : before
  if (!noun || !/^\p{Ll}/u.test(noun.text)) return null
  const isOwn =
    before === noun || /^(?:town|village|city|province|district|region|port|island)$/.test(noun.lower)
  return isOwn ? noun.lower : null
}

const population = (place: { population: number }): boolean => place.population > 20_000

/** `Mobutu, 66, who …` */
function isAge(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    /^\d{2}$/.test(tokens[at + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[at + 2]?.text ?? '')
  )
}

/** A verb of saying or doing beside it: `Lavrov stressed`, `said Lavrov`. */
function isSpeech(tokens: readonly Token[], name: NamePhrase): boolean {
  let k = name.to
  while (tokens[k] && /^(?:also|has|had|will|later|then|reportedly|again|who|have)$/.test(tokens[k]!.lower))
    k++
  const after = tokens[k]
  const before = tokens[name.from - 1]
  return (
    (after !== undefined && after.pos === 'VERB' && SPEECH.has(after.lemma)) ||
    (before !== undefined &&
      before.pos === 'VERB' &&
      /^(?:said|says|told|added|quoted|asked)$/.test(before.lower))
  )
}
