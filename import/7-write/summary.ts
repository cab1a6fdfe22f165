// A derived event and its actors' names → the line that stands for it in a list.
import type { DerivedEvent } from '../6-resolve/events/derive-event.ts'

const MOST_NAMES = 4

/** `Bogdan Aurescu met Melanie Joly`, `Canada and Romania: joint statement`. */
export function summaryOf(event: DerivedEvent, nameOf: (actor: string) => string): string {
  const names = (roles: RegExp): string[] =>
    event.participants.filter(({ role }) => roles.test(role)).map(({ actor }) => nameOf(actor))
  const all = event.participants.map(({ actor }) => nameOf(actor))
  const place = event.place ? ` in ${event.place}` : ''
  const text = sentence(event, names, all, place)
  return event.status === 'occurred' ? text : `${text} (${event.status})`
}

function sentence(
  event: DerivedEvent,
  names: (roles: RegExp) => string[],
  all: string[],
  place: string,
): string {
  const { kind, name, place: town } = event
  if (kind === 'MEETING')
    return all.length === 2 ? `${all[0]} met ${all[1]}${place}` : `Meeting of ${list(all)}${place}`
  if (kind === 'VISIT') {
    const hosts = names(/host|visited|destination/i)
    const visitors = all.filter((each) => !hosts.includes(each))
    return `${list(visitors.length > 0 ? visitors : all)} visited ${town ?? list(hosts)}`.trim()
  }
  if (kind === 'AGREEMENT') return `${list(all)}: ${name ?? 'agreement'}`
  const [first, ...others] = [
    ...names(/source|speaker|donor|imposer|giver|actor/i),
    ...names(/^(?!.*(?:source|speaker|donor|imposer|giver|actor))/i),
  ]
  const topics = [...event.topics.values()]
    .map((topic) => topic.name)
    .slice(0, 2)
    .join(', ')
  const amount = event.amount === null ? '' : ` ${event.amount} ${event.currency ?? ''}`
  const verb = kind.toLowerCase().replaceAll('_', ' ')
  return `${first ?? ''}: ${verb}${amount}${others.length > 0 ? ` – ${list(others)}` : ''}${topics ? ` on ${topics}` : ''}`.trim()
}

function list(names: readonly string[]): string {
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} others`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
