// Nothing in → a small graph of invented people between real countries, written as the import writes it.
import { indexWords } from '../../import/7-write/index.ts'
import { fold } from '../../src/fold.ts'
import type { Graph, GraphValue } from '../../src/graph/graph.ts'
import { IN_MEMORY, openGraph } from '../../src/graph/open.ts'
import {
  edgeRow,
  edgeUpsert,
  nodeRow,
  nodeUpsert,
  type EdgeRow,
  type NodeRow,
} from '../../src/graph/upsert.ts'

type Properties = Record<string, GraphValue | undefined>

const labelOfPrefix: Record<string, string> = {
  person: 'Person',
  org: 'Organization',
  country: 'Country',
  topic: 'Topic',
  place: 'Place',
  office: 'Office',
}

/** Collects nodes and edges, then writes them, one statement a label and type. */
export class Fixture {
  readonly #nodes = new Map<string, NodeRow[]>()
  readonly #edges = new Map<string, { text: string; rows: EdgeRow[] }>()

  node(label: string, id: string, properties: Properties = {}): string {
    const rows = this.#nodes.get(label) ?? []
    rows.push(nodeRow(label, { ...properties, id }))
    this.#nodes.set(label, rows)
    return id
  }

  edge(
    type: string,
    from: string,
    to: string,
    properties: Properties = {},
    ends: [string?, string?] = [],
  ): void {
    const key = [type, ...ends].join(' ')
    const batch = this.#edges.get(key) ?? { text: edgeUpsert(type, ...ends), rows: [] }
    batch.rows.push(edgeRow(type, from, to, properties))
    this.#edges.set(key, batch)
  }

