// A rule and a verb in a tree in → whether the verb has what the rule asks for: noun, particle, complement, helping verb.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { isInfinitive } from './tense.ts'
import type { Tree } from './tree.ts'

/** Whether a cue stands near the word, within its own or the next clause. */
export function holdsCue(tree: Tree, at: number, pattern: Pattern): boolean {
  if (!pattern.cues) return true
  for (let i = Math.max(0, at - NEAR); i <= Math.min(tree.tokens.length - 1, at + NEAR); i++)
    if (pattern.cues.includes(tree.tokens[i]!.lower) || pattern.cues.includes(tree.tokens[i]!.lemma))
      return true
  return false
}

const NEAR = 10

export function governs(tree: Tree, at: number, { takes }: Pattern): boolean {
  if (!takes) return true
  const infinitives = infinitivesOf(tree, at)
  if (takes === 'clause') return infinitives.length > 0 || tree.children(at, 'ccomp', 'xcomp').length > 0
  if (takes === 'infinitive') return infinitives.length > 0
  const another =
    tree.children(at, 'dobj', 'nsubjpass').length > 0 ||
    infinitives.some((child) => tree.children(child, 'nsubj', 'nsubjpass').length > 0)
  // `asked it to sign`, where the tree made a clause of it without `to`
  // `told the generals to free her`, where the tree has hung the infinitive from the generals
  if (
    takes === 'another' &&
    tree.children(at, 'dobj').some((object) => infinitivesOf(tree, object).length > 0)
  )
    return true
  return takes === 'own' ? infinitives.length > 0 && !another : infinitives.length > 0 && another
}

const infinitivesOf = (tree: Tree, at: number): number[] =>
  tree.children(at, 'xcomp', 'ccomp', 'advcl', 'acl').filter(
    (child) =>
      isInfinitive(tree, child) ||
      // `ready to bomb`, where the verb is taken for a noun
      (tree.labels[child] === 'xcomp' && tree.tokens[child - 1]?.lower === 'to'),
  )

export function helped(tree: Tree, verb: number, pattern: Pattern): boolean {
  const [subject] = tree.children(verb, 'nsubj', 'nsubjpass')
  // `should Moscow attack`, `had it met`: a helper before its subject makes a condition.
  const helping = tree.children(verb, 'aux', 'auxpass').filter((child) => !(child < (subject ?? -1)))
  const helpers = new Set(helping.map((child) => tree.tokens[child]!.lower))
  if (pattern.modals && !pattern.modals.some((modal) => helpers.has(modal))) return false
  return (
    pattern.negated !== true ||
    tree.children(verb, 'neg').length > 0 ||
    tree.children(verb, 'advmod').some((child) => tree.tokens[child]!.lower === 'never')
  )
}

/** `thousands of people`, `gunmen`: by the head of the subject or by what it is made of. */
export function hasSubject(tree: Tree, verb: number, nouns: readonly string[]): boolean {
  const heads = [...tree.subjects(verb), ...tree.children(verb, 'csubj')].flatMap((head) => [
    ...tree.conjuncts(head),
    ...tree.after(head, 'of'),
  ])
  return heads.some(
    (head) =>
      nouns.includes(tree.tokens[head]!.lower) || lemmasAt(tree, head).some((lemma) => nouns.includes(lemma)),
  )
}

/** A particle or preposition on the verb, beside it, or on its object where the tree hung it there. */
export function hasParticle(tree: Tree, verb: number, word: string): boolean {
  const at = (head: number): boolean =>
    tree.children(head).some((child) => tree.tokens[child]!.lower === word)
  return (
    at(verb) ||
    tree.tokens[verb + 1]?.lower === word ||
    tree.children(verb, 'dobj').some((object) => at(object))
  )
}

const REACH = 9

const ADVERB = /^(?:in|down|off|up|out|away|aside|back|home)$/

