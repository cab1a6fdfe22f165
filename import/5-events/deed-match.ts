// A word of a sentence's tree in → the deed that it tells by the vocabulary's rule that asks for most, with who did it to whom.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { ActorsAt } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { type Held, holdsAll } from './conditions.ts'
import { hearersOf, isSaying, sidesWithin, speakersOf } from './deed-actors.ts'
import { isAimedHome } from './deed-at-home.ts'
import { Cast, subjectsOf } from './deed-cast.ts'
import {
  carried,
  carriedFlat,
  governs,
  hasAdverb,
  hasParticle,
  hasSubject,
  helped,
  holdsCue,
} from './deed-frame.ts'
import { lemmasAt } from './deed-lemmas.ts'
import {
  ANY_VERB,
  type DeedRule,
  isPhrase,
  mayTellDeedAt,
  rulesOfAdjective,
  rulesOfNoun,
  rulesOfVerb,
} from './deed-rules.ts'
import { ploverOf } from './deed-type.ts'
import { candidateOf, prepositions } from './finish-candidate.ts'
import { type Aspect, nounAspect, verbAspect } from './status.ts'
import type { Tree } from './tree.ts'

/** What reads a deed: one sentence's tree and actors, and which of the rules' conditions its words fulfil. */
export interface DeedReader {
  readonly tree: Tree
  readonly held: Held
  readonly actors: ActorsAt
  readonly sentence: number
}

interface Found {
  readonly candidate: Candidate
  readonly weight: number
}

/** The deed that the token at `at` tells, or null. */
export function deedAt(reader: DeedReader, at: number): Candidate | null {
  const { tree, held } = reader
  const verbal = isVerbal(tree, at)
  if (verbal)
    for (const rule of ANY_VERB) {
      if (!holdsAll(held, rule.wants)) continue
      const found = deedOfVerb(reader, at, rule)
      if (found) return found.candidate
    }
  if (!mayTellDeedAt(tree.tokens, at, held)) return null
  const lemmas = lemmasAt(tree, at)
  if (verbal) {
    const best = heaviest(rulesOfVerb(lemmas), (rule) =>
      holdsAll(held, rule.wants) ? deedOfVerb(reader, at, rule) : null,
    )
    if (best) return best
  }
  const words = [...lemmas, tree.tokens[at]!.lower]
  for (const rule of rulesOfAdjective(words)) {
    if (!holdsAll(held, rule.wants)) continue
    const candidate = deedOfAdjective(reader, at, rule)
    if (candidate) return candidate
  }
  if (!tree.tags[at]!.startsWith('NN')) return null
  for (const rule of rulesOfNoun(lemmas)) {
    if (!holdsAll(held, rule.wants)) continue
    const candidate = deedOfNoun(reader, at, rule)
    if (candidate) return candidate
  }
  return null
}

/** A verb that is no helper and no adjective; the tree takes one that ends badly for a helper of what follows it. */
function isVerbal(tree: Tree, at: number): boolean {
  const label = tree.labels[at]!
  if (!tree.isVerb(at) || label === 'amod' || label === 'compound') return false
  return !label.startsWith('aux') || !tree.isVerb(tree.heads[at]!) || tree.heads[at]! < at
}

/** Rules come heaviest first; a noun that is the verb's own object counts for more than one after a preposition. */
function heaviest(rules: readonly DeedRule[], match: (rule: DeedRule) => Found | null): Candidate | null {
  let best: Found | null = null
  for (const rule of rules) {
    if (best && rule.weight + 1 <= best.weight) continue
    const found = match(rule)
    if (found && (!best || found.weight > best.weight)) best = found
  }
  return best?.candidate ?? null
}

function deedOfVerb(reader: DeedReader, verb: number, rule: DeedRule): Found | null {
  const { tree, actors } = reader
  const { pattern } = rule
  const has = isPhrase(rule) && !rule.nouns ? hasAdverb : hasParticle
  if (rule.particles && !rule.particles.some((word) => has(tree, verb, word))) return null
  if (pattern.without?.some((word) => hasParticle(tree, verb, word))) return null
  if (!holdsCue(tree, verb, pattern) || !governs(tree, verb, pattern) || !helped(tree, verb, pattern))
    return null
  if (pattern.subjects && !hasSubject(tree, verb, pattern.subjects)) return null
  if (pattern.bare && tree.children(verb, 'dobj').length > 0) return null
  const held = rule.nouns
    ? (carried(tree, verb, rule.nouns, isPhrase(rule) ? rule.particles : null) ??
      (isPhrase(rule) ? carriedFlat(tree, verb, rule.nouns, rule.particles) : null))
    : null
  if (rule.nouns && held === null) return null
  const noun = held?.noun ?? null
  const cast = new Cast(tree, actors)
  cast.fill(pattern.roles.subject, subjectsOf(tree, actors, verb))
  if (pattern.roles.speaker) cast.fill(pattern.roles.speaker, speakersOf(tree, verb))
  if (pattern.roles.object) {
    const objects = objectsOf(tree, verb, noun)
    if (
      pattern.named?.includes(pattern.roles.object) &&
      !objects.some((head) => actors.mentionAt(head) !== null)
    )
      return null
    cast.fill(pattern.roles.object, objects)
  }
  addPower(cast, tree, verb, rule)
  for (const [slot, role] of prepositions(pattern))
    cast.fill(role, [...tree.after(verb, slot), ...(noun !== null ? tree.after(noun, slot) : [])])
  if (noun !== null && pattern.roles.owner) cast.add(pattern.roles.owner, actors.owners(noun))
  cast.search(pattern.roles.within, verb, rule.kind.kind !== 'STATEMENT')
  complete(cast, reader, verb, rule, noun)
  addHearers(cast, tree, verb, rule)
  addGround(cast, tree, verb, rule)
  addAim(cast, tree, verb, rule)
  const candidate = finish(reader, rule, verb, noun, cast.all, aspectOf(tree, verb, noun, rule))
  return candidate && { candidate, weight: rule.weight + (held?.direct === true ? 1 : 0) }
}

