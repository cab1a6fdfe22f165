// A meeting that a rule found, dated, and its tree → whether the text only speaks of talks in general, of which nobody is told to have been held.
import type { Candidate } from './candidate.ts'
import { governorOf, isAnyOf } from './governors.ts'
import type { Tree } from './tree.ts'

/** What goes on between sides for months, and is told of as one tells of relations. */
const TALK =
  /^(?:talk|negotiation|dialogue|dialog|discussion|consultation|conversation|exchange|engagement|diplomacy|contact)$/
/** Those of them that name a single encounter only when it has a day or somebody holds it. */
const LASTING_TALK = /^(?:dialogue|dialog|engagement|diplomacy)$/
/** `discussed the talks between A and B`: a matter of theirs, like any other. */
const TREATING = new Set([
  'discuss', 'raise', 'address', 'review', 'support', 'reaffirm', 'reiterate', 'underscore', 'stress', 'highlight', 'mention', 'emphasize', 'emphasise', 'encourage', 'consider', 'think', 'comment', 'monitor', 'watch', 'feed', 'value',
]) // prettier-ignore
const KEEPING = /^(?:continue|deepen|maintain|sustain|intensify|expand|broaden|pursue|strengthen)$/
/** `discussed his recent talks with X`: those were held. */
const HELD = /^(?:his|her|their|my|recent|last|latest|earlier|previous|first|second|third|today|yesterday)$/

export function isGeneralTalk(candidate: Candidate, tree: Tree): boolean {
  const { kind, status, dated, trigger, noun, pattern } = candidate
  if (kind !== 'MEETING' || dated || !/^(?:occurred|planned)$/.test(status)) return false
  const at = noun ?? trigger
  const { lemma, text } = tree.tokens[at]!
  if (!TALK.test(lemma) || /^\p{Lu}/u.test(text)) return false
  if (pattern.rule === 'meeting/nominal')
    return (LASTING_TALK.test(lemma) && !isNamedRound(tree, at)) || isMatter(tree, at) || isMeans(tree, at)
  return status === 'planned' && (KEEPING.test(tree.tokens[trigger]!.lemma) || isKept(tree, trigger))
}

/** `will continue to have talks with X` */
function isKept(tree: Tree, verb: number): boolean {
  const above = tree.heads[verb]!
  return tree.labels[verb] === 'xcomp' && above >= 0 && tree.tokens[above]!.lemma === 'continue'
}

/** `cooperate through their consultations`, `work on trade, including through talks`, `agreed to deepen the discussion`. */
function isMeans(tree: Tree, noun: number): boolean {
  const governor = governorOf(tree, noun)
  if (!governor) return false
  const isKeeping = governor.at >= 0 && KEEPING.test(tree.tokens[governor.at]!.lemma)
  if (isKeeping && /^(?:|through)$/.test(governor.preposition)) return true
  if (!/\bthrough$/.test(governor.preposition)) return false
  const through = tree.heads[noun]!
  if (tree.tokens[through - 1]?.lower === 'including') return true
  if (governor.at < 0) return false
  return COOPERATING.test(tree.tokens[governor.at]!.lemma) || mayBeDone(tree, governor.at)
}

/** `progress can only be reached through talks between the sides` */
const mayBeDone = (tree: Tree, verb: number): boolean =>
  tree.isVerb(verb) &&
  tree
    .children(verb, 'aux')
    .some((aux) => /^(?:can|could|must|should|may|might)$/.test(tree.tokens[aux]!.lower))

const COOPERATING =
  /^(?:cooperate|cooperation|coordinate|coordination|collaborate|collaboration|work|partner|progress|resolution|solution|settlement|settle|resolve)$/

/** `the inaugural strategic dialogue`: one that is held from time to time. */
const isNamedRound = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun, 'amod', 'compound')
    .some((child) => /^(?:strategic|annual|high-level|inaugural|first|next)$/.test(tree.tokens[child]!.lower))

/** `raised the negotiations with X`, `asked what they thought about the talks`. */
function isMatter(tree: Tree, noun: number): boolean {
  if (tree.children(noun, 'poss', 'amod').some((child) => HELD.test(tree.tokens[child]!.lower))) return false
  const governor = governorOf(tree, noun)
  if (!governor || governor.at < 0 || !tree.isVerb(governor.at)) return false
  return (
    /^(?:|on|about|regarding|through)$/.test(governor.preposition) && isAnyOf(tree, governor.at, TREATING)
  )
}
