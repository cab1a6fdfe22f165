// Lexemes and tags of a sentence → heads and labels in the configuration, one greedy move after another.
import { allowedMoves, begin, c, isOver, labelMixes, LEFT, move, RIGHT, stackTop } from './configuration.ts'
import { shiftFor, slotOf } from './hashing.ts'
import { fillLabelFeatures, labelFeatures } from './label-features.ts'
import type { Lexemes } from './lexemes.ts'
import { fillMoveFeatures, moveFeatures } from './move-features.ts'

export interface ArcModel {
  /** For (head tag × 64 + child tag) × 2 + side: the number of its list of labels. */
  readonly labelSetOf: Uint16Array
  readonly labelSets: readonly Uint8Array[]
  /** Four weights a feature, one for each move. */
  readonly moveWeights: Int8Array | Int32Array
  readonly labelWeights: Int8Array | Int32Array
}

export const moveScores = new Int32Array(4)

/** Sums the weights of the features that were filled last. */
export function scoreMoves(weights: Int8Array | Int32Array, count: number): void {
  const shift = shiftFor(weights.length) + 2
  let shiftScore = 0
  let reduceScore = 0
  let leftScore = 0
  let rightScore = 0
  for (let f = 0; f < count; f++) {
    const slot = (Math.imul(moveFeatures[f] as number, 0x9e3779b1) >>> shift) << 2
    shiftScore += weights[slot] as number
    reduceScore += weights[slot + 1] as number
    leftScore += weights[slot + 2] as number
    rightScore += weights[slot + 3] as number
  }
  moveScores[0] = shiftScore
  moveScores[1] = reduceScore
  moveScores[2] = leftScore
  moveScores[3] = rightScore
}

/** The best-scored move among `allowed` (bits). */
export function bestMove(allowed: number): number {
  let best = -1
  for (let action = 0; action < 4; action++) {
    if ((allowed & (1 << action)) === 0) continue
    if (best < 0 || (moveScores[action] as number) > (moveScores[best] as number)) best = action
  }
  return best
}

export function candidateLabels(model: ArcModel, head: number, child: number): Uint8Array {
  const pair = (c.tagNumber[head] as number) * 64 + (c.tagNumber[child] as number)
  return model.labelSets[model.labelSetOf[pair * 2 + (child < head ? 0 : 1)] as number] as Uint8Array
}

export function bestLabel(weights: Int8Array | Int32Array, candidates: Uint8Array, count: number): number {
  const shift = shiftFor(weights.length)
  let best = candidates[0] as number
  let bestScore = -Infinity
  for (let k = 0; k < candidates.length; k++) {
    const mix = labelMixes[candidates[k] as number] as number
    let score = 0
    for (let f = 0; f < count; f++) score += weights[slotOf(labelFeatures[f] as number, mix, shift)] as number
    if (score > bestScore) {
      bestScore = score
      best = candidates[k] as number
    }
  }
  return best
}

/** The label of the arc head → child; an arc from the root needs no choice (label 0). */
export function labelFor(model: ArcModel, head: number, child: number): number {
  if (head === c.length) return 0
  const candidates = candidateLabels(model, head, child)
  if (candidates.length === 1) return candidates[0] as number
  return bestLabel(model.labelWeights, candidates, fillLabelFeatures(head, child))
}

export function nextMove(model: ArcModel): number {
  const allowed = allowedMoves()
  if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed)
  scoreMoves(model.moveWeights, fillMoveFeatures())
  return bestMove(allowed)
}

/** Parses greedily; at most two moves a word. The result stands in the configuration. */
export function parseLexemes(model: ArcModel, x: Lexemes, tagged: Int32Array): void {
  begin(x, tagged)
  while (!isOver()) {
    const action = nextMove(model)
    let label = 0
    if (action === LEFT) label = labelFor(model, c.next, stackTop())
    else if (action === RIGHT) label = labelFor(model, stackTop(), c.next)
    move(action, label)
  }
}
