// A body's name as read, and the names that the gold has for one → whether they are the same body.
import { ORGANISATIONS } from '../../../src/vocabulary/words/organisations.ts'
import { foldName, foldWords } from './fold-words.ts'

/** Folded name → id, of the bodies that the vocabulary knows. */
const KNOWN = new Map(
  ORGANISATIONS.flatMap((body) =>
    [body.name, ...body.aliases].map((name) => [foldName(name), body.id] as const),
  ),
)

/** Spellings and orders of words that say the same. */
const SAME: readonly [RegExp, string][] = [
  [/defence/g, 'defense'],
  [/organisation/g, 'organization'],
  [/ministry of (?:foreign|external) affairs/g, 'foreign ministry'],
  [/department of state|state dept/g, 'state department'],
  [/department of the treasury|treasury department/g, 'treasury'],
  [/ministry of (?:national )?defense/g, 'defense ministry'],
]
/** Whose a body is: `the French foreign ministry` is the gold's `foreign ministry`. */
const OWNER =
  /^(?:the|us|u s|united states|american|british|uk|french|german|turkish|russian|chinese|canadian|israeli|indian|japanese|polish|libyan|egyptian|south african|vietnamese|iranian|italian|greek|international) (?=\S+ \S|treasury|pentagon|congress)/
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on'])

/** The forms under which a body is compared; the first is its key. */
export function bodyKeys(name: string): string[] {
  const plain = foldName(name).replace(/^the /, '')
  const usual = SAME.reduce((text, [from, to]) => text.replace(from, to), plain)
  const forms = [plain, usual, usual.replace(OWNER, '')]
  return [...new Set([...forms, ...forms.flatMap((form) => KNOWN.get(form) ?? [])])]
}

export function isSameBody(read: string, names: readonly string[]): boolean {
  const keys = new Set(bodyKeys(read))
  return names.some((name) => bodyKeys(name).some((key) => keys.has(key)) || isAcronym(read, name))
}

/** `OPCW` of `Organisation for the Prohibition of Chemical Weapons`. */
function isAcronym(read: string, name: string): boolean {
  const letters = read.replace(/[^A-Za-z]/g, '')
  if (letters !== letters.toUpperCase() || letters.length < 3 || letters.length > 7) return false
  const words = foldWords(name).filter((word) => !SMALL_WORDS.has(word))
  return (
    words.length > 2 &&
    words
      .map((word) => word[0])
      .join('')
      .toUpperCase() === letters
  )
}
