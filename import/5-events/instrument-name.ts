// A tree and a noun in → the instrument or meeting as the text names it: `Memorandum of Cooperation`, `joint statement`.
import { findPlace } from '../4-mentions/index.ts'
import { DAY_OR_MONTH } from './calendar-words.ts'
import type { Tree } from './tree.ts'

const GENERIC =
  /^(?:the|a|an|this|that|these|those|its|their|our|your|his|her|any|new|such|bilateral|first|second|following|own|recent|important|historic|landmark|entire|whole|so-called|additional|several|many|various)$/i
const DASH = /^[-‐‑–—]$/
/** What an instrument is on or for belongs to its name, up to so many words. */
const LONGEST_OBJECT = 7

export function instrumentName(source: string, tree: Tree, noun: number): string {
  const from = start(tree, noun)
  const to = end(tree, noun)
  return source.slice(tree.tokens[from]!.start, tree.tokens[to]!.end)
}

function start(tree: Tree, noun: number): number {
  const { tokens } = tree
  let from = noun
  while (from > 0 && noun - from < 8 && belongs(tree, from - 1, from, noun)) from--
  while (from < noun && (GENERIC.test(tokens[from]!.text) || DASH.test(tokens[from]!.text))) from++
  return from
}

/** `Treaty of Osimo` from its end, `Egypt–Israel peace treaty`, `status-of-forces agreement`. */
function belongs(tree: Tree, at: number, next: number, noun: number): boolean {
  const { tokens } = tree
  if (DASH.test(tokens[at]!.text) || DASH.test(tokens[next]!.text))
    return tokens[at]!.end === tokens[next]!.start
  if (/^(?:compound|amod|nmod)$/.test(tree.labels[at]!) && tree.isWithin(at, noun)) return true
  // A name that was found by its last word: `Joint Comprehensive Plan of` … `Action`.
  const capital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.text ?? '')
  return (
    capital(noun) &&
    (capital(at)
      ? tree.labels[next] !== 'det' && !isActor(tree, at)
      : /^(?:of|and|on|for)$/.test(tokens[at]!.lower) && capital(at - 1)) &&
    !tree.isVerb(at)
  )
}

const isActor = (tree: Tree, at: number): boolean => /^(?:nsubj|nsubjpass|poss|root)$/.test(tree.labels[at]!)

function end(tree: Tree, noun: number): number {
  const { tokens } = tree
  let to = noun
  const capital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.text ?? '')
  if (capital(noun))
    while (
      to + 1 < tokens.length &&
      tree.labels[to + 1] !== 'punct' &&
      (capital(to + 1) ||
        (/^(?:of|on|for|and|the|in|relating|concerning|regarding|against)$/.test(tokens[to + 1]!.lower) &&
          joinsName(tree, to + 1)))
    )
      to++
  if (to > noun) return to
  const object = tree
    .children(noun, 'prep', 'acl', 'relcl')
    .find((child) => child > noun && (isPurpose(tree, noun, child) || OBJECT.test(tokens[child]!.lower)))
  if (object === undefined) return to
  const [, last] = tree.extent(object)
  let stop = object
  while (
    stop < last &&
    stop - noun < LONGEST_OBJECT &&
    !/^[,;:()"“”.]$/.test(tokens[stop + 1]!.text) &&
    (!breaks(tree, stop + 1) || isInField(tree, stop + 1))
  )
    stop++
  while (stop > object && /^(?:DET|ADP|CCONJ|PUNCT|PART|SCONJ|AUX)$/.test(tokens[stop]!.pos)) stop--
  return stop > object ? stop : to
}

const OBJECT = /^(?:of|on|for|concerning|regarding|to)$/

/** `a deal to build a pipeline` */
const isPurpose = (tree: Tree, noun: number, verb: number): boolean =>
  tree.tags[verb] === 'VB' && verb === noun + 2 && tree.tokens[noun + 1]!.lower === 'to'

/** `on cooperation in the field of trade` */
const isInField = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.lower === 'in' &&
  /^(?:fields?|areas?|spheres?|domain)$/.test(tree.tokens[at + 2]?.lower ?? '')

/** `in November` is no part of the name of the Treaty of Osimo. */
function joinsName(tree: Tree, at: number): boolean {
  const { tokens } = tree
  const next = /^(?:the|to)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const word = tokens[next]?.text ?? ''
  if (!/^\p{Lu}/u.test(word) || DAY_OR_MONTH.test(word.toLowerCase())) return false
  return tokens[at]!.lower !== 'in' || !isPlace(tree, next)
}

/** `signed in Lima`; `Assistance in Criminal Matters` goes on. */
const isPlace = (tree: Tree, at: number): boolean => {
  const { tokens } = tree
  const two = `${tokens[at]!.text} ${tokens[at + 1]?.text ?? ''}`
  return findPlace(tokens[at]!.text) !== null || findPlace(two) !== null
}

const breaks = (tree: Tree, at: number): boolean =>
  (tree.isVerb(at) && !/^VBG|^VBN/.test(tree.tags[at]!)) ||
  /^(?:with|between|by|in|at|after|before|during|which|that|who|under|as|since|from|while)$/.test(
    tree.tokens[at]!.lower,
  ) ||
  DAY_OR_MONTH.test(tree.tokens[at]!.lower)
