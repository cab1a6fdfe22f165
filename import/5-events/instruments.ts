// A sentence's tree and actors in → the agreements that it tells: signed, reached, left, or named in passing.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { isPerson, type ActorsAt } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { concreteDeals } from './concrete-deals.ts'
import { carriedAspect, LONG_AGO, mentionedAspect } from './instrument-aspect.ts'
import { type Carrier, carrierOf, madeIn } from './instrument-carriers.ts'
import { helpOf, refusal } from './instrument-doubts.ts'
import { instrumentLemma, isProperName } from './instrument-noun.ts'
import { partiesOf, type Party } from './instrument-parties.ts'
import { BETWEEN, ISSUED, KNOWN, REACHED, TREATIES } from './instrument-rules.ts'
import { isSaid } from './instrument-sides.ts'
import { withStates } from './instrument-states.ts'
import { type Known, knownInstruments, UNIONS } from './known-instruments.ts'
import type { Aspect } from './status.ts'
import type { Tree } from './tree.ts'

/** Is told of each word that might tell an agreement: its rule, and why it was refused, or null. */
export type TellAgreement = (at: number, pattern: Pattern, refused: string | null) => void

export function matchAgreements(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  tell: TellAgreement,
): Candidate[] {
  const found: Candidate[] = []
  const known = new Map(knownInstruments(tree, actors).map((each) => [wholeName(tree, each.noun), each]))
  for (let noun = 0; noun < tree.tokens.length; noun++)
    if ((instrumentLemma(tree, noun) !== null && !known.has(apposed(tree, noun))) || known.has(noun))
      found.push(
        ...toldOf(tree, actors, sentence, noun, known.get(noun), tell).map((each) =>
          known.has(noun) ? { ...each, known: known.get(noun)!.name } : each,
        ),
      )
  for (const deal of concreteDeals(tree, actors, found)) {
    tell(deal.verb, deal.pattern, null)
    found.push(candidate(deal.pattern, sentence, deal.verb, deal.noun, deal.participants, deal.aspect, 0))
  }
  return found
}

/** `the ANZUS treaty`: the noun that the name stands before. */
function wholeName(tree: Tree, at: number): number {
  const head = tree.heads[at]!
  const isBefore = head > at && /^(?:compound|nmod|amod)$/.test(tree.labels[at]!)
  return isBefore && instrumentLemma(tree, head) !== null ? head : at
}

/** `New START, the last treaty with Russia`: what it is said to be is no second one. */
const apposed = (tree: Tree, at: number): number => (tree.labels[at] === 'appos' ? tree.heads[at]! : -1)

/** What a sentence tells of one instrument: by a verb, by those it is between, or by its name alone. */
function toldOf(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  noun: number,
  known: Known | undefined,
  tell: TellAgreement,
): Candidate[] {
  // `the Rome Statute`, known by its name, is a treaty.
  const lemma = instrumentLemma(tree, noun) ?? 'treaty'
  const parties = known?.parties ?? []
  const read = (carrier: Carrier | null): Candidate[] => {
    const pattern = carrier?.pattern ?? mentionRule(tree, noun, lemma)
    const found = tryToRead(tree, actors, noun, carrier, pattern, parties)
    tell(carrier?.verb ?? noun, pattern, typeof found === 'string' ? found : null)
    if (typeof found === 'string') return []
    const at = carrier?.verb ?? noun
    return bilaterals(tree, noun, carrier?.verb ?? null, found.participants).map((side) => ({
      ...candidate(pattern, sentence, at, noun, side, found.aspect, found.told ? 0 : 0.1),
      alone: found.alone,
      definite: isNamedAgain(tree, noun),
    }))
  }
  const carrier = carrierOf(tree, noun, lemma)
  const carried = carrier ? read(carrier) : []
  if (carried.length > 0) return carried
  // `may join the pact that Chad and Niger signed`: whoever joins it, it was made.
  const maker = carrier && madeIn(tree, noun, lemma)
  const made = maker && maker.verb !== carrier.verb ? read(maker) : []
  if (made.length > 0) return made
  if (parties.length > 0) {
    tell(noun, KNOWN, null)
    const told = candidate(KNOWN, sentence, noun, noun, parties.map(asKnown), LONG_AGO, 0)
    return [{ ...told, alone: parties.length === 1 }]
  }
  const isMention =
    (TREATIES.has(lemma) || isUnderContract(tree, noun)) &&
    !known?.isOpen &&
    (!carrier || isDefinite(tree, noun))
  return isMention ? read(null) : []
}

