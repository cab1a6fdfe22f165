// Texts and their edited copies → near-duplicates; other texts → none.
import { describe, expect, it } from 'vitest'
import {
  duplicateSimilarity,
  shinglesOf,
  sketchOf,
} from '../../../../import/6-resolve/articles/near-duplicate.ts'

/** Words in a random order that depends on the seed only. */
function words(seed: number, count: number): string[] {
  let state = seed * 7919 + 17
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return `w${(state >> 8) % 5000}`
  })
}

const TEXT = words(1, 300)

describe('duplicateSimilarity', () => {
  it.each<[string, string[]]>([
    ['itself', TEXT],
    ['a credit before it', ['By', 'our', 'staff', ...TEXT]],
    ['a paragraph behind it', [...TEXT, ...words(2, 40)]],
    ['every fortieth word changed', TEXT.map((word, i) => (i % 40 === 0 ? 'other' : word))],
    ['its last quarter cut off', TEXT.slice(0, 225)],
    ['its second half cut off', TEXT.slice(0, 150)],
    ['capitals and commas', TEXT.map((word) => `${word.toUpperCase()},`)],
  ])('when a text comes with %s, then it is a near-duplicate, and shares a hash', (_what, copy) => {
    const [a, b] = [shinglesOf(TEXT.join(' ')), shinglesOf(copy.join(' '))]
    expect(duplicateSimilarity(a, b)).toBeGreaterThan(0.4)
    const hashes = sketchOf(b)
    expect([...sketchOf(a)].some(([property, hash]) => hash === hashes.get(property))).toBe(true)
  })

  it.each<[string, string[]]>([
    ['another text', words(3, 300)],
    ['a text that quotes a third of it', [...TEXT.slice(0, 100), ...words(4, 200)]],
    ['three words of it', TEXT.slice(0, 3)],
    ['nothing', []],
  ])('when it is %s, then it is none', (_what, other) => {
    expect(duplicateSimilarity(shinglesOf(TEXT.join(' ')), shinglesOf(other.join(' ')))).toBeNull()
  })
})
