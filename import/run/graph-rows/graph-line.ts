// One line of an exported graph → a node's or an edge's row, checked against the vocabulary, or why it is none.
import { KnownError } from '../../../src/errors.ts'
import type { GraphValue } from '../../../src/graph/graph.ts'
import { type EdgeRow, edgeRow, type NodeRow, nodeRow, type Properties } from '../../../src/graph/upsert.ts'
import { EDGE_KINDS } from '../../../src/vocabulary/edges.ts'
import { ENTITY } from '../../../src/vocabulary/nodes.ts'

export interface NodeLine {
  readonly label: string
  readonly row: NodeRow
}

export interface EdgeLine {
  readonly type: string
  readonly fromLabel: string
  readonly toLabel: string
  readonly row: EdgeRow
}

export interface BadLine {
  readonly reason: string
}

type Fields = Readonly<Record<string, GraphValue>>

/** `{"label", "id", …}` is a node, `{"type", "from", "to", …}` an edge: as `entente export` writes them. */
export function parseGraphLine(text: string): NodeLine | EdgeLine | BadLine {
  const fields = parsed(text)
  if (fields === null) return { reason: 'not a JSON object' }
  try {
    if ('label' in fields) return nodeLine(fields)
    if ('type' in fields) return edgeLine(fields)
  } catch (error) {
    // What `upsert.ts` calls a mistake of the code is one of the input here.
    if (error instanceof TypeError || error instanceof KnownError)
      return { reason: unpunctuated(error.message) }
    throw error
  }
  return { reason: 'neither a node ("label") nor an edge ("type")' }
}

function parsed(text: string): Fields | null {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}

function nodeLine({ label, ...properties }: Fields): NodeLine {
  const id = requireText('id', properties['id'])
  const row = nodeRow(requireText('label', label), { ...properties, id })
  refuseHalves(row.properties)
  return { label: label as string, row }
}

const ENDS = new Map<string, { from: string; to: string }>(EDGE_KINDS.map((kind) => [kind.type, kind]))

function edgeLine({ type: typeField, from, to, ...properties }: Fields): EdgeLine {
  const type = requireText('type', typeField)
  const row = edgeRow(type, requireText('from', from), requireText('to', to), properties as Properties)
  refuseHalves([row.from, row.to, row.properties])
  const ends = ENDS.get(type)!
  return { type, fromLabel: ends.from, toLabel: ends.to === ENTITY ? subjectLabel(row.to) : ends.to, row }
}

/** What an event is about is an actor or a topic; their ids tell which. */
function subjectLabel(id: string): string {
  return /^(?:person|org|country)\//.test(id) ? 'Actor' : 'Topic'
}

function requireText(name: string, value: GraphValue | undefined): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError(`"${name}" is missing or not a text`)
}

/** Half of a surrogate pair, which JSON can write and no engine stores. */
function refuseHalves(value: GraphValue): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('holds text that is not well-formed Unicode')
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) refuseHalves(each)
  }
}

function unpunctuated(message: string): string {
  return message.replace(/\.$/, '')
}
