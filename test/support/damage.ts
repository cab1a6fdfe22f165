// Good bytes and a seeded chance → the same bytes with some bits flipped, cut out, doubled or put in.
import type { Random } from '../../src/graph/read-query.ts'

/** What readers look for, so that more than noise is met. */
const MARKS = ['"', '""', '\\', '\\u', '{', '}', '[', ']', ',', '<', '>', '</p>', '<![CDATA[', '&', '&#', '\0', '\n', '\uFEFF', '�', '\u2028', '\x1b[31m', '-', '1e999'] // prettier-ignore
const MOST = 4

export function damaged(good: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(good)
  for (let times = 1 + random.integer(MOST); times > 0; times -= 1) bytes = damageOnce(bytes, random)
  return bytes
}

function damageOnce(bytes: Buffer, random: Random): Buffer {
  const at = random.integer(Math.max(1, bytes.length))
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (random.integer(5)) {
    case 0:
    case 1: {
      const flipped = Buffer.from(bytes)
      if (at < flipped.length) flipped[at]! ^= 1 << random.integer(8)
      return flipped
    }
    case 2:
      return Buffer.concat([before, Buffer.from(random.pick(MARKS)), after])
    case 3:
      return Buffer.concat([before, after.subarray(random.integer(40))])
    default:
      return Buffer.concat([before, after.subarray(0, random.integer(60)), after])
  }
}
