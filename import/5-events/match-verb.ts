// A verb of a sentence and a rule → the event that the verb tells, with who does what in it.
import { isPerson, type ActorsAt } from './actors-at.ts'
import { DAY_OR_MONTH } from './calendar-words.ts'
import type { Candidate, Participant } from './candidate.ts'
import { carriedNoun } from './carried-noun.ts'
import { hostsOf } from './encounter-hosts.ts'
import { complete, distinctActors, participant, prepositions, type Rule } from './finish-candidate.ts'
import { mayBeApart } from './partners.ts'
import { carriedAspect, verbAspect } from './status.ts'
import type { Refuse } from './trace.ts'
import type { Tree } from './tree.ts'
import { whyUntold } from './untold.ts'

export function matchVerb(
  tree: Tree,
  actors: ActorsAt,
  sentence: number,
  verb: number,
  rule: Rule,
  refuse: Refuse,
): Candidate | null {
  const { pattern, kind } = rule
  if (pattern.particle && !pattern.particle.some((word) => hasParticle(tree, verb, word)))
    return refuse(`needs ${pattern.particle.join(' or ')}`)
  if (pattern.without?.some((word) => hasParticle(tree, verb, word)))
    return refuse(`not with ${pattern.without.join(' or ')}`)
  if (pattern.cues && !tree.tokens.some((token) => pattern.cues!.includes(token.lower)))
    return refuse(`needs ${pattern.cues.join(' or ')}`)
  const untold = whyUntold(tree, verb, pattern)
  if (untold !== null) return refuse(untold)
  const noun = rule.nouns ? carriedNoun(tree, verb, rule.nouns) : null
  if (rule.nouns && noun === null) return refuse('carries no noun that tells such an event')
  const slots: [string, number[]][] = []
  const participants: Participant[] = []
  const fill = (role: string | undefined, heads: readonly number[]): void => {
    if (role === undefined) return
    slots.push([role, [...heads]])
    const found = heads
      .flatMap((head) => actors.all(head, kind.placeRole === role))
      .filter((each) => !(each.bare && pattern.persons?.includes(role)))
    participants.push(...found.map((each) => participant(each, role)))
  }
  const subjects = subjectsOf(tree, verb)
  fill(
    pattern.roles.subject,
    subjects.length > 0 || !/^(?:MEETING|AGREEMENT)$/.test(kind.kind) ? subjects : actors.leftOf(verb),
  )
  // `he was joined by X for talks`: whom one joins is there too.
  if (pattern.rule === 'meeting/joined' && tree.tokens[verb]!.lemma === 'join')
    fill(pattern.roles.subject, tree.children(verb, 'nsubjpass'))
  const bySubject = participants.length
  if (!rule.nouns) {
    fill(pattern.roles.object, tree.objects(verb))
    if (kind.kind === 'MEETING' && pattern.roles.object && meetsAnotherThing(tree, actors, verb))
      return refuse('its object is no actor')
  } else if (pattern.roles.object)
    fill(
      pattern.roles.object,
      [...tree.children(verb, 'dative'), ...tree.objects(verb)].filter(
        (child) =>
          tree.tokens[child]!.pos !== 'ADP' &&
          child !== noun &&
          actors.mentionAt(child) !== null &&
          !(pattern.rule === 'meeting/joined' && isBody(actors, child)),
      ),
    )
  // `for hosting X for a meeting`
  else if (/^(?:co-?)?host$/.test(tree.tokens[verb]!.lemma))
    fill(
      pattern.roles.subject,
      tree.objects(verb).filter((guest) => guest !== noun && actors.one(guest).some(isPerson)),
    )
  // `arrived here on Tuesday`
  if (kind.placeRole && (pattern.roles['@to'] ?? pattern.roles['@in']) === kind.placeRole)
    fill(
      kind.placeRole,
      tree.children(verb, 'advmod').filter((child) => tree.tokens[child]!.lower === 'here'),
    )
  const subjectsOnly = participants.length
  let byWith = 0
  for (const [slot, role] of prepositions(pattern)) {
    const before = participants.length
    // `will speak to us`, `speaking to Israel`: an audience, a subject.
    const addressed = pattern.rule === 'meeting/spoke' && slot === 'to'
    fill(
      role,
      tree
        .after(verb, slot)
        .filter(
          (head) =>
            !addressed ||
            !(AUDIENCE.test(tree.tokens[head]!.lower) || actors.one(head).every((each) => each.bare)),
        ),
    )
    if (/^meeting\/(?:discussed|took-up)$/.test(pattern.rule)) fill(role, withAfterMatter(tree, verb))
    if (noun !== null) fill(role, [...tree.after(noun, slot), ...behindSeat(tree, noun, slot)])
    // `meet in Rome with X`: the tree often hangs the phrase on the place.
    else for (const head of looseAfter(tree, verb, slot)) fill(role, [head])
    if (slot === 'with') byWith += participants.length - before
  }
  if (noun !== null && kind.kind === 'MEETING')
    fill(pattern.roles['@for'] ?? pattern.roles['@with'], honoured(tree, verb, noun))
  if (
    kind.kind === 'MEETING' &&
    pattern.roles.object &&
    !rule.nouns &&
    participants.length <= subjectsOnly &&
    participants.length > 0
  )
    fill(pattern.roles.object, actors.rightOf(verb))
  if (
    kind.kind === 'MEETING' &&
    pattern.roles.subject &&
    pattern.mutual !== false &&
    distinctActors(participants) < 2 &&
    !participants.some((each) => each.plural)
  ) {
    const list = actors.listBefore(verb)
    if (list.length > 0)
      participants.splice(
        0,
        participants.length,
        ...list.map((found) => participant(found, pattern.roles.subject!)),
      )
  }
  // Not `that the plan of A and B be discussed`: nobody is told to do it.
  const isAmongThem =
    (tree.tokens[verb]!.lemma === 'discuss' ||
      (pattern.rule === 'meeting/discussed' && isWithCounterpart(tree, subjects))) &&
    subjects.length > 0 &&
    tree.children(verb, 'auxpass').length === 0 &&
    isTogether(participants)
  if (pattern.mutual === false && participants.length <= bySubject && !isAmongThem)
    return refuse('needs another side')
  // `I discussed it with A and B`, where nobody knows who speaks: A and B did not discuss it with each other.
  if (pattern.mutual === false && bySubject === 0 && distinctActors(participants) > 1)
    return refuse('needs who does it')
  if (noun !== null && pattern.roles.owner)
    participants.push(
      ...actors
        .owners(noun)
        // `took part in the ASEAN meeting`: its members are there; a country's own forum is its name.
        .filter((each) => pattern.rule !== 'meeting/joined' || each.actor.startsWith('org/'))
        .map((found) => participant(found, pattern.roles.owner!)),
    )
  if (noun !== null && pattern.roles.subject)
    participants.push(
      ...hostsOf(tree, actors, noun).map((found) => participant(found, pattern.roles.subject!)),
    )
  // `the country brought the parties together`: who does that for others need not be with them; a person is.
  if (pattern.rule === 'meeting/brought-together') {
    const apart = participants.slice(0, bySubject).filter(isPerson)
    if (participants.length <= bySubject) return refuse('says nothing of whom')
    participants.splice(0, bySubject, ...apart)
  }
  // `arranged a meeting between A and B`: who arranges it need not be there.
  const { lemma } = tree.tokens[verb]!
  const isBetween = noun !== null && tree.after(noun, 'between').length > 0
  if (
    noun !== null &&
    (ARRANGING.test(lemma) || (isBetween && STARTING.test(lemma))) &&
    ((isBetween && lemma !== 'have') || distinctActors(participants.slice(bySubject)) >= 2)
  )
    participants.splice(0, bySubject)
  if (
    kind.kind === 'MEETING' &&
    participants.length === byWith &&
    mayBeApart(tree, noun ?? verb, participants)
  )
    return refuse('needs the other side')
  const others = slots.slice(1).some(([, heads]) => heads.length > 0)
  const closed = participants.length <= bySubject && (others || !OPEN_ENDED.has(pattern.rule))
  if (closed && pattern.rule === 'meeting/spoke' && !speaksTogether(tree, verb, subjects))
    return refuse('says nothing of whom with')
  const told = noun === null ? verbAspect(tree, verb) : carriedAspect(tree, verb, noun)
  // `in a call he may have told X`: what was said is in doubt, not the call.
  const isDoubtful =
    pattern.rule === 'meeting/told' && told.status === 'hypothetical' && told.tense === 'past'
  const aspect = isDoubtful ? { ...told, status: 'occurred' as const } : told
  return complete(tree, kind, pattern, sentence, verb, noun, participants, aspect, refuse, closed)
}

