// A noun phrase or a stretch of a sentence in → the sides that it means, however loosely: `rebels in Chad`, `Thai refugees`.
import type { Mention } from '../4-mentions/index.ts'
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Tree } from './tree.ts'

/** How deep a phrase is searched for the country to which its noun belongs. */
const DEPTH = 3
const OF_SIDE = [
  'of',
  'from',
  'in',
  'by',
  'for',
  'to',
  'at',
  'with',
  'on',
  'against',
  'between',
  'near',
] as const
const SAYING =
  /^(?:say|tell|announce|report|add|state|declare|confirm|note|believe|insist|claim|indicate|reveal|disclose|quote|suggest|hint|write|stress|explain|conclude|think|reiterate|warn|decide|order|inform|notify|assert|maintain|argue|comment|remark)$/

export const isSaying = (lemma: string): boolean => SAYING.test(lemma)

/** Who a phrase means: by name, or by the country that owns, modifies or houses its noun. */
export function sidesOf(tree: Tree, actors: ActorsAt, head: number, depth = DEPTH): FoundActor[] {
  const own = actors.all(head)
  if (own.length > 0) return own
  return tree.conjuncts(head).flatMap((each) => sideOf(tree, actors, each, depth))
}

function sideOf(tree: Tree, actors: ActorsAt, head: number, depth: number): FoundActor[] {
  const owners = [...actors.one(head), ...actors.owners(head), ...placeAt(actors, head)]
  if (owners.length > 0 || depth === 0) return owners
  for (const child of tree.children(head, 'appos', 'poss', 'compound', 'nmod')) {
    const found = sidesOf(tree, actors, child, depth - 1)
    if (found.length > 0) return found
  }
  for (const preposition of OF_SIDE) {
    const inside = tree.after(head, preposition)
    const found = inside.flatMap((each) => sidesOf(tree, actors, each, depth - 1))
    if (found.length > 0) return found
    // `crowds in Lahore`
    const towns = /^(?:in|at|near|from|of)$/.test(preposition)
      ? inside.flatMap((each) => actors.all(each, true))
      : []
    if (towns.length > 0) return towns
  }
  // `a group based in Fiji`, `fighters loyal to Haftar`
  for (const clause of tree.children(head, 'acl', 'amod', 'relcl'))
    for (const preposition of OF_SIDE) {
      const found = tree.after(clause, preposition).flatMap((each) => sidesOf(tree, actors, each, depth - 1))
      if (found.length > 0) return found
    }
  return []
}

function placeAt(actors: ActorsAt, head: number): FoundActor[] {
  const mention = actors.mentions.find((each) => each.from <= head && each.to > head)
  return mention ? named(mention) : []
}

function named(mention: Mention): FoundActor[] {
  const ids = mention.actors.length > 0 ? mention.actors : mention.country ? [mention.country] : []
  return ids.map((actor) => ({ actor, plural: false, indirect: true, bare: false, at: mention.head }))
}

/** The first side named in what hangs from `top`, with all that is listed beside it; `places` only where they may stand for who lives there. */
export function sidesWithin(
  tree: Tree,
  actors: ActorsAt,
  top: number,
  known: ReadonlySet<string>,
  places = true,
): FoundActor[] {
  const [, to] = tree.extent(top)
  const inside = actors.mentions.filter(
    (mention) =>
      (places || mention.actors.length > 0) &&
      mention.from > top &&
      mention.from <= to &&
      tree.isWithin(mention.head, top) &&
      !isUnderWatch(tree, mention.head, top) &&
      !inSaying(tree, mention.head, top),
  )
  const fresh = (each: Mention): FoundActor[] => named(each).filter((found) => !known.has(found.actor))
  const first =
    inside.find((each) => fresh(each).some((found) => !found.actor.startsWith('person/'))) ??
    inside.find((each) => fresh(each).length > 0)
  if (!first) return []
  const found = fresh(first)
  let last = first
  for (const next of inside) {
    if (next.from < last.to) continue
    const between = tree.tokens.slice(last.to, next.from).map((token) => token.lower)
    if (!between.every((word) => /^(?:,|and|or|the|&)$/.test(word))) break
    found.push(...fresh(next))
    last = next
  }
  return found
}

/** `under the supervision of Chad`: who watches over it is not who it is done to. */
function isUnderWatch(tree: Tree, at: number, top: number): boolean {
  for (let k = at, steps = 0; k >= 0 && k !== top && steps < 6; k = tree.heads[k]!, steps++)
    if (/^(?:supervision|auspices|aegis|sponsorship|watch|eye)$/.test(tree.tokens[k]!.lower)) return true
  return false
}

/** Inside `…, the Iranian envoy said`, which only tells who reports it. */
function inSaying(tree: Tree, at: number, top: number): boolean {
  for (let k = at, steps = 0; k >= 0 && k !== top && steps < 30; k = tree.heads[k]!, steps++)
    if (
      /^(?:parataxis|nsubj)$/.test(tree.labels[k]!) &&
      isSaying(tree.tokens[tree.labels[k] === 'nsubj' ? tree.heads[k]! : k]!.lemma)
    )
      return true
  return false
}

/** To whom a clause is said: `told Chad that it would …`. */
export function hearersOf(tree: Tree, verb: number): number[] {
  const head = tree.heads[verb]!
  if (head < 0 || !/^(?:ccomp|xcomp)$/.test(tree.labels[verb]!) || !isSaying(tree.tokens[head]!.lemma))
    return []
  return [...tree.children(head, 'dobj', 'dative'), ...tree.after(head, 'to')]
}

const followsComma = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'nsubj')
    .some((subject) => /^[,”"]$/.test(tree.tokens[tree.extent(subject)[0] - 1]?.text ?? ''))

/** Who says what a clause tells: the subject of the verb of saying above it, or of the one set beside it. */
export function speakersOf(tree: Tree, verb: number): number[] {
  let k = verb
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.heads[k]!
    if (head < 0) break
    if (
      /^(?:ccomp|parataxis|advcl|xcomp|conj)$/.test(tree.labels[k]!) &&
      isSaying(tree.tokens[head]!.lemma) &&
      tree.labels[k] !== 'conj'
    )
      return tree.subjects(head)
    k = head
  }
  const beside = tree
    .children(verb, 'parataxis', 'ccomp', 'conj')
    .filter((child) => isSaying(tree.tokens[child]!.lemma))
    // `…, a Thai official said`, which the tree joins on; not `refused and said`.
    .filter((child) => tree.labels[child] !== 'conj' || followsComma(tree, child))
  return beside.flatMap((child) => tree.subjects(child))
}
