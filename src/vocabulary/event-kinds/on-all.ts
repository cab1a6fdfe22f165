// Nothing in → the roles of force in set phrases: who uses it, and whom it hits, wherever the phrase names them.

export const ON_ALL = {
  subject: 'source',
  object: 'target',
  '@in': 'target',
  '@on': 'target',
  '@of': 'target',
  '@from': 'target',
  '@against': 'target',
  '@at': 'target',
  '@to': 'target',
  '@with': 'target',
  '@into': 'target',
  '@outside': 'target',
  owner: 'target',
  within: 'target',
} as const