/** `Kenya has been engaged in talks`: passive by its form only. */
function subjectsOf(tree: Tree, verb: number): readonly number[] {
  const found = tree.subjects(verb)
  return found.length === 0 && tree.tokens[verb]!.lemma === 'engage'
    ? tree.children(verb, 'nsubjpass')
    : found
}

/** `joined the council at its session`: a member from then on. */
const isBody = (actors: ActorsAt, at: number): boolean =>
  actors.one(at).every(({ bare, actor }) => bare && actor.startsWith('org/'))

const ARRANGING =
  /^(?:facilitate|arrange|propose|offer|urge|announce|organize|schedule|suggest|request|broker|sponsor)$/
/** Of talks between others, whoever does this to them is no party. */
const STARTING = /^(?:have|start|restart|resume|renew|reopen|launch|relaunch|mediate|seek)$/
/** Rules after which the other side can still be told in a later sentence. */
const OPEN_ENDED = new Set(['meeting/met', 'meeting/held-talks', 'meeting/joined'])
const TOGETHER =
  /^(?:together|other|another|privately|phone|telephone|telephoned|videoconference|video|hours?|minutes|directly|night|briefly|face|sidelines|margins|fringes|corridors?)$/
const TALKING = /^(?:talk|converse)$/
const AUDIENCE =
  /^(?:us|you|me|it|that|this|them|people|nation|public|audience|crowd|press|media|reporters|journalists|assembly|congress|parliament)$/
