// Names as read and as in the gold → whether they are counted as the same.
import { describe, expect, it } from 'vitest'
import { isSameBody } from '../../../../import/run/eval/match-body.ts'
import { personScore } from '../../../../import/run/eval/match-person.ts'
import { similarity } from '../../../../import/run/eval/similarity.ts'
import { haveCommon, topicWords } from '../../../../import/run/eval/topic-words.ts'

describe('personScore', () => {
  it.each([
    ['Élise Marchetti', 'Elise Marchetti', 4],
    ['President Élise Marchetti', 'Elise Marchetti', 4],
    ['Sato Haruka', 'Haruka Sato', 3.5],
    ['Ana Lucía Brandão Reis', 'Ana Reis', 3],
    ['Lucía Brandão', 'Ana Lucía Brandão', 2.5],
    ['J. Okonjo', 'Joseph Okonjo', 2.2],
    ['Sergej Marenkov', 'Sergey Marenkov', 2],
    ['Omar Bongani', 'Bongani', 2],
    ['Bongani Omar', 'Bongani', 1],
  ])('when %s is read for %s, then %d', (read, gold, score) => {
    expect(personScore(read, gold)).toBe(score)
  })

  it.each([
    ['Reis', 'Ana Reis'],
    ['Paulo Reis', 'Ana Reis'],
    ['Ana Prado', 'Ana Reis'],
    ['', 'Ana Reis'],
    ['—', 'Ana Reis'],
  ])('when %s is read for %s, then they are not the same', (read, gold) => {
    expect(personScore(read, gold)).toBe(0)
  })
})

describe('isSameBody', () => {
  it.each([
    ['NATO', ['North Atlantic Treaty Organisation']],
    ['the Security Council', ['UN Security Council']],
    ['Ministry of Foreign Affairs', ['foreign ministry']],
    ['French Foreign Ministry', ['Foreign Ministry']],
    ['LRB', ['Lake Regions Bank', 'the bank', 'Lake Region Bank']],
    ['Defence Ministry', ['Defense Ministry']],
  ])('when %s is read for %j, then they are the same', (read, names) => {
    expect(isSameBody(read, names)).toBe(true)
  })

  it.each([
    ['African Union', ['European Union']],
    ['LB', ['Lake Bank']],
    ['Council', ['UN Security Council']],
  ])('when %s is read for %j, then they are not the same', (read, names) => {
    expect(isSameBody(read, names)).toBe(false)
  })
})

describe('similarity', () => {
  it.each([
    ['', '', 1],
    ['abc', '', 0],
    ['abc', 'abc', 1],
    ['abcd', 'bcde', 0.75],
    ['abxcd', 'abcd', 8 / 9],
  ])('when %j is held against %j, then %d', (a, b, share) => {
    expect(similarity(a, b)).toBeCloseTo(share, 10)
  })
})

describe('topicWords', () => {
  it('when topics share the beginning of a word that says something, then they touch', () => {
    expect(haveCommon(topicWords(['the sanctions']), topicWords(['being sanctioned']))).toBe(true)
    expect(haveCommon(topicWords(['the talks']), topicWords(['other talks']))).toBe(false)
  })
})
