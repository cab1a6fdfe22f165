// A sentence's tokens and mentions in → which mentions stand in one list, whatever the tree made of it.
import type { Mention } from '../4-mentions/index.ts'
import type { Tree } from './tree.ts'

const GLUE =
  /^(?:,|and|&|the|his|her|host|guest|visitor|as|well|plus|\(|\)|also|both|mr|mrs|ms|dr|mr\.|mrs\.|ms\.|dr\.)$/
/** `officials from the bloc's nations and A`: nouns that belong to the member before them. */
const MEMBERS = /^(?:nations|countries|members|states|governments)$/
const TITLE_GLUE = /^(?:,|and|of|for|on|to|with|the|&|-|\(|\))$/
/** A title is no longer than so many words. */
const TITLE_REACH = 12
/** And `today in Oslo` between a group and its members no longer than so many. */
const ASIDE_REACH = 9
const CLOSING = /^(?:and|&|plus|well)$/
/** Words between a phrase and the list that says whom it means: `officials, including`, `a team led by`. */
const OPENINGS: readonly (readonly string[])[] = [
  [',', 'including'],
  ['including'],
  ['that', 'included'],
  ['that', 'includes'],
  ['which', 'included'],
  [',', 'which', 'included'],
  [',', 'which', 'includes'],
  ['comprising'],
  ['consisting', 'of'],
  ['made', 'up', 'of'],
  [',', 'among', 'them'],
  [',', 'led', 'by'],
  ['led', 'by'],
  [',', 'headed', 'by'],
  ['headed', 'by'],
]
/** Words between somebody and those who do the same with them: `A, together with B,`. */
const COMPANY: readonly (readonly string[])[] = [
  ['together', 'with'],
  ['along', 'with'],
  ['alongside'],
  ['accompanied', 'by'],
  ['joined', 'by'],
  ['flanked', 'by'],
]
const NAMING = /^(?:\(|–|—|--|-|:)$/

interface Opened {
  readonly mentions: readonly Mention[]
  /** They are all whom the phrase means. */
  readonly naming: boolean
  /** They stand for all whom the phrase means: `a team led by X`. */
  readonly led: boolean
  /** They are others, who do the same: `A, accompanied by X`. */
  readonly company: boolean
}

const NOTHING: Opened = { mentions: [], naming: false, led: false, company: false }

/** `A, B of X and Y's C`: knows for each mention the list that it is part of. */
export class ActorLists {
  private readonly tree: Tree
  private readonly lists = new Map<Mention, readonly Mention[]>()
  private readonly named: readonly Mention[]
  private readonly countries: readonly Mention[]

  constructor(tree: Tree, mentions: readonly Mention[]) {
    this.tree = tree
    this.countries = mentions.filter(({ actors }) => actors[0]?.startsWith('country/'))
    this.named = this.outermost(mentions)
    for (let at = 0; at < this.named.length;) at = this.readList(at)
  }

  /** The list of two or more of which a mention is part, in the order of the text; else nothing. */
  of(mention: Mention): readonly Mention[] {
    return this.lists.get(mention) ?? []
  }

  /** Whom a phrase that ends before a token names after it: `including A and B`, `(A and B)`, `– A and B –`. */
  openedAt(token: number): Opened {
    const { tokens } = this.tree
    const behindComma = tokens[token]?.text === ',' ? token + 1 : token
    const company = this.wordsAt(behindComma, COMPANY)
    const opening = company ?? this.wordsAt(token, OPENINGS)
    const naming = !opening && NAMING.test(tokens[token]?.text ?? '')
    if (!opening && !naming) return NOTHING
    const from = (company ? behindComma : token) + (opening?.length ?? 1)
    const first = this.named.find((mention) => mention.from >= from)
    if (!first) return NOTHING
    const isNext = first.from === from || this.isGap(from, first.from)
    if (!isNext && !(opening && this.isTitle(from, first, /^\p{Lu}/u))) return NOTHING
    const list = this.lists.get(first)
    const led = !company && opening?.at(-1) === 'by'
    const mentions = list && list[0] === first ? list : [first]
    return { mentions, naming, led, company: company !== undefined }
  }

  private wordsAt(token: number, openings: readonly (readonly string[])[]): readonly string[] | undefined {
    return openings.find((words) => words.every((word, k) => this.tree.tokens[token + k]?.lower === word))
  }

  /** `met the heads of the agencies on Monday in Oslo, including A`: where the list opens behind when and where; else `at`. */
  openingAfter(at: number): number {
    const { tokens } = this.tree
    const end = Math.min(at + ASIDE_REACH, tokens.length)
    for (let k = at; k < end && !this.tree.isVerb(k) && !/^[.;:"“”(]$/.test(tokens[k]!.text); k++)
      if (tokens[k]!.text === ',') return tokens[k + 1]?.lower === 'including' ? k : at
    return at
  }

  /** Mentions that name someone, without those inside others and those that only own the next: `Russia's V`. */
  private outermost(mentions: readonly Mention[]): Mention[] {
    const found: Mention[] = []
    for (const mention of mentions) {
      if (mention.form === 'modifier' || mention.form === 'place' || mention.actors.length === 0) continue
      if (mention.from < (found.at(-1)?.to ?? 0)) continue
      const owns =
        this.tree.labels[mention.to] === 'case' || /^['’]s?$/.test(this.tree.tokens[mention.to]?.text ?? '')
      const next = mentions.find((other) => other.from === mention.to + 1)
      if (owns && next && !mention.actors[0]!.startsWith('person/')) continue
      if (this.isPartOfTitle(mention, mentions)) continue
      found.push(mention)
    }
    return found
  }

  /** `Special Envoy for Climate A` is A, whoever else is a special envoy; so is `World Food Programme (WFP) head A`. */
  private isPartOfTitle(mention: Mention, mentions: readonly Mention[]): boolean {
    const isBody = mention.form === 'name' && mention.actors[0]!.startsWith('org/')
    if (mention.form === 'name' && !isBody) return false
    const { tokens } = this.tree
    const isShort = tokens[mention.to]?.text === '(' && tokens[mention.to + 2]?.text === ')'
    const end = isShort ? mention.to + 3 : mention.to
    const isBracketed = tokens[mention.from - 1]?.text === '(' && tokens[mention.to]?.text === ')'
    const named = mentions.find((other) => other.from >= end && other.form === 'name' && other !== mention)
    if (!named?.actors[0]?.startsWith('person/')) return false
    if (isBody) return named.from === (isBracketed ? mention.to + 1 : end)
    if (this.isTitle(mention.to, named, /^(?:for|on|to|with)$/)) return true
    // `and Speaker of the Assembly, Senator A`: the last of a list, who is named at once.
    const isLast = tokens[mention.from - 1]?.lower === 'and' && !mention.plural
    return isLast && tokens[mention.to]?.text === ',' && named.from === mention.to + 1
  }

  private readList(start: number): number {
    const members = [this.named[start]!]
    let closed = 0
    let at = start
    for (; at + 1 < this.named.length; at++) {
      const [left, right] = [this.named[at]!, this.named[at + 1]!]
      if (!this.isGap(left.to, right.from) && !this.isTitleGap(left, right)) break
      const between = this.tree.tokens.slice(left.to, right.from).map((token) => token.lower)
      const closing = between.some((word) => CLOSING.test(word))
      // `A and B, C said`: a comma after the last member ends the list.
      if (closed > 0 && !closing) break
      members.push(right)
      if (closing) closed = members.length
    }
    // `met A, B, and business people`
    if (closed === 0 && members.length > 2 && this.isClosedAt(members.at(-1)!.to)) closed = members.length
    const size = this.isNextSubject(members[0]!, members[closed - 1]) ? closed - 1 : closed
    const list = distinct(members.slice(0, size))
    if (list.length >= 2) for (const member of list) this.lists.set(member, list)
    return start + Math.max(1, size)
  }

  /** Nothing between two members but commas, `and`, and whose they are. */
  private isGap(from: number, to: number): boolean {
    if (to - from > 8) return false
    let glue = from === to ? 0 : 1
    for (let k = from; k < to; k++) {
      const country = this.countries.find((mention) => mention.from === k && mention.to <= to)
      const { lower, text } = this.tree.tokens[k]!
      if (country) k = country.to - 1
      else if (
        /^(?:of|from)$/.test(lower) &&
        this.countries.some((mention) => mention.from >= k + 1 && mention.from <= k + 2)
      )
        continue
      else if (/^['’]s?$/.test(text) || MEMBERS.test(lower)) continue
      else if (GLUE.test(lower)) glue++
      else return false
    }
    return glue > 0
  }

  private isClosedAt(at: number): boolean {
    const { tokens } = this.tree
    return tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower === 'and'
  }

  /** `A, Special Envoy for Climate B and Speaker of the Assembly, Senator C`: titles of whom the text says no more. */
  private isTitleGap(left: Mention, right: Mention): boolean {
    return left.form === 'name' && this.isTitle(left.to, right, /^(?:,|and)$/)
  }

  /** Whether nothing but a title, after a first word that fits, stands before a person's name. */
  private isTitle(from: number, { from: to, actors: [actor] }: Mention, first: RegExp): boolean {
    if (!actor?.startsWith('person/') || to - from > TITLE_REACH || to - from < 2) return false
    const words = this.tree.tokens.slice(from, to)
    return (
      first.test(words[0]!.text) &&
      /^(?:\p{Lu}|[,)]$)/u.test(words.at(-1)!.text) &&
      words.every(({ text, lower }) => /^\p{Lu}\p{L}/u.test(text) || TITLE_GLUE.test(lower))
    )
  }

  /** `talks with A, and B said`: the last one does something else. */
  private isNextSubject(first: Mention, last: Mention | undefined): boolean {
    if (!last || first === last) return false
    const { tokens, tags } = this.tree
    const after = tags[last.to] ?? ''
    const verb = /^(?:VBD|VBZ|VBP|MD)$/.test(after)
    let before = first.from - 1
    while (before >= 0 && /^(?:DET|ADJ|PART)$/.test(tokens[before]!.pos)) before--
    if (tokens[before]?.lower === 'between') return false
    const governed = before >= 0 && (tokens[before]!.pos === 'ADP' || this.tree.isVerb(before))
    return verb && governed
  }
}

/** Without those who are named twice: `Meyer, the chancellor, and Duval`. */
function distinct(members: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return members.filter((mention) => {
    const fresh = mention.actors.some((actor) => !seen.has(actor))
    for (const actor of mention.actors) seen.add(actor)
    return fresh
  })
}
