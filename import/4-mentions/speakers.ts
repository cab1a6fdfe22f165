// The label of a turn in a transcript → the name and the title that it gives its speaker: `FOREIGN MINISTER LE BRUN`.
import type { Speaker } from '../2-document/index.ts'
import { sentencesOfLine } from '../3-sentences/sentences-of-line.ts'
import { judgeNames } from './judge-names.ts'
import type { NamePhrase, OfficePhrase } from './phrases.ts'
import { scanSentence } from './scan.ts'

export interface SpeakerLabel {
  readonly name: NamePhrase
  readonly office: OfficePhrase | null
}

/** What a label says of who speaks; null where it names nobody. */
export function readLabel(text: string, { span, named }: Speaker): SpeakerLabel | null {
  if (!named) return null
  const label = ordinaryCapitals(text.slice(...span))
  const [sentence] = sentencesOfLine(label)
  if (!sentence) return null
  const phrases = scanSentence(label, sentence)
  judgeNames(sentence, phrases)
  const office = phrases.offices.find(({ names }) => names.length > 0) ?? null
  const name = office?.names[0] ?? phrases.names.at(-1)
  // `WN`, `RM`: initials of nobody that the text names.
  if (!name || name.to < sentence.tokens.length || /^\p{Lu}{2,3}$/u.test(name.text)) return null
  return { name, office }
}

/** `FOREIGN MINISTER LE BRUN` → `Foreign Minister Le Brun`; what has small letters stays. */
function ordinaryCapitals(label: string): string {
  if (label !== label.toUpperCase()) return label
  return label
    .toLowerCase()
    .replace(/(^|[\s\-/.'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())
    .replace(/\b(?:Of|And|For|The)\b/g, (word) => word.toLowerCase())
}
