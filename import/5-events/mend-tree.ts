// A sentence's tokens and its parsed tree in → the tree without those mistakes of the parser that the words themselves give away.
import { givenNames } from '../../src/vocabulary/words/given-names.ts'
import type { Token } from '../3-sentences/index.ts'
import type { Parse } from '../3-sentences/parser/parse.ts'
import { DAY_WORD } from './calendar-words.ts'
import { joinBehindDays } from './mend-lists.ts'
import { apposeNames, joinAgents, liftFromHelpers } from './mend-names.ts'
import {
  freeSubjectsOfDays,
  giveDaysToSpeech,
  freeSubjectsOfOpenings,
  freeSubjectsOfSpeech,
  freeSubjectsOfParticiples,
  takeOpeningVisitor,
  type MendedTree,
} from './mend-subjects.ts'

/** Participles that stand behind no noun to say what was done to it: `the envoy travelled`. */
const UNDERGONE_BY_NOBODY =
  /^(?:travell?ed|arrived|departed|marched|rallied|demonstrated|clashed|protested|threatened|warned|refused|pledged|vowed|decided|called|agreed|returned|retreated|surrendered|resigned|appeared|urged|demanded|insisted|begun|gone|come|fled|responded|reacted|apologi[sz]ed|withdrawn|gathered)$/
/** Of a country, by its ending: `Norwegian`, `Danish`. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ch|k|ss|iet)$/u
/** How far a finite verb is looked for up the tree. */
const CLIMB = 6
const SETTING_OUT = /^(?:leave|depart|head|set|embark)$/
const TITLE = /^(?:president|prime|premier|foreign|chancellor|king|queen|mr|mrs|ms|mr\.|mrs\.|ms\.)$/
/** `Chief Executive and Foreign Secretary X` is one person of two offices. */
const OFFICE = /^(?:executive|minister|secretary|president|chairman|affairs|director|premier|chief)$/
const RECEIVING =
  /^(?:tell|meet|receive|host|greet|welcome|see|urge|assure|inform|ask|thank|with|by|between|to)$/
/** These never begin a clause: what stands behind them is their object, not the subject of a later verb. */
const SIDE_BY_SIDE = /^(?:with|between)$/
/** Words of one noun phrase, up to its last noun. */
const IN_PHRASE = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|HYPH|POS|VBG|VBN)$/
const NOUN = /^NN/
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

export function mendTree(tokens: readonly Token[], parsed: Parse): Parse {
  const tree: MendedTree = {
    heads: Int16Array.from(parsed.heads),
    labels: [...parsed.labels],
    tags: [...parsed.tags],
  }
  giveFiniteConjuncts(tree)
  giveVerb(tree)
  giveInfinitives(tokens, tree)
  giveRoot(tokens, tree)
  giveClause(tokens, tree)
  partNames(tokens, tree)
  joinAdjectives(tokens, tree)
  joinPronouns(tokens, tree)
  joinPassives(tokens, tree)
  liftFromHelpers(tree)
  apposeNames(tokens, tree)
  joinAgents(tokens, tree)
  takeVisitorsForNames(tokens, tree)
  takeOpeningVisitor(tokens, tree)
  freeNamesOfDays(tokens, tree)
  freeSubjectsOfDays(tokens, tree)
  giveDaysToSpeech(tokens, tree)
  freeSubjectsOfOpenings(tokens, tree)
  freeSubjectsOfSpeech(tokens, tree)
  freeSubjectsOfParticiples(tokens, tree)
  joinBehindDays(tokens, tree)
  giveObjects(tokens, tree)
  return tree
}

/** `urged Oslo to act and spoke with X`: a finite verb goes on with the finite one, never with the infinitive. */
function giveFiniteConjuncts({ heads, labels, tags }: MendedTree): void {
  for (let verb = 0; verb < heads.length; verb++) {
    const infinitive = heads[verb]!
    if (labels[verb] !== 'conj' || tags[verb] !== 'VBD' || tags[infinitive] !== 'VB') continue
    if (tags[infinitive - 1] !== 'TO') continue
    let above = heads[infinitive]!
    for (let steps = 0; above >= 0 && tags[above] !== 'VBD' && steps < CLIMB; steps++) above = heads[above]!
    if (above >= 0 && tags[above] === 'VBD') heads[verb] = above
  }
}

