// An event's id → the event, its place, who took part, what it is about, what came of it.
import type { PlaceNode } from '../place/cypher.ts'
import type { Plan } from '../plan/plan.ts'
import {
  aboutOfEvent,
  eventById,
  eventsLeading,
  eventsResulting,
  participants,
  placeOfEvent,
  type AboutRow,
  type EventNode,
  type ParticipantRow,
} from './cypher.ts'

export function loadEvent(plan: Plan, id: string): Promise<EventNode | null> {
  return plan.one(eventById, { id })
}

export function loadPlaceOfEvent(plan: Plan, id: string): Promise<PlaceNode | null> {
  return plan.one(placeOfEvent, { id })
}

export function loadParticipants(plan: Plan, id: string, limit: number): Promise<ParticipantRow[]> {
  return plan.list(participants, { id }, {}, limit)
}

/** How many subjects or results of one event are shown. */
const FEW = 50

export function loadAbout(plan: Plan, id: string): Promise<AboutRow[]> {
  return plan.list(aboutOfEvent, { id }, {}, FEW)
}

export function loadSources(plan: Plan, id: string): Promise<EventNode[]> {
  return plan.list(eventsLeading, { id }, {}, FEW)
}

export function loadResults(plan: Plan, id: string): Promise<EventNode[]> {
  return plan.list(eventsResulting, { id }, {}, FEW)
}
