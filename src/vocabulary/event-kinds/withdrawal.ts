// Nothing in → the kind WITHDRAWAL: somebody draws back: pulls out troops, frees captives, returns goods, stops fire, lifts sanctions.
import type { EventKind } from './event-kind.ts'
import { RETREAT_PHRASES } from './phrases/retreat.ts'

const FORCES = ['troop', 'troops', 'force', 'forces', 'soldier', 'army', 'tank', 'brigade', 'division', 'regiment', 'battalion', 'contingent', 'unit', 'missile', 'warship', 'fleet', 'artillery', 'gun', 'weapon', 'fighter', 'rebel', 'guard', 'garrison', 'militia', 'guerrilla', 'peacekeeper', 'marine', 'paratrooper', 'adviser', 'bomber', 'arms', 'vehicle', 'settler', 'settlement', 'checkpoint', 'base'] // prettier-ignore
const CAPTIVES = ['prisoner', 'hostage', 'detainee', 'captive', 'sailor', 'soldier', 'journalist', 'dissident', 'refugee', 'pilot', 'remains', 'body', 'aircraft', 'ship', 'plane', 'crew', 'national', 'citizen', 'suspect', 'activist', 'leader', 'island', 'territory', 'fisherman', 'land', 'asset', 'property', 'helicopter', 'vessel', 'tanker', 'pow', 'priest', 'student', 'man', 'woman', 'convict', 'inmate', 'fighter', 'people', 'treasure', 'artefact', 'archive', 'gold'] // prettier-ignore

