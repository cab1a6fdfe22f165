// The ties of a neighbourhood, one for each pair and kind → its links, one for each pair.
import type { KindCount } from '../timeline/periods.ts'
import type { Tie } from './cypher.ts'

/** An edge to draw: two actors, and all that links them. */
export interface Link {
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly counts: readonly KindCount[]
  readonly first: string | null
  readonly last: string | null
}

/** The strongest first; of equals by the ids. */
export function linksOf(ties: readonly Tie[]): Link[] {
  const links = new Map<string, Link>()
  for (const tie of ties) {
    const pair = `${tie.source} ${tie.target}`
    links.set(pair, joined(links.get(pair), tie))
  }
  return [...links]
    .toSorted(([a, { weight: x }], [b, { weight: y }]) => y - x || (a < b ? -1 : 1))
    .map(([, link]) => link)
}

function joined(link: Link | undefined, { source, target, kind, count, first, last }: Tie): Link {
  const counts = [...(link?.counts ?? []), { kind, count }]
  return {
    source,
    target,
    weight: (link?.weight ?? 0) + count,
    counts,
    first: [first, link?.first].filter((day) => typeof day === 'string').toSorted()[0] ?? null,
    last:
      [last, link?.last]
        .filter((day) => typeof day === 'string')
        .toSorted()
        .at(-1) ?? null,
  }
}
