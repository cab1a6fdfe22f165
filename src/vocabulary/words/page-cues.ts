// Nothing in → the words by which a line of a page is known not to be prose.

/** Lines that sites put around an article, whole line, lower-case, as sources of regular expressions. */
export const BOILERPLATE_LINES: readonly string[] = [
  '(facebook|twitter|linkedin|google|e-?mail|whatsapp|telegram|youtube|instagram|print|share|x)( icon| logo| share)?',
  'share (this|on|via|to)\\b.{0,40}',
  '(read|see|view) (more|also|next|all)\\b.{0,60}',
  'latest (issue|news|events?|stories|updates?)',
  'most (read|popular|viewed)',
  'related (articles?|stories|news|content|topics)',
  '(subscribe|sign up|log ?in|register|newsletter)\\b.{0,60}',
  'advertisement|sponsored|cookies?( policy)?|privacy policy|terms of (use|service)',
  '(©|copyright|\\(c\\)) ?.{0,80}',
  'all rights reserved\\.?',
  'tags?:.{0,120}|keywords?:.{0,120}|topics?:.{0,80}',
  '(begin|end) text[.:]?|##+|\\*\\*\\*|-30-|ends?[./]*|\\(ends\\)|more',
  '(photo|image|picture|video|file photo)( by| credit|:).{0,120}',
  'for immediate release',
  'skip to (main )?content|home|menu|search|back to top|comments?|\\d+ comments?',
  'page \\d+( of \\d+)?',
]

/** Credits of agencies and sources that may close a line or open a text, in parentheses or after a dash. */
export const CREDIT_LINES: readonly string[] = [
  '(by|from) [A-Z][^.!?]{2,60}',
  '(source|via|credit)s?: .{2,80}',
  '(reporting|writing|editing|additional reporting) by .{2,160}',
]

/** Speakers of a transcript who stay unknown, whole label, lower-case, as sources of regular expressions. */
export const NOBODY_LABELS: readonly string[] = [
  'questions?|question \\w+|q|a|q&a|answer|reporters?|journalists?|press|media|correspondent|interviewer|host|anchor',
  'moderators?|operator|(the )?interpreter|translator|staff|aide|participants?|audience( member)?|voices?|narrator|unidentified.{0,30}',
  '(a )?(senior|u\\.?s\\.?|administration|state department|government|defen[cs]e|background|western|diplomatic) .{0,40}(official|diplomat)s?( \\w+)?',
  'speaker( \\w+)?|male|female|all|both|inaudible|crosstalk|wn|wikinews',
]

/** Words before the names of those who have a turn, lower-case. */
export const SPEAKER_TITLES: readonly string[] = [
  'mr|ms|mrs|miss|dr|prof|professor|sir|dame|lord|lady|gen|general|admiral|colonel|lieutenant.{0,12}|major general|captain|judge|justice|father|bishop|archbishop|cardinal|rabbi|sheikh|pope',
  "(?:.{0,40} )?(?:president|prime minister|premier|chancellor|taoiseach|minister|secretary|secretary[- ]general|ambassador|high representative|commissioner|high commissioner|governor|mayor|senator|congress(?:wo)?man|representative|administrator|director|director[- ]general|envoy|coordinator|counsel(?:l)?or|charg[eé]|charg[eé] d[’']affaires|spokes(?:person|man|woman)|chair(?:man|woman|person)?|speaker|king|queen|crown prince|prince|princess|emir|sultan|deputy secretary|under secretary|assistant secretary|national security advis[eo]r)",
]
