// A tree and an event in → what it is about: the text's phrases, as topics of the vocabulary and as actors talked about.
import { slug } from '../../src/fold.ts'
import type { Sentence } from '../3-sentences/index.ts'
import type { CastMember, Mention } from '../4-mentions/index.ts'
import type { TopicClaim } from '../reading.ts'
import { findTopics } from './topic-lexicon.ts'
import type { Tree } from './tree.ts'

const ABOUT_PREPOSITIONS = ['on', 'about', 'over', 'regarding', 'concerning', 'around']
const DISCUSSING =
  /^(?:discuss|review|address|raise|cover|debate|explore|examine|tackle|consider|focus|centre|center|deal|talk|touch|exchange|coordinate|reaffirm|emphasize|emphasise|underscore|underline|stress|highlight|reiterate|express|note|welcome|condemn|agree|welcom|advance|strengthen|include|deepen|promote|pledge|call|urge|support|expand|affirm|recognize|commend|thank|share|commit|consult|resolve|negotiate|seek|resume|end|mark|prepare|finalize|boost|bolster)$/
/** Verbs whose object is what was talked about, in whatever words; of others only known topics count. */
const TALKING =
  /^(?:discuss|review|address|raise|cover|debate|explore|examine|tackle|focus|centre|center|talk|touch)$/
const LONGEST_PHRASE = 14

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
  return heads
    .flatMap((head) => tree.conjuncts(head))
    .flatMap((head) => claimsOf(source, tree, mentions, cast, head))
}

/** Topics of a sentence that goes on about an event: `They discussed trade. She emphasized human rights.` */
export function topicsContinued(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
): TopicClaim[] {
  const heads: number[] = []
  const talked: number[] = []
  for (let i = 0; i < tree.tokens.length; i++)
    if (tree.isVerb(i)) (TALKING.test(tree.tokens[i]!.lemma) ? talked : heads).push(...discussed(tree, i))
  const claims = (all: readonly number[], phrases: boolean): TopicClaim[] =>
    all
      .flatMap((head) => tree.conjuncts(head))
      .flatMap((head) => claimsOf(source, tree, mentions, cast, head, phrases))
  return [...claims(talked, true), ...claims(heads, false)]
}

/** Topics and actors that sentences name, for an event whose own sentence says nothing of what it was about. */
export function topicsAround(source: string, sentences: readonly Sentence[]): TopicClaim[] {
  return sentences.flatMap(({ tokens }) =>
    findTopics(tokens, 0, tokens.length).map((hit) => ({
      id: hit.id,
      name: hit.name,
      phrase: source.slice(tokens[hit.from]!.start, tokens[hit.to - 1]!.end),
    })),
  )
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
  const concepts = findTopics(tree.tokens, 0, tree.tokens.length).filter((hit) => !covered(hit.from))
  const claims: TopicClaim[] = concepts.map((hit) => ({
    id: hit.id,
    name: hit.name,
    phrase: source.slice(tree.tokens[hit.from]!.start, tree.tokens[hit.to - 1]!.end),
  }))
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

function purposeVerbs(tree: Tree, trigger: number): number[] {
  return tree
    .children(trigger, 'advcl', 'xcomp', 'conj', 'acl', 'relcl')
    .filter((child) => DISCUSSING.test(tree.tokens[child]!.lemma))
}

function discussed(tree: Tree, verb: number): number[] {
  if (!DISCUSSING.test(tree.tokens[verb]!.lemma)) return []
  const direct = tree.children(verb, 'dobj')
  const deeper = direct.flatMap((object) => [
    ...tree.after(object, 'on'),
    ...tree.after(object, 'about'),
    ...(VIEWS.test(tree.tokens[object]!.lemma) ? tree.after(object, 'of') : []),
  ])
  const prepositional = ABOUT_PREPOSITIONS.flatMap((preposition) => tree.after(verb, preposition))
  return deeper.length > 0 ? [...deeper, ...prepositional] : [...direct, ...prepositional]
}

const VIEWS =
  /^(?:view|importance|range|number|issue|need|way|series|variety|commitment|support|concern|opinion|matter|topic|aspect|question|implementation|state|status|progress)$/
const EMPTY =
  /^(?:evening|morning|afternoon|night|floor|anything|something|everything|paper|minute|hour|decade|century|moment|table|friend|colleague|counterpart|report|statement|news|question|today|tomorrow|yesterday|commitment|sidelines?|margins?|fringes?|occasion|eve|basis|behalf|part|side|condition|day|week|month|year|time|anniversary|visit|trip|hand|phone|telephone|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+.*|issue|matter|topic|thing|it|this|that|them|view|range|way|one|other|reporter|who|which|what|meeting|talk|we|he|she|they)$/

/** One phrase: the topics and actors that it names, or, when it names none, the phrase itself. */
function claimsOf(
  source: string,
  tree: Tree,
  mentions: readonly Mention[],
  cast: ReadonlyMap<string, CastMember>,
  head: number,
  phrases = true,
): TopicClaim[] {
  if (isTime(tree, head)) return []
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
  if (!phrases || concepts.length > 0 || phrase.length < 4 || to - from + 1 > 8) return claims
  const words = slug(phrase.replace(/^(?:the|a|an|their|its|his|her)\s+/i, ''))
  return words && claims.length === 0
    ? [{ id: `topic/${words}`, name: phrase.replace(/^(?:the|a|an|their|its|his|her)\s+/i, ''), phrase }]
    : claims
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
