// What the graph holds → the rows in which a batch gets to know it.
import type { GraphValue, Row } from '../../src/graph/graph.ts'

/** Properties of a stored node or edge; what is absent has no entry. */
export type StoredProperties = Readonly<Record<string, GraphValue>>

export interface MentionRow extends Row {
  readonly article: string
  readonly publishedAt: string | null
  readonly actor: string
  readonly properties: StoredProperties
}

export interface ReportRow extends Row {
  readonly article: string
  readonly publishedAt: string | null
  readonly event: string
  readonly properties: StoredProperties
}

export interface HoldingRow extends Row {
  readonly office: string
  readonly person: string
  readonly family: string | null
  readonly first: string | null
  readonly last: string | null
}

/** A person with what articles say of them, added up. */
export interface PersonUses extends Row {
  readonly person: string
  readonly family: string | null
  readonly uses: readonly string[]
}

export interface CopyRow extends Row {
  readonly copy: string
  readonly original: string
  /** Of the article at the far end of the edge. */
  readonly publishedAt: string | null
  readonly similarity: number
}

export interface NodeProperties extends Row {
  readonly id: string
  readonly properties: StoredProperties
}

export type NodeLabel = 'Person' | 'Organization' | 'Country' | 'Office' | 'Topic' | 'Place' | 'Name' | 'Word'

export interface DayCell {
  readonly kind: string
  readonly day: string
  /** Persons and bodies; countries alone bring no reports together. */
  readonly named: readonly string[]
}

export interface ActorSpan {
  readonly who: string
  readonly from: string
  readonly to: string
}