/** `showed no interest`: denied by its noun, unless the rule itself asks for that. */
function aspectOf(tree: Tree, verb: number, noun: number | null, { nouns }: DeedRule): Aspect {
  const aspect = verbAspect(tree, verb)
  if (noun === null || nouns?.has(`no ${tree.tokens[noun]!.lemma}`)) return aspect
  const none = tree.children(noun, 'det', 'neg').some((child) => tree.tokens[child]!.lower === 'no')
  return none && aspect.status === 'occurred' ? { ...aspect, status: 'denied' } : aspect
}

/** What the verb is done to, but the noun that it carries. */
function objectsOf(tree: Tree, verb: number, noun: number | null): number[] {
  return noun === null
    ? tree.objects(verb)
    : tree
        .children(verb, 'dative', 'dobj', 'nsubjpass')
        .filter((child) => child !== noun && tree.tokens[child]!.pos !== 'ADP')
}

/**
 * Of a set phrase whose complements name nobody: who is spoken of with the noun, `welcomed the appointment of a premier
 * in Mali`; who says it, `…, Kenya announced`; and else who stands before the verb.
 */
function complete(cast: Cast, reader: DeedReader, verb: number, rule: DeedRule, noun: number | null): void {
  const { subject: source, owner: target } = rule.pattern.roles
  if (!isPhrase(rule)) return
  if (noun !== null && target && !cast.has(target)) cast.fill(target, [noun])
  if (!source || cast.has(source)) return
  const { tree, actors } = reader
  cast.fill(source, speakersOf(tree, verb))
  if (cast.has(source)) return
  const isPassive = tree.children(verb, 'nsubjpass', 'auxpass').length > 0
  for (let i = 0; i < tree.tokens.length; i++)
    if (/^(?:according|behalf|orders?)$/.test(tree.tokens[i]!.lower))
      cast.fill(source, [...tree.after(i, 'to'), ...tree.after(i, 'of')])
  if (isPassive || cast.has(source)) return
  const before = actors.mentions.findLast(
    (each) => each.to <= verb && !isSaying(tree.tokens[each.to]?.lemma ?? '') && each.form !== 'modifier',
  )
  if (before) cast.fill(source, [before.head])
}

/** `told Chad that it would send grain`: to whom words are said whose own complements name nobody. */
function addHearers(cast: Cast, tree: Tree, verb: number, { kind, pattern }: DeedRule): void {
  if (kind.kind === 'STATEMENT' && pattern.roles.within === 'target' && !cast.has('target'))
    cast.fill('target', hearersOf(tree, verb))
}

/** `marched through Lima to denounce Chile`: what a crowd marches for says against whom. */
function addAim(cast: Cast, tree: Tree, verb: number, { kind }: DeedRule): void {
  if (kind.kind !== 'PROTEST') return
  const known = new Set(cast.all.map((each) => each.actor))
  for (const clause of tree.children(verb, 'advcl', 'xcomp'))
    cast.add('target', sidesWithin(tree, cast.actors, clause, known, false))
}

const OF_POWER = /^(?:COERCION|SANCTION|INVESTIGATION)$/

/** `a Dane was jailed in Chad`, `the Danish envoy in Chad was expelled`: the country in which it is done does it. */
function addPower(cast: Cast, tree: Tree, verb: number, { kind, pattern }: DeedRule): void {
  const { subject } = pattern.roles
  if (!subject || !OF_POWER.test(kind.kind) || cast.has(subject)) return
  const passive = tree.children(verb, 'nsubjpass')
  if (passive.length === 0) return
  cast.fill(
    subject,
    [verb, ...passive].flatMap((at) => tree.after(at, 'in')),
  )
}

