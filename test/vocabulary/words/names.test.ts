// Given names, particles, spellings and common words → large, folded, apart from each other, quick to load.
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/fold.ts'
import { COMMON_WORDS, NOT_PERSONS, PERHAPS_PERSONS } from '../../../src/vocabulary/words/common-words.ts'
import {
  FAMILY_FIRST,
  givenNames,
  NICKNAMES,
  PARTICLES,
  SPELLING_RULES,
  TRANSLITERATIONS,
} from '../../../src/vocabulary/words/given-names.ts'

const spell = (name: string): string =>
  SPELLING_RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), fold(name))

describe('givenNames', () => {
  it('when read, then there are at least 25,000, each folded', () => {
    expect(givenNames().size).toBeGreaterThan(25_000)
    for (const name of givenNames()) if (name !== fold(name)) expect(name).toBe(fold(name))
  })

  it.each([
    'Viktor',
    'Recep',
    'Jair',
    'Ursula',
    'Tedros',
    'Nkosazana',
    'Jens',
    'Faisal',
    'Condoleezza',
    'Kyung-wha',
    'Volodymyr',
    'Zalmay',
    'Narendra',
    'Xanana',
    'Mevlüt',
    'Chrystia',
  ])('when %s is looked up, then it is a given name', (name) => expect(givenNames()).toContain(fold(name)))

  it.each([
    'The',
    'President',
    'European',
    'Monday',
    'March',
    'Moscow',
    'Street',
    'Islam',
    'West',
    'Council',
  ])('when %s is looked up, then it is none', (word) => expect(givenNames()).not.toContain(fold(word)))
})

describe('names of several spellings', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Sergei', 'Sergey'],
    ['Yuriy', 'Yurii'],
    ['Aliev', 'Aliyev'],
    ['Mohammed', 'Mohamed'],
    ['Alexei', 'Aleksei'],
    ['Hussein', 'Husein'],
    ['Dzhokhar', 'Djokhar'],
  ])('when the rules are applied to %s and %s, then they are equal', (one, other) => {
    expect(spell(one)).toBe(spell(other))
  })

  it.each([
    ['Wang', 'Wan'],
    ['Macron', 'Marcon'],
    ['Medvedev', 'Medved'],
    ['Kim', 'Kam'],
  ])('when the rules are applied to %s and %s, then they stay apart', (one, other) => {
    expect(spell(one)).not.toBe(spell(other))
  })

  it('when groups and short forms are read, then none is empty or repeats a spelling', () => {
    for (const group of TRANSLITERATIONS) expect(new Set(group).size, group[0]).toBe(group.length)
    for (const group of TRANSLITERATIONS) expect(group.length).toBeGreaterThan(1)
    expect(repeated(NICKNAMES.map(([short]) => short))).toEqual([])
    for (const [short, full] of NICKNAMES) expect(full, short).not.toEqual([])
  })
})

describe('the other words of names', () => {
  it.each([
    ['PARTICLES', PARTICLES],
    ['FAMILY_FIRST', FAMILY_FIRST],
    ['COMMON_WORDS', COMMON_WORDS],
    ['NOT_PERSONS', NOT_PERSONS],
    ['PERHAPS_PERSONS', PERHAPS_PERSONS],
  ])('when %s are compared, then none is repeated, empty or padded', (_, list) => {
    expect(repeated(list)).toEqual([])
    for (const word of list) expect(word).toMatch(/^\S(.*\S)?$/)
  })

  it('when particles are read, then they are in small letters', () => {
    for (const particle of PARTICLES) expect(particle).toBe(particle.toLowerCase())
  })

  it('when a word may be a surname, then it refuses no person', () => {
    expect(PERHAPS_PERSONS.filter((word) => NOT_PERSONS.includes(word))).toEqual([])
  })
})

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))]
}
