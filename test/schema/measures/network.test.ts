// Small networks whose measures can be told by hand → the measures.
import { describe, expect, it } from 'vitest'
import { Network, type Measure } from '../../../schema/measures/network.ts'

const WIDE = { actors: 100, ties: 100 }

/** `a-b 3` → a pair with three shared events. */
function pairs(...ties: readonly string[]) {
  return ties.map((tie) => {
    const [source = '', target = '', events = 1] = tie.split(/[- ]/)
    return { source, target, events: Number(events) }
  })
}

function measured(network: Network, by: Measure) {
  return Object.fromEntries(network.ranked(by).map((actor) => [actor.id, actor[by]]))
}

/** Two triangles, and one tie between them. */
const TRIANGLES = pairs('a-b 5', 'a-c 5', 'b-c 5', 'd-e 2', 'd-f 2', 'e-f 2', 'c-d 1')

describe('network', () => {
  it('when three are tied to one alone, then all ways go through that one', () => {
    const star = new Network(pairs('m-x 2', 'a-m 1', 'm-z 1'), WIDE)
    expect(measured(star, 'degree')).toEqual({ m: 3, a: 1, x: 1, z: 1 })
    expect(measured(star, 'weightedDegree')).toEqual({ m: 4, x: 2, a: 1, z: 1 })
    expect(measured(star, 'betweenness')).toEqual({ m: 1, a: 0, x: 0, z: 0 })
    expect(star.ranked('degree').map(({ id }) => id)).toEqual(['m', 'a', 'x', 'z'])
  })

  it('when four stand in a line, then each inner one is on two of the three ways of others', () => {
    const line = new Network(pairs('a-b 1', 'b-c 1', 'c-d 1'), WIDE)
    expect(measured(line, 'betweenness')).toEqual({ b: 0.666667, c: 0.666667, a: 0, d: 0 })
  })

  it('when a star is ranked, then PageRank solves p = 0.0375 + 0.85 · 3q and q = 0.0375 + 0.85 · p / 3', () => {
    const { m, a } = measured(new Network(pairs('a-m 1', 'b-m 1', 'c-m 1'), WIDE), 'pageRank')
    expect(m).toBeCloseTo((0.0375 + 2.55 * 0.0375) / (1 - 0.85 ** 2), 5)
    expect(a).toBeCloseTo(0.0375 + (0.85 * m!) / 3, 5)
  })

  it('when ties weigh more, then more of the rank goes along them', () => {
    const { x, y } = measured(new Network(pairs('m-x 9', 'm-y 1'), WIDE), 'pageRank')
    expect(x).toBeGreaterThan(y!)
  })

  it('when two triangles hang together by one tie, then each is a community, the one that holds the first id ahead', () => {
    const network = new Network(TRIANGLES, WIDE)
    expect(network.communities()).toEqual([
      { number: 1, members: ['c', 'a', 'b'] },
      { number: 2, members: ['d', 'e', 'f'] },
    ])
    // Within: 15 and 6 of 22; ends: 31 and 13 of 44.
    expect(network.modularity).toBeCloseTo(21 / 22 - (31 / 44) ** 2 - (13 / 44) ** 2, 5)
  })

  it('when nobody shares an event, then there is nothing to measure', () => {
    const none = new Network([], WIDE)
    expect([none.actorCount, none.tieCount, none.isCut, none.modularity]).toEqual([0, 0, false, 0])
    expect([none.ranked('degree'), none.communities()]).toEqual([[], []])
  })

  it.each([
    [{ actors: 3, ties: 100 }, 3, 3, true],
    [{ actors: 100, ties: 4 }, 5, 4, true],
    [{ actors: 6, ties: 7 }, 6, 7, false],
    [{ actors: 2, ties: 100 }, 2, 1, true],
  ])('when bounded to %o, then the strongest ties are in it', (most, actors, ties, isCut) => {
    const network = new Network(TRIANGLES, most)
    expect([network.actorCount, network.tieCount, network.isCut]).toEqual([actors, ties, isCut])
  })

  it('when measured again, then every number is the same', () => {
    const [one, other] = [new Network(TRIANGLES, WIDE), new Network(TRIANGLES, WIDE)]
    expect(one.ranked('pageRank')).toEqual(other.ranked('pageRank'))
  })
})
