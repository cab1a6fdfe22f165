// The candidates of one article in → its events, each once, with what all its sentences tell.
import type { Candidate, Participant } from './candidate.ts'

/** Joins candidates that tell the same event; the first keeps its sentence as the quote. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  sideOf: (actor: string) => string,
): Candidate[] {
  const events: Candidate[] = []
  for (const candidate of candidates) {
    if (candidate.joins) {
      const joined = events.findLast(
        (event) =>
          canJoin(event, candidate) &&
          (!candidate.ofSide || isOfSide(event, candidate, sideOf)) &&
          isBeside(event, candidate, sideOf),
      )
      if (joined) join(joined, candidate, sideOf)
      continue
    }
    const known =
      events.findLast((event) => isSame(event, candidate)) ??
      antecedent(events, candidate, sideOf) ??
      events.findLast((event) => isNamedAgain(event, candidate))
    const paper = known ? undefined : paperOf(events, candidate, sideOf)
    if (known) absorb(known, ofThoseThere(known, candidate), sideOf)
    else if (paper) absorb(paper.event, paper.more, sideOf)
    else if (candidate.participants.length > 0) events.push(candidate)
  }
  return events
}

/** Same kind and status, participants of one within those of the other, dates and places that can both be true. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind || a.plover !== b.plover) return false
  if (!datesAgree(a, b) || !placesAgree(a, b)) return false
  // A meeting with a name of its own is not the talk that its guests had beside it.
  if (a.kind === 'MEETING' && (a.name ?? '') !== (b.name ?? '')) return false
  if (a.kind === 'AGREEMENT' && !isSameInstrument(a, b)) return false
  const statuses =
    a.status === b.status || (a.kind === 'MEETING' ? isOneTelling(a, b) : isSpokenOf(a) || isSpokenOf(b))
  if (!statuses) return false
  // `The two ministers talked separately`, after an encounter of four
  if (b.again === 'apart' && a.kind === 'MEETING' && a.participants.length > b.participants.length)
    return false
  const [small, large] = a.participants.length <= b.participants.length ? [a, b] : [b, a]
  const names = new Set(large.participants.map((each) => each.actor))
  const shared = small.participants.filter((each) => names.has(each.actor)).length
  if (a.kind === 'STATEMENT' || a.kind === 'AID' || a.kind === 'SANCTION' || a.kind === 'VISIT')
    return shared === small.participants.length && shared === large.participants.length && rolesAgree(a, b)
  return shared === small.participants.length && (shared >= 2 || large.participants.length === shared)
}

/** Of one sentence; but `announced after a meeting that they will meet again` tells of two. */
const isOneTelling = (a: Candidate, b: Candidate): boolean =>
  a.sentence === b.sentence &&
  !(isHeld(a) && isHeld(b) && [a, b].every(({ status }) => /^(?:occurred|planned)$/.test(status)))

const isHeld = ({ participants, definite }: Candidate): boolean => participants.length >= 2 && !definite

/** `He called the talks with X useful`, after talks of last month: those. */
const isNamedAgain = (event: Candidate, candidate: Candidate): boolean =>
  candidate.kind === 'MEETING' &&
  candidate.definite &&
  !candidate.dated &&
  canMean(event, candidate.word) &&
  isSame(event, { ...candidate, date: null })

/** `The accord was signed by X and Y`: the paper told last, if it binds nobody but those whom that one binds. */
function paperOf(
  events: readonly Candidate[],
  more: Candidate,
  sideOf: (actor: string) => string,
): { readonly event: Candidate; readonly more: Candidate } | undefined {
  if (more.kind !== 'AGREEMENT' || !more.definite) return undefined
  const event = events.findLast(({ kind }) => kind === 'AGREEMENT')
  if (!event || !canMeanPaper(event, more)) return undefined
  const bound = new Set(event.participants.map(({ actor }) => actor))
  // Who signs and speaks for nobody that the text knows, signs for those told before.
  const isStranger = (actor: string): boolean => actor.startsWith('person/') && sideOf(actor) === ''
  const participants = more.participants.map((each) =>
    isStranger(each.actor) ? { ...each, role: 'signatory' } : each,
  )
  const isBound = ({ actor, role }: Participant): boolean =>
    role !== 'party' || bound.has(actor) || bound.has(sideOf(actor))
  if (!participants.every(isBound)) return undefined
  // `reached an accord. The accord is to be signed in May`
  const ahead = more.status === 'planned' ? { date: null, dated: false, place: null } : {}
  return { event, more: { ...more, ...ahead, participants } }
}

