// Nothing in → set phrases that tell battle; form and meaning in `Pattern.phrases`.

export const FIGHT_PHRASES: readonly string[] = [
  'launch|carry|conduct|mount|stage|order|make|begin|unleash|step|resume > out|up|on|against + air strike|airstrike|missile strike|drone strike|air raid|bombing raid|offensive|ground offensive|assault|attack|raid|invasion|incursion|missile attack|rocket attack|counter-offensive|counteroffensive|counter-attack|shelling|artillery attack|commando raid|military operation|bombardment|ground assault|missile|cruise missile|rocket',
  'launch|conduct|mount|unleash|intensify + air strike|airstrike|missile strike|drone strike|air raid|bombing raid|offensive|ground offensive|missile attack|rocket attack|counter-offensive|counteroffensive|counter-attack|commando raid',
  'exchange|trade + fire|artillery fire|gunfire|shot|shell|mortar fire|small-arms fire|artillery|rocket fire',
  'open|return + fire',
  'fire|lob|rain|pour > at|on|into|across|over|towards|from + rocket|missile|shell|mortar|mortar bomb|artillery|round|grenade|katyusha',
  'capture|recapture|retake|overrun|besiege|storm|conquer + town|city|village|capital|airport|hill|island|territory|position|base|port|bridge|garrison|outpost|airfield|stronghold|province',
  'shoot|bring > down + plane|aircraft|helicopter|jet|drone|fighter|airliner|warplane|bomber',
  'sink|torpedo|ram + ship|frigate|boat|gunboat|warship|submarine|patrol boat|freighter|destroyer',
  'bombard|strafe|invade|shell|torpedo|carpet-bomb|napalm',
  'kill|wound + soldier|rebel|guerrilla|militant|insurgent|fighter|gunman|policeman|troop|separatist|militiaman|commander|serviceman|marine|border guard',
  'ambush + convoy|patrol|army|column|truck|unit',
  'inflict|suffer + casualty|heavy loss|loss',
  'violate|break|breach + ceasefire|truce|cease-fire|airspace|ceasefire agreement|ceasefire line|territorial water|armistice',
  'hit|strike|attack|pound|raid|bomb + target|position|guerrilla base|rebel base|village|camp|suburb|refugee camp|base|hideout|stronghold|military base|airfield|depot',
  'repel|repulse|beat > back|off + attack|attacker|assault|rebel|invader|offensive',
  'repel|repulse + attack|attacker|assault|rebel|invader|offensive',
  'go > to + war',
] // prettier-ignore
