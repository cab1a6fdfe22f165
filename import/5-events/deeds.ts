// A sentence's tree and actors in → what one side did or said to another: the highest such deed, and what is joined to it.
import type { ActorsAt } from './actors-at.ts'
import type { Candidate } from './candidate.ts'
import { heldBy, holdsAll } from './conditions.ts'
import { isSaying } from './deed-actors.ts'
import { holdsCue } from './deed-frame.ts'
import { governed } from './deed-governed.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { deedAt, type DeedReader, finish } from './deed-match.ts'
import { withMode } from './deed-mode.ts'
import { isPhrase, rulesOfVerb } from './deed-rules.ts'
import { isDecided } from './deed-type.ts'
import { flatDeed } from './flat-deeds.ts'
import { verbAspect } from './status.ts'
import { isInfinitive } from './tense.ts'
import type { Tree } from './tree.ts'
import { isQuestion, isUntold } from './untold-deeds.ts'

/** The deeds of one sentence, with their modes; `others` are the events that other rules have read in it. */
export function matchDeeds(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  others: readonly Candidate[],
): Candidate[] {
  if (isQuestion(tree)) return []
  return deedsOf(tree, actors, sentence, others).map((deed) => {
    const plover = withMode(tree, deed.plover, deed.trigger, deed.noun)
    return plover === deed.plover ? deed : { ...deed, plover }
  })
}

function deedsOf(tree: Tree, actors: ActorsAt, sentence: number, others: readonly Candidate[]): Candidate[] {
  const reader: DeedReader = { tree, actors, sentence, held: heldBy(tree.tokens) }
  const found: Candidate[] = []
  for (let i = 0; i < tree.tokens.length; i++) {
    const candidate = deedAt(reader, i)
    if (candidate) found.push(candidate)
  }
  if (
    found.length === 0 &&
    !others.some((other) => other.participants.length >= 2) &&
    actors.mentions.length >= 2
  )
    return flatDeeds(reader)
  if (!isTold(tree) && actors.mentions.length >= 2) {
    const flat = flatDeeds(reader)
    if (flat.length > 0) return flat
  }
  const triggers = new Set([...found, ...others].map((each) => each.trigger))
  const read = withoutDeciding(
    tree,
    found.map((deed) => governed(tree, deed, triggers)),
  ).filter((deed) => !isUntold(tree, deed))
  return highest(tree, read, others).map((deed) => subordinate(tree, deed, others))
}

/** `agreed to slap sanctions on Chad`: the measure that was resolved upon is the deed. */
function withoutDeciding(tree: Tree, found: readonly Candidate[]): readonly Candidate[] {
  const resolved = new Set(
    found.flatMap(({ kind, trigger, participants }) =>
      kind === 'SANCTION' && participants.some(({ role }) => role === 'sender') && isDecided(tree, trigger)
        ? [tree.heads[trigger]!]
        : [],
    ),
  )
  return found.filter(({ kind, trigger }) => kind !== 'STATEMENT' || !resolved.has(trigger))
}

/** Whether a verb heads the sentence; where none does, the tree has taken it for an adjective or noun. */
function isTold(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1)
  return tree.isVerb(root)
}

