// Sentences → the heads, labels and tags that a reader would give to their main words.
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../../import/3-sentences/parser/parse.ts'
import type { ParserToken } from '../../../../import/3-sentences/parser/parse.ts'

const require = createRequire(import.meta.url)
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])

function tokensOf(text: string): ParserToken[] {
  const tokens = nlp.readDoc(text).tokens()
  const pos: string[] = tokens.out(nlp.its.pos)
  const lemma: string[] = tokens.out(nlp.its.lemma)
  return tokens.out().map((word: string, i: number) => ({ text: word, pos: pos[i], lemma: lemma[i] }))
}

/** `word label head`, the first occurrence of each word. */
function arcsOf(text: string): string[] {
  const tokens = tokensOf(text)
  const { heads, labels } = parse(tokens)
  return tokens.map(({ text: word }, i) => `${word} ${labels[i]} ${tokens[heads[i] as number]?.text ?? '-'}`)
}

const arcs: [text: string, ...arcs: string[]][] = [
  ['The envoy met the king in Lima.', 'envoy nsubj met', 'king dobj met', 'Lima pobj in', 'met root -'],
  ['The envoy was received by the king.', 'envoy nsubjpass received', 'by agent received', 'king pobj by'],
  ['Peru and Chile did not sign the treaty.', 'Chile conj Peru', 'not neg sign', 'treaty dobj sign'],
  ['The minister said that Peru will host talks.', 'host ccomp said', 'Peru nsubj host', 'talks dobj host'],
  [
    'Peru, which hosts the summit, invited Chile.',
    'hosts relcl Peru',
    'which nsubj hosts',
    'Chile dobj invited',
  ],
]

const tags: [text: string, word: string, tag: string][] = [
  ['The talks were cancelled on Monday.', 'cancelled', 'VBN'],
  ['The king visited Chile last week.', 'visited', 'VBD'],
  ['The king will visit Chile.', 'visit', 'VB'],
  ['The two sides are meeting in Lima.', 'meeting', 'VBG'],
]

describe('parse', () => {
  it.each(arcs)('when it reads "%s", then its main arcs are right', (text, ...wanted) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining(wanted))
  })

  it('when a sentence is empty, white space only or one word, then each token still has a head or is root', () => {
    expect([...parse([]).heads]).toEqual([])
    expect([...parse([{ text: '\n', pos: 'SPACE', lemma: '\n' }]).heads]).toEqual([-1])
    expect(parse(tokensOf('Peru')).labels).toEqual(['root'])
  })

  it('when a sentence is far too long, then it is a tree with one root all the same', () => {
    const tokens = tokensOf('The envoy of Peru met the king and '.repeat(300))
    const { heads } = parse(tokens)
    expect(heads.filter((head) => head === -1)).toHaveLength(1)
    for (let i = 0; i < heads.length; i++) {
      let steps = 0
      for (let k = i; k !== -1; k = heads[k] as number) expect(steps++).toBeLessThan(tokens.length)
    }
  })

  it('when white space stands among the words, then the other arcs stay as they are', () => {
    const plain = tokensOf('The envoy met the king.')
    const spaced = [...plain.slice(0, 2), { text: '\n', pos: 'SPACE', lemma: '\n' }, ...plain.slice(2)]
    const words = (tokens: readonly ParserToken[]) =>
      Array.from(parse(tokens).heads, (head, i) => [tokens[i]?.text, tokens[head]?.text]).filter(
        ([w]) => w !== '\n',
      )
    expect(words(spaced)).toEqual(words(plain))
  })

  it('when it is asked twice, then it answers the same', () => {
    const tokens = tokensOf('Peru told Chile that the pact, signed in 1994, still holds.')
    expect(parse(tokens)).toEqual(parse(tokens))
  })
})

describe('parse tags', () => {
  it.each(tags)('when it reads "%s", then "%s" is %s', (text, word, wanted) => {
    const tokens = tokensOf(text)
    expect(parse(tokens).tags[tokens.findIndex((token) => token.text === word)]).toBe(wanted)
  })
})
