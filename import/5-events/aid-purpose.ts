// An event of aid and its sentence's tree in → what the aid is for, in the text's words: `flood victims`, `rebuild schools`, `food aid`.
import type { Candidate } from './candidate.ts'
import { phraseText } from './phrase-text.ts'
import type { Tree } from './tree.ts'

const HELP = new Set([
  'aid',
  'assistance',
  'relief',
  'help',
  'support',
  'funding',
  'loan',
  'grant',
  'training',
])
/** `for three weeks`, `for the first time`: no purpose. */
const SPAN = /^(?:day|week|month|year|hour|time|decade|free|example|instance|part|sale|now|moment|first)$/

/** What stands behind `for` or an infinitive, else the sort of aid; null where neither is told. */
export function purposeOf({ trigger, noun }: Candidate, tree: Tree, source: string): string | null {
  const heads = [...new Set([...(noun === null ? [] : [noun]), ...tree.objects(trigger), trigger])]
  const under = [...heads, ...heads.flatMap((head) => [...tree.after(head, 'of'), ...tree.after(head, 'in')])]
  const aims = under
    .flatMap((head) => [
      ...tree.after(head, 'for'),
      ...tree.after(head, 'towards'),
      ...tree.after(head, 'toward'),
    ])
    .filter((head) => !SPAN.test(tree.tokens[head]!.lemma) && !isBareName(tree, head))
  for (const aim of aims) {
    const text = phraseText(tree, aim, source)
    if (text) return text
  }
  return infinitiveOf(tree, under, source) ?? sortOf(tree, under, source)
}

/** `for Chad` tells who is given it. */
const isBareName = (tree: Tree, head: number): boolean => tree.tags[head]!.startsWith('NNP')

function infinitiveOf(tree: Tree, heads: readonly number[], source: string): string | null {
  const clauses = heads.flatMap((head) => tree.children(head, 'acl', 'advcl', 'xcomp', 'relcl'))
  const verb = clauses.find((clause) => tree.tags[clause] === 'VB' && tree.tokens[clause - 1]?.lower === 'to')
  return verb === undefined ? null : phraseText(tree, verb, source, 7)
}

function sortOf(tree: Tree, heads: readonly number[], source: string): string | null {
  const aid = heads.find((head) => HELP.has(tree.tokens[head]!.lemma) && isModified(tree, head))
  return aid === undefined ? null : phraseText(tree, aid, source, 0)
}

const isModified = (tree: Tree, head: number): boolean =>
  tree
    .children(head, 'compound', 'amod')
    .some(
      (child) =>
        child < head &&
        /^(?:NN|JJ)$/.test(tree.tags[child]!) &&
        /^\p{Ll}{3,}/u.test(tree.tokens[child]!.text),
    )
