// Nothing in → verbs of telling: what they govern is told by somebody, and their day is the day of the telling.

/** Lemmas. `said he would meet`, `announced on Monday that`. */
export const REPORTING_VERBS: readonly string[] = [
  'say', 'tell', 'announce', 'report', 'add', 'declare', 'state', 'quote', 'note', 'confirm', 'warn', 'write', 'reveal', 'disclose', 'indicate', 'claim',
  'explain', 'stress', 'insist', 'acknowledge', 'admit', 'recall', 'predict', 'inform', 'assert', 'reply', 'comment', 'cite', 'mention', 'reiterate', 'signal', 'think', 'believe', 'understand',
] // prettier-ignore
