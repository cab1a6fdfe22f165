// Nothing in → the acts and things by which `agreed to …` binds those who agreed.

/** Acts that change something when done; to talk, try or consider changes nothing. */
export const DEAL_ACTS: readonly string[] = [
  'set', 'open', 'reopen', 're-open', 'establish', 're-establish', 'reestablish', 'restore', 'resume', 'exchange', 'extend', 'prolong', 'lift', 'withdraw', 'pull', 'end', 'cease', 'halt', 'stop', 'suspend', 'create', 'build', 'rebuild', 'repair', 'construct', 'release', 'free', 'return', 'repatriate', 'evacuate', 'demarcate',
  'reduce', 'cut', 'lower', 'raise', 'slash', 'trim', 'ease', 'double', 'share', 'divide', 'abolish', 'waive', 'scrap', 'drop', 'cancel', 'dissolve', 'dismantle', 'destroy', 'remove', 'ban', 'freeze', 'limit', 'eliminate', 'phase', 'deploy', 'redeploy', 'station', 'disengage', 'disarm', 'launch', 'introduce', 'upgrade',
  'form', 'merge', 'recognize', 'recognise', 'normalize', 'normalise', 'swap', 'respect', 'observe', 'implement', 'grant', 'provide', 'admit', 'allow', 'permit', 'cede', 'transfer', 'hand', 'submit', 'refer', 'hold', 'bring', 'take', 'give', 'develop', 'produce', 'manufacture', 'drill', 'exploit', 'link', 'connect',
  'supply', 'deliver', 'sell', 'ship', 'export', 'lend', 'lease', 'rent', 'pay', 'repay', 'compensate', 'finance', 'fund', 'buy', 'purchase', 'acquire', 'order', 'import',
] // prettier-ignore

/** Of these, those that give something to somebody: `sell gas to Peru`. */
export const GIVING_ACTS: readonly string[] = [
  'supply', 'deliver', 'sell', 'ship', 'export', 'lend', 'lease', 'pay', 'repay', 'compensate', 'finance', 'fund', 'grant', 'transfer', 'hand', 'cede', 'return', 'give',
] // prettier-ignore

/** And those that get something from somebody: `buy gas from Peru`. */
export const GETTING_ACTS: readonly string[] = [
  'buy',
  'purchase',
  'acquire',
  'order',
  'import',
  'lease',
  'rent',
]

/** Things to which parties do not bind themselves: `agreed to hold talks`. */
export const VAGUE_THINGS: readonly string[] = [
  'talk', 'meeting', 'dialogue', 'discussion', 'consultation', 'negotiation', 'contact', 'effort', 'cooperation', 'conversation', 'summit', 'conference', 'session', 'round', 'visit', 'process', 'work', 'momentum', 'view', 'idea', 'information', 'best', 'need', 'stage', 'example', 'record', 'tone', 'date', 'time', 'commitment', 'support', 'confidence', 'trust', 'friendship', 'issue', 'matter', 'problem', 'step', 'way', 'attempt', 'goal', 'priority', 'effect', 'progress', 'opportunity', 'potential', 'awareness', 'challenge',
] // prettier-ignore

const SWAPPED: readonly string[] = [
  'prisoner', 'captive', 'detainee', 'hostage', 'ambassador', 'envoy', 'mission', 'office', 'note', 'letter', 'data', 'intelligence', 'territory', 'land', 'water', 'spy', 'aid', 'loan', 'credit', 'troop', 'body', 'remains',
] // prettier-ignore

/** Acts that bind only with certain things: `hold an election`, `exchange prisoners`. */
export const THINGS_OF_ACTS: Readonly<Record<string, readonly string[]>> = {
  exchange: SWAPPED,
  swap: SWAPPED,
  share: SWAPPED,
  release: SWAPPED,
  free: SWAPPED,
  provide: SWAPPED,
  hold: [
    'reunion', 'exercise', 'drill', 'manoeuvre', 'maneuver', 'election', 'vote', 'referendum', 'plebiscite', 'poll', 'census', 'patrol',
  ],
  take: ['refugee', 'migrant', 'prisoner', 'detainee', 'seeker', 'stake'],
  bring: ['troop', 'force', 'child', 'prisoner'],
  give: ['access', 'visa', 'autonomy', 'land', 'island', 'control', 'asylum', 'immunity'],
  develop: ['engine', 'car', 'field', 'missile', 'aircraft', 'satellite', 'weapon', 'vaccine', 'port', 'mine', 'oilfield', 'reactor', 'system', 'technology'],
  order: ['jet', 'aircraft', 'plane', 'ship', 'tank', 'vehicle', 'helicopter', 'train', 'missile', 'dose'],
} // prettier-ignore
