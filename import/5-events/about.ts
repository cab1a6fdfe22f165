// A tree and an event in → what it is about: the text's phrases, as topics of the vocabulary and as actors talked about.
import { slug } from '../../src/fold.ts'
import type { CastMember, Mention } from '../4-mentions/index.ts'
import type { TopicClaim } from '../reading.ts'
import { isInfinitive } from './tense.ts'
import { findTopics, topicClaim, type TopicHit } from './topic-lexicon.ts'
import type { Tree } from './tree.ts'

const ABOUT_PREPOSITIONS = ['on', 'about', 'over', 'regarding', 'concerning', 'around']
const DISCUSSING =
  /^(?:discuss|review|address|raise|cover|debate|explore|examine|tackle|consider|focus|centre|center|deal|talk|touch|exchange|coordinate|reaffirm|emphasize|emphasise|underscore|underline|stress|highlight|reiterate|express|note|welcome|condemn|agree|welcom|advance|strengthen|include|deepen|promote|pledge|call|urge|support|expand|affirm|recognize|commend|thank|share|commit|consult|resolve|negotiate|seek|resume|end|mark|prepare|finalize|boost|bolster|turn|revolve|demand|ask|propose|offer|press|dominate|overshadow|top)$/
/** Verbs whose object is what was talked about, in whatever words; of others only known topics count. */
const TALKING =
  /^(?:discuss|review|address|raise|cover|debate|explore|examine|tackle|focus|centre|center|talk|touch|negotiate|thank|deal|turn|revolve|demand|dominate|overshadow|top)$/
const LONGEST_PHRASE = 14
const MOST_WORDS = 8

/** Topics that hang from the words of an event: `talks on trade`, `met to discuss the border and water`. */
export function topicsOf(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
  trigger: number,
  noun: number | null,
): TopicClaim[] {
  const heads: number[] = []
  for (const at of noun !== null && noun !== trigger ? [trigger, noun] : [trigger])
    for (const preposition of ABOUT_PREPOSITIONS) heads.push(...tree.after(at, preposition))
  for (const verb of purposeVerbs(tree, trigger)) heads.push(...discussed(tree, verb))
  heads.push(...aims(tree, trigger, noun))
  const claims = heads
    .flatMap((head) => tree.conjuncts(head))
    .flatMap((head) => claimsOf(source, tree, mentions, cast, head))
  return noun === null ? claims : [...claims, ...ofItsName(source, tree, mentions, noun)]
}

/** `talks aimed at ending the war`, `met to seek a truce`, `a summit devoted to the climate`. */
function aims(tree: Tree, trigger: number, noun: number | null): number[] {
  const found: number[] = []
  for (const at of noun !== null && noun !== trigger ? [trigger, noun] : [trigger])
    for (const clause of tree.children(at, 'acl', 'relcl', 'advcl', 'xcomp')) {
      if (AIMING.test(tree.tokens[clause]!.lemma))
        found.push(
          ...['at', 'on', 'to', 'upon', 'around']
            .flatMap((word) => tree.after(clause, word))
            .flatMap((head) => objectsOf(tree, head)),
        )
      else if (isInfinitive(tree, clause)) found.push(...objectsOf(tree, clause))
    }
  return found
}

/** What a verb is done to, through the verbs below it: `to try to end the war` → the war. */
function objectsOf(tree: Tree, at: number, steps = 0): number[] {
  if (!tree.isVerb(at)) return [at]
  if (steps > 3) return []
  const own = [...tree.children(at, 'dobj'), ...ABOUT_PREPOSITIONS.flatMap((word) => tree.after(at, word))]
  const deeper = tree
    .children(at, 'xcomp', 'ccomp', 'pcomp', 'advcl')
    .flatMap((child) => objectsOf(tree, child, steps + 1))
  // `to find a way to end the war`
  const inner = own.flatMap((object) =>
    VIEWS.test(tree.tokens[object]!.lemma)
      ? [
          ...tree.children(object, 'acl', 'relcl').flatMap((child) => objectsOf(tree, child, steps + 1)),
          ...tree.after(object, 'of'),
        ]
      : [],
  )
  return [...(inner.length > 0 ? inner : own), ...deeper]
}