/** `Togo deplored remarks by Benin`: a past tense behind a subject is no adjective of what follows it. */
function giveVerb({ heads, labels, tags }: MendedTree): void {
  const noun = heads.indexOf(-1)
  if (noun < 0 || !NOUN.test(tags[noun]!)) return
  const verb = tags.findIndex(
    (tag, k) => tag === 'VBD' && heads[k] === noun && k < noun && /^(?:amod|compound)$/.test(labels[k]!),
  )
  const subject = labels.findIndex(
    (label, k) => label === 'nsubj' && k < verb && [verb, noun].includes(heads[k]!),
  )
  if (subject < 0) return
  heads[subject] = verb
  ;[heads[verb], labels[verb]] = [-1, 'root']
  ;[heads[noun], labels[noun]] = [verb, 'dobj']
}

/** `are to co-host a conference`: a word that the tagger does not know is a verb behind `to`, and what follows its object. */
function giveInfinitives(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let verb = 2; verb < heads.length; verb++) {
    const above = heads[verb]!
    if (tags[verb] !== 'XX' || tokens[verb - 1]!.lower !== 'to' || above < 0 || above >= verb) continue
    ;[labels[verb], tags[verb]] = ['xcomp', 'VB']
    ;[heads[verb - 1], labels[verb - 1], tags[verb - 1]] = [verb, 'aux', 'TO']
    const object = labels.findIndex(
      (label, k) => k > verb && heads[k] === above && /^(?:attr|dobj|dep)$/.test(label),
    )
    if (object > 0) [heads[object], labels[object]] = [verb, 'dobj']
  }
}

/** `The chairman, Jean Diallo, received in audience today the envoy`: a sentence without a finite verb, but with an object. */
function giveRoot(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  const root = heads.indexOf(-1)
  if (root < 0 || !NOUN.test(tags[root]!) || tags.some((tag) => FINITE.test(tag))) return
  const verb = tags.findIndex((tag, k) => tag === 'VBN' && labels[k] === 'acl' && heads[k] === root)
  if (verb < 0 || labels.some((label, k) => label === 'agent' && heads[k] === verb)) return
  const object = labels.findIndex(
    (label, k) =>
      k > verb &&
      NOUN.test(tags[k]!) &&
      /^(?:appos|dobj)$/.test(label) &&
      (heads[k] === root || heads[k] === verb),
  )
  if (object < 0 && !UNDERGONE_BY_NOBODY.test(tokens[verb]!.lower)) return
  for (let k = verb + 1; k < heads.length; k++) if (heads[k] === root) heads[k] = verb
  if (object >= 0) labels[object] = 'dobj'
  ;[heads[verb], labels[verb], tags[verb]] = [-1, 'root', 'VBD']
  ;[heads[root], labels[root]] = [verb, 'nsubj']
}

/** `Kranz, on a visit to Peru, was received by X`: a finite verb without `who` tells what the noun before does. */
function giveClause(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  const root = heads.indexOf(-1)
  if (root < 0 || tags[root] !== 'NNP') return
  const verb = labels.findIndex(
    (label, k) =>
      k > root + 1 && heads[k] === root && /^(?:relcl|acl)$/.test(label) && tags[k]!.startsWith('VB'),
  )
  if (verb < 0) return
  const own = (label: RegExp): number => labels.findIndex((each, k) => heads[k] === verb && label.test(each))
  const help = own(/^(?:aux|auxpass)$/)
  const finite = help >= 0 && help < verb ? help : verb
  const isClause = FINITE.test(tags[finite]!) && own(/^nsubj/) < 0
  const isRelative = tokens.slice(root, finite).some(({ lower }) => RELATIVE.test(lower))
  if (!isClause || isRelative || tokens[root + 1]!.text !== ',') return
  for (let k = verb + 1; k < heads.length; k++) if (heads[k] === root) heads[k] = verb
  ;[heads[verb], labels[verb]] = [-1, 'root']
  ;[heads[root], labels[root]] = [verb, own(/^auxpass$/) >= 0 ? 'nsubjpass' : 'nsubj']
}

