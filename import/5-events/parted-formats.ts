// The participants of encounters named side by side → without the bodies that met each by itself: `the G7 and NATO summits`.
import type { Candidate, Participant } from './candidate.ts'
import type { Tree } from './tree.ts'

/** One who goes to several is told apart elsewhere; of several who do nobody knows who met which body. */
export function withoutParted({ participants, noun }: Candidate, tree: Tree): readonly Participant[] {
  if (noun === null || !/^NNP?S$/.test(tree.tags[noun]!)) return participants
  const groups = groupsOf(participants.filter((each) => isOfName(each, tree, noun)).sort(byPlace), tree)
  const bodies = groups.flat()
  if ((groups.length < 2 && !isListed(tree, noun)) || !bodies.some(({ actor }) => actor.startsWith('org/')))
    return participants
  const others = participants.filter((each) => !bodies.includes(each))
  return others.length === 1 ? participants : [...others, ...(groups.find((group) => group.length > 1) ?? [])]
}

/** `the Peru–Nepal and OAS meetings`, `meetings of the OAS and the G7` */
function isOfName({ actor, at, format }: Participant, tree: Tree, noun: number): boolean {
  if (at === undefined || actor.startsWith('person/')) return false
  return at < noun ? format === true : tree.after(noun, 'of').some((body) => tree.isWithin(at, body))
}

/** `summits of the Quad, the G7 and others`, not all of them known */
const isListed = (tree: Tree, noun: number): boolean =>
  tree.after(noun, 'of').some((body) => tree.conjuncts(body).length > 1)

const byPlace = (a: Participant, b: Participant): number => a.at! - b.at!

/** Those that a hyphen joins are one group; `and` or a comma begins another. */
function groupsOf(formats: readonly Participant[], tree: Tree): Participant[][] {
  const groups: Participant[][] = []
  for (const each of formats) {
    const before = groups.at(-1)?.at(-1)?.at
    const isApart =
      before === undefined ||
      tree.tokens.slice(before + 1, each.at).some(({ lower }) => /^(?:and|,|as)$/.test(lower))
    if (isApart) groups.push([each])
    else groups.at(-1)!.push(each)
  }
  return groups
}
