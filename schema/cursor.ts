// A row's sort keys and its list's name ⇄ an opaque cursor that no other list accepts.
import { createHash } from 'node:crypto'
import type { SortKey } from './plan/fragment.ts'

export type Keys = readonly (string | number)[]

/** Base64url of a checksum and the keys; the list's name goes into the checksum only. */
export function writeCursor(list: string, keys: Keys): string {
  const payload = JSON.stringify(keys)
  return Buffer.from(checksum(list, payload) + payload).toString('base64url')
}

/** The keys, or null when the text is not a cursor of this list: another list's, altered, or none at all. */
export function readCursor(
  list: string,
  order: readonly Pick<SortKey, 'type'>[],
  cursor: string,
): Keys | null {
  const text = Buffer.from(cursor, 'base64url').toString()
  const payload = text.slice(CHECKSUM_LENGTH)
  if (text.slice(0, CHECKSUM_LENGTH) !== checksum(list, payload)) return null
  const keys = JSON.parse(payload) as Keys
  const fits = keys.length === order.length && keys.every((key, i) => typeof key === order[i]?.type)
  return fits && writeCursor(list, keys) === cursor ? keys : null
}

const CHECKSUM_LENGTH = 8

function checksum(list: string, payload: string): string {
  return createHash('sha256').update(`${list}\n${payload}`).digest('base64url').slice(0, CHECKSUM_LENGTH)
}
