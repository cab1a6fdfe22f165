// Events of the same actors on two days in a row → which of them are one, told with dates a day apart.
import { addDays } from '../office-holders.ts'
import type { ClaimGroup } from './claim-group.ts'

/** Share of common words from which two sentences are one, copied on. */
const SAME_SENTENCE = 0.75
const FEWEST_WORDS = 6

/**
 * A wire report of Monday that a paper prints on Tuesday says *today* of both days, and a call is made on two dates at
 * once. Two that stand beside a third, or in one article, are several: talks that go on.
 */
export function oneDayApart(days: readonly ClaimGroup[]): [ClaimGroup, ClaimGroup][] {
  const sorted = [...days].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.key < b.key ? -1 : 1,
  )
  return sorted.flatMap((first, i): [ClaimGroup, ClaimGroup][] => {
    const second = sorted[i + 1]
    if (!second || dayOf(second) !== addDays(dayOf(first), 1)) return []
    const isPair = sorted.filter((each) => isNear(each, first) || isNear(each, second)).length === 2
    return isPair && isOneReport(first, second) ? [largerFirst(first, second)] : []
  })
}

function dayOf({ claims }: ClaimGroup): string {
  return claims[0]!.range!.start
}

function isNear(a: ClaimGroup, b: ClaimGroup): boolean {
  return [-1, 0, 1].some((days) => dayOf(a) === addDays(dayOf(b), days))
}

function isOneReport(a: ClaimGroup, b: ClaimGroup): boolean {
  const articles = new Set(a.claims.map(({ article }) => article))
  if (b.claims.some(({ article }) => articles.has(article))) return false
  return a.claims.some((first) =>
    b.claims.some((second) => sameSentence(first.claim.quote, second.claim.quote)),
  )
}

function sameSentence(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const common = [...first].filter((word) => second.has(word)).length
  return (
    Math.min(first.size, second.size) >= FEWEST_WORDS &&
    common >= SAME_SENTENCE * (first.size + second.size - common)
  )
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** The day that more claims give is the event's; of equals the earlier. */
function largerFirst(a: ClaimGroup, b: ClaimGroup): [ClaimGroup, ClaimGroup] {
  return b.claims.length > a.claims.length ? [b, a] : [a, b]
}
