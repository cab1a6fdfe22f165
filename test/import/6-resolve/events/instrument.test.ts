// Names of agreements of the same parties and day → those that are one instrument.
import { describe, expect, it } from 'vitest'
import { instrumentsOf } from '../../../../import/6-resolve/events/instrument.ts'

const areOne = (a: string | undefined, b: string | undefined): boolean => {
  const [first, second] = instrumentsOf([a, b])
  return first === second || first === null || second === null
}

describe('instrumentsOf', () => {
  it.each([
    ['visa treaty', 'treaty on visas'],
    ['Memorandum of Understanding', 'memorandum on river police'],
    ['Chilean–Peruvian trade agreement', 'trade accord'],
    ['joint communiqué', 'Joint Communique on Trade'],
    ['JCPOA', 'nuclear deal'],
    ['agreement', undefined],
    ['treaty', 'agreement on fisheries'],
  ])('when two reports say %j and %j, then they may be one', (a, b) => {
    expect(areOne(a, b)).toBe(true)
  })

  it.each([
    ['treaty on visas', 'treaty on fisheries'],
    ['Treaty of Amity and Commerce', 'Treaty relating to Extradition'],
    ['memorandum', 'joint statement'],
    ['statement on trade', 'treaty on trade'],
  ])('when two reports say %j and %j, then they are two', (a, b) => {
    expect(areOne(a, b)).toBe(false)
  })

  it('when names come in another order, then each says the same', () => {
    const names = ['treaty on visas', 'fisheries pact', 'agreement on visas and ports', 'treaty', undefined]
    expect(instrumentsOf(names.toReversed()).toReversed()).toEqual(instrumentsOf(names))
  })
})
