// The benchmark generator's rows (`node.*.jsonl`, `rel.*.jsonl`) → the same graph in Entente's own form, as `entente export --out` writes it.
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fold } from '../../src/fold.ts'

type Row = Readonly<Record<string, string | number>>
type Fields = Record<string, unknown>

const PREFIX: Readonly<Record<string, string>> = { Person: 'person', Organization: 'org', Country: 'country' }
const PLOVER: Readonly<Record<string, string>> = {
  Meeting: 'CONSULT',
  Agreement: 'AGREE',
  Statement: 'SUPPORT',
}
/** What the vocabulary calls a status; all others are `occurred`. */
const STATUS: Readonly<Record<string, string>> = { draft: 'planned' }

/**
 * Ids get the prefix by which the schema tells types (`a7` → `country/a7`, `e3` → `meeting/e3`); articles keep
 * theirs. Names are folded into `Name` nodes, an event has its first and last day, its reports' number and their
 * highest confidence; a country in which an event was held gets a place of its name. Roles stay as they are.
 * @returns how many nodes and edges were written, and the ids under which Entente knows what is no article.
 */
export async function writeEntenteRows(
  from: string,
  to: string,
): Promise<{ nodes: number; edges: number; ids: ReadonlyMap<string, string> }> {
  mkdirSync(to, { recursive: true })
  const out = new Output(to)
  const reports = new Map<string, { count: number; confidence: number }>()
  for await (const { to: event, confidence } of rowsOf(from, 'rel.REPORTS')) {
    const { count, confidence: best } = reports.get(String(event)) ?? { count: 0, confidence: 0 }
    reports.set(String(event), { count: count + 1, confidence: Math.max(best, Number(confidence)) })
  }
  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  for await (const row of rowsOf(from, 'node.Actor')) await actor(row, out, ids, names)
  for await (const { id, name } of rowsOf(from, 'node.Topic')) {
    ids.set(String(id), `topic/${id}`)
    await out.node('Topic', { id: `topic/${id}`, name })
  }
  const events = new Map<string, Row>()
  for await (const row of rowsOf(from, 'node.Event')) {
    const { id, label, date, status } = row
    const own = `${String(label).toLowerCase()}/${id}`
    ids.set(String(id), own)
    events.set(own, row)
    const { count = 0, confidence } = reports.get(String(id)) ?? {}
    await out.node(String(label), {
      id: own,
      kind: String(label).toUpperCase(),
      plover: PLOVER[String(label)],
      status: statusOf(status),
      date,
      startDay: date,
      endDay: date,
      summary: `${label} ${id}`,
      confidence,
      reportCount: count,
    })
  }
  for await (const { id, title, date, text } of rowsOf(from, 'node.Article')) {
    const titleFolded = fold(String(title))
    await out.node('Article', { id, title, titleFolded, publishedAt: date, text, language: 'en' })
  }
  for (const type of ['REPRESENTS', 'PARTICIPATED_IN', 'ABOUT', 'HELD_IN', 'REPORTS', 'MENTIONS']) {
    for await (const row of rowsOf(from, `rel.${type}`)) {
      const [start, end] = [ids.get(String(row['from'])) ?? row['from']!, ids.get(String(row['to']))!]
      const place = `place/${row['to']}`
      const properties = edgeProperties(type, row, names.get(String(row['to'])), events.get(end))
      await out.edge(type, start, type === 'HELD_IN' ? place : end, properties)
    }
  }
  await out.close()
  return { ...out.counts, ids }
}

async function actor(
  { id, name, kind }: Row,
  out: Output,
  ids: Map<string, string>,
  names: Map<string, string>,
): Promise<void> {
  const own = `${PREFIX[String(kind)]}/${id}`
  ids.set(String(id), own)
  names.set(String(id), String(name))
  const family = kind === 'Person' ? fold(String(name).split(' ').at(-1)!) : undefined
  await out.node(String(kind), { id: own, name, aliases: [name], family })
  await out.name(fold(String(name)), own)
  if (kind !== 'Country') return
  await out.node('Place', { id: `place/${id}`, name })
  await out.edge('IN', `place/${id}`, own, {})
}

function statusOf(status: unknown): string {
  return status === 'planned' || status === 'cancelled' ? status : (STATUS[String(status)] ?? 'occurred')
}

function edgeProperties(type: string, row: Row, name: string | undefined, event: Row | undefined): Fields {
  if (type === 'PARTICIPATED_IN') return { role: row['role'] }
  if (type === 'MENTIONS') return { count: 1 }
  if (type === 'HELD_IN') return { name, country: `country/${row['to']}` }
  if (type !== 'REPORTS') return {}
  const quote = String(row['sentence'])
  const status = statusOf(event?.['status'])
  const told = { confidence: row['confidence'], status, date: event?.['date'], rule: 'bench/row' }
  return { quote, quoteFolded: fold(quote), start: 0, end: quote.length, ...told }
}

async function* rowsOf(folder: string, name: string): AsyncGenerator<Row> {
  for await (const line of createInterface({ input: createReadStream(join(folder, `${name}.jsonl`)) }))
    yield JSON.parse(line) as Row
}

class Output {
  readonly counts = { nodes: 0, edges: 0 }
  readonly #folder: string
  readonly #files = new Map<string, WriteStream>()
  readonly #names = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  node(label: string, properties: Fields): Promise<void> {
    this.counts.nodes += 1
    return this.#write(`node.${label}`, { label, ...properties })
  }

  edge(type: string, from: unknown, to: unknown, properties: Fields): Promise<void> {
    this.counts.edges += 1
    return this.#write(`edge.${type}`, { type, from, to, ...properties })
  }

  /** Two names may fold to one. */
  async name(id: string, of: string): Promise<void> {
    if (!this.#names.has(id)) await this.node('Name', { id })
    this.#names.add(id)
    await this.edge('NAMES', id, of, {})
  }

  async #write(name: string, row: Fields): Promise<void> {
    let file = this.#files.get(name)
    if (!file) this.#files.set(name, (file = createWriteStream(join(this.#folder, `${name}.jsonl`))))
    if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain')
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) {
      file.end()
      await once(file, 'close')
    }
  }
}
