// Two schemas → what breaks clients, but for what was deprecated before.
import { describe, expect, it } from 'vitest'
import { undeprecatedBreaks } from '../../schema/breaking.ts'

const RELEASED = `
type Query { treaty(name: String, code: String @deprecated(reason: "name")): Treaty old: Ledger @deprecated }
type Treaty { name: String! year: Int @deprecated(reason: "date") date: String state: State }
type Ledger { page: Int }
enum State { OPEN CLOSED @deprecated }
`
const changed = (from: string | RegExp, to: string) => RELEASED.replace(from, to)

describe('undeprecatedBreaks', () => {
  it.each<[name: string, today: string, breaks: string[]]>([
    ['nothing changes', RELEASED, []],
    ['a field is added', changed('date: String', 'date: String place: String'), []],
    ['a field goes', changed('date: String', ''), ['Treaty.date was removed.']],
    ['a deprecated field goes', changed('year: Int @deprecated(reason: "date")', ''), []],
    ['a deprecated field becomes another', changed('year: Int', 'year: [String]'), []],
    ['a deprecated argument goes', changed(/, code[^)]*\)\)/, ')'), []],
    ['an argument goes', changed('name: String, ', ''), ['Query.treaty arg name was removed.']],
    ['a deprecated value goes', changed('CLOSED @deprecated', ''), []],
    ['a value goes', changed('OPEN', ''), ['OPEN was removed from enum type State.']],
    [
      'a deprecated field goes, with the type that only it led to',
      changed('old: Ledger @deprecated', '').replace('type Ledger { page: Int }', ''),
      [],
    ],
    [
      'a field becomes nullable',
      changed('name: String!', 'name: String'),
      ['Treaty.name changed type from String! to String.'],
    ],
  ])('when %s, then the breaks are told', (_, today, breaks) => {
    expect(undeprecatedBreaks(RELEASED, today)).toEqual(breaks)
  })
})
