// Nothing in → the words that say whether an event happened, will, might, or did not.

/** Verbs whose infinitive lies ahead: `plans to meet`, `is expected to sign`. */
export const PLANNING_VERBS: readonly string[] = [
  'plan', 'schedule', 'expect', 'intend', 'agree', 'prepare', 'due', 'set', 'slate', 'arrange', 'invite', 'decide', 'promise', 'pledge', 'vow',
  'announce', 'aim', 'book', 'confirm', 'commit', 'await', 'look', 'accept', 'undertake', 'resolve', 'envisage', 'anticipate', 'poise', 'bind', 'gear', 'determine', 'tip', 'reschedule', 'project', 'undertake', 'consent', 'choose', 'opt', 'bill',
] // prettier-ignore

/** Verbs whose object lies ahead: `scheduled a meeting`. Those told, agreed on and confirmed may lie behind. */
export const PLANNING_OF_NOUNS: readonly string[] = [
  'plan', 'schedule', 'expect', 'prepare', 'set', 'slate', 'arrange', 'promise', 'pledge', 'book', 'await', 'accept', 'envisage', 'anticipate', 'reschedule', 'organise', 'organize', 'foresee', 'fix',
] // prettier-ignore

/** Verbs of which one had only thought when they stand before the past: `had planned to meet`. */
export const INTENDING_VERBS: readonly string[] = [
  'plan', 'schedule', 'expect', 'intend', 'hope', 'want', 'due', 'slate', 'set', 'wish', 'suppose', 'mean', 'book',
] // prettier-ignore

/** Verbs whose infinitive, gerund or clause is only wished or thought: `hopes to meet`, `offered to mediate`. */
export const WISHING_VERBS: readonly string[] = [
  'hope', 'want', 'wish', 'offer', 'propose', 'consider', 'urge', 'call', 'suggest', 'seek', 'try', 'demand', 'request', 'ask', 'discuss', 'threaten', 'attempt', 'willing', 'ready', 'possible', 'oppose',
  'favour', 'favor', 'explore', 'recommend', 'encourage', 'appeal', 'need', 'push', 'press', 'would', 'advocate', 'support', 'like', 'mull', 'weigh', 'prepared', 'eager', 'keen', 'contemplate',
  'study', 'allow', 'ponder', 'refer', 'warrant', 'plead', 'dream', 'beg', 'tell', 'require', 'persuade', 'convince', 'pressure', 'mean', 'reject', 'free', 'open', 'likely', 'unlikely', 'necessary', 'reluctant', 'hesitate', 'appear', 'lobby',
] // prettier-ignore

/** Verbs whose object is only wished or thought: `seeks talks`, `called for a meeting`. */
export const WISHING_FOR_NOUNS: readonly string[] = [
  'call', 'urge', 'propose', 'offer', 'seek', 'demand', 'suggest', 'request', 'want', 'hope', 'appeal', 'press', 'push', 'favour', 'favor', 'support', 'advocate', 'need', 'require', 'plead', 'consider', 'contemplate',
  'mull', 'weigh', 'ask', 'explore', 'recommend', 'encourage', 'oppose', 'wish', 'like', 'back', 'lobby', 'condition', 'invite', 'endorse', 'beg', 'ponder', 'insist', 'float', 'allow', 'threaten', 'study', 'prefer',
] // prettier-ignore

/** Verbs that end what was planned: `cancelled a visit`, `called off talks`. */
export const CANCELLING_VERBS: readonly string[] = [
  'cancel', 'postpone', 'scrap', 'shelve', 'abandon', 'suspend', 'delay', 'defer', 'axe', 'ditch', 'scuttle', 'abort', 'drop', 'reschedule',
] // prettier-ignore

/** Those that end it with a particle: `put off`, `pulled out of`. */
export const CANCELLING_WITH: Readonly<Record<string, readonly string[]>> = {
  call: ['off'], break: ['off'], put: ['off'], pull: ['out'], back: ['out'], withdraw: ['from'], cut: ['off'],
} // prettier-ignore

/** Those that leave room for another day: `postponed to June 12` is planned on that day. */
export const POSTPONING_VERBS: readonly string[] = ['postpone', 'delay', 'defer', 'reschedule', 'put', 'move']

/** Verbs that deny that something was, or that it will be: `denied having met`, `refused to sign`. */
export const DENYING_VERBS: readonly string[] = [
  'deny', 'refuse', 'decline', 'fail', 'avoid', 'snub', 'boycott', 'rebuff', 'refute', 'exclude', 'skip', 'shun', 'forgo', 'forego', 'resist', 'unable', 'unwilling',
] // prettier-ignore

/** Those that say no to a thing named: `rejected talks`. One may dismiss, or fail in, talks that were held. */
export const DENYING_OF_NOUNS: readonly string[] = [
  'deny', 'refuse', 'decline', 'avoid', 'snub', 'boycott', 'rebuff', 'exclude', 'skip', 'shun', 'reject', 'forgo', 'forego', 'refute', 'spurn',
] // prettier-ignore

/** Those that deny with a particle: `ruled out talks`, `turned down a meeting`. */
export const DENYING_WITH: Readonly<Record<string, readonly string[]>> = { rule: ['out'], turn: ['down'] }

/** Verbs that call a report untrue: `dismissed reports that they had met`. */
export const DISBELIEVING_VERBS: readonly string[] = [
  'deny', 'dismiss', 'reject', 'refute', 'rebut', 'discount', 'contradict', 'disavow', 'quash', 'scotch',
] // prettier-ignore

