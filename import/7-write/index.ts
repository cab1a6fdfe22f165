// Readings → the graph (stage 7, with what stage 6 decides).
export { knownVersions } from './article-versions.ts'
export { addChanges, type ChangeCounts, noChanges } from './graph-part.ts'
export { indexWords } from './index-words.ts'
export {
  holdLock,
  LEASE,
  type Lock,
  releaseLock,
  renewLock,
  type StoredLock,
  takeLock,
  WHOLE,
} from './lock.ts'
export { type BatchResult, withdrawBatch, writeBatch } from './write-batch.ts'
