// A graph and a name → some work done while no other import has the same name, and signs of life meanwhile.
import { hostname } from 'node:os'
import { KnownError } from '../../src/errors.ts'
import type { Graph, Transaction } from '../../src/graph/graph.ts'
import {
  holdLock,
  LEASE,
  type Lock,
  releaseLock,
  renewLock,
  type StoredLock,
  takeLock,
  WHOLE,
} from '../7-write/index.ts'
import type { Shard } from './shard.ts'

/** Called first in each transaction that writes: refuses when the lock is lost. `writer`: see `holdLock`. */
export type Check = (transaction: Transaction, writer?: number) => Promise<void>

const OWNER = `${process.pid}@${hostname()}`
/** Locks that this very process holds. */
const held = new Set<string>()

/** @throws KnownError IMPORT_RUNNING, and what `work` throws. */
export async function withImportLock<T>(
  graph: Graph,
  shard: Shard | undefined,
  work: (check: Check) => Promise<T>,
): Promise<T> {
  const id = shard ? `${WHOLE} ${shard.index}/${shard.count}` : WHOLE
  const lock = await take(graph, id)
  const key = keyOf(graph, lock)
  held.add(key)
  const timer = setInterval(() => void renew(graph, lock), LEASE / 3)
  timer.unref()
  try {
    const result = await work((transaction, writer) => holdLock(transaction, lock, writer))
    await graph.write((transaction) => releaseLock(transaction, lock))
    return result
  } catch (error) {
    // A database that is gone need not be asked again: the lease ends by itself.
    const isGone = error instanceof KnownError && error.code === 'DATABASE_UNAVAILABLE'
    if (!isGone) await graph.write((transaction) => releaseLock(transaction, lock)).catch(() => {})
    throw error
  } finally {
    clearInterval(timer)
    held.delete(key)
  }
}

async function take(graph: Graph, id: string): Promise<Lock> {
  let taken: Lock | undefined
  const isAlive = (lock: StoredLock): boolean =>
    // The answer to our own taking may have been lost, and the transaction is run again.
    !(taken && taken.token === lock.token && lock.owner === OWNER) && mayLive(graph, lock)
  return graph.write(async (transaction) => {
    taken = await takeLock(transaction, id, OWNER, isAlive)
    return taken
  })
}

/** Of a process on this machine it can be told that it is gone; a graph of one process has no other. */
function mayLive(graph: Graph, lock: StoredLock): boolean {
  const [, pid, host] = /^(\d+)@(.*)$/s.exec(lock.owner) ?? []
  if (lock.owner === OWNER) return held.has(keyOf(graph, lock))
  if (!graph.capabilities.shared) return false
  return host !== hostname() || isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function keyOf({ address }: Graph, { id, token, since }: Lock): string {
  return [address, id, token, since].join(' ')
}

async function renew(graph: Graph, lock: Lock): Promise<void> {
  // A lock that is lost, or a database that is gone, is told with the next batch.
  await graph.write((transaction) => renewLock(transaction, lock)).catch(() => {})
}
