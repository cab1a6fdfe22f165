// An appointment or resignation and its sentence's tree in → the post, in the text's words: `ambassador to Peru`, `finance minister`.
import type { Candidate } from './candidate.ts'
import { phraseText } from './phrase-text.ts'
import type { Tree } from './tree.ts'

/** `the prime minister resigned`: who has no name is called by the post. */
const POST =
  /(?:minister|president|premier|chief|governor|chancellor|secretary|ambassador|envoy|speaker|director|commissioner|chairman|king)$/

/** What stands behind `as`, else the noun of the rule, else what somebody is made: `named her minister`. */
export function postOf({ trigger, noun }: Candidate, tree: Tree, source: string): string | null {
  const [named] = [
    ...[trigger, ...tree.objects(trigger)].flatMap((head) => tree.after(head, 'as')),
    ...(noun === null || noun === trigger ? [] : [noun]),
    ...tree.children(trigger, 'oprd', 'attr'),
    ...tree.subjects(trigger).filter((head) => POST.test(tree.tokens[head]!.text)),
  ]
  return named === undefined ? null : phraseText(tree, named, source)
}
