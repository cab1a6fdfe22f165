// A speaker's post and a sentence in which he says `we` → whether he tells what he did himself, not what his country does.
import { OFFICES } from '../../src/vocabulary/words/offices.ts'
import type { Sentence } from '../3-sentences/index.ts'

/** Ministers of the first rank and above travel and meet in their own name; all others speak for those who sent them. */
const OWN_RANK = 74
const LEADING: ReadonlySet<string> = new Set(
  OFFICES.filter(({ rank }) => rank >= OWN_RANK).map(({ role }) => role),
)

/** `we met the president in May`; not `we have had many conversations with NATO`, `we will stay in touch`. */
export function isOwnDeed(role: string | undefined, { tokens }: Sentence, at: number): boolean {
  if (role === undefined) return true
  if (!LEADING.has(role)) return false
  if (tokens.some(({ lower }) => ONCE.test(lower))) return true
  const verb = tokens.slice(at + 1, at + 5).find(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return (
    verb === undefined || !/^(?:have|be|will|would|can|could|must|should)$/.test(verb.lemma) || isPast(verb)
  )
}

/** `we’ve just met`, `we have met today`: once, and not again and again. */
const ONCE = /^(?:just|today|yesterday|tonight|earlier|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** `we had a meeting`, where `'ve had` and `have had` tell of many. */
const isPast = ({ lower }: { readonly lower: string }): boolean => lower === 'had'
