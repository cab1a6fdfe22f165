// A request with the header x-entente-explain: 1 → its answer, and under `extensions` what it cost and what was read.
import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import { REQUEST_LIMITS } from './limits.ts'
import { operationCost } from './use-limits.ts'

const HEADER = 'x-entente-explain'

interface StatementRun {
  /** The fragments that went into it: `event/all + event/place`. */
  readonly name: string
  readonly ms: number
  readonly rows: number
}

export function useExplain(): Plugin {
  return {
    onExecute({ args }) {
      const context = args.contextValue as unknown as { request?: Request; graph: Graph }
      if (context.request?.headers.get(HEADER) !== '1') return
      const statements: StatementRun[] = []
      context.graph = timed(context.graph, (run) => statements.push(run))
      const cost = operationCost(args as ExecutionArgs)
      const explain = { cost, mostCost: REQUEST_LIMITS.cost, statements }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return
          const told = { ...explain, roundTrips: statements.length }
          setResult({ ...result, extensions: { ...result.extensions, explain: told } })
        },
      }
    },
  }
}

/** The same graph, with a word on each read that was answered or given up. */
function timed(graph: Graph, tell: (run: StatementRun) => void): Graph {
  const read: Graph['read'] = async (statement, parameters, options = {}) => {
    const start = performance.now()
    let rows = 0
    try {
      const answer = await graph.read<never>(statement, parameters, options)
      rows = answer.length
      return answer
    } finally {
      const ms = Math.round(10 * (performance.now() - start)) / 10
      tell({ name: options.name ?? 'step of a search', ms, rows })
    }
  }
  return Object.assign(Object.create(graph) as Graph, { read })
}
