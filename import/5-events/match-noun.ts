// A noun of a sentence and a rule → the event that the noun tells by itself, with who takes part in it.
import { isPerson, type ActorsAt, type FoundActor } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { isAccession, isCallToAct } from './carried-noun.ts'
import { complete, distinctActors, participant, prepositions, type Rule } from './finish-candidate.ts'
import { isDefinite } from './noun-phrase.ts'
import { mayBeApart } from './partners.ts'
import { governingVerb, nounAspect } from './status.ts'
import type { Refuse } from './trace.ts'
import type { Tree } from './tree.ts'

/** A noun that a light verb carries, or that stands alone. */
const ABOVE_NOUN = /^(?:after|during|in|into|at|for|following|before|of|to|on|over|amid|through|from|with)$/

export function matchNoun(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  noun: number,
  rule: Rule,
  refuse: Refuse,
): Candidate | null {
  const { pattern, kind } = rule
  // `calls for justice`, `a call to action` are no telephone calls.
  if (tree.tokens[noun]!.lemma === 'call' && (tree.after(noun, 'for').length > 0 || isCallToAct(tree, noun)))
    return refuse('an appeal')
  // `on a trilateral basis`, `a bilateral agenda`
  if (tree.tokens[noun]!.lemma.endsWith('lateral') && !tree.tags[noun]!.startsWith('NN'))
    return refuse('says only how many')
  if (isProcess(tree, noun)) return refuse('a process, no encounter')
  if (actors.inTranscript && isThisTalk(tree, noun)) return refuse('the talk that is under way')
  const participants: Participant[] = []
  if (pattern.roles.owner)
    participants.push(
      ...ownersOf(tree, actors, noun).map((found) => participant(found, pattern.roles.owner!)),
    )
  const byOwner = participants.length
  let outward = 0
  let byWith = 0
  for (const [slot, role] of prepositions(pattern)) {
    const near = tree.after(noun, slot)
    const heads = near.length > 0 || slot !== 'with' ? near : withAfter(tree, noun, rule.nouns!)
    const found = heads.flatMap((head) => actors.all(head, kind.placeRole === role))
    if (slot === 'with' || (slot === 'to' && kind.kind === 'MEETING')) outward += heads.length
    if (slot === 'with') byWith += found.length
    participants.push(...found.map((each) => participant(each, role)))
  }
  // `our call is for peace`
  if (tree.tokens[noun]!.lemma === 'call' && participants.length === byOwner && hasPronoun(tree, noun))
    return refuse('may be no telephone call')
  // `Gul's trip to Oslo for talks with Bildt`: the other side has the noun between; else
  // `Gul said after talks with Bildt`: it is the subject of the clause.
  const isOneSided = (): boolean => distinctActors(participants) < 2 || participants.length === byWith
  const travellers = outward > 0 && isOneSided() ? ownersAbove(tree, actors, noun) : []
  participants.push(...travellers.map((found) => participant(found, 'participant')))
  if (outward > 0 && isOneSided()) {
    const verb = governingVerb(tree, noun)
    const preposition = tree.heads[noun]! >= 0 ? tree.tokens[tree.heads[noun]!]!.lower : ''
    if (verb >= 0 && (ABOVE_NOUN.test(preposition) || tree.labels[noun] === 'dobj')) {
      const role = pattern.roles['@with'] ?? Object.values(pattern.roles)[0]!
      participants.push(...subjectsOf(tree, actors, verb).map((found) => participant(found, role)))
    }
    // `I held on Monday, a long talk with …`: the light verb lost its object to a comma.
    for (let k = noun - 1; isOneSided() && k >= Math.max(0, noun - 8); k--)
      if (/^(?:have|hold)$/.test(tree.tokens[k]!.lemma) && tree.isVerb(k))
        participants.push(
          ...tree
            .subjects(k)
            .flatMap((head) => actors.all(head))
            .map((found) => participant(found, 'participant')),
        )
  }
  // `will travel to Lima for the OAS summit`: who goes there for it takes part.
  if (kind.kind === 'MEETING' && outward === 0 && byOwner > 0 && distinctActors(participants) === 1)
    participants.push(...travellersTo(tree, actors, noun).map((found) => participant(found, 'participant')))
  // `A and B withdrew for a conversation`: both sides are the subject; of one side they need another.
  let closed = false
  if (kind.kind === 'MEETING' && outward === 0 && distinctActors(participants) === 0) {
    const both = thoseWhoDid(tree, actors, noun)
    // The two of one phrase are no two sides: `the Peruvian envoy to the bloc`.
    closed = new Set(both.map((each) => each.actor)).size >= 2 && new Set(both.map(({ at }) => at)).size >= 2
    if (closed) participants.push(...both.map((found) => participant(found, 'participant')))
  }
  if (participants.length === byWith && mayBeApart(tree, noun, participants))
    return refuse('needs the other side')
  return complete(
    tree,
    kind,
    pattern,
    sentence,
    noun,
    noun,
    participants,
    nounAspect(tree, noun),
    refuse,
    closed,
  )
}

/** Who does or undergoes what a verb tells; after `It came after X flew` the one nearest before it. */
function subjectsOf(tree: Tree, actors: ActorsAt, verb: number): readonly FoundActor[] {
  const subjects = tree.subjects(verb)
  const heads = subjects.length > 0 ? subjects : tree.children(verb, 'nsubjpass')
  const found = heads.flatMap((head) => actors.all(head))
  const isEmpty = heads.every((head) => tree.tokens[head]!.lower === 'it')
  return found.length === 0 && isEmpty ? actors.leftOf(verb).flatMap((head) => actors.all(head)) : found
}