/** `Danish soldiers in Mali raided a camp`: on whose ground force is used, where nothing else says against whom. */
function addGround(cast: Cast, tree: Tree, verb: number, { kind, pattern }: DeedRule): void {
  const { subject, within } = pattern.roles
  if (kind.kind === 'STATEMENT' || subject !== 'source' || !within || cast.has(within)) return
  const heads = tree.subjects(verb)
  cast.fill(
    within,
    ['in', 'near', 'across'].flatMap((word) => heads.flatMap((head) => tree.after(head, word))),
  )
  // `hit forty targets in Lahore`: a town stands for its country.
  if (cast.has(within)) return
  const places = [verb, ...tree.objects(verb)].flatMap((at) => tree.after(at, 'in'))
  cast.add(
    within,
    places.flatMap((place) => cast.actors.all(place, true)),
  )
}

function deedOfAdjective(reader: DeedReader, at: number, rule: DeedRule): Candidate | null {
  const { tree, actors } = reader
  const { pattern } = rule
  const verb = tree.heads[at]!
  const own = tree.isVerb(at) && tree.children(at, 'nsubj', 'nsubjpass').length > 0 ? at : verb
  if (
    own < 0 ||
    (own === verb &&
      !/^(?:be|become|remain|stand|feel|seem|say|declare|profess|pronounce)$/.test(tree.tokens[verb]!.lemma))
  )
    return null
  if (!holdsCue(tree, at, pattern) || !(governs(tree, at, pattern) || governs(tree, own, pattern)))
    return null
  if (
    pattern.particle &&
    !pattern.particle.some((word) => tree.children(at).some((child) => tree.tokens[child]!.lower === word))
  )
    return null
  const cast = new Cast(tree, actors)
  // `is worried by the raid`: who is worried, not what worries.
  const passive = tree.children(own, 'nsubjpass')
  cast.fill(pattern.roles.subject, passive.length > 0 ? passive : subjectsOf(tree, actors, own))
  for (const [slot, role] of prepositions(pattern)) cast.fill(role, tree.after(at, slot))
  cast.search(pattern.roles.within, own === at ? at : own)
  addHearers(cast, tree, own, rule)
  return finish(reader, rule, own, null, cast.all, verbAspect(tree, own))
}

function deedOfNoun(reader: DeedReader, noun: number, rule: DeedRule): Candidate | null {
  const { tree, actors } = reader
  const { pattern } = rule
  if (!holdsCue(tree, noun, pattern)) return null
  const cast = new Cast(tree, actors)
  if (pattern.roles.owner) cast.add(pattern.roles.owner, actors.owners(noun))
  for (const [slot, role] of prepositions(pattern)) cast.fill(role, tree.after(noun, slot))
  fillFromHappening(cast, tree, noun, pattern)
  cast.search(pattern.roles.within, noun)
  return finish(reader, rule, noun, noun, cast.all, nounAspect(tree, noun))
}

const HAPPENING =
  /^(?:erupt|break|hit|shake|rock|paralyse|paralyze|spread|grip|flare|shut|cripple|rage|continue|resume|begin|start|occur|follow|sweep|disrupt|strike|take|halt|close|go|bring|leave|kill|injure|wound)$/

/** `Riots broke out in Lima`, `a general strike shut factories across Chile`: the verb says where and whom. */
function fillFromHappening(cast: Cast, tree: Tree, noun: number, { roles }: Pattern): void {
  const verb = tree.heads[noun]!
  if (tree.labels[noun] !== 'nsubj' || !HAPPENING.test(tree.tokens[verb]!.lemma)) return
  for (const [slot, role] of Object.entries(roles))
    if (slot.startsWith('@')) cast.fill(role, tree.after(verb, slot.slice(1)))
  for (const across of ['in', 'across', 'throughout'])
    for (const object of [verb, ...tree.children(verb, 'dobj')])
      cast.fill(roles['@in'], tree.after(object, across))
  cast.fill(roles['@in'], tree.children(verb, 'dobj'))
}

/** The deed as a candidate event; null where somebody is lacking whom the rule needs, or nothing is told. */
export function finish(
  { tree, sentence }: DeedReader,
  rule: DeedRule,
  trigger: number,
  noun: number | null,
  participants: readonly Participant[],
  aspect: Aspect,
): Candidate | null {
  const { kind, pattern } = rule
  const { actors = kind.minimumActors, roles = [] } = pattern.needs ?? {}
  const lacking = roles.filter((role) => !participants.some((each) => each.role === role))
  const isShort = participants.length < actors || lacking.length > 0
  const home = isShort && participants.length > 0 && lacking.every((role) => role === 'target')
  if (isShort && !(home && kind.kind === 'STATEMENT' && isAimedHome(tree, pattern, trigger, noun)))
    return null
  const plover = ploverOf(tree, rule, trigger, aspect)
  if (plover === null) return null
  const status =
    pattern.negated === true && aspect.status === 'denied' ? 'occurred' : (pattern.status ?? aspect.status)
  const { tense } = aspect
  return candidateOf(tree, { kind, pattern, plover, sentence, trigger, noun, participants, status, tense })
}
