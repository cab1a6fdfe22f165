// Entente's answers to the seven workloads → the harness's canonical form, in which all endpoints are compared.

interface Identified {
  readonly id: string
  readonly name: string
}

interface Report {
  readonly quote: string
  readonly confidence: number
  readonly article: { readonly id: string; readonly title: string; readonly publishedAt: string }
}

interface Event {
  readonly id: string
  readonly kind: string
  readonly date: string
  readonly status: string
  readonly participants: readonly { readonly role: string; readonly actor: Identified }[]
  readonly topics: readonly Identified[]
  readonly reports: readonly Report[]
}

interface Nodes<T> {
  readonly nodes: readonly T[]
}

interface Met {
  readonly node: Identified
  readonly count: number
  readonly firstMet: string
  readonly lastMet: string
  readonly about: readonly { readonly count: number; readonly subject: Identified }[]
}

interface Article {
  readonly id: string
  readonly title: string
  readonly publishedAt: string
  readonly mentions: Nodes<{
    readonly actor: Identified & { readonly represents?: readonly { readonly actor: Identified }[] }
  }>
}

interface Data {
  readonly actor: Identified & { readonly events: Nodes<Event>; readonly met: { readonly edges: Met[] } }
  readonly articles: Nodes<Article>
  readonly path: { readonly length: number } | null
  readonly agreements: Nodes<Event>
  readonly actors: Nodes<Identified & { readonly kind: string; readonly events: Nodes<Event> }>
  readonly country: {
    readonly hosted: readonly {
      readonly start: string
      readonly counts: readonly { readonly kind: string; readonly count: number }[]
    }[]
  }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

function eventOf({ id, date, status, participants, topics }: Event) {
  const parts = participants.map(({ role, actor }) => ({ role, ...actor }))
  return { id, date, status: status.toLowerCase(), participants: byId(parts), topics: byId(topics) }
}

function reportOf({ quote: sentence, confidence, article: { id, title, publishedAt } }: Report) {
  return { sentence, confidence, article: { id: ownId(id), title, date: publishedAt } }
}

/** Articles stand in the graph under the id that their source gave them. */
function ownId(id: string): string {
  return id.replace('article/', '')
}

const KIND: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
}

export const shapes = {
  Q1: ({ actor: { id, name, events } }: Data) => ({
    id,
    name,
    meetings: events.nodes.map((event) => ({
      ...eventOf(event),
      report: event.reports.map(reportOf)[0] ?? null,
    })),
  }),
  Q2: ({ actor }: Data) =>
    actor.met.edges.map(({ node, count, firstMet: first, lastMet: last, about }) => ({
      ...node,
      count,
      first,
      last,
      topics: about.map((each) => ({ ...each.subject, count: each.count })),
    })),
  Q3: ({ articles }: Data) =>
    articles.nodes.map(({ id, title, publishedAt: date, mentions }) => ({
      id: ownId(id),
      title,
      date,
      mentions: mentions.nodes.map(({ actor: { id: actorId, name, represents = [] } }) => ({
        id: actorId,
        name,
        countries: byId(represents.map(({ actor }) => actor)),
      })),
    })),
  /** The harness counts edges, two for each event. */
  Q4: ({ path }: Data) => path && { length: 2 * path.length },
  Q5: ({ agreements }: Data) =>
    agreements.nodes.map((event) => ({ ...eventOf(event), reports: event.reports.map(reportOf) })),
  Q6: ({ actors }: Data) =>
    actors.nodes.map(({ id, name, kind, events }) => ({
      id,
      name,
      kind: KIND[kind],
      events: events.nodes.map((event) => ({
        id: event.id,
        type: event.kind.toLowerCase(),
        date: event.date,
      })),
    })),
  Q7: ({ country }: Data) =>
    country.hosted.flatMap(({ start, counts }) =>
      counts.map(({ kind, count }) => ({
        year: Number(start.slice(0, 4)),
        month: Number(start.slice(5, 7)),
        type: kind.toLowerCase(),
        count,
      })),
    ),
}
