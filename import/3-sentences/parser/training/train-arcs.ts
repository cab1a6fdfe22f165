// Annotated sentences with predicted tags → the weights of the moves and of the labels.
import { allowedMoves, begin, c, isOver, labelMixes, LEFT, move, RIGHT, stackTop } from '../configuration.ts'
import { shiftFor, slotOf } from '../hashing.ts'
import { fillLabelFeatures, labelFeatures } from '../label-features.ts'
import { emptyLexemes, readLexemes } from '../lexemes.ts'
import { fillMoveFeatures, moveFeatures } from '../move-features.ts'
import { bestLabel, bestMove, candidateLabels, moveScores, rowOf } from '../transition-parser.ts'
import type { LabelInventory } from '../transition-parser.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { GoldSentence } from './corpus.ts'
import { costs, fillCosts } from './oracle.ts'
import { adjust } from './perceptron.ts'
import type { Perceptron } from './perceptron.ts'

export interface Example {
  readonly sentence: GoldSentence
  /** Heads with the root as row n, made projective. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Tags by a tagger that has not seen the sentence. */
  readonly tagged: Int32Array
}

const lexemes = emptyLexemes()

function scoreMoves(weights: Int32Array, count: number): void {
  const shift = shiftFor(weights.length) + 2
  moveScores.fill(0)
  for (let f = 0; f < count; f++) {
    const slot = rowOf(moveFeatures[f] as number, shift) << 2
    for (let action = 0; action < 4; action++)
      moveScores[action] = (moveScores[action] as number) + (weights[slot + action] as number)
  }
}

function updateMoves(p: Perceptron, count: number, right: number, wrong: number): void {
  const shift = shiftFor(p.now.length) + 2
  for (let f = 0; f < count; f++) {
    const slot = rowOf(moveFeatures[f] as number, shift) << 2
    adjust(p, slot + right, 1)
    adjust(p, slot + wrong, -1)
  }
}

function learnLabel(
  model: LabelInventory,
  p: Perceptron,
  head: number,
  child: number,
  example: Example,
): number {
  if (head === c.length) return 0
  const candidates = candidateLabels(model, head, child)
  const right = example.heads[child] === head ? (example.labels[child] as number) : -1
  if (candidates.length === 1) return candidates[0] as number
  const count = fillLabelFeatures(head, child)
  const guess = bestLabel(p.now, candidates, count)
  p.steps++
  if (right < 0 || guess === right || !candidates.includes(right)) return guess
  const shift = shiftFor(p.now.length)
  for (let f = 0; f < count; f++) {
    adjust(p, slotOf(labelFeatures[f] as number, labelMixes[right] as number, shift), 1)
    adjust(p, slotOf(labelFeatures[f] as number, labelMixes[guess] as number, shift), -1)
  }
  return guess
}

function cheapest(allowed: number): number {
  let free = 0
  let least = Infinity
  for (let action = 0; action < 4; action++) {
    if ((allowed & (1 << action)) === 0) continue
    const cost = costs[action] as number
    if (cost < least) {
      least = cost
      free = 0
    }
    if (cost === least) free |= 1 << action
  }
  return free
}

/** Follows the model's own moves with probability `explore` and learns wherever it strays from a best one. */
export function learnArcs(
  model: LabelInventory,
  known: Vocabulary,
  moves: Perceptron,
  labels: Perceptron,
  example: Example,
  explore: () => boolean,
): void {
  readLexemes(example.sentence.tokens, 0, example.sentence.tokens.length, known, lexemes)
  begin(lexemes, example.tagged)
  while (!isOver()) {
    const allowed = allowedMoves()
    let action = 31 - Math.clz32(allowed)
    if ((allowed & (allowed - 1)) !== 0) {
      const count = fillMoveFeatures()
      scoreMoves(moves.now, count)
      const guess = bestMove(allowed)
      fillCosts(example.heads)
      const free = cheapest(allowed)
      moves.steps++
      action = guess
      if ((free & (1 << guess)) === 0) {
        const right = bestMove(free)
        updateMoves(moves, count, right, guess)
        if (!explore()) action = right
      }
    }
    let label = 0
    if (action === LEFT) label = learnLabel(model, labels, c.next, stackTop(), example)
    else if (action === RIGHT) label = learnLabel(model, labels, stackTop(), c.next, example)
    move(action, label)
  }
}
