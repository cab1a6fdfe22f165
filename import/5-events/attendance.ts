// A sentence's tree and actors in → who else was at the encounter of which the text tells: `Z was also present`.
import type { Token } from '../3-sentences/index.ts'
import { isPerson, type ActorsAt, type FoundActor } from './actors-at.ts'
import type { Candidate } from './candidate.ts'
import { participant } from './finish-candidate.ts'
import { listedBehind } from './listed-behind.ts'
import { isDefinite } from './noun-phrase.ts'
import { type Aspect, verbAspect } from './status.ts'
import type { Tree } from './tree.ts'

/** Nouns for an encounter at which one can be present. */
const OCCASION =
  /^(?:meeting|talk|summit|session|conference|negotiation|discussion|lunch|luncheon|dinner|breakfast|plenary|encounter|ceremony|signing|retreat|forum|round|reception|roundtable|consultation|gathering|conversation)$/
const AT = /^(?:at|during|in|for)$/
const ATTENDING =
  /^(?:attend|join|participate|represent|take|sit|chair|co-chair|host|preside|mediate|moderate|accompany|open|observe|lead)$/
const SAYING =
  /^(?:say|tell|add|stress|declare|warn|note|announce|propose|call|urge|appeal|reiterate|express|demand|promise|assure|deliver|speak|ask|insist|suggest)$/
const PRESENT = /^(?:present|there|room|hand|attendance|table|absent)$/
/** Who comes with one, and is led by somebody. */
const PARTY = /^(?:delegation|team|side)$/
const LEADING = /^(?:lead|head)$/

const ATTENDED = {
  rule: 'meeting/attended',
  roles: {},
  confidence: 0.65,
  example: 'The Danish envoy was also present.',
} as const

/** Whether the words of a sentence may say that somebody was there: where not, its tree is not worth the time. */
export function mayTellAttendance(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower, lemma }) =>
      OCCASION.test(lemma) ||
      PRESENT.test(lower) ||
      LEADING.test(lemma) ||
      /^(?:represent|join|sit)$/.test(lemma),
  )
}

/** The tellings of a sentence that only add participants to an encounter told before. */
export function findAttendance(tree: Tree, actors: ActorsAt, sentence: number): Candidate[] {
  const found: Candidate[] = []
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (!tree.isVerb(verb)) continue
    const told = attends(tree, actors, verb)
    if (told && told.actors.length > 0) found.push(toCandidate(sentence, verb, told, aspectOf(tree, verb)))
  }
  return found
}

/** `met alone before being joined by X`: as sure as the encounter itself. */
const aspectOf = (tree: Tree, verb: number): Aspect =>
  tree.tokens[verb - 1]?.lower === 'being' ? { status: 'occurred', tense: 'none' } : verbAspect(tree, verb)

interface Attendance {
  readonly actors: readonly FoundActor[]
  readonly noun: number | null
  readonly word: string
  /** Only where the encounter is one of their side: `the Kenyan team was led by X`. */
  readonly ofSide?: boolean
  /** Of `he was joined by X` those whom the pronoun means: only to an encounter of theirs. */
  readonly beside?: readonly FoundActor[]
}

function attends(tree: Tree, actors: ActorsAt, verb: number): Attendance | null {
  const { lemma } = tree.tokens[verb]!
  if (isOnlyBidden(tree, verb)) return null
  const subjects = (): FoundActor[] => {
    const heads = tree.subjects(verb)
    return (heads.length > 0 ? heads : actors.leftOf(verb)).flatMap((head) => actors.all(head))
  }
  if (lemma === 'be') return presentAt(tree, actors, verb)
  if (LEADING.test(lemma)) {
    const leaders = leadersOfParty(tree, actors, verb)
    if (leaders.length > 0) return { actors: leaders, noun: null, word: '', ofSide: true }
  }
  if (lemma === 'sit' && tree.tokens[verb + 1]?.lower === 'in')
    return { actors: subjects().filter(isPerson), noun: null, word: '' }
  const noun = occasion(tree, verb)
  const named = noun !== null && isDefinite(tree, noun)
  const word = noun === null ? '' : tree.tokens[noun]!.lemma
  if (ATTENDING.test(lemma)) {
    // `the talks were attended by X`, `Y was represented by a deputy`: the one is at the end, the other in front.
    const passive = tree.children(verb, 'nsubjpass')
    if (lemma === 'represent') {
      const sides = passive.flatMap((head) => actors.all(head)).filter((each) => !each.plural)
      return sides.length > 0 ? { actors: sides, noun: null, word: '' } : null
    }
    if (!named && isAlsoThere(tree, verb))
      return { actors: subjects().filter(isPerson), noun: null, word: '' }
    if (!named) return lemma === 'join' ? joined(tree, actors, verb) : null
    const listed = tree.tokens[verb + 1]?.lower === 'by' ? listedBehind(tree, actors, verb + 2) : []
    return { actors: listed.length > 1 ? listed : subjects(), noun, word }
  }
  // `At the summit, X said`: whoever speaks there is there.
  if (SAYING.test(lemma) && named && isAt(tree, noun)) {
    const speakers = subjects().filter((each) => isPerson(each) && !actors.speaksForOthers(each.actor))
    return speakers.length > 0 ? { actors: speakers, noun, word } : null
  }
  return null
}

