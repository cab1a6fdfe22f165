// Who imports under which name → a lock with a lease and a token, kept in the graph itself.
import { KnownError } from '../../src/errors.ts'
import type { Transaction } from '../../src/graph/graph.ts'

/** Milliseconds after which a lock that was not renewed may be taken over. */
export const LEASE = 60_000

/** A lock that was taken. The token counts up with every taking, so that a former holder is known by its own. */
export interface Lock {
  /** `import`, or `import 2/4` for one of several importers. */
  readonly id: string
  /** `4711@host`. */
  readonly owner: string
  readonly token: number
  /** ISO instant, by the database's clock. */
  readonly since: string
}

export interface StoredLock extends Lock {
  /** Epoch milliseconds by the database's clock. */
  readonly expiresAt: number
}

/** The node that every batch writes to first: importers take turns, and what one reads no other changes meanwhile. */
const TURN = 'turn'
/**
 * Batches of a load read nothing of the graph and may be written at once: each writer has a turn of its own. Who takes
 * the lock takes all turns, so that it waits for every batch under way, and the next one of a former holder is refused.
 */
const WRITERS = 4
const TURNS = [TURN, ...Array.from({ length: WRITERS }, (_, writer) => turnOf(writer))]
/** The lock that leaves no room for any other. */
export const WHOLE = 'import'

const TAKE_TURNS = 'UNWIND $ids AS id MERGE (l:ImportLock {id: id}) SET l.owner = $owner'
const LOCKS = `MATCH (l:ImportLock)
RETURN l.id AS id, l.owner AS owner, l.token AS token, l.since AS since, l.expiresAt AS expiresAt`
const COUNT = 'MERGE (l:ImportLock {id: $id}) SET l.token = $token'
const PUT = `MERGE (l:ImportLock {id: $id})
SET l.owner = $owner, l.token = $token, l.since = $since, l.expiresAt = $expiresAt`
const OWN = 'MATCH (l:ImportLock {id: $id}) WHERE l.token = $token RETURN l.expiresAt AS expiresAt'
const RENEW = `MATCH (l:ImportLock {id: $id}) WHERE l.token = $token
SET l.expiresAt = $expiresAt
RETURN l.token AS token`
const RELEASE = 'MATCH (l:ImportLock {id: $id}) WHERE l.token = $token DETACH DELETE l'

/**
 * Takes the lock `id`, or takes it over. `isAlive` may know better than the lease that a holder is gone; should it be
 * wrong, the holder's next batch is refused.
 * @throws KnownError IMPORT_RUNNING when somebody holds it, or one that excludes it.
 */
export async function takeLock(
  transaction: Transaction,
  id: string,
  owner: string,
  isAlive: (lock: StoredLock) => boolean,
): Promise<Lock> {
  // Looked at first without waiting for the batch that the holder may be writing.
  await refuseWhenHeld(transaction, id, isAlive)
  await takeTurns(transaction, owner, TURNS)
  const locks = await refuseWhenHeld(transaction, id, isAlive)
  const now = await transaction.clock()
  const token = 1 + Math.max(0, ...locks.map((lock) => lock.token))
  const since = new Date(now).toISOString()
  await transaction.run(COUNT, { id: TURN, token })
  await transaction.run(PUT, { id, owner, token, since, expiresAt: now + LEASE })
  return { id, owner, token, since }
}

async function refuseWhenHeld(
  transaction: Transaction,
  id: string,
  isAlive: (lock: StoredLock) => boolean,
): Promise<{ token: number }[]> {
  const now = await transaction.clock()
  const rows = await transaction.run<StoredLock & Record<string, string | number>>(LOCKS)
  const rival = rows.find(
    (lock) => !TURNS.includes(lock.id) && excludes(lock.id, id) && lock.expiresAt > now && isAlive(lock),
  )
  if (rival) throw running(rival)
  return rows.map(({ token }) => ({ token: token ?? 0 }))
}

/** Shards of different names stand beside each other, nothing beside an import of the whole. */
function excludes(held: string, wanted: string): boolean {
  return held === wanted || held === WHOLE || wanted === WHOLE
}

function running({ id, owner, since }: StoredLock): KnownError {
  const what = id === WHOLE ? '' : ` (${id})`
  return new KnownError(
    'IMPORT_RUNNING',
    `import running since ${since} by ${owner}${what}. Nothing was written; wait for it, or stop it. ` +
      `If it is gone without having said so, its lock ends ${LEASE / 1000} s after its last sign of life.`,
  )
}

/** Makes all others who want one of the turns wait for the end of this transaction. */
async function takeTurns(transaction: Transaction, owner: string, ids: readonly string[]): Promise<void> {
  await transaction.run(TAKE_TURNS, { ids, owner })
}

function turnOf(writer: number | undefined): string {
  return writer === undefined ? TURN : `${TURN} ${(writer % WRITERS) + 1}`
}

/**
 * First in the transaction of each batch: the batch is written only by who still holds the lock, and renews it when
 * half of the lease is over. `writer`: of a load, which of its writers at once this is, counted from 0.
 * @throws KnownError IMPORT_STOPPED when another has taken it over.
 */
export async function holdLock(transaction: Transaction, lock: Lock, writer?: number): Promise<void> {
  await takeTurns(transaction, lock.owner, [turnOf(writer)])
  const { id, token } = lock
  const [own] = await transaction.run<{ expiresAt: number }>(OWN, { id, token })
  if (own && own.expiresAt - (await transaction.clock()) > LEASE / 2) return
  if (own && (await renewLock(transaction, lock))) return
  throw new KnownError(
    'IMPORT_STOPPED',
    `The import that ${lock.owner} began at ${lock.since} has lost its lock: it gave no sign of life for ` +
      `${LEASE / 1000} s, and another took over. This batch was not written; run again to continue.`,
  )
}

/** A sign of life between batches; false when the lock is another's now. */
export async function renewLock(transaction: Transaction, { id, token }: Lock): Promise<boolean> {
  const expiresAt = (await transaction.clock()) + LEASE
  return (await transaction.run(RENEW, { id, token, expiresAt })).length > 0
}

export async function releaseLock(transaction: Transaction, { id, owner, token }: Lock): Promise<void> {
  await takeTurns(transaction, owner, [TURN])
  await transaction.run(RELEASE, { id, token })
}
