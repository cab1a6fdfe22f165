// A person's key → the parts of the name by which persons are compared.
import { standardSpelling } from './spelling.ts'

/** `person/antony-j-blinken` → given `antony`, middle `j`, family `blinken`. */
export interface PersonName {
  /** Folded tokens without honours, particles and generational suffixes, in the order written. */
  readonly tokens: readonly string[]
  /** Only one token: a surname or a single name. */
  readonly isBare: boolean
  readonly given: string
  readonly middle: readonly string[]
  /** In standard spelling; equal for all whom a rule may compare. */
  readonly family: string
}

const HONOURS = new Set('mr mrs ms miss dr prof professor sir dame lord lady baroness prince princess king queen emperor empress pope sheikh sheikha shaikh emir sultan hon general gen colonel col major maj lieutenant lt admiral adm captain capt ayatollah hojatoleslam imam rabbi father reverend rev cardinal archbishop bishop patriarch comrade'.split(' '))
const PARTICLES = new Set('al el ul ud ur as an ad at ar bin ibn ben bint van von der den de da do dos das di du la le del della des ter ten af zu zur y e st'.split(' '))
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '))
/** Family names that are written first in Chinese, Korean, Vietnamese and Cambodian names … */
const FAMILY_FIRST = new Set('bai bao cai cao chen cheng chung choe choi cui dai deng ding dong du duan fan fang feng fu gao geng gong gu guo han hao he hong hou hu hua huang hun jia jiang jin jung kang kim kong kwon lai lam le lee lei li liang liao lin ling liu lu luo ma mao meng moon nguyen nie pak pan park peng pham phan qian qiao qin qiu ri ro ryu shao shen shi shin song su sun tan tang tao tian tran vu vuong wan wang wei wen wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin yoo you yu yuan yun zeng zhai zhan zhang zhao zheng zhong zhou zhu'.split(' '))
/** … of which these are given names or western family names as well: first only before two further tokens. */
const ALSO_GIVEN = new Set('kim lee moon park song sun dai han jin lai lin tan ling fan le ma he you do van an yi ye jung ben may su tang wan pan'.split(' '))

const cache = new Map<string, PersonName>()
const CACHE_LIMIT = 100_000

/** Reads a person's key; the result depends on the key alone. */
export function personName(key: string): PersonName {
  const known = cache.get(key)
  if (known) return known
  const name = parse(key)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(key, name)
  return name
}

function parse(key: string): PersonName {
  const all = key.slice(key.indexOf('/') + 1).split('-').filter(Boolean)
  const tokens = withoutExtras(all)
  const familyFirst = isFamilyFirst(tokens)
  const familyToken = (familyFirst ? tokens[0] : tokens.at(-1)) ?? ''
  const others = familyFirst ? tokens.slice(1) : tokens.slice(0, -1)
  return {
    tokens,
    isBare: tokens.length < 2,
    given: others[0] ?? '',
    middle: others.slice(1),
    family: standardSpelling(familyToken),
  }
}

/** `["sheikh", "tamim", "bin", "hamad", "al", "thani"]` → `["tamim", "hamad", "thani"]`; never nothing. */
function withoutExtras(tokens: string[]): string[] {
  let from = 0
  while (from < tokens.length - 1 && HONOURS.has(tokens[from]!)) from += 1
  let to = tokens.length
  while (to > from + 1 && SUFFIXES.has(tokens[to - 1]!)) to -= 1
  const core = tokens.slice(from, to)
  const kept = core.filter((token, i) => !(PARTICLES.has(token) && i < core.length - 1 && (i > 0 || core.length === 2)))
  return kept.length > 0 ? kept : core
}

function isFamilyFirst(tokens: readonly string[]): boolean {
  const [first] = tokens
  if (first === undefined || tokens.length < 2 || tokens.length > 3 || !FAMILY_FIRST.has(first)) return false
  return tokens.length === 3 ? true : !ALSO_GIVEN.has(first)
}
