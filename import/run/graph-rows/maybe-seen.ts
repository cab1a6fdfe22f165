// Keys, one after another → for each whether it may have come before: a Bloom filter, so in a fixed 32 MB.

const BITS = 2 ** 28
const PROBES = 4
const FNV_PRIME = 0x01000193

/** Never says no to a key that came before; says yes to a new one 1 time in 10⁷ after a million keys, 1 in 60 after 30 million. */
export class MaybeSeen {
  readonly #words = new Uint32Array(BITS / 32)

  /** Whether the key may have been added before; adds it. */
  add(key: string): boolean {
    let [first, second] = [0x811c9dc5, 0x9747b28c]
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at)
      first = Math.imul(first ^ code, FNV_PRIME)
      second = Math.imul(second ^ code, 0x5bd1e995)
      second ^= second >>> 15
    }
    first ^= first >>> 16
    let isSeen = true
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = ((first + Math.imul(probe, second | 1)) >>> 0) % BITS
      const mask = 1 << (bit & 31)
      const word = this.#words[bit >>> 5]!
      if ((word & mask) === 0) isSeen = false
      this.#words[bit >>> 5] = word | mask
    }
    return isSeen
  }
}
