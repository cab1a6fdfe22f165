// An instrument as a sentence tells it → why it is none that was made or is to be made, or null.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { FORCE } from './instrument-aspect.ts'
import { BETWEEN } from './instrument-rules.ts'
import type { Aspect } from './status.ts'
import type { Tree } from './tree.ts'

/** `hopes for a treaty`, `any deal`, and a statement of one side. */
export function refusal(tree: Tree, noun: number, pattern: Pattern, { status }: Aspect): string | null {
  if (status === 'hypothetical') return 'only thought of'
  if (pattern === BETWEEN && status !== 'occurred') return 'does not stand'
  const around = tree
    .children(noun, 'det', 'amod', 'compound', 'nmod')
    .map((child) => tree.tokens[child]!.lower)
  if (around.includes('no') || tree.tokens[tree.heads[noun]!]?.lower === 'without') return 'not made'
  // `making compromises`, `settlements`: of no one thing.
  if (
    tree.tags[noun] === 'NNS' &&
    /^(?:settlement|compromise|swap|arrangement)$/.test(tree.tokens[noun]!.lemma) &&
    tree.children(noun, 'det', 'nummod', 'poss').length === 0
  )
    return 'of no one thing'
  if (isConsent(tree, noun)) return 'only leave given'
  // `a settlement between the sides is the only way`
  if (pattern === BETWEEN && /^(?:settlement|compromise|swap)$/.test(tree.tokens[noun]!.lower))
    return 'only thought of'
  if (pattern === BETWEEN && around.some((word) => /^(?:an?)$/.test(word)) && !isInForce(tree, noun))
    return 'only thought of'
  if (pattern === BETWEEN && around.some((word) => UNREAL.test(word))) return 'only thought of'
  if (
    /^(?:statement|letter|note|declaration|communiqu[eé])$/.test(tree.tokens[noun]!.lemma) &&
    pattern.rule === 'agreement/issued'
  )
    return around.some((word) => /^(?:joint|common|following|trilateral|quadrilateral|final)$/.test(word))
      ? null
      : 'not of several'
  return null
}

/** `under a pact with Uganda`, `a treaty between Peru and Chile ended the war`. */
function isInForce(tree: Tree, noun: number): boolean {
  const head = tree.heads[noun]!
  if (head < 0) return false
  if (/^(?:nsubj|nsubjpass)$/.test(tree.labels[noun]!)) return true
  if (tree.labels[noun] !== 'pobj') return false
  const above = tree.tokens[tree.heads[head]!]?.lemma ?? ''
  return (
    FORCE.test(tree.tokens[head]!.lower) ||
    /^(?:after|following|through)$/.test(tree.tokens[head]!.lower) ||
    (tree.tokens[head]!.lower === 'by' && /^(?:bind|link|govern|tie|cover|regulate)$/.test(above)) ||
    (/^(?:of|to)$/.test(tree.tokens[head]!.lower) && BELONGS.test(above) && !isFloated(tree, head))
  )
}

/** `offered troops as part of a deal with Uganda`: what is only thought of, there is not. */
function isFloated(tree: Tree, at: number): boolean {
  let k = at
  for (let steps = 0; k >= 0 && steps < CLIMB; steps++, k = tree.heads[k]!)
    if (FLOATING.test(tree.tokens[k]!.lemma)) return true
  return false
}

const CLIMB = 8
const FLOATING =
  /^(?:float|propose|proposal|suggest|suggestion|idea|offer|consider|envisage|demand|want|could)$/

/** `is part of a pact between the two`, `a party to an accord between them` */
const BELONGS = /^(?:part|party|signatory|member|signature|breach|violation|anniversary|term|provision|text)$/

const UNREAL =
  /^(?:any|no|possible|potential|proposed|eventual|future|likely|new|draft|final|lasting|durable|another)$/

/** `with the agreement of Peru`, `with Peru's agreement` */
const isConsent = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lower === 'agreement' &&
  tree.labels[noun] === 'pobj' &&
  /^(?:with|without)$/.test(tree.tokens[tree.heads[noun]!]!.lower) &&
  (tree.children(noun, 'poss').length > 0 || tree.tokens[noun + 1]?.lower === 'of')

/** `Oman helped secure the truce`, `helped the sides secure it`: the verb of helping, and whether it names whom it helps. */
export function helpOf(tree: Tree, verb: number): { readonly at: number; readonly named: boolean } | null {
  const at = tree.heads[verb]!
  const isHelp =
    at >= 0 &&
    /^(?:xcomp|ccomp)$/.test(tree.labels[verb]!) &&
    /^(?:help|assist)$/.test(tree.tokens[at]!.lemma)
  const named = at >= 0 && [...tree.children(at, 'dobj'), ...tree.children(verb, 'nsubj')].length > 0
  return isHelp ? { at, named } : null
}
