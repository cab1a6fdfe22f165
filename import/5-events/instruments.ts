// A sentence's tree and actors in → the agreements that it tells: signed, reached, left, or named in passing.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { ActorsAt } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { concreteDeals } from './concrete-deals.ts'
import { type Carrier, carrierOf, TREATIES } from './instrument-carriers.ts'
import { instrumentLemma, isProperName } from './instrument-noun.ts'
import { partiesOf, type Party } from './instrument-parties.ts'
import { type Known, knownInstruments, UNIONS } from './known-instruments.ts'
import { type Aspect, nounAspect, verbAspect } from './status.ts'
import type { Tree } from './tree.ts'

/** Is told of each word that might tell an agreement: its rule, and why it was refused, or null. */
export type TellAgreement = (at: number, pattern: Pattern, refused: string | null) => void

const rule = (name: string): Pattern => AGREEMENT.patterns.find((each) => each.rule === `agreement/${name}`)!
const BETWEEN = rule('between')
const KNOWN = rule('known')

export function matchAgreements(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  tell: TellAgreement,
): Candidate[] {
  const found: Candidate[] = []
  const known = new Map(knownInstruments(tree, actors).map((each) => [each.noun, each]))
  for (let noun = 0; noun < tree.tokens.length; noun++)
    if (instrumentLemma(tree, noun) !== null || known.has(noun))
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

/** What a sentence tells of one instrument: by a verb, by those it is between, or by its name alone. */
function toldOf(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  noun: number,
  known: Known | undefined,
  tell: TellAgreement,
): Candidate[] {
  const knownParties = known?.parties ?? []
  const inPassing = (): Candidate[] => {
    if (knownParties.length === 0) return []
    tell(noun, KNOWN, null)
    const told = candidate(KNOWN, sentence, noun, noun, knownParties.map(asKnown), LONG_AGO, 0)
    return [{ ...told, alone: knownParties.length === 1 }]
  }
  // `the Rome Statute`, known by its name, is a treaty.
  const lemma = instrumentLemma(tree, noun) ?? 'treaty'
  const carrier = carrierOf(tree, noun, lemma)
  const pattern = carrier?.pattern ?? BETWEEN
  const at = carrier?.verb ?? noun
  if (!carrier && (known?.isOpen || !TREATIES.has(lemma))) return inPassing()
  const aspect = carrier ? carriedAspect(tree, carrier, noun) : mentionedAspect(tree, noun)
  const refused = refusal(tree, noun, pattern, aspect)
  if (refused) {
    tell(at, pattern, refused)
    return inPassing()
  }
  if (!carrier && knownParties.length >= 2) return inPassing()
  const { participants: own, told } = partiesOf(tree, actors, noun, carrier?.verb ?? null, pattern)
  const participants = withKnown(own, knownParties)
  const parties = new Set(participants.filter((each) => each.role === 'party').map((each) => each.actor))
  const alone = parties.size === 1 && isProperName(tree, noun) && needsOne(tree, noun, pattern, participants)
  if (parties.size < 2 && !alone && !participants.some((each) => each.plural && parties.size > 0)) {
    tell(at, pattern, parties.size === 0 ? 'no actor takes part' : `needs 2 actors, has ${parties.size}`)
    return inPassing()
  }
  tell(at, pattern, null)
  return bilaterals(tree, noun, carrier?.verb ?? null, participants).map((side) => ({
    ...candidate(pattern, sentence, at, noun, side, aspect, told ? 0 : 0.1),
    alone,
  }))
}

/** What one state does to a treaty with a name of its own is told without the others. */
const ALONE = /^agreement\/(?:signed|left|joined)$/
/** Papers that take two: who the other is, stands elsewhere. */
const OF_TWO =
  /^(?:memorandum|memoranda|mou|communique|communiqué|statement|declaration|deal|contract|letter)$/
/** `the ASEAN Declaration`, `the G7 Communiqué`: that of a body of many states. */
const OF_BODY = /^(?:communique|communiqué|declaration)$/

const needsOne = (tree: Tree, noun: number, { rule }: Pattern, parties: readonly Party[]): boolean =>
  (ALONE.test(rule) && !OF_TWO.test(tree.tokens[noun]!.lower)) ||
  (rule === BETWEEN.rule &&
    OF_BODY.test(tree.tokens[noun]!.lower) &&
    parties.every(({ actor }) => UNIONS.has(actor) && actor !== 'org/un'))

const LONG_AGO: Aspect = { status: 'occurred', tense: 'perfect' }

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
  const isPointedAt = own.length > 0 && own.every((each) => each.indirect && !known.includes(each.actor))
  if (known.length >= 2 && isPointedAt) return known.map(asKnown)
  if (told.size !== 1 || !known.some((actor) => told.has(actor))) return own
  return [...own, ...known.filter((actor) => !told.has(actor)).map(asKnown)]
}

