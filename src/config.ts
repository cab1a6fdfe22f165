// Environment variables → the checked configuration; what is wrong with them → one KnownError that names each.
import { z } from 'zod'
import { KnownError } from './errors.ts'
import type { GraphConfig } from './graph/open.ts'

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** `neo4j` absent: the embedded engine keeps the graph under `dataDir`. */
export interface Config extends GraphConfig {
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  readonly production: boolean
  /** GraphiQL and introspection, which go together. */
  readonly graphiql: boolean
  /** Whoever asks is told what an answer cost, and which statements it took. */
  readonly explain: boolean
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

const SWITCH: Readonly<Record<string, boolean>> = {
  1: true,
  true: true,
  on: true,
  0: false,
  false: false,
  off: false,
}
const NEO4J_URI = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/?#@]+\/?(?:\?\S*)?$/

/** One environment variable: what it must be, in words, and what stands for it when it is not set. */
interface Variable {
  readonly expected: string
  readonly schema: z.ZodType
  /** The value is never repeated in a message. */
  readonly secret?: true
}

const text = z.string()

const onOrOff = {
  expected: 'one of 1, true, on, 0, false, off',
  schema: z
    .enum(['1', 'true', 'on', '0', 'false', 'off'])
    .transform((word) => SWITCH[word])
    .optional(),
}

/** Every environment variable that Entente reads; a test holds the names. */
export const VARIABLES = {
  HOST: { expected: 'a host name or address', schema: text.regex(/^[\w.:-]+$/).default('127.0.0.1') },
  PORT: {
    expected: 'a whole number from 0 to 65535',
    schema: text
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65535))
      .default(4000),
  },
  NEO4J_URI: {
    expected:
      'like "neo4j://host:7687" or "bolt://host:7687", without user and password (NEO4J_USER, NEO4J_PASSWORD)',
    schema: text.regex(NEO4J_URI).optional(),
    secret: true,
  },
  NEO4J_USER: { expected: 'a user name', schema: text.default('neo4j') },
  NEO4J_PASSWORD: { expected: 'a password', schema: text.optional(), secret: true },
  NEO4J_DATABASE: { expected: 'the name of a database', schema: text.regex(/^[\w.-]+$/).optional() },
  ENTENTE_DATA: { expected: 'a folder', schema: text.default('.entente') },
  ENTENTE_GRAPHIQL: onOrOff,
  ENTENTE_EXPLAIN: onOrOff,
  NODE_ENV: { expected: 'a word such as "production"', schema: text.default('development') },
  LOG_LEVEL: { expected: `one of ${LOG_LEVELS.join(', ')}`, schema: z.enum(LOG_LEVELS).default('info') },
} as const satisfies Record<string, Variable>

type Name = keyof typeof VARIABLES
type Values = { [N in Name]: z.output<(typeof VARIABLES)[N]['schema']> }

/**
 * Reads the configuration. A variable that is set to nothing counts as not set (compose files do that).
 * @throws KnownError BAD_CONFIGURATION with a line for each variable that is wrong; secrets are not repeated.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, variable] of Object.entries(VARIABLES) as [Name, Variable][]) {
    const given = environment[name] === '' ? undefined : environment[name]
    const parsed = variable.schema.safeParse(given)
    if (parsed.success) values[name] = parsed.data
    else problems.push(problem(name, variable, given ?? ''))
  }
  // No default: a forgotten password must not become a known one.
  if (values['NEO4J_URI'] && !values['NEO4J_PASSWORD']) {
    problems.push(
      'NEO4J_PASSWORD: must be set, since NEO4J_URI is (any word where the database asks for none).',
    )
  }
  if (problems.length > 0)
    throw new KnownError('BAD_CONFIGURATION', `${problems.join('\n')}\nNothing was started.`)
  return asConfig(values as Values)
}

function problem(name: Name, variable: Variable, given: string): string {
  if (variable.secret) return `${name}: must be ${variable.expected}.`
  return `${name}: ${JSON.stringify(given.slice(0, 80))} is not valid; must be ${variable.expected}.`
}

function asConfig(values: Values): Config {
  const production = values.NODE_ENV === 'production'
  return {
    host: values.HOST,
    port: values.PORT,
    ...neo4j(values),
    dataDir: values.ENTENTE_DATA,
    production,
    graphiql: values.ENTENTE_GRAPHIQL ?? !production,
    explain: values.ENTENTE_EXPLAIN ?? !production,
    logLevel: values.LOG_LEVEL,
  }
}

function neo4j(values: Values): Pick<Config, 'neo4j'> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = values
  if (!uri || !password) return {}
  return { neo4j: { uri, user, password, ...(database ? { database } : {}) } }
}
