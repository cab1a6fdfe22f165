// A Cypher text → what in it the two engines do not do alike.
export function dialectFaults(_cypher: string): string[] {
  return []
}

export function assertDialect(_cypher: string): void {}