/** `peace talks`, `the climate summit`: what stands before the noun. */
function ofItsName(source: string, tree: Tree, mentions: readonly Mention[], noun: number): TopicClaim[] {
  const before = tree
    .children(noun, 'compound', 'amod', 'nmod')
    .filter(
      (child) =>
        child < noun &&
        !NO_TOPIC_MODIFIER.test(tree.tokens[child]!.lower) &&
        /^(?:NNS?|JJ)$/.test(tree.tags[child]!) &&
        !mentions.some((each) => each.from <= child && child < each.to),
    )
  return before.flatMap((child) => {
    const hit = findTopics(tree.tokens, child, noun + 1)[0] ?? findTopics(tree.tokens, child, child + 1)[0]
    const phrase = source.slice(tree.tokens[child]!.start, tree.tokens[noun]!.end)
    if (hit) return [{ id: hit.id, name: hit.name, phrase }]
    return tree.tags[child]!.startsWith('NN') && tree.labels[child] === 'compound'
      ? [{ id: `topic/${slug(phrase)}`, name: phrase, phrase }]
      : []
  })
}

const AIMING = /^(?:aim|focus|centre|center|devote|dedicate|concentrate|design|intend|target)$/
const NO_TOPIC_MODIFIER =
  /^(?:phone|telephone|video|press|news|working|lunch|dinner|breakfast|summit|round|morning|evening|afternoon|night|weekend|state|cabinet|day|hour|minute|week|month|year|telephone|conference|courtesy|town|hall|second|third|first|final|last|next|two|three|way|level|face|ministerial|government|video-conference|virtual|bilateral|trilateral|multilateral|official|informal|formal|private|separate|direct|indirect|high|brief|long|joint|special|annual|regular|recent|new|further|other|same|such|emergency|extraordinary|series|team|group|board|business|family|member|panel|plenary|opening|closing|preparatory)$/

/** Topics of a sentence that goes on about an event: `They discussed trade. She emphasized human rights.` */
export function topicsContinued(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
): TopicClaim[] {
  const talked: number[] = []
  const stated: number[] = []
  for (let i = 0; i < tree.tokens.length; i++) {
    if (tree.isVerb(i)) (TALKING.test(tree.tokens[i]!.lemma) ? talked : stated).push(...discussed(tree, i))
    // `High on the agenda was fisheries`
    if (tree.tokens[i]!.lower === 'agenda') talked.push(...tree.children(i, 'nsubj', 'attr'))
  }
  const claims = (heads: readonly number[], phrases: boolean): TopicClaim[] =>
    [...new Set(heads)]
      .flatMap((head) => tree.conjuncts(head))
      .flatMap((head) => claimsOf(source, tree, mentions, cast, head, phrases))
  return [...claims(talked, true), ...claims(stated, false)]
}

/** Topics and actors that a sentence names, without grammar; words of an office, a body or the place apart. */
export function topicsNamed(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
  placeCountry: string | undefined,
): TopicClaim[] {
  const covered = (from: number): boolean =>
    mentions.some((mention) => mention.from <= from && from < mention.to)
  // `to cover costs`: a word that is a verb here names no matter.
  const isNoun = ({ from, to }: TopicHit): boolean => to - from > 1 || !tree.isVerb(from)
  const concepts = findTopics(tree.tokens, 0, tree.tokens.length).filter(
    (hit) => !covered(hit.from) && isNoun(hit) && !isWhere(tree, hit),
  )
  const claims = concepts.map((hit) => topicClaim(hit, tree.tokens, source))
  for (const mention of mentions) {
    if (mention.form !== 'name' && mention.form !== 'metonym') continue
    for (const actor of mention.actors)
      if (actor.startsWith('country/') && actor !== `country/${placeCountry ?? ''}`)
        claims.push({
          id: actor,
          name: cast.get(actor)?.name ?? actor,
          phrase: source.slice(tree.tokens[mention.from]!.start, tree.tokens[mention.to - 1]!.end),
        })
  }
  return claims
}

