// Nothing in → set phrases that tell demonstrations, strikes and riots; form and meaning in `Pattern.phrases`.

export const PROTEST_PHRASES: readonly string[] = [
  'go > on + strike|hunger strike|rampage',
  'stage|hold|organise|organize|mount|begin|start|launch|join|lead|continue|resume|attend|extend|observe|call > of|for|in + demonstration|sit-in|walkout|hunger strike|vigil|picket|stoppage|general strike|riot|go-slow|protest march|protest rally|street protest|mass rally|work stoppage|warning strike|token strike|uprising|rally|protest|peace march|counter-demonstration|candlelight vigil|strike',
  'stage|hold|organise|organize|mount|begin|start|launch|join|lead|continue|resume|attend|extend|observe + demonstration|sit-in|walkout|hunger strike|vigil|picket|stoppage|general strike|riot|go-slow|protest march|protest rally|street protest|mass rally|work stoppage|warning strike|token strike|uprising|rally|protest|peace march|counter-demonstration|candlelight vigil|strike|occupation|protest',
  'take|pour|spill|come > to|into|onto|out + street',
  'down|lay + tool',
  'stop|refuse|boycott + work|food|lesson|class|lecture',
  'hurl|throw|lob|toss|fling|pelt + stone|rock|bottle|petrol bomb|egg|shoe|paint|tomato|firebomb|brick|rubble|molotov cocktail',
  'burn|torch|trample|tear|set|desecrate|stamp > on|up|down|fire + flag|effigy|portrait|tyre|bus|picture',
  'burn|torch|trample|desecrate + flag|effigy|portrait|tyre',
  'clash|scuffle|battle|fight|skirmish|tussle > with|against + police|riot police|security force|policeman',
  'chant|shout|yell|wave + slogan|placard|banner|insult',
  'storm|besiege|surround|ransack|attack|picket|stone|pelt|mob|vandalise + embassy|consulate|parliament|mission|cultural centre',
  'march > on|through|to|against|in|past + embassy|parliament|palace|street|capital|square|office|residence|consulate|centre|base',
  'march|rally|protest > against|outside',
  'riot|rampage|mutiny|picket',
  'erect|set|build|man > up + barricade',
  'fill|throng|pack|flood|clog|paralyse|swamp + street|square|boulevard|avenue|plaza',
  'demand|denounce|shout|chant|protest|gather|mass|rally > in|on|through + street|square',
  'shun|boycott|stay > away|from + work|school|class',
  'barricade + themselves|road|street',
] // prettier-ignore