function carriedAspect(tree: Tree, { verb, pattern }: Carrier, noun: number): Aspect {
  const { lemma } = tree.tokens[verb]!
  const own = verbAspect(tree, verb)
  const helpers = tree.children(verb, 'aux', 'auxpass').map((child) => tree.tokens[child]!.lower)
  if (
    /^(?:negotiate|finali[sz]e|work|hammer)$/.test(lemma) &&
    (tree.tags[verb] === 'VBG' || helpers.includes('being'))
  )
    return { status: own.status === 'occurred' ? 'planned' : own.status, tense: 'future' }
  // `by signing today a memorandum`: what is done by it is done.
  if (tree.labels[verb] === 'pcomp' && /^(?:by|after|on|upon)$/.test(tree.tokens[tree.heads[verb]!]!.lower)) {
    const above = tree.heads[tree.heads[verb]!]!
    const outer = above >= 0 && tree.isVerb(above) ? verbAspect(tree, above) : null
    return outer && outer.status !== 'planned' ? outer : { status: 'occurred', tense: 'past' }
  }
  const shared = own.status === 'occurred' && isOpenInfinitive(tree, verb) ? 'hypothetical' : own.status
  if (pattern.status && shared === 'occurred') return { status: pattern.status, tense: own.tense }
  // Of a treaty signed at some time, nothing says that it was on the day of the report.
  const clause = /^(?:acl|relcl)$/.test(tree.labels[verb]!) && tree.heads[verb] === noun
  return { status: shared, tense: clause && own.tense !== 'future' ? 'perfect' : own.tense }
}

/** `ways to reach a settlement`, `helps them to conclude a deal`: not done; `managed to sign` is. */
function isOpenInfinitive(tree: Tree, verb: number): boolean {
  if (!tree.children(verb, 'aux').some((child) => tree.tokens[child]!.lower === 'to')) return false
  const head = tree.heads[verb]!
  return (
    head >= 0 &&
    !/^(?:manage|go|proceed|agree|meet|gather|travel|fly|come|return|be)$/.test(tree.tokens[head]!.lemma)
  )
}

/** A treaty that is named as being in force or made at some time. */
function mentionedAspect(tree: Tree, noun: number): Aspect {
  if (/^\p{Lu}/u.test(tree.tokens[noun]!.text) && tree.tokens[noun - 1])
    return { status: 'occurred', tense: 'perfect' }
  // `its refusal to open ports under a pact`: whatever is refused, the pact stands.
  if (FORCE.test(tree.tokens[tree.heads[noun]!]?.lower ?? '')) return LONG_AGO
  const aspect = nounAspect(tree, noun)
  return { status: aspect.status, tense: aspect.status === 'occurred' ? 'perfect' : aspect.tense }
}

/** `hopes for a treaty`, `any deal`, and a statement of one side. */
function refusal(tree: Tree, noun: number, pattern: Pattern, { status }: Aspect): string | null {
  if (status === 'hypothetical') return 'only thought of'
  if (pattern === BETWEEN && status !== 'occurred') return 'does not stand'
  const around = tree
    .children(noun, 'det', 'amod', 'compound', 'nmod')
    .map((child) => tree.tokens[child]!.lower)
  if (around.includes('no')) return 'not made'
  // `a settlement between the sides is the only way`
  if (pattern === BETWEEN && /^(?:settlement|compromise|swap)$/.test(tree.tokens[noun]!.lower))
    return 'only thought of'
  if (pattern === BETWEEN && around.some((word) => /^(?:an?)$/.test(word)) && !isInForce(tree, noun))
    return 'only thought of'
  if (pattern === BETWEEN && around.some((word) => UNREAL.test(word))) return 'only thought of'
  if (
    /^(?:statement|letter|note|declaration|communiqu[eé])$/.test(tree.tokens[noun]!.lemma) &&
    pattern.rule === 'agreement/issued'
  )
    return around.some((word) => /^(?:joint|common|following|trilateral|quadrilateral|final)$/.test(word))
      ? null
      : 'not of several'
  return null
}

/** `under a pact with Uganda`, `a treaty between Peru and Chile ended the war`. */
function isInForce(tree: Tree, noun: number): boolean {
  const head = tree.heads[noun]!
  if (head < 0) return false
  if (/^(?:nsubj|nsubjpass)$/.test(tree.labels[noun]!)) return true
  if (tree.labels[noun] !== 'pobj') return false
  const above = tree.tokens[tree.heads[head]!]?.lemma ?? ''
  return (
    FORCE.test(tree.tokens[head]!.lower) ||
    /^(?:after|following|through)$/.test(tree.tokens[head]!.lower) ||
    (/^(?:of|to)$/.test(tree.tokens[head]!.lower) && BELONGS.test(above))
  )
}

const FORCE = /^(?:under|since|despite)$/
/** `is part of a pact between the two`, `a party to an accord between them` */
const BELONGS = /^(?:part|party|signatory|member|signature|breach|violation|anniversary|term|provision|text)$/

const UNREAL =
  /^(?:any|no|possible|potential|proposed|eventual|future|likely|new|draft|final|lasting|durable|another)$/

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
