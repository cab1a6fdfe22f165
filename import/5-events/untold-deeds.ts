// A deed that a rule has found, and its sentence's tree → whether the words only ask, wish or are polite, and tell no deed.
import type { Candidate } from './candidate.ts'
import { lemmasAt } from './deed-lemmas.ts'
import { isInfinitive } from './tense.ts'
import type { Tree } from './tree.ts'

/** `I wanted to thank`, `we hope to hear`: to want to say or to learn is no promise. */
const POLITE = new Set([
  'say', 'thank', 'ask', 'talk', 'speak', 'tell', 'note', 'emphasise', 'emphasize', 'stress', 'acknowledge', 'mention', 'begin', 'start', 'turn', 'go', 'come', 'see', 'know', 'hear', 'be', 'have', 'get', 'add', 'point', 'highlight', 'underscore', 'underline', 'express', 'reiterate', 'echo', 'welcome', 'commend', 'congratulate', 'pause', 'refer', 'clarify', 'convey', 'touch', 'draw', 'focus', 'understand', 'learn', 'read', 'look', 'think', 'believe', 'remember', 'recognise', 'recognize', 'let', 'leave', 'call', 'explain', 'comment', 'do', 'follow', 'find', 'discuss', 'wait', 'stay', 'become', 'live', 'prevent', 'avoid',
]) // prettier-ignore
const WISHES = /^(?:want|hope|mean|aim)$/
/** `the need to end the fighting`, `efforts to free them`: what the noun is for has not been done. */
const ENDS =
  /^(?:need|time|effort|way|step|attempt|desire|ability|opportunity|chance|capability|power|right|authority|plan|proposal|call|reason|capacity|work|goal|means|tool|strategy|pressure|possibility|initiative|bid|campaign|responsibility|obligation)$/

/** Whether the whole sentence asks: who asks whether something was done does not tell that it was. */
export function isQuestion(tree: Tree): boolean {
  const last = tree.tokens.findLast((token) => !/^["”’')\]]$/.test(token.text))
  return last?.text.startsWith('?') ?? false
}

export function isUntold(tree: Tree, deed: Candidate): boolean {
  if (isPolite(tree, deed)) return true
  if (deed.kind === 'STATEMENT') return false
  if (isPaper(tree, deed) || isMessage(tree, deed)) return true
  return isAnEnd(tree, deed.trigger) || (deed.status === 'hypothetical' && DONE.test(deed.plover))
}

/** Acts that are told only when they are done; what is weighed or threatened has another type by then. */
const DONE = /^(?:AID|ASSAULT|COERCE|CONCEDE|COOPERATE|FIGHT|MOBILIZE|RETREAT|SANCTION)/

/** `the ministry's press release` */
const isPaper = (tree: Tree, { noun }: Candidate): boolean =>
  noun !== null && noun > 0 && /^(?:press|news|media)$/.test(tree.tokens[noun - 1]!.lower)

/** `delivered an invitation to the king`: no aid. */
const isMessage = (tree: Tree, { kind, trigger }: Candidate): boolean =>
  kind === 'AID' && tree.children(trigger, 'dobj').some((each) => MESSAGE.test(tree.tokens[each]!.lemma))

const MESSAGE =
  /^(?:invitation|message|letter|speech|address|note|statement|lecture|warning|ultimatum|verdict|ruling|report|eulogy|sermon|remark|condolence|greeting|blow|protest|reply|answer|response)$/

/** A wish of the one who speaks, or a wish to say something. */
function isPolite(tree: Tree, { pattern, trigger }: Candidate): boolean {
  if (pattern.rule !== 'statement/plan-to') return false
  if (!lemmasAt(tree, trigger).some((lemma) => WISHES.test(lemma))) return false
  if (tree.children(trigger, 'nsubj').some((subject) => tree.tokens[subject]!.lower === 'i')) return true
  const clauses = tree.children(trigger, 'xcomp', 'ccomp')
  return clauses.some((clause) => lemmasAt(tree, clause).some((lemma) => POLITE.has(lemma)))
}

/** An infinitive that hangs from a noun of wishing or trying, however deep below. */
function isAnEnd(tree: Tree, trigger: number): boolean {
  let k = trigger
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.heads[k]!
    if (head < 0) return false
    if (/^(?:acl|pcomp|relcl)$/.test(tree.labels[k]!) && isInfinitive(tree, k))
      return ENDS.test(tree.tokens[head]!.lemma)
    if (!/^(?:conj|dobj|xcomp|advcl|prep|pobj)$/.test(tree.labels[k]!)) return false
    k = head
  }
  return false
}
