// Nothing in → the words that say whether an event happened, will, might, or did not.

/** Verbs whose complement lies ahead: `plans to meet`, `is expected to sign`. */
export const PLANNING_VERBS: readonly string[] = [
  'plan', 'schedule', 'expect', 'intend', 'agree', 'prepare', 'due', 'set', 'slate', 'arrange', 'invite', 'decide', 'promise',
  'pledge', 'vow', 'announce', 'aim', 'book', 'confirm', 'commit', 'await', 'look', 'accept', 'undertake', 'ready', 'resolve', 'envisage', 'anticipate',
] // prettier-ignore

/** Verbs whose complement is only wished or thought: `hopes to meet`, `offered to mediate`. */
export const WISHING_VERBS: readonly string[] = [
  'hope', 'want', 'wish', 'offer', 'propose', 'consider', 'urge', 'call', 'suggest', 'seek', 'try', 'demand', 'request', 'ask',
  'suggest', 'discuss', 'threaten', 'attempt', 'willing', 'ready', 'possible', 'reject', 'oppose', 'rule', 'favour', 'favor', 'explore',
  'recommend', 'encourage', 'appeal', 'need', 'push', 'press', 'would', 'advocate', 'support', 'like', 'mull', 'weigh',
] // prettier-ignore

/** Verbs that end what was planned: `cancelled a visit`, `called off talks`. */
export const CANCELLING_VERBS: readonly string[] = [
  'cancel',
  'postpone',
  'scrap',
  'shelve',
  'abandon',
  'suspend',
  'delay',
  'defer',
  'axe',
  'ditch',
  'scuttle',
  'abort',
  'put',
]

/** Verbs that deny: `denied having met`, `refused to sign`. */
export const DENYING_VERBS: readonly string[] = [
  'deny',
  'refuse',
  'decline',
  'fail',
  'avoid',
  'snub',
  'boycott',
  'rebuff',
  'dismiss',
  'refute',
]

/** Nouns that make what hangs from them a wish, a plan, or nothing: `a call for talks`, `the cancellation of a visit`. */
export const NOUN_STATUS: Readonly<Record<string, 'hypothetical' | 'planned' | 'cancelled' | 'denied'>> = {
  call: 'hypothetical', proposal: 'hypothetical', offer: 'hypothetical', request: 'hypothetical', hope: 'hypothetical', appeal: 'hypothetical', demand: 'hypothetical',
  possibility: 'hypothetical', prospect: 'hypothetical', chance: 'hypothetical', suggestion: 'hypothetical', idea: 'hypothetical', need: 'hypothetical', condition: 'hypothetical', readiness: 'hypothetical', willingness: 'hypothetical', likelihood: 'hypothetical', opportunity: 'hypothetical',
  plan: 'planned', preparation: 'planned', arrangement: 'planned', invitation: 'planned', schedule: 'planned', date: 'planned',
  cancellation: 'cancelled', postponement: 'cancelled', suspension: 'cancelled', collapse: 'cancelled', refusal: 'denied', denial: 'denied', absence: 'denied', lack: 'denied',
} // prettier-ignore

/** Adjectives of a noun that lies ahead or is only thought of. */
export const PLANNED_ADJECTIVES: readonly string[] = [
  'planned',
  'upcoming',
  'scheduled',
  'forthcoming',
  'next',
  'future',
  'expected',
  'coming',
  'follow-on',
  'eventual',
  'imminent',
  'impending',
  'due',
]
export const POSSIBLE_ADJECTIVES: readonly string[] = [
  'possible',
  'proposed',
  'potential',
  'direct',
  'any',
  'hypothetical',
  'likely',
  'suggested',
  'such',
  'further',
  'immediate',
  'eventual',
  'new',
]
export const CANCELLED_ADJECTIVES: readonly string[] = [
  'cancelled',
  'canceled',
  'postponed',
  'aborted',
  'scrapped',
  'abandoned',
]

/** Modal verbs that leave open whether it happens. */
export const OPEN_MODALS: readonly string[] = [
  'could',
  'may',
  'might',
  'should',
  'can',
  'must',
  'ought',
  'would',
]

/** Conjunctions that make a clause a condition. */
export const CONDITIONS: readonly string[] = ['if', 'unless', 'whether', 'provided', 'should', 'lest']
