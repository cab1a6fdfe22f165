// An instrument's noun → the verb that says what becomes of it, and the pattern that the two make.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import { actOn, talksOn } from './instrument-acts.ts'
import { LEFT, REACHED, SIGNED, TREATIES } from './instrument-rules.ts'
import { isInfinitive } from './tense.ts'
import type { Tree } from './tree.ts'

const carrying = AGREEMENT.patterns.filter((each) => each.verbs && each.nouns)

export interface Carrier {
  /** The verb, or the noun of the act: `the signing of`. */
  readonly verb: number
  readonly pattern: Pattern
  /** Whether only talks on it began. */
  readonly isOpen?: boolean
}

const ALREADY =
  /^(?:text|terms?|number|series|set|package|raft|host|couple|range|outline|draft|extension|renewal|instrument|ratification|pair|dozen|kind|part)$/

/** The verb that says what becomes of an instrument: `signed the treaty`, `a treaty signed`, `the treaty they signed`. */
export function carrierOf(tree: Tree, noun: number, lemma: string): Carrier | null {
  return (
    governing(tree, noun, lemma) ??
    inClause(tree, noun, lemma) ??
    actOn(tree, noun, lemma) ??
    talksOn(tree, noun)
  )
}

/** `the treaty signed in May`, `the treaty that they signed`: by a clause of its own, whatever the verb above does to it. */
export function madeIn(tree: Tree, noun: number, lemma: string): Carrier | null {
  return clausal(tree, noun, lemma) ?? inClause(tree, noun, lemma)
}

/** A participle or relative clause that hangs from the noun. */
function clausal(tree: Tree, noun: number, lemma: string): Carrier | null {
  for (const clause of tree.children(noun, 'acl', 'relcl')) {
    const own = /^VBN|^VBD/.test(tree.tags[clause]!) || tree.labels[clause] === 'relcl'
    const relative = tree
      .children(clause, 'dobj')
      .every((object) => /^(?:which|that)$/.test(tree.tokens[object]!.lower))
    const pattern = own && relative && tree.isVerb(clause) ? patternFor(tree, clause, lemma) : undefined
    if (pattern) return { verb: clause, pattern }
  }
  return null
}

/** `is expected to be signed`, `is due to be signed`: what is done to the subject. */
function raisedTo(tree: Tree, head: number): number | undefined {
  return [head, ...tree.children(head, 'acomp')]
    .flatMap((each) => tree.children(each, 'xcomp'))
    .find((verb) => isInfinitive(tree, verb) && tree.children(verb, 'auxpass').length > 0)
}

/** The verb of which the noun is the object, or the subject that something is done to. */
function doneTo(tree: Tree, noun: number): number | null {
  const head = tree.heads[noun]!
  const label = tree.labels[noun]!
  if (head < 0 || !/^(?:dobj|nsubj|nsubjpass)$/.test(label)) return null
  if (label === 'dobj') return head
  return raisedTo(tree, head) ?? (label === 'nsubjpass' ? head : null)
}

/** `the deal on grain that they reached`: the tree may hang such a clause on another noun. */
function inClause(tree: Tree, noun: number, lemma: string): Carrier | null {
  const { tokens } = tree
  const stop = Math.min(tokens.length, noun + 10)
  let pronoun = noun + 1
  while (pronoun < stop && !/^(?:which|that)$/.test(tokens[pronoun]!.lower)) {
    if (tree.isVerb(pronoun) || /^[.;:]$/.test(tokens[pronoun]!.text)) return null
    pronoun++
  }
  if (pronoun >= stop || tree.tags[pronoun] !== 'WDT') return null
  let verb = pronoun + 1
  while (verb < tokens.length && !(tree.isVerb(verb) && tokens[verb]!.pos !== 'AUX')) verb++
  const hasSubject = tokens
    .slice(pronoun + 1, verb)
    .some(({ pos }, i) => isNamed(pos, tree.tags[pronoun + 1 + i]!))
  if (verb - pronoun > 16 || verb >= tokens.length || !hasSubject || !MADE.has(tokens[verb]!.lemma))
    return null
  const pattern = patternFor(tree, verb, lemma)
  return pattern ? { verb, pattern } : null
}

