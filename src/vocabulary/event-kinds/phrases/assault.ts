// Nothing in → set phrases that tell violence against people outside battle; form and meaning in `Pattern.phrases`.

export const ASSAULT_PHRASES: readonly string[] = [
  'shoot|gun|kill|stab|hack|attack|wound|injure|assault|knife|beat > dead|down|to|up|in + diplomat|journalist|priest|tourist|politician|judge|ambassador|envoy|aid worker|lawyer|candidate|reporter|missionary|nun|teacher|activist|minister|prime minister|opposition leader|consul|bishop|engineer|correspondent|nurse|doctor|businessman|writer|editor|mayor|student|worker|passer-by|civilian|schoolgirl|worshipper|pilgrim|family|general secretary|attache|death',
  'kill|stab|hack|wound|injure|assault|knife|beat|poison|seize|snatch|grab|ambush + diplomat|journalist|priest|tourist|politician|judge|ambassador|envoy|aid worker|lawyer|candidate|reporter|missionary|nun|teacher|activist|minister|prime minister|opposition leader|consul|bishop|engineer|correspondent|nurse|doctor|businessman|writer|editor|mayor|student|worker|passer-by|civilian|schoolgirl|worshipper|pilgrim|family|general secretary|attache|hostage',
  'take|hold|seize + hostage|captive|people hostage',
  'carry|drag|lead > off|away + schoolgirl|girl|villager|boy|child|hostage|woman|pupil',
  'blow > up + bus|market|train|airliner|plane|mosque|church|cafe|restaurant|hotel|embassy|discotheque|car|minibus|shrine',
  'plant|hurl|throw|detonate|set|explode|lob|toss|place > off|at|in|under + bomb|grenade|device|explosive|car bomb|hand grenade|petrol bomb|time bomb',
  'plant|detonate + bomb|device|explosive|car bomb',
  'carry|commit|perpetrate|claim > out|for + massacre|bombing|murder|assassination|atrocity|suicide bombing|kidnapping|attack|killing',
  'commit|perpetrate + massacre|bombing|murder|atrocity|genocide|war crime|killing',
  'claim + responsibility',
  'beat|club|kick > up|to + death|protester|demonstrator|prisoner|detainee|journalist',
  'shoot|gun|mow|hack|stab|beat|club|burn|kick|bludgeon|batter > to|dead|down + councillor|policeman|official|guard|businessman|colonel|politician|people|villager|worshipper',
  'hack|stab|beat|club|burn|kick|bludgeon|starve|torture > to + death',
  'slit|cut + throat',
  'gang-rape|molest|mutilate|decapitate|disembowel|strangle',
  'drive|ram > into + crowd|truck|pedestrian|lorry|shopper|embassy|barracks',
  'leave|plant|hide + bomb|device|explosive|booby trap|parcel bomb',
  'send + letter bomb|parcel bomb|anthrax',
  'open|spray > on|with + fire on worshipper|acid',
  'try|attempt > to + kill|murder|assassinate|poison',
] // prettier-ignore
