// A sentence's tree and actors in → the events that the vocabulary's patterns find in it.
import type { EventKind, Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { EVENT_KINDS } from '../../src/vocabulary/event-kinds/index.ts'
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { tellsDeed } from './deed-rules.ts'
import { matchDeeds } from './deeds.ts'
import { carriedAspect, governingVerb, nounAspect, verbAspect } from './status.ts'
import { type Refuse, refuseSilently, type Trace } from './trace.ts'
import type { Tree } from './tree.ts'

interface Rule {
  readonly kind: EventKind
  readonly pattern: Pattern
  readonly nouns: ReadonlySet<string> | null
}

const VERB_RULES = new Map<string, Rule[]>()
const NOUN_RULES = new Map<string, Rule[]>()
for (const kind of EVENT_KINDS.filter((each) => !each.deed))
  for (const pattern of kind.patterns) {
    const rule: Rule = { kind, pattern, nouns: pattern.nouns ? new Set(pattern.nouns) : null }
    const [index, words] = pattern.verbs ? [VERB_RULES, pattern.verbs] : [NOUN_RULES, pattern.nouns ?? []]
    for (const word of words) index.set(word, [...(index.get(word) ?? []), rule])
  }

/** Lemmas that may tell an event: a sentence without one need not be parsed. */
export function tellsEvent(lemma: string): boolean {
  return VERB_RULES.has(lemma) || NOUN_RULES.has(lemma) || tellsDeed(lemma)
}

const DEEDS = new Set(EVENT_KINDS.filter((kind) => kind.deed).map((kind) => kind.kind))
/** Whether a kind is a deed of one side, not an encounter or an instrument. */
export const isDeed = (kind: string): boolean => DEEDS.has(kind)

/** A noun that a light verb carries, or that stands alone. */
const ABOVE_NOUN = /^(?:after|during|in|at|for|following|before|of|to|on|over|amid|through|from|with)$/

/** Applies the patterns to one sentence; a noun that a verb's pattern has used is not read again. */
export function matchSentence(tree: Tree, actors: ActorsAt, sentence: number, trace?: Trace): Candidate[] {
  const tell = (at: number, { pattern: { rule } }: Rule, refused: string | null): null => {
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
  return [...found, ...matchDeeds(tree, actors, sentence, found)]
}

function matchVerb(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  verb: number,
  rule: Rule,
  refuse: Refuse,
): Candidate | null {
  const { pattern, kind } = rule
  if (pattern.particle && !pattern.particle.some((word) => hasParticle(tree, verb, word)))
    return refuse(`needs ${pattern.particle.join(' or ')}`)
  if (pattern.without?.some((word) => hasParticle(tree, verb, word)))
    return refuse(`not with ${pattern.without.join(' or ')}`)
  if (pattern.cues && !tree.tokens.some((token) => pattern.cues!.includes(token.lower)))
    return refuse(`needs ${pattern.cues.join(' or ')}`)
  const noun = rule.nouns ? carriedNoun(tree, verb, rule.nouns) : null
  if (rule.nouns && noun === null) return refuse('carries no noun that tells such an event')
  const slots: [string, number[]][] = []
  const participants: Participant[] = []
  const fill = (role: string | undefined, heads: readonly number[]): void => {
    if (role === undefined) return
    slots.push([role, [...heads]])
    const found = heads
      .flatMap((head) => actors.all(head, kind.placeRole === role))
      .filter((each) => !(each.bare && pattern.persons?.includes(role)))
    participants.push(...found.map((each) => participant(each, role)))
  }
  const subjects = tree.subjects(verb)
  fill(
    pattern.roles.subject,
    subjects.length > 0 || !/^(?:MEETING|AGREEMENT)$/.test(kind.kind) ? subjects : actors.leftOf(verb),
  )
  if (!rule.nouns) fill(pattern.roles.object, tree.objects(verb))
  else if (pattern.roles.object)
    fill(
      pattern.roles.object,
      tree.children(verb, 'dative').filter((child) => tree.tokens[child]!.pos !== 'ADP'),
    )
  const subjectsOnly = participants.length
  for (const [slot, role] of prepositions(pattern)) {
    fill(role, tree.after(verb, slot))
    if (noun !== null) fill(role, tree.after(noun, slot))
    // `meet in Rome with X`: the tree often hangs the phrase on the place.
    else for (const head of looseAfter(tree, verb, slot)) fill(role, [head])
  }
  if (
    kind.kind === 'MEETING' &&
    pattern.roles.object &&
    !rule.nouns &&
    participants.length <= subjectsOnly &&
    participants.length > 0
  )
    fill(pattern.roles.object, actors.rightOf(verb))
  if (
    kind.kind === 'MEETING' &&
    pattern.roles.subject &&
    distinctActors(participants) < 2 &&
    !participants.some((each) => each.plural)
  ) {
    const list = actors.listBefore(verb)
    if (list.length > 0)
      participants.splice(
        0,
        participants.length,
        ...list.map((found) => participant(found, pattern.roles.subject!)),
      )
  }
  if (noun !== null && pattern.roles.owner)
    participants.push(...actors.owners(noun).map((found) => participant(found, pattern.roles.owner!)))
  const aspect = noun === null ? verbAspect(tree, verb) : carriedAspect(tree, verb, noun)
  return complete(tree, kind, pattern, sentence, verb, noun, participants, aspect, refuse)
}

function matchNoun(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  noun: number,
  rule: Rule,
  refuse: Refuse,
): Candidate | null {
  const { pattern, kind } = rule
  // `calls for justice` are no telephone calls.
  if (tree.tokens[noun]!.lemma === 'call' && tree.after(noun, 'for').length > 0) return refuse('not with for')
  const participants: Participant[] = []
  if (pattern.roles.owner)
    participants.push(...actors.owners(noun).map((found) => participant(found, pattern.roles.owner!)))
  let outward = 0
  for (const [slot, role] of prepositions(pattern)) {
    const near = tree.after(noun, slot)
    const heads = near.length > 0 || slot !== 'with' ? near : withAfter(tree, noun)
    if (slot === 'with') outward += heads.length
    participants.push(
      ...heads
        .flatMap((head) => actors.all(head, kind.placeRole === role))
        .map((found) => participant(found, role)),
    )
  }
  // `Gul said after talks with Bildt`: the other side is the subject of the clause.
  if (outward > 0 && distinctActors(participants) < 2) {
    const verb = governingVerb(tree, noun)
    const preposition = tree.heads[noun]! >= 0 ? tree.tokens[tree.heads[noun]!]!.lower : ''
    if (verb >= 0 && (ABOVE_NOUN.test(preposition) || tree.labels[noun] === 'dobj')) {
      const role = pattern.roles['@with'] ?? Object.values(pattern.roles)[0]!
      const subjects = tree.subjects(verb)
      const passive = subjects.length > 0 ? subjects : tree.children(verb, 'nsubjpass')
      participants.push(
        ...passive.flatMap((head) => actors.all(head)).map((found) => participant(found, role)),
      )
    }
    // `I had on Friday, an important meeting with …`: the light verb lost its object to a comma.
    for (let k = noun - 1; distinctActors(participants) < 2 && k >= Math.max(0, noun - 8); k--)
      if (/^(?:have|hold)$/.test(tree.tokens[k]!.lemma) && tree.isVerb(k))
        participants.push(
          ...tree
            .subjects(k)
            .flatMap((head) => actors.all(head))
            .map((found) => participant(found, 'participant')),
        )
  }
  // `A and B withdrew for a conversation`: both sides are the subject.
  if (kind.kind === 'MEETING' && outward === 0 && distinctActors(participants) === 0) {
    const verb = governingVerb(tree, noun)
    const preposition = tree.labels[noun] === 'pobj' ? tree.tokens[tree.heads[noun]!]!.lower : ''
    if (
      verb >= 0 &&
      /^(?:for|in|into|at|to)$/.test(preposition) &&
      tree.heads[tree.heads[noun]!] === verb &&
      !/^(?:call|appeal|press|push|hope|ask|say|tell|urge)$/.test(tree.tokens[verb]!.lemma)
    ) {
      const both = tree
        .subjects(verb)
        .flatMap((head) => actors.all(head))
        .filter((each) => !each.indirect)
      if (new Set(both.map((each) => each.actor)).size >= 2)
        participants.push(...both.map((found) => participant(found, 'participant')))
    }
  }
  return complete(tree, kind, pattern, sentence, noun, noun, participants, nounAspect(tree, noun), refuse)
}

function prepositions(pattern: Pattern): [string, string][] {
  return Object.entries(pattern.roles).flatMap(([slot, role]) =>
    slot.startsWith('@') ? [[slot.slice(1), role] as [string, string]] : [],
  )
}

/** `called him on Tuesday` is no call on anybody. */
function isBeforeDate(tree: Tree, preposition: number): boolean {
  const next = tree.tokens[preposition + 1]?.lower ?? ''
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    next,
  )
}

function hasParticle(tree: Tree, verb: number, word: string): boolean {
  return (
    tree.children(verb).some((child) => tree.tokens[child]!.lower === word && !isBeforeDate(tree, child)) ||
    tree.tokens[verb + 1]?.lower === word
  )
}

/** The object of a light verb: `held talks`, `talks were held`, `took part in talks`, `talks held in Rome`. */
function carriedNoun(tree: Tree, verb: number, nouns: ReadonlySet<string>): number | null {
  const near = [
    ...tree.objects(verb),
    ...['in', 'for', 'on', 'into', 'to', 'at', 'up', 'with'].flatMap((preposition) =>
      tree.after(verb, preposition),
    ),
  ]
  for (const head of near)
    for (const each of tree.conjuncts(head)) if (nouns.has(tree.tokens[each]!.lemma)) return each
  for (const head of near) {
    // `a series of meetings`, `a second round of talks`
    for (const each of tree.after(head, 'of')) if (nouns.has(tree.tokens[each]!.lemma)) return each
    for (const compound of tree.children(head, 'compound', 'nmod'))
      if (
        nouns.has(tree.tokens[compound]!.lemma) &&
        /^(?:session|ceremony|event|round)$/.test(tree.tokens[head]!.lemma)
      )
        return compound
  }
  return null
}

/** Phrases with the preposition that hang from something the verb governs through a place or a date. */
function looseAfter(tree: Tree, verb: number, preposition: string): number[] {
  if (preposition !== 'with') return []
  const repeated: number[] = []
  // `met with A, the head of B, and with C`
  for (let k = verb + 2; k < tree.tokens.length; k++)
    if (tree.tokens[k]!.lower === preposition && tree.tokens[k - 1]!.lower === 'and')
      repeated.push(...tree.children(k, 'pobj'))
  return repeated.concat(
    tree
      .children(verb, 'prep', 'npadvmod', 'advmod')
      .flatMap((child) => [child, ...tree.children(child, 'pobj')])
      .flatMap((child) =>
        tree.labels[child] === 'prep' && tree.tokens[child]!.lower === preposition
          ? []
          : tree.after(child, preposition),
      ),
  )
}

/** `talks here with X`, `a meeting in Rome on Monday with X`: the tree hangs the phrase on the clause's verb. */
function withAfter(tree: Tree, noun: number): number[] {
  for (let k = noun + 1; k < Math.min(noun + 8, tree.tokens.length); k++) {
    if (tree.tokens[k]!.lower === 'with' && tree.labels[k] === 'prep') return tree.children(k, 'pobj')
    if (tree.isVerb(k) || /^[,;:."”]$/.test(tree.tokens[k]!.text)) return []
  }
  return []
}

function participant(found: FoundActor, role: string): Participant {
  return {
    actor: found.actor,
    role,
    plural: found.plural,
    indirect: found.indirect,
    ...(found.office ? { office: found.office } : {}),
  }
}

const distinctActors = (participants: readonly Participant[]): number =>
  new Set(participants.map((each) => each.actor)).size

function complete(
  tree: Tree,
  kind: EventKind,
  pattern: Pattern,
  sentence: number,
  trigger: number,
  noun: number | null,
  all: readonly Participant[],
  aspect: { status: Candidate['status']; tense: Candidate['tense'] },
  refuse: Refuse,
): Candidate | null {
  const participants = all.filter((each, i) => all.findIndex((other) => other.actor === each.actor) === i)
  const definite =
    noun !== null &&
    tree
      .children(noun, 'det', 'poss')
      .some((child) => /^(?:the|this|these|those|that|their|its)$/.test(tree.tokens[child]!.lower))
  const open = kind.kind === 'MEETING'
  if (participants.length === 0 && !(open && definite)) return refuse('no actor takes part')
  const lacking =
    pattern.needs?.roles?.filter((role) => !participants.some((each) => each.role === role)) ?? []
  if (lacking.length > 0) return refuse(`needs a ${lacking.join(' and a ')}`)
  const least = pattern.needs?.actors ?? kind.minimumActors
  const incomplete = participants.length < least && !participants.some((each) => each.plural)
  if (incomplete && !open) return refuse(`needs ${least} actors, has ${participants.length}`)
  const indirect = participants.filter((each) => each.indirect).length
  return {
    kind: kind.kind,
    plover: pattern.plover ?? kind.plover,
    pattern,
    sentence,
    trigger,
    noun,
    participants,
    incomplete,
    definite,
    status: pattern.status ?? aspect.status,
    tense: aspect.tense,
    mode: pattern.mode ?? null,
    date: null,
    dated: false,
    place: null,
    topics: [],
    confidence: Math.max(0.3, (pattern.confidence ?? 0.8) - 0.05 * indirect),
    also: [],
  }
}
