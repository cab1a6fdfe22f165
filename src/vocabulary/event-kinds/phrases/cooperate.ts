// Nothing in → set phrases that tell that sides act together; form and meaning in `Pattern.phrases`.

export const COOPERATE_PHRASES: readonly string[] = [
  'share|exchange|pool|swap|trade + intelligence|information|satellite picture|picture|image|data|expertise|imagery|database|know-how|technology|fingerprint|early warning',
  'extradite',
  'hand|turn|surrender|deliver > over|to + suspect|fugitive|criminal|murderer|drug trafficker|war criminal|indictee',
  'work|cooperate|co-operate|collaborate|operate|act|fight|train|toil > with|together|alongside|jointly',
  'work|patrol|train|fly|sail|operate > together|jointly|alongside',
  'join|combine|unite + forces|hands|efforts',
  'team|link|hook > up',
  'set|establish|create|form|launch|open|run|build|have|staff|operate > up + joint venture|joint command|joint committee|joint force|joint commission|consortium|free-trade area|free trade area|customs union|hotline|joint centre|joint center|joint company|joint patrol|joint unit|joint brigade',
  'establish|create|form|launch|open|run|build|have|staff|operate + joint venture|joint command|joint committee|joint force|joint commission|consortium|free-trade area|free trade area|customs union|hotline|joint centre|joint center|joint company|joint unit|joint brigade|joint project',
  'begin|start|launch|open|resume|hold|conduct|carry|stage|complete|finish|end|mount|run|continue|organise|organize > out + joint work|joint patrol|joint operation|joint production|joint exercise|joint manoeuvre|joint maneuver|joint drill|joint training|joint search|joint investigation|joint research|military exercise|naval exercise',
  'begin|start|launch|open|resume|hold|conduct|carry|stage|complete|finish|end|mount|run|continue|undertake|organise|organize + joint work|joint patrol|joint operation|joint production|joint exercise|joint manoeuvre|joint maneuver|joint drill|joint training|joint search|joint investigation|joint research|joint survey|joint naval exercise|joint military exercise|joint project',
  'restore|resume|reopen|expand|open|start|launch|increase + trade|rail link|rail service|air link|air service|ferry service|bus service|postal service|flight|direct flight|railway|barter',
  'co-produce|co-host|co-finance|co-found|co-sponsor',
] // prettier-ignore
