// A sentence in → its grammatical tree, with the questions that event rules ask of it.
import type { Sentence, Token } from '../3-sentences/index.ts'
import { parse } from '../3-sentences/parser/parse.ts'
import { mendTree } from './mend-tree.ts'

/** Verbs whose object does what follows: `urged Turkey to sign`. */
const OBJECT_CONTROL = new Set([
  'urge',
  'ask',
  'tell',
  'invite',
  'call',
  'press',
  'force',
  'order',
  'allow',
  'help',
  'persuade',
  'encourage',
  'request',
  'want',
  'expect',
  'lead',
  'push',
  'warn',
  'appeal',
])

/** Verbs whose object is said to do what a gerund tells: `congratulated Chad on signing`. */
const BLAMING_OR_PRAISING =
  /^(?:congratulate|thank|praise|commend|applaud|accuse|blame|condemn|criticise|criticize|charge|suspect|stop|prevent|dissuade|discourage)$/

const MOVING = /^(?:arrive|travel|fly|leave|go|come|head|depart|visit|return)$/

/** How far a subject is looked for up the tree; deeper nesting is not news but noise. */
const CLIMB = 6

const VERB_TAGS: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'])
const VERB_PARTS: ReadonlySet<string> = new Set(['VERB', 'AUX'])

export class Tree {
  readonly tokens: readonly Token[]
  readonly heads: Int16Array
  readonly labels: readonly string[]
  /** Penn tags: `VBD`, `VBN`, `MD`. */
  readonly tags: readonly string[]
  private readonly childrenOf: readonly number[][]
  private readonly words: ReadonlySet<string>

  constructor(sentence: Sentence) {
    this.tokens = sentence.tokens
    const parsed = mendTree(sentence.tokens, parse(sentence.tokens))
    this.heads = parsed.heads
    this.labels = parsed.labels
    this.tags = parsed.tags
    const children: number[][] = sentence.tokens.map(() => [])
    for (let i = 0; i < this.heads.length; i++) if (this.heads[i]! >= 0) children[this.heads[i]!]!.push(i)
    this.childrenOf = children
    this.words = new Set(sentence.tokens.map(({ lower }) => lower))
  }

  children(at: number, ...labels: readonly string[]): number[] {
    const all = this.childrenOf[at] ?? []
    return labels.length === 0 || all.length === 0
      ? all
      : all.filter((child) => labels.includes(this.labels[child]!))
  }

  /** True when `at` is `top` or hangs from it. */
  isWithin(at: number, top: number): boolean {
    for (let k = at, steps = 0; k >= 0 && steps < 64; k = this.heads[k]!, steps++) if (k === top) return true
    return false
  }

  isVerb(at: number): boolean {
    return VERB_TAGS.has(this.tags[at]!) || VERB_PARTS.has(this.tokens[at]!.pos)
  }

  /** First and last token that hang from `at`, itself included. */
  extent(at: number): [from: number, to: number] {
    let [from, to] = [at, at]
    const stack = [...this.children(at)]
    for (let steps = 0; stack.length > 0 && steps < 200; steps++) {
      const next = stack.pop()!
      from = Math.min(from, next)
      to = Math.max(to, next)
      stack.push(...this.children(next))
    }
    return [from, to]
  }

  /** Heads of the noun phrases that do what a verb tells; its own subject, else the one it shares. */
  subjects(verb: number, climb = CLIMB): number[] {
    const own = this.children(verb, 'nsubj')
    if (own.length > 0) return own.map((subject) => this.antecedent(verb, subject))
    const agents = this.agents(verb)
    if (agents.length > 0) return agents
    if (this.children(verb, 'nsubjpass', 'auxpass').length > 0 || climb === 0) return []
    return this.sharedSubjects(verb, climb)
  }

  /** `was met by X`, and `was met at the airport by X`, where the tree hangs X on the airport. */
  private agents(verb: number): number[] {
    const own = this.children(verb, 'agent').flatMap((by) => this.children(by, 'pobj'))
    if (own.length > 0 || this.children(verb, 'auxpass').length === 0) return own
    return this.children(verb, 'prep')
      .flatMap((preposition) => this.children(preposition, 'pobj'))
      .flatMap((place) => this.after(place, 'by'))
  }

