import { type Money, moneySnapshot } from '@contract-playbook/billing'
import { Decimal } from 'decimal.js'
import type { Figures } from '../found-figures.ts'
import type { PublishedCase } from '../published-cases.ts'

/** How the package gives the figures of a case that no single bill holds. */
export type Working = (published: PublishedCase) => Figures

/** The amount as text. */
export const amountOf = (money: Money): string => moneySnapshot(money).amount

/** One amount less another. */
export const less = (amount: string, other: string): string =>
  new Decimal(amount).minus(other).toFixed()

/** An amount in units of another. */
export const per = (amount: string, unit: string): string => new Decimal(amount).div(unit).toFixed()