/** By the order of the words, where the tree gives nothing: a clause whose verb was taken for something else. */
function flatDeeds(reader: DeedReader): Candidate[] {
  const { tree, actors, held } = reader
  for (let i = 1; i < tree.tokens.length - 1; i++) {
    if (
      /^(?:DET|ADP|PUNCT|PRON|NUM|CCONJ)$/.test(tree.tokens[i]!.pos) ||
      /^(?:DT|IN|TO|PRP|CD|CC|MD|RB)/.test(tree.tags[i]!)
    )
      continue
    if (!tree.isVerb(i) && !/(?:ed|s)$/.test(tree.tokens[i]!.lower)) continue
    for (const rule of rulesOfVerb(lemmasAt(tree, i))) {
      if (!holdsAll(held, rule.wants)) continue
      if (!holdsCue(tree, i, rule.pattern) || (!isPhrase(rule) && !tree.isVerb(i))) continue
      const flat = flatDeed(tree, actors, i, rule)
      const candidate = flat && finish(reader, rule, i, flat.noun, flat.participants, verbAspect(tree, i))
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
  return free.flatMap((deed) => {
    if (deed === top)
      return [
        withSides(
          top,
          free.filter((each) => isTwin(tree, each, top)),
        ),
      ]
    const beside =
      joined(tree, deed.trigger, top.trigger) && deed.trigger !== deed.noun && !isTwin(tree, deed, top)
    // What is told first is what the sentence is about.
    return beside ? [{ ...deed, confidence: deed.confidence - 0.1 }] : []
  })
}

/** The same deed told by a verb that is joined on: `beat and murdered by`. */
const isTwin = (tree: Tree, deed: Candidate, top: Candidate): boolean =>
  deed.kind === top.kind && deed.plover === top.plover && joined(tree, deed.trigger, top.trigger)

/** Verbs that are joined share their sides: who lacks one has its twins'. */
function withSides(top: Candidate, twins: readonly Candidate[]): Candidate {
  const roles = new Set(top.participants.map((each) => each.role))
  const actors = new Set(top.participants.map((each) => each.actor))
  const more = twins
    .flatMap((twin) => twin.participants)
    .filter((each) => !roles.has(each.role) && !actors.has(each.actor))
  return more.length === 0 ? top : { ...top, participants: [...top.participants, ...more] }
}

/** Whether another event tells the same already. A meeting that did not come about may yet be a deed: `broke off talks`. */
function shadows(tree: Tree, other: Candidate, deed: Candidate): boolean {
  // `ruled out talks`, `proposed a summit`: the deed is what is done to the meeting.
  if (other.trigger === deed.noun && deed.trigger !== deed.noun && REFUSING.has(deed.plover)) return false
  const same =
    other.trigger === deed.trigger ||
    other.noun === deed.trigger ||
    (deed.noun !== null && other.noun === deed.noun)
  // To restore relations is an agreement, and a deed of each side.
  if (other.kind === 'AGREEMENT' && other.plover !== 'AGREE') return false
  // `agreed to mediation in the talks`
  if (same && other.kind === 'MEETING' && deed.plover === 'AGREE' && isAtOccasion(tree, other)) return false
  // `urged X during talks to withdraw`: what was said there is told besides.
  if (same && other.pattern.rule === 'meeting/told' && deed.kind === 'STATEMENT') return false
  // `the summit was called off`: by nobody, so that nobody is punished.
  if (same && other.status === 'cancelled' && !deed.participants.some((each) => DOER.test(each.role)))
    return true
  if (same)
    return (
      other.kind === 'AGREEMENT' ||
      other.status === 'occurred' ||
      other.status === 'planned' ||
      deed.trigger === deed.noun
    )
  return tree.isWithin(deed.trigger, other.trigger) && !joined(tree, deed.trigger, other.trigger)
}

const DOER = /^(?:source|sender)$/
const REFUSING = new Set(['REJECT', 'SANCTION', 'DEMAND', 'THREATEN'])
const WORDS = /^(?:AGREE|REJECT|DEMAND|THREATEN|SANCTION)$/

/** A meeting that somebody refuses did not take place, one that is asked for has not yet; the deed is the sentence's event. */
function subordinate(tree: Tree, deed: Candidate, others: readonly Candidate[]): Candidate {
  let { confidence } = deed
  if (!WORDS.test(deed.plover)) return deed
  for (const other of others) {
    if (other.trigger === deed.noun && other.status === 'occurred' && !isOccasion(tree, other.trigger)) {
      if (deed.plover === 'REJECT') other.status = 'denied'
      if (deed.plover === 'DEMAND') other.status = 'hypothetical'
    }
    if (isSurer(tree, deed, other)) confidence = Math.max(confidence, Math.min(0.95, other.confidence + 0.01))
    const above = other.trigger !== deed.trigger && tree.isWithin(other.trigger, deed.trigger)
    if (above && deed.plover === 'AGREE' && other.status === 'occurred' && isAhead(tree, other, deed))
      other.status = 'hypothetical'
    if (above && (other.status !== 'occurred' || other.trigger === other.noun))
      confidence = Math.max(confidence, Math.min(0.95, other.confidence + 0.01))
  }
  return confidence === deed.confidence ? deed : { ...deed, confidence }
}

/** `will not negotiate with X`, `cancelled his visit to X`: the refusal is what is told. */
const isSurer = (tree: Tree, { plover, trigger, noun }: Candidate, other: Candidate): boolean =>
  (plover === 'REJECT' && other.status === 'denied' && other.trigger === trigger) ||
  (plover === 'SANCTION' && other.status === 'cancelled' && other.noun === noun) ||
  (plover === 'AGREE' && other.trigger === trigger && isAtOccasion(tree, other))

/** `voiced its willingness to resume talks`: the verb of the talks is an infinitive; not `to widen ties by signing`. */
function isAhead(tree: Tree, other: Candidate, { trigger }: Candidate): boolean {
  let k = other.trigger
  while (k !== trigger && k >= 0 && !tree.isVerb(k)) k = tree.heads[k]!
  return k !== trigger && isInfinitive(tree, k)
}

const isAtOccasion = (tree: Tree, { noun }: Candidate): boolean => noun !== null && isOccasion(tree, noun)

/** `suggested at a meeting with X`: where it was said, not what was. */
const isOccasion = (tree: Tree, noun: number): boolean =>
  tree.labels[noun] === 'pobj' &&
  /^(?:in|at|during|after|following)$/.test(tree.tokens[tree.heads[noun]!]!.lower)

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
