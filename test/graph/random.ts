// A seed → choices that look random and are the same each time: xoshiro128** of Blackman and Vigna (2018).
import type { Random } from '../../src/graph/read-query.ts'

/** Linear congruential generators have patterns in their low bits, and would make graphs with patterns. */
export function seeded(seed: number): Random {
  const next = xoshiro128(seed)
  const integer = (below: number) => Math.floor((next() / 2 ** 32) * below)
  return {
    integer,
    pick: <T>(items: readonly T[]) => {
      if (items.length === 0) throw new RangeError('There is nothing to pick from')
      return items[integer(items.length)] as T
    },
    chance: (probability = 0.5) => next() / 2 ** 32 < probability,
  }
}

/** 32-bit integers; the state is filled by splitmix32, so that small seeds differ from the first number on. */
function xoshiro128(seed: number): () => number {
  let filling = seed >>> 0
  const fill = () => {
    filling = (filling + 0x9e3779b9) >>> 0
    let word = Math.imul(filling ^ (filling >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
