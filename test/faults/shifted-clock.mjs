// `NODE_OPTIONS=--import …` and CLOCK_SHIFT=ms → a process whose clock jumps by that much some seconds after its start.
const [shift, after] = [Number(process.env.CLOCK_SHIFT), 3_000]
const RealDate = Date
const begin = RealDate.now()
const now = () => {
  const real = RealDate.now()
  return real - begin > after ? real + shift : real
}
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length > 0 ? args : [now()]))
  }
  static now = now
}
