// Nothing in → set phrases that tell help in money, goods and hands; form and meaning in `Pattern.phrases`.

export const AID_PHRASES: readonly string[] = [
  'come|go|rush|fly|spring|leap > to + aid|rescue|assistance|help|relief',
  'take > in + refugee|people|evacuee|asylum seeker|family|child|orphan',
  'write > off + debt|loan|arrears|arrear',
  'reschedule|forgive|cancel|waive|restructure|erase + debt|repayment|arrears|loan',
  'grant|give|offer|provide|extend + asylum|refuge|sanctuary|shelter|safe haven|political asylum|protection',
  'treat|nurse|evacuate|feed|clothe|house + victim|wounded|patient|casualty|survivor|refugee|injured|child|displaced',
  'bail|help > out',
  'prop > up + economy|currency|government|regime|army',
  'pump|inject|pour|plough|plow > into|in + million|billion|dollar|money|fund|cash|euro',
  'ship|supply|deliver|donate|sell|provide|give|lend|lease|hand|gift|present + weapon|arms|tank|howitzer|missile|jet|ammunition|shell|rifle|helicopter|patrol boat|military equipment|weaponry|fighter jet|vehicle|ambulance|ship|uniform|generator|radar',
  'airlift|ferry|parachute|airdrop|truck|fly|ship|rush|send|deliver|dispatch|distribute|hand|bring > out|in + food|aid|medicine|supply|relief|blanket|tent|flour|rice|grain|wheat|relief supply|relief good|emergency aid|vaccine|water|maize|medical supply|rescue team|rescuer|doctor|nurse|medic|sniffer dog|team|humanitarian aid|parcel|ration|sorghum',
  'airlift|ferry|parachute|airdrop|truck|fly|ship|rush|send|deliver|dispatch|distribute|hand|bring|drop|provide|donate|supply|contribute|give|offer + food|aid|medicine|relief|blanket|tent|flour|rice|grain|wheat|relief supply|emergency aid|vaccine|drinking water|maize|medical supply|rescue team|rescuer|doctor|nurse|medic|humanitarian aid|food parcel|ration|sorghum|relief worker|field hospital|financial aid|food aid|military aid|technical assistance|economic aid|dose|fertiliser|seed|fertilizer',
  'foot + bill',
  'lend + money|hand|million|billion',
  'fund|finance|bankroll|subsidise|subsidize|sponsor|underwrite + project|programme|program|construction|school|hospital|road|dam|clinic|repair|reconstruction|railway|training',
  'rebuild|build|repair + hospital|school|clinic|bridge|road|house|dam|well',
  'clear + mine|landmine',
  'resume|restore|double|increase|boost|extend|step|raise > up + aid|assistance|economic aid|military aid|loan|grant|humanitarian aid|food aid|funding',
  'resettle|shelter|evacuate + refugee|people|family|survivor|resident|worker',
] // prettier-ignore