  private sharedSubjects(verb: number, climb: number): number[] {
    const head = this.heads[verb]!
    if (head < 0) return []
    switch (this.labels[verb]) {
      case 'xcomp':
      case 'ccomp': {
        const objects = this.children(head, 'dobj')
        if (objects.length > 0 && OBJECT_CONTROL.has(this.tokens[head]!.lemma)) return objects
        // `denied having met X`
        const isGerund = this.children(verb, 'aux').some((aux) => this.tokens[aux]!.lower === 'having')
        if (this.labels[verb] === 'ccomp' && !isGerund && !/^(?:VBG|VB|TO)$/.test(this.tags[verb]!)) return []
        if (this.isVerb(head)) return this.anySubjects(head, climb - 1)
        // `was due to meet`: the subject stands at the verb over the adjective.
        return this.labels[head] === 'acomp' && this.heads[head]! >= 0
          ? this.anySubjects(this.heads[head]!, climb - 1)
          : this.children(head, 'nsubj')
      }
      case 'conj':
        return this.isVerb(head) ? this.anySubjects(head, climb - 1) : []
      case 'advcl':
        return this.isVerb(head) ? this.anySubjects(head, climb - 1) : []
      case 'pcomp': {
        const governor = this.heads[head]!
        const told = governor < 0 ? [] : this.children(governor, 'dobj')
        if (told.length > 0 && BLAMING_OR_PRAISING.test(this.tokens[governor]!.lemma)) return told
        return governor < 0
          ? []
          : this.isVerb(governor)
            ? this.anySubjects(governor, climb - 1)
            : this.holdersOf(governor, climb)
      }
      case 'acl':
      case 'relcl':
        // `officials meeting in Rome`; not `talks held in Rome`, and not `a plan to meet`.
        if (/^(?:VBG|VBD|VBZ|VBP)$/.test(this.tags[verb]!)) return [head]
        // `signalled a commitment to elevate`: who has the noun does what it is to.
        if (this.tags[verb] !== 'VB' || this.ownersOf(head).length > 0) return this.ownersOf(head)
        // `became the tenth nation to sign`: whoever is the nation.
        if (/^(?:dobj|attr)$/.test(this.labels[head]!) && this.isVerb(this.heads[head]!))
          return this.anySubjects(this.heads[head]!, climb - 1)
        return this.travellers(head, climb)
      default:
        return []
    }
  }

  /** `will travel to Warsaw on Friday to meet X`: the tree hangs the purpose on the place or the day. */
  private travellers(noun: number, climb: number): number[] {
    let k = noun
    for (let steps = 0; k >= 0 && steps < 4 && !this.isVerb(k); steps++) k = this.heads[k]!
    return k >= 0 && MOVING.test(this.tokens[k]!.lemma) ? this.anySubjects(k, climb - 1) : []
  }

  /** Subject of any voice, for verbs that share it. */
  private anySubjects(verb: number, climb: number): number[] {
    const passive = this.children(verb, 'nsubjpass')
    if (passive.length > 0) return passive.map((subject) => this.antecedent(verb, subject))
    // `is to be received by X before flying home`: whoever is received flies.
    const isLowerPassive = this.labels[verb] === 'xcomp' && this.children(verb, 'auxpass').length > 0
    return isLowerPassive && climb > 0
      ? this.sharedSubjects(verb, climb)
      : this.subjects(verb, Math.max(0, climb))
  }

  /** `had the honour of meeting X`: who has the noun, by the verb where nobody owns it. */
  private holdersOf(noun: number, climb: number): number[] {
    const owners = this.ownersOf(noun)
    const verb = this.heads[noun]!
    return owners.length === 0 && this.labels[noun] === 'dobj' && this.tokens[verb]?.lemma === 'have'
      ? this.anySubjects(verb, climb - 1)
      : owners
  }

  private ownersOf(noun: number): number[] {
    return this.children(noun, 'poss')
  }

  /** `officials who met in Rome`: the relative pronoun stands for what it follows. */
  private antecedent(verb: number, subject: number): number {
    const relative = /^(?:who|which|that|whom)$/.test(this.tokens[subject]!.lower)
    return relative && this.heads[verb]! >= 0 && /^(?:relcl|acl)$/.test(this.labels[verb]!)
      ? this.heads[verb]!
      : subject
  }

  /** Heads of what is done to: direct objects, and the subject of a passive. */
  objects(verb: number): number[] {
    const direct = this.children(verb, 'dobj', 'dative', 'oprd').filter(
      (child) => this.tokens[child]!.pos !== 'ADP',
    )
    const passive = this.children(verb, 'nsubjpass')
    const found = [...direct, ...passive].map((object) => this.antecedent(verb, object))
    // `flew to Rome and was received by X`, `is to be received by X`
    const isSharing = /^(?:conj|xcomp)$/.test(this.labels[verb]!) && passive.length === 0
    if (isSharing && this.heads[verb]! >= 0 && this.children(verb, 'auxpass').length > 0)
      found.push(...this.anySubjects(this.heads[verb]!, CLIMB))
    // `the envoy met in Rome`; not `reports that he had met her`
    const isBareRelative =
      this.labels[verb] === 'acl' && this.tags[verb] === 'VBN' && this.children(verb, 'mark').length === 0
    return isBareRelative ? [...found, this.heads[verb]!] : found
  }

  /** Objects of a preposition on `at`: `with` → what stands after it. */
  after(at: number, preposition: string): number[] {
    const found: number[] = []
    if (!this.words.has(preposition)) return found
    for (const child of this.children(at, 'prep', 'agent', 'dative', 'prt', 'advmod')) {
      if (this.tokens[child]!.lower === preposition)
        found.push(
          ...this.children(child, 'pobj', 'pcomp'),
          ...this.children(child, 'conj')
            .filter((other) => this.tokens[other]!.lower === preposition)
            .flatMap((other) => this.children(other, 'pobj')),
        )
      // `together with`, `along with`, `as well as with`
      else
        for (const nested of this.children(child, 'prep'))
          if (this.tokens[nested]!.lower === preposition) found.push(...this.children(nested, 'pobj'))
    }
    // `A, with whom B met`
    return found.map((each) => this.antecedent(at, each))
  }

  /** A noun phrase's head and all that are joined to it by `and`. */
  conjuncts(at: number): number[] {
    const found = [at]
    for (let i = 0; i < found.length && found.length < 64; i++)
      found.push(...this.children(found[i]!, 'conj').filter((child) => !this.isVerb(child)))
    return found
  }
}
