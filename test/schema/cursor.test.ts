// Sort keys → cursors that come back as they were, and that nothing else passes for.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from '../../schema/cursor.ts'

const ORDER = [{ type: 'number' }, { type: 'string' }] as const
const keys = fc.tuple(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.string({ unit: 'binary' }),
)

describe('cursor', () => {
  it('when a cursor is read for its own list, then the keys are those written', () => {
    fc.assert(
      fc.property(fc.string(), keys, (list, written) => {
        expect(readCursor(list, ORDER, writeCursor(list, written))).toEqual(written)
      }),
    )
  })

  it('when a cursor is read for another list, then it is refused', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), keys, (list, other, written) => {
        fc.pre(list !== other)
        expect(readCursor(other, ORDER, writeCursor(list, written))).toBeNull()
      }),
    )
  })

  it('when one letter of a cursor is changed, then it is refused', () => {
    fc.assert(
      fc.property(keys, fc.nat(), fc.constantFrom(...'Aa0_-/+= é'), (written, at, letter) => {
        const cursor = writeCursor('list', written)
        const place = at % cursor.length
        fc.pre(cursor[place] !== letter)
        expect(
          readCursor('list', ORDER, cursor.slice(0, place) + letter + cursor.slice(place + 1)),
        ).toBeNull()
      }),
    )
  })

  it('when a text is no cursor, then it is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(readCursor('list', ORDER, text)).toBeNull()
      }),
    )
  })

  it('when the keys are of another order, then they are refused', () => {
    expect(readCursor('list', [{ type: 'string' }], writeCursor('list', [1]))).toBeNull()
    expect(readCursor('list', ORDER, writeCursor('list', [1]))).toBeNull()
  })
})
