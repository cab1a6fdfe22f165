// Any text → a reading whose quotes and spans are slices of it; the same text, the same reading.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../support/told.ts'

const SENTENCES = [
  'Brazilian Foreign Minister Ana Reis met Peruvian President Juan Tello in Lima on Monday. ',
  '“We met 👩🏽‍⚖️ the two leaders,” said Chancellor Lena Vogt of Germany. ',
  'Norway and Kenya signed a treaty on fisheries in Oslo. ',
  'Šťastný, Côte d’Ivoire’s envoy, held talks with Zoë D’Arcy (محمد بن سالم). ',
  'Kenya\u2028imposed sanctions on Chad.\r\n',
  'Prime Minister Jose\u0301 Pen\u0303a visited the U.N. in New York\u00a0City.\n\n',
  'She said the talks “went well. ',
  '\ud83d',
  '🇵🇪 ',
  'שלום. ',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

const splitsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

describe('readArticle', () => {
  it('when any text is read, then quotes and spans are slices of it, of whole characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { actors, events } = readText(text)
        for (const { quote, start, end } of events) {
          expect(quote).toBe(text.slice(start, end))
          expect(quote.trim().length).toBeGreaterThan(0)
        }
        const ends = [
          ...events.flatMap(({ start, end }) => [start, end]),
          ...actors.flatMap(({ spans }) => spans.flat()),
        ]
        expect(ends.filter((at) => splitsCharacter(text, at))).toEqual([])
        for (const [start, end] of actors.flatMap(({ spans }) => spans)) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('when any text is read twice, then the readings are equal, and whoever takes part is listed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readText(text)
        expect(readText(text)).toEqual(reading)
        const cast = new Set(reading.actors.map(({ id }) => id))
        const named = reading.events.flatMap(({ participants }) => participants.map(({ actor }) => actor))
        expect(named.filter((actor) => !cast.has(actor))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