export const WITHDRAWAL: EventKind = {
  kind: 'WITHDRAWAL',
  label: 'Withdrawal',
  title: 'Withdrawal or release',
  plover: 'RETREAT',
  planned: 'AGREE',
  denied: 'REJECT',
  roles: { source: 'Draws back', target: 'From whom, or to whose good' },
  minimumActors: 1,
  deed: true,
  patterns: [
    {
      rule: 'withdrawal/phrase',
      phrases: RETREAT_PHRASES,
      roles: {
        subject: 'source',
        object: 'target',
        '@from': 'target',
        '@to': 'target',
        '@with': 'target',
        '@on': 'target',
        '@against': 'target',
        '@in': 'target',
        owner: 'target',
        '@of': 'target',
        within: 'target',
      },
      needs: { actors: 1 },
      confidence: 0.85,
      example: 'Mali reopened its airspace to Niger.',
    },
    {
      rule: 'withdrawal/troops',
      // prettier-ignore
      verbs: ['withdraw', 'pull', 'evacuate', 'remove', 'recall', 'bring', 'move', 'reduce', 'ship', 'fly', 'dismantle', 'redeploy', 'disengage', 'vacate', 'demobilise', 'demobilize', 'disarm', 'scrap', 'destroy', 'cut', 'disband', 'thin', 'repatriate', 'lay', 'surrender', 'hand', 'give', 'turn', 'abandon', 'confine', 'quit', 'leave', 'take', 'deactivate', 'scale', 'draw'],
      nouns: FORCES,
      // prettier-ignore
      cues: ['withdraw', 'evacuate', 'recall', 'home', 'out', 'back', 'reduce', 'dismantle', 'redeploy', 'disengage', 'vacate', 'demobilise', 'demobilize', 'disarm', 'scrap', 'disband', 'repatriate', 'lay', 'surrender', 'over', 'in', 'abandon', 'from', 'quit', 'down', 'deactivate'],
      without: ['alert'],
      // prettier-ignore
      roles: { subject: 'source', owner: 'source', '@from': 'target', '@in': 'target', '@to': 'target', within: 'target' },
      needs: { actors: 1 },
      confidence: 0.85,
      example: 'Syria withdrew its troops from Lebanon.',
    },
    {
      rule: 'withdrawal/pulled-out',
      // prettier-ignore
      verbs: ['withdraw', 'retreat', 'pull', 'surrender', 'evacuate', 'disengage', 'flee', 'leave', 'quit', 'depart', 'vacate', 'disarm', 'demobilise', 'demobilize', 'go', 'return', 'fall'],
      particle: ['from', 'out', 'back', 'home', 'to', 'for'],
      // prettier-ignore
      cues: ['troops', 'forces', 'soldiers', 'army', 'rebels', 'fighters', 'guerrillas', 'militia', 'tanks', 'peacekeepers', 'police', 'warships', 'fleet', 'unit', 'units', 'gunmen', 'military', 'contingent', 'battalion', 'division', 'regiment', 'brigade', 'soldier', 'marines', 'garrison', 'settlers', 'occupation', 'front', 'positions', 'pull', 'retreat'],
      roles: { subject: 'source', '@from': 'target', '@to': 'target', '@of': 'target', within: 'target' },
      needs: { roles: ['source'] },
      confidence: 0.75,
      example: 'Rwandan soldiers pulled out of Congo.',
    },
    {
      rule: 'withdrawal/left-town',
      verbs: ['leave', 'quit', 'abandon', 'evacuate', 'vacate'],
      // prettier-ignore
      nouns: ['town', 'city', 'village', 'island', 'capital', 'stronghold', 'enclave', 'area', 'region', 'valley', 'territory', 'base', 'camp', 'position', 'post', 'hill', 'suburb', 'district', 'zone', 'border', 'barracks', 'peninsula', 'province', 'trench', 'bridge', 'airport'],
      // prettier-ignore
      cues: ['battalion', 'troops', 'soldiers', 'forces', 'garrison', 'peacekeepers', 'contingent', 'army', 'rebels', 'marines', 'regiment', 'brigade', 'fighters', 'guerrillas', 'militia', 'militiamen', 'gunmen', 'insurgents', 'paratroopers', 'guerillas', 'units'],
      roles: { subject: 'source', '@of': 'target', '@in': 'target', within: 'target' },
      needs: { roles: ['source'] },
      confidence: 0.7,
      example: 'Chadian rebels abandoned a camp in Sudan.',
    },
    {
      rule: 'withdrawal/left',
      verbs: ['leave', 'quit', 'depart', 'evacuate'],
      // prettier-ignore
      cues: ['battalion', 'troops', 'soldiers', 'forces', 'garrison', 'peacekeepers', 'contingent', 'army', 'rebels', 'marines', 'regiment', 'brigade', 'occupation'],
      roles: { subject: 'source', object: 'target', '@for': 'target', within: 'target' },
      needs: { roles: ['source', 'target'] },
      confidence: 0.6,
      example: 'The last Swiss battalion left Kosovo.',
    },
    {
      rule: 'withdrawal/released',
      // prettier-ignore
      verbs: ['release', 'free', 'return', 'repatriate', 'hand', 'swap', 'exchange', 'liberate', 'surrender', 'restore', 'unfreeze', 'exhume', 'parole'],
      nouns: CAPTIVES,
      // prettier-ignore
      cues: ['release', 'free', 'return', 'repatriate', 'over', 'swap', 'exchange', 'liberate', 'back', 'surrender', 'restore', 'go', 'home', 'leave', 'up', 'unfreeze', 'parole'],
      // prettier-ignore
      roles: { subject: 'source', owner: 'target', '@to': 'target', '@from': 'source', '@by': 'source', within: 'target' },
      needs: { actors: 1 },
      confidence: 0.8,
      example: 'North Korea handed over the remains of four American soldiers.',
    },
    {
      rule: 'withdrawal/freed',
      verbs: ['release', 'free', 'repatriate', 'liberate'],
      roles: { subject: 'source', object: 'target', '@to': 'target', within: 'target' },
      named: ['target'],
      needs: { roles: ['source', 'target'] },
      confidence: 0.7,
      example: 'Iran freed two Germans.',
    },
    {
      rule: 'withdrawal/ceasefire',
      // prettier-ignore
      verbs: ['declare', 'announce', 'call', 'order', 'proclaim', 'observe', 'begin', 'extend', 'halt', 'stop', 'end', 'suspend', 'cease', 'hold', 'offer', 'lift', 'keep', 'break', 'raise'],
      // prettier-ignore
      nouns: ['ceasefire', 'cease-fire', 'truce', 'armistice', 'attack', 'offensive', 'bombing', 'fire', 'shelling', 'raid', 'hostility', 'hostilities', 'war', 'operation', 'siege', 'blockade', 'bombardment', 'invasion', 'campaign', 'strikes', 'fighting', 'occupation', 'violence', 'test', 'enrichment', 'halt'],
      // prettier-ignore
      cues: ['ceasefire', 'cease-fire', 'truce', 'armistice', 'halt', 'stop', 'end', 'suspend', 'cease', 'lift', 'hold', 'raise'],
      without: ['for', 'off'],
      // prettier-ignore
      roles: { subject: 'source', '@with': 'target', '@against': 'target', '@on': 'target', '@in': 'target', '@of': 'target', within: 'target' },
      needs: { actors: 1 },
      confidence: 0.75,
      example: 'The rebels in Mali declared a truce.',
    },
    {
      rule: 'withdrawal/lifted',
      // prettier-ignore
      verbs: ['lift', 'ease', 'relax', 'remove', 'end', 'suspend', 'waive', 'drop', 'loosen', 'abolish', 'reopen', 'open', 'restore', 'resume', 'unblock', 'unfreeze', 'take', 'strike', 'scrap', 'rescind'],
      // prettier-ignore
      nouns: ['sanction', 'sanctions', 'embargo', 'blockade', 'border', 'crossing', 'boycott', 'tariff', 'airspace', 'blacklist', 'list', 'site', 'asset', 'frontier', 'port', 'road', 'facility', 'checkpoint', 'route', 'passage', 'corridor', 'restriction', 'ban'],
      // prettier-ignore
      roles: { subject: 'source', '@on': 'target', '@against': 'target', '@to': 'target', '@with': 'target', '@from': 'target', owner: 'target', within: 'target' },
      needs: { actors: 2, roles: ['source', 'target'] },
      confidence: 0.8,
      example: 'Egypt reopened its border with Libya.',
    },
    {
      rule: 'withdrawal/admitted',
      verbs: ['admit', 'allow', 'let', 'receive', 'permit', 'invite', 'grant'],
      nouns: ['inspector', 'observer', 'peacekeeper', 'monitor', 'investigator', 'mission', 'access'],
      // prettier-ignore
      roles: { subject: 'source', owner: 'target', '@of': 'target', '@from': 'target', '@to': 'target', within: 'target' },
      needs: { roles: ['source', 'target'] },
      confidence: 0.75,
      example: 'Iran admitted inspectors from the IAEA.',
    },
    {
      rule: 'withdrawal/rolled-out',
      phrases: ['roll|move|drive|march|fly|sail|rumble|pour|pull|slip|stream > out'],
      // prettier-ignore
      subjects: ['soldier', 'troop', 'troops', 'tank', 'battalion', 'brigade', 'regiment', 'contingent', 'marine', 'peacekeeper', 'unit', 'convoy', 'column', 'force', 'forces', 'army', 'rebel', 'guerrilla', 'fighter'],
      roles: { subject: 'source', '@of': 'target', '@from': 'target', within: 'target' },
      needs: { roles: ['source'] },
      plover: 'RETREAT:withdraw',
      confidence: 0.85,
      example: 'Syrian tanks rolled out of Lebanon.',
    },
    {
      rule: 'withdrawal/went-home',
      phrases: ['fly|go|return|sail|head|come > home|back'],
      subjects: [
        'soldier',
        'troop',
        'troops',
        'battalion',
        'brigade',
        'regiment',
        'contingent',
        'marine',
        'peacekeeper',
        'unit',
      ],
      roles: { subject: 'source', '@from': 'target' },
      needs: { roles: ['source'] },
      plover: 'RETREAT:withdraw',
      confidence: 0.85,
      example: 'Cuban soldiers flew home from Angola.',
    },
    {
      rule: 'withdrawal/nominal',
      // prettier-ignore
      nouns: ['withdrawal', 'pullout', 'retreat', 'pullback', 'release', 'repatriation', 'disengagement', 'disarmament', 'ceasefire', 'truce', 'pull-out'],
      roles: { owner: 'source', '@by': 'source', '@of': 'source', '@from': 'target', '@to': 'target' },
      needs: { roles: ['source'] },
      confidence: 0.7,
      example: 'The withdrawal of Cuban troops from Angola began.',
    },
  ],
  examples: [
    {
      text: 'Iran released four Canadian sailors.',
      participants: ['country/IRN', 'country/CAN'],
      status: 'occurred',
    },
    {
      text: 'France pulled its soldiers out of Mali.',
      participants: ['country/FRA', 'country/MLI'],
      status: 'occurred',
    },
  ],
  counterExamples: ['The band released an album in France.', 'The wave withdrew and came back.'],
}
