// A sentence's tree and actors in → what one side did or said to another: the highest such deed, and what is joined to it.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { HOSTILE_VERBS } from '../../src/vocabulary/words/hostile-verbs.ts'
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { isSaying, sidesOf, sidesWithin, speakersOf } from './deed-actors.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { ANY_VERB, type DeedRule, rulesOfAdjective, rulesOfNoun, rulesOfVerb } from './deed-rules.ts'
import { flatDeed } from './flat-deeds.ts'
import { type Aspect, nounAspect, verbAspect } from './status.ts'
import type { Tree } from './tree.ts'

const HOSTILE = new Set(HOSTILE_VERBS)

/** The deeds of one sentence; `others` are the events that other rules have read in it. */
export function matchDeeds(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  others: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < tree.tokens.length; i++) {
    const candidate = deedAt(tree, actors, sentence, i)
    if (candidate) found.push(candidate)
  }
  if (
    found.length === 0 &&
    !others.some((other) => other.participants.length >= 2) &&
    actors.mentions.length >= 2
  )
    return flatDeeds(tree, actors, sentence)
  return highest(tree, found, others)
}

function deedAt(tree: Tree, actors: ActorsAt, sentence: number, at: number): Candidate | null {
  const lemmas = lemmasAt(tree, at)
  const verbal = tree.isVerb(at) && !/^(?:aux|auxpass|amod|compound)$/.test(tree.labels[at]!)
  const groups: [readonly DeedRule[], (rule: DeedRule) => Candidate | null][] = [
    [verbal ? ANY_VERB : [], (rule) => deedOfVerb(tree, actors, sentence, at, rule)],
    [verbal ? rulesOfVerb(lemmas) : [], (rule) => deedOfVerb(tree, actors, sentence, at, rule)],
    [
      rulesOfAdjective([...lemmas, tree.tokens[at]!.lower]),
      (rule) => deedOfAdjective(tree, actors, sentence, at, rule),
    ],
    [
      tree.tags[at]!.startsWith('NN') ? rulesOfNoun(lemmas) : [],
      (rule) => deedOfNoun(tree, actors, sentence, at, rule),
    ],
  ]
  for (const [rules, match] of groups)
    for (const rule of rules) {
      const candidate = match(rule)
      if (candidate) return candidate
    }
  return null
}

/** By the order of the words, where the tree gives nothing: a clause whose verb was taken for something else. */
function flatDeeds(tree: Tree, actors: ActorsAt, sentence: number): Candidate[] {
  for (let i = 1; i < tree.tokens.length - 1; i++) {
    if (
      /^(?:DET|ADP|PUNCT|PRON|NUM|CCONJ)$/.test(tree.tokens[i]!.pos) ||
      /^(?:DT|IN|TO|PRP|CD|CC|MD|RB)/.test(tree.tags[i]!)
    )
      continue
    if (!tree.isVerb(i) && !/(?:ed|s)$/.test(tree.tokens[i]!.lower)) continue
    for (const rule of rulesOfVerb(lemmasAt(tree, i))) {
      if (!holdsCue(tree, rule.pattern)) continue
      const flat = flatDeed(tree, actors, i, rule)
      const candidate =
        flat && finish(tree, rule, sentence, i, flat.noun, flat.participants, verbAspect(tree, i))
      if (candidate) return [{ ...candidate, confidence: 0.5 }]
    }
  }
  return []
}

/** Of several deeds the one nearest the top of the sentence is told, with those joined to it; the rest is detail. */
function highest(tree: Tree, found: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const told = others.filter((other) => other.participants.length >= 2)
  const free = found.filter((deed) => !told.some((other) => shadows(tree, other, deed)))
  const depths = free.map((deed) => depthOf(tree, deed.trigger) + (deed.trigger === deed.noun ? 0.5 : 0))
  const least = Math.min(...depths)
  const top = free[depths.indexOf(least)]
  if (!top) return []
  return free.filter(
    (deed) =>
      deed === top ||
      (joined(tree, deed.trigger, top.trigger) &&
        deed.trigger !== deed.noun &&
        !(deed.kind === top.kind && deed.plover === top.plover)),
  )
}

