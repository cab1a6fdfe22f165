// An instrument's noun and the verb that carries it → between whom it is, in the sentence or by what was told before.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Participant } from './candidate.ts'
import {
  actingUnder,
  betweenWhom,
  endersOf,
  inSubject,
  keepers,
  makersOf,
  membersOf,
  withWhom,
} from './instrument-clause.ts'
import { helpOf } from './instrument-doubts.ts'
import {
  boundBy,
  issuedIn,
  joinedTowns,
  listedSigners,
  saidOf,
  signedBefore,
  signedFor,
  speakersOf,
  witnessesOf,
} from './instrument-sides.ts'
import { besideUnnamed, facesUnnamed } from './instrument-unnamed.ts'
import type { Tree } from './tree.ts'

/** A party, and whether it stands on the other side of a `with`. */
export interface Party extends Participant {
  readonly other: boolean
}

interface Parties {
  readonly participants: readonly Party[]
  /** False where some were taken from what was told before. */
  readonly told: boolean
  /** The other side has no name in the text: `the rebels`. */
  readonly alone?: boolean
}

/** `a deal with a Peruvian company` does not bind Peru. */
const isFirm = (tree: Tree, actor: string, at: number): boolean =>
  actor.startsWith('country/') &&
  (FIRM.test(tree.tokens[at]!.lower) ||
    (/^(?:compound|amod|nmod)$/.test(tree.labels[at]!) && FIRM.test(tree.tokens[tree.heads[at]!]!.lower)))
const FIRM =
  /^(?:compan(?:y|ies)|firms?|corporations?|businesse?s?|investors?|manufacturers?|universit(?:y|ies)|airlines?|consortium)$/

const WHOLES = new Map(
  ORGANISATIONS.flatMap((body) => (body.partOf ? [[body.id, body.partOf] as const] : [])),
)
const UNIONS = /^(?:bloc|union|alliance|grouping|organi[sz]ation)$/
/** A pair told so many sentences ago may still be those who sign. */
const REACH = 4

