// Nothing in → heaps that grow by a quarter at most before they are cleared.
import { setFlagsFromString } from 'node:v8'

/**
 * Left alone, the heap of each thread grows to several times what it holds, as far as the machine's memory allows. For
 * this process and all threads that it starts from now on.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=25')
}
