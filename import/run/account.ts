// What an import did → its closing account, for people and for machines.
import { type ChangeCounts, noChanges } from '../7-write/index.ts'

/** `read` = `imported` + `unchanged` + `rejected`; `updated` of the imported replaced an older version. */
export interface Account {
  read: number
  imported: number
  updated: number
  unchanged: number
  rejected: number
  /** Articles without a publication date: dates in them could not be resolved. */
  undated: number
  /** Articles whose date lies in the future. */
  suspectDates: number
  /** Articles in another language than English: stored, but nothing is read from them. */
  unread: number
  emptyFiles: number
  changes: ChangeCounts
  seconds: number
  /** The import ended before its input did. */
  interrupted: boolean
}

export function newAccount(): Account {
  return {
    read: 0,
    imported: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    undated: 0,
    suspectDates: 0,
    unread: 0,
    emptyFiles: 0,
    changes: noChanges(),
    seconds: 0,
    interrupted: false,
  }
}

export function accountLines(account: Account): string[] {
  const { read, imported, updated, unchanged, rejected, changes, seconds } = account
  const rate = seconds > 0 ? `, ${Math.round(read / seconds)} a second` : ''
  const ofThem = updated > 0 ? ` (${number(updated)} of them newer versions)` : ''
  return [
    `${number(read)} articles read = ${number(imported)} imported${ofThem} + ${number(unchanged)} unchanged + ${number(rejected)} rejected`,
    ...changeLines(changes),
    ...warnings(account),
    `${account.interrupted ? 'stopped by a signal after' : 'done in'} ${seconds.toFixed(1)} s${rate}`,
  ]
}

export function changeLines(changes: ChangeCounts): string[] {
  return [
    `nodes: ${number(changes.nodesCreated)} created, ${number(changes.nodesChanged)} changed, ${number(changes.nodesRemoved)} removed`,
    `edges: ${number(changes.edgesCreated)} created, ${number(changes.edgesChanged)} changed, ${number(changes.edgesRemoved)} removed`,
  ]
}

function warnings({ undated, suspectDates, unread, emptyFiles }: Account): string[] {
  return [
    ...(undated > 0 ? [`warning: ${number(undated)} without a publication date`] : []),
    ...(suspectDates > 0 ? [`warning: ${number(suspectDates)} dated in the future`] : []),
    ...(unread > 0 ? [`warning: ${number(unread)} not in English: stored, but unread`] : []),
    ...(emptyFiles > 0 ? [`warning: ${number(emptyFiles)} empty files`] : []),
  ]
}

export function number(value: number): string {
  return value.toLocaleString('en-US')
}
