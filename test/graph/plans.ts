// A Cypher text → the operators of the plan that Neo4j makes for it.
import neo4j, { type Plan } from 'neo4j-driver'
import type { Parameters } from '../../src/graph/graph.ts'
import type { Neo4jConfig } from '../../src/graph/open.ts'

/** Plans statements without running them, until it is closed. */
export function openPlanner({ uri, user, password }: Neo4jConfig) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  return {
    async operatorsOf(text: string, parameters: Parameters): Promise<string[]> {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters)
      await session.close()
      return summary.plan ? operatorsIn(summary.plan) : []
    },
    close: () => driver.close(),
  }
}

/** `AllNodesScan@neo4j` → AllNodesScan. */
function operatorsIn({ operatorType, children }: Plan): string[] {
  return [operatorType.split('@')[0]!, ...children.flatMap(operatorsIn)]
}