/** `sells gas to Peru under a contract`: of other papers so named nobody knows whose they are. */
const isUnderContract = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.lower === 'contract' && tree.tokens[tree.heads[noun]!]?.lower === 'under'

interface Reading {
  readonly participants: readonly Party[]
  readonly aspect: Aspect
  /** False where some parties were taken from what was told before. */
  readonly told: boolean
  readonly alone: boolean
}

/** The reading by one rule, or why there is none. */
function tryToRead(
  tree: Tree,
  actors: ActorsAt,
  noun: number,
  carrier: Carrier | null,
  pattern: Pattern,
  known: readonly string[],
): Reading | string {
  const aspect = carrier ? carriedAspect(tree, carrier, noun) : mentionedAspect(tree, noun)
  const refused = refusal(tree, noun, pattern, aspect)
  if (refused) return refused
  // `failed to reach an agreement`: there is none.
  if (aspect.status === 'denied' && !isDefinite(tree, noun)) return 'not made'
  const helped = carrier !== null && helpOf(tree, carrier.verb)?.named === false
  const {
    participants: own,
    told,
    alone: faces = false,
  } = partiesOf(tree, actors, noun, carrier?.verb ?? null, helped ? withHelper(pattern) : pattern)
  const participants = withKnown(withStates(actors, own), known)
  const parties = new Set(participants.filter((each) => each.role === 'party').map((each) => each.actor))
  // `Ms Vogt signed the Accords on behalf of Malta`: she signs for it.
  const states = [...parties].filter((actor) => !actor.startsWith('person/'))
  const alone =
    (parties.size === 1 && (faces || helped)) ||
    ((parties.size === 1 || states.length === 1) && needsOne(tree, noun, pattern, participants))
  // `the singer and the guitarist formed a partnership`
  const isBond = pattern === REACHED && BOND.test(tree.tokens[noun]!.lower)
  if (isBond && participants.every((each) => isPerson(each) && !hasOffice(actors, each))) return 'of persons'
  if (parties.size >= 2 || alone || participants.some((each) => each.plural && parties.size > 0))
    return { participants, aspect, told, alone }
  return parties.size === 0 ? 'no actor takes part' : `needs 2 actors, has ${parties.size}`
}

const hasOffice = ({ mentions }: ActorsAt, { actor }: Party): boolean =>
  mentions.some((mention) => mention.role !== undefined && mention.actors.includes(actor))

const BOND = /^(?:partnership|alliance|venture)$/

/** `helped negotiate the truce`: who helps with an agreement is not bound by it. */
const withHelper = (pattern: Pattern): Pattern => ({
  ...pattern,
  roles: { ...pattern.roles, subject: 'mediator', '@by': 'mediator' },
})

/** `the joint statement of the two governments`, `in a joint statement, Chad and Niger said`, `it said` is issued, though no verb says so. */
const mentionRule = (tree: Tree, noun: number, lemma: string): Pattern =>
  lemma === 'communique' &&
  (tree.children(noun, 'prep').some((child) => /^(?:by|of|from)$/.test(tree.tokens[child]!.lower)) ||
    tree.tokens[tree.heads[noun]!]?.lower === 'in' ||
    isSaid(tree, noun))
    ? ISSUED
    : BETWEEN

/** `the truce`, `its treaty`: one that there is. */
const isDefinite = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun, 'det', 'poss')
    .some((child) => !/^(?:an?|any|no|some)$/.test(tree.tokens[child]!.lower)) || isProperName(tree, noun)

/** `the accord`, `this deal`, with no word that tells which: the one told before. */
const isNamedAgain = (tree: Tree, noun: number): boolean =>
  /^(?:the|this|that)$/.test(tree.tokens[noun - 1]?.lower ?? '') &&
  /^\p{Ll}/u.test(tree.tokens[noun]!.text) &&
  tree.children(noun, 'prep', 'relcl', 'nmod').length === 0

