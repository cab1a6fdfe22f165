// The reports of one event → in what they differ, and which of them say what.
import { fold } from '../../src/fold.ts'
import type { ReportRow } from '../report/cypher.ts'

export type DisputedProperty = 'date' | 'place' | 'status' | 'mode' | 'amount' | 'participants'

/** One of the values that reports give. */
export interface Claimed {
  /** As the reports have it; of participants their ids, with spaces between. */
  readonly value: string
  /** The ids of the actors who took part by these reports; none for other properties. */
  readonly actors: readonly string[]
  readonly reports: readonly ReportRow[]
}

export interface Disagreement {
  readonly property: DisputedProperty
  /** Two or more; first what most reports say. */
  readonly claims: readonly Claimed[]
}

/** What a report says of a property; null when it does not tell. */
type Reader = (report: ReportRow) => { readonly key: string; readonly value: string } | null

const READERS: Readonly<Record<DisputedProperty, Reader>> = {
  date: ({ date }) => plain(date),
  place: ({ place }) => place && { key: fold(place), value: place },
  status: ({ status }) => plain(status),
  mode: ({ mode }) => plain(mode),
  amount: ({ amount, currency }) => (amount === null ? null : plain(`${amount} ${currency ?? ''}`.trim())),
  participants: ({ actors }) => plain(actors && actors.length > 0 ? [...actors].sort().join(' ') : null),
} as { readonly [property in DisputedProperty]: Reader }

/** A pure function of what the reports claim: what only some of them tell is no disagreement. */
export function disagreementsOf(reports: readonly ReportRow[]): Disagreement[] {
  return (Object.keys(READERS) as DisputedProperty[]).flatMap((property) => {
    const claims = claimsOf(property, reports)
    return differ(property, claims) ? [{ property, claims }] : []
  })
}

function plain(value: string | null): { key: string; value: string } | null {
  return value === null ? null : { key: value, value }
}

function claimsOf(property: DisputedProperty, reports: readonly ReportRow[]): Claimed[] {
  const byKey = new Map<string, { value: string; reports: ReportRow[] }>()
  for (const report of reports) {
    const said = READERS[property](report)
    if (!said) continue
    const known = byKey.get(said.key)
    if (known) known.reports.push(report)
    else byKey.set(said.key, { value: said.value, reports: [report] })
  }
  return [...byKey.values()]
    .map(({ value, reports: own }) => ({
      value,
      actors: property === 'participants' ? value.split(' ') : [],
      reports: own,
    }))
    .sort((a, b) => b.reports.length - a.reports.length || (a.value < b.value ? -1 : 1))
}

function differ(property: DisputedProperty, claims: readonly Claimed[]): boolean {
  if (property !== 'date') return claims.length > 1
  return claims.some((a, i) => claims.slice(i + 1).some((b) => !coverEachOther(a.value, b.value)))
}

/** `2022-03` and `2022-03-07`: one only says less. */
function coverEachOther(a: string, b: string): boolean {
  const [first, second] = [boundsOf(a), boundsOf(b)]
  return covers(first, second) || covers(second, first)
}

function covers(outer: Bounds, inner: Bounds): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

interface Bounds {
  readonly start: string
  readonly end: string
}

/** EDTF of years, months, days and intervals, as strings that compare like the days. */
function boundsOf(date: string): Bounds {
  const [first = '', last = first] = date.split('/')
  return { start: first.padEnd(10, '-00-00'.slice(first.length - 10)), end: `${last}-99-99`.slice(0, 10) }
}
