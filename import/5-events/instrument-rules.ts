// Nothing in → the vocabulary's rules of agreements by their names.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'

const agreementRule = (name: string): Pattern =>
  AGREEMENT.patterns.find(({ rule }) => rule === `agreement/${name}`)!

export const SIGNED = agreementRule('signed')
export const STRUCK = agreementRule('struck')
export const ISSUED = agreementRule('issued')
export const REACHED = agreementRule('reached')
export const LEFT = agreementRule('left')
export const JOINED = agreementRule('joined')
export const BETWEEN = agreementRule('between')
export const KNOWN = agreementRule('known')
/** Nouns that are an instrument wherever they stand. */
export const TREATIES: ReadonlySet<string> = new Set(BETWEEN.nouns)
