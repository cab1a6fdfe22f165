// Counts by day, month or year → the periods of a timeline, in order, each with its counts by kind.
import type { PeriodRow } from './cypher.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

export interface KindCount {
  readonly kind: string
  readonly count: number
}

export interface Period {
  readonly start: string
  readonly counts: readonly KindCount[]
}

/** How much of a day each unit is grouped by; weeks are put together from days. */
export const LETTERS: Readonly<Record<Unit, number>> = { day: 10, week: 10, month: 7, year: 4 }

/** Rows come in order of period and kind; so do the periods. */
export function periodsOf(unit: Unit, rows: readonly PeriodRow[]): Period[] {
  const periods = new Map<string, Map<string, number>>()
  for (const { period, kind, events } of rows) {
    const start = startOf(unit, period)
    const counts = periods.get(start) ?? new Map<string, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + events)
    periods.set(start, counts)
  }
  return [...periods].map(([start, counts]) => ({
    start,
    counts: [...counts].toSorted().map(([kind, count]) => ({ kind, count })),
  }))
}

function startOf(unit: Unit, period: string): string {
  return unit === 'week' ? mondayOf(period) : period + '-01-01'.slice(period.length - 4)
}

/** `2022-03-09` → `2022-03-07`: weeks begin on Monday, as in ISO 8601. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
