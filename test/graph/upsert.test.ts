// The vocabulary → write statements and rows, held to the letter where the letter matters.
import { describe, expect, it } from 'vitest'
import {
  edgeDelete,
  edgeRow,
  edgesDeleteFrom,
  edgesDeleteTo,
  edgeUpsert,
  nodeDelete,
  nodeRow,
  nodeUpsert,
} from '../../src/graph/upsert.ts'

describe('write statements', () => {
  it.each([
    [
      'a person',
      nodeUpsert('Person'),
      'UNWIND $rows AS row\nMERGE (n:Actor {id: row.id})\nSET n:Person:Entity\nSET n = row.properties',
    ],
    [
      'an article',
      nodeUpsert('Article'),
      'UNWIND $rows AS row\nMERGE (n:Article {id: row.id})\nSET n:Entity\nSET n = row.properties',
    ],
    [
      'an edge from its quiet end',
      edgeUpsert('PARTICIPATED_IN'),
      `UNWIND $rows AS row
MERGE (a:Actor {id: row.from}) ON CREATE SET a:Entity
MERGE (b:Event {id: row.to}) ON CREATE SET b:Entity
MERGE (b)<-[r:\`PARTICIPATED_IN\` {role: row.properties.role}]-(a)
SET r = row.properties`,
    ],
    [
      'an edge whose end may be anything',
      edgeUpsert('ABOUT', undefined, 'Topic'),
      `UNWIND $rows AS row
MERGE (a:Event {id: row.from}) ON CREATE SET a:Entity
MERGE (b:Topic {id: row.to}) ON CREATE SET b:Entity
MERGE (a)-[r:\`ABOUT\`]->(b)
SET r = row.properties`,
    ],
    [
      'an edge to delete',
      edgeDelete('REPORTS'),
      'UNWIND $rows AS row\nMATCH (a:Article {id: row.from})-[r:`REPORTS`]->(b:Event {id: row.to})\nDELETE r',
    ],
    [
      'all edges of an article',
      edgesDeleteFrom('MENTIONS'),
      'UNWIND $ids AS id\nMATCH (a:Article {id: id})-[r:`MENTIONS`]->(b:Actor)\nDELETE r',
    ],
    [
      'all edges to an event',
      edgesDeleteTo('PARTICIPATED_IN'),
      'UNWIND $ids AS id\nMATCH (b:Event {id: id})<-[r:`PARTICIPATED_IN`]-(a:Actor)\nDELETE r',
    ],
    [
      'nodes to delete',
      nodeDelete('Meeting'),
      'UNWIND $ids AS id\nMATCH (n:Event {id: id})\nDETACH DELETE n',
    ],
  ])('when %s is written, then the statement finds it by its key', (_, statement, expected) => {
    expect(statement).toBe(expected)
  })

  it.each([
    ['a label that is none', () => nodeUpsert('Planet')],
    ['a label with Cypher in it', () => nodeUpsert('Person) DETACH DELETE n //')],
    ['an edge type that is none', () => edgeUpsert('KNOWS')],
    ['an end that the edge kind does not have', () => edgeUpsert('REPORTS', 'Actor')],
    ['an end that may be anything and is not told', () => edgeUpsert('ABOUT')],
  ])('when a statement is asked for with %s, then TypeError', (_, make) => {
    expect(make).toThrow(TypeError)
  })
})

describe('rows', () => {
  it.each<[string, () => unknown]>([
    ['an id', () => nodeRow('Name', { id: 'é'.repeat(4_001) })],
    ['an indexed property', () => nodeRow('Article', { id: 'a', url: 'x'.repeat(8_001) })],
    ['an indexed property of a broader label', () => nodeRow('Person', { id: 'p', name: 'x'.repeat(8_001) })],
    ['the id of an end', () => edgeRow('HELD', 'p', 'x'.repeat(8_001))],
  ])('when %s is longer than an index takes, then TOO_LARGE', (_, make) => {
    expect(make).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }))
  })

  it('when a text that no index holds is long, then it passes', () => {
    expect(nodeRow('Article', { id: 'a'.repeat(8_000), text: 'x'.repeat(1_000_000) }).id).toHaveLength(8_000)
  })

  it('when properties are null or undefined, then they are left out', () => {
    const row = nodeRow('Person', {
      id: 'person/a',
      name: 'A',
      aliases: [],
      wikidataId: undefined,
      family: null,
    })
    expect(row).toEqual({ id: 'person/a', properties: { id: 'person/a', name: 'A', aliases: [] } })
  })

  it.each<[string, () => unknown]>([
    ['a property that the vocabulary does not have', () => nodeRow('Person', { id: 'p', age: 40 })],
    ['a property of every object', () => nodeRow('Person', { id: 'p', constructor: 'x' })],
    ['a number for a text', () => nodeRow('Person', { id: 'p', name: 1 })],
    ['a text for a list', () => nodeRow('Person', { id: 'p', aliases: 'A' })],
    ['a list with null', () => nodeRow('Person', { id: 'p', aliases: ['A', null] })],
    ['a mixed list', () => nodeRow('Person', { id: 'p', aliases: ['A', 1] })],
    ['a nested list', () => nodeRow('Person', { id: 'p', aliases: [['A']] })],
    ['a map', () => nodeRow('Person', { id: 'p', name: { first: 'A' } })],
    ['a fraction for an integer', () => edgeRow('MENTIONS', 'a', 'p', { count: 1.5 })],
    ['an edge without its key', () => edgeRow('PARTICIPATED_IN', 'p', 'e', { onBehalfOf: [] })],
    ['an edge whose key is null', () => edgeRow('PARTICIPATED_IN', 'p', 'e', { role: null })],
  ])('when a row has %s, then TypeError', (_, make) => {
    expect(make).toThrow(TypeError)
  })
})
