// What a query selects on the rows of a read → the properties of them that are needed.
import { isCompositeType, type GraphQLResolveInfo } from 'graphql'
import type { Ask } from './ask.ts'
import type { FieldExtensions } from './extensions.ts'
import { NeedsByPlace, type Needs } from './project.ts'
import { fieldsOfEachType, joined, PerSelection, walked, type Place } from './selection.ts'

const known = new PerSelection<Needs>()

/** Of rows that become something else than what is selected, everything is needed. */
export function needing(info: GraphQLResolveInfo, { whole }: Ask, place: Place): { readonly needs?: Needs } {
  if (whole || !isCompositeType(place.type)) return {}
  return {
    needs: known.of(info, place, () => {
      const needs = new NeedsByPlace()
      addNeeds(info, place, needs)
      return needs.found
    }),
  }
}

/** Of all object types that may stand at a place. */
function addNeeds(info: GraphQLResolveInfo, place: Place, needs: NeedsByPlace): void {
  needs.add(place.at, [])
  for (const field of fieldsOfEachType(info, place)) {
    const { reads, walk, needs: own, pothosExposedField } = field.definition.extensions as FieldExtensions
    const to = walk?.to ?? reads?.of
    if (to) needs.add(place.at, [to])
    if (reads?.of) needs.add(joined(place.at, reads.of), [])
    if (walk) addNeeds(info, walked(place, field, walk), needs)
    else needs.add(place.at, own ?? (reads ? [] : pothosExposedField ? [pothosExposedField] : 'all'))
  }
}
