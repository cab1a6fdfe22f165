// An argument that a client got wrong → the error that says which, and why.
import { GraphQLError } from 'graphql'

/** `badInput('first', 'must be from 1 to 100, not 0')`: code BAD_USER_INPUT, and the argument's name for programs. */
export function badInput(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`"${argument}" ${problem}.`, { extensions: { code: 'BAD_USER_INPUT', argument } })
}

/** A value as a message may show it: short, on one line, without control characters. */
export function shown(value: string): string {
  const clean = value.replace(/\p{C}/gu, '?')
  return JSON.stringify(clean.length > 60 ? `${clean.slice(0, 60)}…` : clean)
}
