// A folded name token → the same for all of its usual spellings in Latin letters: zelenskyy, zelenskiy, zelensky → zelenski.

/** In order; each with an example. */
const ALTERNATIONS: readonly (readonly [pattern: RegExp, standard: string])[] = [
  [/(?:iy|yy|ii|ij|yi|ey|ei|ej|y)$/, 'i'], // Zelenskyy, Zelenskiy, Sergei, Sergey
  [/(?:off|ow|of|ew|eff)$/, 'ov'], // Smirnoff
  [/ev$/, 'ov'], // Gorbachev, Gorbachov
  [/sch|shch/g, 'sh'],
  [/tch|tsch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/kh|gh/g, 'h'], // Khan, Ghani
  [/ph/g, 'f'],
  [/q|ck/g, 'k'], // Qasim, Kasim
  [/ou|oo|u/g, 'u'], // Mahmoud, Mahmud
  [/ee|ie|ye/g, 'i'],
  [/aa|ae/g, 'a'],
  [/w/g, 'v'],
  [/j|y/g, 'i'], // Yulia, Julia; Yahya, Jahja
  [/tz|ts/g, 'c'], // Netz, Nets
  [/(.)\1+/g, '$1'], // Hassan, Hasan
]
const KEPT = 3

/** `"zelenskyy"` → `"zelenski"`. Short tokens stay as they are: too little is left to tell them apart. */
export function standardSpelling(token: string): string {
  if (token.length <= KEPT) return token
  return ALTERNATIONS.reduce((text, [pattern, standard]) => text.replace(pattern, standard), token)
}
