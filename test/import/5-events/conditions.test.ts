// Words of sentences → which of the rules' lists they hold: a rule that might hold must never be passed over.
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { toDocument } from '../../../import/2-document/index.ts'
import { toSentences } from '../../../import/3-sentences/index.ts'
import { conditions, heldBy, holdsAll } from '../../../import/5-events/conditions.ts'
import { mayTellEvent } from '../../../import/5-events/match.ts'

const tokensOf = (text: string) =>
  toSentences(toDocument(createArticle({ id: 'article/t', publishedAt: null, text }, 'test'))).flatMap(
    ({ tokens }) => tokens,
  )

describe('conditions', () => {
  it.each<[words: readonly string[], text: string, held: boolean]>([
    [['talk'], 'They held talks.', true],
    [['strike'], 'The plane was struck.', true],
    [['plan'], 'It was planned.', true],
    [['green light'], 'The cabinet gave the green light.', true],
    [['green light'], 'The light was green.', false],
    [['go-ahead'], 'The cabinet gave the go-ahead.', true],
    [['deny', 'refuse'], 'Nobody denies it.', true],
    [['talk'], 'They dined.', false],
  ])('when the list is %j, then "%s" holds it: %s', (words, text, held) => {
    const wanted = conditions(words)
    expect(holdsAll(heldBy(tokensOf(text)), wanted)).toBe(held)
  })

  it('when a rule asks for two lists, then one alone is not enough', () => {
    const wanted = conditions(['hold'], ['talk'])
    expect(holdsAll(heldBy(tokensOf('They held talks.')), wanted)).toBe(true)
    expect(holdsAll(heldBy(tokensOf('They held hands.')), wanted)).toBe(false)
  })
})

describe('mayTellEvent', () => {
  it.each<[text: string, may: boolean]>([
    ['Kenya and Uganda held talks in Arusha.', true],
    ['The ministers, meeting in Arusha, dined.', true],
    ['The treaty is old.', true],
    ['The lake is blue and the sky is grey.', false],
  ])('when the sentence is "%s", then %s', (text, may) => {
    expect(mayTellEvent(tokensOf(text))).toBe(may)
  })
})
