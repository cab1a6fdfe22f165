// Files of nodes and edges in Entente's form → Neo4j, by a bare driver: batched UNWIND … CREATE, without any check.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Driver } from 'neo4j-driver'
import { EDGE_KINDS } from '../../src/vocabulary/edges.ts'
import { NODE_KINDS } from '../../src/vocabulary/nodes.ts'

interface Sizes {
  readonly batch: number
  readonly sessions: number
}

type Row = Record<string, unknown>

/** Numbers go as the driver sends them, as floats. */
export async function bareLoad(driver: Driver, files: readonly string[], sizes: Sizes): Promise<void> {
  for (const isEdges of [false, true]) {
    const running = new Set<Promise<void>>()
    const send = async (statement: string, rows: readonly Row[]): Promise<void> => {
      while (running.size >= sizes.sessions) await Promise.race(running)
      const writing = write(driver, statement, rows).finally(() => running.delete(writing))
      running.add(writing)
    }
    for (const file of files.filter((each) => /\/edge\./.test(each) === isEdges)) {
      const name = /(?:node|edge)\.(\w+)\.jsonl$/.exec(file)![1]!
      let rows: Row[] = []
      let statement = ''
      for await (const line of createInterface({ input: createReadStream(file) })) {
        const { label: _, type: __, ...row } = JSON.parse(line) as Row
        statement ||= isEdges ? edgeStatement(name, String(row['to'])) : nodeStatement(name)
        rows.push(isEdges ? endsApart(row) : row)
        if (rows.length < sizes.batch) continue
        await send(statement, rows)
        rows = []
      }
      if (rows.length > 0) await send(statement, rows)
    }
    await Promise.all(running)
  }
}

function endsApart({ from, to, ...properties }: Row): Row {
  return { from, to, properties }
}

function nodeStatement(label: string): string {
  const { also } = NODE_KINDS.find((kind) => kind.label === label)!
  return `UNWIND $rows AS r CREATE (n:${[label, ...also, 'Entity'].join(':')}) SET n = r`
}

function edgeStatement(type: string, to: string): string {
  const kind = EDGE_KINDS.find((each) => each.type === type)!
  const end = kind.to === 'Entity' ? (to.startsWith('topic/') ? 'Topic' : 'Actor') : kind.to
  return `UNWIND $rows AS r MATCH (a:${kind.from} {id: r.from}) MATCH (b:${end} {id: r.to}) CREATE (a)-[e:\`${type}\`]->(b) SET e = r.properties`
}

async function write(driver: Driver, statement: string, rows: readonly Row[]): Promise<void> {
  const session = driver.session()
  try {
    await session.executeWrite((transaction) => transaction.run(statement, { rows }))
  } finally {
    await session.close()
  }
}
