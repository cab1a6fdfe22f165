// Lexemes and tags of a sentence → heads and labels in the configuration, one greedy move after another.
import { allowedMoves, begin, c, isOver, labelMixes, LEFT, move, RIGHT, stackTop } from './configuration.ts'
import { shiftFor, slotOf } from './hashing.ts'
import { fillLabelFeatures, labelFeatures } from './label-features.ts'
import type { Lexemes } from './lexemes.ts'
import { fillMoveFeatures, moveFeatures } from './move-features.ts'

export interface LabelInventory {
  /** For (head tag × 64 + child tag) × 2 + side: the number of its list of labels. */
  readonly labelSetOf: Uint16Array
  readonly labelSets: readonly Uint8Array[]
}

export interface ArcModel extends LabelInventory {
  /** Four weights a feature, one for each move, as packMoves lays them. */
  readonly packedMoves: Int32Array
  readonly labelWeights: Int8Array | Int32Array
}

export const moveScores = new Int32Array(4)

/** The four bytes of each row as one integer, each raised by 128, so that rows can be summed two lanes at a time. */
export function packMoves(weights: Int8Array): Int32Array {
  const packed = new Int32Array(new Int8Array(weights).buffer)
  for (let i = 0; i < packed.length; i++) packed[i] = (packed[i] as number) ^ 0x80808080
  return packed
}

/** Row of the feature in a table of that many rows. */
export const rowOf = (feature: number, shift: number): number => Math.imul(feature, 0x9e3779b1) >>> shift

/** Sums the weights of the features that were filled last; fewer than 257 features, so no lane overflows. */
function scorePacked(packed: Int32Array, count: number): void {
  const shift = shiftFor(packed.length)
  let even = 0
  let odd = 0
  for (let f = 0; f < count; f++) {
    const row = packed[rowOf(moveFeatures[f] as number, shift)] as number
    even += row & 0x00ff00ff
    odd += (row >>> 8) & 0x00ff00ff
  }
  moveScores[0] = even & 0xffff
  moveScores[1] = odd & 0xffff
  moveScores[2] = even >>> 16
  moveScores[3] = odd >>> 16
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

export function candidateLabels(model: LabelInventory, head: number, child: number): Uint8Array {
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
function labelFor(model: ArcModel, head: number, child: number): number {
  if (head === c.length) return 0
  const candidates = candidateLabels(model, head, child)
  if (candidates.length === 1) return candidates[0] as number
  return bestLabel(model.labelWeights, candidates, fillLabelFeatures(head, child))
}

function nextMove(model: ArcModel): number {
  const allowed = allowedMoves()
  if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed)
  scorePacked(model.packedMoves, fillMoveFeatures())
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
