// Nothing in → what a sanction imposes, and a withdrawal lifts: its name in the graph and the words that tell it.

export interface SanctionMeasure {
  readonly measure: string
  /** Words of the sentence, singular or plural, that tell it. */
  readonly words: readonly string[]
  /** Lemmas of the verb that tells it: `expelled two diplomats`. */
  readonly verbs?: readonly string[]
}

// prettier-ignore
export const SANCTION_MEASURES: readonly SanctionMeasure[] = [
  { measure: 'arms-embargo', words: ['arms embargo', 'weapons embargo', 'arms ban', 'arms sale', 'weapons ban', 'arms delivery', 'arms deliveries'] },
  { measure: 'asset-freeze', words: ['asset freeze', 'assets freeze', 'asset', 'bank account', 'freeze on asset', 'foreign account'] },
  { measure: 'travel-ban', words: ['travel ban', 'visa ban', 'travel restriction', 'visa restriction', 'visa', 'travel'] },
  { measure: 'air-ban', words: ['flight ban', 'air embargo', 'no-fly zone', 'overflight', 'airspace', 'flight', 'airline'] },
  { measure: 'oil-embargo', words: ['oil embargo', 'oil ban', 'oil import', 'oil export', 'oil sale', 'oil purchase'] },
  { measure: 'trade-restrictions', words: ['trade embargo', 'trade ban', 'trade sanction', 'economic sanction', 'economic embargo', 'export ban', 'import ban', 'export control', 'trade curb', 'import', 'export', 'trade restriction', 'economic blockade', 'trade blockade'] },
  { measure: 'tariff', words: ['tariff', 'import duty', 'punitive duty', 'customs duty', 'duties', 'levy'] },
  { measure: 'financial-restrictions', words: ['financial sanction', 'lending', 'loan', 'credit', 'bond', 'central bank', 'transaction', 'banking sanction'] },
  { measure: 'aid-cut', words: ['aid', 'assistance', 'grant', 'subsidy'] },
  { measure: 'expulsion', words: ['persona non grata', 'expulsion'], verbs: ['expel', 'eject', 'oust', 'deport', 'banish'] },
  { measure: 'recall', words: [], verbs: ['recall'] },
  { measure: 'severed-ties', words: ['diplomatic relation', 'diplomatic tie', 'tie', 'relation'] },
  { measure: 'closed-border', words: ['border', 'frontier', 'crossing'] },
  { measure: 'boycott', words: ['boycott'], verbs: ['boycott'] },
  { measure: 'suspended-membership', words: ['membership', 'voting right'] },
  { measure: 'blacklisting', words: ['blacklist', 'sanctions list', 'terrorism list', 'terror list'], verbs: ['blacklist'] },
  { measure: 'embargo', words: ['embargo', 'blockade'] },
  { measure: 'sanctions', words: ['sanction'], verbs: ['sanction'] },
]
