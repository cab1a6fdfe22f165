// CURRENCIES → codes, signs and words each once, and the ones that texts use most.
import { describe, expect, it } from 'vitest'
import { CURRENCIES } from '../../../src/vocabulary/words/currencies.ts'

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)
const codeOf = (written: string) =>
  CURRENCIES.find(({ signs, words }) => signs.includes(written) || words.includes(written))?.code

describe('CURRENCIES', () => {
  it('when listed, then each code, sign and word is there once, so that none is ambiguous', () => {
    expect(repeated(CURRENCIES.map(({ code }) => code))).toEqual([])
    expect(repeated(CURRENCIES.flatMap(({ signs }) => signs))).toEqual([])
    expect(repeated(CURRENCIES.flatMap(({ words }) => words))).toEqual([])
  })

  it('when listed, then codes are of ISO 4217’s form, and words lower-case and trimmed', () => {
    expect(CURRENCIES.filter(({ code }) => !/^[A-Z]{3}$/.test(code))).toEqual([])
    const words = CURRENCIES.flatMap(({ words }) => words)
    expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([])
    expect(CURRENCIES.length).toBeGreaterThan(140)
  })

  it.each([
    ['$', 'USD'],
    ['US$', 'USD'],
    ['C$', 'CAD'],
    ['£', 'GBP'],
    ['Rs', 'INR'],
    ['euros', 'EUR'],
    ['pounds sterling', 'GBP'],
    ['renminbi', 'CNY'],
    ['roubles', 'RUB'],
    ['kroner', 'NOK'],
    ['jordanian dinars', 'JOD'],
    ['dinars', undefined],
    ['francs', undefined],
  ])('when a text writes %s, then it is %s', (written, code) => {
    expect(codeOf(written)).toBe(code)
  })
})
