// What a load did → its closing account, for people and for machines.
import { number } from '../account.ts'

/** `created` of those read; the others were there, or were rejected since an end was not. */
export interface RowCounts {
  read: number
  created: number
  rejected: number
  /** Written by an earlier run of this load, which was broken off. */
  resumed: number
}

export interface LoadAccount {
  readonly nodes: RowCounts
  readonly edges: RowCounts
  /** Lines that were no node or edge, and edges without an end. */
  rejected: number
  seconds: number
  /** The load ended before its input did. */
  interrupted: boolean
}

export function newLoadAccount(): LoadAccount {
  const counts = (): RowCounts => ({ read: 0, created: 0, rejected: 0, resumed: 0 })
  return { nodes: counts(), edges: counts(), rejected: 0, seconds: 0, interrupted: false }
}

export function loadAccountLines({ nodes, edges, rejected, seconds, interrupted }: LoadAccount): string[] {
  const rows = nodes.read + edges.read
  const rate = seconds > 0 ? `, ${number(Math.round(rows / seconds))} rows a second` : ''
  return [
    countLine('nodes', nodes),
    countLine('edges', edges),
    ...(rejected > 0 ? [`${number(rejected)} lines rejected`] : []),
    `${interrupted ? 'stopped by a signal after' : 'done in'} ${seconds.toFixed(1)} s${rate}`,
  ]
}

function countLine(what: string, { read, created, rejected, resumed }: RowCounts): string {
  const there = read - created - rejected - resumed
  const parts = [
    `${number(created)} created`,
    `${number(there)} were there`,
    ...(resumed > 0 ? [`${number(resumed)} written before the load was broken off`] : []),
    ...(rejected > 0 ? [`${number(rejected)} without an end`] : []),
  ]
  return `${number(read)} ${what} read: ${parts.join(', ')}`
}