/** `the pact that the country signed` leaves open which. */
const isNamed = (pos: string, tag: string): boolean => pos === 'PROPN' || pos === 'PRON' || tag === 'NNS'

const MADE: ReadonlySet<string> = new Set([
  'sign',
  'reach',
  'conclude',
  'negotiate',
  'strike',
  'agree',
  'ratify',
  'initial',
])

function governing(tree: Tree, noun: number, lemma: string, steps = 0): Carrier | null {
  const head = tree.heads[noun]!
  const label = tree.labels[noun]!
  const carried = (verb: number): Carrier | null => {
    const pattern = tree.isVerb(verb) ? patternFor(tree, verb, lemma) : undefined
    return pattern ? { verb, pattern } : null
  }
  const verb = doneTo(tree, noun)
  // `announced a deal that it brokered`: what was done is told by the clause.
  const isNews = verb !== null && tree.tokens[verb]!.lemma === 'announce'
  const main = verb === null || isNews ? null : carried(verb)
  const found = main ?? clausal(tree, noun, lemma) ?? (isNews ? carried(verb) : null)
  if (found) return found
  if (head < 0 || steps > 3) return null
  if (label === 'pobj') {
    const preposition = tree.tokens[head]!.lower
    const above = tree.heads[head]!
    if (above < 0) return null
    if (tree.isVerb(above) && GOVERNS[tree.tokens[above]!.lemma]?.test(preposition)) return carried(above)
    // `put their names to a treaty`
    const object = tree.labels[above] === 'dobj' ? tree.heads[above]! : above
    if (
      preposition === 'to' &&
      tree.tokens[object]!.lemma === 'put' &&
      tree
        .children(object, 'dobj')
        .some((each) => /^(?:name|signature|initial|seal)$/.test(tree.tokens[each]!.lemma))
    )
      return { verb: object, pattern: SIGNED }
    // `put pen to paper on a treaty`
    const isPen = preposition === 'on' && tree.tokens[above]!.lemma === 'paper' && tree.heads[above]! >= 0
    if (isPen && tree.tokens[tree.heads[above]!]!.lemma === 'put')
      return { verb: tree.heads[above]!, pattern: SIGNED }
    // `suspended its part in the accord`
    if (preposition === 'in' && /^(?:participation|part|membership|role)$/.test(tree.tokens[above]!.lemma)) {
      const ending = tree.labels[above] === 'dobj' ? carried(tree.heads[above]!) : null
      return ending?.pattern === LEFT ? ending : null
    }
    if (preposition === 'of' && ALREADY.test(tree.tokens[above]!.lemma))
      return governing(tree, above, lemma, steps + 1)
  }
  // `signed with his guest a treaty`: the tree hangs the object on the guest.
  if (label === 'appos' && tree.labels[head] === 'pobj') {
    const verb = tree.heads[tree.heads[head]!]!
    if (
      verb >= 0 &&
      SIGNED.verbs!.includes(tree.tokens[verb]!.lemma) &&
      tree.children(verb, 'dobj').length === 0
    )
      return carried(verb)
  }
  if (label === 'conj' && !tree.isVerb(head)) return governing(tree, head, lemma, steps + 1)
  return null
}

/** Verbs that take an instrument through a preposition. */
const GOVERNS: Readonly<Record<string, RegExp>> = {
  agree: /^(?:on|to|upon)$/,
  come: /^to$/,
  enter: /^(?:into|in)$/,
  accede: /^to$/,
  withdraw: /^from$/,
  pull: /^(?:from|of)$/,
  walk: /^(?:from|of)$/,
  opt: /^of$/,
  back: /^(?:out|of)$/,
  hammer: /^out$/,
  work: /^out$/,
  sign: /^(?:on|onto|to)$/,
  negotiate: /^(?:on|for)$/,
}