/** `gave in`, not `gave 20 million in aid`: an adverb without an object of its own. */
export function hasAdverb(tree: Tree, verb: number, word: string): boolean {
  if (!ADVERB.test(word)) return hasParticle(tree, verb, word)
  const bare = (child: number): boolean =>
    tree.tokens[child]!.lower === word && tree.children(child, 'pobj').length === 0
  return tree.children(verb).some(bare) || (tree.tokens[verb + 1]?.lower === word && bare(verb + 1))
}

/** The noun that the verb carries, and whether it is the verb's own object. */
export interface Carried {
  readonly noun: number
  readonly direct: boolean
}

/** What stands after these is where, when or by whom, not what: `gathered outside the court`. */
const AROUND =
  /^(?:around|outside|near|during|after|before|since|until|by|despite|amid|behind|against|within|about|over|like|through|including)$/

/** Among the verb's objects and what hangs from them by `of` or as a modifier. */
export function carried(
  tree: Tree,
  verb: number,
  nouns: ReadonlySet<string>,
  particles: readonly string[] | null = null,
): Carried | null {
  // `gave Cameroon a week`: the tree takes the week for a measure of time.
  const direct = [...tree.objects(verb), ...tree.children(verb, 'attr', 'oprd', 'npadvmod')]
  const loose = tree
    .children(verb, 'prep', 'agent', 'prt', 'advmod')
    .concat(particles ? direct.flatMap((object) => tree.children(object, 'prep')) : [])
    .flatMap((child) =>
      AROUND.test(tree.tokens[child]!.lower) ? [] : [child, ...tree.children(child, 'prep')],
    )
    .flatMap((child) => tree.children(child, 'pobj', 'pcomp', 'amod', 'acomp'))
  for (const [heads, own] of [
    [direct, true],
    [loose, false],
  ] as const)
    // prettier-ignore
    for (const head of heads)
      for (const each of tree.conjuncts(head)) if (isOneOf(tree, each, nouns)) return { noun: each, direct: own }
  for (const [heads, own] of [
    [direct, true],
    [loose, false],
  ] as const)
    // prettier-ignore
    for (const head of heads)
      for (const each of [
        ...tree.after(head, 'of').flatMap((one) => tree.conjuncts(one)),
        ...tree.children(head, 'nmod', 'nummod'),
      ])
        if (isOneOf(tree, each, nouns)) return { noun: each, direct: own }
  return null
}

/** Where the tree fails: the noun in the words right after the verb, before the next clause or preposition. */
export function carriedFlat(
  tree: Tree,
  verb: number,
  nouns: ReadonlySet<string>,
  particles: readonly string[] | null,
): Carried | null {
  for (let i = verb + 1; i < Math.min(tree.tokens.length, verb + REACH); i++) {
    const hyphened =
      /^[-‐‑]$/.test(tree.tokens[i - 1]!.text) || /^[-‐‑]$/.test(tree.tokens[i + 1]?.text ?? '')
    if (/^(?:VB[DZP]|MD|WDT|WP|WRB|CC)$/.test(tree.tags[i]!) || /^[.,;:"“”()–—]$/.test(tree.tokens[i]!.text))
      return null
    if (
      /^(?:IN|TO)$/.test(tree.tags[i]!) &&
      !hyphened &&
      tree.tokens[i]!.lower !== 'of' &&
      !particles?.includes(tree.tokens[i]!.lower)
    )
      return null
    if (isOneOf(tree, i, nouns) && !isOneOf(tree, i + 1, nouns)) return { noun: i, direct: true }
  }
  return null
}

/** A noun by its lemma, or with the word before it: `green light`, `go-ahead`. */
function isOneOf(tree: Tree, at: number, nouns: ReadonlySet<string>): boolean {
  if (at >= tree.tokens.length) return false
  const { lower } = tree.tokens[at]!
  const before = tree.tokens[at - 1]?.lower ?? ''
  const joined = /^[-‐‑]$/.test(before) ? `${tree.tokens[at - 2]?.lower ?? ''}-` : `${before} `
  if (joined.endsWith('-') && nouns.has(joined + lower)) return true
  return nouns.has(lower) || lemmasAt(tree, at).some((lemma) => nouns.has(lemma) || nouns.has(joined + lemma))
}
