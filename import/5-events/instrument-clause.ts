// An instrument's noun and the clause in which it stands → those who keep to it, break it, or act under it.
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Tree } from './tree.ts'

const KEEPING =
  /^(?:observe|respect|honou?r|violate|break|breach|uphold|implement|flout|keep|abide|comply|adhere|stick|maintain|renegotiate|revise|amend|invoke|live)$/
const BLAMING = /^(?:accuse|blame|condemn|reproach|criticise|criticize)$/
const CLIMB = 5
/** How far behind the noun those between whom it is may stand. */
const FAR = 16

/** `an agreement signed in May between Chad and Niger`, `the deal to end the war between the two`. */
export function betweenWhom(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const stop = Math.min(tree.tokens.length, noun + FAR)
  for (let k = noun + 1; k < stop; k++) {
    if (!/^(?:between|among)$/.test(tree.tokens[k]!.lower) || !tree.isWithin(k, noun)) continue
    const found = tree.children(k, 'pobj').flatMap((each) => actors.all(each))
    const pair = found.length === 1 ? [...found, ...joinedTo(tree, actors, k)] : found
    if (pair.length >= 2) return pair
  }
  return []
}

/** `between Chad and the rebels`, where the tree takes the second for what comes next. */
function joinedTo(tree: Tree, actors: ActorsAt, between: number): FoundActor[] {
  const stop = Math.min(tree.tokens.length, between + FAR)
  const and = tree.tokens.findIndex(({ lower }, k) => k > between && k < stop && lower === 'and')
  if (and < 0 || tree.tokens.slice(between, and).some((_, k) => tree.isVerb(between + k))) return []
  const next = actors.mentions.find(
    ({ from, to, form }) =>
      from > and && from <= and + 3 && form !== 'modifier' && !/^['’]s?$/.test(tree.tokens[to]?.text ?? ''),
  )
  return next ? actors.one(next.head) : []
}

/** `Chad and Niger called off the signing of a treaty`. */
export function endersOf(tree: Tree, actors: ActorsAt, act: number): FoundActor[] {
  const verb = tree.labels[act] === 'dobj' ? tree.heads[act]! : -1
  const isEnded = verb >= 0 && /^(?:call|cancel|postpone|delay|put|suspend)$/.test(tree.tokens[verb]!.lemma)
  return isEnded ? tree.subjects(verb).flatMap((each) => actors.all(each)) : []
}

/** `Chad and Niger have completed the draft of a treaty, which will be signed in May`. */
export function makersOf(tree: Tree, actors: ActorsAt, noun: number, clause: number): FoundActor[] {
  if (tree.labels[clause] !== 'relcl' || tree.heads[clause] !== noun) return []
  let k = noun
  while (tree.labels[k] === 'pobj' && tree.tokens[tree.heads[k]!]!.lower === 'of')
    k = tree.heads[tree.heads[k]!]!
  const verb = tree.labels[k] === 'dobj' ? tree.heads[k]! : -1
  const isMaking =
    verb >= 0 &&
    /^(?:complete|finali[sz]e|draft|negotiate|agree|reach|initial|discuss)$/.test(tree.tokens[verb]!.lemma)
  return isMaking ? tree.subjects(verb).flatMap((each) => actors.all(each)) : []
}

/** `an accord on free travel with Niger`: whose `with` the tree hangs on what it is about. */
export function withWhom(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const stop = Math.min(tree.tokens.length, noun + FAR)
  for (let k = noun + 1; k < stop && !tree.isVerb(k) && !/^[,;:()"“]$/.test(tree.tokens[k]!.text); k++)
    if (tree.tokens[k]!.lower === 'with' && tree.isWithin(k, noun))
      return tree
        .children(k, 'pobj')
        .flatMap((each) => actors.all(each))
        .filter(isSide)
  return []
}

/** `Chad and Niger have observed the truce`, `Chad accused Niger of breaking the truce`. */
export function keepers(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  let verb = tree.heads[noun]!
  if (tree.labels[noun] === 'pobj' && verb >= 0) verb = tree.heads[verb]!
  if (verb < 0 || !tree.isVerb(verb) || !KEEPING.test(tree.tokens[verb]!.lemma)) return []
  const own = tree
    .subjects(verb)
    .flatMap((each) => actors.all(each))
    .filter((each) => !each.indirect)
  if (own.length >= 2) return own
  let above = verb
  for (let steps = 0; above >= 0 && steps < CLIMB; steps++, above = tree.heads[above]!)
    if (BLAMING.test(tree.tokens[above]!.lemma))
      return [...tree.subjects(above), ...tree.children(above, 'dobj')].flatMap((each) => actors.all(each))
  return own
}

/** `Chad supplies Niger with power under the terms of a pact`, `bought it from Niger in a deal`: those of the clause. */
export function actingUnder(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  let preposition = tree.heads[noun]!
  const above = preposition < 0 ? -1 : tree.heads[preposition]!
  if (above >= 0 && /^(?:term|provision)$/.test(tree.tokens[above]!.lemma)) preposition = tree.heads[above]!
  if (preposition < 0 || !ACTING.test(tree.tokens[preposition]!.lower)) return []
  if (tree.tokens[preposition]!.lower === 'in' && !IN_WHICH.test(tree.tokens[noun]!.lower)) return []
  let verb = tree.heads[preposition]!
  for (let steps = 0; verb >= 0 && !tree.isVerb(verb) && steps < CLIMB; steps++) verb = tree.heads[verb]!
  if (verb < 0) return []
  const subjects = [...tree.subjects(verb), ...tree.children(verb, 'nsubjpass')]
  const acting = subjects.flatMap((each) => actors.all(each))
  // `the two neighbours sued under an accord`
  if (acting.length === 2 && acting.every(({ at }) => STATES.test(tree.tokens[at]!.lower))) return acting
  const doing = acting.filter((each) => !each.indirect)
  if (doing.length !== 1) return doing
  const objects = tree.children(verb, 'dobj', 'dative')
  const others = [
    ...objects,
    ...['to', 'with', 'from'].flatMap((each) => [verb, ...objects].flatMap((at) => tree.after(at, each))),
  ]
  return [...doing, ...others.flatMap((each) => actors.all(each)).filter(isSide)]
}

const STATES = /^(?:countries|nations|neighbou?rs|states|governments)$/
const ACTING = /^(?:under|in|through)$/
const IN_WHICH = /^(?:deal|contract|swap|statement|communiqu[eé]|declaration)$/
const isSide = ({ actor }: FoundActor): boolean => !actor.startsWith('person/')

/** `the minister and his Chadian colleague, Idris Abba, signed`: all of the subject, whatever joins them. */
export function inSubject(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  const subjects = tree.subjects(verb)
  const isJoined = (at: number): boolean => {
    let k = at
    for (let steps = 0; steps < CLIMB && !subjects.includes(k); steps++) {
      if (k < 0 || !/^(?:conj|appos|compound|nmod)$/.test(tree.labels[k]!)) return false
      k = tree.heads[k]!
    }
    return subjects.includes(k)
  }
  return actors.mentions
    .filter(({ head, to, form }) => to <= verb && form !== 'modifier' && isJoined(head))
    .flatMap(({ head }) => actors.one(head))
}

/** `Chad is a party to the convention`, `Chad, a signatory to it`, `is one of the states that are parties to it`. */
export function membersOf(tree: Tree, actors: ActorsAt, party: number, climb = 3): FoundActor[] {
  if (party < 0) return []
  const head = tree.heads[party]!
  if (head < 0 || climb === 0) return []
  if (tree.labels[party] === 'appos') return actors.all(head)
  if (tree.labels[party] === 'pobj') return membersOf(tree, actors, tree.heads[head]!, climb - 1)
  if (tree.labels[party] !== 'attr') return []
  return tree.subjects(head).flatMap((subject) => {
    const found = actors.all(subject)
    return found.length > 0 ? found : membersOf(tree, actors, subject, climb - 1)
  })
}
