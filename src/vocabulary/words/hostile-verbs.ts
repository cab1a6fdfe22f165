// Nothing in → verbs of force and punishment: who says that he will do so threatens.

/** Lemmas: `vowed to retaliate`, `plans to expel`. */
export const HOSTILE_VERBS: readonly string[] = [
  'attack', 'retaliate', 'strike', 'bomb', 'invade', 'boycott', 'withhold', 'cut', 'sever', 'ban', 'block', 'expel', 'impose', 'punish', 'close',
  'shoot', 'kill', 'destroy', 'avenge', 'fight', 'crush', 'annihilate', 'shell', 'launch', 'deport', 'arrest', 'detain', 'seize', 'confiscate', 'suspend',
  'halt', 'sanction', 'quit', 'pull', 'walk', 'break', 'freeze', 'intervene', 'blockade', 'prosecute', 'sue', 'execute', 'resist', 'oust', 'overthrow',
  'topple', 'hit', 'wipe', 'eliminate', 'tighten', 'respond', 'downgrade', 'curb', 'restrict', 'veto', 'deny', 'refuse', 'stop', 'bar', 'outlaw', 'besiege',
  'occupy', 'storm', 'crack', 'hunt', 'assassinate', 'disrupt', 'escalate', 'deploy',
  'blow', 'burn', 'raze', 'ram', 'kidnap', 'murder', 'hijack', 'poison', 'torture', 'evict', 'jail', 'imprison', 'annex', 'dissolve', 'smash', 'wreck', 'sabotage', 'bury', 'behead', 'hang', 'expropriate', 'nationalise', 'nationalize', 'embargo', 'blacklist', 'strangle', 'starve', 'teach', 'sink', 'demolish', 'mobilise', 'mobilize', 'protest', 'demonstrate', 'march', 'riot', 'picket', 'defy', 'disobey', 'exclude', 'scrap', 'abrogate', 'tear', 'rip', 'renounce', 'abandon', 'leave', 'secede', 'split',
] // prettier-ignore