/** Whether another event tells the same already. A meeting that did not come about may yet be a deed: `broke off talks`. */
function shadows(tree: Tree, other: Candidate, deed: Candidate): boolean {
  const same =
    other.trigger === deed.trigger ||
    other.noun === deed.trigger ||
    (deed.noun !== null && other.noun === deed.noun)
  if (same)
    return (
      other.kind === 'AGREEMENT' ||
      other.status === 'occurred' ||
      other.status === 'planned' ||
      deed.trigger === deed.noun
    )
  return tree.isWithin(deed.trigger, other.trigger) && !joined(tree, deed.trigger, other.trigger)
}

function joined(tree: Tree, at: number, top: number): boolean {
  let k = at
  for (let steps = 0; k >= 0 && steps < 6 && tree.labels[k] === 'conj'; steps++) {
    k = tree.heads[k]!
    if (k === top) return true
  }
  return false
}

/** Steps to the root; a verb of saying above does not count. */
function depthOf(tree: Tree, at: number): number {
  let depth = 0
  for (let k = at, steps = 0; tree.heads[k]! >= 0 && steps < 40; k = tree.heads[k]!, steps++) {
    const head = tree.heads[k]!
    if (
      tree.labels[k] === 'conj' ||
      (/^(?:ccomp|parataxis|advcl)$/.test(tree.labels[k]!) && isSaying(tree.tokens[head]!.lemma)) ||
      /^(?:acomp|attr)$/.test(tree.labels[k]!)
    )
      continue
    depth++
  }
  return depth
}

function deedOfVerb(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  verb: number,
  rule: DeedRule,
): Candidate | null {
  const { pattern } = rule
  const has = (word: string): boolean =>
    tree.children(verb).some((child) => tree.tokens[child]!.lower === word) ||
    tree.tokens[verb + 1]?.lower === word
  if (pattern.particle && !pattern.particle.some(has)) return null
  if (pattern.without?.some(has)) return null
  if (!holdsCue(tree, pattern) || !governs(tree, verb, pattern) || !helped(tree, verb, pattern)) return null
  const noun = rule.nouns ? carried(tree, verb, rule.nouns) : null
  if (rule.nouns && noun === null) return null
  const cast = new Cast(tree, actors)
  cast.fill(pattern.roles.subject, subjectsOf(tree, actors, verb))
  if (pattern.roles.speaker) cast.fill(pattern.roles.speaker, speakersOf(tree, verb))
  if (pattern.roles.object)
    cast.fill(
      pattern.roles.object,
      noun === null
        ? tree.objects(verb)
        : tree
            .children(verb, 'dative', 'dobj', 'nsubjpass')
            .filter((child) => child !== noun && tree.tokens[child]!.pos !== 'ADP'),
    )
  for (const [slot, role] of prepositions(pattern))
    cast.fill(role, [...tree.after(verb, slot), ...(noun !== null ? tree.after(noun, slot) : [])])
  if (noun !== null && pattern.roles.owner) cast.add(pattern.roles.owner, actors.owners(noun))
  cast.search(pattern.roles.within, verb)
  return finish(tree, rule, sentence, verb, noun, cast.all, verbAspect(tree, verb))
}

