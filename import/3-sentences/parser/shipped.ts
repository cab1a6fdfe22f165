// parser.bin beside this file → the model that ships, read once when the process starts.
import { readFileSync } from 'node:fs'
import { decodeModel } from './model.ts'

export const shipped = decodeModel(readFileSync(new URL('parser.bin', import.meta.url)))
