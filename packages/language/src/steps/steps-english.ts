import type { Rounding } from '@contract-playbook/billing'
import { englishFormat } from '../format/english.ts'
import { englishChanges } from './changes-english.ts'
import { englishInputs } from './inputs-english.ts'
import { englishLines, englishParts } from './lines-english.ts'
import { englishPricePolicies } from './price-policies-english.ts'
import { englishPrices } from './prices-english.ts'
import { englishQuantities } from './quantities-english.ts'
import { englishQuantityPolicies } from './quantity-policies-english.ts'
import type { StepWords } from './step-words.ts'

const roundedAt: Readonly<Record<Rounding['at'], string>> = {
  line: 'rounded at the line',
  segment: 'rounded for these days',
  invoice: 'rounded at the invoice',
  tax: 'rounded at the line',
  price: 'rounded to the decimals of the price',
  conversion: 'rounded after conversion',
  commitment: 'rounded to the decimals of the currency',
  allocation: 'rounded to the smallest unit',
}

const roundedBy: Readonly<Record<Rounding['rule'], string>> = {
  'half-away-from-zero': 'half away from zero',
  'half-towards-zero': 'half towards zero',
  'half-even': 'half to the even digit',
  'half-up': 'half to the greater number',
  'half-down': 'half to the smaller number',
  up: 'always away from zero',
  down: 'always towards zero',
  'largest-remainder': 'so that the parts add up (largest remainder)',
}

/** Explanations in English. */
export const englishSteps: StepWords = {
  steps: { ...englishLines, ...englishQuantities, ...englishPrices },
  policies: { ...englishQuantityPolicies, ...englishPricePolicies },
  change: englishChanges,
  inputs: englishInputs,
  parts: englishParts,
  roundedAt,
  roundedBy,
  rounded: (exact, at, by) => `${exact} ${at}, ${by}.`,
  assumed: (code) =>
    code === 'price-uplift' || code === 'price-index'
      ? 'Assumed: the contract does not say whether this price rises too.'
      : 'Assumed: the contract does not say so.',
  lesser: (values) => `the lesser of ${englishFormat.list(values)}`,
  greater: (values) => `the greater of ${englishFormat.list(values)}`,
  gap: ' ',
}
