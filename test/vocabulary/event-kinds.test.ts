// Each event kind's own sentences → whether the reader takes from them what the kind's file says.
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../import/read-article.ts'
import type { EventClaim } from '../../import/reading.ts'
import { EVENT_KINDS } from '../../src/vocabulary/event-kinds/index.ts'
import { EVENT_LABELS } from '../../src/vocabulary/nodes.ts'

const events = (text: string): readonly EventClaim[] =>
  readArticle({ id: 'example', text, publishedAt: '2024-05-15', contentHash: '', origin: '' }).events

describe('event kinds', () => {
  it('when listed, then each has a label in the graph, and each label a kind', () => {
    expect(EVENT_KINDS.map((kind) => kind.label).sort()).toEqual([...EVENT_LABELS].sort())
  })

  it('when their patterns are listed, then each rule has a name of its own', () => {
    const rules = EVENT_KINDS.flatMap((kind) => kind.patterns.map((pattern) => pattern.rule))
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([])
  })
})

describe.each(EVENT_KINDS)('$kind', (kind) => {
  it.each(kind.examples)('when given “$text”, then finds it', ({ text, participants, status }) => {
    const found = events(text).filter((event) => event.kind === kind.kind)
    const seen = found.map((event) => ({
      actors: event.participants.map((each) => each.actor),
      status: event.status,
    }))
    expect(seen).toContainEqual({
      actors: expect.arrayContaining([...participants]),
      status: status ?? expect.any(String),
    })
  })

  it.each(kind.counterExamples)('when given “%s”, then finds no such event', (text) => {
    expect(events(text).filter((event) => event.kind === kind.kind)).toEqual([])
  })

  const deeds = kind.deed ? kind.patterns : []
  it.each(deeds.map(({ rule, example }) => [rule, example]))(
    'when %s reads “%s”, then finds it',
    (_, example) => {
      expect(events(example).map((event) => event.kind)).toContain(kind.kind)
    },
  )
})
