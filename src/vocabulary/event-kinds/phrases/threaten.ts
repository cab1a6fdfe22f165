// Nothing in → set phrases that tell threats and warnings; form and meaning in `Pattern.phrases`.

export const THREATEN_PHRASES: readonly string[] = [
  'issue|deliver|give|make|utter|send|sound|repeat|renew|broadcast|voice|serve + threat|ultimatum|warning|stern warning|final warning|veiled threat',
  'put|serve > on + notice|formal notice',
  'reserve|retain + right',
  'vow|swear|pledge|promise|threaten|plan|prepare|seek|take + revenge|retaliation|vengeance|retribution|war|reprisal|countermeasure|counter-measure',
  'vow|swear|promise + response|action',
  'raise|up + spectre|specter|stake|threat',
  'rattle + sabre|saber',
  'flex + muscle',
  'turn + screw',
  'consider|weigh|contemplate|mull|study|discuss|plan|prepare|ready|propose|draft|draw|debate|seek|threaten|favour|favor > up + sanction|embargo|boycott|retaliation|air strike|airstrike|strike|military action|tariff|expulsion|countermeasure|reprisal|invasion|attack|punitive measure|intervention|blockade|action|military intervention|military strike|use of force|further step|trade sanction|list of sanctions|ban',
  'consider|weigh|contemplate|mull|study|discuss|plan|prepare|ready|propose|draft|debate|threaten|favour|favor + sanction|embargo|boycott|retaliation|air strike|airstrike|military action|expulsion|countermeasure|reprisal|invasion|attack|punitive measure|blockade|military intervention|military strike|further step|trade sanction|oil embargo|trade embargo|arms embargo|offensive|crackdown',
  'hold|keep > out|open + threat|option',
  'aim|point|train > at + missile|gun|warhead|weapon|rocket',
  'set|give + ultimatum',
  'call > for + general strike|jihad|holy war|uprising|mass protest|day of action',
  'plot|conspire > against',
  'declare + jihad|holy war|war',
  'plan|prepare|threaten + strike|general strike|demonstration|march',
  'warn > of|that|against',
] // prettier-ignore