const PAIR = /^(?:two|pair|both|men|leaders|ministers|presidents|they|sides|counterparts)$/

/** `President A and Premier B discussed the dam`, `the ministers of A and B`: two persons, each by name or office. */
const isTogether = (subjects: readonly Participant[]): boolean =>
  subjects.length === 2 && distinctActors(subjects.filter((each) => each.office || isPerson(each))) === 2

/** `X and his visiting counterpart, Y, reviewed progress` */
const isWithCounterpart = (tree: Tree, subjects: readonly number[]): boolean =>
  subjects
    .flatMap((subject) => tree.conjuncts(subject))
    .some((one) =>
      [one, ...tree.children(one)].some((at) => /^(?:counterpart|visiting)$/.test(tree.tokens[at]!.lower)),
    )

/** `the two talked late into the night`: several who speak, and nothing says that each spoke to the public. */
function speaksTogether(tree: Tree, verb: number, subjects: readonly number[]): boolean {
  const isJoint = subjects.some((subject) => tree.children(subject, 'conj').length > 0)
  const isPair = subjects.some((subject) => PAIR.test(tree.tokens[subject]!.lower))
  // `Lund and Reis talked at the summit`: one speaks alone, but does not talk alone.
  if (isJoint && TALKING.test(tree.tokens[verb]!.lemma) && tree.after(verb, 'to').length === 0) return true
  return (isJoint || isPair) && tree.tokens.some((token) => TOGETHER.test(token.lower))
}

/** `called him on Tuesday` is no call on anybody. */
function isBeforeDate(tree: Tree, preposition: number): boolean {
  const next = tree.tokens[preposition + 1]?.lower ?? ''
  return DAY_OR_MONTH.test(next) || /^\d+$/.test(next)
}

/** `called in the ambassador`, `dropped in on her` */
const isCalledIn = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb + 1]?.lower === 'in' && /^(?:the|a|an|on|his|her|its)$/.test(tokens[verb + 2]?.lower ?? '')

function hasParticle(tree: Tree, verb: number, word: string): boolean {
  // `called the minister in Rome`, `called in Rome for peace`
  if (word === 'in' && !isCalledIn(tree, verb)) return false
  return (
    tree.children(verb).some((child) => tree.tokens[child]!.lower === word && !isBeforeDate(tree, child)) ||
    tree.tokens[verb + 1]?.lower === word
  )
}