/** `formed an alliance`, `announced a partnership with`: something lasting, if with somebody. */
const BONDS = /^(?:partnership|alliance|venture|merger)$/
const BONDING = /^(?:announce|enter|forge|launch)$/

/** `formed an alliance`; one that is forming, or that sides agree to form, is not there yet. */
const isBonding = (tree: Tree, verb: number): boolean =>
  BONDING.test(tree.tokens[verb]!.lemma) ||
  (tree.tokens[verb]!.lemma === 'form' && /^VB[DN]$/.test(tree.tags[verb]!))

function patternFor(tree: Tree, verb: number, noun: string): Pattern | undefined {
  const { lemma } = tree.tokens[verb]!
  // `which entered into force`: by itself.
  if (lemma === 'enter' && /^(?:force|effect)$/.test(tree.tokens[verb + 2]?.lower ?? '')) return undefined
  if (isOtherwiseMeant(tree, verb, noun)) return undefined
  // `had an exchange`, `made plans`: of what is no instrument by itself, only `agreed on` makes one.
  if (
    !TREATIES.has(noun) &&
    !/^(?:relation|tie)$/.test(noun) &&
    REACHED.verbs!.includes(lemma) &&
    lemma !== 'agree'
  )
    return BONDS.test(noun) && isBonding(tree, verb) ? REACHED : undefined
  // `launched a truce`: none is made so.
  if (TREATIES.has(noun) && /^(?:form|launch)$/.test(lemma)) return undefined
  return carrying.find((each) => each.verbs!.includes(lemma) && each.nouns!.includes(noun))
}

/** Verbs that end an instrument only with a particle: `broke off the accord`, but `broke the truce`. */
const WITH_PARTICLE: Readonly<Record<string, RegExp>> = {
  break: /^(?:off|away)$/,
  call: /^off$/,
  back: /^out$/,
  tear: /^up$/,
}

/** What carries one instrument and not another, or only with a certain word beside it. */
function isOtherwiseMeant(tree: Tree, verb: number, noun: string): boolean {
  const { lemma } = tree.tokens[verb]!
  const has = (words: RegExp, ...labels: string[]): boolean =>
    tree.children(verb, ...labels).some((child) => words.test(tree.tokens[child]!.lower))
  if (Object.hasOwn(WITH_PARTICLE, lemma)) return !has(WITH_PARTICLE[lemma]!, 'prt', 'prep', 'advmod')
  // `agreed to establish relations`: a deal of its own.
  if (/^(?:relation|tie)$/.test(noun) && tree.labels[verb] === 'xcomp')
    return tree.tokens[tree.heads[verb]!]!.lemma === 'agree'
  // `the deal establishing relations`
  if (/^(?:relation|tie)$/.test(noun) && tree.labels[verb] === 'acl')
    return TREATIES.has(tree.tokens[tree.heads[verb]!]!.lemma)
  // `exchanged ideas and plans`: only what states write to each other is so made.
  if (lemma === 'exchange') return !/^(?:note|letter|document|memorand(?:um|a)|mou)$/.test(noun)
  // `cancelled the party convention`: a gathering.
  if (lemma === 'cancel') return noun === 'convention'
  // `now that we have a truce`: whose it is, `with` would say.
  if (lemma === 'have') return has(/^(?:i|we|you|they)$/, 'nsubj') && !isWith(tree, verb)
  // `talks on the accord ended`
  if (lemma === 'end') return tree.children(verb, 'dobj').length === 0
  return lemma === 'leave' && has(/./, 'oprd', 'acomp')
}

const isWith = (tree: Tree, verb: number): boolean =>
  [verb, ...tree.children(verb, 'dobj')].some((at) => tree.after(at, 'with').length > 0)
