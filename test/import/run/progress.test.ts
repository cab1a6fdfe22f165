// Counts and a clock → what a user sees of an import under way: rate, time left, a line every five seconds.
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pace } from '../../../import/run/pace.ts'
import { createProgress } from '../../../import/run/progress.ts'

describe('Pace', () => {
  it.each([
    [{ after: 10, read: 100, bytes: 1_000, total: 3_000 }, 10, '20 s'],
    [{ after: 10, read: 100, bytes: 1_000, total: 100_000 }, 10, '17 min'],
    [{ after: 60, read: 60, bytes: 1_000, total: 201_000 }, 1, '3 h 20 min'],
    [{ after: 10, read: 100, bytes: 3_000, total: 3_000 }, 10, '0 s'],
    // A file that grew while it was read.
    [{ after: 10, read: 100, bytes: 4_000, total: 3_000 }, 10, '0 s'],
    [{ after: 10, read: 100, bytes: 0, total: 3_000 }, 10, null],
    [{ after: 10, read: 100, bytes: 1_000, total: null }, 10, null],
  ])('when there is %j, then %d a second and %s left', ({ after, read, bytes, total }, rate, left) => {
    expect(new Pace(0).now(after * 1_000, read, bytes, total)).toEqual({ rate, left })
  })

  it('when the beginning went by in no time, then the last minute alone tells of the rest', () => {
    const pace = new Pace(0)
    pace.now(1_000, 9_000, 90_000, 100_000)
    expect(pace.now(61_000, 9_600, 96_000, 100_000)).toEqual({ rate: 10, left: '40 s' })
  })
})

describe('createProgress', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('when no terminal watches, then a plain line every five seconds, and none after the end', () => {
    const stream = new PassThrough()
    const progress = createProgress(stream)
    progress.expect(4_000)
    progress.add(1_200, 1_000)
    vi.advanceTimersByTime(4_900)
    expect(stream.read()).toBeNull()
    progress.reach(2_000)
    vi.advanceTimersByTime(100)
    expect(String(stream.read())).toBe('1,200 articles read, 1,000 written, 240 a second, 5 s left\n')
    // The database is away: the line says so by its rate.
    vi.advanceTimersByTime(60_000)
    expect(String(stream.read()).trim().split('\n').at(-1)).toContain('0 a second')
    progress.stop()
    vi.advanceTimersByTime(60_000)
    expect(stream.read()).toBeNull()
  })

  it('when a terminal watches, then one line is drawn over, and gone at the end', () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, cursorTo() {}, clearLine() {} })
    const progress = createProgress(stream, 'rows')
    progress.expect(100)
    progress.add(10, 5)
    progress.reach(50)
    vi.advanceTimersByTime(2_000)
    progress.stop()
    expect(String(stream.read())).toContain('50 %, 10 rows read, 5 written')
  })
})
