// A meeting that a rule found, and its tree → the meeting without whom the sentence does not tell as met, or only asked for.
import { ORGANISATIONS } from '../../src/vocabulary/words/organisations.ts'
import { DISPOSITION_NOUNS } from '../../src/vocabulary/words/status-cues.ts'
import type { Candidate, Participant } from './candidate.ts'
import { withoutParted } from './parted-formats.ts'
import { isInfinitive } from './tense.ts'
import type { Tree } from './tree.ts'

const DISPOSITIONS = new Set(DISPOSITION_NOUNS)
const URGING =
  /^(?:encourage|urge|invite|ask|call|appeal|request|press|implore|remind|allow|enable|challenge)$/
const FOSTERING =
  /^(?:facilitate|promote|foster|enable|encourage|welcome|support|accept|resume|restart|mediate|broker)$/
const OPEN_TALK = /^(?:dialogue|dialog|negotiation|diplomacy|engagement)$/
const RECORD = /^(?:report|statement|paper|book|briefing|summary|study|document|information)$/
const MATTER = /^(?:information|evidence|datum|data|intelligence|material|testimony|fact)$/
const CIVIL =
  /^(?:troop|soldier|force|warship|jet|plane|citizen|resident|villager|farmer|miner|settler|protester|demonstrator|firm|company|activist|journalist|student|refugee|evacuee|entrepreneur|employee|worker|survivor|victim|scholar|artist|alumnus|alumni|athlete|blogger|volunteer|youth|dissident|defender|society|people)$/
/** `women leaders from Peru` */
const CIVIC = /^(?:young|business|indigenous|tribal|women|youth|faith|religious|civic|community)$/i
/** Rules whose partners are met; who is heard `at a committee` is before it. */
const MET = /^meeting\/(?:met|held-talks|nominal|spoke|saw)$/
/** What stands behind these is when or about what, not with whom. */
const ASIDE = /^(?:after|before|following|since|during|at|for|about|regarding|concerning)$/
const INSIDE = /^(?:in|near|across|inside|outside|within|throughout)$/
/** A body that is nothing but its meetings. */
const OCCASION =
  /[-/](?:meeting|conference|dialogue|council-of-(?:foreign-)?ministers|review-forum|ttc|ministerial|consultative-committee|working-group|joint-(?:commission|committee)|(?:energy|trade|technology|business)-council)(?:-|$)/

/** Bodies that texts make up for a purpose: those of the list act by themselves. */
const FORMAT = /-(?:committee|group|commission|partnership|forum|council|initiative|framework)$/
const KNOWN_BODIES: ReadonlySet<string> = new Set(ORGANISATIONS.map((body) => body.id))

/** Only doubts a meeting that happened or is planned; other events are given back as they are. */
export function withoutDoubtful(candidate: Candidate, tree: Tree): Candidate[] {
  if (candidate.kind !== 'MEETING' || !/^(?:occurred|planned)$/.test(candidate.status)) return [candidate]
  if (isRecord(tree, candidate) || isKeptUp(tree, candidate)) return []
  if (isOnlyWished(tree, candidate)) return [{ ...candidate, status: 'hypothetical' }]
  const participants = withoutParted(candidate, tree).filter((each) => isPartner(tree, candidate, each))
  if (participants.length === candidate.participants.length) return [candidate]
  return [{ ...candidate, participants, incomplete: false, closed: true }]
}

/** `will continue to consult and coordinate`: as they always do. */
function isKeptUp(tree: Tree, { status, pattern, trigger }: Candidate): boolean {
  if (status !== 'planned' || pattern.rule !== 'meeting/spoke') return false
  for (let k = trigger, steps = 0; k >= 0 && steps < 4; k = tree.heads[k]!, steps++) {
    if (tree.tokens[k]!.lemma === 'continue') return true
    if (!/^(?:xcomp|advcl|conj)$/.test(tree.labels[k]!)) return false
  }
  return false
}

function isOnlyWished(tree: Tree, candidate: Candidate): boolean {
  return (
    isAsked(tree, candidate) ||
    isUrged(tree, candidate.trigger) ||
    isDisposed(tree, candidate.trigger) ||
    isFostered(tree, candidate) ||
    isPurpose(tree, candidate) ||
    isLasting(tree, candidate)
  )
}

