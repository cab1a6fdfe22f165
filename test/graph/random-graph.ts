// The vocabulary and a seed → a graph of its shape, to load into both engines and to draw parameters from.
import type { Graph, GraphValue } from '../../src/graph/graph.ts'
import type { GraphSample, Random } from '../../src/graph/read-query.ts'
import {
  edgeRow,
  type EdgeRow,
  edgeUpsert,
  nodeRow,
  type NodeRow,
  nodeUpsert,
  type Properties,
} from '../../src/graph/upsert.ts'
import { EDGE_KINDS, type EdgeKind } from '../../src/vocabulary/edges.ts'
import { ENTITY, NODE_KINDS, type NodeKind, type PropertyType } from '../../src/vocabulary/nodes.ts'

export interface RandomGraph {
  readonly nodes: readonly { readonly label: string; readonly rows: readonly NodeRow[] }[]
  readonly edges: readonly { readonly statement: string; readonly rows: readonly EdgeRow[] }[]
  readonly sample: GraphSample
}

/** Nodes per event, for labels of which there are more or fewer; an event label has its share of `events`. */
const PER_EVENT: Readonly<Record<string, number>> = { Article: 0.8, Person: 0.3, Name: 0.4 }
const OTHERS_PER_EVENT = 0.05

/** How many edges a node of one end has, at most; the other end is drawn so that a few nodes get most of them. */
const DEGREES: Readonly<Record<string, { readonly of: 'from' | 'to'; readonly most: number }>> = {
  REPORTS: { of: 'to', most: 3 },
  MENTIONS: { of: 'from', most: 6 },
  PARTICIPATED_IN: { of: 'to', most: 8 },
  REPRESENTED_IN: { of: 'to', most: 5 },
}
const OTHER_DEGREE = { of: 'from', most: 2 } as const

export function randomGraph(random: Random, events: number): RandomGraph {
  const nodes = NODE_KINDS.map((kind) => ({ label: kind.label, rows: nodesOf(kind, random, events) }))
  const sample = sampleOf(nodes)
  const edges = EDGE_KINDS.flatMap((kind) => edgesOf(kind, sample, random))
  return { nodes, edges, sample }
}

/** Writes it in batches. */
export async function load(graph: Graph, { nodes, edges }: RandomGraph): Promise<void> {
  const statements = [...nodes.map(({ label, rows }) => ({ statement: nodeUpsert(label), rows })), ...edges]
  for (const { statement, rows } of statements) {
    for (let at = 0; at < rows.length; at += 2_000) {
      await graph.write((transaction) => transaction.run(statement, { rows: rows.slice(at, at + 2_000) }))
    }
  }
}

function nodesOf(kind: NodeKind, random: Random, events: number): NodeRow[] {
  const share = kind.also.includes('Event') ? 1 / 6 : (PER_EVENT[kind.label] ?? OTHERS_PER_EVENT)
  return Array.from({ length: Math.max(3, Math.round(events * share)) }, (_, i) => {
    const day = random.chance(0.8) ? dayOf(random) : undefined
    const given: Properties = { kind: kind.label.toUpperCase(), date: day, startDay: day, endDay: day }
    return nodeRow(kind.label, {
      ...propertiesOf(kind.properties, given, random),
      id: idOf(kind.label, i, random),
    })
  })
}

/** Ids as stages 6 and 7 make them; articles bring their own. */
function idOf(label: string, i: number, random: Random): string {
  if (label === 'Article') return random.chance() ? `${i}` : `https://news.example/${i}?a=b&c=${i % 3}`
  if (label === 'Name') return `${random.pick(WORDS)} ${random.pick(WORDS)} ${i}`
  if (label === 'Country') return `country/${code(i)}`
  return `${label === 'Organization' ? 'org' : label.toLowerCase()}/${i}`
}

function code(i: number): string {
  return String.fromCharCode(65 + ((i / 676) % 26), 65 + ((i / 26) % 26), 65 + (i % 26))
}

