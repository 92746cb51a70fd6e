import type { Fault } from '../issue/terms-issue.ts'
import { compareDecimals, decimalFault, decimalLimits } from '../text/decimal-text.ts'
import type { DecimalText } from '../text/decimal-text.ts'
import { leaf } from './leaf.ts'
import { written } from './written.ts'

/** A fault of a decimal that must lie between two bounds, both allowed; an open side is left out. */
function boundedFault(text: string, minimum?: string, maximum?: string): Fault | undefined {
  const fault = writtenFault(text)
  if (fault) return fault
  // writtenFault found no fault, so all three are plain decimals.
  const value = text as DecimalText
  if (minimum !== undefined && compareDecimals(value, minimum as DecimalText) < 0) {
    return { code: 'below-minimum', facts: { written: text, minimum } }
  }
  if (maximum !== undefined && compareDecimals(value, maximum as DecimalText) > 0) {
    return { code: 'above-maximum', facts: { written: text, maximum } }
  }
  return undefined
}

function writtenFault(text: string): Fault | undefined {
  switch (decimalFault(text)) {
    case 'form':
      return { code: 'not-a-decimal', facts: { written: text } }
    case 'whole-digits':
      return { code: 'too-many-digits', facts: { written: text, limit: decimalLimits.wholeDigits } }
    case 'decimals':
      return { code: 'too-many-decimals', facts: { written: text, limit: decimalLimits.decimals } }
    case undefined:
      return undefined
  }
}

function decimal(minimum?: string, maximum?: string) {
  return written((text) => boundedFault(text, minimum, maximum)).brand<'DecimalText'>()
}

/** An amount in the contract's currency, net of tax, zero or more: `437.00`. */
export const amount = leaf(decimal('0'), 'amount', 'currency')

/** An amount of any sign, as a result carries it. */
export const signedAmount = leaf(decimal(), 'amount', 'currency')

/** A share of a whole in percent, from 0 to 100: `6` is six percent. */
export const share = leaf(decimal('0', '100'), 'percent', 'percent')

/** A share in per mille, from 0 to 1000: `0.5` is five in ten thousand. */
export const perMille = leaf(decimal('0', '1000'), 'percent', 'per-mille')

/** A change of prices in percent, from −100 to 1000. */
export const priceChange = leaf(decimal('-100', '1000'), 'percent', 'percent')

/** What one unit of a currency is in another: more than nothing. */
export const exchangeRate = leaf(decimal('0.000001'), 'rate')
