// A part of the graph before and after → the shared nodes in it that may have become superfluous.
import { actorLabel } from './actor-part.ts'
import type { GraphPart } from './graph-part.ts'
import { referredTo } from './leaves-part.ts'
import type { SharedLabel } from './orphans.ts'

/** Takes out of `before` what the batch no longer needs: others may, so that it is not simply removed. */
export function setSharedApart(before: GraphPart, after: GraphPart): Record<SharedLabel, Set<string>> {
  const candidates: Record<SharedLabel, Set<string>> = {
    Topic: new Set(),
    Place: new Set(),
    Office: new Set(),
    Organization: new Set(),
    Country: new Set(),
    Name: new Set(),
    Word: new Set(),
  }
  for (const [key, { label, row }] of before.nodes) {
    if (!(label in candidates) || after.nodes.has(key)) continue
    candidates[label as SharedLabel].add(row.id)
    before.nodes.delete(key)
  }
  const { Topic, Office, Actor } = referredTo(before)
  for (const id of Topic) if (!after.hasNode('Topic', id)) candidates.Topic.add(id)
  for (const id of Office) if (!after.hasNode('Office', id)) candidates.Office.add(id)
  for (const id of Actor) {
    const label = actorLabel(id)
    if (label && label !== 'Person' && !after.hasNode(label, id)) candidates[label].add(id)
  }
  return candidates
}