export function partiesOf(
  tree: Tree,
  actors: ActorsAt,
  noun: number,
  verb: number | null,
  { roles }: Pattern,
): Parties {
  const parties: Party[] = []
  const helping = helpers(tree, actors, verb)
  const add = (found: readonly FoundActor[], role = 'party', other = false): void => {
    for (const each of found.filter(({ actor, at }) => !isFirm(tree, actor, at)))
      if (!parties.some((known) => known.actor === each.actor) && !helping.has(each.actor))
        parties.push({ ...asParty(tree, each, role), other })
  }
  const between = heads(tree, noun, null, 'between', 'among').flatMap((head) => actors.all(head))
  // `the ministry announced a partnership between two firms`
  if (verb !== null && between.length >= 2 && tree.tokens[verb]!.lemma === 'announce') add(between)
  else if (verb !== null) {
    if (tree.tags[verb]!.startsWith('NN'))
      add([...owners(tree, actors, verb), ...membersOf(tree, actors, verb), ...endersOf(tree, actors, verb)])
    const subjects = tree.subjects(verb).filter((subject) => subject !== noun)
    add(
      [...(subjects.length > 0 ? subjects : actors.leftOf(verb)), ...afterDay(tree, verb)].flatMap((head) =>
        actors.all(head),
      ),
      roles.subject,
    )
    add(
      heads(tree, verb, noun, 'by').flatMap((head) => actors.all(head)),
      roles['@by'],
    )
    add(heads(tree, verb, null, 'between', 'among').flatMap((head) => actors.all(head)))
    add([...signedFor(tree, actors, verb), ...signedBefore(tree, actors, verb)])
    const from = /^(?:loan|credit)$/.test(tree.tokens[noun]!.lemma) ? heads(tree, verb, noun, 'from') : []
    add(
      [...heads(tree, verb, null, 'with'), ...from].flatMap((head) => otherSide(tree, actors, head)),
      'party',
      true,
    )
  }
  add(heads(tree, noun, null, 'between', 'among', 'by').flatMap((head) => actors.all(head)))
  if (roles['@of']) add(heads(tree, noun, null, 'of', 'from').flatMap((head) => actors.all(head)))
  add(owners(tree, actors, noun))
  add(
    heads(tree, noun, null, 'with').flatMap((head) => otherSide(tree, actors, head)),
    'party',
    true,
  )
  // `a treaty of friendship between the two states was signed by their presidents`
  if (parties.length > 0 && parties.every(({ actor }) => actor.startsWith('person/')))
    add(betweenWhom(tree, actors, noun))
  const bound = (): number =>
    new Set(parties.filter((each) => each.role === 'party').map((each) => each.actor)).size
  if (bound() >= 2) return { participants: parties, told: true }
  // `under a customs pact with Uganda`: the other side is whoever the clause is of.
  if (bound() === 1 && parties.some((each) => each.other)) add(clauseOwner(tree, actors, noun, parties))
  if (bound() >= 2) return { participants: parties, told: true }
  const besides = bound() < 2 && verb !== null ? besideUnnamed(tree, actors, verb) : []
  add(besides)
  if (bound() === 1 && (besides.length > 0 || facesUnnamed(tree, actors, noun, verb)))
    return { participants: parties, told: true, alone: true }
  if (bound() < 2) add(betweenWhom(tree, actors, noun))
  if (bound() === 1) add(withWhom(tree, actors, noun), 'party', true)
  if (bound() < 2) add(joinedTowns(tree, actors, noun))
  if (bound() < 2) add(boundBy(tree, actors, noun))
  if (bound() >= 2) return { participants: parties, told: true }
  if (verb !== null && bound() === 0) add(listedSigners(tree, actors, verb))
  if (verb !== null && bound() === 0) add(makersOf(tree, actors, noun, verb))
  if (verb !== null && bound() === 0) add(issuedIn(tree, actors, verb))
  if (bound() === 0) add(saidOf(tree, actors, noun))
  if (verb !== null && bound() === 0) add(witnessesOf(tree, actors, verb))
  if (verb !== null && bound() < 2) add(actors.listBefore(verb))
  if (verb !== null && bound() === 1) add(inSubject(tree, actors, verb))
  if (verb !== null && bound() === 1) add(welcoming(tree, actors, verb))
  if (verb === null && bound() < 2) add(ours(tree, actors, noun))
  if (verb === null && bound() < 2) add(keepers(tree, actors, noun))
  if (bound() < 2) add(actingUnder(tree, actors, noun))
  if (bound() >= 2) return { participants: parties, told: true }
  if (verb !== null) add(speakersOf(tree, actors, verb, 2 - bound()))
  if (bound() >= 2) return { participants: parties, told: true }
  if (verb !== null && bound() === 0 && leavesOpen(tree, verb)) {
    // `the two countries signed`, where the tree may have lost its subject.
    const at = tree.subjects(verb)[0] ?? Math.max(0, verb - 1)
    const told = actors.together(REACH)
    const before = (told.length > 0 ? told : actors.pairedBefore()).map((each) => ({ ...each, at }))
    if (isSoMany(tree, at, before.length)) add(before)
    return { participants: parties, told: false }
  }
  return { participants: parties, told: true }
}

/** `Oman helps the sides negotiate a truce`: Oman is none of the sides. */
function helpers(tree: Tree, actors: ActorsAt, verb: number | null): ReadonlySet<string> {
  const help = verb === null ? null : helpOf(tree, verb)
  if (!help?.named) return new Set()
  // `stays committed to helping`: whoever is the subject of what is above.
  let k = help.at
  while (k >= 0 && tree.subjects(k).length === 0) k = tree.heads[k]!
  return new Set(
    (k < 0 ? [] : tree.subjects(k)).flatMap((head) => actors.all(head).map(({ actor }) => actor)),
  )
}

