// Nothing in → verbs of going somewhere: where one goes is where one meets, and what one goes for lies ahead.

/** Lemmas. Those who have left are not there yet. */
export const MOVING_VERBS: readonly string[] = [
  'arrive', 'travel', 'fly', 'leave', 'go', 'come', 'head', 'depart', 'visit', 'return', 'journey', 'drive', 'tour', 'land', 'proceed', 'move', 'stop',
] // prettier-ignore