const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/

/** `Ana Reis and her Kenyan counterpart Peter Mwangi met`: the first is no part of the other's name, but joined to it. */
function partNames(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let and = 1; and + 1 < heads.length; and++) {
    const first = heads[and]!
    if (tokens[and]!.lower !== 'and' || first < 0 || first >= and || labels[first] !== 'compound') continue
    const last = heads[first]!
    if (last <= and || tags[first] !== 'NNP' || tags[last] !== 'NNP') continue
    if (OFFICE.test(tokens[first]!.lower) || TITLE.test(tokens[first]!.lower)) continue
    // `the Trade and Technology Council` is one name.
    const between = tags.slice(and + 1, last)
    const isTitled = tokens.slice(and + 1, last).some(({ lower }) => TITLE.test(lower))
    // `Ada Kranz and Peter Mwangi`
    const isNamed = and + 2 === last && givenNames().has(tokens[and + 1]!.lower)
    if (!between.some((tag) => tag === 'PRP$' || tag === 'NN') && !isTitled && !isNamed) continue
    const other = labels.findIndex(
      (label, k) => label === 'conj' && heads[k] === first && k > and && k < last,
    )
    ;[heads[first], labels[first]] = [heads[last]!, labels[last]!]
    if (isNamed) [heads[and + 1], labels[and + 1]] = [last, 'compound']
    ;[heads[last], labels[last]] = other < 0 || isNamed ? [first, 'conj'] : [other, 'appos']
  }
}

/** `Norwegian and Russian coastguards`: the first is an adjective of the same noun, not its own. */
function joinAdjectives(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let and = 1; and + 2 < heads.length; and++) {
    const first = and - 1
    if (tokens[and]!.lower !== 'and' || !ADJECTIVE.test(tokens[first]!.text)) continue
    if (!ADJECTIVE.test(tokens[and + 1]!.text) || labels[and + 1] !== 'amod') continue
    const noun = heads[and + 1]!
    if (labels[noun] !== 'conj' || heads[noun] !== first || tags[noun] !== 'NNS') continue
    // `European and Eurasian Affairs` is a name.
    if (tokens[noun]!.lower !== tokens[noun]!.text) continue
    ;[heads[noun], labels[noun]] = [heads[first]!, labels[first]!]
    ;[heads[first], labels[first], tags[first]] = [noun, 'amod', 'JJ']
  }
}

/** `He and Kenyan President Peter Mwangi met`: the pronoun is a subject too, not part of the other's title. */
function joinPronouns(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let and = 1; and + 1 < heads.length; and++) {
    const pronoun = and - 1
    if (tokens[and]!.lower !== 'and' || !/^(?:he|she|i|we)$/.test(tokens[pronoun]!.lower)) continue
    if (!NOUN.test(tags[heads[pronoun]!] ?? '')) continue
    let verb = and + 1
    while (verb < heads.length && IN_PHRASE.test(tags[verb]!)) verb++
    if (tags[verb] === 'MD') verb = heads[verb]!
    if (!/^VB[DPZ]?$/.test(tags[verb] ?? '')) continue
    ;[heads[pronoun], labels[pronoun]] = [verb, 'nsubj']
    for (let k = and + 1; k < verb; k++) if (heads[k] === verb && labels[k] === 'dobj') labels[k] = 'nsubj'
  }
}

