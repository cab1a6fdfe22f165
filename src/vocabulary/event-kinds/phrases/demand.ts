// Nothing in → set phrases that tell that somebody asks, urges or orders; form and meaning in `Pattern.phrases`.

export const DEMAND_PHRASES: readonly string[] = [
  'issue|make|launch|send|renew|repeat|deliver|reiterate|direct|address|present|file|submit|voice|forward|table|join + appeal|call|plea|demand|request|petition|bid|entreaty|exhortation|summons|reminder|cry|proposal|suggestion',
  'seek|request|demand|want|solicit|ask|await|expect|require > for + apology|compensation|extradition|clarification|explanation|reparation|return|release|assurance|guarantee|permission|help|aid|assistance|support|mediation|protection|intervention|access|handover|asylum|withdrawal|answer|damage|damages|recognition|membership|loan|investigation|inquiry|end|halt|meeting',
  'seek|request|demand|want|solicit|await|require + apology|compensation|extradition|clarification|explanation|reparation|release|assurance|guarantee|permission|help|aid|assistance|mediation|protection|intervention|handover|asylum|withdrawal|damages|recognition|membership|investigation|inquiry|end|halt|urgent meeting|emergency meeting|concession',
  'call|appeal|press|push|plead|lobby|campaign|clamour|agitate|cry|pray|petition|ask|beg > for|on|upon',
  'give|grant|allow > until|to + hour|day|week|month|deadline|friday|monday|tuesday|wednesday|thursday|saturday|sunday|midnight|noon',
  'give > until',
  'set|impose|fix|issue + deadline',
  'put|bring|exert|apply|heap|pile|increase|step|intensify > on|up + pressure',
  'put|exert|apply|heap|pile|increase|intensify + pressure',
  'insist > on|that|upon',
  'propose|suggest|recommend|moot|float + talk|negotiation|dialogue|discussion|consultation|contact|conference|summit|meeting|mediation|ceasefire|truce|conference|prisoner swap|peace plan|treaty|pact|force|buffer zone|moratorium|commission',
  'apply > for + membership|visa|asylum|loan|extradition',
  'ask|turn|look > to|for + help|mediation|assistance|support',
  'order|instruct|direct|command + withdrawal|evacuation|release|closure',
  'urge|demand + restraint|calm|talk|release|halt|end|withdrawal|return|restoration|reform|action',
] // prettier-ignore
