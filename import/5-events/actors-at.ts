// A noun phrase's head in → the actors that the phrase means, by name, office, pronoun or group noun.
import { findPlace, type Mention } from '../4-mentions/index.ts'
import { ActorLists } from './actor-lists.ts'
import type { Discourse, GroupSort } from './discourse.ts'
import { inPossessor, isGoverned, isPartOfCompound, isSubject } from './mention-in-tree.ts'
import {
  PERSON_GROUPS,
  SIDE_GROUPS,
  SIDE_NOUNS,
  isDefined,
  isGroupNoun,
  isInName,
  isNameOfSummit,
  isNamedSort,
  isPeople,
  isSeveral,
  phraseEnd,
  properName,
  roleOfGroup,
} from './noun-phrase.ts'
import { isBase, saysWhereTownIs } from './town-before.ts'
import type { Tree } from './tree.ts'

export interface FoundActor {
  readonly actor: string
  /** Set for an unnamed official. */
  readonly office?: string
  /** Part of a plural that names no one: `EU foreign ministers`. */
  readonly plural: boolean
  /** A country or body by its bare name, which only sometimes stands for its officials. */
  readonly bare: boolean
  /** Found by reference, not by name: less sure. */
  readonly indirect: boolean
  /** Of `we`, one who does not speak: in it only where the sentence names nobody else. */
  readonly companion?: boolean
  /** By `the two leaders`, `both sides`. */
  readonly group?: boolean
  /** By the name of the encounter: `the Peru–Nepal dialogue`. */
  readonly format?: boolean
  /** Token by which it was found. */
  readonly at: number
}

export const isPerson = ({ actor }: { readonly actor: string }): boolean => actor.startsWith('person/')

const TIME_NOUN =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const TITLE =
  /^(?:the|hon|hon\.|mr|mr\.|mrs|mrs\.|ms|ms\.|dr|dr\.|h\.e\.|he|his|her|excellency|sir|dame|lord|lady|right|prof\.|general|gen\.|sheikh|.)$/
/** Words of what a post is for: `to the Middle East peace process`. */
const POST = 6
const VISITORS = /^(?:visitor|guest|host)$/
const MEMBER = /^(?:members|representatives|heads|elements)$/
const HOUSE = /^(?:government|cabinet|leadership|administration|junta|regime|presidency|parliament|senate)$/
const FIRST_PLURAL = /^(?:we|us|our|ours)$/
const PRONOUNS = /^(?:he|she|him|her|his|i|me|my|we|us|our|they|them|their)$/

/** Answers, for one sentence, whom a token means. */
export class ActorsAt {
  private readonly tree: Tree
  readonly mentions: readonly Mention[]
  private readonly discourse: Discourse
  private readonly sentence: number
  private readonly mentionOf: (Mention | null)[]
  private readonly lists: ActorLists

  constructor(tree: Tree, mentions: readonly Mention[], discourse: Discourse, sentence: number) {
    this.tree = tree
    this.mentions = mentions
    this.discourse = discourse
    this.sentence = sentence
    const acting = mentions.filter((mention) => !saysWhereTownIs(tree, mention) && !isBase(tree, mention))
    this.lists = new ActorLists(tree, acting)
    this.mentionOf = new Array<Mention | null>(tree.tokens.length).fill(null)
    for (const mention of acting) {
      if (mention.form === 'modifier' || (mention.actors.length === 0 && !mention.country)) continue
      for (let i = mention.from; i < mention.to; i++) this.mentionOf[i] ??= mention
    }
  }

  /** All actors of a noun phrase with what is joined to it by `and`. */
  all(head: number, places = false): FoundActor[] {
    if (places) return this.tree.conjuncts(head).flatMap((each) => this.visited(each))
    const heads = this.tree.conjuncts(head)
    const found = heads.flatMap((each) => this.withMembers(each))
    return [...found, ...this.listed(heads)]
  }

