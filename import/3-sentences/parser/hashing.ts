// Small integers and hashes → slots of a weight table (the "hash kernel": features are never stored, only hashed).

/** Spreads every bit of the value over the word (the finaliser of MurmurHash3). */
export function scramble(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** One hash for each number below `count`; `seed` keeps inventories apart. */
export const mixes = (count: number, seed: number): Int32Array =>
  Int32Array.from({ length: count }, (_, i) => scramble(Math.imul(i + 1, 0x9e3779b1) + seed))

// What the number of a template and its first and second value are multiplied with, and the sum of all.
export const TEMPLATE = 0x9e3779b1
export const FIRST = 0x2545f491
export const SECOND = 0x6c8e9cf5
export const FINISH = 0x85ebca6b

// A feature is its template's number and one to three values, each already spread.
export const one = (k: number, a: number): number => {
  const h = Math.imul(a + Math.imul(k, 0x9e3779b1), 0x85ebca6b)
  return h ^ (h >>> 15)
}
export const two = (k: number, a: number, b: number): number => {
  const h = Math.imul(Math.imul(a, 0x2545f491) + b + Math.imul(k, 0x9e3779b1), 0x85ebca6b)
  return h ^ (h >>> 15)
}
export const three = (k: number, a: number, b: number, c: number): number => {
  const h = Math.imul(
    Math.imul(a, 0x2545f491) + Math.imul(b, 0x6c8e9cf5) + c + Math.imul(k, 0x9e3779b1),
    0x85ebca6b,
  )
  return h ^ (h >>> 15)
}

// A feature whose last value is given later: its base, and the base closed with that value.
export const base = (k: number, a: number): number =>
  (Math.imul(a, 0x2545f491) + Math.imul(k, 0x9e3779b1)) | 0
export const base2 = (k: number, a: number, b: number): number =>
  (Math.imul(a, 0x2545f491) + Math.imul(b, 0x6c8e9cf5) + Math.imul(k, 0x9e3779b1)) | 0
export const close = (opened: number, last: number): number => {
  const h = Math.imul(opened + last, 0x85ebca6b)
  return h ^ (h >>> 15)
}

/** Slot of a feature together with a class, in a table of 2^(32 - shift) slots. */
export const slotOf = (feature: number, classMix: number, shift: number): number =>
  Math.imul(feature ^ classMix, 0x9e3779b1) >>> shift

/** The shift for a table of `length` slots, a power of two. */
export const shiftFor = (length: number): number => Math.clz32(length) + 1
