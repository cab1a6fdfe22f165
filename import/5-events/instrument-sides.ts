// An instrument's noun, its verb and the sentence → those whom it binds, told outside of subject and `with`.
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Tree } from './tree.ts'

export const BINDING =
  /^(?:commit|bind|oblige|require|allow|give|grant|entitle|link|unite|join|tie|cover|compel|permit|let|see|enable)$/

/** `the accord commits Chad and Niger to`, `gives Chad access to bases in Niger`, `Chad and Niger are bound by a treaty`. */
export function boundBy(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const head = tree.heads[noun]!
  if (head < 0) return []
  const isAgent = tree.labels[noun] === 'pobj' && tree.tokens[head]!.lower === 'by'
  const verb = isAgent ? tree.heads[head]! : head
  if (verb < 0 || !BINDING.test(tree.tokens[verb]!.lemma)) return []
  if (isAgent) return tree.children(verb, 'nsubjpass').flatMap((each) => actors.all(each))
  if (tree.labels[noun] !== 'nsubj') return []
  const objects = tree.children(verb, 'dobj', 'dative', 'nsubj').filter((each) => each !== noun)
  const own = objects.flatMap((each) => actors.all(each))
  const both = own.length < 2 ? bothIn(tree, actors, verb) : []
  return both.length > 0 ? both : own
}

/** The two countries of a clause behind its verb, and no third. */
function bothIn(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  const there = countriesWithin(actors, verb + 1, tree.extent(verb)[1])
  return new Set(there.map(({ actor }) => actor)).size === 2 ? there : []
}

/** Countries named between two tokens, but for the towns of `in Lima`. */
export function countriesWithin(actors: ActorsAt, from: number, to: number): FoundActor[] {
  return actors.mentions.flatMap((each) =>
    each.from >= from &&
    each.to <= to + 1 &&
    each.actors.length === 1 &&
    each.actors[0]!.startsWith('country/')
      ? [{ actor: each.actors[0]!, plural: false, bare: false, indirect: true, at: each.head }]
      : [],
  )
}

/** `the Quito–Lima pact`: towns joined by a dash are two governments, one alone is where it was signed. */
export function joinedTowns(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const dash = tree.tokens.findLastIndex(
    ({ text }, at) => at < noun && at > noun - 6 && /^[-‐‑–]$/.test(text),
  )
  if (dash < 1) return []
  const [left, right] = [actors.mentionAt(dash - 1), actors.mentionAt(dash + 1)]
  if (!left || !right || !tree.isWithin(dash + 1, noun)) return []
  return [left, right].flatMap((each) => actors.one(each.head))
}

/** `Chad and Niger said they had reached`, `it had signed a pact with Niger`, `the two firms signed, A and B said`. */
export function speakersOf(tree: Tree, actors: ActorsAt, verb: number, least: number): FoundActor[] {
  const saying = tree.heads[verb]!
  const isOwn = tree
    .subjects(verb)
    .some((subject) =>
      /^(?:they|it|sides|countries|companies|firms|groups|governments|parties)$/.test(
        tree.tokens[subject]!.lower,
      ),
    )
  if (!isOwn || tree.labels[verb] !== 'ccomp' || saying < 0) return []
  const found = tree.subjects(saying).flatMap((each) => actors.all(each))
  return found.length >= least ? found : []
}

/** `the third to sign the Accords, joining Chad and Niger`: they had signed before. */
export const signedBefore = (tree: Tree, actors: ActorsAt, verb: number): FoundActor[] =>
  tree
    .children(verb, 'advcl')
    .filter((each) => tree.tokens[each]!.lower === 'joining')
    .flatMap((each) => listFrom(tree, actors, each + 1))

/** `signed the pact on behalf of Chad` */
export const signedFor = (tree: Tree, actors: ActorsAt, verb: number): FoundActor[] =>
  tree
    .after(verb, 'on')
    .filter((each) => tree.tokens[each]!.lower === 'behalf')
    .flatMap((behalf) => tree.after(behalf, 'of').flatMap((each) => actors.all(each)))

/** `a communiqué was issued in Lima and Quito`: both towns are governments. */
export function issuedIn(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  if (!/^(?:issue|release|publish|announce)$/.test(tree.tokens[verb]!.lemma)) return []
  const found = tree.after(verb, 'in').flatMap((head) => actors.all(head, true))
  return found.length === 2 ? found : []
}

/** `signed by the ministers of the two countries, A (Chad) and B (Niger)`: whoever is listed behind those who sign. */
export function listedSigners(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  const many = tree.after(verb, 'by').find((head) => tree.tags[head] === 'NNS')
  if (many === undefined) return byList(tree, actors, verb)
  const comma = tree.tokens.findIndex(({ text }, k) => k > many && /^[,:–—]$/.test(text))
  return comma < 0 || comma > many + FAR ? [] : listFrom(tree, actors, comma + 1)
}

/** `was signed by the minister of Chad and …`, where the tree has lost what stands behind `by`. */
function byList(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  const by = tree.children(verb, 'agent', 'prep').find((each) => tree.tokens[each]!.lower === 'by')
  return by === undefined || tree.children(by, 'pobj').length > 0 ? [] : listFrom(tree, actors, by + 1)
}

function listFrom(tree: Tree, actors: ActorsAt, from: number): FoundActor[] {
  const found: FoundActor[] = []
  let k = from
  while (k < tree.tokens.length) {
    const mention = actors.mentionAt(k)
    if (mention) found.push(...actors.one(mention.head))
    else if (!/^(?:[,()]|and|the|of)$/.test(tree.tokens[k]!.lower)) break
    k = mention ? mention.to : k + 1
  }
  return found
}

/** Words between those who sign and the list of them: `of the three countries`. */
const FAR = 8

/** `a joint communique said Chad and Niger would open a port`: they issued it. */
export function saidOf(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const saying = tree.heads[noun]!
  if (tree.labels[noun] !== 'nsubj' || !isSaid(tree, noun)) return []
  return tree.children(saying, 'ccomp').flatMap((each) => {
    const found = tree.subjects(each).flatMap((subject) => actors.all(subject))
    return found.length >= 2 ? found : []
  })
}

/** Whether a paper itself says something. */
export const isSaid = (tree: Tree, noun: number): boolean =>
  tree.labels[noun] === 'nsubj' && /^(?:say|state|declare|read)$/.test(tree.tokens[tree.heads[noun]!]!.lemma)

/** `the leaders of Chad and Niger witnessed the signing of a pact`, between nobody else: theirs. */
export function witnessesOf(tree: Tree, actors: ActorsAt, act: number): FoundActor[] {
  const verb = tree.labels[act] === 'dobj' ? tree.heads[act]! : -1
  const isSeen = verb >= 0 && /^(?:oversee|witness|attend|watch)$/.test(tree.tokens[verb]!.lemma)
  const found = isSeen ? tree.subjects(verb).flatMap((each) => actors.all(each)) : []
  return found.length === 2 ? found : []
}
