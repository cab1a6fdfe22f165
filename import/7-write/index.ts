// Readings → the graph (stage 7, with what stage 6 decides).
export { knownVersions } from './article-versions.ts'
export { addChanges, type ChangeCounts, noChanges } from './graph-part.ts'
export { type BatchResult, writeBatch } from './write-batch.ts'
