// A verb that a rule of meetings has found, and its sentence → why it tells of no encounter; null where it may.
import type { Pattern } from '../../src/vocabulary/event-kinds/event-kind.ts'
import type { Tree } from './tree.ts'

/** `invited her to talks`: the talks are what is asked for. */
const BIDDING = /^(?:invite|request|ask|urge|encourage|press)$/

export function whyUntold(tree: Tree, verb: number, { rule, cues, refuses }: Pattern): string | null {
  if (refuses && governsInfinitive(tree, verb)) return 'not with an infinitive'
  switch (rule) {
    case 'meeting/told':
      return isToldThere(tree, verb, cues!) ? null : 'the meeting is what is asked for'
    case 'meeting/met':
      return isOfThing(tree, verb) ? 'what is met is a thing' : null
    case 'meeting/called':
      return isNaming(tree, verb) ? 'says what somebody is' : null
    case 'meeting/received':
      return isGreetingOnly(tree, verb) ? 'what is welcomed is a deed or an office' : null
    case 'meeting/presented-credentials':
      return isToPublic(tree, verb) ? 'a speech' : null
    case 'meeting/took-part':
      return isFounding(tree, verb) ? 'what is convened did not yet exist' : null
    // `saw troops leave the town`
    case 'meeting/saw':
      return tree.children(verb, 'ccomp').length > 0 ? 'what is seen is a deed' : null
    default:
      return null
  }
}

const THING =
  /^(?:challenge|need|demand|deadline|goal|target|standard|commitment|requirement|condition|expectation|threat|moment|test|obligation|criterion|objective|promise|pledge|responsibility|cost)$/

/** `a challenge that we must stand together to meet`: what is met stands before the clause. */
function isOfThing(tree: Tree, verb: number): boolean {
  if (tree.objects(verb).length > 0 || tree.after(verb, 'with').length > 0) return false
  let k = verb
  for (let steps = 0; steps < 5 && /^(?:xcomp|advcl|ccomp|conj|acl)$/.test(tree.labels[k]!); steps++) {
    k = tree.heads[k]!
    if (k >= 0 && THING.test(tree.tokens[k]!.lemma)) return true
  }
  return tree.labels[k] === 'relcl' && THING.test(tree.tokens[tree.heads[k]!]?.lemma ?? '')
}

/** `welcomes Peru's leadership`, `welcomed the dialogue that X has begun`, `welcomed X to the club`, `Peru welcomes X and looks forward to …`. */
function isGreetingOnly(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]!.lemma !== 'welcome') return false
  const objects = [...tree.objects(verb).filter((object) => object - verb <= NEAR), nounBehind(tree, verb)]
  if (objects.some((object) => DEED.test(tree.tokens[object]?.lemma ?? ''))) return true
  if (tree.after(verb, 'to').some((goal) => MEMBERSHIP.test(tree.tokens[goal]!.lemma))) return true
  return tree.children(verb, 'conj').some((next) => tree.tokens[next]!.lemma === 'look')
}

/** An object further off is a mistake of the tree. */
const NEAR = 6

/** The first noun after a verb, past what may stand before one. */
function nounBehind(tree: Tree, verb: number): number {
  let k = verb + 1
  while (/^(?:DET|ADJ|NUM)$/.test(tree.tokens[k]?.pos ?? '')) k++
  return k
}

const DEED =
  /^(?:leadership|presidency|chairmanship|membership|candidacy|dialogue|dialog|talk|effort|initiative|support|launch|return|opportunity|participation|contribution|commitment|decision|role)$/
const MEMBERSHIP =
  /^(?:organi[sz]ation|club|family|bloc|alliance|union|coalition|community|table|team|post|role|job|office|position|partnership|initiative|podium|stage|floor|lectern|microphone|program|programme|show|briefing|panel|ranks)$/

/** `convened an independent board of inquiry` */
const isFounding = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.lemma === 'convene' &&
  tree
    .objects(verb)
    .some(
      (body) =>
        /^(?:Board|Commission|Committee|Panel|Council|Group|Force|Tribunal|Court)$/.test(
          tree.tokens[body]!.text,
        ) && tree.children(body, 'det').some((det) => /^an?$/.test(tree.tokens[det]!.lower)),
    )

/** `delivered a message to the people` */
const isToPublic = (tree: Tree, verb: number): boolean =>
  [verb, ...tree.objects(verb)]
    .flatMap((head) => tree.after(head, 'to'))
    .some((hearer) =>
      /^(?:people|public|nation|world|audience|community|congress|citizen)$/.test(tree.tokens[hearer]!.lemma),
    )

/** `called on the president to resign` */
function governsInfinitive(tree: Tree, verb: number): boolean {
  const end = Math.min(verb + 20, tree.tokens.length - 1)
  for (let k = verb + 2; k < end; k++)
    if (tree.tokens[k]!.lower === 'to' && (tree.labels[k] === 'aux' || tree.tags[k + 1] === 'VB')) return true
  return false
}

/** `told her in a call`, `at the talks, urged`, `told visiting President X`; not `urged them to attend the talks`, where they are only wished for. */
function isToldThere(tree: Tree, verb: number, cues: readonly string[]): boolean {
  const wish = tree.tokens.findIndex(
    (token, k) => k > verb && token.lower === 'to' && tree.tags[k + 1] === 'VB',
  )
  const isBidding = BIDDING.test(tree.tokens[verb]!.lemma)
  return tree.tokens.some(
    (token, k) =>
      cues.includes(token.lower) &&
      /^(?:NN|JJ)/.test(tree.tags[k]!) &&
      !(isBidding && /^(?:for|to)$/.test(aboveNoun(tree, k))) &&
      !isThankedFor(tree, verb, k) &&
      (wish < 0 || k < wish || /^during$/.test(aboveNoun(tree, k)) || tree.tokens[k - 1]?.lower === 'phone'),
  )
}

/** `thanked her for hosting the talks`; but `thanked her for her help in a call`. */
const isThankedFor = (tree: Tree, verb: number, noun: number): boolean =>
  /^(?:thank|congratulate|praise)$/.test(tree.tokens[verb]!.lemma) &&
  !/^(?:in|at|during)$/.test(aboveNoun(tree, noun)) &&
  tree.tokens.slice(verb, noun).some(({ lower, lemma }) => HOLDING.test(lemma) && lower.endsWith('ing'))

const HOLDING = /^(?:co-?)?(?:host|chair|convene|organi[sz]e|lead|hold|arrange|facilitate|mediate)$/

const aboveNoun = (tree: Tree, noun: number): string =>
  tree.labels[noun] === 'pobj' ? (tree.tokens[tree.heads[noun]!]?.lower ?? '') : ''

/** `called the premier a liar`, `called her remarks “unhelpful”`: a name right behind the object, no conversation. */
function isNaming(tree: Tree, verb: number): boolean {
  if (tree.children(verb, 'oprd').some((name) => !tree.isVerb(name))) return true
  for (let k = verb + 2; k < Math.min(verb + 14, tree.tokens.length); k++) {
    const { lower, text } = tree.tokens[k]!
    if (/^[,;:.–—]$/.test(text)) return false
    const before = tree.tokens[k - 1]!
    if (before.pos !== 'PROPN' && before.pos !== 'NOUN') continue
    if (/^["“]$/.test(text)) return true
    if (/^an?$/.test(lower)) return !DURATION.test(tree.tokens[k + 1]?.lower ?? '')
  }
  return false
}

/** `called him a day later`; any adjective may stand before. */
const DURATION = /^(?:few|couple|second|third|day|week|month|year|hour|minute|little|short|while|bit)$/
