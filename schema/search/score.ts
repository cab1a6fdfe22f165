// A folded text, the folded words looked for, and how prominent the thing is → a score from 0 to 1.

/** Exact 1, beginning 0.9, the words together 0.8, the words anywhere 0.6; up to 0.05 more for the often mentioned. */
export function scoreOf(text: string, words: readonly string[], weight: number, prominence = 0): number {
  const bonus = (0.05 * prominence) / (prominence + 10)
  return Math.round(10_000 * (0.95 * weight * quality(text, words.join(' ')) + bonus)) / 10_000
}

function quality(text: string, phrase: string): number {
  if (text === phrase) return 1
  if (text.startsWith(phrase)) return 0.9
  return ` ${text}`.includes(` ${phrase}`) ? 0.8 : 0.6
}