/** `Are there any plans to meet the premier?` asks whether; `After your talks with X, what …?` knows it. */
function isAsked(tree: Tree, { trigger, noun }: Candidate): boolean {
  const last = tree.tokens.findLast((token) => !/^["”’']$/.test(token.text))
  if (!last?.text.startsWith('?')) return false
  const from = Math.max(0, trigger - 12)
  const before = tree.tokens.slice(from, trigger).map((token) => token.lower)
  if (/\b(?:any|(?:is|are|was|were|will|has|have) there) (?:\S+ ){0,9}$/.test(`${before.join(' ')} `))
    return true
  if (noun !== trigger && isFirstAsked(tree, trigger)) return true
  const verb = askedVerb(tree, noun === trigger ? tree.heads[trigger]! : trigger)
  if (verb < 0 || !tree.isVerb(verb) || !/^(?:root|conj)$/.test(tree.labels[verb]!)) return false
  const [subject] = tree.subjects(verb)
  return (
    subject !== undefined &&
    tree
      .children(verb, 'aux')
      .some(
        (aux) =>
          aux < subject &&
          /^(?:do|does|did|will|is|are|has|have|can|could|would)$/.test(tree.tokens[aux]!.lower),
      )
  )
}

/** `I wonder, has Kenya had any contacts with X?`: by the order of the words, the verb behind the one that asks. */
function isFirstAsked(tree: Tree, trigger: number): boolean {
  const asking = tree.tokens.findIndex(
    ({ lower }, k) => k <= OPENING && ASKING.test(lower) && (k === 0 || tree.tokens[k - 1]!.text === ','),
  )
  if (asking < 0 || trigger <= asking + 1) return false
  for (let k = asking + 1; k < trigger; k++)
    if (tree.isVerb(k) || /^[,;:–—]$/.test(tree.tokens[k]!.text)) return false
  return true
}

const ASKING = /^(?:do|does|did|has|have|will|can|could)$/
const OPENING = 4

/** `Will the bank help arrange a meeting of …?`: what is asked of the verb above is asked of what it governs. */
function askedVerb(tree: Tree, verb: number): number {
  let k = verb
  for (let steps = 0; k >= 0 && steps < 5 && !/^(?:root|conj)$/.test(tree.labels[k]!); steps++) {
    const isGoverned = tree.isVerb(k)
      ? /^(?:xcomp|ccomp|acl|pcomp|advcl)$/.test(tree.labels[k]!) && /^VBG?$/.test(tree.tags[k]!)
      : tree.labels[k] === 'dobj'
    if (!isGoverned) return verb
    k = tree.heads[k]!
  }
  return k
}

/** `We encourage both sides to take part in`, `It is for them to engage in`: by the order of the words. */
function isUrged(tree: Tree, trigger: number): boolean {
  // `inviting her to come and meet the staff`
  let to = trigger - 1
  while (/^(?:and|come|go)$/.test(tree.tokens[to]?.lower ?? '')) to--
  if (tree.tokens[to]?.lower !== 'to' || !tree.isVerb(trigger)) return false
  for (let k = to - 1; k >= Math.max(0, to - 12); k--) {
    const { lemma, lower } = tree.tokens[k]!
    if (lower === 'for' && k < to - 1)
      return /^(?:be|is|was|important|necessary|essential|vital|crucial|time|need)$/.test(
        tree.tokens[k - 1]?.lemma ?? '',
      )
    if (!tree.isVerb(k)) continue
    return URGING.test(lemma) && !/^(?:asked|invited|called)$/.test(passive(tree, k))
  }
  return false
}

/** `stressed her readiness to meet X`: by the order of the words, where the tree takes it for a purpose. */
function isDisposed(tree: Tree, trigger: number): boolean {
  if (!tree.isVerb(trigger) || tree.tokens[trigger - 1]?.lower !== 'to') return false
  return DISPOSITIONS.has(tree.tokens[trigger - 2]?.lemma ?? '')
}

/** A passive tells of an invitation or a summons that was perhaps followed. */
const passive = (tree: Tree, verb: number): string =>
  tree.children(verb, 'auxpass').length > 0 ? tree.tokens[verb]!.lower : ''

/** `to facilitate dialogue among`, `offers of dialogue`. */
function isFostered(tree: Tree, { trigger, noun }: Candidate): boolean {
  const at = noun ?? trigger
  if (!OPEN_TALK.test(tree.tokens[at]!.lemma) || /^\p{Lu}/u.test(tree.tokens[at]!.text)) return false
  const before = tree.tokens.slice(Math.max(0, at - 4), at)
  return before.some(
    (token, i) =>
      FOSTERING.test(token.lemma) &&
      /^VB[GPZ]?$/.test(tree.tags[Math.max(0, at - 4) + i]!) &&
      tree.isVerb(Math.max(0, at - 4) + i),
  )
}

/** `works to bring the parties together`, `steps that bring them together`: what one does it for. */
const isPurpose = (tree: Tree, { trigger, pattern, status, tense }: Candidate): boolean =>
  pattern.rule === 'meeting/brought-together' &&
  status === 'occurred' &&
  (isInfinitive(tree, trigger) ||
    (tense === 'present' && tree.labels[trigger] === 'relcl') ||
    isSpokenOf(tree, trigger))

/** `other than just bringing the sides together`, `efforts at bringing them together` */
function isSpokenOf(tree: Tree, trigger: number): boolean {
  if (tree.tags[trigger] !== 'VBG') return false
  const before =
    trigger - (/^(?:just|only|simply|merely)$/.test(tree.tokens[trigger - 1]?.lower ?? '') ? 2 : 1)
  return /^(?:than|of|at|about|for|toward|towards|without)$/.test(tree.tokens[before]?.lower ?? '')
}

/** `We will continue to talk with the island`, `they regularly discuss it`: no encounter, a habit. */
function isLasting(tree: Tree, { trigger, noun, tense, dated }: Candidate): boolean {
  if (!dated && tense === 'present' && isHabit(tree, trigger)) return true
  // `agreed to engage in a frank dialogue`
  if (tree.tokens[trigger]!.lemma === 'engage' && tree.tokens[trigger - 1]?.lower === 'to')
    return noun !== null && OPEN_TALK.test(tree.tokens[noun]!.lemma)
  if (!/^(?:talk|engage|consult|speak|work)$/.test(tree.tokens[trigger]!.lemma)) return false
  const words = tree.tokens.slice(Math.max(0, trigger - 5), trigger).map((token) => token.lower)
  return /\b(?:we|we['’]ll|i)\b.*\bcontinue to (?:\S+ly )?$/.test(`${words.join(' ')} `)
}

/** `continue to raise it with them`, `often speak with them` */
const isHabit = (tree: Tree, trigger: number): boolean =>
  (tree.labels[trigger] === 'xcomp' && tree.tokens[tree.heads[trigger]!]!.lemma === 'continue') ||
  [trigger, tree.heads[trigger]!].some((verb) =>
    tree.children(verb, 'advmod').some((child) => OFTEN.test(tree.tokens[child]!.lower)),
  )

const OFTEN =
  /^(?:always|regularly|routinely|constantly|continually|continuously|often|frequently|usually|normally|typically)$/

/** `a report on consultations with`, `information gathered with allies`, `warships gathered off the coast`. */
function isRecord(tree: Tree, { trigger, noun }: Candidate): boolean {
  if (/^(?:gather|collect|assemble)$/.test(tree.tokens[trigger]!.lemma))
    return MATTER.test(tree.tokens[trigger - 1]?.lemma ?? '') || areForces(tree, trigger)
  const at = noun ?? trigger
  const head = tree.heads[at]!
  if (head < 0) return false
  if (tree.labels[at] !== 'pobj' || !/^(?:on|about)$/.test(tree.tokens[head]!.lower)) return false
  return RECORD.test(tree.tokens[tree.heads[head]!]?.lemma ?? '')
}

/** `Chadian warships gathered off Niger` */
const areForces = (tree: Tree, verb: number): boolean =>
  tree.subjects(verb).some((subject) => FORCES.test(tree.tokens[subject]!.lower))

const FORCES =
  /^(?:\p{L}*ships?|troops|tanks|jets|warplanes|forces|vessels|\p{L}*boats|soldiers|protesters|demonstrators|crowds?|fans|mourners)$/u

function isPartner(tree: Tree, candidate: Candidate, { actor, at }: Participant): boolean {
  if (actor.startsWith('org/') && (OCCASION.test(actor) || isFormat(tree, candidate, actor, at))) return false
  if (actor.startsWith('country/') && at !== undefined && isPlace(tree, candidate, at)) return false
  if (at !== undefined && isOnlyTelling(tree, candidate, at)) return false
  if (at === undefined || actor.startsWith('person/')) return true
  return (
    !(MET.test(candidate.pattern.rule) && isAside(tree, candidate, at)) && !isOfPeople(tree, candidate, at)
  )
}

/** `We had a good meeting between the two presidents`: who tells it so was not one of them. */
function isOnlyTelling(tree: Tree, { noun }: Candidate, at: number): boolean {
  if (noun === null || !/^(?:we|i)$/.test(tree.tokens[at]!.lower)) return false
  const between = tree.after(noun, 'between').flatMap((head) => tree.conjuncts(head))
  return between.length > 1 && !between.some((head) => /^(?:us|me|our|my)$/.test(tree.tokens[head]!.lower))
}

/** `a meeting of the Border Committee`, `the Rivers Partnership meeting`: in what form they met, not with whom. */
function isFormat(tree: Tree, { noun }: Candidate, actor: string, at?: number): boolean {
  if (noun === null || at === undefined || KNOWN_BODIES.has(actor) || !FORMAT.test(actor)) return false
  if (at < noun) return /^(?:compound|nmod|amod|poss)$/.test(tree.labels[at]!)
  return tree.after(noun, 'of').some((body) => tree.isWithin(at, body))
}

/** `In Vetra, Kenya, the minister held talks`, `co-hosting talks in Peru`: where, not with whom. */
function isPlace(tree: Tree, { trigger, noun, pattern }: Candidate, at: number): boolean {
  if (Object.hasOwn(pattern.roles, '@in')) return false
  for (let k = at, steps = 0; k >= 0 && steps < 6; k = tree.heads[k]!, steps++) {
    if (k === trigger || k === noun) return false
    const head = tree.heads[k]!
    if (tree.labels[k] === 'pobj') return head >= 0 && INSIDE.test(tree.tokens[head]!.lower)
    // `Lima, Peru`: the country of the town before it.
    if (!/^(?:conj|appos|npadvmod)$/.test(tree.labels[k]!)) return false
  }
  return false
}

/** `met so soon after the G7`, `talks at NATO`. */
function isAside(tree: Tree, { trigger, noun }: Candidate, at: number): boolean {
  for (let k = at, steps = 0; k >= 0 && steps < 10; k = tree.heads[k]!, steps++) {
    if (k === trigger || k === noun) return false
    if (/^(?:nsubj|nsubjpass|dobj|poss|appos)$/.test(tree.labels[k]!)) return false
    if (tree.labels[k] === 'prep') return ASIDE.test(tree.tokens[k]!.lower) || isOnMargins(tree, k)
  }
  return false
}

/** `met on the margins of an OAU summit`: `of`, behind such a word. */
const isOnMargins = (tree: Tree, of: number): boolean =>
  /^(?:margin|sideline|fringe|eve|occasion)s?$/.test(tree.tokens[tree.heads[of]!]?.lower ?? '')

/** `met activists from Peru`, `met with Peruvians from civil society`: nobody who stands for Peru. */
function isOfPeople(tree: Tree, { trigger, noun }: Candidate, at: number): boolean {
  if (/^(?:minister|president|official|government|ambassador|delegation)$/.test(tree.tokens[at]!.lemma))
    return false
  // `representatives from the three countries from civil society`
  const behind = tree.tokens.slice(at + 1, at + 6)
  const verb = behind.findIndex((_, i) => tree.isVerb(at + 1 + i))
  if (behind.slice(0, verb < 0 ? undefined : verb).some((token) => token.lower === 'society')) return true
  for (
    let k = at, steps = 0;
    k >= 0 && steps < 6 && k !== trigger && k !== noun;
    k = tree.heads[k]!, steps++
  ) {
    if (/^(?:nsubj|nsubjpass)$/.test(tree.labels[k]!)) return false
    if (tree.tokens[k]!.pos === 'NOUN' && CIVIL.test(tree.tokens[k]!.lemma)) return true
    // `civil society leaders from Peru`, `Peruvians who are employed by`
    const near = tree.tokens.slice(Math.max(0, k - 2), k === at ? tree.extent(k)[1] : k)
    if (near.some((token) => /^(?:society|employed)$/.test(token.lower))) return true
    if (tree.tokens[k]!.pos === 'NOUN' && k > 0 && CIVIC.test(tree.tokens[k - 1]!.text)) return true
  }
  return false
}