function deedOfAdjective(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  at: number,
  rule: DeedRule,
): Candidate | null {
  const { pattern } = rule
  const verb = tree.heads[at]!
  const own = tree.isVerb(at) && tree.children(at, 'nsubj', 'nsubjpass').length > 0 ? at : verb
  if (
    own < 0 ||
    (own === verb && !/^(?:be|become|remain|stand|feel|seem|say)$/.test(tree.tokens[verb]!.lemma))
  )
    return null
  if (!holdsCue(tree, pattern) || !(governs(tree, at, pattern) || governs(tree, own, pattern))) return null
  if (
    pattern.particle &&
    !pattern.particle.some((word) => tree.children(at).some((child) => tree.tokens[child]!.lower === word))
  )
    return null
  const cast = new Cast(tree, actors)
  const subjects = subjectsOf(tree, actors, own)
  cast.fill(pattern.roles.subject, subjects.length > 0 ? subjects : tree.children(own, 'nsubjpass'))
  for (const [slot, role] of prepositions(pattern)) cast.fill(role, tree.after(at, slot))
  cast.search(pattern.roles.within, own === at ? at : own)
  return finish(tree, rule, sentence, own, null, cast.all, verbAspect(tree, own))
}

function deedOfNoun(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  noun: number,
  rule: DeedRule,
): Candidate | null {
  const { pattern } = rule
  if (!holdsCue(tree, pattern)) return null
  const cast = new Cast(tree, actors)
  if (pattern.roles.owner) cast.add(pattern.roles.owner, actors.owners(noun))
  for (const [slot, role] of prepositions(pattern)) cast.fill(role, tree.after(noun, slot))
  cast.search(pattern.roles.within, noun)
  return finish(tree, rule, sentence, noun, noun, cast.all, nounAspect(tree, noun))
}

/** The participants of one deed, as they are found. */
class Cast {
  readonly all: Participant[] = []
  private readonly tree: Tree
  private readonly actors: ActorsAt

  constructor(tree: Tree, actors: ActorsAt) {
    this.tree = tree
    this.actors = actors
  }

  fill(role: string | undefined, heads: readonly number[]): void {
    if (role)
      this.add(
        role,
        heads.flatMap((head) => sidesOf(this.tree, this.actors, head)),
      )
  }

  add(role: string, found: readonly FoundActor[]): void {
    for (const each of found)
      if (!this.all.some((other) => other.actor === each.actor))
        this.all.push({
          actor: each.actor,
          role,
          plural: each.plural,
          indirect: each.indirect,
          ...(each.office ? { office: each.office } : {}),
        })
  }

  /** Looks for whoever else is named in what `top` governs, if nobody has the role yet. */
  search(role: string | undefined, top: number): void {
    if (!role || this.all.some((each) => each.role === role)) return
    this.add(role, sidesWithin(this.tree, this.actors, top, new Set(this.all.map((each) => each.actor))))
  }
}

/** Subject of the verb; `it` and `they` are who speaks: `Libya said it would …`. */
function subjectsOf(tree: Tree, actors: ActorsAt, verb: number): number[] {
  const own = tree.subjects(verb)
  const open =
    own.length > 0 &&
    own.every(
      (head) =>
        /^(?:it|they|he|she|we|i|who|that|which)$/.test(tree.tokens[head]!.lower) &&
        actors.all(head).length === 0,
    )
  const speakers = open ? speakersOf(tree, verb) : []
  if (speakers.length > 0) return speakers
  if (own.length > 0) return own
  return tree.children(verb, 'nsubjpass', 'auxpass').length > 0 ? [] : actors.leftOf(verb)
}

const prepositions = (pattern: Pattern): [string, string][] =>
  Object.entries(pattern.roles).flatMap(([slot, role]) =>
    slot.startsWith('@') ? [[slot.slice(1), role] as [string, string]] : [],
  )
const holdsCue = (tree: Tree, pattern: Pattern): boolean =>
  !pattern.cues ||
  tree.tokens.some((token) => pattern.cues!.includes(token.lower) || pattern.cues!.includes(token.lemma))

function governs(tree: Tree, at: number, pattern: Pattern): boolean {
  if (!pattern.takes) return true
  const clauses = tree.children(at, 'xcomp', 'ccomp', 'advcl', 'acl')
  const infinitive = clauses.some((child) =>
    tree.children(child, 'aux').some((to) => tree.tokens[to]!.lower === 'to'),
  )
  return pattern.takes === 'infinitive'
    ? infinitive
    : infinitive || tree.children(at, 'ccomp', 'xcomp').length > 0
}