/** Nouns that make what hangs from them a wish, a plan, or nothing: `a call for talks`, `the cancellation of a visit`. */
export const NOUN_STATUS: Readonly<Record<string, 'hypothetical' | 'planned' | 'cancelled' | 'denied'>> = {
  call: 'hypothetical', proposal: 'hypothetical', offer: 'hypothetical', request: 'hypothetical', hope: 'hypothetical', appeal: 'hypothetical', demand: 'hypothetical', bid: 'hypothetical', push: 'hypothetical', desire: 'hypothetical', wish: 'hypothetical', attempt: 'hypothetical', effort: 'hypothetical', rumour: 'hypothetical', rumor: 'hypothetical',
  possibility: 'hypothetical', prospect: 'hypothetical', chance: 'hypothetical', suggestion: 'hypothetical', idea: 'hypothetical', need: 'hypothetical', condition: 'hypothetical', readiness: 'hypothetical', preparedness: 'hypothetical', openness: 'hypothetical', eagerness: 'hypothetical', unwillingness: 'denied', willingness: 'hypothetical', likelihood: 'hypothetical', opportunity: 'hypothetical', goal: 'hypothetical', speculation: 'hypothetical', precondition: 'hypothetical', threat: 'hypothetical', interest: 'hypothetical', support: 'hypothetical', basis: 'hypothetical', framework: 'hypothetical', importance: 'hypothetical', topic: 'hypothetical',
  plan: 'planned', preparation: 'planned', arrangement: 'planned', invitation: 'planned', schedule: 'planned', date: 'planned', intention: 'planned', agreement: 'planned', decision: 'planned', promise: 'planned', pledge: 'planned', commitment: 'planned', eve: 'planned', venue: 'planned',
  cancellation: 'cancelled', postponement: 'cancelled', suspension: 'cancelled', collapse: 'cancelled', refusal: 'denied', denial: 'denied', absence: 'denied', lack: 'denied', rejection: 'denied', failure: 'denied', boycott: 'denied', reluctance: 'hypothetical',
} // prettier-ignore

/** What is said of an event with `be`: `a meeting is possible`, `talks are out of the question`. */
export const STATUS_OF_COMPLEMENT: Readonly<
  Record<string, 'hypothetical' | 'planned' | 'cancelled' | 'denied'>
> = {
  possible: 'hypothetical', likely: 'hypothetical', probable: 'hypothetical', unlikely: 'hypothetical', conceivable: 'hypothetical', uncertain: 'hypothetical', unclear: 'hypothetical', doubtful: 'hypothetical', doubt: 'hypothetical', consideration: 'hypothetical', necessary: 'hypothetical', essential: 'hypothetical', desirable: 'hypothetical', condition: 'hypothetical', option: 'hypothetical', possibility: 'hypothetical', inevitable: 'hypothetical',
  due: 'planned', planned: 'planned', imminent: 'planned', set: 'planned', scheduled: 'planned', certain: 'planned', upcoming: 'planned', slated: 'planned', near: 'planned', offing: 'planned',
  impossible: 'denied', unthinkable: 'denied', question: 'denied', unacceptable: 'denied', pointless: 'denied', off: 'cancelled', hold: 'cancelled',
} // prettier-ignore

/** Adjectives of a noun that lies ahead or is only thought of. */
export const PLANNED_ADJECTIVES: readonly string[] = [
  'planned', 'upcoming', 'scheduled', 'forthcoming', 'next', 'future', 'expected', 'coming', 'follow-on', 'eventual', 'imminent', 'impending', 'due',
] // prettier-ignore

/** Those of them that no past can lead past: `discussed the upcoming summit`. */
export const SURELY_PLANNED_ADJECTIVES: readonly string[] = [
  'planned', 'upcoming', 'scheduled', 'forthcoming', 'expected', 'impending',
] // prettier-ignore

export const POSSIBLE_ADJECTIVES: readonly string[] = [
  'possible', 'proposed', 'potential', 'direct', 'any', 'hypothetical', 'likely', 'suggested', 'such', 'further', 'immediate', 'eventual', 'new',
] // prettier-ignore

/** Those of them that leave it open whatever the tense: `discussed a possible summit`. */
export const SURELY_POSSIBLE_ADJECTIVES: readonly string[] = [
  'possible', 'proposed', 'potential', 'hypothetical', 'suggested', 'likely',
] // prettier-ignore

export const CANCELLED_ADJECTIVES: readonly string[] = [
  'cancelled', 'canceled', 'postponed', 'aborted', 'scrapped', 'abandoned', 'aborted',
] // prettier-ignore

/** Modal verbs that leave open whether it happens. */
export const OPEN_MODALS: readonly string[] = ['could', 'may', 'might', 'should', 'can', 'must', 'ought', 'would'] // prettier-ignore

/** Conjunctions that make a clause a condition. */
export const CONDITIONS: readonly string[] = ['if', 'unless', 'whether', 'provided', 'should', 'lest', 'providing'] // prettier-ignore

/** Nouns for being ready or asking to do what the infinitive after them says: `its readiness to meet X`. */
export const DISPOSITION_NOUNS: readonly string[] = [
  'preparedness', 'readiness', 'willingness', 'openness', 'eagerness', 'desire', 'wish', 'request', 'proposal', 'offer', 'appeal', 'hope',
] // prettier-ignore
