// `the President`, `the Secretary` in a turn of a transcript → who of the speaker's own house is meant, by name or by office.
import { officeKey } from './office-of.ts'
import type { Person } from './persons.ts'
import type { OfficePhrase } from './phrases.ts'

/** By the holder's name, or, where the text has none or several, for which country and in which office. */
export type OwnHolder = { readonly person: Person } | { readonly home: string; readonly office?: string }

/** Whether the phrase has a capital and nothing else: foreign offices have their owner, or stand in small letters. */
export function isOwnOffice({ owners, names, determiner, plural, past, title }: OfficePhrase): boolean {
  return (
    owners.length === 0 &&
    names.length === 0 &&
    !plural &&
    !past &&
    determiner === 'the' &&
    /^(?:President|Secretary)$/.test(title)
  )
}

/** Not an assistant secretary, whom the text may call Secretary later. */
const SECRETARY = /^(?:secretary|secretary of (?:state|defen[cs]e))$/

/**
 * @param home the speaker's country
 * @param all the persons of the whole text: the own president need not be named first
 */
export function ownHolder({ role, title }: OfficePhrase, home: string, all: readonly Person[]): OwnHolder {
  if (title === 'Secretary') {
    const secretaries = all.filter(
      ({ titles }) => titles.size > 0 && [...titles].every((own) => SECRETARY.test(own)),
    )
    return secretaries.length > 0
      ? { person: secretaries.reduce((best, each) => (each.named > best.named ? each : best)) }
      : { home }
  }
  const holders = all.filter(
    ({ roles, represents }) => roles.has(role) && (represents === null || represents === home),
  )
  const own = holders.filter(({ represents }) => represents === home)
  const [only] = own.length > 0 ? own : holders
  return only && (own.length === 1 || holders.length === 1)
    ? { person: only }
    : { home, office: officeKey(home, role) }
}
