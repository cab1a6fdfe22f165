// A token in → the lemmas that it may have under its tag in the tree, where the lemmatiser took it for another part of speech.
import { remembering } from '../../src/remembering.ts'
import type { Tree } from './tree.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  shot: 'shoot', struck: 'strike', held: 'hold', sent: 'send', fought: 'fight', swore: 'swear', sworn: 'swear', left: 'leave', broke: 'break', broken: 'break', took: 'take', taken: 'take', gave: 'give', given: 'give',
  withdrew: 'withdraw', withdrawn: 'withdraw', withheld: 'withhold', sought: 'seek', told: 'tell', fled: 'flee', drove: 'drive', driven: 'drive', threw: 'throw', thrown: 'throw', slain: 'slay', slew: 'slay', forbade: 'forbid', forbidden: 'forbid',
  sank: 'sink', sunk: 'sink', blew: 'blow', blown: 'blow', froze: 'freeze', frozen: 'freeze', said: 'say', made: 'make', began: 'begin', begun: 'begin', beaten: 'beat', overran: 'overrun', lent: 'lend', flew: 'fly', flown: 'fly', brought: 'bring', built: 'build',
  fell: 'fall', stood: 'stand', spoke: 'speak', chose: 'choose', chosen: 'choose', undertook: 'undertake', undertaken: 'undertake', laid: 'lay', paid: 'pay', kept: 'keep', hung: 'hang', led: 'lead', sold: 'sell', stole: 'steal', rose: 'rise', hit: 'hit', rang: 'ring', forgave: 'forgive', stuck: 'stick', wrote: 'write', went: 'go', gone: 'go', came: 'come', tore: 'tear', torn: 'tear', dug: 'dig', swept: 'sweep', burnt: 'burn', fed: 'feed', found: 'find', slid: 'slide', shrank: 'shrink', rode: 'ride', strove: 'strive', raped: 'rape', rapes: 'rape', raping: 'rape', slit: 'slit', seen: 'see', saw: 'see', tied: 'tie', dealt: 'deal', bombed: 'bomb', lain: 'lie', sat: 'sit', met: 'meet',
} // prettier-ignore

/** The lemmatiser's word first, then what the tag suggests. */
export function lemmasAt(tree: Tree, at: number): string[] {
  const { lemma, lower } = tree.tokens[at]!
  const found = [lemma]
  // `test-fired`, `re-imposed`
  if (
    at >= 2 &&
    /^[-‐‑]$/.test(tree.tokens[at - 1]!.text) &&
    tree.tokens[at - 2]!.end === tree.tokens[at - 1]!.start
  )
    found.unshift(`${tree.tokens[at - 2]!.lower}-${lemma}`)
  if (Object.hasOwn(IRREGULAR, lower)) found.push(IRREGULAR[lower]!)
  // `staged` is no `stag`.
  if (lower === `${lemma}ed` || lower === `${lemma}ing`) found.push(`${lemma}e`)
  if (lemma !== lower) return found
  const tag = tree.tags[at]!
  if (lower.endsWith('ed') && /^(?:VB[DN]|JJ|NN)/.test(tag)) found.push(...stems(lower.slice(0, -2)))
  if (lower.endsWith('ing') && /^(?:VBG|NN)/.test(tag)) found.push(...stems(lower.slice(0, -3)))
  if (lower.endsWith('s') && /^(?:VBZ|NN)/.test(tag)) found.push(singular(lower))
  return found
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return lower.slice(0, /(?:ss|sh|ch|x)es$/.test(lower) ? -2 : -1)
}

/** The word itself, and all that `lemmasAt` can answer beside the lemmatiser's word, whatever the tag. */
export const formsOf = remembering((lower): readonly string[] => [lower, ...guesses(lower)])

function guesses(lower: string): string[] {
  const found: string[] = []
  if (Object.hasOwn(IRREGULAR, lower)) found.push(IRREGULAR[lower]!)
  if (lower.endsWith('ed')) found.push(...stems(lower.slice(0, -2)))
  if (lower.endsWith('ing')) found.push(...stems(lower.slice(0, -3)))
  if (lower.endsWith('s')) found.push(singular(lower))
  return found
}

/** `plann` → plan, `arriv` → arrive, `deni` → deny. */
function stems(stem: string): string[] {
  const found = [stem, `${stem}e`]
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) found.push(stem.slice(0, -1))
  if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`)
  return found
}