  /** One head's actors, or those whom an apposition, a bracket or `including` names for it. */
  private withMembers(head: number): FoundActor[] {
    const own = this.mentionOf[head]
    const end = own ? own.to : head + 1
    const last = phraseEnd(this.tree, end)
    const opened = [end, last, this.lists.openingAfter(last)]
      .map((at) => this.lists.openedAt(at))
      .find((each) => each.mentions.length > 0)
    const members = opened?.mentions.flatMap((mention) => this.ofMention(mention)) ?? []
    if (opened?.company && own)
      return [...(this.named(own) ?? this.owner(own, head) ?? this.one(head)), ...members]
    const isGroup = !own || (own.form === 'unnamed' && (own.plural || isSeveral(this.tree, head)))
    if (opened?.naming) {
      // `leaders of the bloc – A, B and C`
      const fits = own
        ? own.actors.length === 1 || members.length === own.actors.length
        : isGroupNoun(this.tree, head)
      if (isGroup && fits && members.length >= 2) return members
    } else if (members.length > 0 && isGroup && isPeople(this.tree, head))
      return opened?.led ? members : [...this.one(head), ...members]
    if (own) return this.named(own) ?? this.owner(own, head) ?? this.one(head)
    // `two countries, Egypt and Jordan`: the apposition names what the noun leaves open.
    const apposed = this.tree
      .children(head, 'appos')
      .flatMap((name) =>
        this.tree.conjuncts(name).flatMap((one) => (this.mentionOf[one] ? this.one(one) : [])),
      )
    return apposed.length > 0 ? apposed : this.one(head)
  }

  /** `the ambassador of Nepal to Oman, Mrs. X`, `Fiji's deputy premier, the Hon. Y`: the name follows. */
  private named(mention: Mention): FoundActor[] | null {
    if (mention.form !== 'unnamed' || mention.plural || mention.actors.length !== 1) return null
    const { tokens } = this.tree
    let at = mention.to
    if (/^(?:to|in|at|for)$/.test(tokens[at]?.lower ?? '')) at = this.behindPost(at)
    if (tokens[at]?.text !== ',') return null
    const next = this.mentions.find((other) => other.from > at)
    if (
      next?.form !== 'name' ||
      next.to - next.from < 2 ||
      next.actors.length !== 1 ||
      !next.actors[0]!.startsWith('person/')
    )
      return null
    const between = tokens.slice(at + 1, next.from)
    return between.length <= 3 && between.every((token) => TITLE.test(token.lower))
      ? this.ofMention(next)
      : null
  }

  /** `… to Oman,`, `… to the region,`: the token behind what the post is for. */
  private behindPost(at: number): number {
    const named = this.mentions.find((other) => other.from > at && other.from <= at + 2)?.to
    if (named !== undefined) return named
    const comma = this.tree.tokens.findIndex(({ text }, k) => k > at && text === ',')
    return comma > at && comma <= at + POST ? comma : at
  }

