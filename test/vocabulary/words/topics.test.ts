// TOPICS → ids, broader topics and phrases sound; each phrase names one topic.
import { describe, expect, it } from 'vitest'
import { slug } from '../../../src/fold.ts'
import { TOPICS } from '../../../src/vocabulary/words/topics.ts'

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
]
const idOf = (phrase: string) => TOPICS.find(({ synonyms }) => synonyms.includes(phrase))?.id
const byId = new Map(TOPICS.map((topic) => [topic.id, topic]))

/** Words of every second sentence of diplomatic news, which alone say nothing of its topic. */
const TOO_COMMON = [
  'support',
  'cooperation',
  'issues',
  'issue',
  'relations',
  'ties',
  'talks',
  'meeting',
  'situation',
  'matters',
  'efforts',
  'region',
  'country',
  'government',
  'people',
  'agreement',
  'partnership',
  'developments',
  'dialogue',
  'visit',
  'summit',
  'mine',
  'calm',
]

describe('TOPICS', () => {
  it('when listed, then there are more than 300, each with its own id and name', () => {
    expect(TOPICS.length).toBeGreaterThan(300)
    expect(repeated(TOPICS.map(({ id }) => id))).toEqual([])
    expect(repeated(TOPICS.map(({ name }) => name))).toEqual([])
    expect(TOPICS.filter(({ id }) => id !== `topic/${slug(id.slice('topic/'.length))}`)).toEqual([])
  })

  it('when a phrase is looked up, then it names one topic', () => {
    expect(repeated(TOPICS.flatMap(({ synonyms }) => synonyms))).toEqual([])
  })

  it('when listed, then phrases are lower-case and trimmed, five or more each, and the name is the first', () => {
    const phrases = TOPICS.flatMap(({ synonyms }) => synonyms)
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase.length < 2)).toEqual(
      [],
    )
    expect(TOPICS.filter(({ synonyms }) => synonyms.length < 5).map(({ id }) => id)).toEqual([])
    expect(
      TOPICS.filter(({ name, synonyms }) => synonyms[0] !== name.toLowerCase()).map(({ id }) => id),
    ).toEqual([])
  })

  it('when listed, then no phrase is a word of every text', () => {
    expect(TOO_COMMON.filter((word) => idOf(word) !== undefined)).toEqual([])
  })

  it('when a topic is part of a broader one, then that exists, without a circle', () => {
    for (const { id } of TOPICS) {
      const above: string[] = []
      for (let at = byId.get(id)?.broader; at !== undefined; at = byId.get(at)?.broader) {
        expect(byId.has(at), `${id} → ${at}`).toBe(true)
        expect(above, id).not.toContain(at)
        above.push(at)
      }
      expect(above).not.toContain(id)
    }
  })

  it('when a topic has an IPTC code, then it is of the form of Media Topics and has no second topic', () => {
    const codes = TOPICS.flatMap(({ iptc }) => iptc ?? [])
    expect(codes.filter((code) => !/^medtop:(?:20\d{6}|\d{2}000000)$/.test(code))).toEqual([])
    expect(repeated(codes)).toEqual([])
  })

  it.each([
    ['sanctions', 'topic/sanctions'],
    ['defense cooperation', 'topic/defence-cooperation'],
    ['defence co-operation', 'topic/defence-cooperation'],
    ["nato's eastern flank", 'topic/eastern-flank'],
    ['denuclearization of the korean peninsula', 'topic/denuclearisation'],
    ['ballistic missile launches', 'topic/missile-tests'],
    ['labor mobility', 'topic/labour-migration'],
    ['security council reform', 'topic/security-council-reform'],
    ['grain exports', 'topic/grain-exports'],
    ['covid-19', 'topic/covid-19'],
    ['two-state solution', 'topic/two-state-solution'],
    ['territorial integrity', 'topic/territorial-integrity'],
  ])('when a text says "%s", then its topic is %s', (phrase, id) => {
    expect(idOf(phrase)).toBe(id)
  })
})
