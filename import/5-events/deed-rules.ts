// Nothing in → the vocabulary's patterns of deeds, by the words that tell them, the most specific first.
import { remembering } from '../../src/remembering.ts'
import type { EventKind, Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { EVENT_KINDS } from '../../src/vocabulary/event-kinds/index.ts'
import type { Token } from '../3-sentences/index.ts'
import { conditions, type Held, holdsAll } from './conditions.ts'
import { formsOf } from './deed-lemmas.ts'

export interface DeedRule {
  readonly kind: EventKind
  readonly pattern: Pattern
  readonly particles: readonly string[] | null
  readonly nouns: ReadonlySet<string> | null
  /** How much the rule asks for: of two that hold for one word, the one that asks for more is right. */
  readonly weight: number
  /** What must stand somewhere in the sentence: particle, noun, cue and the like. */
  readonly wants: readonly number[]
}

type Index = Map<string, DeedRule[]>
const VERBS: Index = new Map()
const ADJECTIVES: Index = new Map()
const NOUNS: Index = new Map()
const MODALS = new Set<string>()
const PHRASE = 4
const TO = ['to']

for (const kind of EVENT_KINDS.filter((each) => each.deed))
  for (const pattern of kind.patterns) {
    if (pattern.phrases) for (const phrase of pattern.phrases) addPhrase(kind, pattern, phrase)
    else addPattern(kind, pattern)
    for (const modal of pattern.modals ?? []) MODALS.add(modal)
  }
const INDICES = [VERBS, ADJECTIVES, NOUNS]
for (const index of INDICES) for (const rules of index.values()) rules.sort((a, b) => b.weight - a.weight)

function addPattern(kind: EventKind, pattern: Pattern): void {
  const wants = pattern.verbs
    ? wantsOfVerb(pattern, pattern.particle, pattern.nouns)
    : conditions(pattern.cues, pattern.adjectives ? pattern.particle : null)
  const rule: DeedRule = {
    wants,
    kind,
    pattern,
    particles: pattern.particle ?? null,
    nouns: pattern.nouns ? new Set(pattern.nouns) : null,
    weight:
      (pattern.nouns ? 2 : 0) +
      (pattern.particle ? 1 : 0) +
      (pattern.takes ? 1.5 : 0) +
      (pattern.negated ? 3 : 0) +
      (pattern.cues ? 0.5 : 0) +
      (pattern.subjects ? 8.5 : 0) +
      (isReported(pattern) ? 8 : 0),
  }
  if (pattern.verbs) add(VERBS, pattern.verbs, rule)
  else if (pattern.adjectives) add(ADJECTIVES, pattern.adjectives, rule)
  else add(NOUNS, pattern.nouns ?? [], rule)
}

/** `X said Y had broken the truce`: what one side says that another did is a word of the first. */
function isReported({ roles }: Pattern): boolean {
  return roles.speaker === 'source' && roles.subject === 'target'
}

function addPhrase(kind: EventKind, pattern: Pattern, phrase: string): void {
  const [, verbs, particles, nouns] = /^([^>+]+?)(?: > ([^+]+?))?(?: \+ (.+))?$/.exec(phrase) ?? []
  if (!verbs) throw new TypeError(`Not a phrase: ${phrase}`)
  add(VERBS, verbs.split('|'), {
    wants: wantsOfVerb(pattern, particles?.split('|'), nouns?.split('|')),
    kind,
    pattern,
    particles: particles?.split('|') ?? null,
    nouns: nouns ? new Set(nouns.split('|')) : null,
    weight: PHRASE + (particles ? 1 : 0) + (nouns ? 2 : 0) + (pattern.cues ? 0.25 : 0),
  })
}

function wantsOfVerb(
  { cues, modals, subjects, takes }: Pattern,
  particles: readonly string[] | undefined,
  nouns: readonly string[] | undefined,
): readonly number[] {
  return conditions(particles, nouns, cues, modals, subjects, takes && takes !== 'clause' ? TO : null)
}

function add(index: Index, words: readonly string[], rule: DeedRule): void {
  for (const word of words) {
    const rules = index.get(word)
    if (rules) rules.push(rule)
    else index.set(word, [rule])
  }
}

const NONE: DeedRule[] = []
function of(index: Index, lemmas: readonly string[]): DeedRule[] {
  let found = NONE
  for (const lemma of lemmas) {
    const rules = index.get(lemma)
    if (rules) found = found.length === 0 ? rules : [...found, ...rules]
  }
  return found
}

/** Rules that hold for any verb. */
export const ANY_VERB: readonly DeedRule[] = VERBS.get('*') ?? NONE
export const rulesOfVerb = (lemmas: readonly string[]): DeedRule[] => of(VERBS, lemmas)
export const rulesOfAdjective = (lemmas: readonly string[]): DeedRule[] => of(ADJECTIVES, lemmas)
export const rulesOfNoun = (lemmas: readonly string[]): DeedRule[] => of(NOUNS, lemmas)
export const isPhrase = (rule: DeedRule): boolean =>
  rule.weight >= PHRASE && rule.pattern.phrases !== undefined

/** Lemmas that may tell a deed. */
export function tellsDeed(lemma: string): boolean {
  return WANTED.has(lemma) || MODALS.has(lemma)
}

/** What must stand in a sentence beside a word, for each deed that the word may tell. */
type Wanted = readonly (readonly number[])[]
const WANTED = new Map<string, Wanted>()
for (const index of INDICES)
  for (const [word, rules] of index) {
    const wanted = [...(WANTED.get(word) ?? []), ...rules.map(({ wants }) => wants)]
    // One that needs nothing is told by the word alone.
    WANTED.set(word, wanted.find((wants) => wants.length === 0) ? [[]] : wanted)
  }
const NOTHING: Wanted = []

/** The same for all forms that a word may have. */
const wantedOfForms = remembering((lower) =>
  formsOf(lower).flatMap((form): Wanted => WANTED.get(form) ?? NOTHING),
)

/** Whether a word may tell a deed by its own rules, in a sentence with what is held, whatever its tag. */
export function mayTellDeedAt(tokens: readonly Token[], at: number, held: Held): boolean {
  const { lower, lemma } = tokens[at]!
  if (isMet(wantedOfForms(lower), held)) return true
  if (lemma !== lower && isMet(WANTED.get(lemma), held)) return true
  // `test-fired`
  const hyphen = at >= 2 && /^[-‐‑]$/.test(tokens[at - 1]!.text)
  return hyphen && isMet(WANTED.get(`${tokens[at - 2]!.lower}-${lemma}`), held)
}

const isMet = (wanted: Wanted = NOTHING, held: Held): boolean => wanted.some((wants) => holdsAll(held, wants))

export const mayTellAnyDeed = (held: Held): boolean => ANY_VERB.some((rule) => holdsAll(held, rule.wants))
