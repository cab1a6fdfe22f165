// Nothing in → set phrases that tell forces raised, moved or shown; form and meaning in `Pattern.phrases`.

export const MOBILIZE_PHRASES: readonly string[] = [
  'call > up + reservist|reserve|conscript|soldier|man|militiaman|militiamen|recruit|veteran',
  'put|place|be|go > on|to|at + alert|full alert|high alert|red alert|standby|war footing|footing|combat readiness',
  'raise|heighten|increase + alert|readiness|alert level',
  'begin|hold|stage|conduct|launch|start|open|carry > out + military exercise|manoeuvre|maneuver|war game|wargame|live-fire exercise|drill|naval exercise|military drill|exercise|military parade',
  'begin|hold|stage|conduct|launch|start|open + military exercise|manoeuvre|maneuver|war game|wargame|live-fire exercise|drill|naval exercise|military drill|exercise|military parade',
  'test-fire|test-launch',
  'test|launch|fire|unveil|parade|flight-test + missile|ballistic missile|long-range missile|nuclear-capable missile|cruise missile|satellite rocket|medium-range missile',
  'test|detonate|explode|conduct|carry > out + nuclear test|nuclear device|atomic device|hydrogen bomb|atomic bomb|nuclear weapon',
  'test|detonate|explode|conduct + nuclear test|nuclear device|atomic device|hydrogen bomb|atomic bomb|nuclear weapon|underground test',
  'build|beef|step > up + troop|force|soldier|army|tank|brigade|division|regiment|battalion|contingent|unit|warship|fleet|fighter|rebel|garrison|militia|guerrilla|peacekeeper|marine|paratrooper|adviser|armour|armor|settler|serviceman|personnel|bomber|squadron|presence|defence|defense|arsenal|patrol|military presence',
  'reinforce|fortify|strengthen|bolster + garrison|border|position|outpost|troop|force|soldier|army|tank|brigade|division|regiment|battalion|contingent|unit|warship|fleet|fighter|rebel|garrison|militia|guerrilla|peacekeeper|marine|paratrooper|adviser|armour|armor|settler|serviceman|personnel|bomber|squadron|military presence|border guard',
  'declare|order|announce|decree|proclaim|begin + mobilisation|mobilization|general mobilisation|general mobilization|partial mobilisation|partial mobilization|call-up|war footing|conscription|state of war',
  'mass|amass|concentrate|deploy|mobilise|mobilize|station|muster|assemble + troop|force|soldier|army|tank|brigade|division|regiment|battalion|contingent|unit|warship|fleet|fighter|rebel|garrison|militia|guerrilla|peacekeeper|marine|paratrooper|adviser|armour|armor|settler|serviceman|personnel|bomber|squadron|missile|artillery|reservist|warplane|aircraft|jet|frigate|destroyer|carrier|submarine|police|gun|battery|radar|drone|bomber',
  'send|dispatch|order|rush|move|fly|sail|steer|pour > to|into|towards|toward|along|near|off|in|on|across + troop|force|soldier|army|tank|brigade|division|regiment|battalion|contingent|unit|warship|fleet|fighter|rebel|garrison|militia|guerrilla|peacekeeper|marine|paratrooper|adviser|armour|armor|settler|serviceman|personnel|bomber|squadron|reinforcement|aircraft carrier|warplane|jet|frigate|destroyer|submarine|battery|carrier|gunboat|naval vessel|navy',
  'send|dispatch|order|rush|deploy + warship|reinforcement|aircraft carrier|warplane|frigate|destroyer|gunboat|naval vessel|troop|fighter jet',
  'dig + trench',
  'bring|move|draw > up|forward + gun|artillery|tank|missile|troop|force|battery|launcher',
  'train|recruit|conscript|enlist + hacker|recruit|conscript|militia|volunteer|child soldier',
  'lay|plant + mine|minefield',
] // prettier-ignore
