// Environments → the configuration they mean, or the complaint that a user reads.
import { describe, expect, it } from 'vitest'
import { readConfig, VARIABLES } from '../src/config.ts'
import { KnownError } from '../src/errors.ts'

const NEO4J = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' }

function complaint(environment: Record<string, string>): KnownError {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof KnownError) return error
    throw error
  }
  throw new Error('no complaint')
}

describe('VARIABLES', () => {
  it('are these, and others rely on their names', () => {
    expect(Object.keys(VARIABLES)).toEqual([
      'HOST',
      'PORT',
      'NEO4J_URI',
      'NEO4J_USER',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
      'ENTENTE_DATA',
      'ENTENTE_GRAPHIQL',
      'ENTENTE_EXPLAIN',
      'NODE_ENV',
      'LOG_LEVEL',
    ])
  })
})

describe('readConfig', () => {
  it('when nothing is set, then a server for this machine alone on the embedded engine', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: '.entente',
      production: false,
      graphiql: true,
      explain: true,
      logLevel: 'info',
    })
  })

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [
      { PORT: '', HOST: '', LOG_LEVEL: '', NEO4J_URI: '' },
      { port: 4000, host: '127.0.0.1', logLevel: 'info' },
    ],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ ENTENTE_DATA: '/var/lib/entente data' }, { dataDir: '/var/lib/entente data' }],
    [{ NODE_ENV: 'production' }, { production: true, graphiql: false, explain: false }],
    [
      { NODE_ENV: 'production', ENTENTE_GRAPHIQL: '1' },
      { production: true, graphiql: true },
    ],
    [{ ENTENTE_GRAPHIQL: 'off' }, { production: false, graphiql: false }],
    [NEO4J, { neo4j: { uri: 'neo4j://db:7687', user: 'neo4j', password: 'secret' } }],
    [
      {
        ...NEO4J,
        NEO4J_URI: 'neo4j+s://1a2b3c4d.databases.example',
        NEO4J_USER: 'reader',
        NEO4J_DATABASE: 'news',
      },
      {
        neo4j: {
          uri: 'neo4j+s://1a2b3c4d.databases.example',
          user: 'reader',
          password: 'secret',
          database: 'news',
        },
      },
    ],
    [{ ...NEO4J, NEO4J_URI: 'bolt://[::1]:7687' }, { neo4j: { uri: 'bolt://[::1]:7687' } }],
  ])('when %j, then %j', (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected)
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT: "eighty" is not valid; must be a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT: "65536"'],
    [{ PORT: '-1' }, 'PORT: "-1"'],
    [{ PORT: '4000.5' }, 'PORT: "4000.5"'],
    [{ PORT: '0x10' }, 'PORT: "0x10"'],
    [{ HOST: 'a b' }, 'HOST: "a b"'],
    [{ HOST: 'http://localhost' }, 'HOST: "http://localhost"'],
    [
      { LOG_LEVEL: 'loud\u001b[31m' },
      'LOG_LEVEL: "loud\\u001b[31m" is not valid; must be one of silent, fatal, error',
    ],
    [{ ENTENTE_GRAPHIQL: 'maybe' }, 'ENTENTE_GRAPHIQL: "maybe"'],
    [{ ...NEO4J, NEO4J_URI: 'http://db:7474' }, 'NEO4J_URI: must be like "neo4j://host:7687"'],
    [{ ...NEO4J, NEO4J_URI: 'db:7687' }, 'NEO4J_URI: must be like'],
    [{ ...NEO4J, NEO4J_DATABASE: 'a b' }, 'NEO4J_DATABASE: "a b"'],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_PASSWORD: must be set, since NEO4J_URI is'],
  ])('when %j, then a complaint that says so', (environment, expected) => {
    const { code, message } = complaint(environment)
    expect(code).toBe('BAD_CONFIGURATION')
    expect(message).toContain(expected)
    expect(message).toMatch(/Nothing was started\.$/)
  })

  it('when only a password is set, then still the embedded engine', () => {
    expect(readConfig({ NEO4J_PASSWORD: 'of a database that is not named' })).not.toHaveProperty('neo4j')
  })

  it('when several are wrong, then all are named at once', () => {
    const { message } = complaint({ PORT: 'x', LOG_LEVEL: 'y', NEO4J_URI: 'z' })
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'NEO4J_URI',
      'LOG_LEVEL',
      'Nothing was started.',
    ])
  })

  it('when an address holds a password, then it is refused and not repeated', () => {
    const { message } = complaint({ ...NEO4J, NEO4J_URI: 'neo4j://neo4j:hunter2@db:7687' })
    expect(message).toContain('without user and password')
    expect(message).not.toContain('hunter2')
  })

  it('when a value is very long, then the message is not', () => {
    expect(complaint({ PORT: '9'.repeat(10_000) }).message.length).toBeLessThan(200)
  })
})
