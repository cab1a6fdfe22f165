// A tree and an event's words in → the summit, assembly or forum at which it was, where no town is named.
import { findPlace } from '../4-mentions/index.ts'
import { DAY_WORD, MONTH } from './calendar-words.ts'
import type { Tree } from './tree.ts'

/** `on the sidelines of`, `in the margins of` */
export const BESIDE: RegExp = /^(?:sideline|margin|fringe)s?$/
const GATHERING =
  /^(?:summit|assembly|conference|forum|ministerial|dialogue|meeting|congress|session|council|olympics|games|americas|cop\d*|g7|g8|g20|week)$/i
/** What a gathering is about, in its name; the Warsaw Pact and the Minsk Group are not where they are called after. */
const SUBJECT =
  /^(?:international|world|global|regional|security|peace|economic|diplomacy|donors?|climate|nuclear|foreign|leaders|investment|energy|democracy|defen[cs]e|trade|development|policy)$/
/** `this week's`, `the forty-second annual session of the` before a name. */
const LEADING =
  /^(?:the|this|last|year|week|['’]s|an?|recent|month|of|-|session|\d*(?:st|nd|rd|th)|first|second|third|[a-z]+(?:eth|[fhnx]th)|forty|fifty|sixty|seventy|eighty|annual|regular|special)$/
const CONNECTOR = /^(?:of|the|on|for|and|in|’s|'s|-|–)$/

/** `on the sidelines of the Security Forum`, `at the Security Forum`: what is named where no town is. */
export function venueOf(source: string, tree: Tree, trigger: number, noun: number | null): string | null {
  const { tokens } = tree
  for (let i = 0; i + 2 < tokens.length; i++) {
    const isBeside = BESIDE.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'of'
    const isAt = tokens[i]!.lower === 'at' && (tree.heads[i] === trigger || tree.heads[i] === noun)
    if (!isBeside && !isAt) continue
    let from = i + (isBeside ? 2 : 1)
    while (LEADING.test(tokens[from]?.lower ?? '')) from++
    const to = endOfVenue(tree, from)
    const isGathering = tokens.slice(from, to).some(({ lower }) => GATHERING.test(lower))
    if (to > from && isGathering)
      return townIn(tree, from, to) ?? source.slice(tokens[from]!.start, tokens[to - 1]!.end)
  }
  return null
}

/** `the Geneva summit`, `the New York Conference`: a gathering that is called after its town is there. */
function townIn({ tokens }: Tree, from: number, to: number): string | null {
  for (let end = Math.min(to, from + 3); end > from; end--) {
    const name = tokens.slice(from, end).map(({ text }) => text)
    const isOfTown = tokens.slice(end, to).every(({ lower }) => GATHERING.test(lower) || SUBJECT.test(lower))
    if (isOfTown && findPlace(name.join(' '))?.kind === 'city') return name.join(' ')
  }
  return null
}

/** `at`, `on the margins of the summit in Oslo on Monday`: where others are told to meet, on the day and at the place of both. */
export function isSetting(tree: Tree, noun: number): boolean {
  const preposition = tree.heads[noun]!
  if (tree.labels[noun] !== 'pobj' || preposition < 0) return false
  const { lower } = tree.tokens[preposition]!
  if (lower === 'at') return true
  return lower === 'of' && BESIDE.test(tree.tokens[tree.heads[preposition]!]?.lower ?? '')
}

function endOfVenue(tree: Tree, from: number): number {
  const { tokens } = tree
  let to = from
  for (let k = from; k < Math.min(tokens.length, from + 9); k++) {
    if (DAY_WORD.test(tokens[k]!.lower) || MONTH.test(tokens[k]!.lower)) break
    if (/^\p{Lu}/u.test(tokens[k]!.text)) to = k + 1
    else if (k === to && GATHERING.test(tokens[k]!.lower) && to > from) to = k + 1
    else if (!CONNECTOR.test(tokens[k]!.lower)) break
  }
  return to
}