/** `X was present`, `also present were X and Y`, `Y was there, as were Z`, `in the room were A and B`. */
function presentAt(tree: Tree, actors: ActorsAt, verb: number): Attendance | null {
  const near = tree.tokens.slice(Math.max(0, verb - 5), verb + 5)
  const at = near.findIndex((token) => PRESENT.test(token.lower))
  const occasionAt = tree
    .children(verb, 'prep')
    .flatMap((prep) => (AT.test(tree.tokens[prep]!.lower) ? tree.children(prep, 'pobj') : []))
  const noun =
    occasionAt.find((each) => OCCASION.test(tree.tokens[each]!.lemma) && isDefinite(tree, each)) ?? null
  const word = near[at]?.lower ?? ''
  if (noun === null && (at < 0 || word === 'absent')) return null
  if (
    noun === null &&
    /^(?:room|hand|table)$/.test(word) &&
    !near.some((token) => /^(?:in|on|at)$/.test(token.lower))
  )
    return null
  if (noun === null && word === 'there' && tree.children(verb, 'expl').length > 0) return null
  const heads = tree.children(verb, 'nsubj', 'attr').filter((head) => !PRESENT.test(tree.tokens[head]!.lower))
  const own = heads.flatMap((head) => actors.all(head))
  const listed = isInverted(tree, verb) ? listedBehind(tree, actors, verb + 1) : []
  const found = (listed.length > 1 ? listed : own).filter((each) => !each.bare || word === 'present')
  return { actors: found, noun, word: noun === null ? '' : tree.tokens[noun]!.lemma }
}

/** `was invited to attend the summit`, `refused to take part in it` */
function isOnlyBidden(tree: Tree, verb: number): boolean {
  const above = tree.heads[verb]!
  return tree.tokens[verb - 1]?.lower === 'to' && above >= 0 && BIDDING.test(tree.tokens[above]!.lemma)
}

const BIDDING =
  /^(?:invite|ask|urge|want|hope|wish|refuse|decline|allow|forbid|persuade|convince|call|invitation|request|chance)$/

/** `Also in the room were A, B and C`: those who were are listed behind the verb. */
const isInverted = (tree: Tree, verb: number): boolean =>
  verb > 0 && (PRESENT.test(tree.tokens[verb - 1]!.lower) || OCCASION.test(tree.tokens[verb - 1]!.lemma))

/** `Their deputies, A and B, also took part`, `C attended too`: the encounter itself is not named again. */
function isAlsoThere(tree: Tree, verb: number): boolean {
  if (tree.tags[verb] !== 'VBD') return false
  const end =
    tree.tokens[verb]!.lemma === 'take' && tree.tokens[verb + 1]?.lower === 'part' ? verb + 2 : verb + 1
  if (end === verb + 1 && !/^(?:attend|participate)$/.test(tree.tokens[verb]!.lemma)) return false
  if (!/^(?:\.|,|too|as)$/.test(tree.tokens[end]?.lower ?? '')) return false
  return tree.tokens[verb - 1]!.lower === 'also' || /^(?:too|as)$/.test(tree.tokens[end]!.lower)
}

/** `The Kenyan team was led by X`, `Y headed the Malian delegation`. */
function leadersOfParty(tree: Tree, actors: ActorsAt, verb: number): FoundActor[] {
  const led = [...tree.objects(verb), ...tree.children(verb, 'nsubjpass')]
  if (!led.some((party) => PARTY.test(tree.tokens[party]!.lemma))) return []
  return tree
    .subjects(verb)
    .flatMap((head) => actors.all(head))
    .filter(isPerson)
}