function edgesOf(kind: EdgeKind, sample: GraphSample, random: Random): RandomGraph['edges'] {
  const ends = kind.to === ENTITY ? ['Topic', 'Actor'] : [kind.to]
  const { of, most } = DEGREES[kind.type] ?? OTHER_DEGREE
  return ends.map((to) => {
    const pairs = sample.ids(of === 'from' ? kind.from : to).flatMap((id) => {
      const others = sample.ids(of === 'from' ? to : kind.from)
      const degree = random.integer(most + 1)
      return Array.from({ length: degree }, () =>
        of === 'from' ? [id, skewed(others, random)] : [skewed(others, random), id],
      )
    })
    const rows = pairs.map(([from = '', end = '']) => {
      const key = Object.fromEntries(
        kind.key.map((name) => [name, random.pick(['host', 'guest', 'participant'])]),
      )
      return edgeRow(kind.type, from, end, { ...propertiesOf(kind.properties, {}, random), ...key })
    })
    return { statement: edgeUpsert(kind.type, undefined, to), rows }
  })
}

/** A few are taken very often: that is what actors of news are like, and what makes patterns expand. */
function skewed(ids: readonly string[], random: Random): string {
  const share = random.integer(1_000) / 1_000
  return ids[Math.floor(ids.length * share ** 3)] as string
}

function propertiesOf(
  types: Readonly<Record<string, PropertyType>>,
  given: Properties,
  random: Random,
): Properties {
  const named = Object.entries(types).map(([name, type]): [string, GraphValue | undefined] => {
    if (Object.hasOwn(given, name)) return [name, given[name]]
    return [name, random.chance(0.15) ? undefined : valueOf(name, type, random)]
  })
  return Object.fromEntries(named)
}

/** With accents, scripts and an emoji; many collide, so that ties are broken by id. */
const WORDS = ['ada', 'Ada', 'Émile', 'Zoë', 'joly', 'Lavrov', 'Лавров', '李', '😀', "o'neil", 'a b', 'ü', '']
const TEXT = 'They met on security guarantees. Sanctions on grain were denied; “later”, said Zoë 😀.'

const MADE: Readonly<Record<string, (random: Random) => GraphValue>> = {
  status: (random) => random.pick(['occurred', 'planned', 'cancelled', 'denied', 'hypothetical']),
  mode: (random) => random.pick(['in-person', 'phone', 'virtual']),
  publishedAt: (random) =>
    random.chance() ? dayOf(random) : `${dayOf(random)}T0${random.integer(10)}:00:00Z`,
  date: (random) => random.pick([dayOf(random), '2022-03', '2022', '2022-03-07/2022-03-09']),
  firstSeen: (random) => dayOf(random),
  lastSeen: (random) => dayOf(random),
  iso2: (random) => code(random.integer(100)).slice(1),
  iso3: (random) => code(random.integer(100)),
  confidence: (random) => random.integer(101) / 100,
  text: (random) => TEXT.repeat(1 + random.integer(3)),
  quote: () => TEXT,
  claim: () => '{}',
}

/** Few days, so that they tie. */
function dayOf(random: Random): string {
  return `202${random.integer(3)}-0${1 + random.integer(3)}-${10 + random.integer(18)}`
}

function valueOf(name: string, type: PropertyType, random: Random): GraphValue {
  const make = MADE[name]
  if (make) return make(random)
  if (type === 'boolean') return random.chance()
  if (type === 'integer') return random.integer(5)
  if (type === 'float') return random.integer(1_000_000) / 4
  if (type === 'string') return `${random.pick(WORDS)} ${random.pick(WORDS)}`
  const item =
    type === 'integer[]' ? (): GraphValue => random.integer(100) : (): GraphValue => random.pick(WORDS)
  return Array.from({ length: random.integer(4) }, item)
}

function sampleOf(nodes: RandomGraph['nodes']): GraphSample {
  const labelled = (label: string) =>
    nodes.filter(({ label: own }) => {
      const also: readonly string[] = NODE_KINDS.find((kind) => kind.label === own)?.also ?? []
      return own === label || also.includes(label) || label === ENTITY
    })
  const rows = remembered((label: string) => labelled(label).flatMap((each) => each.rows))
  const ids = remembered((label: string) => rows(label).map(({ id }) => id))
  return {
    ids,
    values: (label, property) => {
      const values = rows(label).map(({ properties }) => properties[property])
      return [...new Set(values)].filter((value) => value !== undefined)
    },
  }
}

function remembered<T>(make: (label: string) => T): (label: string) => T {
  const made = new Map<string, T>()
  return (label) => {
    const value = made.get(label) ?? make(label)
    made.set(label, value)
    return value
  }
}
