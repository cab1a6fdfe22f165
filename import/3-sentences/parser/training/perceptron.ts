// Wrong and right slots → averaged weights, then the same as bytes.

/** Averaged perceptron (Collins 2002; Daumé's running form: average = now − drift / steps). */
export interface Perceptron {
  readonly now: Int32Array
  readonly drift: Float64Array
  steps: number
}

export const newPerceptron = (slots: number): Perceptron => ({
  now: new Int32Array(slots),
  drift: new Float64Array(slots),
  steps: 1,
})

export function adjust(p: Perceptron, slot: number, by: number): void {
  p.now[slot] = (p.now[slot] as number) + by
  p.drift[slot] = (p.drift[slot] as number) + by * p.steps
}

/** The averages on a scale where all but one in `clipped` of the weights other than 0 fit into a byte. */
export function averagedBytes(p: Perceptron, clipped = 2000): Int8Array {
  const average = new Float64Array(p.now.length)
  const sizes: number[] = []
  for (let i = 0; i < average.length; i++) {
    average[i] = (p.now[i] as number) - (p.drift[i] as number) / p.steps
    if (average[i] !== 0) sizes.push(Math.abs(average[i] as number))
  }
  sizes.sort((a, b) => a - b)
  const scale = 127 / (sizes[Math.floor(sizes.length * (1 - 1 / clipped))] ?? 1)
  return Int8Array.from(average, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))))
}
