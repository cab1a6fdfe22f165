// Nothing in → every statement by which the writing side asks what the graph holds.

export const ARTICLES = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, properties(a) AS properties`

export const ARTICLE_MENTIONS = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(x:Actor)
RETURN a.id AS article, a.publishedAt AS publishedAt, x.id AS actor, properties(m) AS properties`

export const ARTICLE_PEOPLE = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(x:Person)
RETURN a.id AS article, a.publishedAt AS publishedAt, x.id AS actor, properties(m) AS properties`

export const EVENT_REPORTS = `UNWIND $ids AS id
MATCH (e:Event {id: id})<-[r:REPORTS]-(a:Article)
RETURN a.id AS article, a.publishedAt AS publishedAt, e.id AS event, properties(r) AS properties`

export const FAMILY_USES = `UNWIND $families AS family
MATCH (p:Person) WHERE p.family = family
RETURN p.id AS person, p.family AS family, coalesce(p.uses, []) AS uses`

export const NAMED_USES = `UNWIND $names AS name
MATCH (n:Name {id: name})-[:NAMES]->(p:Person)
RETURN DISTINCT p.id AS person, p.family AS family, coalesce(p.uses, []) AS uses`

export const ACTOR_USES = `UNWIND $ids AS id
MATCH (x:Actor {id: id})
RETURN x.id AS id, x.uses AS uses`

export const CLAIMS_WITH_KEYS = `UNWIND $rows AS row
MATCH (p:Person {id: row.person})<-[m:MENTIONS]-(a:Article)
WHERE row.key IN m.keys
RETURN a.id AS article, a.publishedAt AS publishedAt, m.claim AS claim`

export const ARTICLES_WITH_KEYS = `UNWIND $rows AS row
MATCH (p:Person {id: row.person})<-[m:MENTIONS]-(a:Article)
WHERE row.key IN m.keys
RETURN a.id AS article`

export const OFFICE_HOLDINGS = `UNWIND $offices AS office
MATCH (o:Office {id: office})<-[h:HELD]-(p:Person)
RETURN o.id AS office, p.id AS person, p.family AS family, h.firstSeen AS first, h.lastSeen AS last`

export const OFFICE_EVENTS = `UNWIND $rows AS row
MATCH (o:Office {id: row.office})-[:TOOK_PART_IN]->(e:Event)
WITH e.id AS id, coalesce(e.startDay, e.toldOn) AS day, row
WHERE day >= row.from AND day <= row.to
RETURN id AS id`

export const ARTICLE_EVENTS = `UNWIND $articles AS id
MATCH (a:Article {id: id})-[:REPORTS]->(e:Event)
RETURN e.id AS id`

export const ARTICLE_CLAIMS = `UNWIND $articles AS id
MATCH (a:Article {id: id})-[r:REPORTS]->(e:Event)
RETURN a.id AS article, e.id AS event, r.claim AS claim`

export const ARTICLE_WORDS = `UNWIND $articles AS id
MATCH (a:Article {id: id})-[:SAYS]->(w:Word)
RETURN a.id AS article, w.id AS word`

export const RESULTS = `UNWIND $ids AS id
MATCH (e:Event {id: id})-[:RESULTED_IN]->(result:Event)
RETURN e.id AS source, result.id AS result
UNION
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:RESULTED_IN]-(source:Event)
RETURN source.id AS source, e.id AS result`

export const ACTOR_EVENTS = `UNWIND $ids AS id
MATCH (x:Actor {id: id})-[:PARTICIPATED_IN]->(e:Event)
RETURN e.id AS id`

export const ACTOR_NAMES = `UNWIND $ids AS id
MATCH (x:Actor {id: id})
RETURN x.id AS id, x.name AS name`

/** By the day of the event, or, of events without a date, the day on which they were told. */
export const SAME_DAY = (day: 'startDay' | 'toldOn') =>
  (['PARTICIPATED_IN', 'REPRESENTED_IN'] as const)
    .map(
      (type) => `UNWIND $cells AS cell
MATCH (e:Event) WHERE e.${day} = cell.day AND e.kind = cell.kind
MATCH (e)<-[:${type}]-(x:Actor) WHERE x.id IN cell.named
RETURN e.id AS id`,
    )
    .join('\nUNION\n')

export const SAME_ACTORS = `UNWIND $spans AS span
MATCH (e:Event) WHERE e.who = span.who
WITH e, span WHERE e.startDay >= span.from AND e.startDay <= span.to
RETURN e.id AS id`

export const EVENTS = `UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS id, properties(e) AS properties`

export const EVENT_ACTORS = (type: string) => `UNWIND $ids AS id
MATCH (e:Event {id: id})<-[r:${type}]-(x:Actor)
RETURN e.id AS event, x.id AS actor, properties(r) AS properties`

export const EVENT_SUBJECTS = (label: string) => `UNWIND $ids AS id
MATCH (e:Event {id: id})-[r:ABOUT]->(x:${label})
RETURN e.id AS event, x.id AS subject, properties(r) AS properties`

export const EVENT_PLACES = `UNWIND $ids AS id
MATCH (e:Event {id: id})-[r:HELD_IN]->(p:Place)
RETURN e.id AS event, p.id AS place, properties(r) AS properties`

export const EVENT_OFFICES = `UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:TOOK_PART_IN]-(o:Office)
RETURN e.id AS event, o.id AS office`

export const NODES = (label: string) => `UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN n.id AS id, properties(n) AS properties`

export const NAMES_OF = `UNWIND $ids AS id
MATCH (x:Actor {id: id})<-[:NAMES]-(n:Name)
RETURN x.id AS actor, n.id AS name`

export const HELD_BY = `UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HELD]->(o:Office)
RETURN p.id AS person, o.id AS office, properties(h) AS properties`

export const REPRESENTED_BY = `UNWIND $ids AS id
MATCH (p:Person {id: id})-[r:REPRESENTS]->(x:Actor)
RETURN p.id AS person, x.id AS actor, properties(r) AS properties`

export const OWNERS = `UNWIND $ids AS id
MATCH (o:Office {id: id})-[:OF]->(x:Actor)
RETURN o.id AS office, x.id AS actor`

export const PLACE_COUNTRIES = `UNWIND $ids AS id
MATCH (p:Place {id: id})-[:\`IN\`]->(c:Country)
RETURN p.id AS place, c.id AS country`

export const COPIES = `UNWIND $ids AS id
MATCH (a:Article {id: id})<-[d:DUPLICATE_OF]-(b:Article)
RETURN b.id AS copy, b.publishedAt AS publishedAt, a.id AS original, d.similarity AS similarity`

export const ORIGINALS = `UNWIND $ids AS id
MATCH (a:Article {id: id})-[d:DUPLICATE_OF]->(b:Article)
RETURN a.id AS copy, b.id AS original, b.publishedAt AS publishedAt, d.similarity AS similarity`

export const TEXTS = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.publishedAt AS publishedAt, a.title AS title, a.text AS text`

/** One statement a property: each has its own index. */
export const WITH_SKETCH = (property: string) => `UNWIND $hashes AS hash
MATCH (a:Article) WHERE a.${property} = hash
RETURN a.id AS id`
