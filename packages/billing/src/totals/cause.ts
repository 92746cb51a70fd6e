/** Why one scenario costs more than another. In this order they are listed, and ties are broken. */
export const causes = [
  'scope',
  'headcount',
  'price',
  'tiers',
  'proration',
  'uplift',
  'minimum',
  'discount',
  'currency',
  'tax',
] as const

export type Cause = (typeof causes)[number]
