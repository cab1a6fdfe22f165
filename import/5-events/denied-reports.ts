// The meetings found in an article and its sentences → those that a newspaper told and somebody denied are denied.
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'

/** Sentences by which the denial may stand apart from what is denied. */
const REACH = 2
const TOLD_BY_OTHERS =
  /\b(?:according to|newspapers?|weekly|daily|magazine|media|the press|radio|television|tv|news agency|website|reports?|rumou?rs?|sources|alleged|reportedly)\b/i
const MEETING =
  '(?:met|meet(?:ings?)?|talk(?:s|ed)|contacts?|in touch|spoken|spoke|conversations?|visit(?:ed)?|seen|encounters?|negotiat\\w+)'
const REPORT = '(?:reports?|story|stories|rumou?rs?|claims?|allegations?|accounts?)'
const DENY = '\\b(?:den(?:y|ies|ied)|dismiss(?:ed|es)?|reject(?:ed|s)?|refut(?:ed|es?)|rebutted)\\b'
const DENIALS: readonly RegExp[] = [
  // `denied the report.`, `dismissed it as untrue`; not `denied reports of a deal`
  new RegExp(`${DENY}[^.;]{0,25}\\b${REPORT}\\b(?!\\s+(?:of|about|that|on)\\b)`, 'i'),
  new RegExp(`${DENY}[^.;]{0,25}\\b${REPORT}\\s+(?:of|about|that|on)\\b[^.;]{0,60}\\b${MEETING}\\b`, 'i'),
  new RegExp(`${DENY}[^.;]{0,25}\\bthat\\b[^.;]{0,60}\\b${MEETING}\\b`, 'i'),
  // `no such meeting had taken place`
  /\bno such (?:meeting|talks|encounter|contacts?|conversation|visit)\b/i,
  // `called the report false`
  new RegExp(
    `\\b${REPORT}\\b[^.;]{0,20}\\s(?:\\w+ly )?(?:false|untrue|baseless|unfounded|groundless|fabricated|invented|nonsense)\\b`,
    'i',
  ),
]
const MAY_DENY =
  /\b(?:den(?:y|ies|ied)|dismiss|reject|refut|rebutt|no such|false|untrue|baseless|unfounded|groundless|fabricated|invented|nonsense)/i

/** `The weekly said X had met Y.` – `The ministry denied the report.` */
export function denyReported(found: readonly Candidate[], article: ArticleText): void {
  if (!MAY_DENY.test(article.source)) return
  for (const meeting of found) {
    if (meeting.kind !== 'MEETING' || meeting.status !== 'occurred') continue
    if (!TOLD_BY_OTHERS.test(wordsAt(article, meeting.sentence))) continue
    if (isDenied(article, meeting.sentence)) meeting.status = 'denied'
  }
}

function isDenied(article: ArticleText, sentence: number): boolean {
  for (let at = sentence - REACH; at <= sentence + REACH; at++) {
    const words = at === sentence ? '' : wordsAt(article, at)
    if (DENIALS.some((denial) => denial.test(words))) return true
  }
  return false
}

function wordsAt(article: ArticleText, index: number): string {
  const sentence = article.sentences[index]
  return sentence ? article.wordsOf(sentence) : ''
}
