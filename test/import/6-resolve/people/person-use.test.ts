// Units → the text that keeps them, and back; with and without what some articles said.
import { describe, expect, it } from 'vitest'
import { addEvidence, type Evidence, evidenceOf, seenOnce } from '../../../../import/6-resolve/evidence.ts'
import type { PersonUnit } from '../../../../import/6-resolve/people/person-unit.ts'
import { readUse, usesOf, withoutEvidence } from '../../../../import/6-resolve/people/person-use.ts'

const KEY = { key: 'person/ann-field', represents: 'country/CAN', role: null }

function said(day: string, office = 'office/CAN/foreign-minister'): Evidence {
  const claim = { id: KEY.key, name: 'Ann Field', aliases: ['Field'], represents: KEY.represents, office }
  return evidenceOf(claim, seenOnce(day))
}

function unit(...evidence: readonly Evidence[]): PersonUnit {
  return { ...KEY, evidence: evidence.reduce(addEvidence) }
}

const DAYS = ['2022-03-01', '2022-03-02', '2022-03-03'] as const

describe('usesOf', () => {
  it('when units are written and read, then they are as they were', () => {
    const assigned = { unit: unit(...DAYS.map((day) => said(day))), rule: 'initial' }
    expect(usesOf([assigned]).map(readUse)).toEqual([assigned])
  })

  it('when articles come in another order, then the text is the same', () => {
    const texts = [DAYS, DAYS.toReversed()].map((days) =>
      usesOf([{ unit: unit(...days.map((day) => said(day))), rule: null }]),
    )
    expect(texts[0]).toEqual(texts[1])
  })
})

describe('withoutEvidence', () => {
  it('when an article between others goes, then the unit is what the others make it', () => {
    const left = withoutEvidence(unit(...DAYS.map((day) => said(day))), said(DAYS[1]))
    expect(left).toEqual(unit(said(DAYS[0]), said(DAYS[2])))
  })

  it.each([DAYS[0], DAYS[2]])(
    'when the article of %s goes, the first or last, then the others must be asked',
    (day) => {
      expect(withoutEvidence(unit(...DAYS.map((each) => said(each))), said(day))).toBe('unsure')
    },
  )

  it('when the only article goes, then nothing is left', () => {
    expect(withoutEvidence(unit(said(DAYS[0])), said(DAYS[0]))).toBeNull()
  })

  it('when an office is told by that article only, then it goes with it', () => {
    const left = withoutEvidence(
      unit(said(DAYS[0]), said(DAYS[1], 'office/CAN/president'), said(DAYS[2])),
      said(DAYS[1], 'office/CAN/president'),
    )
    expect(left).toEqual(unit(said(DAYS[0]), said(DAYS[2])))
  })
})