  /** `the Front's political head, X`: who is named speaks for the body before. */
  private owner(mention: Mention, head: number): FoundActor[] | null {
    if (mention.form === 'unnamed' || mention.actors[0]?.startsWith('person/') || head >= mention.to)
      return null
    const { tokens } = this.tree
    if (!/^['’]s?$/.test(tokens[mention.to]?.text ?? '')) return null
    let at = mention.to + 1
    while (at < mention.to + 6 && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) at++
    if (at === mention.to + 1) return null
    const next = this.mentions.find(
      (other) => other.from > mention.to && other.from <= at + 1 && other.actors[0]?.startsWith('person/'),
    )
    return next && next.to > at ? this.ofMention(next) : null
  }

  /** What is visited: a country by its own name, by a town of it, or by an official of it. */
  private visited(head: number): FoundActor[] {
    const country = this.mentionOf[head]?.country
    if (country) return [{ actor: country, plural: false, indirect: false, bare: false, at: head }]
    const { text, lower } = this.tree.tokens[head]!
    const named = lower === 'capital' ? this.ofCapital(head) : this.one(head)
    if (named.length > 0 || (lower !== 'here' && !/^\p{Lu}/u.test(text))) return named
    const iso3 = lower === 'here' ? this.discourse.here : this.countryOfPlace(head)
    return iso3 ? [{ actor: `country/${iso3}`, plural: false, indirect: false, bare: false, at: head }] : []
  }

  /** `the Nigerian capital` */
  private ofCapital(head: number): FoundActor[] {
    const parts = this.tree.children(head, 'amod', 'poss', 'compound', 'nmod')
    return this.mentions
      .filter(({ from, to, form }) => form !== 'unnamed' && parts.some((part) => from <= part && part < to))
      .flatMap((mention) => this.ofMention(mention))
      .filter(({ actor }) => actor.startsWith('country/'))
  }

  private countryOfPlace(head: number): string | undefined {
    const words = this.tree.tokens.slice(...properName(this.tree, head))
    return findPlace(words.map(({ text }) => text).join(' '))?.iso3
  }

  private ofMention(mention: Mention, at = mention.head): FoundActor[] {
    return mention.actors.map((actor) => ({
      actor,
      plural: mention.plural && mention.form === 'unnamed',
      indirect: mention.form === 'office',
      bare: mention.form !== 'unnamed' && !actor.startsWith('person/'),
      at,
      ...(mention.office ? { office: officeFor(mention.office, actor) } : {}),
    }))
  }

  /** The actors of one head, without conjuncts. */
  one(head: number): FoundActor[] {
    const token = this.tree.tokens[head]!
    const mention = this.mentionOf[head]
    if (mention) {
      // `the Kenyan delegation`, whose leader the text has named
      const led = token.lower === 'delegation' && mention.form === 'unnamed' ? this.leader(head) : []
      const isOwn = led.some(({ actor }) => mention.actors.includes(this.discourse.sideOf(actor)))
      return isOwn ? led : this.ofMention(mention, head)
    }
    if (PRONOUNS.test(token.lower)) {
      if (isInName(this.tree, head)) return []
      const meant = this.discourse.pronoun(this.sentence, head)
      const isWe = FIRST_PLURAL.test(token.lower) && this.discourse.isSpeaking(meant[0], this.sentence)
      return meant.map((actor, k) => ({
        actor,
        plural: false,
        indirect: true,
        bare: false,
        at: head,
        ...(isWe && k > 0 ? { companion: true } : {}),
      }))
    }
    // `telephoned Merkel hours before`: the measure of time is not what was telephoned.
    if (TIME_NOUN.test(token.lower))
      return this.tree
        .children(head, 'compound', 'poss', 'nmod')
        .flatMap((child) => (this.mentionOf[child] ? this.one(child) : []))
    // `ministers from the three countries`: who they are is told by whose they are.
    const owners =
      PERSON_GROUPS.test(token.lower) || SIDE_NOUNS.has(token.lower)
        ? ['from', 'of']
            .flatMap((preposition) => this.tree.after(head, preposition))
            .filter((owner) => SIDE_GROUPS.test(this.tree.tokens[owner]!.lower))
        : []
    const owned = owners.flatMap((owner) => this.groupNoun(owner, head))
    if (owned.length > 0) return owned
    const group = this.groupNoun(head)
    if (group.length > 0) return group
    if (VISITORS.test(token.lower)) return this.visitor(head)
    const side = this.sideNoun(head)
    return side.length > 0 || token.lower !== 'delegation' ? side : this.leader(head)
  }

  /** `the visitor`, `the Zambian guest`, `his host` */
  private visitor(head: number): FoundActor[] {
    const known = this.tree.children(head, 'det', 'poss').map((child) => this.tree.tokens[child]!.lower)
    if (!known.some((word) => /^(?:the|his|her)$/.test(word))) return []
    const nation = this.mentions.find(({ form, to }) => form === 'modifier' && to === head)?.actors[0]
    const isHost = this.tree.tokens[head]!.lower === 'host'
    return this.told(this.discourse.visitor(this.sentence, head, isHost, nation), head)
  }

  /** `A, B and C` where the tree lost a member: mentions parted by nothing but commas and `and`. */
  private listed(heads: readonly number[]): FoundActor[] {
    const own = heads
      .map((head) => this.mentionOf[head])
      .filter((mention) => mention !== null && mention !== undefined)
    const subject = heads.some((head) => this.tree.labels[head]!.startsWith('nsubj'))
    // `a summit with A and B as well as C's visit`: only C has the visit.
    const owner = heads.some((head) => this.tree.labels[head] === 'poss')
    return own.flatMap((mention) => {
      const list = this.lists.of(mention)
      const at = list.indexOf(mention)
      return list
        .filter(
          (other, k) =>
            !own.includes(other) &&
            (k > at ? !isSubject(this.tree, other) : !subject || !isGoverned(this.tree, list[0]!)) &&
            !(owner && k < at && this.isBesideWell(mention)),
        )
        .flatMap((other) => this.ofMention(other))
    })
  }

  /** `as well as X` */
  private isBesideWell({ from }: Mention): boolean {
    return this.tree.tokens.slice(Math.max(0, from - 3), from).some((token) => token.lower === 'well')
  }

  /** `the two leaders`, `both sides`, `the pair`; of `both countries' presidents` the office stands at another token. */
  private groupNoun(head: number, office = head): FoundActor[] {
    const token = this.tree.tokens[head]!
    if (isNameOfSummit(this.tree, head)) return []
    const around = [...this.tree.children(head, 'det', 'nummod', 'amod', 'predet'), head - 1].map(
      (child) => this.tree.tokens[child]?.lower ?? '',
    )
    const bareNumber = /^(?:two|three|both|pair|duo|trio|four)$/.test(token.lower)
    const sort: GroupSort | null = PERSON_GROUPS.test(token.lower)
      ? 'person'
      : SIDE_GROUPS.test(token.lower) || bareNumber
        ? /^(?:governments|countries|nations|states)$/.test(token.lower)
          ? 'country'
          : 'any'
        : null
    if (!sort) return []
    const definite = around.some((word) => /^(?:the|both|these|those)$/.test(word)) || token.lower === 'both'
    if (!definite || isNamedSort(this.tree, head) || isDefined(this.tree, head)) return []
    const words = [token.lower, ...around]
    const size =
      words.includes('three') || words.includes('trio')
        ? 3
        : words.some((word) => /^(?:two|both|pair|duo)$/.test(word))
          ? 2
          : null
    if (!/s$|men$|two|three|both|pair|duo|trio/.test(token.lower)) return []
    const role = roleOfGroup(this.tree, office)
    const meant = role
      ? this.discourse.holders(this.sentence, head, role, size)
      : this.discourse.pair(this.sentence, head, sort, size)
    // `his confirmation that the parties agreed`: others than those of whom the sentence speaks.
    const isApart = token.lower === 'parties' && size === null
    if (isApart && this.mentions.some(({ actors }) => actors.some((actor) => meant.includes(actor))))
      return []
    if (token.lower === 'ministers' && !this.discourse.mayBeMinisters(meant)) return []
    return meant.map((actor) => ({
      actor,
      plural: false,
      indirect: true,
      bare: false,
      group: true,
      at: head,
    }))
  }

  /** `a delegation from Kenya`, `officials of both Koreas`: the country that the noun's complement or modifier names. */
  private sideNoun(head: number): FoundActor[] {
    const token = this.tree.tokens[head]!
    const isMember = MEMBER.test(token.lower)
    if (!isMember && !SIDE_NOUNS.has(token.lemma) && !SIDE_NOUNS.has(token.lower)) return []
    const owners = [
      ...this.tree.children(head, 'poss', 'nmod'),
      ...['from', 'of'].flatMap((preposition) => this.tree.after(head, preposition)),
    ]
    const found = owners.flatMap((owner) =>
      this.tree
        .conjuncts(owner)
        .flatMap((each) =>
          this.mentionOf[each] && !(isMember && !this.isHouse(each)) ? this.one(each) : [],
        ),
    )
    const led = this.tree
      .children(head, 'acl')
      .filter((verb) => /^(?:lead|head)$/.test(this.tree.tokens[verb]!.lemma))
      .flatMap((verb) => this.tree.subjects(verb))
    return [...found, ...led.flatMap((leader) => this.one(leader))]
  }

  /** `the delegation`: who has come with one, as the text has told. */
  private leader(head: number): FoundActor[] {
    const isKnown = this.tree
      .children(head, 'det', 'poss')
      .some((child) => /^(?:the|his|her)$/.test(this.tree.tokens[child]!.lower))
    const actor = isKnown ? this.discourse.leader(this.sentence) : undefined
    return actor ? [{ actor, plural: false, indirect: true, bare: false, at: head }] : []
  }

  /** `members of Peru's new government`, `of the Assembly's council`; not `of the Peruvian team`. */
  private isHouse(head: number): boolean {
    const { form } = this.mentionOf[head]!
    return form === 'unnamed' && HOUSE.test(this.tree.tokens[head]!.lower)
  }

  /** Actors that own or modify a noun: `Lavrov's meeting`, `US-Russia talks`, `the Sino-Indian dialogue`. */
  owners(noun: number): FoundActor[] {
    const possessors = this.tree.children(noun, 'poss').flatMap((owner) => this.all(owner))
    const from = Math.min(
      noun,
      ...this.tree
        .children(noun, 'amod', 'compound', 'nmod', 'poss')
        .map((child) => this.tree.extent(child)[0]),
    )
    const start = this.modifiersFrom(from)
    const modifiers = this.mentions
      .filter(
        (mention) =>
          mention.from >= start &&
          mention.to <= noun &&
          !isPartOfCompound(this.tree, mention) &&
          !this.isOpposed(mention) &&
          /^(?:country|org)\//.test(mention.actors[0] ?? '') &&
          !inPossessor(this.tree, mention, noun),
      )
      .flatMap((mention) =>
        mention.actors.map((actor) => ({
          actor,
          plural: mention.form === 'unnamed' && mention.plural,
          indirect: false,
          bare: false,
          format: true,
          at: mention.head,
        })),
      )
    return [...possessors, ...this.pairBefore(noun), ...modifiers]
  }

  /** `the Defeat-ISIS ministerial`: those against whom it is. */
  private isOpposed({ from }: Mention): boolean {
    const [word, dash] = [this.tree.tokens[from - 2], this.tree.tokens[from - 1]]
    return /^(?:d|anti|counter|defeat)$/.test(word?.lower ?? '') && /^[-‐‑–]$/.test(dash?.text ?? '')
  }

  /** `the Sol-Moreno summit`, `the Roth/Sol telephone call`: the two names joined before a noun. */
  private pairBefore(noun: number): FoundActor[] {
    const start = this.tree.labels[noun - 1] === 'compound' && !this.mentionOf[noun - 1] ? noun - 1 : noun
    const second = this.mentionOf[start - 1]
    const first = second && this.mentionOf[second.from - 2]
    if (!first || !/^[-‐‑–—/]$/.test(this.tree.tokens[second.from - 1]!.text)) return []
    const both = [first, second]
    const isPair = both.every(({ form, actors }) => form === 'name' && actors[0]!.startsWith('person/'))
    return isPair ? both.flatMap((mention) => this.ofMention(mention)) : []
  }

  /** `the U.S. – AUC dialogue`: sides that are joined by a dash or `and` before the noun. */
  private modifiersFrom(at: number): number {
    let from = at
    let isList = false
    for (;;) {
      const joint = this.tree.tokens[from - 1]?.text
      const before = this.mentions.find(
        (mention) => mention.to === from - 1 && /^(?:country|org)\//.test(mention.actors[0] ?? ''),
      )
      // `US, EU and UN talks`; but `at NATO, bilateral talks`
      if (!joint || !(isList ? /^(?:-|–|—|\/|and|,)$/ : /^(?:-|–|—|\/|and)$/).test(joint) || !before)
        return from
      isList ||= joint === 'and'
      from = before.from
    }
  }

  /** Where the tree has no subject: the actor nearest before a finite verb, with no other verb between. */
  leftOf(verb: number): number[] {
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(this.tree.tags[verb]!) && this.tree.children(verb, 'aux').length === 0)
      return []
    // `with Peru and Chile, we have been engaged in talks`: it has one of its own.
    if (this.tree.children(verb, 'nsubjpass').length > 0) return []
    for (let i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      if (this.tree.isVerb(i) && this.tree.heads[i] !== verb) return []
      if (
        this.mentionOf[i] &&
        !/^(?:pobj|poss)$/.test(this.tree.labels[i]!) &&
        !this.isBehindPreposition(this.mentionOf[i]!)
      )
        return [i]
    }
    return []
  }

  /** `after X flew`: there a clause begins. */
  private isBehindPreposition({ from }: Mention): boolean {
    const before = this.tree.tokens[from - 1]
    return before?.pos === 'ADP' && !/^(?:after|before|since|until|as)$/.test(before.lower)
  }

  /** The list of two or more that stands right before a verb, whatever the tree made of it: `– Russia, Iran and Turkey – will meet`. */
  listBefore(verb: number): FoundActor[] {
    let at = verb - 1
    while (at >= 0 && /^(?:AUX|ADV|PUNCT|PART)$/.test(this.tree.tokens[at]!.pos)) at--
    const found: FoundActor[] = []
    for (let mention = this.mentionOf[at]; mention; mention = this.mentionOf[at]) {
      found.unshift(
        ...mention.actors.map((actor) => ({
          actor,
          plural: mention!.plural && mention!.form === 'unnamed',
          indirect: true,
          bare: false,
          at: mention!.head,
        })),
      )
      at = mention.from - 1
      const joint = at
      while (at >= 0 && /^(?:,|and|&|the)$/.test(this.tree.tokens[at]!.lower)) at--
      if (at === joint) break
    }
    return new Set(found.map((each) => each.actor)).size >= 2 ? found : []
  }

  /** Where the tree has no object: the actor right after the verb, with no other verb between. */
  rightOf(verb: number): number[] {
    // `meet global needs since Russia's invasion`: the object is another thing.
    if (this.tree.children(verb, 'dobj').some((object) => /^NNS?$/.test(this.tree.tags[object]!))) return []
    for (let i = verb + 1; i < Math.min(verb + 9, this.tree.tokens.length); i++) {
      if (this.tree.isVerb(i) || /^[.;:"”]$/.test(this.tree.tokens[i]!.text)) return []
      const mention = this.mentionOf[i]
      if (!mention) continue
      const before = this.tree.tokens[mention.from - 1]?.lower ?? ''
      return /^(?:in|at|of|for|from|by|on|about|over|after|before|during|as|and|,|since|against|through|under|among|between|'s|to)$/.test(
        before,
      ) || isSubject(this.tree, mention)
        ? []
        : [i]
    }
    return []
  }

  /** Whether the sentence is part of what somebody says in a transcript. */
  get inTranscript(): boolean {
    return this.discourse.isTurn(this.sentence)
  }

  /** A spokesman is heard at many meetings that others hold. */
  speaksForOthers(actor: string): boolean {
    return this.discourse.isSpokesperson(actor)
  }

  /** The pair that the text last brought together, in one of the last sentences. */
  together(reach: number): FoundActor[] {
    return this.told(this.discourse.together(this.sentence, reach))
  }

  /** `Chad and Niger …. A treaty was signed`: the two countries of whom the sentence before tells. */
  pairedBefore(): FoundActor[] {
    return this.told(this.discourse.pairedBefore(this.sentence))
  }

  private told(actors: readonly string[], at = 0): FoundActor[] {
    return actors.map((actor) => ({ actor, plural: false, indirect: true, bare: false, at }))
  }

  /** Whether the text names an actor, here or elsewhere. */
  isNamed(actor: string): boolean {
    return this.discourse.isNamed(actor)
  }

  /** Whether the text names an actor, or somebody who stands for it. */
  isPresent(actor: string): boolean {
    return this.discourse.isPresent(actor)
  }

  wordAt(token: number): string {
    return this.tree.tokens[token]!.lower
  }

  mentionAt(token: number): Mention | null {
    return this.mentionOf[token] ?? null
  }
}

/** Of an office shared by several countries, each country has its own. */
function officeFor(office: string, actor: string): string {
  const role = office.split('/').at(-1)!
  return `office/${actor.replace(/^(?:country|org)\//, '')}/${role}`
}
