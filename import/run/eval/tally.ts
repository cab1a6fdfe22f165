// Counts of what was right → precision, recall and F1, or a share.

/** How much of what was read is right: `right` of `read`, and of what the gold has. */
export interface Tally {
  readonly right: number
  readonly read: number
  readonly gold: number
}

/** `right` of `of`, for what is either right or wrong. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly read: number
  readonly gold: number
}

export const NO_TALLY: Tally = { right: 0, read: 0, gold: 0 }
export const NO_SHARE: Share = { right: 0, of: 0 }

export function addTally(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, read: a.read + b.read, gold: a.gold + b.gold }
}

export function addShare(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of }
}

export function shareOf(tests: readonly boolean[]): Share {
  return { right: tests.filter(Boolean).length, of: tests.length }
}

/** Where nothing was read and nothing was there to read, all is right. */
export function figures({ right, read, gold }: Tally): Figures {
  const precision = read > 0 ? right / read : gold > 0 ? 0 : 1
  const recall = gold > 0 ? right / gold : read > 0 ? 0 : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), read, gold }
}

/** Null when there was nothing to judge. */
export function shareValue({ right, of }: Share): number | null {
  return of > 0 ? rounded(right / of) : null
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
