// A noun's token in a tree → its phrase as the text has it, from its first modifier to its end, without article.
import type { Tree } from './tree.ts'

const ARTICLE = /^(?:the|a|an|its|their|his|her|new|another|more|some|additional|further|several|of|'s|’s)$/i
const STOP = /^[,;:()“”"–—.]$/

/** At most `longest` words behind the noun; null where nothing is left. */
export function phraseText(tree: Tree, noun: number, source: string, longest = 6): string | null {
  const { tokens, tags } = tree
  let from = noun
  const isName = (at: number): boolean => tags[at] === 'NNP' && tags[noun] !== 'NNP'
  while (
    from > 0 &&
    /^(?:amod|compound|nmod|nummod|poss)$/.test(tree.labels[from - 1]!) &&
    tree.isWithin(from - 1, noun) &&
    !isName(from - 1)
  )
    from--
  while (from < noun && ARTICLE.test(tokens[from]!.text)) from++
  const last = Math.min(tree.extent(noun)[1], noun + longest)
  let to = noun
  while (to < last && !STOP.test(tokens[to + 1]!.text) && !breaksOff(tree, to + 1, noun)) to++
  while (to > noun && /^(?:DET|ADP|CCONJ|PUNCT|PART|SCONJ|AUX)$/.test(tokens[to]!.pos)) to--
  return source.slice(tokens[from]!.start, tokens[to]!.end) || null
}

/** `…, who was`, `on Monday`, `after the vote`: no part of what a noun names. */
const breaksOff = (tree: Tree, at: number, noun: number): boolean =>
  at > noun &&
  (/^(?:relcl|advcl|acl|cc|conj)$/.test(tree.labels[at]!) ||
    /^(?:who|which|that|after|before|during|on|since|by|as|until|amid|and|said)$/.test(
      tree.tokens[at]!.lower,
    ))
