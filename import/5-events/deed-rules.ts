// Nothing in → the vocabulary's patterns of deeds, by the words that tell them.
import type { EventKind, Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { EVENT_KINDS } from '../../src/vocabulary/event-kinds/index.ts'

export interface DeedRule {
  readonly kind: EventKind
  readonly pattern: Pattern
  readonly nouns: ReadonlySet<string> | null
}

type Index = Map<string, DeedRule[]>
const VERBS: Index = new Map()
const ADJECTIVES: Index = new Map()
const NOUNS: Index = new Map()
const MODALS = new Set<string>()
for (const kind of EVENT_KINDS.filter((each) => each.deed))
  for (const pattern of kind.patterns) {
    const rule: DeedRule = { kind, pattern, nouns: pattern.nouns ? new Set(pattern.nouns) : null }
    const [index, words] = pattern.verbs
      ? [VERBS, pattern.verbs]
      : pattern.adjectives
        ? [ADJECTIVES, pattern.adjectives]
        : [NOUNS, pattern.nouns ?? []]
    for (const word of words) index.set(word, [...(index.get(word) ?? []), rule])
    for (const modal of pattern.modals ?? []) MODALS.add(modal)
  }

const of = (index: Index, lemmas: readonly string[]): DeedRule[] =>
  lemmas.length === 1 ? (index.get(lemmas[0]!) ?? NONE) : lemmas.flatMap((lemma) => index.get(lemma) ?? NONE)
const NONE: DeedRule[] = []

/** Rules that hold for any verb. */
export const ANY_VERB: readonly DeedRule[] = VERBS.get('*') ?? NONE
export const rulesOfVerb = (lemmas: readonly string[]): DeedRule[] => of(VERBS, lemmas)
export const rulesOfAdjective = (lemmas: readonly string[]): DeedRule[] => of(ADJECTIVES, lemmas)
export const rulesOfNoun = (lemmas: readonly string[]): DeedRule[] => of(NOUNS, lemmas)

/** Lemmas that may tell a deed. */
export function tellsDeed(lemma: string): boolean {
  return VERBS.has(lemma) || NOUNS.has(lemma) || ADJECTIVES.has(lemma) || MODALS.has(lemma)
}
