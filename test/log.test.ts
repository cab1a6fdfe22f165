// Log calls → the lines that come out, on a terminal and elsewhere.
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { escapeControls } from '../src/escape.ts'
import { createLog } from '../src/log.ts'

function logged(isTTY: boolean, write: (log: ReturnType<typeof createLog>) => void): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  write(createLog('info', stream))
  return String(stream.read() ?? '')
}

describe('escapeControls', () => {
  it.each([
    ['plain Ünïcode – text', 'plain Ünïcode – text'],
    ['two\nlines\r\n', 'two\\nlines\\r\\n'],
    ['a\ttab', 'a\\ttab'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['\u009b31m', '\\u009b31m'],
    ['nul\u0000', 'nul\\u0000'],
    ['line\u2028separator', 'line\\u2028separator'],
    ['turned \u202eround', 'turned \\u202eround'],
  ])('when %j, then %j', (text, expected) => {
    expect(escapeControls(text)).toBe(expected)
  })
})

describe('createLog', () => {
  it('when on a terminal, then one readable line an entry', () => {
    expect(logged(true, (log) => log.warn({ articles: 3 }, 'imported'))).toMatch(
      /^\d\d:\d\d:\d\d warn  imported {2}articles=3\n$/,
    )
  })

  it('when elsewhere, then one JSON object a line', () => {
    const line = logged(false, (log) => log.info({ articles: 3 }, 'imported'))
    expect(JSON.parse(line)).toMatchObject({ level: 30, msg: 'imported', articles: 3 })
  })

  it.each([true, false])(
    'when a message forges a line or drives a terminal (terminal: %j), then neither works',
    (isTTY) => {
      const line = logged(isTTY, (log) =>
        log.info({ query: '\u009b2J' }, 'asked\n{"level":50}\u001b[2J\u202e'),
      )
      expect(line.endsWith('\n')).toBe(true)
      expect(escapeControls(line.slice(0, -1))).toBe(line.slice(0, -1))
    },
  )

  it.each([true, false])('when an entry carries a password (terminal: %j), then it is not shown', (isTTY) => {
    const line = logged(isTTY, (log) =>
      log.info({ config: { neo4j: { password: 'hunter2' } }, password: 'hunter2' }, 'x'),
    )
    expect(line).not.toContain('hunter2')
  })

  it('when an error is logged on a terminal, then its stack is there', () => {
    expect(logged(true, (log) => log.error(new Error('broken')))).toMatch(
      /error broken\n {2}Error: broken\n {2}\s+at /,
    )
  })
})
