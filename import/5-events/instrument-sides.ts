// An instrument's noun, its verb and the sentence → those whom it binds, told outside of subject and `with`.
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Tree } from './tree.ts'

const UNNAMED =
  /^(?:rebels?|guerrill?as?|insurgents?|militants?|separatists?|secessionists?|opposition|junta|militias?|factions?|tribesmen|gunmen|insurgency|fighters|mutineers|dissidents|creditors|lenders|unions?|islamists?|warlords?)$/

/** `Chad and the rebels signed`, `a truce with the militia`: the other side has no name in the text. */
export function facesUnnamed(tree: Tree, actors: ActorsAt, noun: number, verb: number | null): boolean {
  const at = (word: number): number[] =>
    ['with', 'between', 'by', 'among'].flatMap((each) => tree.after(word, each))
  const heads = [...at(noun), ...(verb === null ? [] : [...at(verb), ...tree.subjects(verb)])]
  return heads
    .flatMap((head) => tree.conjuncts(head))
    .some(
      (head) =>
        UNNAMED.test(tree.tokens[head]!.lower) &&
        !actors.one(head).some(({ actor }) => !actor.startsWith('country/')),
    )
}

const BINDING = /^(?:commit|bind|oblige|require|allow|give|grant|entitle|link|unite|join|tie|cover|compel)$/

/** `the accord commits Chad and Niger to`, `Chad and Niger are bound by a treaty`. */
export function boundBy(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const head = tree.heads[noun]!
  if (head < 0) return []
  const isAgent = tree.labels[noun] === 'pobj' && tree.tokens[head]!.lower === 'by'
  const verb = isAgent ? tree.heads[head]! : head
  if (verb < 0 || !BINDING.test(tree.tokens[verb]!.lemma)) return []
  const bound = isAgent ? tree.children(verb, 'nsubjpass') : []
  const objects = tree.labels[noun] === 'nsubj' ? tree.children(verb, 'dobj', 'dative', 'nsubj') : []
  return [...bound, ...objects.filter((each) => each !== noun)].flatMap((each) => actors.all(each))
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

/** `a communiqué was issued in Lima and Quito`: both towns are governments. */
export function issuedIn(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  if (!/^(?:issue|release|publish|announce)$/.test(tree.tokens[verb]!.lemma)) return []
  const found = tree.after(verb, 'in').flatMap((head) => actors.all(head, true))
  return found.length === 2 ? found : []
}

/** `signed by the ministers of the two countries, A (Chad) and B (Niger)`: whoever is listed behind those who sign. */
export function listedSigners(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  const many = tree.after(verb, 'by').find((head) => tree.tags[head] === 'NNS')
  if (many === undefined) return []
  const comma = tree.tokens.findIndex(({ text }, k) => k > many && /^[,:–—]$/.test(text))
  if (comma < 0 || comma > many + FAR) return []
  const found: FoundActor[] = []
  let k = comma + 1
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
