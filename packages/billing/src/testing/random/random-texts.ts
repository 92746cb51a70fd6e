import type { DecimalText } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { decimal } from '../terms.ts'
import type { ContractKind } from './contract-kind.ts'

/** A decimal text of so many digits before and up to so many after the point. */
export const decimalText = (whole: number, decimals: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: 10 ** whole - 1 }), fc.integer({ min: 0, max: decimals }))
    .chain(([units, digits]) =>
      digits === 0
        ? fc.constant(String(units))
        : fc
            .integer({ min: 0, max: 10 ** digits - 1 })
            .map((fraction) => `${units}.${String(fraction).padStart(digits, '0')}`),
    )

export const randomAmount = ({ size }: ContractKind): fc.Arbitrary<DecimalText> =>
  (size === 'huge' ? decimalText(12, 8) : decimalText(4, 3)).map(decimal)

/** An amount of the size of some lines. */
export const lineAmount = ({ size }: ContractKind): fc.Arbitrary<DecimalText> =>
  decimalText(size === 'huge' ? 10 : 3, 2).map(decimal)

export const randomPercent: fc.Arbitrary<DecimalText> = fc
  .oneof(fc.constantFrom('0', '5', '7.5', '33.333', '100', '12.25'), decimalText(1, 2))
  .map(decimal)
