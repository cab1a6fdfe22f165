// An encounter of a traveller with officials whom nothing gives to a country → one for each country of the journey.
import type { ActorsAt } from './actors-at.ts'
import type { ArticleText } from './article-text.ts'
import type { Candidate } from './candidate.ts'
import { meetsHosts, withHosts } from './destinations.ts'
import { stayOf } from './settle-place.ts'
import type { Stays } from './stays.ts'
import type { Tree } from './tree.ts'

/** Encounters of which unnamed officials can be the other side. */
const HOSTED = /^meeting\/(?:met|held-talks|nominal|spoke|saw|called-on|exchanged-views)$/

/** `travels to Oslo and Riga, where she meets officials`: theirs, an encounter for each country. */
export function atDestination(
  candidate: Candidate,
  actors: ActorsAt,
  tree: Tree,
  stays: Stays,
  article: ArticleText,
): Candidate[] {
  const { kind, status, participants } = candidate
  if (kind !== 'MEETING' || !/^(?:occurred|planned|ongoing)$/.test(status)) return [candidate]
  const first = participants[0]
  if (!HOSTED.test(candidate.pattern.rule) || !first?.actor.startsWith('person/')) return [candidate]
  if (!meetsHosts(tree, actors, candidate)) return [candidate]
  const stay = stayOf(candidate, stays)
  const own = candidate.placeCountry ? [{ place: candidate.place!, country: candidate.placeCountry }] : []
  const here = stay?.sentence === candidate.sentence
  const places = (here && stay.places.length > own.length) || own.length === 0 ? (stay?.places ?? []) : own
  const home = article.sideOf(first.actor)
  const travellers = participants.filter(({ actor }) => article.sideOf(actor) === home)
  const hosted = withHosts(
    { ...candidate, participants: travellers },
    places,
    new Set(participants.map(({ actor }) => article.sideOf(actor))),
  )
  const isWhole = travellers.length < participants.length || hosted.length === 0
  return isWhole ? [candidate, ...hosted] : hosted
}
