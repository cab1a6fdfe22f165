// Sentences → the persons, bodies and places that a reader would find in them.
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { tagNames } from '../../../../import/3-sentences/names/tag-names.ts'
import type { ParserToken } from '../../../../import/3-sentences/parser/parse.ts'

const require = createRequire(import.meta.url)
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])

function tokensOf(text: string): ParserToken[] {
  const tokens = nlp.readDoc(text).tokens()
  const pos: string[] = tokens.out(nlp.its.pos)
  return tokens
    .out()
    .map((word: string, i: number) => ({ text: word, pos: pos[i], lemma: word.toLowerCase() }))
}

function namesOf(text: string): string[] {
  const tokens = tokensOf(text)
  return tagNames(tokens).map(
    ({ start, end, kind }) =>
      `${tokens
        .slice(start, end)
        .map((t) => t.text)
        .join(' ')} ${kind}`,
  )
}

const cases: [text: string, ...names: string[]][] = [
  [
    'Peruvian Foreign Minister Rosa Quispe met Chilean President Jorge Fuentes in Lima.',
    'Rosa Quispe PERSON',
    'Jorge Fuentes PERSON',
    'Lima PLACE',
  ],
  [
    'Mr. Tanaka told the United Nations that Japan agreed.',
    'Tanaka PERSON',
    'United Nations ORG',
    'Japan PLACE',
  ],
  ["Andersson's visit to Norway ended on Tuesday.", 'Norway PLACE'],
]

describe('tagNames', () => {
  it.each(cases)('when it reads "%s", then it finds the names without titles', (text, ...wanted) => {
    expect(namesOf(text)).toEqual(expect.arrayContaining(wanted))
  })

  it('when a sentence has no capital, then it has no name', () => {
    expect(namesOf('the ministers met on the margins of the summit.')).toEqual([])
  })

  it('when a sentence is empty or very long, then names lie within it and do not overlap', () => {
    expect(tagNames([])).toEqual([])
    const tokens = tokensOf('Rosa Quispe met Jorge Fuentes and '.repeat(200))
    let last = 0
    for (const { start, end, score } of tagNames(tokens)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(score).toBeGreaterThanOrEqual(0.5)
      expect(score).toBeLessThanOrEqual(1)
      last = end
    }
    expect(last).toBeLessThanOrEqual(tokens.length)
  })
})