/** `Chile welcomes Peru's offer to negotiate an agreement`: with Chile. */
function welcoming(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  if (!/^(?:negotiate|conclude|sign)$/.test(tree.tokens[verb]!.lemma)) return []
  let [k, isOffer] = [tree.heads[verb]!, false]
  for (let steps = 0; k >= 0 && steps < 5; steps++, k = tree.heads[k]!) {
    isOffer ||= OFFER.test(tree.tokens[k]!.lemma)
    if (!/^(?:welcome|accept)$/.test(tree.tokens[k]!.lemma)) continue
    const offers = tree
      .children(k, 'dobj')
      .filter((offer) => isOffer || OFFER.test(tree.tokens[offer]!.lemma))
    if (offers.length === 0) continue
    const offered = offers.flatMap((offer) => actors.owners(offer))
    return [...tree.subjects(k).flatMap((head) => actors.all(head)), ...offered]
  }
  return []
}

const OFFER = /^(?:offer|announcement|decision|proposal|readiness|willingness|intention|plan|agreement)$/

/** `our 1912 Treaty on Extradition`, in a text of two or three sides: theirs. */
function ours(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  if (!/^\p{Lu}/u.test(tree.tokens[noun]!.text)) return []
  const isDated = tree.tokens
    .slice(Math.max(0, noun - 5), noun)
    .some(({ text }) => /^1[89]\d\d$|^20\d\d$/.test(text))
  const own = [noun, tree.labels[noun] === 'conj' ? tree.heads[noun]! : noun].flatMap((each) =>
    tree.children(each, 'poss'),
  )
  const first = (at: number): boolean => /^(?:our|we|us)$/.test(tree.tokens[at]!.lower)
  const at = isDated ? tree.tokens.findIndex((_, k) => first(k)) : (own.find(first) ?? -1)
  const found = at < 0 ? [] : actors.all(at)
  return found.length >= 2 && found.length <= 3 ? found : []
}

/** `we signed`, `the two countries signed`: not those persons by whom the text knows them. */
const COLLECTIVE = /^(?:we|us|our|countries|nations|states|governments|capitals|neighbou?rs|powers)$/

function asParty(tree: Tree, found: FoundActor, role: string): Participant {
  return {
    actor: found.actor,
    role,
    ...(COLLECTIVE.test(tree.tokens[found.at]!.lower) ? { spokenFor: true } : {}),
    plural: found.plural,
    indirect: found.indirect,
    ...(found.office ? { office: found.office } : {}),
  }
}

/** What stands after these prepositions, on the verb, and on the noun unless it is null. */
function heads(tree: Tree, at: number, noun: number | null, ...prepositions: readonly string[]): number[] {
  return prepositions.flatMap((preposition) => {
    const found = [...tree.after(at, preposition), ...(noun === null ? [] : tree.after(noun, preposition))]
    return preposition === 'between' ? found : [...found, ...repeated(tree, found, preposition)]
  })
}

/** `by the ministers of X and by General Y`. */
function repeated(tree: Tree, found: readonly number[], preposition: string): number[] {
  const last = found.at(-1)
  if (last === undefined) return []
  const more: number[] = []
  for (let k = last + 1; k < tree.tokens.length; k++)
    if (tree.tokens[k]!.lower === preposition && tree.tokens[k - 1]!.lower === 'and')
      more.push(...tree.children(k, 'pobj'))
  return more
}

/** `on Sunday Presidents X and Y signed`: the tree takes the subject for the day's name. */
function afterDay(tree: Tree, verb: number): number[] {
  return tree
    .after(verb, 'on')
    .filter((head) =>
      tree
        .children(head, 'compound')
        .some((child) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.tokens[child]!.lower)),
    )
}

/** Owners of the noun; the town after which a treaty is named is none: `the Lima Accord`. */
function owners(tree: Tree, actors: ActorsAt, noun: number): FoundActor[] {
  return actors.owners(noun).filter(({ at, actor }) => {
    const mention = actors.mentionAt(at)
    // `the Lakes Trade Area (LATA) agreement`
    const isShort = actor.startsWith('org/') && tree.tokens[at - 1]?.text === '('
    return !isShort && (!mention || !/^(?:metonym|place)$/.test(mention.form))
  })
}

