// A sentence's words and one of them in → which instrument it names, if any: `treaty`, `ceasefire`.
import { AGREEMENT } from '../../src/vocabulary/event-kinds/agreement.ts'
import type { Token } from '../3-sentences/index.ts'
import type { Tree } from './tree.ts'

const NOUNS: ReadonlySet<string> = new Set(AGREEMENT.patterns.flatMap((each) => each.nouns ?? []))

/** Whether a sentence with this lemma may tell an agreement; of `cease-fire` the first half. */
export const tellsAgreement = (lemma: string): boolean =>
  NOUNS.has(singular(lemma)) || lemma === 'agree' || lemma === 'cease'

/** `the Accords`: a name keeps its plural. */
const singular = (lemma: string): string => (NOUNS.has(lemma) ? lemma : lemma.replace(/s$/, ''))

/** `cease-fire` is cut at its hyphen. */
function isCeasefire(tokens: readonly Token[], at: number): boolean {
  if (!/^fires?$/.test(tokens[at]!.lower)) return false
  const before = /^[-‐‑–]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  return tokens[before]?.lower === 'cease'
}

/** `joint statement` is a communiqué. */
function sameAs(tokens: readonly Token[], at: number): string {
  if (isCeasefire(tokens, at)) return 'ceasefire'
  const { lemma } = tokens[at]!
  const isJoint =
    lemma === 'statement' && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => JOINT.test(lower))
  return isJoint ? 'communique' : singular(lemma)
}

const JOINT = /^(?:joint|common|trilateral|quadrilateral)$/

/** The noun that an instrument goes by; null where it is none: in `a great deal`, in `treaty obligations`. */
export function instrumentLemma(tree: Tree, at: number): string | null {
  const { tokens } = tree
  const lemma = sameAs(tokens, at)
  if (!NOUNS.has(lemma) || !tree.tags[at]!.startsWith('NN') || isModifier(tree, at)) return null
  if (/^(?:relation|tie)$/.test(lemma) && isNormalised(tree, at)) return lemma
  return isOther(tokens, at, lemma) ? null : lemma
}

/** `normalised relations`: only diplomatic ones are. */
const isNormalised = (tree: Tree, at: number): boolean =>
  tree.labels[at] === 'dobj' &&
  /^normali[sz]e$/.test(tree.tokens[tree.heads[at]!]!.lemma) &&
  /^VB[DNPZ]$/.test(tree.tags[tree.heads[at]!]!)

const isModifier = (tree: Tree, at: number): boolean =>
  tree.labels[at] === 'compound' && (tree.tags[tree.heads[at]!]?.startsWith('NN') ?? false)

/** A word that is an instrument only beside certain others: `hot line`, `diplomatic relations`, `customs union`. */
function isOther(tokens: readonly Token[], at: number, lemma: string): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (tokens[at]!.lower === 'deal') return /^(?:great|good|big|huge|real|raw|new-deal|done)$/.test(before)
  // `the party's national convention`: a gathering.
  if (lemma === 'convention') return GATHERING.test(before)
  if (lemma === 'line') return before !== 'hot'
  if (/^(?:relation|tie)$/.test(lemma)) return !/^(?:diplomatic|consular)$/.test(before)
  if (!/^(?:area|union|bloc)$/.test(lemma)) return false
  return !tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:free|trade|customs)$/.test(token.lower))
}

const GATHERING =
  /^(?:national|party|democratic|republican|constitutional|annual|nominating|political|state)$/

/** `the Hague Convention`, `a Treaty of Amity`, `joined the Accords`. */
export function isProperName(tree: Tree, noun: number): boolean {
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tree.tokens[at]?.text ?? '')
  return (
    (capital(noun) && noun > 1 && (capital(noun - 1) || tree.tokens[noun - 1]!.lower === 'the')) ||
    (capital(noun) &&
      /^(?:of|on|for|against|concerning|relating)$/.test(tree.tokens[noun + 1]?.lower ?? '') &&
      [2, 3, 4].some((k) => capital(noun + k)))
  )
}

/** `the 1833 Treaty of Amity`, `a 1994 accord`: the year that stands before its name. */
export function yearOf(tree: Tree, noun: number): string | null {
  const years = tree
    .children(noun, 'nummod', 'compound', 'amod', 'nmod', 'npadvmod')
    .map((child) => tree.tokens[child]!.text)
    .filter((text) => /^(?:1[6-9]|20)\d\d$/.test(text))
  if (years.length === 1) return years[0]!
  // `a friendship treaty of 1962`
  const [after, behind] = [tree.tokens[noun + 1]?.lower ?? '', tree.tokens[noun + 2]?.text ?? '']
  return /^(?:of|from)$/.test(after) && /^(?:1[6-9]|20)\d\d$/.test(behind) ? behind : null
}
