// Tokens and hits in → the ministry whose name begins at a token, with all of its fields: `Ministry of Science and Technology`.
import { MINISTRY_FIELDS } from '../../src/vocabulary/words/official-cues.ts'
import { ORGANISATION_HEADS } from '../../src/vocabulary/words/organisations.ts'
import type { Token } from '../3-sentences/index.ts'
import { isPlainWord } from '../3-sentences/nlp.ts'
import { endOfCapitals, isCapitalized } from './capitalized.ts'
import { isOffice, type Hit } from './lexicon.ts'
import type { OrganizationPhrase } from './phrases.ts'

/** `Commission`, `Bank`: the words around which a body is named. */
export const HEADS = new Set(ORGANISATION_HEADS.map((head) => head.toLowerCase()))
const FIELDS = new Set(MINISTRY_FIELDS)
/** Nouns behind which a ministry's name is complete. */
const CLOSES = /^(?:affairs|relations|cooperation|rights)$/
/** Powers that stand beside a ministry, and are no field of one. */
const BESIDE =
  /^(?:army|navy|police|parliament|government|congress|senate|cabinet|embassy|treasury|state|house)$/
const MINISTRY = /^(?:ministry|ministries|department)$/i

/** `Foreign Ministry`, `defence ministry`, `Ministry of Foreign Affairs`. */
export function ministryAt(
  source: string,
  tokens: readonly Token[],
  i: number,
  hitAt: readonly (Hit | null)[],
): OrganizationPhrase | null {
  const token = tokens[i]!
  let to = 0
  if (FIELDS.has(token.lower)) {
    let k = i + 1
    while (
      k < i + 3 &&
      tokens[k] &&
      (FIELDS.has(tokens[k]!.lower) || /^(?:affairs|and)$/.test(tokens[k]!.lower))
    )
      k++
    if (tokens[k] && /^ministry$/i.test(tokens[k]!.text)) to = k + 1
  } else if (MINISTRY.test(token.text) && tokens[i + 1]?.lower === 'of' && tokens[i + 2]) {
    if (!/^\p{Lu}/u.test(token.text)) return null
    let k = i + 2
    while (
      tokens[k] &&
      // `the Ministry of Foreign Affairs Somchai Dee`
      !(CLOSES.test(tokens[k - 1]!.lower) && /^\p{Lu}/u.test(tokens[k]!.text)) &&
      // `the Department of Border Security Deputy Director Nina Sol`
      !(k > i + 2 && isOffice(hitAt[k] ?? null))
    ) {
      const next = /^\p{Lu}/u.test(tokens[k]!.text) ? k + 1 : fieldBehind(tokens, k, hitAt)
      if (next < 0) break
      k = next
    }
    while (k > i + 2 && /^(?:and|,|&)$/.test(tokens[k - 1]!.text)) k--
    if (k > i + 2) to = k
  }
  return to
    ? {
        type: 'organization',
        from: i,
        to,
        id: null,
        name: source.slice(token.start, tokens[to - 1]!.end),
        media: false,
      }
    : null
}

/** `Ministry of Economy, Trade, and Industry`, `… of Resources and the Environment`: the next field; -1 where none is joined. */
function fieldBehind(tokens: readonly Token[], at: number, hitAt: readonly (Hit | null)[]): number {
  if (!/^(?:and|of|,|&)$/.test(tokens[at]!.text)) return -1
  const and = tokens[at]!.text === ',' && tokens[at + 1]?.text === 'and' ? at + 1 : at
  const next = tokens[and + 1]?.lower === 'the' ? and + 2 : and + 1
  if (isField(tokens[next]) && (next === and + 1 || !isCapitalized(tokens[next + 1]))) return next
  const isJoined = /^(?:and|&)$/.test(tokens[and]!.text)
    ? next === and + 1
    : isListOfFields(tokens, at, hitAt)
  return isJoined && isPlainField(tokens, next, hitAt) ? next : -1
}

/** `, Children and Social Welfare`: after commas only where `and` brings the last of the fields. */
function isListOfFields(tokens: readonly Token[], comma: number, hitAt: readonly (Hit | null)[]): boolean {
  let k = comma
  while (tokens[k]?.text === ',' && isPlainField(tokens, k + 1, hitAt)) k = endOfCapitals(tokens, k + 1)
  return /^(?:and|&)$/.test(tokens[k]?.text ?? '') && isPlainField(tokens, k + 1, hitAt)
}

/** `Urban Development`; not `Delta Bank`, `Army Chief Nina Sol`, `Norway`, which are beside the ministry. */
function isPlainField(tokens: readonly Token[], from: number, hitAt: readonly (Hit | null)[]): boolean {
  const to = endOfCapitals(tokens, from)
  if (to === from || to - from > 3) return false
  return tokens
    .slice(from, to)
    .every(
      ({ text, lower }, k) =>
        hitAt[from + k] === null && isPlainWord(text) && !HEADS.has(lower) && !BESIDE.test(lower),
    )
}

const isField = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && FIELDS.has(token.lower)
