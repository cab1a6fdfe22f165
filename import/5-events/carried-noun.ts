// A light verb and the nouns of its rule → the noun that it carries: `held talks`, `took part in a round of talks`.
import { NOUN_STATUS } from '../../src/vocabulary/words/status-cues.ts'
import { isChance } from './noun-above.ts'
import type { Tree } from './tree.ts'

const PREPOSITIONS = ['in', 'for', 'on', 'into', 'to', 'at', 'up', 'with']
/** `announced at the summit`, `proposed it in talks`: what is done beside an encounter does not hold it. */
const OBJECT_ONLY =
  /^(?:announce|propose|offer|refuse|reject|cancel|postpone|skip|boycott|urge|request|seek)$/
/** `had a say in the talks`, `the aims that they set for the talks`: what one has or sets is told before the noun. */
const HAVING = /^(?:have|set)$/
/** `hosted them at a lunch`; but `will continue at the meeting to help` tells of no meeting that goes on. */
const BEING_THERE =
  /^(?:host|join|attend|preside|participate|take|sit|have|hold|engage|lead|chair|co-chair|cochair|convene)$/

/** The object of a light verb: `held talks`, `talks were held`, `took part in talks`, `talks held in Rome`. */
export function carriedNoun(tree: Tree, verb: number, nouns: ReadonlySet<string>): number | null {
  const near = [
    ...tree.objects(verb),
    ...prepositionsOf(tree, verb).flatMap((preposition) => tree.after(verb, preposition)),
  ]
  const carries = (each: number): boolean =>
    nouns.has(tree.tokens[each]!.lemma) &&
    !isGerund(tree, each) &&
    !isAccession(tree, each) &&
    !isOfThings(tree, each) &&
    !isAppeal(tree, each, verb)
  for (const head of near) for (const each of tree.conjuncts(head)) if (carries(each)) return each
  for (const head of near) {
    // `took part in the talks`
    if (tree.tokens[head]!.lemma === 'part')
      for (const each of tree.after(head, 'in')) if (carries(each)) return each
    // `a series of meetings`, `a second round of talks`; not `an offer of talks`
    if (!Object.hasOwn(NOUN_STATUS, tree.tokens[head]!.lemma))
      for (const each of tree.after(head, 'of')) if (carries(each)) return each
    for (const compound of tree.children(head, 'compound', 'nmod'))
      if (
        nouns.has(tree.tokens[compound]!.lemma) &&
        /^(?:session|ceremony|event|round)$/.test(tree.tokens[head]!.lemma)
      )
        return compound
  }
  return null
}

function prepositionsOf(tree: Tree, verb: number): readonly string[] {
  const { lemma } = tree.tokens[verb]!
  if (OBJECT_ONLY.test(lemma)) return []
  if (lemma === 'set' && tree.labels[verb] === 'relcl') return []
  if (HAVING.test(lemma) && tree.objects(verb).length > 0)
    return tree.objects(verb).some((had) => isChance(tree, had)) ? [] : ['for', 'at']
  return BEING_THERE.test(lemma) ? PREPOSITIONS : PREPOSITIONS.filter((each) => each !== 'at')
}

/** `the costs of meeting those needs`, `joined them in calling for a truce` */
const isGerund = (tree: Tree, at: number): boolean =>
  (tree.tags[at] === 'VBG' && tree.children(at, 'dobj').length > 0) || tree.tokens[at]!.lower === 'calling'

/** `renewed its call for a truce`, `had a call to action`; but `held a call for ministers`. */
function isAppeal(tree: Tree, at: number, verb: number): boolean {
  if (tree.tokens[at]!.lemma !== 'call') return false
  if (isCallToAct(tree, at)) return true
  if (HOLDING.test(tree.tokens[verb]!.lemma)) return false
  return /^(?:for|upon)$/.test(tree.tokens[at + 1]?.lower ?? '') || tree.after(at, 'for').length > 0
}

/** `a call to action` */
export const isCallToAct = (tree: Tree, call: number): boolean =>
  tree.tokens[call + 1]?.lower === 'to' &&
  /^(?:action|act|arms|order)$/.test(tree.tokens[call + 2]?.lower ?? '')

const HOLDING = /^(?:have|hold|host|join|convene|organi[sz]e|chair|co-chair|schedule|conduct)$/

/** `an exchange of data` is no encounter, one of views is. */
const isOfThings = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.lemma === 'exchange' &&
  tree.after(at, 'of').some((thing) => !/^(?:view|opinion|idea|thought)$/.test(tree.tokens[thing]!.lemma))

/** `accession negotiations`: they go on for years between those who need not meet. */
export const isAccession = (tree: Tree, noun: number): boolean =>
  [noun - 1, ...tree.children(noun, 'compound', 'amod')].some((word) =>
    /^(?:accession|membership)$/.test(tree.tokens[word]?.lower ?? ''),
  )
