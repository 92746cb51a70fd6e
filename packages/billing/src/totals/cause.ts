/** Why one scenario costs more than another. In this order they are listed, and ties are broken. */
export const causes = [
  /** The term, its sites and charges: what only one of them has, or one for longer. */
  'scope',
  /** How many are there, of what both bill. */
  'headcount',
  /** Prices as the terms state them, and what a fixed price is per. */
  'price',
  /** Where tiers begin, how they make a price, and who climbs them together. */
  'tiers',
  /** How days are counted and amounts rounded: joiners, leavers, basis, stubs, periods, what is invoiced when. */
  'proration',
  /** How prices change: uplift, its index, ramps. */
  'uplift',
  /** Least quantities and money: floor, ratchet, tolerance, included units, commitments. */
  'minimum',
  /** What is taken off, free months among it. */
  'discount',
  /** In which currency prices are, and at which rate they are converted. */
  'currency',
  /** VAT. */
  'tax',
] as const

/** A cause by its name, as `causes` lists them. */
export type Cause = (typeof causes)[number]
