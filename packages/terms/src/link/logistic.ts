// Guesses are weighed by their log odds. The tables are made with additions, products and quotients alone: unlike exp and log, these give
// the same bits in every browser, and a link must be read as it was written.

const steps = 64
const reach = 12

/** e to the power of x, close enough for a guess. */
function power(x: number): number {
  let result = 1 + x / 4096
  for (let i = 0; i < 12; i++) result *= result
  return result
}

const likelihoods = Float64Array.from(
  { length: 2 * reach * steps + 1 },
  (_, i) => 1 / (1 + power(reach - i / steps)),
)

const oddsTable = Float64Array.from({ length: 4096 }, (_, i) => logOdds((i + 0.5) / 4096))

function logOdds(likelihood: number): number {
  let i = 0
  while (i < likelihoods.length - 1 && (likelihoods[i] ?? 1) < likelihood) i++
  return i / steps - reach
}

/** The log odds of a likelihood between 0 and 1. */
export function toOdds(likelihood: number): number {
  return oddsTable[Math.min(4095, Math.floor(likelihood * 4096))] ?? 0
}

/** The likelihood of log odds. */
export function fromOdds(odds: number): number {
  const place = Math.round((Math.min(reach, Math.max(-reach, odds)) + reach) * steps)
  return likelihoods[place] ?? 0.5
}
