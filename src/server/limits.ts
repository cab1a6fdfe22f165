// Nothing in → what one request may ask for: sizes set for a graph, where three Relay hops are deep.

export const REQUEST_LIMITS = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  tokens: 1000,
  depth: 20,
  aliases: 15,
  directives: 50,
  /** Objects that the answer may hold, by the page sizes asked for. */
  cost: 50_000,
  /** Letters of one string, in the query or in a variable: longer than any id, name or cursor. */
  string: 1000,
  /** How deep a variable may be nested. */
  nesting: 10,
  /** Milliseconds from the start of an operation to its answer. */
  operation: 10_000,
  /** Subscriptions at once, of all clients together. */
  subscriptions: 100,
} as const

export const SERVER_LIMITS = {
  headers: 10_000,
  request: 15_000,
  keepAlive: 5_000,
  /** Milliseconds in which the database must answer for the server to be ready. */
  ready: 1_500,
  /** Milliseconds in which a request on its way reaches a server that stops. */
  idle: 500,
  /** Milliseconds that answers under way get when the server stops. */
  drain: 10_000,
} as const
