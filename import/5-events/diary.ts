// A tree in → whether its sentence is a line of a day's programme, which tells what is to come in the present tense.
import type { Tree } from './tree.ts'

/** `10:30 a.m. The minister receives …`. */
export function isDiaryLine({ tokens }: Tree): boolean {
  const clock = tokens[0]?.lower ?? ''
  return (
    /^\d{1,2}[:.]\d\d(?:[ap]\.?m\.?)?$/.test(clock) ||
    (/^\d{1,2}$/.test(clock) && /^(?:[ap]\.?m\.?|noon|hours)$/.test(tokens[1]?.lower ?? ''))
  )
}
