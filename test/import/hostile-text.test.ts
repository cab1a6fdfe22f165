// Texts made to cost much → the work grows as the text does, and what stands behind them is read.
import { describe, expect, it } from 'vitest'
import { personsIn, readText } from '../support/told.ts'

const SIZE = 30_000
const TRIES = 6
/** Twice the text takes at most so many times the work: linear, with leave for the rounding of what is measured. */
const MOST = 2.5
/** Below this a ratio says nothing. */
const TOO_QUICK_MICROSECONDS = 40_000

/** Processor time in microseconds: what else runs on the machine is not counted. */
function workOf(text: string): number {
  const before = process.cpuUsage()
  readText(text)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The least growth of several tries: noise makes a try dearer, a quadratic step makes all of them so. */
function leastGrowth(unit: string): number {
  const [text, double] = [SIZE, 2 * SIZE].map((size) => unit.repeat(Math.ceil(size / unit.length)))
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < TRIES && least >= MOST; i++) {
    const twice = workOf(double!)
    least = twice < TOO_QUICK_MICROSECONDS ? 0 : Math.min(least, twice / workOf(text!))
  }
  return least
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
      expect(leastGrowth(unit)).toBeLessThan(MOST)
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
