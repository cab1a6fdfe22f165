// Rows of one label or type → one transaction: its journal entry, the rows, and which of them lack an end.
import { createHash } from 'node:crypto'
import type { Graph, Transaction } from '../../../src/graph/graph.ts'
import {
  edgeCreate,
  edgeMerge,
  type EdgeRow,
  nodeCreate,
  nodeIds,
  nodeRow,
  type NodeRow,
  nodeUpsert,
} from '../../../src/graph/upsert.ts'
import type { Check } from '../import-lock.ts'
import type { EdgeLine, NodeLine } from './graph-line.ts'

/** Where a row stood. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface MissingEnd extends Place {
  readonly reason: string
  readonly row: EdgeRow
}

export interface BatchOutcome {
  /** An earlier run of the same load has committed this batch. */
  readonly wasDone: boolean
  readonly created: number
  readonly missing: readonly MissingEnd[]
}

/** Rows that one statement takes, in the order of the input. `isNew`: none of them is in the graph, so CREATE does. */
export class RowBatch {
  readonly kind: NodeLine | EdgeLine
  readonly isNew: boolean
  readonly rows: (NodeRow | EdgeRow)[] = []
  readonly places: Place[] = []
  characters = 0
  readonly #hash = createHash('sha256')

  constructor(kind: NodeLine | EdgeLine, isNew: boolean) {
    this.kind = kind
    this.isNew = isNew
  }

  add(row: NodeRow | EdgeRow, place: Place, text: string): void {
    this.rows.push(row)
    this.places.push(place)
    this.characters += text.length
    this.#hash.update(text)
  }

  /** The journal's id of this batch, by its content; asked once, when it is full. */
  seal(): string {
    return `load/${this.#hash.digest('hex').slice(0, 32)}`
  }
}

/**
 * The journal entry goes first: its key locks out a second writer of the same batch, and a batch whose commit was
 * not heard of is met as done when it is tried again.
 */
export function writeRows(
  graph: Graph,
  batch: RowBatch,
  id: string,
  isNew: boolean,
  check?: Check,
): Promise<BatchOutcome> {
  return graph.write(async (transaction) => {
    await check?.(transaction)
    const [first, last] = [batch.places[0]!, batch.places.at(-1)!]
    const entry = nodeRow('ImportBatch', {
      id,
      file: first.file,
      fromLine: first.line,
      toLine: last.line,
      finishedAt: new Date().toISOString(),
    })
    await transaction.run(nodeUpsert('ImportBatch'), { rows: [entry] })
    const wasDone = transaction.changes.nodesCreated === 0
    if ('label' in batch.kind) {
      if (!wasDone) await transaction.run(nodeStatement(batch.kind, isNew), { rows: batch.rows })
      return { wasDone, created: wasDone ? 0 : transaction.changes.nodesCreated - 1, missing: [] }
    }
    const found = wasDone ? null : await writeEdges(transaction, batch.kind, batch.rows, isNew)
    const missing = found === batch.rows.length ? [] : await missingEnds(transaction, batch, batch.kind)
    return { wasDone, created: transaction.changes.edgesCreated, missing }
  })
}

function nodeStatement({ label }: NodeLine, isNew: boolean): string {
  return isNew ? nodeCreate(label) : nodeUpsert(label)
}

async function writeEdges(
  transaction: Transaction,
  { type, fromLabel, toLabel }: EdgeLine,
  rows: readonly (NodeRow | EdgeRow)[],
  isNew: boolean,
): Promise<number> {
  const statement = (isNew ? edgeCreate : edgeMerge)(type, fromLabel, toLabel)
  const [found] = await transaction.run<{ found: number }>(statement, { rows })
  return found?.found ?? 0
}

async function missingEnds(
  transaction: Transaction,
  batch: RowBatch,
  { type, fromLabel, toLabel }: EdgeLine,
): Promise<MissingEnd[]> {
  const rows = batch.rows as EdgeRow[]
  const present = async (label: string, ids: string[]): Promise<ReadonlySet<string>> => {
    const found = await transaction.run<{ id: string }>(nodeIds(label), { ids: [...new Set(ids)] })
    return new Set(found.map(({ id }) => id))
  }
  const froms = await present(fromLabel, rows.map(({ from }) => from)) // prettier-ignore
  const tos = await present(toLabel, rows.map(({ to }) => to)) // prettier-ignore
  return rows.flatMap((row, at) => {
    const lacks = [
      ...(froms.has(row.from) ? [] : [`${fromLabel} ${JSON.stringify(row.from)}`]),
      ...(tos.has(row.to) ? [] : [`${toLabel} ${JSON.stringify(row.to)}`]),
    ]
    if (lacks.length === 0) return []
    return [{ ...batch.places[at]!, row, reason: `${type} needs ${lacks.join(' and ')}, which is not there` }]
  })
}
