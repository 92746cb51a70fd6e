import { nextHeads, type NextHeads, type TierCliff } from '@contract-playbook/billing'
import { isIsoDate } from '@contract-playbook/terms'
import type { AnsweredContract } from '../beside/answered-contract.ts'
import type { Figures } from './figures.ts'

/** The name of a tier cliff: the charge, the first day of its prices, the quantity. */
export const cliffName = ({ charge, on, units }: TierCliff): string =>
  `tiers/${charge}/${on}/${units}`

/** The name of what the next heads cost: the day, the charge, and the site if it is worked out by site. */
export const headsName = (on: string, { charge, site }: NextHeads): string =>
  ['next-heads', on, charge, ...(site === undefined ? [] : [site])].join('/')

/** What tiers and more heads do: `tiers/<charge>/<day>/<quantity>` for what one more saves, `next-heads/<day>/<charge>/<site>`. */
export const priceFigures = (contract: AnsweredContract): Figures => ({
  *ids() {
    for (const cliff of contract.cliffs()) yield cliffName(cliff)
    for (const heads of contract.heads()) yield headsName(contract.on, heads)
  },
  step(id) {
    const [name, on = ''] = id.split('/')
    if (name === 'tiers')
      return contract.cliffs().find((cliff) => cliffName(cliff) === id)?.saving.step
    if (name !== 'next-heads' || !isIsoDate(on)) return undefined
    const { scenario, options, more } = contract
    const heads = nextHeads(scenario, on, options, more).value ?? []
    return heads.find((one) => headsName(on, one) === id)?.costs.step
  },
})