  actor(id: string, name: string, properties: Properties = {}, aliases: readonly string[] = []): string {
    this.node(labelOf(id), id, { name, aliases, ...properties })
    for (const form of new Set([name, ...aliases].map(fold))) {
      if (!this.#nodes.get('Name')?.some((row) => row.id === form)) this.node('Name', form)
      this.edge('NAMES', form, id, {}, ['Name', labelOf(id)])
    }
    return id
  }

  /** An event, and who took part: `{'person/a': {role, onBehalfOf}}`; countries they stand for are represented. */
  event(
    id: string,
    properties: Properties,
    parts: Record<string, Properties>,
    about: readonly string[] = [],
    place?: string,
  ) {
    const kind = (id.split('/')[0] ?? '').toUpperCase()
    const label = kind.charAt(0) + kind.slice(1).toLowerCase()
    this.node(label, id, {
      kind,
      status: 'occurred',
      confidence: 0.9,
      reportCount: 1,
      ...spanOf(properties),
      ...properties,
    })
    const through = new Map<string, string[]>()
    for (const [actor, part] of Object.entries(parts)) {
      this.edge('PARTICIPATED_IN', actor, id, { role: 'participant', ...part }, [labelOf(actor), label])
      for (const side of (part['onBehalfOf'] ?? []) as string[])
        through.set(side, [...(through.get(side) ?? []), actor])
    }
    for (const [side, persons] of through) {
      if (parts[side]) continue
      this.edge('REPRESENTED_IN', side, id, { role: 'participant', through: persons }, [labelOf(side), label])
    }
    for (const subject of about) {
      const phrase = subject.split('/')[1] ?? ''
      this.edge('ABOUT', id, subject, { phrase, phrases: [phrase] }, [label, labelOf(subject)])
    }
    if (place) this.edge('HELD_IN', id, place, {}, [label, 'Place'])
    return id
  }

  article(id: string, text: string, properties: Properties = {}): string {
    return this.node('Article', id, {
      title: `Title of ${id}`,
      titleFolded: fold(`Title of ${id}`),
      text,
      language: 'en',
      publishedAt: '2031-05-04',
      contentHash: id,
      ...properties,
    })
  }

  report(article: string, event: string, text: string, quote: string, properties: Properties = {}): void {
    const start = text.indexOf(quote)
    const label = labelOfEvent(event)
    const claim = {
      quote,
      quoteFolded: fold(quote),
      start,
      end: start + quote.length,
      rule: 'meeting/met-with',
      confidence: 0.9,
      status: 'occurred',
      claim: '{}',
    }
    this.edge('REPORTS', article, event, { ...claim, ...properties }, ['Article', label])
  }

  async write(graph: Graph): Promise<void> {
    await graph.write(async (transaction) => {
      for (const [label, rows] of this.#nodes) await transaction.run(nodeUpsert(label), { rows })
      for (const { text, rows } of this.#edges.values()) await transaction.run(text, { rows })
    })
    await indexWords(graph)
  }
}

function labelOf(id: string): string {
  return labelOfPrefix[id.split('/')[0] ?? ''] ?? 'Article'
}

function labelOfEvent(id: string): string {
  const prefix = id.split('/')[0] ?? ''
  return prefix.charAt(0).toUpperCase() + prefix.slice(1)
}

function spanOf({ date }: Properties): Properties {
  if (typeof date !== 'string') return {}
  return date.length === 7
    ? { startDay: `${date}-01`, endDay: `${date}-28` }
    : { startDay: date, endDay: date }
}

export const TEXT = 'In Bucharest, Ana Tudor met Léa Gagnon on Sunday. They signed a declaration on trade.'
const MET = 'Ana Tudor met Léa Gagnon on Sunday.'

/**
 * Ana Tudor (Romania) met Léa Gagnon (Canada) twice, once with an unnamed official of Ukraine; Léa Gagnon met Otto
 * Brandt (Germany); Ines Coelho (Portugal) only plans to meet him; Karl Weiss and Ana Tudor never met.
 */
export function diplomats(): Fixture {
  const f = new Fixture()
  f.actor('country/ROU', 'Romania', { iso2: 'RO', iso3: 'ROU' }, ['Rumania'])
  f.actor('country/CAN', 'Canada', { iso2: 'CA', iso3: 'CAN' })
  f.actor('country/UKR', 'Ukraine', { iso2: 'UA', iso3: 'UKR' })
  f.actor('country/DEU', 'Germany', { iso2: 'DE', iso3: 'DEU' })
  f.actor('country/PRT', 'Portugal', { iso2: 'PT', iso3: 'PRT' })
  f.actor('org/nato', 'NATO', {}, ['North Atlantic Treaty Organization'])
  f.actor('person/ana-tudor', 'Ana Tudor', {}, ['Tudor'])
  f.actor('person/lea-gagnon', 'Léa Gagnon', {}, ['Gagnon'])
  f.actor('person/otto-brandt', 'Otto Brandt')
  f.actor('person/ines-coelho', 'Inês Coelho')
  f.actor('person/karl-weiss', 'Karl Weiss', {}, ['Weiss'])
  f.actor('person/eva-weiss', 'Eva Weiss', {}, ['Weiss'])
  f.actor('person/nil', 'Nil Lone')
  f.node('Topic', 'topic/trade', { name: 'Trade' })
  f.node('Topic', 'topic/security-guarantees', { name: 'Security guarantees', iptc: 'medtop:20000000' })
  f.node('Place', 'place/bucharest', { name: 'Bucharest' })
  f.edge('IN', 'place/bucharest', 'country/ROU')
  f.node('Office', 'office/CAN/foreign-minister', { title: 'Foreign Minister', role: 'foreign-minister' })
  f.edge('OF', 'office/CAN/foreign-minister', 'country/CAN', {}, ['Office', 'Country'])
  f.edge('HELD', 'person/lea-gagnon', 'office/CAN/foreign-minister', {
    firstSeen: '2031-05-04',
    lastSeen: '2031-06-01',
  })
  const sides = {
    'person/ana-tudor': 'ROU',
    'person/lea-gagnon': 'CAN',
    'person/otto-brandt': 'DEU',
    'person/ines-coelho': 'PRT',
  }
  for (const [person, code] of Object.entries(sides)) {
    f.edge('REPRESENTS', person, `country/${code}`, { firstSeen: '2031-05-04', lastSeen: '2031-06-01' }, [
      'Person',
      'Country',
    ])
  }
  const ana = { onBehalfOf: ['country/ROU'] }
  const lea = { onBehalfOf: ['country/CAN'], office: 'office/CAN/foreign-minister' }
  const otto = { onBehalfOf: ['country/DEU'] }
  const ines = { onBehalfOf: ['country/PRT'] }
  f.event(
    'meeting/1',
    { date: '2031-05-04', summary: 'Ana Tudor met Léa Gagnon', mode: 'in-person' },
    { 'person/ana-tudor': ana, 'person/lea-gagnon': lea },
    ['topic/trade', 'country/UKR'],
    'place/bucharest',
  )
  f.event(
    'meeting/2',
    { date: '2031-06' },
    {
      'person/ana-tudor': ana,
      'person/lea-gagnon': lea,
      'country/UKR': { office: 'office/CAN/foreign-minister' },
    },
    ['topic/security-guarantees'],
  )
  f.event(
    'meeting/3',
    { date: '2031-07-01' },
    { 'person/lea-gagnon': lea, 'person/otto-brandt': otto, 'org/nato': {} },
    ['topic/trade'],
  )
  f.event(
    'meeting/4',
    { date: '2031-08-01', status: 'planned' },
    { 'person/otto-brandt': otto, 'person/ines-coelho': ines },
  )
  f.event('meeting/5', {}, { 'person/otto-brandt': otto, 'person/karl-weiss': {} })
  f.event(
    'agreement/1',
    { date: '2031-05-04', name: 'Joint declaration on trade', plover: 'AGREE', contexts: ['economic'] },
    { 'person/ana-tudor': { ...ana, role: 'signatory' }, 'person/lea-gagnon': { ...lea, role: 'signatory' } },
    ['topic/trade'],
  )
  f.event(
    'aid/1',
    { date: '2031-05-10', amount: 500_000_000, currency: 'CAD', purpose: 'road repairs' },
    { 'country/CAN': { role: 'donor' }, 'country/UKR': { role: 'recipient' } },
  )
  f.event(
    'visit/1',
    { date: '2031-05-03' },
    { 'person/lea-gagnon': { ...lea, role: 'visitor' }, 'country/ROU': { role: 'host' } },
  )
  f.edge('RESULTED_IN', 'meeting/1', 'agreement/1', {}, ['Meeting', 'Agreement'])
  f.article('news-1', TEXT)
  f.article('news-2', TEXT, { publishedAt: '2031-05-05T08:00:00Z', source: 'The Invented Courier' })
  f.report('news-1', 'meeting/1', TEXT, MET)
  f.report('news-2', 'meeting/1', TEXT, MET, { confidence: 0.7, status: 'planned' })
  f.report('news-1', 'agreement/1', TEXT, 'They signed a declaration on trade.', { rule: 'agreement/signed' })
  for (const [actor, span] of [
    ['person/ana-tudor', [14, 23]],
    ['person/lea-gagnon', [28, 38]],
    ['person/eva-weiss', [0, 2]],
  ] as const) {
    f.edge('MENTIONS', 'news-1', actor, { count: 1, spans: span }, ['Article', 'Person'])
  }
  f.edge('MENTIONS', 'news-2', 'person/ana-tudor', { count: 2, spans: [14, 23, 50, 54] }, [
    'Article',
    'Person',
  ])
  return f
}

/** These in an embedded graph of their own; whoever opens it closes it. */
export async function openDiplomats(): Promise<Graph> {
  const graph = await openGraph({ dataDir: IN_MEMORY })
  await graph.prepare()
  await diplomats().write(graph)
  return graph
}
