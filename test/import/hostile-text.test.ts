// Texts made to cost much → the work grows as the text does, and what stands behind them is read.
import { describe, expect, it } from 'vitest'
import { personsIn, readText } from '../support/told.ts'

const SIZE = 30_000
const RUNS = 3
/** Twice the text takes twice the work; a busy machine is given leave, a quadratic step is not: it takes ×4, and soon hours. */
const MOST = 3.4
/** Below this a ratio says nothing. */
const TOO_QUICK_MS = 40

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

function timeOf(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    readText(text)
    return performance.now() - start
  })
  return median(times)
}

describe('reading hostile text', () => {
  it.each([
    'aaa ',
    '" ',
    '“',
    'A',
    'Aa ',
    '( ',
    '((',
    '. ',
    'a\n',
    'met with ',
    'Ana Reis met with ',
    'Peru and ',
    'Peru, ',
    'Foreign Minister ',
    'president of the ',
    '5 May 2024 ',
    '$5 million ',
    'he said that ',
    '👩🏽‍⚖️',
  ])(
    'when %j comes over and over, then twice the text is at most about twice the work',
    { timeout: 60_000 },
    (unit) => {
      timeOf(unit, SIZE / 4)
      const [once, twice] = [timeOf(unit, SIZE), timeOf(unit, 2 * SIZE)]
      expect(twice).toBeLessThan(Math.max(MOST * once, TOO_QUICK_MS))
    },
  )

  it('when a word is endless, then it is left out and the rest is read', () => {
    const text = `Ana Reis of Peru left. ${'A'.repeat(300_000)} Chancellor Lena Vogt of Germany came.`
    expect(personsIn(text)).toContain('person/lena-vogt chancellor of country/DEU')
  })

  it('when a paragraph is cut by force, then no character is', () => {
    const text = `x${'👩 '.repeat(15_000)}`
    const halves = readText(text).actors.flatMap(({ spans }) =>
      spans.map(([start, end]) => text.slice(start, end)),
    )
    expect(halves.filter((part) => !part.isWellFormed())).toEqual([])
  })
})
