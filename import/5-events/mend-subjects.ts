// A parsed tree in which a verb has lost its subject to the words before it → the subject given back.
import type { Token } from '../3-sentences/index.ts'
import { DAY_WORD } from './calendar-words.ts'

export interface MendedTree {
  readonly heads: Int16Array
  readonly labels: string[]
  readonly tags: string[]
}

const FINITE = /^VB[DPZ]$/
const COPULA = /^(?:be|mean|require|seem|become)$/

const isFree = ({ heads, labels }: MendedTree, verb: number): boolean =>
  !labels.some((label, k) => heads[k] === verb && label.startsWith('nsubj'))

/** `In Accra on Monday Reis met X`: the day is no part of the name behind it, which is the verb's subject. */
export function freeSubjectsOfDays(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  for (let day = 1; day + 1 < heads.length; day++) {
    const name = heads[day]!
    if (name <= day || labels[day] !== 'compound' || !DAY_WORD.test(tokens[day]!.lower)) continue
    const above = heads[name]!
    if (tags[name] !== 'NNP' || labels[name] !== 'pobj' || above !== day - 1) continue
    const verb = heads[above]!
    if (verb <= name || !FINITE.test(tags[verb]!) || !isFree(tree, verb)) continue
    ;[heads[day], labels[day]] = [above, 'pobj']
    ;[heads[name], labels[name]] = [verb, 'nsubj']
  }
}

/** `said Friday she would meet X`: the day is when it was said, and no subject beside hers. */
export function giveDaysToSpeech(tokens: readonly Token[], { heads, labels, tags }: MendedTree): void {
  for (let day = 1; day + 1 < heads.length; day++) {
    const verb = heads[day]!
    if (!/^(?:nsubj|npadvmod)$/.test(labels[day]!) || verb <= day || !DAY_WORD.test(tokens[day]!.lower))
      continue
    if (!/^VB[DN]$/.test(tags[day - 1]!) || heads[verb] !== day - 1) continue
    if (!labels.some((label, k) => k > day && heads[k] === verb && label.startsWith('nsubj'))) continue
    ;[heads[day], labels[day]] = [day - 1, 'npadvmod']
  }
}

/** `Visiting Kenyan President Mwangi told X`: nobody visits him, he is the visitor, and it is he who tells. */
export function takeOpeningVisitor(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  const verb = heads[0] ?? -1
  if (tokens[0]?.lower !== 'visiting' || tags[0] !== 'VBG' || !/^(?:csubj|advcl)$/.test(labels[0]!)) return
  const name = labels.findIndex((label, k) => label === 'dobj' && heads[k] === 0)
  // `Visiting Kenya cost him`: of a visitor more is told than a name.
  if (name < 3 || tags[name] !== 'NNP' || verb <= name || !FINITE.test(tags[verb]!)) return
  if (COPULA.test(tokens[verb]!.lemma) || !isFree(tree, verb)) return
  ;[heads[name], labels[name]] = [verb, 'nsubj']
  ;[heads[0], labels[0], tags[0]] = [name, 'amod', 'JJ']
}

/** `At the invitation of X, the president of Chad, Y, paid a visit`: Y is none of those who invite, but who pays it. */
export function freeSubjectsOfOpenings(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  const verb = heads[0] ?? -1
  if (verb < 4 || labels[0] !== 'prep' || !FINITE.test(tags[verb]!) || !isFree(tree, verb)) return
  let name = tokens[verb - 1]!.text === ',' ? verb - 2 : verb - 1
  if (tags[name] !== 'NNP') return
  while (labels[name] === 'compound' && heads[name]! < verb) name = heads[name]!
  const above = heads[name]!
  if (!/^(?:appos|conj)$/.test(labels[name]!) || above < 1 || above >= name) return
  const between = tokens.slice(above + 1, name)
  if (!between.some(({ text }) => text === ',') || between.some(({ lower }) => lower === 'and')) return
  ;[heads[name], labels[name]] = [verb, 'nsubj']
}

/** `said the envoy, X, stayed in Rome`: the envoy is not what was said, but who stayed. */
export function freeSubjectsOfSpeech(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  for (let said = 1; said + 2 < heads.length; said++) {
    if (!SAYING.test(tokens[said]!.lower)) continue
    const subject = labels.findIndex((label, k) => label === 'dobj' && heads[k] === said && k > said)
    const verb = labels.findIndex((label, k) => label === 'conj' && heads[k] === said && k > subject)
    if (subject < 0 || verb < 0 || tags[verb] !== 'VBD' || !isFree(tree, verb)) continue
    if (tokens.slice(subject, verb).some(({ lower }) => /^(?:and|but|or|who)$/.test(lower))) continue
    ;[heads[subject], labels[subject]] = [verb, 'nsubj']
    labels[verb] = 'ccomp'
  }
}

const SAYING = /^(?:said|says|added|confirmed|reported|announced)$/

/** `The regent, standing in for King Jonas, met X`: the participle is told of the regent, and it is he who met. */
export function freeSubjectsOfParticiples(tokens: readonly Token[], tree: MendedTree): void {
  const { heads, labels, tags } = tree
  for (let name = 0; name + 2 < heads.length; name++) {
    const participle = heads[name]!
    if (labels[name] !== 'nsubj' || participle <= name || tags[participle] !== 'VBG') continue
    const verb = heads[participle]!
    if (labels[participle] !== 'advcl' || verb <= participle || !FINITE.test(tags[verb]!)) continue
    const isInserted = [participle - 1, verb - 1].every((at) => tokens[at]!.text === ',')
    if (isInserted && isFree(tree, verb)) heads[name] = verb
  }
}
