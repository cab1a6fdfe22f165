// A sentence's tree and actors in → deals without a paper: `agreed to open a consulate`, `restored diplomatic relations`.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { ActorsAt } from './actors-at.ts'
import type { Candidate, Participant } from './candidate.ts'
import { type Aspect, verbAspect } from './status.ts'
import type { Tree } from './tree.ts'

interface Deal {
  readonly verb: number
  readonly noun: number
  readonly pattern: Pattern
  readonly participants: readonly Participant[]
  readonly aspect: Aspect
}

const AGREED_TO = AGREEMENT.patterns.find((each) => each.rule === 'agreement/agreed-to')!

/** Acts that change something when done; to talk, try or consider changes nothing. */
const ACTS =
  /^(?:set|open|reopen|re-open|establish|restore|resume|exchange|extend|prolong|lift|withdraw|pull|end|cease|halt|stop|create|build|construct|release|free|return|repatriate|demarcate|reduce|cut|share|abolish|waive|scrap|dismantle|destroy|remove|ban|freeze|deploy|launch|introduce|upgrade|form|merge|recogni[sz]e|supply|deliver|sell|buy|swap|normali[sz]e|respect|observe|implement|eliminate|limit|grant|provide|redeploy|disengage|disarm)$/
/** What is not a thing that parties bind themselves to. */
const VAGUE =
  /^(?:talk|meeting|dialogue|discussion|consultation|negotiation|contact|effort|cooperation|conversation|summit|conference|session|round|visit|process|work|momentum|view|idea|information|best|need|stage|example|record|tone|date|time|commitment|support|confidence|trust|friendship|issue|matter|problem|step|way|attempt)$/

const SWAPS = /^(?:exchange|swap|share|release|free|provide)$/
const SWAPPED =
  /^(?:prisoner|captive|detainee|hostage|ambassador|envoy|mission|office|note|letter|data|intelligence|territory|land|water|spy|aid|loan|credit|troop|body|remains)$/

export function concreteDeals(tree: Tree, actors: ActorsAt, found: readonly Candidate[]): Deal[] {
  const deals: Deal[] = []
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (tree.tokens[verb]!.lemma !== 'agree' || !tree.isVerb(verb)) continue
    if (found.some((each) => each.trigger === verb)) continue
    const deed = tree.children(verb, 'xcomp', 'advcl').find((child) => isAct(tree, child))
    const noun = deed === undefined ? undefined : tree.children(deed, 'dobj')[0]
    if (deed === undefined || noun === undefined || VAGUE.test(tree.tokens[noun]!.lemma)) continue
    if (found.some((each) => each.noun === noun)) continue
    if (SWAPS.test(tree.tokens[deed]!.lemma) && !SWAPPED.test(tree.tokens[noun]!.lemma)) continue
    const aspect = verbAspect(tree, verb)
    const heads = [...tree.subjects(verb), ...tree.children(verb, 'nsubjpass'), ...tree.after(verb, 'with')]
    const participants = heads
      .flatMap((head) => actors.all(head))
      .map(({ actor, plural, indirect, office }) => ({
        actor,
        role: 'party',
        plural,
        indirect,
        ...(office ? { office } : {}),
      }))
      .filter((each, i, all) => all.findIndex((other) => other.actor === each.actor) === i)
    if (participants.length < 2 || aspect.status !== 'occurred') continue
    deals.push({ verb, noun, pattern: AGREED_TO, participants, aspect })
  }
  return deals
}

const isAct = (tree: Tree, verb: number): boolean =>
  ACTS.test(tree.tokens[verb]!.lemma) &&
  tree.children(verb, 'aux').some((child) => tree.tokens[child]!.lower === 'to')