/** What one state does to a treaty with a name of its own is told without the others. */
const ALONE = /^agreement\/(?:signed|left|joined)$/
/** Papers that take two: who the other is, stands elsewhere. */
const OF_TWO =
  /^(?:memorandum|memoranda|mou|communique|communiqué|statement|declaration|deal|contract|letter)$/
/** `the ASEAN Declaration`, `the G7 Communiqué`: that of a body of many states. */
const OF_BODY = /^(?:communique|communiqué|declaration)$/

function needsOne(tree: Tree, noun: number, { rule }: Pattern, parties: readonly Party[]): boolean {
  const { lower } = tree.tokens[noun]!
  // `a statement was issued by the ministers of the bloc`
  if (rule === ISSUED.rule && parties.every(({ actor, plural }) => plural && UNIONS.has(actor))) return true
  if (!isProperName(tree, noun))
    return ALONE.test(rule) && isOpenTreaty(tree, noun, rule !== 'agreement/signed')
  return (
    (ALONE.test(rule) && !OF_TWO.test(lower)) ||
    (rule === BETWEEN.rule &&
      OF_BODY.test(lower) &&
      parties.every(({ actor }) => UNIONS.has(actor) && actor !== 'org/un'))
  )
}

/** `the convention on child labour`, `the Lima treaty`, to leave `the Lima accord`: one of many, told apart without a capital. */
const isOpenTreaty = (tree: Tree, noun: number, isAlone: boolean): boolean =>
  (isAlone
    ? /^(?:convention|treaty|protocol|agreement|accord|pact)$/
    : /^(?:convention|treaty|protocol)$/
  ).test(tree.tokens[noun]!.lower) &&
  tree.children(noun, 'det').some((child) => tree.tokens[child]!.lower === 'the') &&
  (/^\p{Lu}/u.test(tree.tokens[noun - 1]!.text) ||
    (tree.tokens[noun]!.lower === 'convention' &&
      /^(?:on|against)$/.test(tree.tokens[noun + 1]?.lower ?? '')))

const asKnown = (actor: string): Party => ({
  actor,
  role: 'party',
  plural: false,
  indirect: true,
  other: false,
})

/** `left the INF Treaty`: one side is told, the other is known. */
function withKnown(own: readonly Party[], known: readonly string[]): readonly Party[] {
  const told = new Set(own.map((each) => each.actor))
  // `the Prespa Agreement, which the two countries signed`: the list knows better who they are.
  const isPointedAt = own.length > 0 && own.every((each) => each.indirect)
  if (known.length >= 2 && isPointedAt) return known.map(asKnown)
  const sides = [...told].filter((actor) => !actor.startsWith('person/'))
  if (sides.length !== 1 || !known.includes(sides[0]!)) return own
  return [...own, ...known.filter((actor) => !told.has(actor)).map(asKnown)]
}

/** `Egypt and Jordan have signed peace treaties with Israel`: one each. */
function bilaterals(
  tree: Tree,
  noun: number,
  verb: number | null,
  participants: readonly Party[],
): (readonly Party[])[] {
  const others = participants.filter((each) => each.other)
  const own = participants.filter((each) => !each.other && each.role === 'party')
  const plural = /^NNP?S$/.test(tree.tags[noun]!)
  if (verb === null || !plural || others.length !== 1 || own.length < 2) return [participants]
  return own.map((each) => [each, others[0]!])
}

function candidate(
  pattern: Pattern,
  sentence: number,
  trigger: number,
  noun: number | null,
  participants: readonly Participant[],
  aspect: Aspect,
  doubt: number,
): Candidate {
  const indirect = participants.filter((each) => each.indirect).length
  return {
    kind: AGREEMENT.kind,
    plover: pattern.plover ?? AGREEMENT.plover,
    pattern,
    sentence,
    trigger,
    noun,
    participants,
    word: '',
    incomplete: false,
    closed: false,
    definite: false,
    status: aspect.status,
    tense: aspect.tense,
    mode: null,
    date: null,
    dated: false,
    place: null,
    topics: [],
    confidence: Math.max(0.3, (pattern.confidence ?? 0.8) - 0.05 * indirect - doubt),
    also: [],
  }
}
