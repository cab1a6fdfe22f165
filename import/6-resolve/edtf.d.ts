// The part of the package `edtf` that is used: it ships no types.
declare module 'edtf' {
  /** Throws on what is not EDTF. `min` and `max` are epoch milliseconds, or infinite. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
