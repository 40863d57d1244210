/**
 * How many runs a property gets: a fifth of `full` in `npm test`, from the fixed seed, and all of them in `npm run soak`,
 * which sets `FIFTEEN_DEEP`.
 */
export function runsOf(full: number): number {
  return process.env.FIFTEEN_DEEP === '1' ? full : Math.ceil(full / 5);
}
