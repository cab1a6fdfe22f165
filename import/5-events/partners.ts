// An encounter of one with several → one encounter for each partner, where they were met one after the other.
import { findPlace } from '../4-mentions/index.ts'
import type { Candidate, Participant } from './candidate.ts'
import type { Tree } from './tree.ts'

const SEPARATE =
  /^(?:separate|separately|respectively|individually|bilateral|bilaterally|bilaterals|each|successively|sidelines|margins)$/
const APART = /^(?:separately|respectively|individually)$/
const OCCASION =
  /^(?:meeting|summit|conference|session|lunch|luncheon|dinner|breakfast|roundtable|forum|ceremony|ministerial|trilateral|quadrilateral)$/
const SPLITS = /^meeting\/(?:met|held-talks|nominal|spoke|telephoned|called|call|saw)$/

/**
 * `The envoy met the president, the premier and the speaker`: three encounters. Partners of several countries met
 * one by one only if the sentence says so or the list mixes countries and bodies on a journey ahead.
 */
export function byPartner(
  candidate: Candidate,
  tree: Tree,
  sideOf: (actor: string) => string,
): readonly Candidate[] {
  if (candidate.kind !== 'MEETING' || !SPLITS.test(candidate.pattern.rule)) return [candidate]
  const [own, partners] = sides(candidate, tree)
  // `A and B met separately with C`
  const isEach =
    own.length === 2 && partners.length === 1 && tree.tokens.some(({ lower }) => APART.test(lower))
  if (isEach) return each(candidate, partners, own)
  if (own.length !== 1 || partners.length < 2) return [candidate]
  if (!isOneByOne(candidate, tree, partners, sideOf)) return [candidate]
  return each(candidate, own, partners)
}

/** One encounter of the first with each of the others. */
const each = (
  candidate: Candidate,
  own: readonly Participant[],
  partners: readonly Participant[],
): Candidate[] =>
  partners.map((partner) => ({
    ...candidate,
    participants: [...own, partner],
    topics: [...candidate.topics],
    also: [],
  }))

/**
 * `talks with A and B`, where nobody knows who talks with them: they need not have met each other. At `a call with
 * A and B` all are there.
 */
export const mayBeApart = (tree: Tree, told: number, partners: readonly Participant[]): boolean =>
  new Set(partners.map((each) => each.actor)).size > 1 && !/^NNP?$/.test(tree.tags[told]!)

/** Who stands before the verb, and who behind it; `in talks with A and B the envoy`: who does not hang from the noun. */
function sides({ participants, trigger, noun }: Candidate, tree: Tree): [Participant[], Participant[]] {
  const from = Math.min(trigger, noun ?? trigger)
  const isOwn = ({ at }: Participant): boolean =>
    at !== undefined && (at < from || (trigger === noun && !tree.isWithin(at, noun)))
  const own = participants.filter(isOwn)
  return [own, participants.filter((each) => !own.includes(each))]
}

function isOneByOne(
  candidate: Candidate,
  tree: Tree,
  partners: readonly Participant[],
  sideOf: (actor: string) => string,
): boolean {
  if (tree.tokens.some((token) => SEPARATE.test(token.lower)) || isEachNamed(tree, candidate)) return true
  if (isBothAfter(tree, candidate) || isDayByDay(tree, candidate, partners) || isSeveral(tree, candidate))
    return true
  if (isHeadsOfBodies(tree, candidate)) return true
  if (isAtOccasion(tree, candidate) || isDelegation(tree, candidate, partners)) return false
  // `Turkish president X, foreign minister Y`: who has no country of his own has that of the one before.
  const known = new Set(
    partners.map(({ actor }) => sideOf(actor)).filter((side) => !side.startsWith('person/')),
  )
  const isAgain = isNamedAgain(candidate, tree)
  // `with the minister, and with the bank`: one after the other; two of one side may come together.
  if (candidate.status === 'occurred') return known.size <= 1 ? !isAgain : isAgain
  return known.size <= 1 || candidate.noun === null
}

/** `met with the heads of the agencies, including A and B`: the bodies are known of each, and no common seat. */
function isHeadsOfBodies(tree: Tree, { trigger, status }: Candidate): boolean {
  if (status !== 'occurred') return false
  return tree
    .after(trigger, 'with')
    .some(
      (head) =>
        HEADS.test(tree.tokens[head]!.lower) &&
        tree.tokens.some(({ lower }, k) => k > head && lower === 'including'),
    )
}

