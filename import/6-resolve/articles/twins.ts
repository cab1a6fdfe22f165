// Two texts that are much alike → whether they are twins of one template, each with its own names and numbers.

/** Title words in common, of the shorter title, from which two titles are one pattern filled in twice. */
const PATTERN = 0.5
/** Share of its own names and numbers from which a text tells of something else … */
const OWN_FACTS = 0.1
/** … and for two under one title, where an editor may have put a new lead. */
const OWN_FACTS_OF_ONE_TITLE = 0.4
/** "UPDATE 2-", "WRAPUP 1-", "RPT-": what agencies put before a title. */
const AGENCY_MARK = /^(?:[A-Z]{3,}(?: \d+)? ?[-–:] ?)+(?=\S)/
const WORD = /\p{L}[\p{L}\p{M}’'-]*|\p{N}(?:[\p{N}.,:]*\p{N})?/gu

interface Titled {
  readonly title: string | null
  readonly text: string
}

/**
 * "Schedule for 1 July" and "Schedule for 2 July", read-outs of two calls in one form, one speech held twice: both
 * sides put in something of their own, whereas an editor cuts, adds or rewords. Symmetric.
 */
export function areTwins(a: Titled, b: Titled): boolean {
  const titles = [factsOf(titleOf(a)), factsOf(titleOf(b))] as const
  const isOneTitle = titleOf(a).toLowerCase() === titleOf(b).toLowerCase()
  if (!isOneTitle && areOnePattern(titleOf(a), titleOf(b)) && leastOwn(...titles) > 0) return true
  const least = leastOwn(factsOf(a.text), factsOf(b.text))
  return least > (isOneTitle ? OWN_FACTS_OF_ONE_TITLE : OWN_FACTS)
}

function titleOf({ title }: Titled): string {
  return (title ?? '').replace(AGENCY_MARK, '')
}

function areOnePattern(a: string, b: string): boolean {
  const [first, second] = [a, b].map((title) => new Set(title.toLowerCase().match(WORD)))
  const common = [...first!].filter((word) => second!.has(word)).length
  return common > 0 && common >= PATTERN * Math.min(first!.size, second!.size)
}

/** Capitalised words that stand nowhere in small letters, and numbers. */
function factsOf(text: string): ReadonlySet<string> {
  const words = new Set(text.match(WORD))
  const facts = [...words].filter((word) => word !== word.toLowerCase() && !words.has(word.toLowerCase()))
  const numbers = [...words].filter((word) => /^\p{N}/u.test(word))
  return new Set([...facts.map((word) => word.toLowerCase().replace(/[’']s$/, '')), ...numbers])
}

/** The lesser of the shares of facts that the other lacks. */
function leastOwn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.min(ownShare(a, b), ownShare(b, a))
}

function ownShare(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return own.size === 0 ? 0 : [...own].filter((fact) => !other.has(fact)).length / own.size
}
