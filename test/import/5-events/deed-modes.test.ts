// Sentences composed for the project → how a deed was done: PLOVER's mode, and none where the words tell none.
import { describe, expect, it } from 'vitest'
import { readText } from '../../support/told.ts'

const types = (text: string): string[] => readText(text).events.map(({ plover }) => plover)

describe('withMode', () => {
  it.each([
    ['COERCE:arrest', 'Kenya jailed two Ugandan reporters.'],
    ['COERCE:curfew', 'The president of Sri Lanka imposed a curfew in Kandy.'],
    ['COERCE:martial-law', 'Chad declared a state of emergency along its border with Niger.'],
    ['COERCE:deport', 'Togo deported 200 Ghanaians.'],
    ['PROTEST:strike-hun', 'Miners in Bolivia began a hunger strike.'],
    ['PROTEST:riot', 'Students in Chad hurled stones at the embassy of Sudan.'],
    ['PROTEST:obstruct', 'Hundreds of farmers blocked the border of Poland with Ukraine.'],
    ['ASSAULT:abduct', 'Gunmen in Nigeria kidnapped two Lebanese.'],
    ['ASSAULT:torture', 'Soldiers in Chad tortured two Sudanese traders.'],
    ['FIGHT:heavy-weapons', 'American jets bombed Tripoli.'],
    ['RETREAT:ceasefire', 'The rebels in Mali declared a truce.'],
    ['RETREAT:release', 'Iran released four Canadian sailors.'],
    ['RETREAT:withdraw', 'Mali pulled its soldiers out of Niger.'],
    ['SANCTION:discontinue', 'Oman broke off contacts with Yemen.'],
    ['SANCTION:expel', 'Poland expelled three Russian diplomats.'],
    ['MOBILIZE:troops', 'Sudan massed troops along its border with Chad.'],
    ['THREATEN:violence', 'Togo threatened to attack Benin.'],
    ['SUPPORT', 'Portugal supported Moldova in its bid.'],
    ['CONCEDE', 'The government of Peru bowed to pressure.'],
  ])('when the words tell %s, then the type has it: %s', (type, text) => {
    expect(types(text)).toContain(type)
  })
})
