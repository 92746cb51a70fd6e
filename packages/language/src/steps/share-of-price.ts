/** 136,152 parts of 133,590 in lowest terms: 372 ÷ 365. Day counts by the year count in parts that say nothing to a reader. */
export function shareOfPrice(days: number, of: number, print: (count: number) => string): string {
  const most = divisor(Math.abs(days), of)
  return `${print(Math.trunc(days / most))} ÷ ${print(Math.trunc(of / most))}`
}

/** The greatest number that divides both. */
const divisor = (a: number, b: number): number => (b === 0 ? Math.max(a, 1) : divisor(b, a % b))
