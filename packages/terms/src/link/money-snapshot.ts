import * as z from 'zod/mini'
import { signedAmount } from '../leaf/amount.ts'
import { currency } from '../leaf/choice.ts'

export const moneySnapshot = z.strictObject({ amount: signedAmount, currency })

/** An amount as text with its currency: what files and links carry. */
export type MoneySnapshot = z.output<typeof moneySnapshot>