/** Who is joined: `I am delighted to be joined by X`. */
function joinedOnes(tree: Tree, verb: number): readonly number[] {
  let k = verb
  while (tree.labels[k] === 'xcomp') k = tree.heads[k]!
  return tree.children(k, 'nsubjpass', 'nsubj')
}

/** `the three were joined by X`, `A and B joined from their capitals`, `C joined them` */
function joined(tree: Tree, actors: ActorsAt, verb: number): Attendance | null {
  const passive = tree.children(verb, 'nsubjpass')
  const persons = (heads: readonly number[]): FoundActor[] =>
    heads.flatMap((head) => actors.all(head)).filter((each) => isPerson(each) || each.plural)
  // `were joined by A, B and C`, `before being joined by A`
  const isJoinedBy = tree.tags[verb] === 'VBN' && tree.tokens[verb + 1]?.lower === 'by'
  const isPassive =
    passive.length > 0 ||
    (isJoinedBy && /^(?:be|being|been|was|were)$/.test(tree.tokens[verb - 1]?.lower ?? ''))
  if (isPassive) {
    const listed = isJoinedBy ? listedBehind(tree, actors, verb + 2).filter(isPerson) : []
    const pronouns = joinedOnes(tree, verb).filter((head) => tree.tokens[head]!.pos === 'PRON')
    const beside = pronouns.flatMap((head) => actors.all(head))
    // `I am joined by X`, and nobody knows who speaks.
    if (beside.length === 0 && pronouns.some((head) => /^(?:i|we)$/.test(tree.tokens[head]!.lower)))
      return null
    return { actors: listed.length > 1 ? listed : persons(tree.subjects(verb)), noun: null, word: '', beside }
  }
  const isThem = tree
    .objects(verb)
    .some((object) => /^(?:them|two|three|both|pair|trio)$/.test(tree.tokens[object]!.lower))
  // `joined them in condemning the raid`
  const isLikewise = tree.after(verb, 'in').length > 0 || tree.tags.slice(verb, verb + 5).includes('VBG')
  if (isThem && !isLikewise)
    return { actors: persons(tree.subjects(verb)).filter(isPerson), noun: null, word: '' }
  const remote = tree
    .children(verb, 'prep')
    .some((prep) => /^(?:from|by|via|remotely|virtually)$/.test(tree.tokens[prep]!.lower))
  return remote ? { actors: persons(tree.subjects(verb)), noun: null, word: '' } : null
}

/** The encounter on which a verb hangs or which it has as object. */
function occasion(tree: Tree, verb: number): number | null {
  const near = [
    ...tree.objects(verb),
    ...tree
      .children(verb, 'prep')
      .filter((prep) => AT.test(tree.tokens[prep]!.lower) || /^(?:to|over)$/.test(tree.tokens[prep]!.lower))
      .flatMap((prep) => tree.children(prep, 'pobj')),
  ]
  for (const head of near) {
    if (OCCASION.test(tree.tokens[head]!.lemma)) return head
    // `took part in the talks`, `at the opening of the summit`
    for (const preposition of ['in', 'of'])
      for (const inner of tree.after(head, preposition))
        if (
          /^(?:part|opening|start|beginning|end|close|round|session|place)$/.test(tree.tokens[head]!.lemma) &&
          OCCASION.test(tree.tokens[inner]!.lemma)
        )
          return inner
  }
  return null
}

const isAt = (tree: Tree, noun: number): boolean => {
  let k = tree.heads[noun]!
  for (let steps = 0; k >= 0 && steps < 4 && !tree.isVerb(k); steps++, k = tree.heads[k]!)
    if (/^(?:at|during)$/.test(tree.tokens[k]!.lower)) return true
  return false
}

function toCandidate(sentence: number, verb: number, told: Attendance, aspect: Aspect): Candidate {
  const participants = told.actors
    .map((each) => participant(each, 'participant'))
    .filter((each, i, all) => all.findIndex((other) => other.actor === each.actor) === i)
  return {
    kind: 'MEETING',
    plover: 'CONSULT',
    pattern: ATTENDED,
    sentence,
    trigger: verb,
    noun: told.noun,
    word: told.word,
    participants,
    incomplete: true,
    closed: false,
    joins: true,
    ...(told.ofSide ? { ofSide: true } : {}),
    ...(told.beside?.length ? { beside: told.beside.map(({ actor }) => actor) } : {}),
    definite: true,
    status: aspect.status,
    tense: aspect.tense,
    mode: null,
    date: null,
    dated: false,
    place: null,
    topics: [],
    confidence: ATTENDED.confidence,
    also: [],
  }
}
