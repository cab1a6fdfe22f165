// A sentence's tree and actors in → deals without a paper: `agreed to open a consulate`, `agreed to sell gas to Peru`.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import {
  DEAL_ACTS, GETTING_ACTS, GIVING_ACTS, THINGS_OF_ACTS, VAGUE_THINGS,
} from '../../src/vocabulary/words/deal-acts.ts' // prettier-ignore
import type { ActorsAt, FoundActor } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { speakersOf } from './instrument-sides.ts'
import { type Aspect, verbAspect } from './status.ts'
import type { Tree } from './tree.ts'

interface Deal {
  readonly verb: number
  readonly noun: number
  readonly pattern: Pattern
  readonly participants: readonly Participant[]
  readonly aspect: Aspect
}

/** What was agreed to be done, and to what. */
interface Deed {
  readonly verb: number
  readonly noun: number
}

const AGREED_TO = AGREEMENT.patterns.find((each) => each.rule === 'agreement/agreed-to')!
const ACTS: ReadonlySet<string> = new Set(DEAL_ACTS)
const VAGUE: ReadonlySet<string> = new Set(VAGUE_THINGS)

export function concreteDeals(tree: Tree, actors: ActorsAt, found: readonly Candidate[]): Deal[] {
  const deals: Deal[] = []
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (tree.tokens[verb]!.lemma !== 'agree' || !tree.isVerb(verb)) continue
    if (found.some((each) => each.trigger === verb)) continue
    const deed = deedOf(tree, verb)
    if (!deed || found.some((each) => each.noun === deed.noun)) continue
    const aspect = verbAspect(tree, verb)
    const participants = partiesOf(tree, actors, verb, deed)
    if (participants.length < 2 || aspect.status !== 'occurred') continue
    deals.push({ verb, noun: deed.noun, pattern: AGREED_TO, participants, aspect })
  }
  return deals
}

/** `agreed to cut tariffs`, `agreed that the islands would be returned`. */
function deedOf(tree: Tree, agreed: number): Deed | null {
  const helped = (verb: number, helper: RegExp): boolean =>
    tree.children(verb, 'aux').some((child) => helper.test(tree.tokens[child]!.lower))
  const verbs = [
    ...tree.children(agreed, 'xcomp', 'advcl').filter((child) => helped(child, /^to$/)),
    ...tree.children(agreed, 'ccomp').filter((child) => helped(child, /^(?:will|would|shall)$/)),
  ]
  for (const verb of verbs) {
    const { lemma } = tree.tokens[verb]!
    const noun = tree.children(verb, 'dobj', 'nsubjpass')[0]
    if (!ACTS.has(lemma) || noun === undefined) continue
    const thing = tree.tokens[noun]!.lemma
    const things = Object.hasOwn(THINGS_OF_ACTS, lemma) ? THINGS_OF_ACTS[lemma]! : null
    if (!VAGUE.has(thing) && (things === null || things.includes(thing))) return { verb, noun }
  }
  return null
}

/** Who agreed, with whom, and who is to give or to get: `agreed to buy gas from Peru`. */
function partiesOf(tree: Tree, actors: ActorsAt, verb: number, deed: Deed): Participant[] {
  const heads = [...tree.subjects(verb), ...tree.children(verb, 'nsubjpass'), ...tree.after(verb, 'with')]
  const own = heads.flatMap((head) => actors.all(head))
  const others = new Set(own.map(({ actor }) => actor)).size < 2 ? otherSide(tree, actors, deed) : []
  const said = own.length === 0 ? speakersOf(tree, actors, verb, others.length > 0 ? 1 : 2) : []
  return [...said, ...own, ...others]
    .map(({ actor, plural, indirect, office }) => ({
      actor,
      role: 'party',
      plural,
      indirect,
      ...(office ? { office } : {}),
    }))
    .filter((each, i, all) => all.findIndex((other) => other.actor === each.actor) === i)
}

function otherSide(tree: Tree, actors: ActorsAt, { verb, noun }: Deed): FoundActor[] {
  const { lemma } = tree.tokens[verb]!
  const heads = [
    ...(GETTING_ACTS.includes(lemma) ? [verb, noun].flatMap((at) => tree.after(at, 'from')) : []),
    ...(GIVING_ACTS.includes(lemma)
      ? [...tree.after(verb, 'to'), ...tree.children(verb, 'dative', 'dobj')]
      : []),
  ]
  return heads.flatMap((head) => actors.all(head)).filter(({ actor }) => !actor.startsWith('person/'))
}
