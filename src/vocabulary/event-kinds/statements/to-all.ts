// Nothing in → the roles of words: who says them, and to or about whom, wherever the phrase names them.

export const TO_ALL = {
  subject: 'source',
  object: 'target',
  '@to': 'target',
  '@with': 'target',
  '@for': 'target',
  '@on': 'target',
  '@against': 'target',
  '@at': 'target',
  '@about': 'target',
  '@over': 'target',
  '@of': 'target',
  '@from': 'target',
  '@by': 'target',
  '@behind': 'target',
  owner: 'target',
  within: 'target',
} as const