/** `met at the airport`: where it was. */
function isWhere(tree: Tree, { from, to }: TopicHit): boolean {
  const head = to - 1
  return to - from === 1 && tree.labels[head] === 'pobj' && tree.tokens[tree.heads[head]!]!.lower === 'at'
}

function purposeVerbs(tree: Tree, trigger: number): number[] {
  return tree
    .children(trigger, 'advcl', 'xcomp', 'conj', 'acl', 'relcl')
    .filter((child) => DISCUSSING.test(tree.tokens[child]!.lemma))
}

function discussed(tree: Tree, verb: number): number[] {
  const { lemma } = tree.tokens[verb]!
  // `The dispute dominated the talks`, `fisheries topped the agenda`
  if (PREVAILING.test(lemma))
    return tree.children(verb, 'dobj').some((object) => TALKS.test(tree.tokens[object]!.lemma))
      ? tree.children(verb, 'nsubj')
      : []
  if (!DISCUSSING.test(lemma)) return []
  // `Fisheries were also discussed`; `dealt with the border`, `turned to trade`
  const passive = TALKED_OF.test(lemma) ? tree.children(verb, 'nsubjpass') : []
  const own = OWN_PREPOSITION[lemma]
  const governed = own ? tree.after(verb, own) : []
  const direct = [...tree.children(verb, 'dobj'), ...passive, ...governed].flatMap((object) =>
    VIEWS.test(tree.tokens[object]!.lemma) ? tree.conjuncts(object) : [object],
  )
  // `thanked the minister for his support to refugees`
  if (/^(?:thank|commend|congratulate|praise)$/.test(tree.tokens[verb]!.lemma)) return tree.after(verb, 'for')
  // `a range of issues, including fisheries`
  const included = [verb, ...direct].flatMap((at) => [...tree.after(at, 'including'), ...below(tree, at)])
  const deeper = direct.flatMap((object) => [
    ...tree.after(object, 'on'),
    ...tree.after(object, 'about'),
    ...(VIEWS.test(tree.tokens[object]!.lemma) ? tree.after(object, 'of') : []),
  ])
  const clauses = tree.children(verb, 'ccomp', 'xcomp', 'pcomp').flatMap((clause) => objectsOf(tree, clause))
  const ways = direct.flatMap((object) =>
    VIEWS.test(tree.tokens[object]!.lemma)
      ? tree
          .children(object, 'acl', 'relcl')
          .flatMap((clause) => [...tree.children(clause, 'nsubj'), ...objectsOf(tree, clause)])
      : [],
  )
  const prepositional = [
    ...included,
    ...ABOUT_PREPOSITIONS.flatMap((preposition) => tree.after(verb, preposition)),
    ...clauses,
    ...ways,
  ].flatMap((head) => objectsOf(tree, head))
  return deeper.length > 0 ? [...deeper, ...prepositional] : [...direct, ...prepositional]
}

/** In the passive these tell what was talked about. */
const TALKED_OF = /^(?:discuss|raise|review|debate|cover|negotiate|tackle|touch|examine|explore)$/
const PREVAILING = /^(?:dominate|overshadow|top|head)$/
const TALKS = /^(?:talk|agenda|meeting|discussion|summit|conversation|negotiation|visit|session|list)$/
/** What stands behind these verbs after a preposition of their own is what was talked about. */
const OWN_PREPOSITION: Readonly<Record<string, string>> = { deal: 'with', turn: 'to', revolve: 'around' }

/** `discussed leadership across a range of issues, including trade`: the tree hangs it lower. */
function below(tree: Tree, at: number): number[] {
  const [, to] = tree.extent(at)
  const found: number[] = []
  for (let k = at + 1; k <= to; k++)
    if (tree.tokens[k]!.lower === 'including') found.push(...tree.children(k, 'pobj', 'dobj'))
  return found
}