const canMeanPaper = (event: Candidate, more: Candidate): boolean =>
  more.sentence - event.sentence <= REACH &&
  event.status === 'occurred' &&
  !isPaper(event.name ?? '') &&
  (more.status === 'planned' ||
    (more.status === 'occurred' && datesAgree(event, more) && placesAgree(event, more)))

const COMMON_WORDS =
  /^(?:agreement|treaty|accord|pact|deal|protocol|declaration|memorandum|convention|document|statement|joint|bilateral|peace|truce|ceasefire|cease|fire|following|with|between|under|from|that|this|their|final|understanding|cooperation)s?$/

/** Two names that have words of their own and none in common name two instruments: `the 1975 border treaty`, `a gas deal`. */
function isSameInstrument(one: Candidate, other: Candidate): boolean {
  if (one.known && other.known) return one.known === other.known
  const [a, b] = [one.name ?? '', other.name ?? '']
  const words = (name: string): string[] =>
    (name.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter((word) => !COMMON_WORDS.test(word))
  const [ours, theirs] = [words(a), words(b)]
  if (ours.length > 0 && theirs.length > 0) return ours.some((word) => theirs.includes(word))
  // `signed several documents` are not the plan that was signed besides.
  if ((ours.length > 0 || theirs.length > 0) && /documents/i.test(a) !== /documents/i.test(b)) return false
  const proper = /\p{Lu}\p{L}+ \p{Lu}/u
  if (isPaper(a) !== isPaper(b) && kindsOf(a).length > 0 && kindsOf(b).length > 0) return false
  // `the declaration` may be the Lima Declaration, but is not the Lima Agreement.
  return proper.test(a) === proper.test(b) || kindsOf(a).some((kind) => kindsOf(b).includes(kind))
}

/** What is only said together is not what is signed besides. */
const isPaper = (name: string): boolean => /statement|communiqu/i.test(name)
const kindsOf = (name: string): string[] => name.toLowerCase().match(INSTRUMENT_WORD) ?? []
const INSTRUMENT_WORD =
  /agreement|treaty|accord|pact|deal|protocol|declaration|memorandum|convention|document|statement|communiqu|truce|ceasefire|plan|contract/g

/** `under the agreement`: named again, by a word that tells nothing of when it was made. */
const isSpokenOf = ({ pattern, name }: Candidate): boolean =>
  pattern.rule === 'agreement/between' && !/\p{Lu}/u.test(name ?? '')

const INFERRED = 'meeting/signed-together'

/** A day that the text does not tell is taken for the day of writing: it can be that of a meeting so many days from it. */
const NEAR_DAYS = 10

/** How many sentences back `the talks` may point, and how many on the other side of a meeting may be named. */
const REACH = 6

/** The event that an incomplete telling means: `the talks` told before, or one whose other side was still open. */
function antecedent(
  events: readonly Candidate[],
  candidate: Candidate,
  sideOf: (actor: string) => string,
): Candidate | undefined {
  if (candidate.kind !== 'MEETING') return undefined
  return events.findLast((event) => {
    if (
      event.kind !== 'MEETING' ||
      candidate.sentence - event.sentence > REACH ||
      (candidate.sentence === event.sentence && !(candidate.incomplete && event.trigger < candidate.trigger))
    )
      return false
    if (!datesAgree(event, candidate) || !placesAgree(event, candidate)) return false
    if (candidate.incomplete && candidate.definite)
      return (
        canMean(event, candidate.word) &&
        statusesAgree(event, candidate) &&
        !areStrangers(event, candidate, sideOf)
      )
    if (event.incomplete && !event.closed && canComplete(event, candidate))
      return event.participants.every((each) =>
        candidate.participants.some((other) => other.actor === each.actor),
      )
    return false
  })
}

/** `the summit with Peru`, after a meeting of Nepal and Oman: another encounter. */
function areStrangers(event: Candidate, more: Candidate, sideOf: (actor: string) => string): boolean {
  if (more.participants.length === 0) return false
  // `the hour that I spent with X`, before `the G7 meeting`, where X is not known: no body was at it.
  if (event.incomplete && !isOfBodies(more)) return false
  if (event.incomplete && event.participants.some((each) => each.plural)) return false
  const side = (actor: string): string => sideOf(actor) || actor
  const sides = new Set(event.participants.map(({ actor }) => side(actor)))
  return !more.participants.some(({ actor }) => sides.has(side(actor)))
}

/** `the G7 summit`, `the meeting of the G7`, where nothing is told of it but whose it is. */
const isOfBodies = ({ participants, word }: Candidate): boolean =>
  participants.length > 0 &&
  participants.every(({ actor }) => actor.startsWith('org/')) &&
  (GRAND.test(word) || word === 'meeting' || participants.every(({ format }) => format === true))

/** `A and B met on the margins of the meeting of the G7`: a body joins no talks that persons have had. */
function ofThoseThere(event: Candidate, more: Candidate): Candidate {
  // `X met Y last week, and we could have such talks again`
  if (more.status === 'hypothetical' && event.status === 'occurred') return { ...more, participants: [] }
  const persons = event.participants.filter(({ actor }) => actor.startsWith('person/'))
  if (event.incomplete || persons.length < 2 || !more.incomplete) return more
  return { ...more, participants: more.participants.filter(({ actor }) => !actor.startsWith('org/')) }
}

const statusesAgree = (event: Candidate, candidate: Candidate): boolean =>
  event.status === candidate.status ||
  candidate.status === 'hypothetical' ||
  ((candidate.tense === 'none' || candidate.participants.length === 0) && !isAhead(event, candidate))

/** `The call has been rescheduled for tomorrow`, after one that was made: another. */
const isAhead = (event: Candidate, { status, dated, date }: Candidate): boolean =>
  event.status === 'occurred' && status === 'planned' && dated && (date ?? '') > (event.date ?? '')

function rolesAgree(a: Candidate, b: Candidate): boolean {
  return a.participants.every((each) =>
    b.participants.some((other) => other.actor === each.actor && other.role === each.role),
  )
}

function datesAgree(a: Candidate, b: Candidate): boolean {
  if (!a.date || !b.date) return true
  if (a.dated !== b.dated) return a.kind !== 'MEETING' || daysApart(a.date, b.date) <= NEAR_DAYS
  if (!a.dated) return true
  const [from, to] = bounds(a.date)
  const [otherFrom, otherTo] = bounds(b.date)
  return from <= otherTo && otherFrom <= to
}

/** The days between two EDTF dates; none where they overlap. */
function daysApart(a: string, b: string): number {
  const [[from, to], [otherFrom, otherTo]] = [daysOf(a), daysOf(b)]
  return Math.max(0, otherFrom - to, from - otherTo)
}

/** First and last day as numbers; a month or year that stands alone has all its days. */
function daysOf(date: string): [number, number] {
  const [first, last] = bounds(date)
  const span = { 7: 365, 10: last.endsWith('-99') ? 31 : 0 }[last.length] ?? 0
  return [dayNumber(first), dayNumber(last) + span]
}

/** Days since 1970 of a day, a month's first or a year's first. */
const dayNumber = (day: string): number => Date.parse(day.replaceAll(/-(?:00|99)/g, '-01')) / 86_400_000

/** First and last day of an EDTF date, as text that sorts. */
export function bounds(date: string): [string, string] {
  const [first, last] = date.split('/') as [string, string?]
  return [
    first.padEnd(10, '-00'.repeat(2)),
    (last ?? first).length === 10 ? (last ?? first) : `${last ?? first}-99`,
  ]
}

function placesAgree(a: Candidate, b: Candidate): boolean {
  if (!a.place || !b.place || a.place === b.place) return true
  return a.placeCountry !== undefined && a.placeCountry === b.placeCountry
}

/** `will meet on Friday for talks`: the other side is named in one of the next sentences, with the same sort of word. */
function canComplete(event: Candidate, candidate: Candidate): boolean {
  if (event.status !== candidate.status || candidate.sentence - event.sentence > NEAR) return false
  if (SMALL.test(candidate.pattern.rule) || candidate.again) return false
  return BILATERAL.test(event.word) ? !GRAND.test(candidate.word) : event.word === candidate.word
}

const NEAR = 3
const BILATERAL =
  /^(?:meet|meeting|talk|discussion|conversation|negotiation|consultation|dialogue|encounter)$/
const GRAND = /^(?:summit|conference|plenary|forum|ceremony|retreat|session)$/
const SMALL =
  /^meeting\/(?:dined|telephoned|called|told|spoke|call|placed-a-call|exchanged-views|paid-a-call|called-on|saw)$/

/** Whether a noun can mean an encounter told before: a call is no summit, a dinner no negotiation. */
function canMean(event: Candidate, word: string): boolean {
  if (word === '' || event.word === word) return true
  if (/^(?:lunch|luncheon|dinner|breakfast|signing)$/.test(word))
    return event.word === word || event.meal === word
  if (GRAND.test(word) || /^negotiation$/.test(word))
    return event.mode !== 'phone' && !SMALL.test(event.pattern.rule)
  return true
}

/** `Z was also present`, after an encounter that the text has told of in the sentences before. */
function canJoin(event: Candidate, candidate: Candidate): boolean {
  if (event.kind !== 'MEETING' || candidate.sentence - event.sentence > REACH) return false
  if (event.participants.length === 0 || event.mode === 'phone') return false
  if (!canMean(event, candidate.word)) return false
  if (GRAND.test(candidate.word) && event.word !== candidate.word && !isMultilateral(event)) return false
  return event.status === candidate.status || candidate.tense === 'none'
}

/** `The Kenyan team was led by X`, where the encounter told before is one of Kenya. */
const isOfSide = (event: Candidate, more: Candidate, sideOf: (actor: string) => string): boolean =>
  more.participants.every(({ actor }) => {
    const side = sideOf(actor)
    return (
      side !== '' && event.participants.some((each) => each.actor === side || sideOf(each.actor) === side)
    )
  })

/** `I am joined by X` tells nothing of an encounter at which the speaker was not. */
const isBeside = (event: Candidate, { beside }: Candidate, sideOf: (actor: string) => string): boolean =>
  beside === undefined ||
  event.participants.some(
    ({ actor }) =>
      beside.includes(actor) || beside.some((other) => sideOf(other) === actor || sideOf(actor) === other),
  )

const isMultilateral = (event: Candidate): boolean =>
  event.participants.length >= 3 || event.participants.some((each) => each.plural)

/** Those named for a group take its place: `the ministers of X and Y met`, and X's was Z. */
function join(event: Candidate, more: Candidate, sideOf: (actor: string) => string): void {
  absorb(event, { ...more, date: null, place: null, topics: [] }, sideOf)
  const persons = event.participants.filter((each) => each.actor.startsWith('person/'))
  if (persons.length >= 2)
    event.participants = event.participants.filter((each) => !(each.plural && each.actor.startsWith('org/')))
}

function absorb(event: Candidate, more: Candidate, sideOf: (actor: string) => string): void {
  const known = new Set(event.participants.map((each) => each.actor))
  const added: Participant[] = more.participants.filter((each) => !known.has(each.actor))
  const all = [...event.participants, ...added]
  // A country is in it by whoever is named for it; of an agreement it is party beside who signed.
  const persons = event.kind === 'AGREEMENT' ? [] : all.filter(({ actor }) => actor.startsWith('person/'))
  const sides = new Set(persons.map(({ actor }) => sideOf(actor)))
  event.participants = all.filter(({ actor }) => !sides.has(actor))
  if (
    (!event.dated && more.dated) ||
    (event.date && more.date && more.dated && more.date.length > event.date.length && more.date.length === 10)
  ) {
    event.date = more.date
    event.dated = more.dated
  }
  event.date ??= more.date
  if (!event.place && more.place) {
    event.place = more.place
    if (more.placeCountry) event.placeCountry = more.placeCountry
  }
  event.mode ??= more.mode
  // `said after their talks that they might meet again`
  const isFirstHeld = more.status === 'occurred' && more.sentence === event.sentence
  if (event.kind === 'MEETING' && event.status === 'hypothetical' && isFirstHeld) event.status = 'occurred'
  if (more.name && !event.name) event.name = more.name
  if (more.amount && !event.amount) event.amount = more.amount
  event.topics.push(...more.topics)
  if (more.sentence !== event.sentence) event.also.push(more.sentence)
  // That they met says more than that they signed the same paper.
  if (event.pattern.rule === INFERRED && more.pattern.rule !== INFERRED)
    Object.assign(event, {
      sentence: more.sentence,
      trigger: more.trigger,
      pattern: more.pattern,
      confidence: more.confidence,
    })
  if (event.incomplete && !more.incomplete) Object.assign(event, { incomplete: false })
  event.confidence = Math.max(event.confidence, more.confidence)
}
