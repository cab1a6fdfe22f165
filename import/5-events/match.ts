// A sentence's tree and actors in → the events that the vocabulary's patterns find in it.
import { EVENT_KINDS } from '../../src/vocabulary/event-kinds/index.ts'
import type { Token } from '../3-sentences/index.ts'
import type { ActorsAt } from './actors-at.ts'
import type { Candidate } from './candidate.ts'
import { conditions, type Held, heldBy, holdsAll } from './conditions.ts'
import { mayTellAnyDeed, mayTellDeedAt, tellsDeed } from './deed-rules.ts'
import { matchDeeds } from './deeds.ts'
import type { Rule } from './finish-candidate.ts'
import { tellsAgreement } from './instrument-noun.ts'
import { matchAgreements } from './instruments.ts'
import { mayNameInstrument } from './known-instruments.ts'
import { matchNoun } from './match-noun.ts'
import { matchVerb } from './match-verb.ts'
import { type Refuse, refuseSilently, type Trace } from './trace.ts'
import type { Tree } from './tree.ts'

const VERB_RULES = new Map<string, Rule[]>()
const NOUN_RULES = new Map<string, Rule[]>()
/** What must stand in a sentence beside a verb, for one of its rules at least. */
const WANTED = new Map<string, (readonly number[])[]>()
for (const kind of EVENT_KINDS.filter((each) => !each.deed && each.kind !== 'AGREEMENT'))
  for (const pattern of kind.patterns) {
    const rule: Rule = { kind, pattern, nouns: pattern.nouns ? new Set(pattern.nouns) : null }
    const [index, words] = pattern.verbs ? [VERB_RULES, pattern.verbs] : [NOUN_RULES, pattern.nouns ?? []]
    const wants = pattern.verbs ? conditions(pattern.particle, pattern.cues, pattern.nouns) : []
    for (const word of words) {
      index.set(word, [...(index.get(word) ?? []), rule])
      WANTED.set(word, [...(WANTED.get(word) ?? []), wants])
    }
  }

/** Lemmas that may tell an event: a sentence without one need not be parsed. */
export function tellsEvent(lemma: string): boolean {
  return WANTED.has(lemma) || tellsDeed(lemma) || tellsAgreement(lemma)
}

/** Whether any pattern has all its words in a sentence; where none has, its tree is not worth the time. */
export function mayTellEvent(tokens: readonly Token[]): boolean {
  const held = heldBy(tokens)
  return (
    mayTellAnyDeed(held) || tokens.some((_, at) => mayTellAt(tokens, at, held)) || mayNameInstrument(tokens)
  )
}

function mayTellAt(tokens: readonly Token[], at: number, held: Held): boolean {
  const { lower, lemma } = tokens[at]!
  if (tellsAgreement(lemma)) return true
  const told = WANTED.get(lower === 'meeting' ? 'meet' : lemma)
  if (told?.some((wants) => holdsAll(held, wants)) || (lower === 'meeting' && WANTED.has(lemma))) return true
  return mayTellDeedAt(tokens, at, held)
}

const DEEDS = new Set(EVENT_KINDS.filter((kind) => kind.deed).map((kind) => kind.kind))
/** Whether a kind is a deed of one side, not an encounter or an instrument. */
export const isDeed = (kind: string): boolean => DEEDS.has(kind)

/** Applies the patterns to one sentence; a noun that a verb's pattern has used is not read again. */
export function matchSentence(tree: Tree, actors: ActorsAt, sentence: number, trace?: Trace): Candidate[] {
  const tell = (at: number, { pattern: { rule } }: Pick<Rule, 'pattern'>, refused: string | null): null => {
    const [first, last] = [tree.tokens[0]!, tree.tokens.at(-1)!]
    trace?.({ sentence: [first.start, last.end], word: tree.tokens[at]!.text, rule, refused })
    return null
  }
  const refusing = (at: number, rule: Rule): Refuse => (trace ? (why) => tell(at, rule, why) : refuseSilently)
  const found: Candidate[] = []
  const used = new Set<number>()
  for (let i = 0; i < tree.tokens.length; i++) {
    // `ministers, meeting in Rome, agreed`: the noun is a verb there.
    const lemma =
      tree.tokens[i]!.lower === 'meeting' &&
      tree.tags[i] === 'VBG' &&
      /^(?:acl|advcl|pcomp|xcomp|conj|root|ccomp)$/.test(tree.labels[i]!)
        ? 'meet'
        : tree.tokens[i]!.lemma
    let best: Candidate | null = null
    let bestRule: Rule | null = null
    for (const rule of VERB_RULES.get(lemma) ?? []) {
      if (!tree.isVerb(i)) continue
      const candidate = matchVerb(tree, actors, sentence, i, rule, refusing(i, rule))
      if (!candidate) continue
      // `hosted President Lamas for talks`: the rule that finds both sides is the right one.
      if (candidate.incomplete && best !== null) continue
      best = candidate
      bestRule = rule
      if (!candidate.incomplete) break
    }
    if (best === null || bestRule === null) continue
    tell(i, bestRule, null)
    if (best.noun !== null) used.add(best.noun)
    found.push(best)
  }
  for (let i = 0; i < tree.tokens.length; i++) {
    if (used.has(i)) continue
    for (const rule of NOUN_RULES.get(tree.tokens[i]!.lemma) ?? []) {
      if (tree.isVerb(i) && !tree.tags[i]!.startsWith('NN')) continue
      const candidate = matchNoun(tree, actors, sentence, i, rule, refusing(i, rule))
      if (!candidate) continue
      tell(i, rule, null)
      found.push(candidate)
      break
    }
  }
  found.push(
    ...matchAgreements(tree, actors, sentence, (at, pattern, refused) => tell(at, { pattern }, refused)),
  )
  return [...found, ...matchDeeds(tree, actors, sentence, found)]
}