/** `with the bloc`: the body that the sentence has named. */
function otherSide(tree: Tree, actors: ActorsAt, head: number): FoundActor[] {
  const found = actors.all(head)
  if (found.length === 0 && GUEST.test(tree.tokens[head]!.lower)) return guests(actors, head)
  if (found.length > 0 || !UNIONS.test(tree.tokens[head]!.lower)) return found
  const body = actors.mentions.findLast((each) => each.to <= head && each.actors[0]?.startsWith('org/'))
  if (!body) return []
  // `a recommendation of the European Commission … with the bloc`: the whole, not its part.
  const whole = WHOLES.get(body.actors[0]!) ?? body.actors[0]!
  return [{ actor: whole, plural: false, bare: true, indirect: true, at: body.head }]
}

const GUEST = /^(?:guest|host|visitor|counterpart|colleague)$/

/** `Abba, on a visit by Lund, signed with his guest`: the person named last before. */
function guests(actors: ActorsAt, head: number): FoundActor[] {
  const named = actors.mentions.findLast((each) => each.to <= head && each.actors[0]?.startsWith('person/'))
  return named ? actors.one(named.head) : []
}

/** The nearest actor above that is not on the other side: its owner, or the subject of the verb. */
function clauseOwner(tree: Tree, actors: ActorsAt, noun: number, known: readonly Party[]): FoundActor[] {
  const fresh = (found: readonly FoundActor[]): FoundActor[] =>
    found.filter((each) => !known.some((party) => party.actor === each.actor))
  // `the accords, and normalization agreements with the bloc`: no one thing, of whoever is spoken of.
  if (tree.tags[noun] === 'NNS' && tree.labels[noun] === 'conj') return []
  // `because of its refusal to open ports under a pact with the bloc`
  const its = tree.tokens.slice(0, noun).findLastIndex((token) => token.lower === 'its')
  if (its >= 0 && noun - its <= 16) {
    const owned = fresh(itsOwner(actors, its))
    if (owned.length > 0) return owned
  }
  let k = noun
  for (let steps = 0; k >= 0 && steps < 10; steps++, k = tree.heads[k]!) {
    const possessors = tree.children(k, 'poss')
    const owned = fresh(possessors.flatMap((owner) => actors.all(owner)))
    if (owned.length > 0) return owned
    if (!tree.isVerb(k)) continue
    const subjects = [...tree.subjects(k), ...tree.children(k, 'nsubjpass')]
    const doing = fresh(subjects.flatMap((head) => [...actors.all(head), ...actors.owners(head)]))
    if (doing.length > 0) return doing
  }
  return []
}

/** `Turkey … its`: the country or body named last before it. */
function itsOwner(actors: ActorsAt, owner: number): FoundActor[] {
  const named = actors.mentions.findLast(
    (each) => each.to <= owner && each.form === 'name' && /^(?:country|org)\//.test(each.actors[0] ?? ''),
  )
  return named ? actors.one(named.head) : []
}

const SIZES: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
}

/** `two countries`, but not `ninety countries`, are those two who were told before. */
const isSoMany = (tree: Tree, at: number, size: number): boolean =>
  tree.children(at, 'nummod').every((child) => SIZES[tree.tokens[child]!.lower] === size)

const OPEN =
  /^(?:it|they|we|both|sides?|countries|nations|governments|leaders|ministers|presidents|neighbours|neighbors|states|delegations|delegates|teams|members|officials|representatives|negotiators|which|that)$/

/** `were signed`, `the treaty, signed in March`, `they signed`: those who did it were told before. */
function leavesOpen(tree: Tree, verb: number): boolean {
  const subjects = [...tree.subjects(verb), ...tree.children(verb, 'nsubj')]
  if (subjects.length === 0) return /^VBN?$/.test(tree.tags[verb]!)
  return subjects.every((subject) => OPEN.test(tree.tokens[subject]!.lower))
}
