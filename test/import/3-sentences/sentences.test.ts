// Texts → their sentences and tokens, each an exact slice of the text, whatever the text is.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../import/1-read/article.ts'
import { toDocument } from '../../../import/2-document/index.ts'
import { type Sentence, toSentences } from '../../../import/3-sentences/index.ts'

const sentencesOf = (text: string): Sentence[] =>
  toSentences(toDocument(createArticle({ id: 'x', publishedAt: '2024-05-08', text }, 'test')))
const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each<[sentences: string[]]>([
    [['They met.', 'They left.']],
    [['Gen. Reis met Dr. Tello.', 'They left.']],
    [['Mr. Tello met Mrs. Vega on Nov. 5.', 'They left.']],
    [['The U.S. Secretary of State met the U.N. envoy.', 'They left.']],
    [['The envoy came from the U.S. on Friday.', 'She left.']],
    [['J. P. van der Berg met H. Ito.', 'They left.']],
    [['It cost $3.5 million.', 'They paid.']],
    [['Did they meet?', 'They did!', 'They left.']],
    [['“They met.”', 'He left.']],
    [['"They met," she said.', 'He left.']],
    [['They met (in Lima).', 'He left.']],
    [['They met at 10 a.m. in Lima.', 'He left.']],
  ])('when the text is %j in a row, then it is cut there', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences)
  })

  it('when words stand in quotation marks, then their tokens say so', () => {
    const [sentence] = sentencesOf('He said: “We met.” and left.')
    const quoted = sentence!.tokens.filter((_, i) => sentence!.quoted[i]).map(({ text }) => text)
    expect(quoted.slice(0, 3)).toEqual(['“', 'We', 'met'])
    expect(quoted).not.toContain('left')
  })

  it('when a paragraph is a heading, then its sentence says so, and boilerplate has none', () => {
    const sentences = sentencesOf('Ministers meet\n\nFacebook icon\n\nThey met.')
    expect(sentences.map(({ heading }) => heading)).toEqual([true, false])
  })
})

/** Pieces of which texts of this trade, and of no trade, are made. */
const PIECES = [
  'Foreign Minister Ana Reis ', 'met ', 'Juan Tello ', 'in Lima. ', 'She said: ', '“We ', '” ', '"', "'s ", 'U.S. ',
  '\n', '\r\n', '\n\n', '\t', '\u00a0', '\u2028', '\u200b', '\ufeff', '\u0000', '👩🏽‍⚖️ ', '🇵🇪', '\ud83d', '\ude00', 'محمد بن سالم ', 'שלום ',
  'e\u0301', 'é', 'Šťastný ', '王毅 ', '. ', ', ', '(', ')', '—', '-', 'NATO', '1,000 ', '3.5', '…', 'ﬁ', 'İ', 'ß', '%', '\\',
] // prettier-ignore

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

/** Whether an offset stands between the halves of one character. */
const cutsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

describe('offsets', () => {
  it('when any text is cut, then tokens and sentences are slices of it, in order, of whole characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, tokens, quoted } of sentencesOf(text)) {
          expect(tokens.length).toBeGreaterThan(0)
          expect(quoted).toHaveLength(tokens.length)
          expect([start, end]).toEqual([tokens[0]!.start, tokens.at(-1)!.end])
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(token.end).toBeGreaterThan(token.start)
            last = token.end
          }
          expect([start, end].filter((at) => cutsCharacter(text, at))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})
