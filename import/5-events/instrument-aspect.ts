// An instrument's noun and the verb that carries it → whether it was made, is planned, or only thought of.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { Carrier } from './instrument-carriers.ts'
import { LEFT } from './instrument-rules.ts'
import { BINDING } from './instrument-sides.ts'
import { type Aspect, nounAspect, verbAspect } from './status.ts'
import { isInfinitive } from './tense.ts'
import type { Tree } from './tree.ts'

export const LONG_AGO: Aspect = { status: 'occurred', tense: 'perfect' }
/** What a clause is under, stands. */
export const FORCE = /^(?:under|since|despite)$/

export function carriedAspect(tree: Tree, { verb, pattern, isOpen }: Carrier, noun: number): Aspect {
  const { lemma } = tree.tokens[verb]!
  if (tree.tags[verb]!.startsWith('NN')) return actAspect(nounAspect(tree, verb), pattern)
  const own = verbAspect(tree, verb)
  const helpers = tree.children(verb, 'aux', 'auxpass').map((child) => tree.tokens[child]!.lower)
  if (
    isOpen ||
    (/^(?:negotiate|finali[sz]e|work|hammer)$/.test(lemma) &&
      (tree.tags[verb] === 'VBG' || helpers.includes('being')))
  )
    return { status: own.status === 'occurred' ? 'planned' : own.status, tense: 'future' }
  // `by signing today a memorandum`: what is done by it is done.
  if (tree.labels[verb] === 'pcomp' && /^(?:by|after|on|upon)$/.test(tree.tokens[tree.heads[verb]!]!.lower)) {
    const above = tree.heads[tree.heads[verb]!]!
    const outer = above >= 0 && tree.isVerb(above) ? verbAspect(tree, above) : null
    return outer && outer.status !== 'planned' ? outer : { status: 'occurred', tense: 'past' }
  }
  const shared = own.status === 'occurred' && isOpenInfinitive(tree, verb) ? 'hypothetical' : own.status
  // `since we signed the pact`, `we have a treaty`: at some time, not on the day of the report.
  const isBackground =
    lemma === 'have' || tree.children(verb, 'mark').some((child) => tree.tokens[child]!.lower === 'since')
  if (isBackground && shared === 'occurred') return LONG_AGO
  if (pattern.status && shared === 'occurred') return { status: pattern.status, tense: own.tense }
  // Of a treaty signed at some time, nothing says that it was on the day of the report.
  const clause = /^(?:acl|relcl)$/.test(tree.labels[verb]!) && tree.heads[verb] === noun
  return { status: shared, tense: clause && own.tense !== 'future' ? 'perfect' : own.tense }
}

/** `after the signing of`, `welcomed its withdrawal from`. */
function actAspect({ status, tense }: Aspect, pattern: Pattern): Aspect {
  if (status !== 'occurred') return { status, tense }
  return { status: pattern.status ?? status, tense: 'perfect' }
}

/** `ways to reach a settlement`, `helps them to conclude a deal`: not done; `managed to sign` is. */
function isOpenInfinitive(tree: Tree, verb: number): boolean {
  if (!isInfinitive(tree, verb)) return isJoined(tree, verb) && isOpenInfinitive(tree, tree.heads[verb]!)
  const head = tree.heads[verb]!
  // `the only state to have signed`, `became the tenth nation to sign`
  if (tree.children(verb, 'aux').some((child) => tree.tokens[child]!.lower === 'have')) return false
  if (head >= 0 && [head, ...tree.children(head, 'attr')].some((at) => isRanked(tree, at))) return false
  return (
    head >= 0 &&
    !/^(?:manage|go|proceed|agree|meet|gather|travel|fly|come|return|be|vote)$/.test(tree.tokens[head]!.lemma)
  )
}

/** `ways to speed up the talks and reach a settlement`: the second verb shares the `to` of the first. */
const isJoined = (tree: Tree, verb: number): boolean =>
  tree.labels[verb] === 'conj' &&
  tree.tags[verb] === 'VB' &&
  tree.heads[verb]! >= 0 &&
  tree.isVerb(tree.heads[verb]!) &&
  tree.children(verb, 'nsubj', 'aux').length === 0

const isRanked = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'amod', 'nummod').some((child) => RANK.test(tree.tokens[child]!.lower)) ||
  RANK.test(tree.tokens[noun]!.lower)
const RANK = /^(?:first|second|third|last|latest|only|\p{L}+th|\d+(?:st|nd|rd|th))$/u

/** `is closing in on a deal with`, `is still working on the pact`: there is none yet. */
const NEARING =
  /^(?:close|near|approach|edge|inch|work|negotiate|seek|pursue|hammer|finali[sz]e|draft|clinch|want)$/
/** What one threatens to leave, or wants to prolong, there is. */
const ON_STANDING = /^(?:extend|renew|prolong|suspend|ratify|implement|revive|scrap|quit|leave|amend|revise)$/

/** `the deal will see Chad withdraw`: what it says is to come, it is there. */
const binds = (tree: Tree, noun: number): boolean =>
  tree.labels[noun] === 'nsubj' &&
  BINDING.test(tree.tokens[tree.heads[noun]!]!.lemma) &&
  tree.children(noun, 'det').some((child) => /^(?:the|this)$/.test(tree.tokens[child]!.lower))

/** `an extension of Chad's accord with Niger`: what one has, there is. */
const isHad = (tree: Tree, noun: number): boolean =>
  tree.after(noun, 'with').length > 0 &&
  tree.children(noun, 'poss').some((child) => tree.tags[child]!.startsWith('NNP'))

/** A treaty that is named as being in force or made at some time. */
export function mentionedAspect(tree: Tree, noun: number): Aspect {
  const above = tree.heads[noun]!
  // `its refusal to open ports under a pact`: whatever is refused, the pact stands.
  if (FORCE.test(tree.tokens[above]?.lower ?? '') || binds(tree, noun) || isHad(tree, noun)) return LONG_AGO
  let verb = above
  // `closing in on`: through both prepositions.
  while (verb >= 0 && /^(?:prep|prt|advmod)$/.test(tree.labels[verb]!)) verb = tree.heads[verb]!
  const isTelling = verb >= 0 && (tree.isVerb(verb) || tree.labels[verb] === 'acomp')
  const word = isTelling ? tree.tokens[verb]!.lemma : ''
  if (NEARING.test(word)) return { status: 'hypothetical', tense: 'none' }
  if (ON_STANDING.test(word) || LEFT.verbs!.includes(word)) return LONG_AGO
  if (/^\p{Lu}/u.test(tree.tokens[noun]!.text) && tree.tokens[noun - 1])
    return { status: 'occurred', tense: 'perfect' }
  const aspect = nounAspect(tree, noun)
  return { status: aspect.status, tense: aspect.status === 'occurred' ? 'perfect' : aspect.tense }
}