const HEADS = /^(?:heads|chiefs|directors|executives)$/

/** `meetings with A and B`; talks may be one encounter. */
const isSeveral = (tree: Tree, { trigger, noun }: Candidate): boolean =>
  SEVERAL.test(tree.tokens[noun ?? trigger]!.lower)

const SEVERAL =
  /^(?:meetings|calls|encounters|audiences|luncheons|lunches|dinners|bilaterals|summits|conversations|discussions|consultations|exchanges|engagements|contacts)$/

/** `met A on Monday and B on Tuesday`, `in Rome with A and in Oslo with B` */
function isDayByDay(tree: Tree, { trigger }: Candidate, partners: readonly Participant[]): boolean {
  const at = partners.map((each) => each.at ?? 0).sort((a, b) => a - b)
  const [first, last] = [at[0]!, at.at(-1)!]
  const isEachSide = (test: (at: number) => boolean): boolean => {
    const told = tree.tokens.flatMap((_, k) => (k > trigger && test(k) ? [k] : []))
    const isBetween = told.some((k) => k > first && k < last)
    return isBetween && (told.some((k) => k > last) || told.some((k) => k < first))
  }
  return isEachSide((k) => DAY.test(tree.tokens[k]!.lower)) || isEachSide((k) => isInTown(tree, k))
}

/** `in Oslo` */
const isInTown = ({ tokens, tags }: Tree, at: number): boolean =>
  tokens[at]!.lower === 'in' &&
  findPlace(tokens[at + 1]?.text ?? '')?.kind === 'city' &&
  tags[at + 2] !== 'NNP'

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)$/

/** `met with the ministers at a summit`: all at once. */
function isAtOccasion(tree: Tree, { trigger, noun }: Candidate): boolean {
  return tree.tokens.some(
    (token, k) =>
      k > trigger &&
      k !== noun &&
      OCCASION.test(token.lemma) &&
      /^(?:at|during|in|for)$/.test(preposition(tree, k)),
  )
}

/** `met a delegation that included A and B` */
function isDelegation(tree: Tree, { trigger }: Candidate, partners: readonly Participant[]): boolean {
  const last = Math.max(...partners.map(({ at }) => at ?? 0))
  return tree.tokens.some(({ lower }, k) => k > trigger && k < last && /^(?:delegation|team)$/.test(lower))
}

const preposition = (tree: Tree, noun: number): string =>
  tree.labels[noun] === 'pobj' ? (tree.tokens[tree.heads[noun]!]?.lower ?? '') : ''

/** `met A and B to exchange views`: who was met apart does not meet again in the purpose. */
export function withoutEchoes(whole: readonly Candidate[], apart: readonly Candidate[]): Candidate[] {
  const split = whole.filter((each) => !apart.includes(each))
  return apart.filter(
    (each) => each.kind !== 'MEETING' || !whole.includes(each) || !split.some((other) => isEcho(each, other)),
  )
}

const isEcho = (each: Candidate, other: Candidate): boolean =>
  each.participants.length >= 2 &&
  each.trigger > other.trigger &&
  each.participants.every(({ actor }) => other.participants.some((one) => one.actor === actor))

/** `meetings with both A and B` */
const isBothAfter = (tree: Tree, { trigger }: Candidate): boolean =>
  tree.tokens.some(
    (token, k) => k > trigger && token.lower === 'both' && /^(?:with|to)$/.test(tree.tokens[k - 1]!.lower),
  )

/** `talks with A, with B, with their neighbours`: one after the other. */
const isEachNamed = (tree: Tree, { trigger }: Candidate): boolean =>
  tree.tokens.filter((token, k) => k > trigger && token.lower === 'with' && tree.tokens[k - 1]!.text === ',')
    .length >= 2

/** `met with A, and with B` */
function isNamedAgain(candidate: Candidate, tree: Tree): boolean {
  return tree.tokens.some(
    (token, k) =>
      k > candidate.trigger + 1 && token.lower === 'with' && /^(?:and|also)$/.test(tree.tokens[k - 1]!.lower),
  )
}