/** Whatever a sentence says to be on, about or over something, for want of better. */
export function topicsMentioned(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
): TopicClaim[] {
  const heads = tree.tokens.flatMap((token, at) =>
    /^(?:about|over|regarding|concerning|on)$/.test(token.lower)
      ? tree.children(at, 'pobj', 'pcomp').flatMap((head) => objectsOf(tree, head))
      : [],
  )
  return heads
    .flatMap((head) => tree.conjuncts(head))
    .filter((head) => !mentions.some((each) => each.form === 'place' && each.from <= head && head < each.to))
    .flatMap((head) => claimsOf(source, tree, mentions, cast, head))
}

const VIEWS =
  /^(?:view|importance|range|number|issue|need|way|series|variety|commitment|support|concern|opinion|matter|topic|aspect|question|implementation|state|status|progress|urgency|seriousness|possibility|prospect|future|role|gravity|danger|impact)$/
const EMPTY =
  /^(?:weekend|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|breakfast|lunch|dinner|first|second|third|fourth|fifth|carpet|sofa|evening|morning|afternoon|night|floor|anything|something|everything|paper|minute|hour|decade|century|moment|table|friend|colleague|counterpart|report|statement|news|question|today|tomorrow|yesterday|commitment|sidelines?|margins?|fringes?|outskirts?|shores?|island|occasion|eve|basis|behalf|part|side|condition|day|week|month|year|time|anniversary|visit|trip|hand|phone|telephone|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+.*|issue|matter|topic|thing|it|this|that|them|view|range|way|one|other|reporter|who|which|what|meeting|talk|we|he|she|they)$/

/** One phrase: the topics and actors that it names, or, when it names none, the phrase itself. */
function claimsOf(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
  head: number,
  phrases = true,
): TopicClaim[] {
  if (isTime(tree, head) || tree.tokens[head]!.pos === 'PRON') return []
  if ((tree.isVerb(head) && !/^NN|^VBG/.test(tree.tags[head]!)) || EMPTY.test(tree.tokens[head]!.lemma))
    return []
  const [from, to] = phraseExtent(tree, head)
  const phrase = source.slice(tree.tokens[from]!.start, tree.tokens[to]!.end)
  const concepts = findTopics(tree.tokens, from, to + 1)
  const claims: TopicClaim[] = concepts.map((hit) => ({ id: hit.id, name: hit.name, phrase }))
  for (const mention of mentions)
    if (mention.from >= from && mention.to <= to + 1)
      for (const actor of mention.actors)
        if (/^(?:country|org)\//.test(actor))
          claims.push({ id: actor, name: cast.get(actor)?.name ?? actor, phrase })
  // A person is nobody's topic by being thanked.
  const named = mentions.some(
    (mention) =>
      mention.from <= head && head < mention.to && /^(?:person|office)/.test(mention.actors[0] ?? 'office'),
  )
  if (!phrases || concepts.length > 0 || claims.length > 0 || named || phrase.length < 4) return claims
  const short = source
    .slice(tree.tokens[from]!.start, tree.tokens[Math.min(to, from + MOST_WORDS - 1)]!.end)
    .replace(/^(?:the|a|an|their|its|his|her|our|any|some|all)\s+/i, '')
  const words = slug(short)
  return words ? [{ id: `topic/${words}`, name: short, phrase }] : []
}

const isTime = (tree: Tree, head: number): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.tokens[head - 1]?.lower ?? '')

function phraseExtent(tree: Tree, head: number): [number, number] {
  let [from, to] = tree.extent(head)
  from = Math.max(from, head - LONGEST_PHRASE)
  to = Math.min(to, head + LONGEST_PHRASE)
  // A conjunct has a phrase of its own, and a clause after a comma is not part of this one.
  for (const conjunct of tree.children(head, 'conj', 'relcl', 'advcl', 'cc'))
    if (conjunct > head) to = Math.min(to, tree.extent(conjunct)[0] - 1)
  for (let i = head + 1; i <= to; i++)
    if (tree.tokens[i]!.text === ',' || tree.tokens[i]!.text === '.') to = i - 1
  while (to > head && /^(?:PUNCT|CCONJ|DET)$/.test(tree.tokens[to]!.pos)) to--
  while (from < head && /^(?:PUNCT|CCONJ|DET)$/.test(tree.tokens[from]!.pos)) from++
  return [from, to]
}
