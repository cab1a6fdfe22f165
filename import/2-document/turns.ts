// The lines of a text in → which of them open a speaker's turn, as transcripts of briefings and interviews have them.
import { NOBODY_LABELS, SPEAKER_TITLES } from '../../src/vocabulary/words/page-cues.ts'
import type { Span } from '../reading.ts'
import type { Speaker } from './document.ts'

const ASIDE = '(?: ?\\([^()]{1,60}\\))?'
const PATTERNS: readonly RegExp[] = [
  // MR OKELLO: · FOREIGN MINISTER DE LA CRUZ (via interpreter):
  new RegExp(
    `^[\`'"“]?(?<name>\\p{Lu}[\\p{Lu}.'’-]*(?: (?:\\p{Lu}[\\p{Lu}.'’-]*|\\d)){0,7})${ASIDE} ?:\\s*`,
    'u',
  ),
  // Moderator: · Prime Minister Alma Ruiz:
  new RegExp(
    `^(?<name>\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|van|von|al|bin)){0,5})${ASIDE} ?: +`,
    'u',
  ),
  // Q. and A.
  /^(?<name>[QA])[.:]\s+/,
  // ((Alma Ruiz)) before what she says
  /^\(\((?<name>[^()]{1,50})\)\) ?:?\s*/,
]

const LONGEST_LABEL = 100
/** So many turns of labels without a title make a transcript. */
const FEWEST_TURNS = 3

const NOBODY = new RegExp(`^(?:${NOBODY_LABELS.join('|')})$`, 'i')
const TITLED = new RegExp(`^(?:${SPEAKER_TITLES.join('|')})\\.? \\p{Lu}`, 'iu')

export interface Turn {
  readonly name: string
  readonly speaker: Speaker
  /** Where what is said begins. */
  readonly start: number
}

/**
 * Finds the turns of a transcript, by the index of the line that each opens; none where the text is no transcript.
 * Labels in capitals with a title, and those of nobody (`QUESTION`), tell a transcript; others must come again and again.
 */
export function findTurns(text: string, lines: readonly Span[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  const times = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const turn = turnOf(text, line)
    if (!turn) continue
    turns.set(index, turn)
    times.set(turn.name, (times.get(turn.name) ?? 0) + 1)
  }
  const repeats = ({ name }: Turn): boolean => times.get(name)! > 1
  const all = [...turns.values()]
  const titled = all.some((turn) => isShouted(turn.name) && TITLED.test(turn.name))
  const asked = all.filter((turn) => NOBODY.test(turn.name)).length >= 2
  const returning = all.filter((turn) => repeats(turn) && isBracketed(text, turn)).length >= FEWEST_TURNS
  if (!titled && !asked && !returning) return new Map()
  return new Map(
    [...turns].filter(
      ([, turn]) =>
        NOBODY.test(turn.name) || TITLED.test(turn.name) || (repeats(turn) && (titled || asked || returning)),
    ),
  )
}

const isShouted = (name: string): boolean => name === name.toUpperCase()
const isBracketed = (text: string, { speaker }: Turn): boolean => text[speaker.span[0] - 1] === '('

function turnOf(text: string, [start, end]: Span): Turn | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  for (const pattern of PATTERNS) {
    const found = pattern.exec(opening)
    const name = found?.groups?.['name']
    if (!found || !name) continue
    const rest = opening.slice(found[0].length)
    // `PRESIDENT MORENO: TALKS TO GO ON` is a headline.
    if (isShouted(rest) && /\p{Lu}{2}/u.test(rest)) return null
    const from = start + found[0].indexOf(name)
    return {
      name,
      speaker: { span: [from, from + name.length], named: !NOBODY.test(name) },
      start: start + found[0].length,
    }
  }
  return null
}