/** `flew home and was met by X`: a form of `be` over a participle right behind it is its helper. */
function joinPassives(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let be = 0; be + 1 < heads.length; be++) {
    const verb = tags[be + 1] === 'RB' ? be + 2 : be + 1
    if (tokens[be]!.lemma !== 'be' || tags[verb] !== 'VBN' || heads[be] === verb) continue
    if (heads[verb] !== be && heads[verb] !== heads[be]) continue
    if (!/^(?:advcl|acl|xcomp|ccomp)$/.test(labels[verb]!)) continue
    if (labels.some((label, k) => heads[k] === be && /^(?:attr|acomp)$/.test(label))) continue
    ;[heads[verb], labels[verb]] = [heads[be]!, labels[be]!]
    for (let k = 0; k < heads.length; k++)
      if (heads[k] === be) {
        heads[k] = verb
        if (labels[k] === 'nsubj') labels[k] = 'nsubjpass'
      }
    ;[heads[be], labels[be]] = [verb, 'auxpass']
  }
}

/** `told visiting President Reis`: nobody visits her, she is the visitor. */
function takeVisitorsForNames(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let at = 1; at + 1 < heads.length; at++) {
    if (tokens[at]!.lower !== 'visiting' || tags[at] !== 'VBG') continue
    const { lemma } = tokens[at - 1]!
    // `a banquet in honour of visiting President Reis`
    const isHonoured = lemma === 'of' && /^honou?r$/.test(tokens[at - 2]?.lower ?? '')
    if (!RECEIVING.test(lemma) && !isHonoured) continue
    const name = labels.findIndex((label, k) => label === 'dobj' && heads[k] === at)
    if (name < 0 || tags[name] !== 'NNP') continue
    heads[name] = at - 1
    if (tags[at - 1] === 'IN') labels[name] = 'pobj'
    ;[heads[at], labels[at], tags[at]] = [name, 'amod', 'JJ']
  }
}

/** `met Foreign Minister Ana Kranz yesterday`: the day is no part of the name before it. */
function freeNamesOfDays(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let name = 0; name < heads.length; name++) {
    const day = heads[name]!
    if (day <= name || labels[name] !== 'compound' || tags[name] !== 'NNP') continue
    if (!DAY_WORD.test(tokens[day]!.lower) || DAY_WORD.test(tokens[name]!.lower)) continue
    const verb = heads[day]!
    if (verb < 0 || verb > name || !tags[verb]!.startsWith('VB')) continue
    heads[name] = verb
    labels[name] = labels.some((label, k) => label === 'dobj' && heads[k] === verb) ? 'dep' : 'dobj'
  }
}

/** `held talks with his U.S. colleague Bush on Sunday`, where the tree has left the preposition without its object. */
function giveObjects(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  const full = new Uint8Array(heads.length)
  for (let k = 0; k < heads.length; k++) if (/^(?:pobj|pcomp)$/.test(labels[k]!)) full[heads[k]!] = 1
  for (let at = 0; at + 1 < heads.length; at++) {
    if (full[at] || tags[at] !== 'IN' || !/^(?:prep|agent)$/.test(labels[at]!)) continue
    const object = phraseAfter(tokens, { heads, labels, tags }, at)
    if (object < 0) continue
    heads[object] = at
    labels[object] = 'pobj'
  }
}

/** The head of the noun phrase right after a token: the word of it that hangs outside; none where it is a subject. */
function phraseAfter(tokens: readonly Token[], { heads, labels, tags }: MendedTree, at: number): number {
  let to = at + 1
  while (to < heads.length && IN_PHRASE.test(tags[to]!) && !DAY_WORD.test(tokens[to]!.lower)) to++
  let head = -1
  for (let k = at + 1; k < to; k++) if (NOUN.test(tags[k]!) && (heads[k]! <= at || heads[k]! >= to)) head = k
  if (head < 0 || heads[head] === -1 || /^(?:pobj|pcomp|attr|conj)$/.test(labels[head]!)) return -1
  if (labels[head] === 'dobj' && tags[heads[head]!]!.startsWith('VB')) return -1
  if (!labels[head]!.startsWith('nsubj') || SIDE_BY_SIDE.test(tokens[at]!.lower)) return head
  // `leave for Oslo on Friday to meet X`: the town does not meet.
  const isLeft = tokens[at]!.lower === 'for' && SETTING_OUT.test(tokens[heads[at]!]?.lemma ?? '')
  return isLeft && tags[heads[head]!] === 'VB' ? head : -1
}