/** `A and B withdrew for a conversation`, `A and B fell out in six hours of talks`: who does it when, or by it. */
function thoseWhoDid(tree: Tree, actors: ActorsAt, noun: number): readonly FoundActor[] {
  const verb = governingVerb(tree, noun)
  const inner = tree.heads[noun]!
  const measure = inner >= 0 && tree.tokens[inner]!.lower === 'of' ? tree.heads[inner]! : -1
  const at = measure >= 0 && MEASURE.test(tree.tokens[measure]!.lemma) ? measure : noun
  const preposition = tree.labels[at] === 'pobj' ? tree.heads[at]! : -1
  if (verb < 0 || preposition < 0 || tree.heads[preposition] !== verb) return []
  const when = tree.tokens[preposition]!.lower
  const { lemma } = tree.tokens[verb]!
  if (!/^(?:for|in|into|at|to|after|following)$/.test(when)) return []
  const isAfter = /^(?:after|following)$/.test(when)
  // `met on Friday after the talks in Doha`: those were another's.
  if (isAfter && /^(?:meet|confer|discuss|talk|speak)$/.test(lemma)) return []
  if (/^(?:call|appeal|press|push|hope|ask)$/.test(lemma)) return []
  const both = tree
    .subjects(verb)
    .flatMap((head) => actors.all(head))
    .filter((each) => !each.indirect)
  if (!/^(?:say|tell|urge)$/.test(lemma)) return both
  // `A and B said after a meeting`; not `after the cabinet's meeting`
  const isOthers = tree.children(noun, 'poss').length > 0 || tree.after(noun, 'of').length > 0
  const isTheirs = isAfter && !isOthers && !isDefinite(tree, noun)
  return isTheirs && both.every(isPerson) ? both : []
}

const MEASURE = /^(?:hour|day|week|month|night|round|minute|session)$/

/** `backed Peru in its talks with Chile`: whom one backs has them, and not who backs. */
function ownersOf(tree: Tree, actors: ActorsAt, noun: number): readonly FoundActor[] {
  const owners = actors.owners(noun)
  if (!hasPronoun(tree, noun)) return owners
  for (let k = noun - 1; k > Math.max(0, noun - 15); k--) {
    if (!tree.isVerb(k)) continue
    if (!BACKING.test(tree.tokens[k]!.lemma)) return owners
    const backed = tree
      .objects(k)
      .filter((object) => object < noun)
      .flatMap((object) => actors.all(object))
    return backed.length > 0 && !/^(?:our|my|your)$/.test(pronounOf(tree, noun)) ? backed : owners
  }
  return owners
}

const BACKING =
  /^(?:support|back|assist|help|aid|encourage|represent|defend|advise|congratulate|thank|praise|commend)$/

const pronounOf = (tree: Tree, noun: number): string =>
  tree
    .children(noun, 'poss')
    .map((owner) => tree.tokens[owner]!.lower)
    .join(' ')

/** `welcome to this conversation with X`: the one to which all listen. */
const isThisTalk = (tree: Tree, noun: number): boolean =>
  /^(?:call|conversation|discussion|session|roundtable|teleconference)$/.test(tree.tokens[noun]!.lemma) &&
  tree.children(noun, 'det').some((child) => tree.tokens[child]!.lower === 'this')

/** `accession negotiations`, `the Conference of the Parties`: what goes on for years has members, who need not meet. */
const isProcess = (tree: Tree, noun: number): boolean =>
  isAccession(tree, noun) || tree.after(noun, 'of').some((head) => tree.tokens[head]!.text === 'Parties')

/** Who has the nouns between an encounter and its verb: `her visit to Oslo for talks with Bildt`. */
function ownersAbove(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  let k = tree.heads[noun]!
  for (let steps = 0; k >= 0 && !tree.isVerb(k) && steps < 8; steps++, k = tree.heads[k]!) {
    const owners = GOING_NOUN.test(tree.tokens[k]!.lemma) ? actors.owners(k) : []
    const persons = owners.filter(isPerson)
    if (persons.length > 0) return persons
  }
  return []
}

const GOING_NOUN = /^(?:visit|trip|travel|journey|tour|return|arrival|stay)$/

function travellersTo(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  const preposition = tree.heads[noun]!
  if (tree.labels[noun] !== 'pobj' || tree.tokens[preposition]?.lower !== 'for') return []
  if (!SUMMIT.test(tree.tokens[noun]!.lemma)) return []
  const verb = governingVerb(tree, noun)
  if (verb < 0 || !GOING.test(tree.tokens[verb]!.lemma)) return []
  return tree
    .subjects(verb)
    .flatMap((head) => actors.all(head))
    .filter((each) => isPerson(each) && !actors.speaksForOthers(each.actor))
}

const SUMMIT = /^(?:summit|ministerial|meeting|conference)$/
const GOING = /^(?:travel|go|come|fly|arrive|head|visit|gather|depart)$/

const hasPronoun = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'poss').some((owner) => tree.tokens[owner]!.pos === 'PRON')

/** `talks here with X`, `a meeting in Rome on Monday with X`: the tree hangs the phrase on the clause's verb; not on another encounter. */
function withAfter(tree: Tree, noun: number, nouns: ReadonlySet<string>): number[] {
  for (let k = noun + 1; k < Math.min(noun + 8, tree.tokens.length); k++) {
    if (tree.tokens[k]!.lower === 'with' && tree.labels[k] === 'prep')
      return nouns.has(tree.tokens[tree.heads[k]!]?.lemma ?? '') ? [] : tree.children(k, 'pobj')
    if (tree.isVerb(k) || /^[,;:."”]$/.test(tree.tokens[k]!.text)) return []
  }
  return []
}
