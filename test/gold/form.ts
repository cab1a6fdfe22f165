// Nothing in → the form of the gold: one text a file, one sentence a line, with what a careful reader takes from them.
import { z } from 'zod'
import { COUNTRIES } from '../../src/vocabulary/words/countries.ts'

const ISO3 = new Set<string>(COUNTRIES.map((country) => country.iso3))

/** Bodies that stand in a sentence as source or target. */
const BODIES = new Set([
  'AU', 'ECOWAS', 'EU', 'IAEA', 'ICC', 'ICRC', 'NATO', 'OAS', 'UN', 'WFP',
]) // prettier-ignore

/** The event names of PLOVER's gold standard records, and the event kind that each stands for as a rule. */
export const PLOVER: Readonly<Record<string, string>> = {
  AGREE: 'AGREEMENT',
  AID: 'AID',
  ASSAULT: 'ASSAULT',
  COERCE: 'COERCION',
  CONCEDE: 'CONCESSION',
  CONSULT: 'MEETING',
  COOPERATE: 'COOPERATION',
  DEMAND: 'STATEMENT',
  DISAPPROVE: 'STATEMENT',
  FIGHT: 'FIGHT',
  INVESTIGATE: 'INVESTIGATION',
  MOBILIZE: 'MOBILIZATION',
  PROTEST: 'PROTEST',
  REJECT: 'STATEMENT',
  RETREAT: 'WITHDRAWAL',
  SANCTION: 'SANCTION',
  SUPPORT: 'STATEMENT',
  THREATEN: 'STATEMENT',
}
const KINDS = [...new Set([...Object.values(PLOVER), 'VISIT', 'APPOINTMENT'])]

/** A day, a month or a year that exists. */
export const isDay = (date: string): boolean => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false
  const day = new Date(`${date}-01-01`.slice(0, 10))
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'has blanks at its ends')
const date = z.string().refine(isDay, 'is not a date').nullable()
const country = z.string().refine((code) => ISO3.has(code), 'is not an ISO 3166-1 alpha-3 code')
const code = z
  .string()
  .refine((value) => ISO3.has(value) || BODIES.has(value), 'is neither a country nor a body')
const actor = text.refine(
  (value) => !value.startsWith('country:') || ISO3.has(value.slice(8)),
  'is no country',
)
const status = z.enum(['occurred', 'planned', 'cancelled', 'denied', 'hypothetical'])

const meeting = z.strictObject({
  participants: z.array(actor).min(1),
  mode: z.enum(['in-person', 'phone', 'virtual', 'unknown']),
  status,
  date,
  place: text.nullable(),
  topics: z.array(text),
  sentence: text,
})

const agreement = z.strictObject({
  parties: z.array(actor),
  name: text.nullable(),
  kind: z.enum([
    'treaty',
    'pact',
    'deal',
    'memorandum',
    'declaration',
    'joint-statement',
    'communique',
    'ceasefire',
    'other',
  ]),
  status: z.enum(['signed', 'agreed', 'planned', 'mentioned', 'hypothetical', 'withdrawn']),
  date,
  topics: z.array(text),
  sentence: text,
})

const otherEvent = z.strictObject({
  type: z.enum([
    'accuse', 'aid', 'coerce', 'demand', 'military', 'other', 'protest', 'reject', 'request', 'sanction', 'statement', 'support', 'threaten', 'visit',
  ]), // prettier-ignore
  source: z.array(actor).min(1),
  target: z.array(actor),
  status,
  date,
  amount: text.nullable(),
  sentence: text,
})

export const GoldText = z.strictObject({
  id: text,
  source: text,
  title: text.nullable(),
  published: z.iso.date().nullable(),
  kind: z.enum(['wire', 'readout', 'brief', 'joint-statement', 'roundup', 'negative', 'other']),
  text,
  persons: z.array(z.strictObject({ name: text, country: country.nullable(), office: text.nullable() })),
  organizations: z.array(text),
  countries: z.array(country),
  meetings: z.array(meeting),
  agreements: z.array(agreement),
  otherEvents: z.array(otherEvent),
  personsOptional: z.array(text),
  organizationsOptional: z.array(text),
  orgAliases: z.record(text, z.array(text).min(1)),
  countriesOptional: z.array(country),
  meetingsOptional: z.array(meeting),
  agreementsOptional: z.array(agreement),
  notes: z.array(text),
})
export type GoldText = z.infer<typeof GoldText>

export const GoldSentence = z.strictObject({
  id: text,
  text,
  published: z.iso.date(),
  source: z.array(code),
  target: z.array(code).min(1).nullable(),
  plover: z
    .string()
    .refine((event) => event in PLOVER, 'is no PLOVER event')
    .nullable(),
  kind: z.enum(KINDS).nullable(),
  status: status.nullable(),
  mode: text.optional(),
  note: text.optional(),
})
export type GoldSentence = z.infer<typeof GoldSentence>
