// An id or words as a client gives them → the topics and actors that they mean.
import { slug } from '../../src/fold.ts'
import { TOPICS } from '../../src/vocabulary/words/topics.ts'
import { findActor, NOBODY } from '../actor/loaders.ts'
import { typeOfId } from '../node/identity.ts'
import type { Plan } from '../plan/plan.ts'
import { topicById, topicsByWords, type TopicNode } from './cypher.ts'

const NARROWER = new Map<string, string[]>()
for (const { id, broader } of TOPICS)
  if (broader !== undefined) NARROWER.set(broader, [...(NARROWER.get(broader) ?? []), id])

/** How many topics one word can stand for. */
const SUBJECTS = 100

export function loadTopic(plan: Plan, id: string): Promise<TopicNode | null> {
  return plan.one(topicById, { id })
}

/** The id of the topic that an id or a name means. */
export function topicIdOf(reference: string): string {
  const text = reference.trim()
  return typeOfId(text) === 'Topic' ? text : `topic/${slug(text)}`
}

/**
 * The ids of all subjects that `reference` means: one by id; else the actor of that name together with every topic
 * whose name holds those words. `NOBODY` when there is none, so that a filter matches nothing.
 */
export async function findSubjectIds(plan: Plan, reference: string): Promise<string[]> {
  const text = reference.trim()
  if (typeOfId(text) !== null) return withNarrower([text])
  const words = slug(text)
  const [actor, topics] = await Promise.all([
    findActor(plan, text),
    words === '' ? [] : plan.list(topicsByWords, { slug: words }, {}, SUBJECTS),
  ])
  const ids = [...(actor ? [actor.id] : []), ...topics.map(({ id }) => id)]
  return ids.length === 0 ? [NOBODY] : withNarrower(ids)
}

/** Topics with all that the vocabulary says are narrower: whoever asks for war means civil war, too. */
function withNarrower(ids: readonly string[]): string[] {
  const all = new Set(ids)
  // A set goes on with what is added to it on the way.
  for (const id of all) for (const narrower of NARROWER.get(id) ?? []) all.add(narrower)
  return [...all]
}