function helped(tree: Tree, verb: number, pattern: Pattern): boolean {
  const helpers = new Set(tree.children(verb, 'aux', 'auxpass').map((child) => tree.tokens[child]!.lower))
  if (pattern.modals && !pattern.modals.some((modal) => helpers.has(modal))) return false
  return pattern.negated !== true || tree.children(verb, 'neg').length > 0
}

/** The noun that the verb carries, among its objects and what hangs from them by `of` or a compound. */
function carried(tree: Tree, verb: number, nouns: ReadonlySet<string>): number | null {
  const near = [
    ...tree.objects(verb),
    ...tree.children(verb, 'attr', 'oprd'),
    ...tree
      .children(verb, 'prep', 'agent', 'prt')
      .flatMap((child) => [child, ...tree.children(child, 'prep')])
      .flatMap((child) => tree.children(child, 'pobj')),
  ]
  for (const head of near)
    for (const each of tree.conjuncts(head)) if (isOneOf(tree, each, nouns)) return each
  for (const head of near)
    for (const each of [
      ...tree.after(head, 'of').flatMap((one) => tree.conjuncts(one)),
      ...tree.children(head, 'compound', 'nmod', 'nummod'),
    ])
      if (isOneOf(tree, each, nouns)) return each
  return null
}

const isOneOf = (tree: Tree, at: number, nouns: ReadonlySet<string>): boolean =>
  nouns.has(tree.tokens[at]!.lower) || lemmasAt(tree, at).some((lemma) => nouns.has(lemma))

/** What the act is when it is only promised, or refused. */
function ploverOf(tree: Tree, rule: DeedRule, trigger: number, aspect: Aspect): string | null {
  const { kind, pattern } = rule
  const plover = pattern.plover ?? kind.plover
  if (pattern.hostile && isHostile(tree, trigger)) return pattern.hostile
  if (aspect.status === 'denied' && pattern.negated !== true)
    return kind.kind === 'STATEMENT' && !/^(?:AGREE|SUPPORT)$/.test(plover)
      ? null
      : kind.kind === 'STATEMENT'
        ? 'REJECT'
        : (kind.denied ?? plover)
  if (aspect.status === 'planned' && kind.kind !== 'STATEMENT') return kind.planned ?? plover
  if (aspect.status === 'planned' && plover === 'SUPPORT') return 'AGREE'
  return plover
}

function isHostile(tree: Tree, at: number): boolean {
  return tree
    .children(at, 'xcomp', 'ccomp', 'acl', 'advcl')
    .some((child) => HOSTILE.has(tree.tokens[child]!.lemma))
}

function finish(
  tree: Tree,
  rule: DeedRule,
  sentence: number,
  trigger: number,
  noun: number | null,
  participants: readonly Participant[],
  aspect: Aspect,
): Candidate | null {
  const { kind, pattern } = rule
  if (participants.length < (pattern.needs?.actors ?? kind.minimumActors)) return null
  if (pattern.needs?.roles?.some((role) => !participants.some((each) => each.role === role))) return null
  const plover = ploverOf(tree, rule, trigger, aspect)
  if (plover === null) return null
  const indirect = participants.filter((each) => each.indirect).length
  return {
    kind: kind.kind, plover, pattern, sentence, trigger, noun, participants,
    incomplete: false,
    definite: false,
    status: pattern.negated === true && aspect.status === 'denied' ? 'occurred' : (pattern.status ?? aspect.status),
    tense: aspect.tense,
    mode: pattern.mode ?? null,
    date: null,
    dated: false,
    place: null,
    topics: [],
    confidence: Math.max(0.3, (pattern.confidence ?? 0.8) - 0.05 * indirect),
    also: [],
  } // prettier-ignore
}
