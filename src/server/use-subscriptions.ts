// A subscription → its answers until the client leaves or the server stops; refused when there are too many.
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { REQUEST_LIMITS } from './limits.ts'
import { refusalOf, withinTime } from './use-limits.ts'

/** Each answer has a time limit, and a context of its own: what one has read is not known to the next. */
export function useSubscriptions(stopping: AbortSignal): Plugin {
  const open = new Set<AbortSignal>()
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const error =
        refusalOf(args as ExecutionArgs) ?? (open.size < REQUEST_LIMITS.subscriptions ? null : busy())
      if (error) return setResultAndStopExecution({ errors: [error] })
      setSubscribeFn((running: ExecutionArgs) => {
        const end = new AbortController()
        const { request } = running.contextValue as { request?: Request }
        const signal = AbortSignal.any([end.signal, stopping, ...(request ? [request.signal] : [])])
        open.add(signal)
        signal.addEventListener('abort', () => open.delete(signal), { once: true })
        if (signal.aborted) open.delete(signal)
        return subscribed(running, signal, () => end.abort())
      })
    },
  }
}

function busy(): GraphQLError {
  const message = 'The server has as many subscribers as it takes. Try again later.'
  return new GraphQLError(message, { extensions: { code: 'TOO_BUSY' } })
}

async function subscribed(args: ExecutionArgs, signal: AbortSignal, end: () => void) {
  const context = args.contextValue as object
  const source = await createSourceEventStream({ ...args, contextValue: { ...context, signal } })
  if (!(Symbol.asyncIterator in source)) {
    end()
    return source
  }
  const answers = answersTo(source, args, end)
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: () => answers.next(),
    // The generator would wait for the next event before it ends.
    return: () => {
      end()
      return answers.return(undefined)
    },
  }
}

async function* answersTo(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
  end: () => void,
): AsyncGenerator<ExecutionResult, undefined> {
  try {
    for await (const rootValue of source) {
      const contextValue = { ...(args.contextValue as object) }
      yield (await withinTime({ ...args, rootValue, contextValue }, execute)) as ExecutionResult
    }
  } catch (error) {
    yield { errors: [new GraphQLError('', { originalError: error as Error })] }
  } finally {
    end()
  }
}