/** `discussed the war with X`, where the tree hangs X on the war; not `discussed relations with X`. */
const withAfterMatter = (tree: Tree, verb: number): number[] =>
  tree
    .objects(verb)
    .filter((matter) => !SHARED.test(tree.tokens[matter]!.lemma))
    .flatMap((matter) => tree.after(matter, 'with'))

const SHARED =
  /^(?:relation|relationship|tie|link|partnership|alliance|talk|meeting|negotiation|dialogue|contact|summit|conversation|call|friendship|treatment|interview)$/

/** Phrases with the preposition that hang from something the verb governs through a place or a date. */
function looseAfter(tree: Tree, verb: number, preposition: string): number[] {
  if (preposition !== 'with') return []
  const repeated: number[] = []
  // `met with A, the head of B, and with C`
  // `spoke of his wish to engage with A and with B`: there the first is another's.
  for (let k = verb + 2; k < tree.tokens.length && tree.after(verb, 'with').length > 0; k++)
    if (tree.tokens[k]!.lower === preposition && tree.tokens[k - 1]!.lower === 'and')
      repeated.push(...tree.children(k, 'pobj'))
  return repeated.concat(
    tree
      .children(verb, 'prep', 'npadvmod', 'advmod')
      .flatMap((child) => [child, ...tree.children(child, 'pobj')])
      .flatMap((child) =>
        tree.labels[child] === 'prep' && tree.tokens[child]!.lower === preposition
          ? []
          : tree.after(child, preposition),
      ),
  )
}

/** `a meeting of the committee with X`, `talks in Rome with X`: the tree hangs the phrase on the body or the place. */
const behindSeat = (tree: Tree, noun: number, preposition: string): number[] =>
  preposition === 'with'
    ? ['of', 'in', 'at'].flatMap((seat) => tree.after(noun, seat)).flatMap((seat) => tree.after(seat, 'with'))
    : []

/** `gave a dinner in honour of X`, wherever the tree hangs the phrase. */
const honoured = (tree: Tree, verb: number, noun: number): number[] =>
  [verb, noun]
    .flatMap((at) => tree.after(at, 'in'))
    .filter((at) => /^honou?r$/.test(tree.tokens[at]!.lower))
    .flatMap((at) => tree.after(at, 'of'))

const MEASURE =
  /^(?:time|hour|day|week|month|year|minute|face|morning|afternoon|evening|night|today|yesterday|tomorrow|weekend|once|twice|other|another|each|self|.*day|january|february|march|april|june|july|august|september|october|november|december)$/
const PEOPLE =
  /(?:ers?|ors?|ists?|ians?|m[ae]n|women|people|(?<!m)ents?|ants?|heads?|public|press|media|staff|families|family|victims?|kings?|queens?|princes?|emirs?|chiefs?|counterparts?|officials?|envoys?|sides?|delegations?|representatives?|executives?|colleagues?|guests?|crowds?|troops|cabinet|parliament|council|committee|board|team|group|groups|mission|groupings?|allies|ally|countries|governments?|troika|quartet|members?|pope|pontiff|others?|everyone|anyone|anybody|everybody|nobody|one|ones|all|both|some|many|him|her|them|us|me|you|it|whom|who|two|three|four|pair|secretary|secretaries|rebels?|elders?|diplomats?|hosts?|youths?|activists?|generals?|brass)$/

/** An object further off than this is more often a mistake of the tree. */
const NEAR_OBJECT = 7

/** `met the needs of`, `seen no evidence`: what is met is a thing, so nobody met anybody. */
function meetsAnotherThing(tree: Tree, actors: ActorsAt, verb: number): boolean {
  return tree.objects(verb).some((object) => {
    const { lower, lemma } = tree.tokens[object]!
    const between = tree.tokens.slice(verb + 1, Math.max(verb + 1, object))
    return (
      between.length <= NEAR_OBJECT &&
      !between.some((token) => token.lower === 'with') &&
      !MEASURE.test(lemma) &&
      !PEOPLE.test(lower) &&
      !PEOPLE.test(lemma) &&
      !/^\p{Lu}/u.test(tree.tokens[object]!.text) &&
      actors.all(object).length === 0
    )
  })
}
